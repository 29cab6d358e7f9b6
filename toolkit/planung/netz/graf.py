"""Which ties count, and what graph do they make?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.planung.netz.werte import ARTEN, Bindung, Netz

if TYPE_CHECKING:
    from networkx import Graph

KONFLIKT = "konflikt"
VERBINDEND = tuple(art for art in ARTEN if art != KONFLIKT)


def clean_network(netz: Netz) -> Netz:
    """Leave out what cannot be computed and merge what stands there twice; ``check_network`` says it to people.

    Of two actors with one id the first counts. Ties to oneself, to unknown actors or of an unknown kind are left out.
    Ties of one pair and kind become one: the strongest strength counts, and one that holds both ways takes in those
    that hold one way. Answers of a survey are therefore read from the captured ties, never from these.

    Args:
        netz: as captured.

    Returns:
        The same network, actors and ties sorted by id, so that no figure depends on the order of the rows.
    """
    akteure = {a.id: a for a in reversed(netz.akteure) if a.id}
    beste: dict[tuple[str, str, str, bool], Bindung] = {}
    for b in netz.bindungen:
        if not counts(b, akteure):
            continue
        von, zu = (b.von, b.zu) if b.gerichtet else sorted((b.von, b.zu))
        alt = beste.get((von, zu, b.art, b.gerichtet))
        staerke = max(b.staerke, alt.staerke) if alt else b.staerke
        beste[von, zu, b.art, b.gerichtet] = replace(alt or b, von=von, zu=zu, staerke=staerke)
    for von, zu, art, gerichtet in list(beste):
        beide = (*sorted((von, zu)), art, False)
        if gerichtet and beide in beste:
            einzeln = beste.pop((von, zu, art, gerichtet))
            gemeinsam = beste[beide]
            beste[beide] = replace(gemeinsam, staerke=max(gemeinsam.staerke, einzeln.staerke))
    return Netz(tuple(akteure[i] for i in sorted(akteure)), tuple(beste[k] for k in sorted(beste)))


def counts(bindung: Bindung, ids: Collection[str]) -> bool:
    """Say whether a tie can be computed at all."""
    return bindung.art in ARTEN and bindung.von != bindung.zu and bindung.von in ids and bindung.zu in ids


def build_graph(netz: Netz, arten: Collection[str] = VERBINDEND) -> Graph[str]:
    """Build the graph of who is tied to whom, whatever the direction and however many kinds.

    Args:
        netz: as captured; it is cleaned first.
        arten: kinds that count.

    Returns:
        An undirected graph without loops; nodes are ids in sorted order, ``kinds`` of an edge holds its kinds.
    """
    import networkx as nx

    sauber = clean_network(netz)
    graf: Graph[str] = nx.Graph()
    graf.add_nodes_from(a.id for a in sauber.akteure)
    for von, zu in sorted({(*sorted((b.von, b.zu)),) for b in sauber.bindungen if b.art in arten}):
        graf.add_edge(von, zu)
    return graf


def find_parts(graf: Graph[str]) -> list[list[str]]:
    """Find the parts of a graph that hang together: the largest first, equal ones by id."""
    import networkx as nx

    return sorted((sorted(teil) for teil in nx.connected_components(graf)), key=lambda teil: (-len(teil), teil))


def find_conflicts(netz: Netz) -> set[frozenset[str]]:
    """Find the pairs that are in conflict."""
    return {frozenset((b.von, b.zu)) for b in clean_network(netz).bindungen if b.art == KONFLIKT}
