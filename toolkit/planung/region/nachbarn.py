"""Which places are neighbours on the map?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from toolkit.planung.entfernung import Lage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ECKEN = 3


def find_neighbours(lage: Sequence[Lage]) -> tuple[frozenset[int], ...]:
    """Find for each place its neighbours on the map: those joined by an edge of the Delaunay triangulation.

    Places on one line are joined along it; places at the same position are neighbours of each other.

    Source: B. Delaunay, Sur la sphère vide (1934); Qhull by C. B. Barber, D. P. Dobkin, H. Huhdanpaa (1996).
    """
    nachbarn: list[set[int]] = [set() for _ in lage]
    for i, j in _edges(lage):
        if i != j:
            nachbarn[i].add(j)
            nachbarn[j].add(i)
    return tuple(frozenset(n) for n in nachbarn)


def _edges(lage: Sequence[Lage]) -> list[tuple[int, int]]:
    import numpy as np
    from scipy.spatial import Delaunay, QhullError

    if len(lage) < 2:  # noqa: PLR2004 - one place has no neighbour
        return []
    punkte = np.array([(o.lon, o.lat) for o in lage], dtype=np.float64)
    punkte[:, 0] *= np.cos(np.radians(punkte[:, 1].mean()))
    einmal, stelle = np.unique(punkte, axis=0, return_inverse=True)
    stelle = stelle.ravel()
    erster = {int(s): i for i, s in reversed(list(enumerate(stelle)))}
    kanten = [(erster[int(s)], i) for i, s in enumerate(stelle)]
    flach = len(einmal) <= ECKEN or np.linalg.matrix_rank(einmal - einmal.mean(axis=0), tol=1e-9) < 2  # noqa: PLR2004
    try:
        netz = None if flach else Delaunay(einmal)
    except QhullError:
        netz = None
    if netz is None:
        return kanten + [(erster[i], erster[j]) for i, j in _line(einmal)]
    # Points so close to an edge that Qhull leaves them out belong to the nearest corner.
    kanten += [(erster[int(p)], erster[int(ecke)]) for p, _, ecke in netz.coplanar]
    return kanten + [
        (erster[int(a)], erster[int(b)]) for d in netz.simplices for a, b in zip(d, np.roll(d, 1), strict=True)
    ]


def _line(punkte: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Join points along the line through them; three points that form a triangle are all neighbours."""
    import numpy as np

    mitte = punkte - punkte.mean(axis=0)
    if len(punkte) == ECKEN and np.linalg.matrix_rank(mitte, tol=1e-9) == 2:  # noqa: PLR2004 - a plane
        return [(0, 1), (1, 2), (0, 2)]
    richtung = np.linalg.svd(mitte, full_matrices=False)[2][0]
    folge = [int(i) for i in np.argsort(mitte @ richtung, kind="stable")]
    return list(pairwise(folge))
