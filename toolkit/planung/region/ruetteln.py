"""Does shaking a division loose help, where neither exchange nor proof goes on?

Source: H. R. Lourenço, O. C. Martin, T. Stützle, Iterated local search, in: Handbook of Metaheuristics (2003).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.planung.region.fluss import RAUSCHEN
from toolkit.planung.region.kern import Stand, Weiter, open_places
from toolkit.planung.region.tausch import exchange, recentre

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WENIGE_VERSUCHE = 4


def shake_regions(
    kosten: NDArray[np.float64],
    grenze: tuple[int, int],
    stand: Stand,
    runden: int,
    weiter: Weiter,
) -> None:
    """Replace one to three meeting places by chance and improve again; the better division stays."""
    import numpy as np

    zufall = np.random.default_rng(len(kosten))
    for runde in range(runden):
        if stand.schranke.wert >= stand.beste.summe - RAUSCHEN:
            return
        neue, probe = open_places(stand), stand.beste.copy()
        for r in zufall.choice(len(probe.mitten), min(1 + runde % 3, len(probe.mitten)), replace=False):
            frei = np.setdiff1d(neue, probe.mitten)
            if len(frei) and probe.moeglich:
                probe.replace(int(r), int(zufall.choice(frei)))
        if probe.moeglich:
            probe = exchange(kosten, recentre(kosten, probe), grenze, neue, WENIGE_VERSUCHE, lambda _: True)
            if probe.summe < stand.beste.summe - RAUSCHEN:
                stand.beste, stand.schranke.oben = probe, probe.summe
        if not weiter(runde / runden, stand.beste.summe, stand.schranke.wert):
            return
