"""Which places host next, so that nobody travels much more than others?

Minimise the greatest total way, then the sum. Which places are free to choose is a choice of a subset; small ones are
tried out wholly, larger ones are built greedily and improved by swaps (local search; Papadimitriou/Steiglitz,
Combinatorial Optimization, 1982, ch. 19).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import comb
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# So many sums of ways are tried out: about half a second.
GENAU_BIS = 500_000
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
    if comb(len(waehlbar), anzahl) * len(basis) <= GENAU_BIS:
        beste = min((rate(basis, wege, wahl), wahl) for wahl in combinations(sorted(waehlbar), anzahl))
        return beste[1], True
    return _search(basis, wege, sorted(waehlbar), anzahl), False


def rate(basis: Sequence[float], wege: Sequence[Sequence[float]], wahl: Sequence[int]) -> Wert:
    """Rate a choice by the greatest total way and the sum, both rounded to metres so that equal ones are equal."""
    summen = [b + sum(wege[h][i] for h in wahl) for i, b in enumerate(basis)]
    return round(max(summen), 3), round(sum(summen), 3)


def _search(
    basis: Sequence[float], wege: Sequence[Sequence[float]], waehlbar: Sequence[int], anzahl: int
) -> tuple[int, ...]:
    """Take the best place, one after another; then swap as long as that helps, always by the best swap."""
    import numpy as np

    tabelle, summen = np.array(wege, dtype=np.float64), np.array(basis, dtype=np.float64)
    wahl: list[int] = []
    for _ in range(anzahl):
        _, dazu = _best_addition(summen, tabelle, [h for h in waehlbar if h not in wahl])
        summen, wahl = summen + tabelle[dazu], [*wahl, dazu]
    stand = _rate_all(summen[None, :])[0]
    for _ in range(_RUNDEN):
        draussen = [h for h in waehlbar if h not in wahl]
        tausche = [(*_best_addition(summen - tabelle[h], tabelle, draussen), h) for h in sorted(wahl)]
        neuer, dazu, weg = min(tausche, key=lambda tausch: (tausch[0], tausch[2]))
        if neuer >= stand:
            break
        stand, summen = neuer, summen - tabelle[weg] + tabelle[dazu]
        wahl = [*(h for h in wahl if h != weg), dazu]
    return tuple(sorted(wahl))


def _best_addition(
    summen: NDArray[np.float64], tabelle: NDArray[np.float64], kandidaten: Sequence[int]
) -> tuple[Wert, int]:
    """Find the place that is best to add; of equal ones the first."""
    werte = _rate_all(summen + tabelle[kandidaten])
    nummer = min(range(len(kandidaten)), key=werte.__getitem__)
    return werte[nummer], kandidaten[nummer]


def _rate_all(summen: NDArray[np.float64]) -> list[Wert]:
    """Rate rows of total ways as ``rate`` does."""
    groesste, alle = summen.max(axis=1).round(3), summen.sum(axis=1).round(3)
    return list(zip(groesste.tolist(), alle.tolist(), strict=True))
