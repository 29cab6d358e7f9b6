"""What would it cost to force a pair, for all pairs at once?

In the best matching every seeking place sits at one experienced place (or at „nobody“). Forcing i to j frees a seat
where i sat and takes one at j. The cheapest way to mend this is a shortest path from j to where i sat, in the residual
graph: its edge a → b is the cheapest move of somebody from a to b, and one more node stands for free seats; a place
with a free one leads there, so does a move to an empty place, and it leads to every place where somebody sits. Because
the matching is the best one, the graph has no negative cycle, so one all-pairs computation (R. W. Floyd, CACM 5(6),
1962; residual graphs: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows, 1993, ch. 9) gives all prices exactly.
Each move costs a tiny bit besides, so of equally good ways the one with the fewest changes is taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.planung.tandem.kern import free_seats

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

UNMOEGLICH = 2**60
# A way leads through the node of free seats once at most; its two edges weigh less than one move.
JE_ZUG = 3
NIEMAND = -1
Zug = tuple[int, int, int]


@dataclass(frozen=True, eq=False)
class Preise:
    """What forcing costs. Column m stands for nobody.

    Attributes:
        kosten: n × (m + 1), by how much the worth of all falls if the pair is forced; ``UNMOEGLICH`` if it cannot be.
        partner: for each row its column, m for nobody.
        knoten: for each column its node in the graph; the last node where nobody sits.
        weite: length of the shortest way between two nodes; the last one stands for all free seats.
        naechster: the next node on that way.
        zeile: who moves along an edge, -1 for nobody.
        leer: for each node the empty column to which somebody moves from there most cheaply.
    """

    kosten: NDArray[np.int64]
    partner: NDArray[np.int64]
    knoten: NDArray[np.int64]
    weite: NDArray[np.int64]
    naechster: NDArray[np.int64]
    zeile: NDArray[np.int64]
    leer: NDArray[np.int64]

    def moves(self, i: int, j: int) -> list[Zug]:
        """Who changes if row i is forced to column j: (row, from, to) each, i itself first, as few as possible."""
        von = int(self.partner[i])
        if von == j:
            return []
        zuege: list[Zug] = [(i, von, j)]
        frei = len(self.weite) - 1
        hier, ziel = int(self.knoten[j]), int(self.knoten[von])
        while hier != ziel:
            dann = int(self.naechster[hier, ziel])
            if (wer := int(self.zeile[hier, dann])) >= 0:
                nach = int(self.leer[hier]) if dann == frei else self._spalte[dann]
                zuege.append((wer, self._spalte[hier], nach))
            hier = dann
        return zuege

    @cached_property
    def _spalte(self) -> list[int]:
        import numpy as np

        return [int(s) for s in np.flatnonzero(self.knoten < len(self.weite) - 1)]

    def without(self, i: int) -> tuple[int, int]:
        """What it costs if row i must not have its partner, and which column it gets then (m for nobody)."""
        import numpy as np

        andere = self.kosten[i].copy()
        andere[self.partner[i]] = UNMOEGLICH
        spalte = int(np.argmin(andere))
        return int(andere[spalte]), spalte


def price_all(
    nutzen: NDArray[np.int64], fest: NDArray[np.int64], kapazitaet: NDArray[np.int64], partner: NDArray[np.int64]
) -> Preise:
    """Compute all prices of a best matching.

    Args:
        nutzen: n × m, what each pair is worth; 0 for a pair that must not be.
        fest: for each row its fixed column, -1 for none; fixed rows never move.
        kapazitaet: how often each column may be taken.
        partner: a best matching as ``solve`` finds it.
    """
    import numpy as np

    n, m = nutzen.shape
    wert = np.hstack([nutzen, np.zeros((n, 1), dtype=np.int64)])
    moeglich = np.hstack([nutzen > 0, np.ones((n, 1), dtype=bool)])
    sitzt = np.where(partner < 0, m, partner)
    sitze = np.append(free_seats(fest, kapazitaet), n + 1)
    offen = np.flatnonzero(fest < 0)
    moeglich[fest >= 0] = False
    moeglich[:, sitze <= 0] = False
    zug = np.where(moeglich, wert[np.arange(n), sitzt][:, None] - wert, UNMOEGLICH)
    besetzt = np.unique(sitzt[offen])
    frei = sitze - np.bincount(sitzt[offen], minlength=m + 1) > 0
    knoten = np.full(m + 1, len(besetzt))
    knoten[besetzt] = np.arange(len(besetzt))
    schritte = JE_ZUG * (len(besetzt) + 2)
    weite, zeile, leer = _cheapest_moves(zug, offen, sitzt, besetzt, frei, schritte)
    naechster = _shorten(weite)
    kosten = np.full((n, m + 1), UNMOEGLICH)
    if len(offen):
        mend = weite[np.ix_(knoten, knoten[sitzt[offen]])].T
        ganz = np.where(mend < UNMOEGLICH, zug[offen] + mend // schritte, UNMOEGLICH)
        kosten[offen] = np.where(moeglich[offen], ganz, UNMOEGLICH)
    kosten[np.arange(n), sitzt] = 0
    return Preise(kosten, sitzt, knoten, weite, naechster, zeile, leer)


def _cheapest_moves(
    zug: NDArray[np.int64],
    offen: NDArray[np.int64],
    sitzt: NDArray[np.int64],
    besetzt: NDArray[np.int64],
    frei: NDArray[np.bool_],
    schritte: int,
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Find for each two nodes the cheapest move, its length and who moves, and for each node the best empty column."""
    import numpy as np

    groesse = len(besetzt) + 1
    weite = np.full((groesse, groesse), UNMOEGLICH)
    zeile = np.full((groesse, groesse), NIEMAND)
    leer = np.full(groesse, NIEMAND)
    leere = np.setdiff1d(np.flatnonzero(frei), besetzt)
    for k, spalte in enumerate(besetzt):
        hier = offen[sitzt[offen] == spalte]
        kanten = zug[np.ix_(hier, besetzt)]
        wer = kanten.argmin(axis=0)
        kosten = kanten[wer, np.arange(len(besetzt))]
        zeile[k, :-1] = hier[wer]
        weite[k, :-1] = np.where(kosten < UNMOEGLICH, kosten * schritte + JE_ZUG, UNMOEGLICH)
        if frei[spalte]:
            weite[k, -1] = 1
        elif len(leere):
            hinaus = zug[np.ix_(hier, leere)]
            w, s = np.unravel_index(hinaus.argmin(), hinaus.shape)
            if hinaus[w, s] < UNMOEGLICH:
                weite[k, -1], zeile[k, -1], leer[k] = hinaus[w, s] * schritte + JE_ZUG + 1, hier[w], leere[s]
    weite[-1, :-1] = 1
    np.fill_diagonal(weite, 0)
    return weite, zeile, leer


def _shorten(weite: NDArray[np.int64]) -> NDArray[np.int64]:
    """Turn lengths of edges into lengths of shortest ways, in place; return the next node on each way."""
    import numpy as np

    groesse = len(weite)
    naechster = np.broadcast_to(np.arange(groesse), weite.shape).copy()
    for k in range(groesse):
        ueber = weite[:, k, None] + weite[k]
        besser = (ueber < weite) & (weite[:, k, None] < UNMOEGLICH) & (weite[k] < UNMOEGLICH)
        np.copyto(weite, ueber, where=besser)
        np.copyto(naechster, naechster[:, k, None], where=besser)
    return naechster
