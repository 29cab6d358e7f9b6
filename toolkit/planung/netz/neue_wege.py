"""How much nearer would all come by new ties, and which bring most?

The gain of a tie u–v is the sum of 1 / steps over all pairs after it minus before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.planung.netz.schranke import bound_gains
from toolkit.planung.netz.wege import invert

if TYPE_CHECKING:
    from numpy import bool_, float64
    from numpy.typing import NDArray

    Matrix = NDArray[float64]
    Maske = NDArray[bool_]

RUNDUNG = 9  # gains that differ less are equal


def add_tie(abstand: Matrix, u: int, v: int) -> Matrix:
    """Measure the steps between all when u and v are tied as well; n × n, the given matrix stays as it is."""
    import numpy as np

    neu: Matrix = np.minimum(abstand, abstand[:, [u]] + 1 + abstand[[v], :])
    return np.minimum(neu, neu.T)


def measure_gain(abstand: Matrix, nah: Matrix, u: int, v: int) -> float:
    """Measure the gain of one tie, summed over unordered pairs; ``nah`` is ``invert(abstand)``."""
    import numpy as np

    links = np.flatnonzero(abstand[u] + 1 < abstand[v])
    rechts = np.flatnonzero(abstand[v] + 1 < abstand[u])
    neu = 1.0 / (abstand[u][links][:, None] + 1 + abstand[v][rechts])
    return float(np.maximum(neu - nah[np.ix_(links, rechts)], 0.0).sum())


def find_best_tie(abstand: Matrix, erlaubt: Maske) -> tuple[int, int] | None:
    """Find the tie with the greatest gain exactly; of equal ones the first by row and column.

    Args:
        abstand: n × n steps.
        erlaubt: n × n, where above the diagonal a tie may be built.

    Returns:
        Row and column; ``None`` if no tie may be built.
    """
    import numpy as np

    zeilen, spalten = np.nonzero(np.triu(erlaubt, 1))
    if not len(zeilen):
        return None
    schranken = bound_gains(abstand)[zeilen, spalten]
    nah = invert(abstand)
    beste, stand = 0, -1.0
    for stelle in np.argsort(-schranken, kind="stable"):
        if schranken[stelle] < stand:
            break
        gewinn = round(measure_gain(abstand, nah, zeilen[stelle], spalten[stelle]), RUNDUNG)
        if gewinn > stand or (gewinn == stand and stelle < beste):
            beste, stand = int(stelle), gewinn
    return int(zeilen[beste]), int(spalten[beste])


def find_best_set(abstand: Matrix, erlaubt: Maske, anzahl: int) -> tuple[tuple[int, int], ...]:
    """Find the best set of ties by trying all; of equal ones the first by rows and columns.

    Args:
        abstand: n × n steps.
        erlaubt: as in ``find_best_tie``; at least ``anzahl`` ties may be built.
        anzahl: how many ties, at least 1.

    Returns:
        The ties in order.
    """
    import numpy as np

    paare = list(zip(*(x.tolist() for x in np.nonzero(np.triu(erlaubt, 1))), strict=True))
    us, vs = (np.array([p[k] for p in paare]) for k in (0, 1))
    beste: tuple[float, tuple[tuple[int, int], ...]] = (-1.0, ())

    def search(stand: Matrix, ab: int, gewaehlt: tuple[tuple[int, int], ...]) -> None:
        nonlocal beste
        fehlt = anzahl - len(gewaehlt)
        if fehlt > 1:
            for k in range(ab, len(paare) - fehlt + 1):
                search(add_tie(stand, *paare[k]), k + 1, (*gewaehlt, paare[k]))
            return
        # All choices of the last tie at once: the gain counts each pair in one orientation only.
        nah = invert(stand)
        neu = 1.0 / (stand[us[ab:]][:, :, None] + 1 + stand[vs[ab:]][:, None, :])
        werte = np.round(np.maximum(neu - nah - np.eye(len(stand)) * 2, 0.0).sum(axis=(1, 2)) + nah.sum() / 2, RUNDUNG)
        k = int(np.argmax(werte))
        if werte[k] > beste[0]:
            beste = (float(werte[k]), (*gewaehlt, paare[ab + k]))

    search(abstand, 0, ())
    return beste[1]
