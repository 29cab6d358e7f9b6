from __future__ import annotations

from dataclasses import replace

import pytest

from tests.planung.regionbau import Punkt, line
from toolkit.planung.region import Aufgabe, Einteilung, Insel, Region, disconnected, mark_isolated, say_islands
from toolkit.planung.region.nachbarn import find_neighbours

NAMEN = ("Lindenau", "Birkenfurt", "Weidenbach", "Eichberg", "Tannhof")
REIHE = tuple(Punkt(50, 10 + i / 10) for i in range(5))
GITTER = tuple(Punkt(50 + y / 10, 10 + x / 10) for y in range(3) for x in range(3))


def division(*teile: tuple[int, ...]) -> Einteilung:
    return Einteilung(tuple(Region(t[0], tuple(sorted(t)), 0.0, 0.0) for t in teile), 0.0, 0.0)


def test_part_behind_another_region_is_cut_off() -> None:
    einteilung = division((0, 1, 4), (2, 3))

    inseln = disconnected(einteilung, REIHE)

    assert inseln == [Insel(0, (4,))]
    assert say_islands(Aufgabe(line(0, 1, 2, 3, 4), 2, 1, 3, namen=NAMEN), einteilung, inseln) == [
        "Tannhof liegt abseits: Andere Regionen trennen diesen Teil von der Region um Lindenau."
    ]


def test_region_in_one_piece_has_no_islands() -> None:
    einteilung = division((0, 1, 2), (3, 4, 5), (6, 7, 8))

    inseln = disconnected(einteilung, GITTER)

    assert inseln == []


def test_middle_row_cuts_the_outer_ones() -> None:
    einteilung = division((0, 1, 2, 6, 7, 8), (3, 4, 5))

    inseln = disconnected(einteilung, GITTER)

    assert inseln == [Insel(0, (6, 7, 8))]


@pytest.mark.parametrize(
    ("lage", "nachbarn"),
    [
        ((), ()),
        (REIHE[:1], (set(),)),
        (REIHE[:2], ({1}, {0})),
        (REIHE[:3], ({1}, {0, 2}, {1})),
        ((REIHE[2], REIHE[0], REIHE[1]), ({2}, {2}, {0, 1})),
        (GITTER[:2] + GITTER[3:4], ({1, 2}, {0, 2}, {0, 1})),
        ((REIHE[0], REIHE[0], REIHE[1]), ({1, 2}, {0}, {0})),
        ((REIHE[0],) * 3, ({1, 2}, {0}, {0})),
        (REIHE, ({1}, {0, 2}, {1, 3}, {2, 4}, {3})),
    ],
)
def test_neighbours_of_few_or_aligned_places(lage: tuple[Punkt, ...], nachbarn: tuple[set[int], ...]) -> None:
    gefunden = find_neighbours(lage)

    assert gefunden == nachbarn


def test_places_at_one_position_hang_together_in_a_large_map() -> None:
    lage = (*GITTER, GITTER[4])

    nachbarn = find_neighbours(lage)

    assert 4 in nachbarn[9]


def test_isolated_places_are_found() -> None:
    weit = replace(REIHE[0], lat=54)

    einsame = mark_isolated((*REIHE, weit), 30)

    assert einsame == [5]
    assert mark_isolated((weit,), 30) == []
