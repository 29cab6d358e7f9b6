"""Do the right people meet, with honest reasons?"""

from __future__ import annotations

from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.planung.begegnung import (
    Anlage,
    Gast,
    Gewichte,
    Paar,
    Tischplan,
    Verbindung,
    pair_key,
    propose_pairs,
    rate_pairs,
    seat_guests,
    table_sizes,
)
from toolkit.planung.begegnung.tische import MEISTE_GAESTE
from toolkit.planung.begegnung.werte import WIEDERHOLT
from toolkit.planung.meldungen import Fehler

A = Gast("a", "Lindenau", "lindenau", sucht=("Vereinsberatung",), bietet=("Ehrenamtskarte",))
B = Gast("b", "Eichberg", "eichberg", bietet=("Zwei Abende Vereinsberatung",))
C = Gast("c", "Tannhof", "tannhof", sucht=("Ehrenamtskarte im kleinen Ort",))


def guests(anzahl: int) -> list[Gast]:
    return [Gast(f"g{nr:03d}", f"Gast {nr}", f"ort{nr}") for nr in range(anzahl)]


def worth(runden, punkte: dict[tuple[str, str], int]) -> int:
    mal: dict[tuple[str, str], int] = {}
    for runde in runden:
        for tisch in runde:
            for a, b in combinations(tisch, 2):
                mal[pair_key(a, b)] = mal.get(pair_key(a, b), 0) + 1
    return sum(punkte.get(p, 0) + (n - 1) * WIEDERHOLT for p, n in mal.items())


def pairs_from(punkte: dict[tuple[str, str], int]) -> dict[tuple[str, str], Paar]:
    return {p: Paar(*p, zahl, ("weil",)) for p, zahl in punkte.items()}


def all_seatings(namen: list[str], groessen: tuple[int, ...]):
    gesehen = set()
    for folge in permutations(namen):
        stelle, tische = 0, []
        for groesse in groessen:
            tische.append(tuple(sorted(folge[stelle : stelle + groesse])))
            stelle += groesse
        if (plan := tuple(sorted(tische))) not in gesehen:
            gesehen.add(plan)
            yield plan


@st.composite
def tasks(draw, hoechstens: int = 6):
    anzahl = draw(st.integers(2, hoechstens))
    namen = [g.id for g in guests(anzahl)]
    punkte = {pair_key(a, b): draw(st.integers(-9, 9)) for a, b in combinations(namen, 2)}
    return guests(anzahl), punkte, draw(st.integers(2, 4))


def test_pair_is_rated_by_what_one_seeks_and_the_other_offers():
    paare = rate_pairs([A, B, C])

    assert paare["a", "b"].dafuer == ("Lindenau sucht, was Eichberg kann: „Vereinsberatung“.",)
    assert paare["a", "c"].dafuer == ("Tannhof sucht, was Lindenau kann: „Ehrenamtskarte“.",)
    assert paare["b", "c"] == Paar("b", "c", 0)


def test_everybody_counts_who_can_what_one_seeks():
    koennen = [
        Gast(f"k{nr}", f"Ort {nr}", f"ort{nr}", bietet=(f"Vereinsberatung {wann}",))
        for nr, wann in enumerate(
            ("am Montag", "am Abend", "im Mai", "im Saal", "ohne Geld", "zu zweit", "am Telefon", "im Rathaus")
        )
    ]

    paare = rate_pairs([A, *koennen])

    assert {paare[pair_key("a", k.id)].punkte for k in koennen} == {6}


def test_pair_that_met_counts_less_than_one_that_did_not():
    anlage = Anlage(begegnet={("eichberg", "lindenau"): ("beim Regionaltreffen", "als Tandem")})

    paare = rate_pairs([A, B, C], anlage)

    assert paare["a", "b"].dagegen == ("Sie kennen sich schon: beim Regionaltreffen und als Tandem.",)
    assert paare["b", "c"] == Paar("b", "c", 6, ("Sie sind sich noch nicht begegnet.",))


def test_network_speaks_for_bridges_and_against_conflicts():
    netz = {
        ("eichberg", "lindenau"): Verbindung(konflikt=True),
        ("lindenau", "tannhof"): Verbindung(bruecke=True),
        ("eichberg", "tannhof"): Verbindung(verbunden=True),
    }

    paare = rate_pairs([A, B, C], Anlage(netz=netz, gewichte=Gewichte(themen="egal")))

    assert {p: paar.punkte for p, paar in paare.items()} == {("a", "b"): -90, ("a", "c"): 4, ("b", "c"): -2}


def test_wishes_count_for_guests_and_for_their_places():
    gaeste = [Gast("a1", "Lindenau 1", "lindenau"), Gast("a2", "Lindenau 2", "lindenau"), B]
    anlage = Anlage(wuensche=frozenset({pair_key("lindenau", "eichberg")}), nicht=frozenset({pair_key("a1", "b")}))

    paare = rate_pairs(gaeste, anlage)

    assert {p: paar.punkte for p, paar in paare.items()} == {("a1", "a2"): -60, ("a1", "b"): -138, ("a2", "b"): 12}


@pytest.mark.parametrize(
    ("personen", "je_tisch", "groessen"),
    [
        (20, 5, (5,) * 4),
        (21, 5, (6, 5, 5, 5)),
        (7, 4, (4, 3)),
        (3, 6, (3,)),
        (5, 2, (3, 2)),
        (1, 4, (1,)),
        (0, 4, ()),
        (12, 4, (4, 4, 4)),
        # One more than wished finds a chair, two more do not.
        (5, 4, (5,)),
        (7, 5, (4, 3)),
        (11, 8, (6, 5)),
        (25, 10, (9, 8, 8)),
    ],
)
def test_table_sizes_differ_by_one_at_most(personen, je_tisch, groessen):
    assert table_sizes(personen, je_tisch) == groessen


@settings(max_examples=40, deadline=None)
@given(tasks())
def test_small_round_is_seated_as_well_as_trying_everything(aufgabe):
    gaeste, punkte, je_tisch = aufgabe

    plan = seat_guests(gaeste, pairs_from(punkte), je_tisch)

    groessen = table_sizes(len(gaeste), je_tisch)
    beste = max(worth([p], punkte) for p in all_seatings([g.id for g in gaeste], groessen))
    assert isinstance(plan, Tischplan)
    assert (plan.punkte, worth(plan.runden, punkte), plan.bewiesen) == (beste, beste, True)


@settings(max_examples=15, deadline=None)
@given(tasks(5))
def test_search_over_two_rounds_finds_what_trying_everything_finds(aufgabe):
    gaeste, punkte, je_tisch = aufgabe
    groessen = table_sizes(len(gaeste), je_tisch)

    plan = seat_guests(gaeste, pairs_from(punkte), je_tisch, runden=2)

    runden = list(all_seatings([g.id for g in gaeste], groessen))
    beste = max(worth([p, q], punkte) for p in runden for q in runden)
    assert isinstance(plan, Tischplan)
    assert (plan.punkte, worth(plan.runden, punkte)) == (beste, beste)


def test_plan_seats_everybody_once_in_each_round():
    gaeste = guests(23)

    plan = seat_guests(gaeste, {}, 5, runden=3)

    assert isinstance(plan, Tischplan)
    assert [sorted(len(t) for t in runde) for runde in plan.runden] == [[4, 4, 5, 5, 5]] * 3
    assert [sorted(g for t in runde for g in t) for runde in plan.runden] == [[g.id for g in gaeste]] * 3


def test_nobody_meets_twice_where_that_is_possible():
    gaeste = guests(16)

    plan = seat_guests(gaeste, {}, 4, runden=4)

    assert isinstance(plan, Tischplan)
    assert plan.punkte == 0


def test_people_of_one_place_sit_apart_where_that_is_possible():
    gaeste = [Gast(f"{ort}{nr}", ort, ort) for ort in "abcd" for nr in range(4)]

    plan = seat_guests(gaeste, rate_pairs(gaeste), 4)

    assert isinstance(plan, Tischplan)
    assert [{g[0] for g in tisch} for tisch in plan.runden[0]] == [set("abcd")] * 4


def test_twelve_guests_at_tables_of_four_find_the_best_plan_there_is():
    gaeste = guests(12)
    # No pair has more than nine points, and 18 pairs meet: more than 162 is impossible.
    punkte = {
        (a.id, b.id): 9 if i % 3 == j % 3 else i * j % 17 - 9 for (i, a), (j, b) in combinations(enumerate(gaeste), 2)
    }

    plan = seat_guests(gaeste, pairs_from(punkte), 4)

    assert isinstance(plan, Tischplan)
    assert {frozenset(tisch) for tisch in plan.runden[0]} == {frozenset(g.id for g in gaeste[k::3]) for k in range(3)}
    assert (plan.punkte, plan.bewiesen) == (162, True)


@pytest.mark.parametrize("runden", [1, 2])
def test_order_of_the_guests_does_not_decide(runden):
    gaeste, punkte = guests(14), {pair_key("g000", f"g{nr:03d}"): nr for nr in range(1, 14)}

    vorwaerts, rueckwaerts = (seat_guests(g, pairs_from(punkte), 4, runden) for g in (gaeste, gaeste[::-1]))

    assert vorwaerts == rueckwaerts


def test_same_guests_get_the_same_plan():
    gaeste, punkte = guests(20), {pair_key("g000", f"g{nr:03d}"): nr for nr in range(1, 20)}

    plaene = [seat_guests(gaeste, pairs_from(punkte), 5, 2) for _ in range(2)]

    assert plaene[0] == plaene[1]


@pytest.mark.parametrize(
    ("anzahl", "je_tisch", "runden", "was"),
    [
        (1, 4, 1, "Für einen Tisch braucht es mindestens zwei Personen."),
        (MEISTE_GAESTE + 1, 4, 1, "301 Personen sind zu viele für einen Tischplan."),
        (8, 1, 1, "An einem Tisch sitzen mindestens zwei Personen."),
        (8, 4, 0, "0 Runden sind nicht möglich."),
        (8, 4, 7, "7 Runden sind nicht möglich."),
    ],
)
def test_impossible_tables_are_refused(anzahl, je_tisch, runden, was):
    fehler = seat_guests(guests(anzahl), {}, je_tisch, runden)

    assert isinstance(fehler, Fehler)
    assert fehler.was == was


@settings(max_examples=40, deadline=None)
@given(tasks())
def test_proposed_pairs_are_the_best_of_all_pairings(aufgabe):
    gaeste, punkte, _ = aufgabe

    paare = propose_pairs(pairs_from(punkte).values())

    def best(rest: tuple[str, ...]) -> int:
        if len(rest) < 2:
            return 0
        erster, andere = rest[0], rest[1:]
        mit = (max(0, punkte[pair_key(erster, b)]) + best(tuple(x for x in andere if x != b)) for b in andere)
        return max(best(andere), *mit)

    namen = [n for p in paare for n in (p.a, p.b)]
    assert sum(p.punkte for p in paare) == best(tuple(g.id for g in gaeste))
    assert len(namen) == len({*namen})
    assert all(p.punkte > 0 for p in paare)
