"""How far is it from one to another, and over whom do the ways lead?

All pairs at once as matrices: a network of 300 takes some hundredths of a second.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from networkx import Graph
    from numpy import float64
    from numpy.typing import NDArray

    Matrix = NDArray[float64]


@dataclass(frozen=True)
class Wege:
    """Shortest ways between all pairs.

    Attributes:
        ids: the actors, in the order of rows and columns.
        abstand: number of steps, ``inf`` where no way leads; 0 on the diagonal.
        anzahl: how many shortest ways there are.
        nachbarn: sparse matrix of the ties.
    """

    ids: tuple[str, ...]
    abstand: Matrix
    anzahl: Matrix
    nachbarn: Any


def measure_ways(graf: Graph[str]) -> Wege:
    """Measure all shortest ways, level by level from everybody at once.

    Args:
        graf: undirected, n nodes.

    Returns:
        The ways; rows and columns follow the sorted ids.
    """
    import numpy as np
    from scipy.sparse import csr_array

    ids = tuple(sorted(graf))
    stelle = {knoten: i for i, knoten in enumerate(ids)}
    n = len(ids)
    paare = [(stelle[u], stelle[v]) for u, v in graf.edges]
    zeilen = [a for a, b in paare] + [b for a, b in paare]
    spalten = [b for a, b in paare] + [a for a, b in paare]
    nachbarn = csr_array((np.ones(len(zeilen)), (zeilen, spalten)), shape=(n, n))
    abstand = np.full((n, n), np.inf)
    np.fill_diagonal(abstand, 0.0)
    anzahl = np.eye(n)
    rand, stufe = np.eye(n), 0
    while n and rand.any():
        stufe += 1
        rand = (nachbarn @ rand) * np.isinf(abstand)
        abstand[rand > 0] = stufe
        anzahl += rand
    return Wege(ids, abstand, anzahl, nachbarn)


def measure_betweenness(wege: Wege) -> dict[str, float]:
    """Count over whom the shortest ways lead (betweenness), not normalised.

    Each pair of others counts once; where several ways are equally short, each gets its share. After Freeman (1977),
    computed as Brandes (2001, A faster algorithm for betweenness centrality) does, for all sources at once.

    Args:
        wege: from ``measure_ways``.

    Returns:
        For each id the number of pairs between which it stands.
    """
    import numpy as np

    endlich = wege.abstand[np.isfinite(wege.abstand)]
    anteil = np.zeros_like(wege.abstand)
    for stufe in range(int(endlich.max(initial=0)), 0, -1):
        weiter = np.where(wege.abstand == stufe, (1 + anteil) / np.maximum(wege.anzahl, 1), 0.0)
        zurueck = (wege.nachbarn @ weiter) * wege.anzahl
        anteil += np.where(wege.abstand == stufe - 1, zurueck, 0.0)
    np.fill_diagonal(anteil, 0.0)
    return dict(zip(wege.ids, (float(w) / 2 for w in anteil.sum(axis=1)), strict=True))


def measure_efficiency(abstand: Matrix) -> float:
    """Measure how near all are to all: the mean of 1 / steps over all pairs, 0 where no way leads.

    After Latora and Marchiori (2001, Efficient behavior of small-world networks).

    Args:
        abstand: n × n steps.

    Returns:
        From 0 (nobody reaches anybody) to 1 (everybody knows everybody); 0 below two actors.
    """
    n = len(abstand)
    return float(invert(abstand).sum()) / (n * (n - 1)) if n > 1 else 0.0


def measure_mean_distance(abstand: Matrix) -> float | None:
    """Measure the mean number of steps between those who reach each other; ``None`` if nobody does."""
    import numpy as np

    werte = abstand[np.isfinite(abstand) & (abstand > 0)]
    return float(werte.mean()) if werte.size else None


def invert(abstand: Matrix) -> Matrix:
    """Turn steps into nearness: 1 / steps, 0 on the diagonal and where no way leads."""
    import numpy as np

    nah: Matrix = np.divide(1.0, abstand, out=np.zeros_like(abstand), where=abstand > 0)
    return nah
