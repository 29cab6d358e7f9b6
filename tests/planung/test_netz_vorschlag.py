from __future__ import annotations

from itertools import combinations
from typing import Any

import networkx as nx  # noqa: TID253 - the judge
import numpy as np  # noqa: TID253 - the judge
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.netzakteure import build, networks, take_over
from toolkit.planung.netz import Akteur, Bindung, Netz, Vorschlag, best_new_ties, find_busy
from toolkit.planung.netz.graf import build_graph, find_conflicts
from toolkit.planung.netz.neue_wege import add_tie, find_best_tie, measure_gain
from toolkit.planung.netz.schranke import bound_gains
from toolkit.planung.netz.wege import invert, measure_ways


def open_pairs(netz: Netz) -> list[tuple[str, str]]:
    graf, streit = build_graph(netz), find_conflicts(netz)
    return [p for p in combinations(sorted(graf), 2) if not graf.has_edge(*p) and frozenset(p) not in streit]


def try_all(netz: Netz, anzahl: int) -> float:
    """The best efficiency of all sets, one by one."""
    offen = open_pairs(netz)
    return max(reach(netz, menge) for menge in combinations(offen, min(anzahl, len(offen))))


def reach(netz: Netz, paare: Any) -> float:
    graf = build_graph(netz)
    graf.add_edges_from(paare)
    return nx.global_efficiency(graf)


@given(networks(sauber=True, bis=6), st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_sets_are_as_good_as_the_best_of_all(netz: Netz, anzahl: int) -> None:
    vorschlaege = best_new_ties(netz, anzahl)

    assert reach(netz, [(v.von, v.zu) for v in vorschlaege]) == pytest.approx(try_all(netz, anzahl))


@given(st.integers(6, 8), st.sets(st.tuples(st.integers(1, 7), st.integers(1, 7)), max_size=4), st.integers(1, 3))
@settings(max_examples=30, deadline=None)
def test_busy_ones_are_spared_and_the_rest_is_the_best_of_all(n: int, mehr: set[tuple[int, int]], anzahl: int) -> None:
    akteure = tuple(Akteur(f"a{i}", f"Stelle {i}") for i in range(n))
    paare = {(0, i) for i in range(1, 6)} | {(u, v) for u, v in mehr if u < v < n}
    netz = Netz(akteure, tuple(Bindung(f"a{u}", f"a{v}", "information") for u, v in paare))

    vorschlaege = best_new_ties(netz, anzahl, schonen=True)

    voll = find_busy(netz)
    frei = [p for p in open_pairs(netz) if not voll & {*p}]
    bestes = max(reach(netz, menge) for menge in combinations(frei, min(anzahl, len(frei))))
    assert "a0" in voll
    assert not voll & {i for v in vorschlaege for i in (v.von, v.zu)}
    assert reach(netz, [(v.von, v.zu) for v in vorschlaege]) == pytest.approx(bestes)


@given(networks())
@settings(max_examples=40, deadline=None)
def test_pairs_that_are_tied_or_in_conflict_are_never_proposed(netz: Netz) -> None:
    vorschlaege = best_new_ties(netz)

    assert {tuple(sorted((v.von, v.zu))) for v in vorschlaege} <= set(open_pairs(netz))


@given(networks(sauber=True))
@settings(max_examples=30, deadline=None)
def test_gains_add_up_to_the_whole(netz: Netz) -> None:
    vorschlaege = best_new_ties(netz)

    gewinn = reach(netz, [(v.von, v.zu) for v in vorschlaege]) - reach(netz, [])
    assert sum(v.gewinn for v in vorschlaege) == pytest.approx(gewinn)


@given(networks(sauber=True))
@settings(max_examples=30, deadline=None)
def test_proposals_do_not_depend_on_the_order_of_rows(netz: Netz) -> None:
    gedreht = Netz(netz.akteure[::-1], netz.bindungen[::-1])

    assert best_new_ties(gedreht) == best_new_ties(netz)


@pytest.mark.parametrize(
    "graf",
    [
        nx.path_graph(40),
        nx.cycle_graph(31),
        nx.gnm_random_graph(40, 50, seed=1),
        nx.gnm_random_graph(30, 12, seed=2),
        nx.barabasi_albert_graph(40, 2, seed=3),
    ],
)
def test_one_tie_in_a_large_network_is_the_best_of_all(graf: nx.Graph) -> None:
    netz = take_over(graf)

    vorschlag = best_new_ties(netz, 1)[0]

    assert reach(netz, [(vorschlag.von, vorschlag.zu)]) == pytest.approx(try_all(netz, 1))


@pytest.mark.parametrize("saat", range(4))
def test_bound_is_never_below_the_gain_and_exact_nearby(saat: int) -> None:
    abstand = measure_ways(build_graph(take_over(nx.gnm_random_graph(25, 20 + 20 * saat, seed=saat)))).abstand
    nah = invert(abstand)

    schranke = bound_gains(abstand)

    gewinne = np.array([[measure_gain(abstand, nah, u, v) if u != v else 0 for v in range(25)] for u in range(25)])
    assert (schranke >= gewinne).all()


def test_adding_a_tie_measures_as_building_the_graph_anew() -> None:
    graf = build_graph(take_over(nx.gnm_random_graph(30, 25, seed=5)))
    wege = measure_ways(graf)

    neu = add_tie(wege.abstand, 3, 17)

    graf.add_edge(wege.ids[3], wege.ids[17])
    assert (neu == measure_ways(graf).abstand).all()


def test_no_tie_is_found_where_none_may_be_built() -> None:
    assert find_best_tie(np.zeros((2, 2)), np.zeros((2, 2), dtype=bool)) is None


def test_a_proposal_says_why() -> None:
    netz = build("ab bc de", {"a": "verwaltung", "b": "verwaltung", "d": "wirtschaft"})

    erster = best_new_ties(netz, 1)[0]

    assert erster == Vorschlag(
        "b",
        "d",
        None,
        pytest.approx(reach(netz, [("b", "d")]) - reach(netz, [])),
        (
            "Heute führt kein Weg vom einen zum anderen.",
            "6\u00a0Paare erreichen sich dann zum ersten Mal.",
            "Sie verbindet zwei Bereiche: Verwaltung und Wirtschaft.",
        ),
        genau=True,
    )


def test_a_busy_actor_is_named_as_such() -> None:
    gruende = best_new_ties(build("ab ac ad ae af", allein="g"), 1)[0].gruende

    assert gruende[-1] == "Bedenken Sie: „Haus A“ hat schon 5\u00a0Verbindungen."


def test_larger_networks_say_that_nothing_is_proven() -> None:
    vorschlaege = best_new_ties(take_over(nx.gnm_random_graph(40, 90, seed=1)))

    assert [v.genau for v in vorschlaege] == [False, False, False]


def test_thorough_search_proves_what_the_quick_one_leaves_open() -> None:
    netz = take_over(nx.gnm_random_graph(17, 14, seed=6))

    schnell, gruendlich = best_new_ties(netz), best_new_ties(netz, gruendlich=True)

    assert ([v.genau for v in schnell], [v.genau for v in gruendlich]) == ([False] * 3, [True] * 3)
    assert sum(v.gewinn for v in schnell) <= sum(v.gewinn for v in gruendlich) + 1e-9


def test_no_exchange_of_one_tie_gains_more_in_middle_networks() -> None:
    netz = take_over(nx.gnm_random_graph(24, 30, seed=4))
    paare = [(v.von, v.zu) for v in best_new_ties(netz)]

    stand = reach(netz, paare)

    andere = [reach(netz, [*(p for p in paare if p != alt), neu]) for alt in paare for neu in open_pairs(netz)]
    assert max(andere) == pytest.approx(stand)


def test_complete_network_needs_nothing() -> None:
    assert best_new_ties(build("ab bc ca")) == ()


def test_conflict_keeps_a_pair_apart() -> None:
    netz = build("ab", allein="c")
    streit = Netz(netz.akteure, (*netz.bindungen, Bindung("c", "a", "konflikt")))

    assert [(v.von, v.zu) for v in best_new_ties(streit)] == [("b", "c")]


@pytest.mark.parametrize("anzahl", [0, 11])
def test_impossible_number_is_refused(anzahl: int) -> None:
    with pytest.raises(ValueError, match="1 bis 10"):
        best_new_ties(Netz(), anzahl)
