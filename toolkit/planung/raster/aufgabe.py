"""How does a search see times, rooms and sessions: as numbers, and independent of the order they were typed in?"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from toolkit.planung.raster.bedarf import Bedarfe, guess_points, soft_points
from toolkit.planung.raster.werte import (
    JE_ANBIETEN,
    JE_INTERESSE,
    JE_NEBENEINANDER,
    JE_PLATZ,
    JE_SCHAETZUNG,
    Raum,
    Sitzung,
    Zeitfenster,
)

UNBEGRENZT = 10**6
MERKEN = 50_000
Rangwert = tuple[bool, int]


@dataclass(frozen=True)
class Aufgabe:
    """What is to be put where. Sessions, times and rooms are numbers.

    A plan gives each session a time; ``len(zeiten)`` stands for no place. Within a time only the number of sessions
    and the fixed rooms must be kept: any other session can go into any other room.

    Attributes:
        zeiten: ids of times; their order has no meaning here.
        raeume: ids of rooms, the largest first.
        sitze: seats of the rooms, the largest first.
        feste_zeit: for each session its time, if it is fixed and exists.
        fester_raum: for each session its room, if it is fixed and exists.
        paar: what it costs if two sessions run at the same time.
        kommen: people in the room of each session.
        rang: which session is placed rather than another: fixed ones, then those with more interest.
        ohne: the number that stands for no place.
        eng: whether some session does not fit into some room, so that seats matter at all.
    """

    sitzungen: tuple[str, ...]
    zeiten: tuple[str, ...]
    raeume: tuple[str, ...]
    sitze: tuple[int, ...]
    feste_zeit: tuple[int | None, ...]
    fester_raum: tuple[int | None, ...]
    paar: tuple[tuple[int, ...], ...]
    kommen: tuple[int, ...]
    rang: tuple[Rangwert, ...]
    ohne: int
    eng: bool
    _gemerkt: dict[int, int] = field(default_factory=dict, compare=False)

    def missing_seats(self, maske: int) -> int:
        """Count the seats that are missing at one time at least.

        Args:
            maske: bit ``s`` is set if session ``s`` runs at this time.

        Returns:
            People without a seat if the session with most people gets the largest room and so on, fixed rooms aside.
            That is the least: exchanging two rooms that are sorted the other way never costs more.
        """
        if maske not in self._gemerkt:
            if len(self._gemerkt) >= MERKEN:
                self._gemerkt.clear()
            hier = [s for s in range(len(self.sitzungen)) if maske >> s & 1]
            fest = {r: s for s in hier if (r := self.fester_raum[s]) is not None}
            frei = [sitze for r, sitze in enumerate(self.sitze) if r not in fest]
            lose = sorted((self.kommen[s] for s in hier if self.fester_raum[s] is None), reverse=True)
            fehlt = sum(max(0, k - sitze) for k, sitze in zip(lose, frei, strict=False))
            fehlt += sum(max(0, self.kommen[s] - self.sitze[r]) for r, s in fest.items())
            self._gemerkt[maske] = fehlt
        return self._gemerkt[maske]

    def total(self, plan: Sequence[int]) -> int:
        """Count what a plan costs."""
        masken = [0] * len(self.zeiten)
        for s, z in enumerate(plan):
            if z != self.ohne:
                masken[z] |= 1 << s
        paare = itertools.combinations(range(len(plan)), 2)
        kosten = sum(self.paar[s][t] for s, t in paare if plan[s] == plan[t] != self.ohne)
        return kosten + JE_PLATZ * sum(self.missing_seats(m) for m in masken)


def build_task(
    zeiten: Sequence[Zeitfenster], raeume: Sequence[Raum], sitzungen: Sequence[Sitzung], bedarfe: Bedarfe
) -> Aufgabe:
    """Turn times, rooms and sessions (each id once) into numbers, always in the same order."""
    alle = sorted(sitzungen, key=lambda s: s.id)
    nach_groesse = sorted(raeume, key=lambda r: (-_seats(r), r.id))
    zeit_nr = {z: nummer for nummer, z in enumerate(sorted(z.id for z in zeiten))}
    raum_nr = {r.id: nummer for nummer, r in enumerate(nach_groesse)}
    je = [bedarfe.je_sitzung[s.id] for s in alle]
    paar = [[0] * len(alle) for _ in alle]
    for s, t in itertools.combinations(range(len(alle)), 2):
        kosten = (
            JE_ANBIETEN * len(je[s].bietet.keys() & je[t].bietet.keys())
            + JE_INTERESSE * soft_points(je[s], je[t])
            + JE_SCHAETZUNG * guess_points(je[s], je[t], bedarfe.gruppe)
            + JE_NEBENEINANDER
        )
        paar[s][t] = paar[t][s] = kosten
    feste_zeit = tuple(zeit_nr.get(s.zeit or "") for s in alle)
    fester_raum = tuple(raum_nr.get(s.raum or "") for s in alle)
    sitze = tuple(_seats(r) for r in nach_groesse)
    kommen = tuple(b.kommen for b in je)
    return Aufgabe(
        sitzungen=tuple(s.id for s in alle),
        zeiten=tuple(zeit_nr),
        raeume=tuple(raum_nr),
        sitze=sitze,
        feste_zeit=feste_zeit,
        fester_raum=fester_raum,
        paar=tuple(tuple(zeile) for zeile in paar),
        kommen=kommen,
        rang=tuple(
            (z is not None or r is not None, b.interesse) for z, r, b in zip(feste_zeit, fester_raum, je, strict=True)
        ),
        ohne=len(zeit_nr),
        eng=max(kommen, default=0) > min(sitze, default=UNBEGRENZT),
    )


def _seats(raum: Raum) -> int:
    return UNBEGRENZT if raum.plaetze is None else raum.plaetze
