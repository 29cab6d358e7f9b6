"""Which places go together so that as many as possible get somebody, and then with the most points?

An assignment problem: each experienced place stands as often as it takes tandems (H. W. Kuhn, The Hungarian Method,
Naval Research Logistics Quarterly 2, 1955). scipy solves it with the shortest augmenting paths of R. Jonker and
A. Volgenant (Computing 38, 1987) as D. F. Crouse describes them (IEEE Trans. Aerospace and Electronic Systems 52(4),
2016). What counts before what is put into one whole number; all sums stay far below 2^53, so floats hold
them exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.tandem.werte import VOLL

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Rangfolge:
    """One number for: a tandem more, then an earlier pair more, then points; each more than all that follow it.

    Attributes:
        anzahl: how many places seek.
    """

    anzahl: int

    @property
    def je_altes(self) -> int:
        """What an earlier pair is worth: more than twice all points, so that differences can be read back."""
        return 2 * VOLL * self.anzahl + 1

    @property
    def je_tandem(self) -> int:
        """What a tandem is worth: more than twice all earlier pairs."""
        return (2 * self.anzahl + 1) * self.je_altes

    def split(self, wert: int) -> tuple[int, int, int]:
        """Read a difference back: tandems, earlier pairs, points."""
        tandems = (wert + self.je_tandem // 2) // self.je_tandem
        rest = wert - tandems * self.je_tandem
        alte = (rest + self.je_altes // 2) // self.je_altes
        return tandems, alte, rest - alte * self.je_altes


def weigh_pairs(
    punkte: NDArray[np.int64], erlaubt: NDArray[np.bool_], alt: NDArray[np.bool_] | None = None
) -> NDArray[np.int64]:
    """What each pair is worth in one number; 0 for a pair that must not be.

    Args:
        punkte: n × m points from 0 to 100.
        erlaubt: n × m, whether the pair may be.
        alt: n × m, whether it is an earlier pair to be kept.
    """
    import numpy as np

    rang = Rangfolge(punkte.shape[0])
    nutzen = punkte + rang.je_tandem
    if alt is not None:
        nutzen = nutzen + rang.je_altes * alt
    return np.where(erlaubt, nutzen, 0)


def free_seats(fest: NDArray[np.int64], kapazitaet: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many tandems each experienced place can take besides those that are fixed."""
    import numpy as np

    return kapazitaet - np.bincount(fest[fest >= 0], minlength=len(kapazitaet))


def solve(
    nutzen: NDArray[np.int64] | NDArray[np.float64], fest: NDArray[np.int64], kapazitaet: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Find the matching of the greatest worth; the same input always gives the same one.

    Args:
        nutzen: n × m, what each pair is worth; 0 for a pair that must not be.
        fest: for each row its fixed column, -1 for none.
        kapazitaet: how often each column may be taken, fixed ones included.

    Returns:
        For each row its column, -1 for nobody.
    """
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    offen = np.flatnonzero(fest < 0)
    spalten = np.repeat(np.arange(nutzen.shape[1]), np.minimum(free_seats(fest, kapazitaet), len(offen)))
    partner = fest.copy()
    if len(offen) and len(spalten):
        zeile, stelle = linear_sum_assignment(nutzen[np.ix_(offen, spalten)], maximize=True)
        wirklich = nutzen[offen[zeile], spalten[stelle]] > 0
        partner[offen[zeile[wirklich]]] = spalten[stelle[wirklich]]
    return partner
