"""What clashes in a grid of times and rooms, and what does the grid cost?"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from toolkit.planung.namen import count_people, list_names, say_people
from toolkit.planung.raster.bedarf import Bedarf, Bedarfe, find_needs, guess_points
from toolkit.planung.raster.werte import (
    ARTEN,
    BIETEN_UND_WOLLEN,
    JE_ANBIETEN,
    JE_DOPPELT,
    JE_INTERESSE,
    JE_NEBENEINANDER,
    JE_PLATZ,
    JE_SCHAETZUNG,
    WAEHLEN,
    Art,
    Konflikt,
    Platz,
    Raum,
    Sitzung,
    Zeitfenster,
    by_id,
    name_of,
)
from toolkit.planung.worte import join_words, say_count

_JE: dict[Art, int] = {
    "doppelt": JE_DOPPELT,
    "anbietende": JE_ANBIETEN,
    "interesse": JE_INTERESSE,
    "plaetze": JE_PLATZ,
    "wunsch": 0,
}


def check_grid(
    plaetze: Sequence[Platz],
    zeiten: Sequence[Zeitfenster],
    raeume: Sequence[Raum],
    sitzungen: Sequence[Sitzung],
    *,
    gruppe: int | None = None,
) -> tuple[Konflikt, ...]:
    """Say what clashes in a grid, however it came about.

    Args:
        plaetze: where the sessions are; places of unknown sessions do not count.
        zeiten: all times, in their order.
        raeume: all rooms.
        sitzungen: all sessions.
        gruppe: how many people take part, as for ``propose_grid``.

    Returns:
        The clashes: hard ones first, within a kind those with most weight first.
    """
    bild = _Bild(plaetze, zeiten, raeume, sitzungen, gruppe)
    alle = [
        *bild.used_twice(),
        *(k for zeit in bild.zeiten for k in bild.offered_at_once(zeit)),
        *(k for zeit in bild.zeiten for k in bild.wanted_at_once(zeit)),
        *bild.too_few_seats(),
        *bild.not_as_fixed(),
    ]
    return tuple(sorted(alle, key=lambda k: (ARTEN.index(k.art), -k.gewicht)))


def count_cost(
    plaetze: Sequence[Platz],
    zeiten: Sequence[Zeitfenster],
    raeume: Sequence[Raum],
    sitzungen: Sequence[Sitzung],
    *,
    gruppe: int | None = None,
) -> int:
    """Count what a grid costs, to compare grids in which the same sessions have a place.

    The levels, each a million times the next: cells used twice, people who lead two at once, points of soft clashes,
    missing seats, guessed clashes where only numbers are known, pairs that run side by side.
    """
    bild = _Bild(plaetze, zeiten, raeume, sitzungen, gruppe)
    paare = [paar for zeit in bild.zeiten for paar in itertools.combinations(bild.at(zeit), 2)]
    je = bild.bedarfe.je_sitzung
    geschaetzt = sum(guess_points(je[a.id], je[b.id], bild.bedarfe.gruppe) for a, b in paare)
    konflikte = check_grid(plaetze, zeiten, raeume, sitzungen, gruppe=gruppe)
    hart = sum(_JE[k.art] * k.gewicht for k in konflikte)
    return hart + JE_SCHAETZUNG * geschaetzt + JE_NEBENEINANDER * len(paare)


class _Bild:
    """The grid by ids, and what can be seen in it."""

    def __init__(
        self,
        plaetze: Sequence[Platz],
        zeiten: Sequence[Zeitfenster],
        raeume: Sequence[Raum],
        sitzungen: Sequence[Sitzung],
        gruppe: int | None,
    ) -> None:
        self.sitzungen, self.zeiten, self.raeume = by_id(sitzungen), by_id(zeiten), by_id(raeume)
        self.bedarfe: Bedarfe = find_needs(list(self.raeume.values()), list(self.sitzungen.values()), gruppe)
        reihe = {s: nummer for nummer, s in enumerate(self.sitzungen)}
        bekannt = dict.fromkeys(p for p in plaetze if p.sitzung in self.sitzungen)
        self.plaetze = sorted(bekannt, key=lambda p: reihe[p.sitzung])
        self.da = [p for p in self.plaetze if p.zeit in self.zeiten and p.raum in self.raeume]

    def at(self, zeit: str) -> list[Sitzung]:
        return [self.sitzungen[s] for s in dict.fromkeys(p.sitzung for p in self.da if p.zeit == zeit)]

    def need(self, sitzung: Sitzung) -> Bedarf:
        return self.bedarfe.je_sitzung[sitzung.id]

    def used_twice(self) -> Iterator[Konflikt]:
        for zeit, raum in itertools.product(self.zeiten.values(), self.raeume.values()):
            hier = [self.sitzungen[p.sitzung] for p in self.da if (p.zeit, p.raum) == (zeit.id, raum.id)]
            if len(hier) > 1:
                titel = join_words([name_of(s) for s in hier])
                satz = f"In {name_of(raum)} liegen in {name_of(zeit)} {len(hier)}\u00a0Themen zugleich: {titel}."
                yield Konflikt("doppelt", satz, _ids(hier), (), len(hier) - 1)
        for sitzung in self.sitzungen.values():
            oft = sum(p.sitzung == sitzung.id for p in self.da)
            if oft > 1:
                satz = f"{name_of(sitzung)} steht {oft}-mal im Raster."
                yield Konflikt("doppelt", satz, (sitzung.id,), (), oft - 1)

    def offered_at_once(self, zeit: str) -> Iterator[Konflikt]:
        je_person: dict[str, list[Sitzung]] = {}
        namen: dict[str, str] = {}
        for sitzung in self.at(zeit):
            for schluessel, name in self.need(sitzung).bietet.items():
                je_person.setdefault(schluessel, []).append(sitzung)
                namen.setdefault(schluessel, name)
        gleiche: dict[tuple[str, ...], list[str]] = {}
        for schluessel, hier in je_person.items():
            if len(hier) > 1:
                gleiche.setdefault(_ids(hier), []).append(namen[schluessel])
        for ids, wer in gleiche.items():
            titel = join_words([name_of(self.sitzungen[s]) for s in ids])
            bietet = "bietet" if len(wer) == 1 else "bieten"
            satz = f"{list_names(wer)} {bietet} in {name_of(self.zeiten[zeit])} zugleich an: {titel}."
            yield Konflikt("anbietende", satz, ids, tuple(wer), len(wer) * len(ids) * (len(ids) - 1) // 2)

    def wanted_at_once(self, zeit: str) -> Iterator[Konflikt]:
        for a, b in itertools.combinations(self.at(zeit), 2):
            eins, zwei = self.need(a), self.need(b)
            for bietend, wollend, bietet, will in ((a, b, eins.bietet, zwei.will), (b, a, zwei.bietet, eins.will)):
                if wer := [bietet[k] for k in bietet if k in will]:
                    wort, moechte = ("bietet", "möchte") if len(wer) == 1 else ("bieten", "möchten")
                    was = f"{wort} {name_of(bietend)} an und {moechte} zur selben Zeit zu {name_of(wollend)}"
                    punkte = BIETEN_UND_WOLLEN * len(wer)
                    yield Konflikt("interesse", f"{list_names(wer)} {was}.", _ids([a, b]), tuple(wer), punkte)
            if wer := [eins.will[k] for k in eins.will if k in zwei.will]:
                muss = f"{say_people(len(wer))} {'muss' if len(wer) == 1 else 'müssen'} sich"
                was = f"in {name_of(self.zeiten[zeit])} zwischen {name_of(a)} und {name_of(b)} entscheiden"
                satz = f"{muss} {was}: {list_names(wer)}."
                yield Konflikt("interesse", satz, _ids([a, b]), tuple(wer), WAEHLEN * len(wer))

    def too_few_seats(self) -> Iterator[Konflikt]:
        for platz in self.da:
            sitzung, raum = self.sitzungen[platz.sitzung], self.raeume[platz.raum]
            kommen = self.need(sitzung).kommen
            if raum.plaetze is not None and kommen > raum.plaetze:
                zu = f"Zu {name_of(sitzung)} kommen wohl {count_people(kommen)}"
                satz = f"{zu}, {name_of(raum)} hat {say_count(raum.plaetze, 'Platz', 'Plätze')}."
                yield Konflikt("plaetze", satz, (sitzung.id,), (), kommen - raum.plaetze)

    def not_as_fixed(self) -> Iterator[Konflikt]:
        for sitzung in self.sitzungen.values():
            if sitzung.zeit is not None and sitzung.zeit not in self.zeiten:
                yield _wish(sitzung, "ist für eine Zeit vorgesehen, die es nicht mehr gibt.")
            if sitzung.raum is not None and sitzung.raum not in self.raeume:
                yield _wish(sitzung, "ist für einen Raum vorgesehen, den es nicht mehr gibt.")
        for platz in self.plaetze:
            sitzung = self.sitzungen[platz.sitzung]
            if platz not in self.da:
                yield _wish(sitzung, "liegt dort, wo es keine Zeit oder keinen Raum mehr gibt.")
                continue
            if sitzung.zeit in self.zeiten and sitzung.zeit != platz.zeit:
                soll, ist = self.zeiten[sitzung.zeit], self.zeiten[platz.zeit]
                yield _wish(sitzung, f"ist für {name_of(soll)} vorgesehen, liegt aber in {name_of(ist)}.")
            if sitzung.raum in self.raeume and sitzung.raum != platz.raum:
                dort, hier = self.raeume[sitzung.raum], self.raeume[platz.raum]
                yield _wish(sitzung, f"ist für {name_of(dort)} vorgesehen, liegt aber in {name_of(hier)}.")


def _wish(sitzung: Sitzung, was: str) -> Konflikt:
    return Konflikt("wunsch", f"{name_of(sitzung)} {was}", (sitzung.id,), (), 1)


def _ids(sitzungen: Sequence[Sitzung]) -> tuple[str, ...]:
    return tuple(s.id for s in sitzungen)
