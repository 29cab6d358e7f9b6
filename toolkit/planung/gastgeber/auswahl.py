"""Which places host next, so that nobody travels much more than others?

Minimise the greatest total way, then the sum. Which places are free to choose is a choice of a subset; small ones are
tried out wholly, larger ones are built greedily and improved by swaps (local search; Papadimitriou/Steiglitz,
Combinatorial Optimization, 1982, ch. 19).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import comb

GENAU_BIS = 20_000
_RUNDEN = 60

Wert = tuple[float, float]


def choose_hosts(
    basis: Sequence[float], wege: Sequence[Sequence[float]], waehlbar: Sequence[int], anzahl: int
) -> tuple[tuple[int, ...], bool]:
    """Choose places that host once each.

    Args:
        basis: what each place has travelled already, in kilometres.
        wege: for each host the ways of all places to it.
        waehlbar: numbers of the places that may be chosen.
        anzahl: how many, at most as many as may be chosen.

    Returns:
        The chosen numbers in rising order, and whether this is certainly the best choice. Of equal choices the one with
        the smaller numbers is taken.
    """
    if comb(len(waehlbar), anzahl) <= GENAU_BIS:
        beste = min((rate(basis, wege, wahl), wahl) for wahl in combinations(sorted(waehlbar), anzahl))
        return beste[1], True
    return _improve(basis, wege, sorted(waehlbar), _greedy(basis, wege, sorted(waehlbar), anzahl)), False


def rate(basis: Sequence[float], wege: Sequence[Sequence[float]], wahl: Sequence[int]) -> Wert:
    """Rate a choice by the greatest total way and the sum, both rounded to metres so that equal ones are equal."""
    summen = [b + sum(wege[h][i] for h in wahl) for i, b in enumerate(basis)]
    return round(max(summen), 3), round(sum(summen), 3)


def _greedy(
    basis: Sequence[float], wege: Sequence[Sequence[float]], waehlbar: Sequence[int], anzahl: int
) -> tuple[int, ...]:
    wahl: tuple[int, ...] = ()
    for _ in range(anzahl):
        rest = [h for h in waehlbar if h not in wahl]
        wahl = (*wahl, min(rest, key=lambda h, bisher=wahl: (rate(basis, wege, (*bisher, h)), h)))  # type: ignore[misc]
    return tuple(sorted(wahl))


def _improve(
    basis: Sequence[float], wege: Sequence[Sequence[float]], waehlbar: Sequence[int], wahl: tuple[int, ...]
) -> tuple[int, ...]:
    """Swap one chosen place for another as long as that helps, always by the best swap."""
    stand = rate(basis, wege, wahl)
    for _ in range(_RUNDEN):
        summen = [b + sum(wege[h][i] for h in wahl) for i, b in enumerate(basis)]
        draussen = [h for h in waehlbar if h not in wahl]
        bester = min(
            (
                (_rate_swap(summen, wege[weg], wege[neu]), weg, neu)
                for weg in wahl
                for neu in draussen
            ),
            default=None,
        )  # fmt: skip
        if bester is None or bester[0] >= stand:
            return wahl
        stand, weg, neu = bester
        wahl = tuple(sorted({*wahl, neu} - {weg}))
    return wahl


def _rate_swap(summen: Sequence[float], weg: Sequence[float], neu: Sequence[float]) -> Wert:
    neue = [s - w + n for s, w, n in zip(summen, weg, neu, strict=True)]
    return round(max(neue), 3), round(sum(neue), 3)
