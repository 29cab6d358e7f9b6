"""Which groups, which core and which weak points does a network have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from networkx import Graph

KLEIN = 60  # so many actors are grouped anew 20 times without a visible wait
VERSUCHE, WENIGE_VERSUCHE = 20, 3


def find_groups(graf: Graph[str]) -> tuple[list[list[str]], float]:
    """Find groups with many ties inside and few between: Louvain (Blondel et al. 2008), the best of several tries.

    Returns:
        The groups, largest first, and their modularity (Newman and Girvan 2004); no groups without a tie.
    """
    import networkx as nx

    if not graf.number_of_edges():
        return [], 0.0
    beste: tuple[float, list[list[str]]] = (-1.0, [])
    for saat in range(VERSUCHE if len(graf) <= KLEIN else WENIGE_VERSUCHE):
        teile = nx.community.louvain_communities(graf, seed=saat)
        gruppen = sorted((sorted(t) for t in teile), key=lambda t: (-len(t), t))
        guete = round(float(nx.community.modularity(graf, gruppen)), 12)
        if guete > beste[0]:
            beste = (guete, gruppen)
    return beste[1], beste[0]


def find_core(graf: Graph[str]) -> tuple[int, list[str]]:
    """Find the innermost core: the largest k at which a group has k ties each among itself (Seidman 1983).

    Returns:
        k and the actors of the core; 0 and nobody without a tie.
    """
    import networkx as nx

    if not graf.number_of_edges():
        return 0, []
    stufen = nx.core_number(graf)
    k = max(stufen.values())
    return k, sorted(knoten for knoten, stufe in stufen.items() if stufe == k)


def find_cut_points(graf: Graph[str]) -> dict[str, int]:
    """Find those without whom a part of the network falls apart (articulation points).

    Returns:
        For each of them into how many pieces its part falls, by id.
    """
    import networkx as nx

    punkte: dict[str, int] = {}
    for teil in nx.biconnected_components(graf):
        for knoten in teil:
            punkte[knoten] = punkte.get(knoten, 0) + 1
    # A node that lies in k blocks joins k pieces.
    return {knoten: k for knoten, k in sorted(punkte.items()) if k > 1}


def find_bridges(graf: Graph[str]) -> list[tuple[str, str]]:
    """Find the ties on which a part of the network hangs alone, sorted."""
    import networkx as nx

    return sorted((min(kante), max(kante)) for kante in nx.bridges(graf))
