"""Which place goes to which meeting place, if every region keeps its limits and all ways together are shortest?

A transportation problem, solved by successive shortest paths on a small graph of the k regions: an arc from one region
to another costs what the cheapest move of one place costs. A change of one meeting place is repaired instead of solved
anew. The distances left at the end are the prices of the seats; they bound what any other choice could save.

Sources: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows (1993), chapter 9; W. S. Jewell, Optimal flow through
networks (1958).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RAUSCHEN = 1e-7


class Fluss:
    """The best assignment to given meeting places.

    Attributes:
        mitten: number of the meeting place of each region.
        zu: number of the region of each place.
        groesse: places per region.
        moeglich: whether all limits are kept; if not, no assignment to these meeting places keeps them.
    """

    def __init__(self, kosten: NDArray[np.float64], mitten: NDArray[np.intp], grenze: tuple[int, int]) -> None:
        import numpy as np

        self._kosten, (self._min, self._max) = kosten, grenze
        self.mitten = np.array(mitten, dtype=np.intp)
        k = len(mitten)
        self._wege = kosten[:, self.mitten]
        self._nimmt = np.arange(k)
        self.zu: NDArray[np.intp] = self._wege.argmin(axis=1)
        self.zu[self.mitten] = self._nimmt
        self.groesse = np.bincount(self.zu, minlength=k)
        self._kanten = np.full((k, k), np.inf)
        self._wer = np.zeros((k, k), dtype=np.intp)
        self.moeglich = bool(np.isfinite(self._wege.min(axis=1)).all())
        if not self.moeglich:
            return
        for r in range(k):
            self._refresh(r)
        while self.moeglich and (self.groesse > self._max).any():
            voll = self.groesse > self._max
            quelle = np.where(voll, 0.0, np.inf)
            start = self._augment(quelle, self.groesse < self._max)
            if start is None:
                self.moeglich = False
            else:
                self.groesse[start] -= 1
        self._fill()

    def copy(self) -> Fluss:
        """Return a copy that can be changed on its own."""
        neu = object.__new__(Fluss)
        neu.__dict__.update(
            {name: wert.copy() if hasattr(wert, "copy") else wert for name, wert in self.__dict__.items()}
        )
        neu._kosten = self._kosten
        return neu

    @property
    def summe(self) -> float:
        """The total of all ways."""
        import numpy as np

        return float(self._wege[np.arange(len(self.zu)), self.zu].sum()) if self.moeglich else np.inf

    def _refresh(self, r: int) -> None:
        """Find the cheapest move out of a region into each other one; its meeting place always stays."""
        import numpy as np

        dort = np.flatnonzero(self.zu == r)
        dort = dort[dort != self.mitten[r]]
        if not len(dort):
            self._kanten[r] = np.inf
            return
        mehr = self._wege[dort] - self._wege[dort, r][:, None]
        wer = mehr.argmin(axis=0)
        self._kanten[r] = mehr[wer, self._nimmt]
        self._kanten[r, r] = np.inf
        self._wer[r] = dort[wer]

    def _shortest(self, quelle: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """Shortest distances from sources by Bellman and Ford, all regions at once; there are no negative circles."""
        import numpy as np

        weite, davor = quelle.copy(), np.full(len(quelle), -1, dtype=np.intp)
        for _ in range(len(quelle)):
            alle = weite[:, None] + self._kanten
            beste = alle.argmin(axis=0)
            neu = alle[beste, self._nimmt]
            besser = neu < weite - RAUSCHEN
            if not besser.any():
                break
            weite = np.where(besser, neu, weite)
            davor = np.where(besser, beste, davor)
        return weite, davor

    def _augment(
        self, quelle: NDArray[np.float64], ziele: NDArray[np.bool_], hoechstens: float | None = None
    ) -> int | None:
        """Move places along the cheapest path from the sources to one of the targets.

        Returns:
            The region where the path begins, or ``None`` if there is none that costs less than ``hoechstens``.
        """
        import numpy as np

        weite, davor = self._shortest(quelle)
        frei = np.where(ziele, weite, np.inf)
        ziel = int(frei.argmin())
        if not np.isfinite(frei[ziel]) or (hoechstens is not None and frei[ziel] >= hoechstens):
            return None
        self.groesse[ziel] += 1
        hier, besucht = ziel, [ziel]
        while davor[hier] >= 0 and len(besucht) <= len(quelle):
            vorher = int(davor[hier])
            self.zu[self._wer[vorher, hier]] = hier
            hier = vorher
            besucht.append(hier)
        for r in besucht:
            self._refresh(r)
        return hier

    def _pull(self, r: int, hoechstens: float | None) -> bool:
        """Bring one place into a region from those that can spare one."""
        import numpy as np

        quelle = np.where(self.groesse > self._min, 0.0, np.inf)
        quelle[r] = np.inf
        start = self._augment(quelle, self._nimmt == r, hoechstens)
        if start is None:
            return False
        self.groesse[start] -= 1
        return True

    def _fill(self) -> None:
        """Fill regions that are too small."""
        import numpy as np

        while self.moeglich and (self.groesse < self._min).any():
            if not self._pull(int(np.flatnonzero(self.groesse < self._min)[0]), None):
                self.moeglich = False

    def replace(self, r: int, mitte: int) -> None:
        """Give a region another meeting place and repair the assignment, so that it is the best one again."""
        import numpy as np

        frei = np.flatnonzero(self.zu == r)
        alt = int(self.zu[mitte])
        self.zu[frei] = -1
        if alt != r:
            self.groesse[alt] -= 1
        self.mitten[r] = mitte
        self._wege[:, r] = self._kosten[:, mitte]
        self.zu[mitte] = r
        self.groesse[r] = 1
        for s in range(len(self.mitten)):
            if s in {r, alt}:
                self._refresh(s)
            else:
                self._update_column(s, r)
        while alt != r and self.groesse[alt] < self._max and self._pull(alt, -RAUSCHEN):
            pass
        while self.groesse[r] < self._max and self._pull(r, -RAUSCHEN):
            pass
        for ort in frei:
            if ort == mitte:
                continue
            start = self._augment(self._wege[ort], self.groesse < self._max)
            if start is None:
                self.moeglich = False
                return
            self.zu[ort] = start
            self._refresh(start)
        self._fill()

    def _update_column(self, s: int, r: int) -> None:
        """Find the cheapest move out of one region into one other."""
        import numpy as np

        dort = np.flatnonzero(self.zu == s)
        dort = dort[dort != self.mitten[s]]
        if not len(dort):
            self._kanten[s, r] = np.inf
            return
        mehr = self._wege[dort, r] - self._wege[dort, s]
        wer = int(mehr.argmin())
        self._kanten[s, r], self._wer[s, r] = mehr[wer], dort[wer]

    def seat_prices(self) -> NDArray[np.float64]:
        """What one more place would cost each region beyond its own way (negative where a region is at its minimum)."""
        import numpy as np

        preis = np.where(self.groesse < self._max, 0.0, np.inf)
        for _ in range(len(preis)):
            neu = np.minimum(preis, (self._kanten + preis[None, :]).min(axis=1))
            if (neu >= preis - RAUSCHEN).all():
                break
            preis = neu
        return preis
