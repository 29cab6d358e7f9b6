"""What is a good division, and what is proven about it, if size limits and borders count but no pairs?

The prices of the Lagrangian bound choose meeting places; from time to time a real division is made of them (a
Lagrangian heuristic), then single exchanges improve the best. Large tasks are improved window by window.

Sources: J. M. Mulvey, M. P. Beck, Solving capacitated clustering problems, EJOR 18 (1984) (bound and division in
turn); E. D. Taillard, S. Voss, POPMUSIC, in: Essays and Surveys in Metaheuristics (2002) (windows).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.region.fluss import RAUSCHEN, Fluss
from toolkit.planung.region.grenzen import Landgrenze
from toolkit.planung.region.lagrange import Schranke
from toolkit.planung.region.mitten import price_places
from toolkit.planung.region.tausch import exchange, recentre

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ALLE_WIEVIEL, JE_ORTE = 8, 12
VERSUCHE = 12
Weiter = Callable[[float, float, float], bool]


@dataclass
class Stand:
    """Where a search is.

    Attributes:
        beste: the best division so far.
        schranke: the bound and its prices.
        andere: further divisions from other meeting places, with their totals, best first.
    """

    beste: Fluss
    schranke: Schranke
    andere: list[tuple[float, Fluss]]


def search_core(
    kosten: NDArray[np.float64],
    grenze: tuple[int, int],
    fluss: Fluss,
    laender: Landgrenze | None,
    schritte: int,
    weiter: Weiter,
) -> Stand:
    """Improve the bound and the division in turn.

    Args:
        kosten: ways, n × n; infinite across borders.
        grenze: fewest and most places of a region.
        fluss: where to begin, a possible division.
        laender: limits of the number of regions per Land.
        schritte: how many steps of the bound.
        weiter: gets the share of the steps, the total and the bound; ``False`` ends the search.
    """
    schranke = Schranke(kosten, len(fluss.mitten), grenze, fluss.summe, price_places(kosten, fluss.mitten), laender)
    stand = Stand(fluss, schranke, [])
    tighten(kosten, grenze, stand, schritte, weiter)
    neue = open_places(stand)
    stand.beste = exchange(kosten, stand.beste, grenze, neue, VERSUCHE, lambda wert: weiter(1, wert, schranke.wert))
    schranke.oben = stand.beste.summe
    return stand


def open_places(stand: Stand) -> NDArray[np.intp]:
    """Return the places that may still become a meeting place, and those that are one."""
    import numpy as np

    return np.union1d(stand.schranke.offen, stand.beste.mitten)


def tighten(kosten: NDArray[np.float64], grenze: tuple[int, int], stand: Stand, schritte: int, weiter: Weiter) -> None:
    """Go on improving the bound; meeting places it chooses are tried as a division."""
    schranke = stand.schranke
    gesehen: set[tuple[int, ...]] = set()
    takt = max(ALLE_WIEVIEL, len(kosten) // JE_ORTE)
    for schritt in range(schritte):
        schranke.step()
        if schranke.ruht or schranke.wert >= stand.beste.summe - RAUSCHEN:
            break
        if schritt % takt != takt - 1:
            continue
        wahl = tuple(sorted(int(m) for m in schranke.wahl))
        if wahl not in gesehen:
            gesehen.add(wahl)
            _try(kosten, grenze, stand)
        if not weiter(schritt / schritte, stand.beste.summe, schranke.wert):
            break
    stand.andere.sort(key=lambda e: e[0])


def _try(kosten: NDArray[np.float64], grenze: tuple[int, int], stand: Stand) -> None:
    probe = Fluss(kosten, stand.schranke.wahl, grenze)
    if not probe.moeglich:
        return
    probe = recentre(kosten, probe)
    stand.andere.append((probe.summe, probe))
    if probe.summe < stand.beste.summe - RAUSCHEN:
        stand.andere.append((stand.beste.summe, stand.beste))
        stand.beste, stand.schranke.oben = probe, probe.summe
