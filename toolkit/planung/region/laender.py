"""How many regions does each Land get, if no region crosses a border?

Without regions across borders each Land is a task of its own, once its number of regions is known. Each Land is solved
for the numbers near the present one; then all numbers are shared out at once so that the total is shortest. The bounds
of the Länder are added up in the same way, which proves more than one bound for all.

Source: the sharing is the resource allocation problem, solved by dynamic programming (R. Bellman, S. Dreyfus, Applied
Dynamic Programming, 1962, chapter I).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.planung.region.fenster import improve_windows
from toolkit.planung.region.fluss import Fluss
from toolkit.planung.region.grenzen import Landgrenze
from toolkit.planung.region.kern import Stand, Weiter, search_core
from toolkit.planung.region.start import first_centres
from toolkit.planung.region.tausch import recentre

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NACHBARN = 2
SCHRITTE = 250
FENSTER = 6
Wert = dict[int, float]


def solve_each_land(
    kosten: NDArray[np.float64], grenze: tuple[int, int], laender: Landgrenze, stand: Stand, weiter: Weiter
) -> float:
    """Improve the division Land by Land and share out the numbers of regions anew.

    Args:
        kosten: ways, n × n; infinite across borders.
        grenze: fewest and most places of a region.
        laender: limits of the number of regions per Land.
        stand: gets the better division.
        weiter: gets the share done, the total and the bound; ``False`` ends the search.

    Returns:
        A bound for all Länder together; minus infinity if the search was ended before.
    """
    import numpy as np

    k, zahl = len(stand.beste.mitten), len(laender.mindestens)
    werte: list[Wert] = []
    schranken: list[Wert] = []
    mitten: list[dict[int, NDArray[np.intp]]] = []
    for g in range(zahl):
        if not weiter(g / zahl, stand.beste.summe, stand.schranke.wert):
            return -np.inf
        orte = np.flatnonzero(laender.gruppe == g)
        hier = stand.beste.mitten[laender.gruppe[stand.beste.mitten] == g]
        unten, oben = laender.mindestens[g], laender.hoechstens[g]
        nah = range(max(unten, len(hier) - NACHBARN), min(oben, len(hier) + NACHBARN) + 1)
        wege = kosten[np.ix_(orte, orte)]
        teile = {m: _solve(wege, m, grenze, np.searchsorted(orte, hier)) for m in nah}
        werte.append({m: teil.beste.summe for m, teil in teile.items()})
        mitten.append({m: orte[teil.beste.mitten] for m, teil in teile.items()})
        schranken.append(
            {m: max(teil.schranke.bound_with(m) for teil in teile.values()) for m in range(unten, oben + 1)}
        )
    wahl = share_out(werte, k)[1]
    neu = recentre(kosten, Fluss(kosten, np.concatenate([m[z] for m, z in zip(mitten, wahl, strict=True)]), grenze))
    if neu.summe < stand.beste.summe:
        stand.beste, stand.schranke.oben = neu, neu.summe
    return share_out(schranken, k)[0]


def _solve(wege: NDArray[np.float64], m: int, grenze: tuple[int, int], hier: NDArray[np.intp]) -> Stand:
    anfang = hier if len(hier) == m else first_centres(wege, m, None)
    stand = search_core(wege, grenze, recentre(wege, Fluss(wege, anfang, grenze)), None, SCHRITTE, lambda *_: True)
    if m > FENSTER:
        stand.beste = improve_windows(wege, grenze, stand.beste, FENSTER, lambda *_: True)
    return stand


def share_out(werte: list[Wert], k: int) -> tuple[float, list[int]]:
    """Choose one number per Land so that they add up to k and their values to the least.

    Returns:
        The sum of the values and the numbers; infinite and empty if the numbers cannot add up to k.
    """
    beste: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for wert in werte:
        naechste: dict[int, tuple[float, list[int]]] = {}
        for bisher, (summe, wahl) in beste.items():
            for zahl, mehr in wert.items():
                neu = bisher + zahl
                if neu <= k and (neu not in naechste or summe + mehr < naechste[neu][0]):
                    naechste[neu] = (summe + mehr, [*wahl, zahl])
        beste = naechste
    return beste.get(k, (float("inf"), []))
