"""How short could the ways be at best, whichever division somebody finds?

Lagrangian relaxation: that each place belongs to exactly one region is no longer demanded but priced. Then every
meeting place chooses its own places, and the k cheapest meeting places remain; prices are improved step by step.
Every step gives a proven lower bound.

Sources: G. Cornuejols, M. L. Fisher, G. L. Nemhauser, Location of bank accounts to optimize float, Management Science
23 (1977); M. Held, P. Wolfe, H. P. Crowder, Validation of subgradient optimization, Mathematical Programming 6 (1974);
the direction that remembers the last one: P. M. Camerini, L. Fratta, F. Maffioli, Mathematical Programming Study 3
(1975).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.planung.region.grenzen import Landgrenze, choose_centres

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GEDULD = 20
NAH, MINDESTENS_NAH, VIELE = 4, 60, 0.05
ERINNERUNG = 0.8
KLEINSTE_WEITE, WIEDER = 0.0005, 0.25


class Schranke:
    """Prices of the places, the best proven bound, and the meeting places that can still be part of a best division.

    Attributes:
        wert: the best lower bound so far, in the unit of the costs.
        preise: the prices that gave it, one per place.
        offen: numbers of the places that may still be a meeting place (all others cannot beat ``oben``).
        oben: the total of the best division known.
        wahl: the meeting places chosen in the last step.
        ruht: whether steps have become so short that the bound hardly moves.
    """

    def __init__(
        self,
        kosten: NDArray[np.float64],
        k: int,
        grenze: tuple[int, int],
        oben: float,
        preise: NDArray[np.float64],
        laender: Landgrenze | None = None,
    ) -> None:
        import numpy as np

        self._wege = np.array(kosten.T, order="C", copy=True)
        self._eigen = self._wege.diagonal().copy()
        np.fill_diagonal(self._wege, np.inf)
        self._k, self._kleinste, self._groesste = k, grenze[0] - 1, min(grenze[1], len(kosten)) - 1
        self._laender = laender
        self._nah: NDArray[np.intp] | None = None
        if max(MINDESTENS_NAH, NAH * self._groesste) < len(kosten) // 2 and self._groesste > 0:
            self._list_near(preise)
        self.oben = oben
        self.offen = np.arange(len(kosten))
        self.wert = -np.inf
        self.preise = preise.copy()
        self._jetzt = preise.copy()
        self._richtung = np.zeros(len(kosten))
        self._weite, self._stillstand = 1.0, 0
        self.wahl: NDArray[np.intp] = np.arange(k)

    @property
    def ruht(self) -> bool:
        """Whether the steps have become too short to go on."""
        return self._weite < KLEINSTE_WEITE

    def raise_to(self, wert: float) -> None:
        """Take over a bound that was proven elsewhere."""
        self.wert = max(self.wert, wert)

    def rest(self) -> None:
        """Begin anew with long steps from the best prices; useful when a better division is known."""
        import numpy as np

        self._jetzt, self._richtung = self.preise.copy(), np.zeros(len(self.preise))
        self._weite, self._stillstand = WIEDER, 0

    def _gains(self, preise: NDArray[np.float64], zeilen: NDArray[np.intp]) -> NDArray[np.float64]:
        """What each meeting place costs with its best places, at these prices."""
        import numpy as np

        # Rows with fewer allowed places than the minimum come out as infinite: they can never be a meeting place.
        eigen = self._eigen[zeilen] - preise[zeilen]
        if self._groesste >= len(preise) - 1 and self._kleinste <= 0:
            return eigen + np.minimum(self._wege[zeilen] - preise, 0).sum(axis=1)
        if self._groesste <= 0:
            return eigen
        if self._nah is None:
            return eigen + self._best_sums(self._wege[zeilen] - preise)[0]
        summen, letzter = self._best_sums(self._nahe_wege[zeilen] - preise[self._nah[zeilen]])
        # A place outside the list can have gained at most what its price rose since the list was made.
        unsicher = self._rand[zeilen] - (preise - self._stand).max() < letzter
        if unsicher.mean() > VIELE:
            self._list_near(preise)
            summen, letzter = self._best_sums(self._nahe_wege[zeilen] - preise[self._nah[zeilen]])
            unsicher = self._rand[zeilen] < letzter
        if unsicher.any():
            summen[unsicher] = self._best_sums(self._wege[zeilen[unsicher]] - preise)[0]
        return eigen + summen

    def _list_near(self, preise: NDArray[np.float64]) -> None:
        """List for each meeting place the places that are worth most to it at these prices."""
        import numpy as np

        werte = self._wege - preise
        breite = max(MINDESTENS_NAH, NAH * self._groesste)
        self._nah = np.argpartition(werte, breite, axis=1)[:, : breite + 1]
        self._nahe_wege = np.take_along_axis(self._wege, self._nah, axis=1)
        self._rand = np.take_along_axis(werte, self._nah[:, -1:], axis=1)[:, 0]
        self._stand = preise.copy()

    def _best_sums(self, werte: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Sum the best values of each row between fewest and most, and say above which value none would join."""
        import numpy as np

        pflicht = max(0, self._kleinste)
        vorn = np.partition(werte, sorted({max(0, pflicht - 1), self._groesste - 1}), axis=1)[:, : self._groesste]
        letzter = np.minimum(vorn[:, -1], 0)
        if pflicht:
            letzter = np.maximum(letzter, vorn[:, pflicht - 1])
        return vorn[:, :pflicht].sum(axis=1) + np.minimum(vorn[:, pflicht:], 0).sum(axis=1), letzter

    def _served(self, preise: NDArray[np.float64], mitten: NDArray[np.intp]) -> NDArray[np.float64]:
        """How often each place is chosen by these meeting places."""
        import numpy as np

        werte = self._wege[mitten] - preise
        if self._groesste < werte.shape[1] - 1 or self._kleinste > 0:
            if self._groesste > 0:
                folge = np.argpartition(werte, self._groesste - 1, axis=1)[:, : self._groesste]
                vorn = np.take_along_axis(werte, folge, axis=1)
                rang = np.argsort(np.argsort(vorn, axis=1, kind="stable"), axis=1)
                nimmt = np.zeros(werte.shape, dtype=bool)
                np.put_along_axis(nimmt, folge, (rang < self._kleinste) | (vorn < 0), axis=1)
            else:
                nimmt = np.zeros(werte.shape, dtype=bool)
        else:
            nimmt = werte < 0
        nimmt[np.arange(len(mitten)), mitten] = True
        return nimmt.sum(axis=0).astype(np.float64)

    def step(self) -> None:
        """Make one step; a better bound is kept, and meeting places that can no longer win are struck."""
        import numpy as np

        gewinn = self._gains(self._jetzt, self.offen)
        gewaehlt = choose_centres(gewinn, self.offen, self._k, self._laender)
        self.wahl = self.offen[gewaehlt]
        wert = float(self._jetzt.sum() + gewinn[gewaehlt].sum())
        if wert > self.wert + 1e-9 * abs(wert):
            self.wert, self.preise, self._stillstand = wert, self._jetzt.copy(), 0
        else:
            self._stillstand += 1
            if self._stillstand >= GEDULD:
                self._weite, self._stillstand = self._weite / 2, 0
                self._jetzt, self._richtung = self.preise.copy(), np.zeros_like(self._richtung)
                return
        steigung = 1.0 - self._served(self._jetzt, self.wahl)
        self._richtung = steigung + ERINNERUNG * self._richtung
        laenge = float(self._richtung @ self._richtung)
        # To force another meeting place in, one of the chosen must go: at least the dearest of them (matroid exchange).
        bleibt = wert + gewinn - gewinn[gewaehlt].max() <= self.oben * (1 + 1e-9)
        bleibt[gewaehlt] = True
        self.offen = self.offen[bleibt]
        if laenge > 0:
            self._jetzt = self._jetzt + self._weite * max(self.oben - wert, 1e-9 * self.oben) / laenge * self._richtung
        else:
            self._weite = 0.0

    def bound_with(self, k: int) -> float:
        """Bound the total from below if there are k regions, whatever number the prices were made for; no borders."""
        import numpy as np

        gewinn = self._gains(self.preise, np.arange(len(self.preise)))
        return float(self.preise.sum() + np.sort(gewinn)[:k].sum())

    def _reduced(self, zeilen: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Bound the total from below if somebody forces a decision, at the best prices.

        Returns:
            One bound per row if it is a meeting place, and a matrix ``[row, place]`` if the place belongs to it.
        """
        import numpy as np

        gewinn = self._gains(self.preise, zeilen)
        gewaehlt = choose_centres(gewinn, zeilen, self._k, self._laender)
        wert = self.preise.sum() + gewinn[gewaehlt].sum()
        dazu = np.maximum(gewinn - gewinn[gewaehlt].max(), 0)
        dazu[gewaehlt] = 0
        werte = self._wege[zeilen] - self.preise
        folge = np.sort(werte, axis=1)
        schwelle = np.minimum(folge[:, self._groesste - 1], 0) if self._groesste > 0 else np.full(len(folge), -np.inf)
        if self._kleinste > 0:
            schwelle = np.maximum(schwelle, folge[:, self._kleinste - 1])
        kante = wert + dazu[:, None] + np.maximum(werte - schwelle[:, None], 0)
        kante[np.arange(len(zeilen)), zeilen] = wert + dazu
        return wert + dazu, kante

    def open_arcs(self, oben: float) -> NDArray[np.bool_]:
        """Which places may belong to which meeting place in a division no longer than ``oben``: ``[place, place]``.

        If ``oben`` is infinite, everything with a finite way is open.
        """
        import numpy as np

        n = len(self._wege)
        if not np.isfinite(oben):
            offen = np.isfinite(self._wege.T)
            np.fill_diagonal(offen, val=True)
            return offen
        # What was struck was struck against a shorter total; with a longer one it has to be judged again.
        zeilen = self.offen if oben <= self.oben else np.arange(n)
        ort, kante = self._reduced(zeilen)
        offen = np.zeros((n, n), dtype=bool)
        offen[:, zeilen] = ((kante <= oben * (1 + 1e-9)) & (ort <= oben * (1 + 1e-9))[:, None]).T
        return offen
