"""Which days in a row are free, how well do they suit, and which of them are proposed?

A small weighting of our own: each reason counts its weight (a school holiday once for each Land, a public holiday
twice, an unloved weekday 2, a weekend 1), a loved weekday takes 2 off. Of all choices with enough distance the one with
the most proposals is taken, then the one with the smallest sum, then the one that is spread most evenly, then the
earliest days: dynamic programming over the days (weighted interval scheduling; Kleinberg/Tardos, Algorithm Design,
2005, ch. 6.1).

Evenly means: the free days are cut into as many equal parts as there are proposals, and each proposal lies as near as
possible to the middle of its part (least sum of squares).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from toolkit.planung.terminsuche.gruende import Merkmal
from toolkit.planung.terminsuche.tagesbild import Tagesbild
from toolkit.planung.terminsuche.wunsch import Terminwunsch

_KLEIN = {"Gern", "Ungern", "Schulfrei", "Zwischen"}
_Wahl = tuple[int, int, tuple[int, ...]]


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
    davor = [bisect_right(beginne, beginn - abstand) for beginn in beginne]
    wie_viele = _count_possible(beginne, anzahl, abstand)
    # beste[i]: the best choice of so many among the first i stretches, as its sum, its unevenness and its positions
    vorige: list[_Wahl | None] = [(0, 0, ())] * (len(freie) + 1)
    for nummer in range(wie_viele):
        beste: list[_Wahl | None] = [None]
        for i, (beginn, last) in enumerate(zip(beginne, lasten, strict=True)):
            mit = vorige[davor[i]]
            if mit is not None:
                schief = _unevenness(beginn - beginne[0], beginne[-1] - beginne[0], nummer, wie_viele)
                mit = (mit[0] + last, mit[1] + schief, (*mit[2], i))
            beste.append(min((w for w in (beste[-1], mit) if w is not None), default=None))
        vorige = beste
    sieger = vorige[-1][2] if vorige[-1] is not None else ()
    return tuple(sorted((freie[i] for i in sieger), key=lambda f: (f.last, f.tage[0].tag)))


def _count_possible(beginne: Sequence[int], anzahl: int, abstand: int) -> int:
    """Count how many stretches fit: whoever always takes the earliest gets most."""
    zahl, ab = 0, 0
    for beginn in beginne:
        if beginn >= ab and zahl < anzahl:
            zahl, ab = zahl + 1, beginn + abstand
    return zahl


def _unevenness(stelle: int, spanne: int, nummer: int, wie_viele: int) -> int:
    """Return the square of how far a day lies from the middle of its part, in units that keep it a whole number.

    Args:
        stelle: days after the first free one.
        spanne: days between the first and the last free one.
        nummer: which proposal it is, from 0.
        wie_viele: how many there are.
    """
    return (2 * wie_viele * stelle - (2 * nummer + 1) * spanne) ** 2


def describe(fenster: Fenster, wunsch: Terminwunsch) -> Vorschlag:
    """Say what speaks for and against days that are free."""
    gruende = [g for bild in fenster.tage for g in bild.gruende]
    dafuer = list(dict.fromkeys(_within(g.text) for g in gruende if g.wirkung == "dafuer"))
    dagegen = list(dict.fromkeys(_within(g.text) for g in gruende if g.wirkung == "dagegen"))
    arten = {g.art for g in gruende}
    if wunsch.laender and wunsch.schulferien != "egal" and not arten & {"schulferien", "unbekannt"}:
        dafuer.append("keine Schulferien" if len(wunsch.laender) == 1 else "in keinem der Länder sind Schulferien")
    if wunsch.feiertage != "egal" and not arten & {"feiertag", "brueckentag"}:
        dafuer.append("kein Feiertag")
    return Vorschlag(fenster.tage[0].tag, fenster.tage[-1].tag, fenster.last, tuple(dafuer), tuple(dagegen))


def _within(text: str) -> str:
    """Write a reason as it stands within a sentence: a noun keeps its capital letter."""
    return text[:1].lower() + text[1:] if text.partition(" ")[0] in _KLEIN else text
