"""Which place goes to which meeting place, if some must be together and others must not?

With pairs the assignment is no longer a flow; HiGHS solves it for given meeting places. Good meeting places come from
the search without pairs and are then exchanged one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from toolkit.planung.region.fluss import RAUSCHEN, Fluss
from toolkit.planung.region.modell import Modell
from toolkit.planung.region.tausch import bound_swaps
from toolkit.planung.region.werte import Paar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SEKUNDEN = 5.0
NAHE = 15
Loesung = tuple[float, "NDArray[np.intp]"]


class Paarsuche:
    """A search for a division that keeps pairs.

    Attributes:
        summe: the total of the best one, infinite if there is none yet.
        zu: the meeting place of each place in the best one.
    """

    def __init__(
        self,
        kosten: NDArray[np.float64],
        grenze: tuple[int, int],
        zusammen: tuple[Paar, ...],
        getrennt: tuple[Paar, ...],
    ) -> None:
        self._kosten, self._grenze, self._zusammen, self._getrennt = kosten, grenze, zusammen, getrennt
        self._gesehen: set[tuple[int, ...]] = set()
        self.summe = float("inf")
        self.zu: NDArray[np.intp] | None = None

    def try_all(self, auswahlen: Iterable[NDArray[np.intp]], weiter: Callable[[float], bool]) -> None:
        """Try several choices of meeting places and keep the best division."""
        for mitten in auswahlen:
            self.try_centres(mitten)
            if not weiter(self.summe):
                return

    def try_centres(self, mitten: NDArray[np.intp]) -> bool:
        """Assign to these meeting places, move each to its best member, again and again; is it the best so far?"""
        import numpy as np

        besser = False
        while True:
            schluessel = tuple(sorted(int(m) for m in mitten))
            if schluessel in self._gesehen:
                return besser
            self._gesehen.add(schluessel)
            zu = self._assign(np.array(schluessel))
            if zu is None:
                return besser
            neu = []
            for mitte in schluessel:
                dort = np.flatnonzero(zu == mitte)
                beste = int(dort[self._kosten[np.ix_(dort, dort)].sum(axis=0).argmin()])
                zu[dort] = -1 - beste
                neu.append(beste)
            zu = -1 - zu
            summe = float(self._kosten[np.arange(len(zu)), zu].sum())
            if summe < self.summe - RAUSCHEN:
                self.summe, self.zu, besser = summe, zu, True
            mitten = np.array(neu)

    def improve(self, neue: NDArray[np.intp], versuche: int, weiter: Callable[[float], bool]) -> None:
        """Exchange single meeting places of the best division, those with the best prospects first."""
        import numpy as np

        while self.zu is not None:
            mitten = np.unique(self.zu)
            fluss = Fluss(self._kosten, mitten, self._grenze)
            gewinn = bound_swaps(self._kosten, fluss, self._grenze, neue)
            besser = False
            for stelle in np.argsort(gewinn, axis=None, kind="stable")[:versuche]:
                r, j = divmod(int(stelle), len(neue))
                if not weiter(self.summe):
                    return
                if gewinn[r, j] + fluss.summe >= self.summe - RAUSCHEN:
                    break
                probe = mitten.copy()
                probe[r] = neue[j]
                if self.try_centres(probe):
                    besser = True
                    break
            if not besser:
                return

    def _assign(self, mitten: NDArray[np.intp]) -> NDArray[np.intp] | None:
        import numpy as np

        n, k = len(self._kosten), len(mitten)
        wege = self._kosten[:, mitten]
        offen = np.isfinite(wege)
        if k > NAHE:
            # Only a place of a pair may have to go far; all others find a seat near enough.
            offen &= wege <= np.partition(wege, NAHE - 1, axis=1)[:, NAHE - 1 : NAHE]
            gebunden = [ort for paar in (*self._zusammen, *self._getrennt) for ort in paar]
            offen[gebunden] = np.isfinite(wege[gebunden])
        offen[mitten] = np.eye(k, dtype=bool)
        if not offen.any(axis=1).all():
            return None
        orte, spalten = np.nonzero(offen)
        modell = Modell(len(orte))
        alle = np.arange(len(orte))
        variable = np.full((n, k), -1, dtype=np.intp)
        variable[orte, spalten] = alle
        modell.cost(wege[orte, spalten])
        modell.add([(alle, orte, 1.0)], n, 1, 1)
        modell.add([(alle, spalten, 1.0)], k, *self._grenze)
        for a, b in self._zusammen:
            modell.equal(variable[a], variable[b])
        for a, b in self._getrennt:
            da = np.flatnonzero((variable[a] >= 0) & (variable[b] >= 0))
            zeilen = np.arange(len(da))
            modell.add([(variable[a][da], zeilen, 1.0), (variable[b][da], zeilen, 1.0)], len(da), 0, 1)
        ergebnis = modell.solve(SEKUNDEN)
        if ergebnis.x is None:
            return None
        zu = np.empty(n, dtype=np.intp)
        an = ergebnis.x > 0.5  # noqa: PLR2004 - yes or no
        zu[orte[an]] = mitten[spalten[an]]
        return zu
