"""Would other meeting places make the ways shorter?

Vertex substitution with a bound before each trial: the prices of the seats say, for every exchange of a meeting place
at once, how much it could save at best; only exchanges that could save something are tried exactly.

Sources: M. B. Teitz, P. Bart, Heuristic methods for estimating the generalized vertex median of a weighted graph,
Operations Research 16 (1968); E. Schubert, P. J. Rousseeuw, Faster k-medoids clustering, SISAP 2019 (all exchanges at
once); L. Cooper, Location-allocation problems, Operations Research 11 (1963) (meeting places and members in turn).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from toolkit.planung.region.fluss import RAUSCHEN, Fluss

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GENAUER = 240


def recentre(kosten: NDArray[np.float64], fluss: Fluss) -> Fluss:
    """Move each meeting place to the member with the shortest ways, then the members, until nothing gets shorter."""
    import numpy as np

    while True:
        neu = fluss.copy()
        for r, mitte in enumerate(fluss.mitten):
            dort = np.flatnonzero(neu.zu == r)
            summen = kosten[np.ix_(dort, dort)].sum(axis=0)
            beste = int(dort[summen.argmin()])
            if beste != mitte and summen.min() < summen[dort == neu.mitten[r]][0] - RAUSCHEN:
                neu.replace(r, beste)
        if neu.summe >= fluss.summe - RAUSCHEN:
            return fluss
        fluss = neu


def bound_swaps(
    kosten: NDArray[np.float64], fluss: Fluss, grenze: tuple[int, int], neue: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Bound the change of the total from below for each exchange: a matrix ``[region, new meeting place]``.

    The bound is the Lagrangian dual of the assignment at the present seat prices; a new meeting place is taken as free
    of limits.
    """
    import numpy as np

    preis, fest = _prices(fluss, grenze)
    wege = kosten[:, fluss.mitten] + preis
    zu, ar = fluss.zu, np.arange(len(kosten))
    eins = wege[ar, zu]
    wege[ar, zu] = np.inf
    zwei = wege.min(axis=1)
    folge = np.argsort(zu, kind="stable")
    anfang = np.searchsorted(zu[folge], np.arange(len(fluss.mitten)))
    spalten = kosten[np.ix_(folge, neue)]
    bleibt = np.minimum(eins[folge, None], spalten)
    allein = np.add.reduceat(np.minimum(zwei[folge, None], spalten) - bleibt, anfang, axis=0)
    gewinn = bleibt.sum(axis=0)[None, :] + allein - (fest.sum() - fest)[:, None] - fluss.summe
    gewinn[:, np.isin(neue, fluss.mitten)] = np.inf
    return gewinn


def _prices(fluss: Fluss, grenze: tuple[int, int]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    import numpy as np

    preis = fluss.seat_prices()
    endlich = np.isfinite(preis)
    preis[~endlich] = preis[endlich].max(initial=0.0)
    return preis, np.where(preis > 0, grenze[1] * preis, grenze[0] * preis)


def sharpen_bounds(
    kosten: NDArray[np.float64],
    fluss: Fluss,
    grenze: tuple[int, int],
    paare: list[tuple[int, int]],
) -> list[float]:
    """Bound single exchanges more sharply: the new meeting place gets between fewest and most places as well."""
    import numpy as np

    preis, fest = _prices(fluss, grenze)
    wege = kosten[:, fluss.mitten] + preis
    zu, ar = fluss.zu, np.arange(len(kosten))
    eins = wege[ar, zu]
    wege[ar, zu] = np.inf
    zwei = wege.min(axis=1)
    riesig = 1.0 + len(kosten) * float(kosten[np.isfinite(kosten)].max(initial=0.0))
    schranken = []
    for r, mitte in paare:
        sonst = np.minimum(np.where(zu == r, zwei, eins), riesig)
        mehr = np.sort(np.minimum(kosten[:, mitte], riesig) - sonst)
        bester = mehr[: grenze[0]].sum() + np.minimum(mehr[grenze[0] : grenze[1]], 0).sum()
        schranken.append(float(sonst.sum() + bester - (fest.sum() - fest[r]) - fluss.summe))
    return schranken


def exchange(
    kosten: NDArray[np.float64],
    fluss: Fluss,
    grenze: tuple[int, int],
    neue: NDArray[np.intp],
    versuche: int,
    weiter: Callable[[float], bool],
) -> Fluss:
    """Exchange single meeting places as long as that helps.

    Args:
        kosten: ways, n × n.
        fluss: where to begin.
        grenze: fewest and most places of a region.
        neue: which places may become a meeting place.
        versuche: how many exchanges without success are tried before giving up.
        weiter: asked after each trial with the best total; ``False`` ends the search.
    """
    import numpy as np

    while True:
        gewinn = bound_swaps(kosten, fluss, grenze, neue)
        stellen = np.argsort(gewinn, axis=None, kind="stable")[: max(GENAUER, 2 * versuche)]
        stellen = stellen[gewinn.ravel()[stellen] < -RAUSCHEN]
        paare = [(int(s // len(neue)), int(neue[s % len(neue)])) for s in stellen]
        schranken = sharpen_bounds(kosten, fluss, grenze, paare)
        besser = None
        for nummer in np.argsort(schranken, kind="stable")[:versuche]:
            if schranken[nummer] >= -RAUSCHEN:
                break
            probe = fluss.copy()
            probe.replace(*paare[nummer])
            if probe.summe < fluss.summe - RAUSCHEN:
                besser = recentre(kosten, probe)
                break
            if not weiter(fluss.summe):
                return fluss
        if besser is None:
            return fluss
        fluss = besser
        if not weiter(fluss.summe):
            return fluss
