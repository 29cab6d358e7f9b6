"""Which pairs are worth bringing together, each place once?"""

from __future__ import annotations

from collections.abc import Iterable

from toolkit.planung.begegnung.werte import Paar


def propose_pairs(paare: Iterable[Paar]) -> list[Paar]:
    """Pair up guests so that the sum of the points is greatest; only pairs with a reason and more than zero points.

    Returns:
        The pairs, the best first; nobody stands in two of them, and some may stand in none.

    Source: Z. Galil, Efficient Algorithms for Finding Maximum Matching in Graphs, ACM Computing Surveys 18 (1986), as
    in networkx.
    """
    import networkx as nx

    # Sorted, so that equal plans do not depend on the order in which the guests were named.
    gute = {(p.a, p.b): p for p in sorted(paare, key=lambda p: (p.a, p.b)) if p.punkte > 0 and p.dafuer}
    graf = nx.Graph()
    for (a, b), paar in gute.items():
        graf.add_edge(a, b, weight=paar.punkte)
    gefunden = nx.max_weight_matching(graf)
    return sorted(
        (gute[(a, b) if (a, b) in gute else (b, a)] for a, b in gefunden), key=lambda p: (-p.punkte, p.a, p.b)
    )
