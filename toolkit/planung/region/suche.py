"""Which division into regions is short, and how far is it from the best at most?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.planung.region.fenster import improve_windows
from toolkit.planung.region.fluss import Fluss
from toolkit.planung.region.grenzen import Landgrenze
from toolkit.planung.region.kern import Stand, search_core, tighten
from toolkit.planung.region.laender import solve_each_land
from toolkit.planung.region.lauf import Lauf
from toolkit.planung.region.ruetteln import shake_regions
from toolkit.planung.region.start import first_centres
from toolkit.planung.region.tausch import exchange, recentre

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SCHRITTE = 700
SCHMAL, BREIT = 6, 10
SCHUETTELN = 45
VIELE_ORTE, SCHUETTELBAR = 500, 150
BREITE_FENSTER = 24
GENUG = 0.0004
WENIGE_KANTEN = 4000


def search_division(
    kosten: NDArray[np.float64], k: int, grenze: tuple[int, int], laender: Landgrenze | None, lauf: Lauf
) -> Stand:
    """Search a division that keeps size limits and borders; one exists (see ``check_task``).

    Args:
        kosten: ways, n × n; infinite across borders.
        k: how many regions.
        grenze: fewest and most places of a region.
        laender: limits of the number of regions per Land.
        lauf: hears what is found and may stop the search; the best so far is then returned.
    """
    fluss = recentre(kosten, Fluss(kosten, first_centres(kosten, k, laender), grenze))
    lauf.found(fluss.summe)
    stand = search_core(kosten, grenze, fluss, laender, SCHRITTE, lambda a, s, b: _tell(lauf, 0.25 * a, s, b))
    if is_small(stand):
        return stand
    if laender is not None:
        land = solve_each_land(kosten, grenze, laender, stand, lambda a, s, b: _tell(lauf, 0.25 + 0.5 * a, s, b))
        stand.schranke.raise_to(land)
        return stand
    if k > SCHMAL and not _enough(stand):
        _improve_parts(kosten, grenze, stand, lauf)
    if not lauf.beendet and not _enough(stand):
        stand.schranke.rest()
        tighten(kosten, grenze, stand, 2 * SCHRITTE, lambda a, s, b: _tell(lauf, 0.85 + 0.05 * a, s, b))
    return stand


def is_small(stand: Stand) -> bool:
    """Whether the bound leaves so little open that an exact proof is faster than more searching."""
    return int(stand.schranke.open_arcs(stand.beste.summe).sum()) <= WENIGE_KANTEN


def shake_more(kosten: NDArray[np.float64], grenze: tuple[int, int], stand: Stand, lauf: Lauf) -> None:
    """Shake what could not be proven; large tasks gain too little for the time it takes."""
    if len(kosten) <= SCHUETTELBAR and not lauf.beendet and not _enough(stand):
        shake_regions(kosten, grenze, stand, SCHUETTELN, lambda a, s, b: _tell(lauf, 0.9 + 0.1 * a, s, b))


def _tell(lauf: Lauf, anteil: float, summe: float, schranke: float) -> bool:
    lauf.found(summe, schranke)
    return lauf.go_on(anteil)


def _tell_part(lauf: Lauf, von: float, breite: float, schranke: float, anteil: float, summe: float) -> bool:
    return _tell(lauf, von + breite * anteil, summe, schranke)


def _enough(stand: Stand) -> bool:
    return stand.beste.summe <= stand.schranke.wert * (1 + GENUG)


def _improve_parts(kosten: NDArray[np.float64], grenze: tuple[int, int], stand: Stand, lauf: Lauf) -> None:
    """Improve the best division and a few others window by window, then the best with wider windows."""
    import numpy as np

    alle, k, wert = np.arange(len(kosten)), len(stand.beste.mitten), stand.schranke.wert
    anfaenge = [stand.beste, *(fluss for _, fluss in stand.andere[: 1 if len(kosten) > VIELE_ORTE else 2])]
    for nummer, fluss in enumerate(anfaenge):
        if lauf.beendet:
            return
        von, bis = 0.25 + 0.2 * nummer / len(anfaenge), 0.2 / len(anfaenge)
        probe = improve_windows(kosten, grenze, fluss, SCHMAL, partial(_tell_part, lauf, von, bis, wert))
        probe = exchange(kosten, probe, grenze, alle, SCHMAL, lambda s: _tell(lauf, 0, s, wert))
        if probe.summe < stand.beste.summe:
            stand.beste, stand.schranke.oben = probe, probe.summe
    if k > BREIT and not lauf.beendet and not _enough(stand):
        probe = improve_windows(
            kosten, grenze, stand.beste, BREIT, partial(_tell_part, lauf, 0.45, 0.4, wert), BREITE_FENSTER
        )
        if probe.summe < stand.beste.summe:
            stand.beste, stand.schranke.oben = probe, probe.summe
