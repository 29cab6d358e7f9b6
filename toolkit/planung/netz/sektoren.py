"""Who stands between the sectors, and do they keep to themselves?"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from networkx import Graph

ROLLEN = ("innen", "berater", "tor", "bindeglied")


def count_brokerage(graf: Graph[str], sektor: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """Count between which pairs each actor stands, by sectors: after Gould and Fernandez (1989), without direction.

    A pair counts where both are tied to the actor and not to each other, and all three have a sector. ``innen``: all
    three of one sector; ``berater``: the pair of one, the actor of another; ``tor``: the actor shares the sector of
    one of two different ones; ``bindeglied``: three sectors.

    Returns:
        For each actor the pairs by role.
    """
    zaehler = {}
    for mitte in graf:
        rollen = dict.fromkeys(ROLLEN, 0)
        eigener = sektor.get(mitte, "")
        nachbarn = sorted(k for k in graf[mitte] if sektor.get(k, "")) if eigener else []
        for a, b in combinations(nachbarn, 2):
            if graf.has_edge(a, b):
                continue
            gleich = sektor[a] == sektor[b]
            beteiligt = eigener in (sektor[a], sektor[b])
            rollen[ROLLEN[(0 if beteiligt else 1) if gleich else (2 if beteiligt else 3)]] += 1
        zaehler[mitte] = rollen
    return zaehler


def measure_openness(graf: Graph[str], sektor: Mapping[str, str]) -> dict[str, float]:
    """Measure for each sector whether its ties lead out or stay in: E-I index after Krackhardt and Stern (1988).

    Ties to actors without a sector do not count. The key ``""`` holds the index of the whole network.

    Returns:
        From -1 (all ties stay inside) to 1 (all lead to other sectors); only sectors with a tie.
    """
    aussen: dict[str, int] = {}
    innen: dict[str, int] = {}
    for u, v in graf.edges:
        a, b = sektor.get(u, ""), sektor.get(v, "")
        if a and b:
            ziel = innen if a == b else aussen
            for schluessel in {a, b, ""}:
                ziel[schluessel] = ziel.get(schluessel, 0) + 1
    return {
        s: (aussen.get(s, 0) - innen.get(s, 0)) / (aussen.get(s, 0) + innen.get(s, 0)) for s in sorted(aussen | innen)
    }
