"""What is a task of dividing places into regions, and what is its result?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Paar = tuple[int, int]
Einheit = Literal["km", "Minuten"]


@dataclass(frozen=True, eq=False)
class Aufgabe:
    """Places to be divided into regions.

    Attributes:
        kosten: way from each place (row) to each possible meeting place (column): n × n, finite, not negative, in
            ``einheit``. See ``toolkit.planung.entfernung.air_matrix`` (× ``UMWEG``) and ``minutes_matrix``.
        k: how many regions.
        min: fewest places of a region, at least 1.
        max: most places of a region.
        gruppen: label of each place, such as its Land; a region then holds only one label. ``None``: no borders.
        zusammen: pairs of places that must be in one region.
        getrennt: pairs that must not.
        namen: what people call the places; empty: „Ort 1“, „Ort 2“ …
        einheit: the unit of the ways.
        eigene: pairs, the smaller number first, whose way somebody has entered; all others are estimated.
    """

    kosten: NDArray[np.float64]
    k: int
    min: int
    max: int
    gruppen: tuple[str, ...] | None = None
    zusammen: tuple[Paar, ...] = ()
    getrennt: tuple[Paar, ...] = ()
    namen: tuple[str, ...] = ()
    einheit: Einheit = "km"
    eigene: frozenset[Paar] = frozenset()

    @property
    def n(self) -> int:
        """How many places."""
        return len(self.kosten)

    def name(self, ort: int) -> str:
        """What people call a place."""
        return self.namen[ort] if self.namen else f"Ort {ort + 1}"

    def is_known(self, a: int, b: int) -> bool:
        """Whether the way between two places is known and not estimated."""
        return (min(a, b), max(a, b)) in self.eigene


@dataclass(frozen=True)
class Region:
    """A regional network.

    Attributes:
        mitte: number of the place where it meets, one of its members.
        orte: numbers of its places, ascending.
        summe: all ways to the meeting place together.
        weiteste: the longest of them.
        fest: whether somebody chose the meeting place by hand; then it stays when members change.
    """

    mitte: int
    orte: tuple[int, ...]
    summe: float
    weiteste: float
    fest: bool = False


@dataclass(frozen=True)
class Einteilung:
    """A division into regions.

    Attributes:
        regionen: by the number of their meeting place; manual changes keep the order.
        summe: all ways together.
        schranke: no division that keeps all limits can be shorter than this.
        verletzt: which limits are not kept after changes by hand, in German; a proposal keeps all.
        abgebrochen: whether somebody stopped the search before its end.
    """

    regionen: tuple[Region, ...]
    summe: float
    schranke: float
    verletzt: tuple[str, ...] = ()
    abgebrochen: bool = False

    @property
    def luecke(self) -> float:
        """By which share the total can be longer than the best at most: 0.004 is 0.4 %; 0 is the best."""
        if self.summe - self.schranke <= 1e-6 * max(1.0, self.summe):
            return 0.0
        return self.summe / self.schranke - 1 if self.schranke > 0 else float("inf")

    def region_of(self, ort: int) -> int:
        """Return the index of the region of a place."""
        return next(i for i, region in enumerate(self.regionen) if ort in region.orte)


def build_region(aufgabe: Aufgabe, orte: tuple[int, ...], mitte: int | None = None, *, fest: bool = False) -> Region:
    """Measure a region; without a meeting place the member with the shortest ways becomes it (1-median)."""
    import numpy as np

    mitglieder = tuple(sorted(orte))
    feld = np.array(mitglieder, dtype=np.intp)
    if mitte is None:
        mitte = mitglieder[int(aufgabe.kosten[np.ix_(feld, feld)].sum(axis=0).argmin())]
    wege = aufgabe.kosten[feld, mitte]
    return Region(mitte, mitglieder, float(wege.sum()), float(wege.max()), fest)


def total(regionen: tuple[Region, ...]) -> float:
    """Add up the ways of all regions."""
    return float(sum(region.summe for region in regionen))
