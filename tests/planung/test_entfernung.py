"""Are distances true, symmetrical, and said no more exactly than they are known?"""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from methodenkoffer.orte import Ort, find_places, members
from toolkit.planung.entfernung import (
    Reisezeit,
    Reisezeiten,
    air_line,
    air_matrix,
    estimate_road,
    minutes_matrix,
    nearest_places,
    say_km,
    say_way,
    travel_minutes,
)
from toolkit.planung.meldungen import Fehler


@dataclass(frozen=True)
class Platz:
    lat: float
    lon: float
    id: str = ""


plaetze = st.builds(Platz, st.floats(-90, 90), st.floats(-180, 180))
A, B, C = Platz(51.0, 12.0, "a"), Platz(51.0, 13.0, "b"), Platz(52.0, 12.0, "c")


def shipped(name: str, land: str) -> Ort:
    ort = find_places(name, land).ort
    assert ort is not None
    return ort


@pytest.mark.parametrize(
    ("von", "nach", "km"),
    [
        (("Hamburg", "HH"), ("München", "BY"), 612),
        (("Berlin", "BE"), ("Köln", "NW"), 477),
    ],
)
def test_air_line_is_the_known_one(von: tuple[str, str], nach: tuple[str, str], km: int) -> None:
    assert air_line(shipped(*von), shipped(*nach)) == pytest.approx(km, abs=2)


def test_air_line_around_the_earth_is_half_its_girth() -> None:
    halb = pi * 6371.0088

    assert air_line(Platz(0, 0), Platz(0, 180)) == pytest.approx(halb)
    assert air_line(Platz(90, 0), Platz(-90, 77)) == pytest.approx(halb)


def test_degree_of_latitude_is_a_nautical_degree() -> None:
    assert air_line(A, C) == pytest.approx(111.195, abs=0.001)


@given(plaetze, plaetze)
def test_air_line_is_symmetrical_and_never_negative(a: Platz, b: Platz) -> None:
    assert air_line(a, b) == pytest.approx(air_line(b, a))
    assert air_line(a, b) >= 0
    assert air_line(a, a) == 0


@given(plaetze, plaetze, plaetze)
def test_no_detour_is_shorter_by_air(a: Platz, b: Platz, c: Platz) -> None:
    assert air_line(a, c) <= air_line(a, b) + air_line(b, c) + 1e-3


@given(st.lists(plaetze, max_size=6))
def test_matrix_holds_the_single_air_lines(orte: list[Platz]) -> None:
    matrix = air_matrix(orte)

    assert matrix.shape == (len(orte), len(orte))
    for i, a in enumerate(orte):
        for j, b in enumerate(orte):
            assert matrix[i, j] == pytest.approx(air_line(a, b), abs=1e-3)


def test_road_is_longer_than_the_air_line_by_the_factor() -> None:
    assert estimate_road(A, B) == pytest.approx(1.3 * air_line(A, B))


def test_kilometre_of_estimated_road_counts_as_a_minute() -> None:
    assert travel_minutes(A, B) == pytest.approx(estimate_road(A, B))


def test_own_travel_time_wins_in_both_directions() -> None:
    zeiten = Reisezeiten((Reisezeit("b", "a", 95),))

    assert (travel_minutes(A, B, zeiten), travel_minutes(B, A, zeiten)) == (95, 95)
    assert travel_minutes(A, C, zeiten) == travel_minutes(A, C)
    assert say_way(A, B, zeiten) == "95\u00a0Minuten"
    assert say_way(A, B) == "ca. 90\u00a0km"


def test_later_travel_time_replaces_the_earlier() -> None:
    zeiten = Reisezeiten((Reisezeit("a", "b", 95), Reisezeit("a", "c", 10)))

    neu = zeiten.enter("b", "a", 80)

    assert neu == Reisezeiten((Reisezeit("a", "c", 10), Reisezeit("b", "a", 80)))
    assert zeiten.drop("c", "a") == Reisezeiten((Reisezeit("a", "b", 95),))
    assert Reisezeiten((Reisezeit("a", "b", 95), Reisezeit("b", "a", 80))).minutes("a", "b") == 80


@pytest.mark.parametrize("minuten", [0, -1, 1441])
def test_impossible_travel_time_is_refused(minuten: int) -> None:
    assert Reisezeiten().enter("a", "b", minuten) == Fehler(
        "Diese Reisezeit ist nicht möglich.", "Tragen Sie 1 bis 1440 Minuten ein."
    )


def test_travel_time_to_the_same_place_is_refused() -> None:
    assert Reisezeiten().enter("a", "a", 5) == Fehler(
        "Start und Ziel sind derselbe Ort.", "Wählen Sie zwei verschiedene Orte."
    )


def test_matrix_of_minutes_takes_own_times_and_leaves_unknown_places_out() -> None:
    import numpy as np

    zeiten = Reisezeiten((Reisezeit("a", "b", 95), Reisezeit("a", "weg", 5), Reisezeit("b", "a", 80)))

    matrix = minutes_matrix([A, B, C], zeiten)

    soll = [[travel_minutes(x, y, zeiten) for y in (A, B, C)] for x in (A, B, C)]
    assert matrix == pytest.approx(np.array(soll))
    assert matrix[0, 1] == 80
    assert minutes_matrix([]).shape == (0, 0)


@pytest.mark.parametrize(
    ("km", "satz"),
    [
        (0, "unter 1 km"),
        (0.99, "unter 1 km"),
        (1.2, "ca. 1 km"),
        (9.6, "ca. 10 km"),
        (12.4, "ca. 10 km"),
        (83.2, "ca. 85 km"),
        (99.9, "ca. 100 km"),
        (114.0, "ca. 110 km"),
        (796.0, "ca. 800 km"),
        (1234.0, "ca. 1.230 km"),
    ],
)
def test_distance_is_said_no_more_exactly_than_it_is_known(km: float, satz: str) -> None:
    assert say_km(km) == satz.replace(" km", "\u00a0km")


def test_nearest_places_come_in_order_without_the_place_itself() -> None:
    gefunden = nearest_places(A, [C, A, B], 5)

    assert gefunden == [(B, air_line(A, B)), (C, air_line(A, C))]
    assert nearest_places(A, [C, A, B], 1) == [(B, air_line(A, B))]
    assert [nearest_places(A, [], 3), nearest_places(A, [B], 0), nearest_places(A, [B], -1)] == [[], [], []]


def test_places_at_one_spot_keep_their_order() -> None:
    eins, zwei = Platz(51, 13, "eins"), Platz(51, 13, "zwei")

    assert [o.id for o, _ in nearest_places(A, [zwei, eins], 2)] == ["zwei", "eins"]


def test_nearest_members_are_those_of_a_sorted_list() -> None:
    alle = members()
    start = alle[0]
    soll = sorted(air_line(start, o) for o in alle if o != start)

    assert [km for _, km in nearest_places(start, alle, 10)] == soll[:10]
