"""Is a division proven to be the best, or is there a better one?

An exact model for HiGHS (scipy): y_j says whether a place is a meeting place, x_ij whether place i belongs to it.
Decisions that the Lagrangian bound rules out are struck before, so only a small rest remains.

Sources: C. S. ReVelle, R. W. Swain, Central facilities location, Geographical Analysis 2 (1970) (the model);
J. E. Beasley, A note on solving large p-median problems, EJOR 21 (1985) (striking by reduced costs); Q. Huangfu,
J. A. J. Hall, Parallelizing the dual revised simplex method, Math. Prog. Comp. 10 (2018) (HiGHS).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.region.modell import Modell
from toolkit.planung.region.werte import Paar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

UNMOEGLICH = 2


@dataclass(frozen=True)
class Beweis:
    """What HiGHS says.

    Attributes:
        mitten: meeting places of the best division found; ``None`` if it found none.
        zu: meeting place of each place.
        schranke: no division within the model is shorter.
        unmoeglich: whether it is proven that the model has no division at all.
    """

    mitten: NDArray[np.intp] | None
    zu: NDArray[np.intp] | None
    schranke: float
    unmoeglich: bool


def prove(
    kosten: NDArray[np.float64],
    k: int,
    grenze: tuple[int, int],
    erlaubt: NDArray[np.bool_],
    paare: tuple[tuple[Paar, ...], tuple[Paar, ...]],
    sekunden: float,
) -> Beweis:
    """Solve the model exactly within a time limit.

    Args:
        kosten: ways, n × n.
        k: how many regions.
        grenze: fewest and most places of a region.
        erlaubt: ``[place, meeting place]``: which decisions are still open; the diagonal says who may be a meeting
            place.
        paare: pairs that must be together, and pairs that must not.
        sekunden: time limit.
    """
    import numpy as np

    mitten = np.flatnonzero(erlaubt.diagonal())
    offen = erlaubt.copy()
    np.fill_diagonal(offen, val=False)
    orte, spalten = np.nonzero(offen[:, mitten])
    modell = Modell(len(mitten) + len(orte))
    y = np.arange(len(mitten))
    x = len(mitten) + np.arange(len(orte))
    variable = np.full((len(kosten), len(mitten)), -1, dtype=np.intp)
    variable[orte, spalten] = x
    variable[mitten, y] = y
    modell.cost(np.concatenate([kosten[mitten, mitten], kosten[orte, mitten[spalten]]]))
    modell.add([(y, np.zeros(len(y), dtype=np.intp), 1.0)], 1, k, k)
    wo, wer = np.nonzero(variable >= 0)
    modell.add([(variable[wo, wer], wo, 1.0)], len(kosten), 1, 1)
    modell.add([(x, np.arange(len(x)), 1.0), (spalten, np.arange(len(x)), -1.0)], len(x), -np.inf, 0)
    modell.add([(x, spalten, 1.0), (y, y, 1.0 - grenze[1])], len(y), -np.inf, 0)
    modell.add([(x, spalten, 1.0), (y, y, 1.0 - grenze[0])], len(y), 0, np.inf)
    for a, b in paare[0]:
        modell.equal(variable[a], variable[b])
    for a, b in paare[1]:
        modell.apart(variable[a], variable[b], y)
    ergebnis = modell.solve(sekunden)
    schranke = -np.inf if ergebnis.mip_dual_bound is None else float(ergebnis.mip_dual_bound)
    if ergebnis.x is None:
        return Beweis(None, None, schranke, ergebnis.status == UNMOEGLICH)
    an = np.rint(ergebnis.x).astype(bool)
    zu = np.empty(len(kosten), dtype=np.intp)
    zu[orte[an[x]]] = mitten[spalten[an[x]]]
    zu[mitten[an[y]]] = mitten[an[y]]
    return Beweis(mitten[an[y]], zu, schranke, unmoeglich=False)
