"""With which meeting places does a search begin?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.planung.region.grenzen import Landgrenze
from toolkit.planung.region.mitten import build_greedy, descend

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def first_centres(kosten: NDArray[np.float64], k: int, laender: Landgrenze | None) -> NDArray[np.intp]:
    """Choose meeting places without size limits; with borders, each Land gets its share of regions first."""
    import numpy as np

    if laender is None:
        return descend(kosten, build_greedy(kosten, k), np.arange(len(kosten)))[0]
    mitten = []
    for gruppe, zahl in enumerate(share_regions(laender, k)):
        dort = np.flatnonzero(laender.gruppe == gruppe)
        wege = kosten[np.ix_(dort, dort)]
        mitten.append(dort[descend(wege, build_greedy(wege, zahl), np.arange(len(dort)))[0]])
    return np.concatenate(mitten)


def share_regions(laender: Landgrenze, k: int) -> list[int]:
    """Share k regions among the Länder: the fewest each needs, then one by one where regions are largest.

    Source: the method of largest averages (D'Hondt), within limits.
    """
    orte = [int((laender.gruppe == g).sum()) for g in range(len(laender.mindestens))]
    zahl = list(laender.mindestens)
    for _ in range(k - sum(zahl)):
        frei = [g for g, viel in enumerate(laender.hoechstens) if zahl[g] < viel]
        naechste = max(frei, key=lambda g: (orte[g] / (zahl[g] + 1), -g))
        zahl[naechste] += 1
    return zahl
