"""Which days in a row are free, how well do they suit, and which of them are proposed?

A small weighting of our own: each reason counts its weight (a school holiday once for each Land, a public holiday
twice, an unloved weekday 2, a weekend 1), a loved weekday takes 2 off. Of all choices with enough distance the one with
the most proposals is taken, then the one with the smallest sum, then the earliest days: dynamic programming over the
days (weighted interval scheduling; Kleinberg/Tardos, Algorithm Design, 2005, ch. 6.1).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from toolkit.planung.terminsuche.gruende import Merkmal
from toolkit.planung.terminsuche.tagesbild import Tagesbild
from toolkit.planung.terminsuche.wunsch import Terminwunsch


@dataclass(frozen=True)
class Vorschlag:
    """Days that are proposed.

    Attributes:
        von: the first day.
        bis: the last day, itself included.
        last: how much speaks against it; less is better, below 0 more speaks for it.
        dafuer: what speaks for it, in German.
        dagegen: what speaks against it, in German.
    """

    von: date
    bis: date
    last: int
    dafuer: tuple[str, ...] = ()
    dagegen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fenster:
    """Days in a row that would do for a meeting, if nothing ruled them out.

    Attributes:
        tage: the pictures of the days.
        merkmale: the wishes that rule it out; none if it is free.
    """

    tage: tuple[Tagesbild, ...]
    merkmale: frozenset[Merkmal]

    @property
    def last(self) -> int:
        """How much speaks against it, for as long as nothing rules it out."""
        zeichen = {"dagegen": 1, "dafuer": -1, "weg": 0}
        return sum(zeichen[g.wirkung] * g.gewicht for bild in self.tage for g in bild.gruende)


def list_windows(tage: Sequence[Tagesbild], laenge: int) -> tuple[Fenster, ...]:
    """List all stretches of a length, free or not, by their first day."""
    weg = [{m for g in bild.gruende if g.wirkung == "weg" for m in g.merkmale} for bild in tage]
    return tuple(
        Fenster(tuple(tage[i : i + laenge]), frozenset().union(*weg[i : i + laenge]))
        for i in range(len(tage) - laenge + 1)
    )


def choose_windows(freie: Sequence[Fenster], anzahl: int, abstand: int) -> tuple[Fenster, ...]:
    """Choose stretches with a least distance between their first days.

    Args:
        freie: free stretches by day.
        anzahl: at most so many.
        abstand: least days between the first days of two.

    Returns:
        The choice, best first: by what speaks against, then by day.
    """
    beginne = [f.tage[0].tag.toordinal() for f in freie]
    lasten = [f.last for f in freie]
    # beste[i]: the best choice of so many among the first i stretches, as sum and positions
    vorige: list[tuple[int, tuple[int, ...]] | None] = [(0, ())] * (len(freie) + 1)
    sieger: tuple[int, ...] = ()
    for _ in range(anzahl):
        beste: list[tuple[int, tuple[int, ...]] | None] = [None]
        for i, (beginn, last) in enumerate(zip(beginne, lasten, strict=True)):
            davor = vorige[bisect_right(beginne, beginn - abstand)]
            mit = (davor[0] + last, (*davor[1], i)) if davor is not None else None
            beste.append(min((w for w in (beste[-1], mit) if w is not None), default=None))
        if beste[-1] is None:
            break
        vorige, sieger = beste, beste[-1][1]
    return tuple(sorted((freie[i] for i in sieger), key=lambda f: (f.last, f.tage[0].tag)))


def describe(fenster: Fenster, wunsch: Terminwunsch) -> Vorschlag:
    """Say what speaks for and against days that are free."""
    gruende = [g for bild in fenster.tage for g in bild.gruende]
    dafuer = list(dict.fromkeys(g.text for g in gruende if g.wirkung == "dafuer"))
    dagegen = list(dict.fromkeys(g.text for g in gruende if g.wirkung == "dagegen"))
    arten = {g.art for g in gruende}
    if wunsch.laender and wunsch.schulferien != "egal" and not arten & {"schulferien", "unbekannt"}:
        dafuer.append("Keine Schulferien" if len(wunsch.laender) == 1 else "In keinem der Länder sind Schulferien")
    if wunsch.feiertage != "egal" and not arten & {"feiertag", "brueckentag"}:
        dafuer.append("Kein Feiertag")
    return Vorschlag(fenster.tage[0].tag, fenster.tage[-1].tag, fenster.last, tuple(dafuer), tuple(dagegen))
