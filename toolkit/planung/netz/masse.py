"""How close, how mutual and how central is a network?"""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import TYPE_CHECKING

from toolkit.planung.netz.graf import clean_network
from toolkit.planung.netz.werte import Netz

if TYPE_CHECKING:
    from networkx import Graph

ZWEI = 2  # below three actors nothing can be central


def measure_density(graf: Graph[str]) -> float:
    """Measure which share of the possible ties exists (Wasserman and Faust 1994, ch. 4.3); 0 below two actors."""
    n = len(graf)
    return 2 * graf.number_of_edges() / (n * (n - 1)) if n > 1 else 0.0


def measure_reciprocity(netz: Netz, arten: Collection[str]) -> float | None:
    """Measure which share of the one-way ties is answered by one of the same kind (Wasserman and Faust 1994, ch. 13).

    Ties that were captured without direction say nothing about it and do not count.

    Returns:
        From 0 to 1; ``None`` without any directed tie.
    """
    gerichtet = {(b.von, b.zu, b.art) for b in clean_network(netz).bindungen if b.gerichtet and b.art in arten}
    if not gerichtet:
        return None
    return sum((zu, von, art) in gerichtet for von, zu, art in gerichtet) / len(gerichtet)


def measure_centralisation(graf: Graph[str]) -> float:
    """Measure how far all ties run to one: degree centralisation after Freeman (1978).

    Returns:
        From 0 (all have equally many) to 1 (a star); 0 below three actors.
    """
    n = len(graf)
    grade = [grad for _, grad in graf.degree]
    return sum(max(grade) - g for g in grade) / ((n - 1) * (n - 2)) if n > ZWEI else 0.0


def measure_constraint(graf: Graph[str]) -> dict[str, float]:
    """Measure how much the contacts of an actor know each other: constraint after Burt (1992, Structural Holes).

    Returns:
        For each actor with a tie; small means that it stands freely between others.
    """
    import networkx as nx

    werte = nx.constraint(graf) if graf.number_of_edges() else {}
    return {knoten: float(w) for knoten, w in werte.items() if not math.isnan(w)}
