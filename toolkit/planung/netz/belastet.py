"""Who has so many ties already that another one may be too much?

A new tie shortens most ways where it ends at the one in the middle, who often has no hand free. The threshold is a
convention of ours.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from toolkit.planung.netz.graf import VERBINDEND, build_graph, clean_network
from toolkit.planung.netz.werte import Netz

if TYPE_CHECKING:
    from networkx import Graph

ANTEIL, MINDESTENS = 1 / 3, 5


def is_busy(graf: Graph[str], kennung: str) -> bool:
    """Whether an actor is tied to a third of all others, and to five at least."""
    grad: int = graf.degree[kennung]
    return grad >= MINDESTENS and grad >= ANTEIL * (len(graf) - 1)


def find_busy(netz: Netz, arten: Collection[str] = VERBINDEND) -> frozenset[str]:
    """Return the ids of those who are busy.

    Args:
        netz: as captured.
        arten: kinds of ties that count.
    """
    graf = build_graph(clean_network(netz), arten)
    return frozenset(i for i in graf if is_busy(graf, i))
