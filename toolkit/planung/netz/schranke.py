"""Which new ties may be the best at all?

A pair (i, j) gains max(0, 1 / s - 1 / d(i, j)) by a tie u–v, with s = d(i, u) + 1 + d(v, j). Sorted by steps, the sum
for all u–v at once is a few products of n × n matrices; far steps are taken together in classes, which makes it a bound
from above. So of 300 actors only those few ties have to be measured exactly that may be the best.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from toolkit.planung.netz.wege import invert

if TYPE_CHECKING:
    from toolkit.planung.netz.wege import Matrix

EINZELN = 6  # steps with a class of their own; beyond, each class is a quarter wider
LUFT = 1e-4  # float32 is exact enough for a bound with some air


def bound_gains(abstand: Matrix) -> Matrix:
    """Bound the gain of each possible tie from above.

    Args:
        abstand: n × n steps.

    Returns:
        n × n, symmetric; never below what ``measure_gain`` finds.
    """
    import numpy as np

    n = len(abstand)
    grenzen = _classes(int(abstand[np.isfinite(abstand)].max(initial=0)))
    klassen = [((abstand >= a) & (abstand < b)).astype(np.float32) for a, b in pairwise((*grenzen, np.inf))]
    nah = invert(abstand).astype(np.float32)
    np.fill_diagonal(nah, 2.0)  # nobody comes nearer to oneself
    weite = float(abstand.max(initial=0))
    halb = np.zeros((n, n), dtype=np.float32)
    for k, a in enumerate(grenzen):
        rechts = np.zeros((n, n), dtype=np.float32)
        for b, klasse in zip(grenzen[k:], klassen[k:], strict=True):
            if a + b + 1 < weite:
                gewinn = np.maximum(np.float32(1 / (a + b + 1)) - nah, 0)
                rechts += (gewinn if a != b else gewinn / 2) @ klasse
        halb += klassen[k] @ rechts
    schranke: Matrix = (halb + halb.T).astype(float) * (1 + LUFT) + LUFT
    return schranke


def _classes(groesster: int) -> list[int]:
    """Divide steps into classes by where each begins: 0, 1, 2 … and then each a quarter wider."""
    grenzen = list(range(min(groesster, EINZELN) + 1))
    while (naechste := grenzen[-1] + max(1, grenzen[-1] // 4)) <= groesster:
        grenzen.append(naechste)
    return grenzen
