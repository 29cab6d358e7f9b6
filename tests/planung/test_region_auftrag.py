"""Is what people hold kept, and are proposed limits possible?"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.regionbau import line, plane, tasks
from toolkit.planung.fortschritt import never_stop
from toolkit.planung.region import (
    Aufgabe,
    Auftrag,
    Einteilung,
    Grenzen,
    check_task,
    compute,
    divide,
    hold,
    move,
    propose_limits,
    set_centre,
    suggest_limits,
)
from toolkit.planung.region.aenderung import Aenderung

WEITE = Aufgabe(line(0, 1, 2, 50, 51, 52), 2, 2, 4)


def found(antwort: object) -> Einteilung:
    assert isinstance(antwort, Einteilung)
    return antwort


def changed(antwort: object) -> Einteilung:
    assert isinstance(antwort, Aenderung)
    return antwort.einteilung


def orte_of(einteilung: Einteilung) -> list[tuple[int, ...]]:
    return sorted(region.orte for region in einteilung.regionen)


def test_compute_without_anything_before_is_divide():
    ergebnis = compute(Auftrag(WEITE), never_stop)

    assert ergebnis == divide(WEITE)


def test_held_places_stay_together_and_apart():
    verschoben = changed(move(WEITE, found(divide(WEITE)), 2, 1))

    ergebnis = found(compute(Auftrag(WEITE, verschoben, (2, 4)), never_stop))

    assert orte_of(ergebnis) == [(0, 1), (2, 3, 4, 5)]


def test_single_held_place_stays_with_the_meeting_place_of_its_region():
    verschoben = changed(move(WEITE, found(divide(WEITE)), 2, 1))

    ergebnis = found(compute(Auftrag(WEITE, verschoben, (2,)), never_stop))

    mitte = verschoben.regionen[verschoben.region_of(2)].mitte
    assert mitte == 3
    assert ergebnis.region_of(2) == ergebnis.region_of(mitte)


def test_chosen_meeting_place_stays_only_where_its_place_is_held():
    mit_mitte = set_centre(WEITE, found(divide(WEITE)), 0).einteilung

    gehalten = found(compute(Auftrag(WEITE, mit_mitte, (0,)), never_stop))
    frei = found(compute(Auftrag(WEITE, mit_mitte), never_stop))

    assert sorted(r.mitte for r in gehalten.regionen) == [0, 4]
    assert sorted(r.mitte for r in frei.regionen) == [1, 4]


def test_division_before_stays_if_the_search_was_stopped_at_something_longer():
    aufgabe = Aufgabe(plane(30, 3), 4, 5, 10)
    beste = found(divide(aufgabe))

    ergebnis = found(compute(Auftrag(aufgabe, beste), lambda _: False))

    assert ergebnis.summe == beste.summe


def test_places_that_came_later_are_divided_too():
    bisher = found(divide(replace(WEITE, kosten=WEITE.kosten[:5, :5])))

    ergebnis = found(compute(Auftrag(WEITE, bisher, (0, 4)), never_stop))

    assert orte_of(ergebnis) == [(0, 1, 2), (3, 4, 5)]


@settings(max_examples=30, deadline=None)
@given(tasks(offen=True), st.data())
def test_holding_keeps_every_pair_as_it_was(aufgabe, data):
    einteilung = found(divide(aufgabe))
    fest = data.draw(st.sets(st.integers(0, aufgabe.n - 1)))

    neu = found(divide(hold(aufgabe, einteilung, fest)))

    zusammen = [(a, b) for a, b in combinations(sorted(fest), 2) if einteilung.region_of(a) == einteilung.region_of(b)]
    jetzt = [(a, b) for a, b in combinations(sorted(fest), 2) if neu.region_of(a) == neu.region_of(b)]
    assert jetzt == zusammen


def test_suggestion_fits_the_shipped_number_and_small_groups():
    vorschlaege = [suggest_limits(n) for n in (1, 3, 10, 119, 300)]

    assert vorschlaege == [
        Grenzen(1, 1, 1),
        Grenzen(1, 2, 3),
        Grenzen(2, 3, 6),
        Grenzen(8, 10, 18),
        Grenzen(20, 10, 18),
    ]


@given(st.integers(1, 400), st.one_of(st.none(), st.integers(1, 30)))
def test_suggestion_is_always_possible(n, k):
    v = suggest_limits(n, k)

    assert 1 <= v.min <= v.max
    assert v.k * v.min <= n <= v.k * v.max


@settings(max_examples=60, deadline=None)
@given(tasks(paare=False), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_proposal_can_be_kept_whatever_was_typed(aufgabe, k, kleinste, groesste):
    v = propose_limits(replace(aufgabe, k=k, min=kleinste, max=groesste))

    assert v is not None
    assert check_task(replace(aufgabe, k=v.k, min=v.min, max=v.max)) == []


def test_possible_limits_are_left_as_they_are():
    assert propose_limits(WEITE) == Grenzen(2, 2, 4)


def test_pairs_that_contradict_each_other_have_no_proposal():
    widerspruch = replace(WEITE, zusammen=((0, 1),), getrennt=((0, 1),))

    assert propose_limits(widerspruch) is None
