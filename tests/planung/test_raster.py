from __future__ import annotations

import itertools
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.planung.rasterbau import (
    Fall,
    best_by_force,
    judged_cost,
    place,
    random_case,
    rank_of_grid,
    rooms,
    session,
    small_cases,
    times,
)
from toolkit.planung.raster import (
    Konflikt,
    Platz,
    Raster,
    Raum,
    Sitzung,
    Zeitfenster,
    check_grid,
    count_cost,
    propose_grid,
)
from toolkit.planung.raster.aufgabe import build_task
from toolkit.planung.raster.bedarf import find_needs
from toolkit.planung.raster.beweis import prove_plan
from toolkit.planung.raster.schranke import least_cost
from toolkit.planung.raster.start import first_plan
from toolkit.planung.raster.suche import improve_plan

AMIRA, JONAS, HELGA, TAREK = "Amira Muster", "Jonas Beispiel", "Helga Probe", "Tarek Vorlage"
BESSER = "besser geht es mit diesen"


def propose(fall: Fall) -> Raster:
    zeiten, raeume, sitzungen, gruppe = fall
    return propose_grid(zeiten, raeume, sitzungen, gruppe=gruppe)


def test_values_refuse_what_makes_no_sense() -> None:
    for falsch in ({"id": "a"}, {"id": "raum1", "plaetze": 0}, {"id": "raum1", "name": "x" * 301}):
        with pytest.raises(ValidationError):
            Raum(**falsch)
    for falsch in ({"id": "thema1", "interesse": -1}, {"id": "thema1", "anbietende": ("x" * 301,)}):
        with pytest.raises(ValidationError):
            Sitzung(**falsch)


def test_clashes_are_said_with_names() -> None:
    a = session("A", [AMIRA, HELGA], [JONAS, TAREK])
    b = session("B", [" amira  MUSTER"], ["jonas beispiel", HELGA, TAREK])
    c = session("C", [], [JONAS], interesse=14)

    konflikte = check_grid([place(a, 0, 0), place(b, 0, 1), place(c, 1, 1)], times(2), rooms(20, 10), [a, b, c])

    assert konflikte == (
        Konflikt("anbietende", "Amira Muster bietet in „Runde 1“ zugleich an: „A“ und „B“.", (a.id, b.id), (AMIRA,), 1),
        Konflikt(
            "interesse",
            f"Zwei Personen müssen sich in „Runde 1“ zwischen „A“ und „B“ entscheiden: {JONAS} und {TAREK}.",
            (a.id, b.id),
            (JONAS, TAREK),
            4,
        ),
        Konflikt(
            "interesse", "Helga Probe bietet „A“ an und möchte zur selben Zeit zu „B“.", (a.id, b.id), (HELGA,), 3
        ),
        Konflikt("plaetze", "Zu „C“ kommen wohl 14\u00a0Personen, „Küche“ hat 10\u00a0Plätze.", (c.id,), (), 4),
    )


def test_long_lists_of_names_are_cut_in_the_sentence_only() -> None:
    namen = [f"Person {i}" for i in range(8)]
    a, b = session("A", will=namen), session("B", will=namen)

    (konflikt,) = check_grid([place(a, 0, 0), place(b, 0, 1)], times(1), rooms(None, None), [a, b])

    assert konflikt.satz == (
        "Acht Personen müssen sich in „Runde 1“ zwischen „A“ und „B“ entscheiden: "
        "Person 0, Person 1, Person 2, Person 3, Person 4 und 3\u00a0weitere."
    )
    assert (konflikt.personen, konflikt.gewicht) == (tuple(namen), 16)


def test_three_offers_at_once_are_one_sentence_for_all_who_offer_them() -> None:
    alle = [session(t, [AMIRA, JONAS]) for t in "ABC"]

    (konflikt,) = check_grid([place(s, 0, i) for i, s in enumerate(alle)], times(1), rooms(9, 9, 9), alle)

    assert (konflikt.satz, konflikt.gewicht) == (
        "Amira Muster und Jonas Beispiel bieten in „Runde 1“ zugleich an: „A“, „B“ und „C“.",
        6,
    )


def test_cells_and_sessions_that_are_there_twice() -> None:
    a, b = session("A"), session("B")
    plaetze = [place(a, 0, 0), place(a, 0, 0), place(b, 0, 0), place(b, 1, 0), place(session("Weg"), 0, 0)]

    konflikte = check_grid(plaetze, times(2), rooms(9), [a, b])

    assert [(k.art, k.satz, k.sitzungen) for k in konflikte] == [
        ("doppelt", "In „Saal“ liegen in „Runde 1“ 2\u00a0Themen zugleich: „A“ und „B“.", (a.id, b.id)),
        ("doppelt", "„B“ steht 2-mal im Raster.", (b.id,)),
    ]


def test_wishes_that_cannot_be_kept_are_said() -> None:
    a = session("A", zeit="zeitweg", raum="raumweg")
    b = session("B", zeit="zeit1", raum="raum1")
    c = session("C")
    plaetze = [place(a, 0, 0), place(b, 0, 0), Platz(sitzung=c.id, zeit="zeit9", raum="raum0")]

    konflikte = check_grid(plaetze[1:], times(2), rooms(9, 9), [a, b, c])

    assert [k.satz for k in konflikte] == [
        "„A“ ist für eine Zeit vorgesehen, die es nicht mehr gibt.",
        "„A“ ist für einen Raum vorgesehen, den es nicht mehr gibt.",
        "„B“ ist für „Runde 2“ vorgesehen, liegt aber in „Runde 1“.",
        "„B“ ist für „Küche“ vorgesehen, liegt aber in „Saal“.",
        "„C“ liegt dort, wo es keine Zeit oder keinen Raum mehr gibt.",
    ]
    assert {k.art for k in konflikte} == {"wunsch"}
    assert propose_grid(times(2), rooms(9, 9), [a]).plaetze == (place(a, 0, 0),)


def test_hostile_and_empty_titles_stay_text() -> None:
    a = session("A", will=["=cmd|' /C calc'!A0"])
    b = session("B", will=["=CMD|'  /c calc'!a0"]).model_copy(update={"titel": " \n "})

    (konflikt,) = check_grid([place(a, 0, 0), place(b, 0, 1)], times(1), rooms(9, 9), [a, b])

    assert konflikt.satz == (
        "Eine Person muss sich in „Runde 1“ zwischen „A“ und „ohne Titel“ entscheiden: =cmd|' /C calc'!A0."
    )


def test_clash_that_can_be_avoided_is_avoided() -> None:
    a, b = session("A", [AMIRA], [JONAS]), session("B", [AMIRA], [JONAS])
    c, d = session("C", [HELGA], [TAREK]), session("D", [HELGA], [TAREK])

    raster = propose_grid(times(2), rooms(20, 10), [a, b, c, d])

    assert raster.konflikte == ()
    assert (raster.ohne_platz, raster.kosten, raster.bewiesen) == ((), 2, True)
    assert raster.gruende == (
        "Niemand bietet zur selben Zeit zweimal etwas an.",
        "Niemand muss sich zwischen zwei Themen entscheiden.",
        "Alle Räume sind groß genug.",
    )


def test_clash_that_cannot_be_avoided_is_explained() -> None:
    a, b = session("A", [AMIRA], [JONAS, TAREK, "Mia Probe"]), session("B", [HELGA], [JONAS, TAREK])

    raster = propose_grid(times(1), rooms(20, 30), [a, b])

    assert raster.gruende == (
        "Niemand bietet zur selben Zeit zweimal etwas an.",
        f"Zwei Personen müssen sich zwischen „A“ und „B“ entscheiden; {BESSER} Zeiten und Räumen nicht.",
        "Alle Räume sind groß genug.",
        "„A“ liegt im größten Raum, weil drei Personen hinwollen.",
    )
    assert raster.plaetze == (place(b, 0, 0), place(a, 0, 1))


def test_fixed_places_are_named_where_they_are_the_reason() -> None:
    a = session("A", [AMIRA], zeit="zeit1", raum="raum0")
    b = session("B", [AMIRA], [HELGA], zeit="zeit1")
    c = session("C", [HELGA])

    raster = propose_grid(times(2), rooms(20, 10), [a, b, c])

    assert raster.plaetze == (place(c, 0, 0), place(a, 1, 0), place(b, 1, 1))
    assert raster.gruende == (
        f"{AMIRA} bietet zur selben Zeit mehr als ein Thema an; {BESSER} Zeiten, Räumen und festen Plätzen nicht.",
        "Niemand muss sich zwischen zwei Themen entscheiden.",
        "Alle Räume sind groß genug.",
        "Was Sie festgelegt haben, bleibt an seinem Platz.",
        "In „Runde 1“ bleibt ein Feld frei, zum Beispiel für Themen, die erst am Tag entstehen.",
    )


def test_more_sessions_than_cells_leaves_out_the_least_wanted() -> None:
    sitzungen = [session(t, interesse=i) for t, i in zip("ABCDE", (1, 9, 5, 2, 3), strict=True)]

    raster = propose_grid(times(1), rooms(30, 10), sitzungen)

    assert raster.plaetze == (place(sitzungen[1], 0, 0), place(sitzungen[2], 0, 1))
    assert raster.ohne_platz == ("themaa", "themad", "themae")
    assert raster.gruende[0] == (
        "Drei Themen haben keinen Platz: „A“, „D“ und „E“. Es hilft eine weitere Zeit oder ein weiterer Raum."
    )
    assert "„B“ liegt im größten Raum, weil neun Personen hinwollen." in raster.gruende


def test_two_fixed_to_one_cell_leave_the_more_wanted_there() -> None:
    a = session("A", zeit="zeit0", raum="raum0", interesse=3)
    b = session("B", zeit="zeit0", raum="raum0", interesse=4)

    raster = propose_grid(times(2), rooms(20), [a, b])

    assert (raster.plaetze, raster.ohne_platz) == ((place(b, 0, 0),), (a.id,))
    assert raster.gruende[0] == (
        "Ein Thema hat keinen Platz: „A“. "
        "Dort, wo es liegen soll, liegt schon etwas anderes. Geben Sie die Zeit oder den Raum frei."
    )


def test_fixed_rooms_move_others_along() -> None:
    a, b, c = session("A", raum="raum0"), session("B", zeit="zeit0"), session("C", zeit="zeit1", raum="raum0")

    raster = propose_grid(times(2), rooms(5, 5), [a, b, c])

    assert raster.ohne_platz == ()
    assert raster.plaetze == (place(a, 0, 0), place(b, 0, 1), place(c, 1, 0))


def test_largest_rooms_go_to_most_people_and_unknown_ones_come_last() -> None:
    a, b, c = session("A", interesse=4), session("B", interesse=14), session("C", interesse=9)

    bekannt = propose_grid(times(1), rooms(None, 10, 20), [a, b, c])
    zu_klein = propose_grid(times(1), rooms(10, 10, None), [a, b, c])

    assert bekannt.plaetze == (place(a, 0, 0), place(c, 0, 1), place(b, 0, 2))
    assert zu_klein.plaetze == (place(c, 0, 0), place(a, 0, 1), place(b, 0, 2))


def test_empty_cells_are_late_and_popular_topics_early() -> None:
    sitzungen = [session("ABCDE"[i], will=[f"P{i} {k}" for k in range(i)]) for i in range(5)]

    raster = propose_grid(times(3), rooms(9, 9), sitzungen)

    assert [sum(p.zeit == f"zeit{i}" for p in raster.plaetze) for i in range(3)] == [2, 2, 1]
    erste = {p.sitzung for p in raster.plaetze if p.zeit == "zeit0"}
    interesse = {f"thema{t}": i for i, t in enumerate("abcde")}
    assert sum(interesse[s] for s in erste) >= sum(interesse[p.sitzung] for p in raster.plaetze if p.zeit == "zeit1")
    assert raster.gruende[-1] == (
        "In „Runde 3“ bleibt ein Feld frei, zum Beispiel für Themen, die erst am Tag entstehen."
    )


def test_counted_interest_keeps_popular_topics_apart() -> None:
    a, b, c, d = (session(t, interesse=i) for t, i in zip("ABCD", (12, 11, 2, 1), strict=True))

    raster = propose_grid(times(2), rooms(20, 20), [a, b, c, d], gruppe=15)

    assert {p.zeit for p in raster.plaetze if p.sitzung in {a.id, b.id}} == {"zeit0", "zeit1"}
    assert "möglichst zu verschiedenen Zeiten" in raster.gruende[0]


def test_people_spread_evenly_where_nobody_said_what_interests() -> None:
    sitzungen = [session(t) for t in "ABC"]

    raster = propose_grid(times(1), rooms(20, 20, 10), sitzungen, gruppe=40)

    assert [k.satz for k in raster.konflikte] == ["Zu „C“ kommen wohl 14\u00a0Personen, „Garten“ hat 10\u00a0Plätze."]
    assert raster.gruende == (
        "Wer wohin möchte, ist noch nicht bekannt. Darum sind die Themen gleichmäßig auf die Zeiten verteilt.",
        "„C“ braucht einen größeren Raum: Es fehlen 4\u00a0Plätze.",
    )


def test_nothing_there_yet() -> None:
    a = session("A")

    assert propose_grid(times(2), rooms(9), []).gruende == ("Es gibt noch keine Themen.",)
    for raster, satz in (
        (propose_grid([], rooms(9), [a]), "Es gibt noch keine Zeiten."),
        (propose_grid(times(2), [], [a]), "Es gibt noch keine Räume."),
    ):
        assert raster == Raster((), (a.id,), (), 0, bewiesen=True, gruende=(satz,))


def test_same_id_twice_counts_once() -> None:
    a, b = session("A", interesse=2), session("A", interesse=9)

    raster = propose_grid([*times(1), *times(2)], rooms(5, 5), [a, b])

    assert raster.plaetze == (place(a, 0, 0),)
    assert raster.konflikte == ()


@given(small_cases())
@settings(max_examples=120, deadline=None)
def test_small_grids_are_as_good_as_the_best_of_all(fall: Fall) -> None:
    raster = propose(fall)

    assert raster.bewiesen
    assert (rank_of_grid(raster.plaetze, fall), raster.kosten) == best_by_force(fall)


@given(small_cases())
@settings(max_examples=150, deadline=None)
def test_grid_keeps_what_was_fixed_and_uses_no_cell_twice(fall: Fall) -> None:
    zeiten, raeume, sitzungen, gruppe = fall
    orte = {z.id for z in zeiten}, {r.id for r in raeume}

    raster = propose(fall)

    assert len({(p.zeit, p.raum) for p in raster.plaetze}) == len(raster.plaetze)
    assert sorted([*(p.sitzung for p in raster.plaetze), *raster.ohne_platz]) == sorted(s.id for s in sitzungen)
    je = {s.id: s for s in sitzungen}
    for p in raster.plaetze:
        assert je[p.sitzung].zeit in {None, p.zeit} or je[p.sitzung].zeit not in orte[0]
        assert je[p.sitzung].raum in {None, p.raum} or je[p.sitzung].raum not in orte[1]
    assert raster.kosten == judged_cost(raster.plaetze, fall)
    assert raster.konflikte == check_grid(raster.plaetze, zeiten, raeume, sitzungen, gruppe=gruppe)
    assert not [k for k in raster.konflikte if k.art == "doppelt"]
    assert raster == propose(fall)
    assert all(satz.endswith(".") for satz in raster.gruende)


@given(small_cases())
@settings(max_examples=80, deadline=None)
def test_search_alone_never_beats_and_proof_alone_reaches_the_best(fall: Fall) -> None:
    zeiten, raeume, sitzungen, gruppe = fall
    bedarfe = find_needs(raeume, sitzungen, gruppe)
    aufgabe = build_task(zeiten, raeume, sitzungen, bedarfe)
    anfang = first_plan(aufgabe)
    _, beste = best_by_force(fall)

    gesucht, kosten = improve_plan(aufgabe, anfang, 2000, 0)
    bewiesen = prove_plan(aufgabe, anfang, aufgabe.total(anfang), 10**6)

    assert least_cost(aufgabe, anfang, bedarfe) <= beste <= kosten == aufgabe.total(gesucht)
    assert bewiesen[1:] == (beste, True)
    assert aufgabe.total(bewiesen[0]) == beste


@given(small_cases(), st.randoms())
@settings(max_examples=80, deadline=None)
def test_order_of_input_does_not_change_the_cost(fall: Fall, zufall: random.Random) -> None:
    zeiten, raeume, sitzungen, gruppe = fall

    def shuffled(teile: list) -> list:
        return zufall.sample(teile, len(teile))

    namen = [
        s.model_copy(
            update={
                "anbietende": tuple(shuffled(list(s.anbietende))),
                "interessierte": tuple(shuffled(list(s.interessierte))),
            }
        )
        for s in sitzungen
    ]

    gemischt = propose_grid(shuffled(zeiten), shuffled(raeume), shuffled(namen), gruppe=gruppe)

    assert gemischt.kosten == propose(fall).kosten


@pytest.mark.parametrize("seed", range(2))
def test_normal_grid_is_the_best_of_all_groupings(seed: int) -> None:
    fall = random_case(3, 3, 9, 20, 4, seed)
    je_gruppe = {gruppe: judged_rooms(gruppe, fall) for gruppe in itertools.combinations(fall[2], 3)}
    beste = min(sum(je_gruppe[gruppe] for gruppe in einteilung) for einteilung in groupings(fall[2]))

    beginn = time.process_time()
    raster = propose(fall)
    dauer = time.process_time() - beginn

    assert (raster.kosten, raster.bewiesen, len(raster.plaetze)) == (beste, True, 9)
    assert raster.kosten == judged_cost(raster.plaetze, fall)
    assert dauer < 0.2


def groupings(sitzungen: list[Sitzung]) -> list[tuple[tuple[Sitzung, ...], ...]]:
    alle = []
    erster = sitzungen[0]
    for zu_erst in itertools.combinations(sitzungen[1:], 2):
        rest = [s for s in sitzungen[1:] if s not in zu_erst]
        for zu_zweit in itertools.combinations(rest[1:], 2):
            dritte = tuple(s for s in rest[1:] if s not in zu_zweit)
            alle.append(((erster, *zu_erst), (rest[0], *zu_zweit), dritte))
    return alle


def judged_rooms(gruppe: tuple[Sitzung, ...], fall: Fall) -> int:
    """Return the least cost of one time, over all ways to give its sessions rooms."""
    return min(
        judged_cost([Platz(sitzung=s.id, zeit="zeit0", raum=r.id) for s, r in zip(gruppe, wahl, strict=True)], fall)
        for wahl in itertools.permutations(fall[1])
    )


def test_large_grid_is_quick_good_and_the_same_every_time() -> None:
    zeiten, raeume, sitzungen, gruppe = fall = random_case(8, 6, 40, 60, 5)

    beginn = time.process_time()
    raster = propose(fall)
    dauer = time.process_time() - beginn

    assert dauer < 2
    assert (len(raster.plaetze), raster.ohne_platz) == (40, ())
    assert raster.kosten == judged_cost(raster.plaetze, fall)
    zufall = random.Random(3)  # noqa: S311 - the same grids every time
    zellen = [(z.id, r.id) for z in zeiten for r in raeume]
    irgendwie = []
    for _ in range(20):
        wahl = zufall.sample(zellen, 40)
        plaetze = [Platz(sitzung=s.id, zeit=z, raum=r) for s, (z, r) in zip(sitzungen, wahl, strict=True)]
        irgendwie.append(count_cost(plaetze, zeiten, raeume, sitzungen))
    assert raster.kosten < min(irgendwie) / 2
    gemischt = propose_grid(zeiten, raeume[::-1], zufall.sample(sitzungen, 40), gruppe=gruppe)
    assert gemischt.kosten == raster.kosten


def test_huge_input_comes_to_an_end() -> None:
    zeiten, raeume, sitzungen, gruppe = random_case(20, 10, 300, 300, 4)

    raster = propose_grid(zeiten, raeume, sitzungen, gruppe=gruppe)

    assert (len(raster.plaetze), len(raster.ohne_platz)) == (200, 100)
    assert raster.gruende[0].startswith("100 Themen haben keinen Platz: „")


def test_unproven_grid_says_so() -> None:
    raster = propose(random_case(8, 6, 40, 60, 5))

    assert not raster.bewiesen
    assert not any("besser geht es" in satz for satz in raster.gruende)
    assert raster.gruende[-1] == "Es gibt sehr viele Möglichkeiten. Vielleicht finden Sie von Hand noch eine bessere."


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(0, 3), st.integers(0, 3)), max_size=6))
def test_check_bears_any_grid(plaetze: list[tuple[str, int, int]]) -> None:
    sitzungen = [session(t, [AMIRA], [JONAS]) for t in "AB"]
    raster = [place(session(t), z, r) for t, z, r in plaetze]

    konflikte = check_grid(raster, times(2), rooms(1, None), sitzungen)

    assert all(k.gewicht > 0 and k.satz.endswith(".") and k.sitzungen for k in konflikte)
    assert count_cost(raster, times(2), rooms(1, None), sitzungen) >= 0


def test_times_keep_their_order() -> None:
    spaeter = [Zeitfenster(id="zzzz", titel="Früh"), Zeitfenster(id="aaaa", titel="Spät")]

    raster = propose_grid(spaeter, rooms(9), [session("A", interesse=1), session("B", interesse=5)])

    assert [(p.zeit, p.sitzung) for p in raster.plaetze] == [("zzzz", "themab"), ("aaaa", "themaa")]
