from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.planung.tandem.kern import Rangfolge, solve, weigh_pairs
from toolkit.planung.tandem.preise import UNMOEGLICH, price_all


def draw_case(saat: int):
    """Draw up to 8 × 8 pairs, some forbidden, some old, some fixed, capacities of 0 to 3; every second one has ties."""
    import numpy as np

    zufall = np.random.default_rng(saat)
    n, m = zufall.integers(1, 9, size=2)
    punkte = zufall.integers(0, 101 if saat % 2 else 4, size=(n, m))
    erlaubt = zufall.random((n, m)) < zufall.choice([0.4, 0.8, 1.0])
    kapazitaet, fest = zufall.integers(0, 4, size=m), np.full(n, -1)
    for i in np.flatnonzero(zufall.random(n) < 0.15):
        j = zufall.integers(m)
        if erlaubt[i, j] and (fest == j).sum() < kapazitaet[j]:
            fest[i] = j
    return weigh_pairs(punkte, erlaubt, zufall.random((n, m)) < 0.2), fest, kapazitaet


def worth_of(nutzen, partner) -> int:
    return sum(int(nutzen[i, j]) for i, j in enumerate(partner) if j >= 0)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 100_000))
def test_price_is_what_solving_again_with_the_pair_loses(saat: int) -> None:
    nutzen, fest, kapazitaet = draw_case(saat)
    partner = solve(nutzen, fest, kapazitaet)
    preise = price_all(nutzen, fest, kapazitaet, partner)
    bestes = worth_of(nutzen, partner)

    for i, j in itertools.product((fest < 0).nonzero()[0], range(nutzen.shape[1])):
        dazu = fest.copy()
        dazu[i] = j
        if not nutzen[i, j] or (dazu == j).sum() > kapazitaet[j]:
            assert preise.kosten[i, j] == UNMOEGLICH
            continue
        assert preise.kosten[i, j] == bestes - worth_of(nutzen, solve(nutzen, dazu, kapazitaet))


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 100_000))
def test_moves_give_a_matching_of_that_price(saat: int) -> None:
    nutzen, fest, kapazitaet = draw_case(saat)
    partner = solve(nutzen, fest, kapazitaet)
    preise = price_all(nutzen, fest, kapazitaet, partner)

    for i, j in zip(*(preise.kosten < UNMOEGLICH).nonzero(), strict=True):
        sitzt = preise.partner.copy()
        for wer, von, nach in preise.moves(i, j):
            assert sitzt[wer] == von
            sitzt[wer] = nach
        danach = [-1 if spalte == len(kapazitaet) else int(spalte) for spalte in sitzt]
        assert sitzt[i] == j
        assert all(danach.count(spalte) <= kapazitaet[spalte] for spalte in range(len(kapazitaet)))
        assert worth_of(nutzen, partner) - worth_of(nutzen, danach) == preise.kosten[i, j]


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 100_000))
def test_price_without_a_pair_is_what_forbidding_it_loses(saat: int) -> None:
    nutzen, fest, kapazitaet = draw_case(saat)
    partner = solve(nutzen, fest, kapazitaet)
    preise = price_all(nutzen, fest, kapazitaet, partner)

    for i in ((fest < 0) & (partner >= 0)).nonzero()[0]:
        ohne = nutzen.copy()
        ohne[i, partner[i]] = 0
        assert preise.without(i)[0] == worth_of(nutzen, partner) - worth_of(ohne, solve(ohne, fest, kapazitaet))


@given(st.integers(1, 500), st.data())
def test_differences_are_read_back(anzahl: int, daten: st.DataObject) -> None:
    rang = Rangfolge(anzahl)
    tandems, alte = daten.draw(st.integers(-anzahl, anzahl)), daten.draw(st.integers(-anzahl, anzahl))
    punkte = daten.draw(st.integers(-100 * anzahl, 100 * anzahl))

    wert = tandems * rang.je_tandem + alte * rang.je_altes + punkte

    assert rang.split(wert) == (tandems, alte, punkte)
    assert anzahl * 2 * rang.je_tandem < 2**53
