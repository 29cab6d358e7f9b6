"""Does each region hang together on the map, or is a part cut off by another region?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.planung.entfernung import Lage, air_matrix
from toolkit.planung.region.nachbarn import find_neighbours
from toolkit.planung.region.werte import Aufgabe, Einteilung
from toolkit.planung.region.worte_aenderung import say_island


@dataclass(frozen=True)
class Insel:
    """Places of a region that other regions cut off from its meeting place.

    Attributes:
        region: index of the region.
        orte: numbers of the places, ascending.
    """

    region: int
    orte: tuple[int, ...]


def disconnected(einteilung: Einteilung, lage: Sequence[Lage]) -> list[Insel]:
    """Find places that are cut off from the meeting place of their own region by other regions.

    Args:
        einteilung: the division.
        lage: position of each place.
    """
    nachbarn = find_neighbours(lage)
    inseln = []
    for nummer, region in enumerate(einteilung.regionen):
        rest = set(region.orte) - _reach(region.mitte, set(region.orte), nachbarn)
        while rest:
            teil = _reach(min(rest), rest, nachbarn)
            inseln.append(Insel(nummer, tuple(sorted(teil))))
            rest -= teil
    return inseln


def _reach(von: int, orte: set[int], nachbarn: tuple[frozenset[int], ...]) -> set[int]:
    erreicht, offen = {von}, [von]
    while offen:
        neu = (nachbarn[offen.pop()] & orte) - erreicht
        erreicht |= neu
        offen.extend(neu)
    return erreicht


def mark_isolated(lage: Sequence[Lage], km: float) -> list[int]:
    """Find places whose nearest other place is farther than this air line in km; their ways are long in any region."""
    import numpy as np

    if len(lage) < 2:  # noqa: PLR2004 - nobody else is there to be far from
        return []
    weiten = air_matrix(lage)
    np.fill_diagonal(weiten, np.inf)
    return [int(i) for i in np.flatnonzero(weiten.min(axis=1) > km)]


def say_islands(aufgabe: Aufgabe, einteilung: Einteilung, inseln: Sequence[Insel]) -> list[str]:
    """Say for each part that is cut off where it belongs."""
    return [say_island(aufgabe, insel.orte, einteilung.regionen[insel.region].mitte) for insel in inseln]
