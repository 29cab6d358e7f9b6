"""Which p places are meeting places, if everybody goes to the nearest one and all ways together are shortest?

The p-median problem without size limits: several fixed starts, all exchanges of a meeting place judged at once, a
Lagrangian bound that strikes candidates and offers further starts, then shaking of the best solution found.

Sources: M. B. Teitz, P. Bart, Operations Research 16 (1968) (exchange); E. Schubert, P. J. Rousseeuw, Faster k-medoids
clustering: improving the PAM, CLAM, and CLARA algorithms, SISAP 2019 (FastPAM1: all exchanges in one pass); P. Hansen,
N. Mladenovic, Variable neighborhood search for the p-median, Location Science 5 (1997) (shaking).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.region.lagrange import Schranke
from toolkit.planung.region.mitten import RAUSCHEN, build_greedy, descend, price_places

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STARTS = 8
RUNDEN = 60
SCHRITTE = 300


@dataclass(frozen=True)
class Mediane:
    """Meeting places without size limits.

    Attributes:
        mitten: their numbers, ascending.
        summe: all ways to the nearest of them, in the unit of the costs.
        schranke: no choice of p places can be shorter than this.
    """

    mitten: tuple[int, ...]
    summe: float
    schranke: float


def p_median(kosten: NDArray[np.float64], p: int, starts: int = STARTS, runden: int = RUNDEN) -> Mediane:
    """Choose p meeting places; the same input always gives the same result.

    Args:
        kosten: ways from each place (row) to each meeting place (column), n × n, finite.
        p: how many meeting places, 1 to n.
        starts: how many starts.
        runden: how often the best solution is shaken.

    Raises:
        ValueError: p is not between 1 and n.
    """
    import numpy as np

    n = len(kosten)
    if not 1 <= p <= n:
        raise ValueError(f"Es gibt {n} Orte; die Zahl der Treffpunkte muss zwischen 1 und {n} liegen.")
    alle = np.arange(n)
    zufall = np.random.default_rng(n * 1000 + p)
    anfaenge = [build_greedy(kosten, p)] + [zufall.choice(n, p, replace=False) for _ in range(max(0, starts - 1))]
    beste, summe = min((descend(kosten, a, alle) for a in anfaenge), key=lambda e: e[1])
    schranke = Schranke(kosten, p, (1, n), summe, price_places(kosten, beste))
    for schritt in range(SCHRITTE):
        schranke.step()
        if schranke.ruht or is_proven(schranke.wert, summe, kosten):
            break
        if schritt % 10 == 9:  # noqa: PLR2004
            probe, wert = descend(kosten, schranke.wahl, schranke.offen)
            if wert < summe - RAUSCHEN:
                beste, summe = probe, wert
                schranke.oben = wert
    if not is_proven(schranke.wert, summe, kosten):
        beste, summe = shake(kosten, beste, np.union1d(schranke.offen, beste), runden, zufall)
    return Mediane(tuple(sorted(int(m) for m in beste)), summe, min(schranke.wert, summe))


def is_proven(schranke: float, summe: float, kosten: NDArray[np.float64]) -> bool:
    """Whether nothing shorter exists; if all ways are whole numbers, the next shorter total is 1 less."""
    import numpy as np

    ganz = bool((kosten == np.rint(kosten)).all())
    return summe - schranke < (1 - 1e-6 if ganz else 1e-9 * max(1.0, summe))


def shake(
    kosten: NDArray[np.float64],
    mitten: NDArray[np.intp],
    neue: NDArray[np.intp],
    runden: int,
    zufall: np.random.Generator,
) -> tuple[NDArray[np.intp], float]:
    """Replace a few meeting places by chance and exchange again; the better solution stays.

    The more rounds bring nothing, the more places are replaced, then it begins again with one.
    """
    import numpy as np

    beste, summe = descend(kosten, mitten, neue)
    staerke, groesste = 1, max(1, min(len(mitten) // 2, 6))
    for _ in range(runden):
        frei = np.setdiff1d(neue, beste)
        if not len(frei):
            break
        anzahl = min(staerke, len(frei), len(beste))
        probe = beste.copy()
        probe[zufall.choice(len(beste), anzahl, replace=False)] = zufall.choice(frei, anzahl, replace=False)
        probe, wert = descend(kosten, probe, neue)
        if wert < summe - RAUSCHEN * max(1.0, summe):
            beste, summe, staerke = probe, wert, 1
        else:
            staerke = staerke % groesste + 1
    return beste, summe
