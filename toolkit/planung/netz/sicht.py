"""What do all figures of a network look at?"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.netz.graf import VERBINDEND, build_graph, clean_network
from toolkit.planung.netz.wege import Wege, measure_ways
from toolkit.planung.netz.werte import SEKTOREN, Netz

if TYPE_CHECKING:
    from networkx import Graph


@dataclass(frozen=True)
class Sicht:
    """A cleaned network with its graph and ways for chosen kinds of ties.

    Attributes:
        netz: cleaned.
        arten: kinds of ties that count.
        graf: who is tied to whom.
        wege: shortest ways.
        namen: names by id.
        sektoren: sectors by id; unknown ones are left out.
    """

    netz: Netz
    arten: tuple[str, ...]
    graf: Graph[str]
    wege: Wege
    namen: dict[str, str]
    sektoren: dict[str, str]

    def name(self, ids: Iterable[str]) -> list[str]:
        """Name actors in the given order."""
        return [self.namen[i] for i in ids]

    def rank(self, werte: dict[str, float]) -> list[str]:
        """Order those with a value above zero: the largest first, equal ones by name, then by id."""
        return sorted((i for i, w in werte.items() if w > 0), key=lambda i: (-round(werte[i], 9), self.namen[i], i))

    def members(self) -> dict[str, list[str]]:
        """List the ids of each sector that occurs, in the order of ``SEKTOREN``."""
        alle = {s: [i for i in sorted(self.namen) if self.sektoren.get(i) == s] for s in SEKTOREN}
        return {s: ids for s, ids in alle.items() if ids}


def look_at(netz: Netz, arten: Collection[str] = VERBINDEND) -> Sicht:
    """Look at a network by chosen kinds of ties.

    Args:
        netz: as captured.
        arten: keys of ``ARTEN``.

    Returns:
        The view; it does not depend on the order of the rows.
    """
    sauber = clean_network(netz)
    graf = build_graph(sauber, arten)
    namen = {a.id: a.name.strip() or a.id for a in sauber.akteure}
    sektoren = {a.id: a.sektor for a in sauber.akteure if a.sektor in SEKTOREN}
    return Sicht(sauber, tuple(sorted(arten)), graf, measure_ways(graf), namen, sektoren)
