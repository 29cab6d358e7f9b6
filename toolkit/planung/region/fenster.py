"""Is there a part of a large division that can be divided better on its own?

Source: E. D. Taillard, S. Voss, POPMUSIC: partial optimization metaheuristic under special intensification conditions,
in: Essays and Surveys in Metaheuristics (2002).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from toolkit.planung.region.fluss import RAUSCHEN, Fluss
from toolkit.planung.region.kern import search_core
from toolkit.planung.region.tausch import recentre

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SCHRITTE = 250
MEISTE_FENSTER = 400


def improve_windows(
    kosten: NDArray[np.float64],
    grenze: tuple[int, int],
    fluss: Fluss,
    breite: int,
    weiter: Callable[[float, float], bool],
    hoechstens: int = MEISTE_FENSTER,
) -> Fluss:
    """Divide each region and its nearest ones anew, until no window gets better.

    Args:
        kosten: ways, n × n; infinite across borders, so that a window stays within one Land.
        grenze: fewest and most places of a region.
        fluss: where to begin.
        breite: how many regions a window has.
        weiter: gets the share of windows that are done and the total; ``False`` ends the search.
        hoechstens: how many windows are divided anew at most.
    """
    import numpy as np

    mitten, zu, summe = fluss.mitten.copy(), fluss.zu.copy(), fluss.summe
    offen = deque(range(len(mitten)))
    fertig: set[tuple[int, ...]] = set()
    while offen and len(fertig) < hoechstens:
        anteil = max(1 - len(offen) / len(mitten), len(fertig) / hoechstens)
        if not weiter(anteil, summe):
            break
        r = offen.popleft()
        weg = kosten[mitten, mitten[r]]
        nah = np.argsort(weg, kind="stable")[:breite]
        nah = np.sort(nah[np.isfinite(weg[nah])])
        schluessel = tuple(int(m) for m in mitten[nah])
        if len(nah) < 2 or schluessel in fertig:  # noqa: PLR2004 - one region alone has nothing to exchange
            continue
        fertig.add(schluessel)
        orte = np.flatnonzero(np.isin(zu, nah))
        vorher = float(kosten[orte, mitten[zu[orte]]].sum())
        besser = _solve(kosten[np.ix_(orte, orte)], grenze, np.searchsorted(orte, mitten[nah]))
        if besser.summe < vorher - RAUSCHEN:
            mitten[nah], zu[orte] = orte[besser.mitten], nah[besser.zu]
            summe -= vorher - besser.summe
            offen.extend(int(s) for s in nah if s not in offen)
    return recentre(kosten, Fluss(kosten, mitten, grenze))


def _solve(kosten: NDArray[np.float64], grenze: tuple[int, int], mitten: NDArray[np.intp]) -> Fluss:
    fluss = recentre(kosten, Fluss(kosten, mitten, grenze))
    return search_core(kosten, grenze, fluss, None, SCHRITTE, lambda *_: True).beste
