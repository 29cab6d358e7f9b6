"""Which seating is good where there are too many to try all of them?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from toolkit.planung.begegnung.werte import WIEDERHOLT
from toolkit.planung.fortschritt import Fortschritt, Melde

if TYPE_CHECKING:
    from numpy.typing import NDArray

STARTS, SCHRITTE = 4, 400
# From so many on one beginning has to do.
GROSS_AB = 150
SPERRE = 6
SATZ = "Wir setzen Gäste um, bis es nicht mehr besser wird."


class Suche:
    """Plans on their way: in each round the table of each guest, and how often each pair has met."""

    def __init__(self, punkte: NDArray[Any], groessen: Sequence[int], runden: int) -> None:
        """Take the points of all pairs, n × n, the sizes of the tables and the number of rounds."""
        import numpy as np

        self.np, self.punkte, self.runden = np, punkte, runden
        self.vorlage = np.repeat(np.arange(len(groessen)), groessen)

    def run(self, melde: Melde) -> tuple[list[list[int]], int]:
        """Return the best plan of several beginnings and its points, or the best so far when it is to stop."""
        zufall = self.np.random.default_rng(len(self.punkte))
        starts = STARTS if len(self.punkte) < GROSS_AB else 1
        laeufe = []
        for start in range(starts):
            laeufe.append(self._search(zufall, melde, start / starts, 1 / starts))
            if not laeufe[-1][2]:
                break
        plan, wert, _ = max(laeufe, key=lambda lauf: lauf[1])
        return plan, wert

    def _search(self, zufall: Any, melde: Melde, ab: float, weite: float) -> tuple[list[list[int]], int, bool]:
        np = self.np
        tisch = np.array([zufall.permutation(self.vorlage) for _ in range(self.runden)])
        gesperrt = np.zeros((self.runden, len(self.punkte)), dtype=np.int64)
        zusammen = tisch[:, :, None] == tisch[:, None, :]
        wert = self._worth(zusammen)
        beste, bester, weiter = wert, tisch.copy(), True
        for schritt in range(1, SCHRITTE + 1):
            weiter = melde(Fortschritt(ab + weite * schritt / SCHRITTE, SATZ))
            if not weiter:
                break
            gewinn, r, i, j = self._best_swap(tisch, zusammen, gesperrt, schritt, beste - wert)
            if i == j:
                break
            tisch[r, i], tisch[r, j] = tisch[r, j], tisch[r, i]
            zusammen[r] = tisch[r][:, None] == tisch[r][None, :]
            gesperrt[r, [i, j]] = schritt + SPERRE + int(zufall.integers(SPERRE))
            wert += gewinn
            if wert > beste:
                beste, bester = wert, tisch.copy()
        return [list(map(int, runde)) for runde in bester], int(beste), weiter

    def _best_swap(
        self, tisch: NDArray[Any], zusammen: NDArray[Any], gesperrt: NDArray[Any], schritt: int, fehlt: int
    ) -> tuple[int, int, int, int]:
        """Return the best exchange: gain, round and the two guests; the same guest twice if there is none."""
        np, tabu = self.np, -(10**9)
        mal = zusammen.sum(axis=0)
        beste = (tabu, 0, 0, 0)
        for r in range(self.runden):
            # What a meeting in this round is worth, given the other rounds.
            wert = np.where(mal - zusammen[r] > 0, WIEDERHOLT, self.punkte)
            np.fill_diagonal(wert, 0)
            je_tisch = wert @ (tisch[r][:, None] == np.arange(self.vorlage[-1] + 1)[None, :])
            hier = np.take_along_axis(je_tisch, tisch[r][:, None], axis=1)[:, 0]
            dort = je_tisch[:, tisch[r]]
            gewinn = dort + dort.T - hier[:, None] - hier[None, :] - 2 * wert
            fest = (gesperrt[r] >= schritt)[:, None] | (gesperrt[r] >= schritt)[None, :]
            verboten = zusammen[r] | (fest & (gewinn <= fehlt))
            gewinn = np.where(verboten, tabu, gewinn)
            i, j = divmod(int(gewinn.argmax()), len(gewinn))
            if gewinn[i, j] > beste[0]:
                beste = (int(gewinn[i, j]), r, i, j)
        return beste

    def _worth(self, zusammen: NDArray[Any]) -> int:
        np = self.np
        mal = zusammen.sum(axis=0)
        np.fill_diagonal(mal, 0)
        doppelt = (mal > 0) * self.punkte + np.maximum(mal - 1, 0) * WIEDERHOLT
        return int(doppelt.sum()) // 2
