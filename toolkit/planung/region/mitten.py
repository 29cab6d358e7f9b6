"""How are meeting places without size limits chosen and exchanged?

Sources: L. Kaufman, P. J. Rousseeuw, Finding Groups in Data (1990) (BUILD); M. B. Teitz, P. Bart, Operations Research
16 (1968) (exchange); E. Schubert, P. J. Rousseeuw, Faster k-medoids clustering, SISAP 2019 (FastPAM1: all exchanges in
one pass).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RAUSCHEN = 1e-9


def price_places(kosten: NDArray[np.float64], mitten: NDArray[np.intp]) -> NDArray[np.float64]:
    """Price each place between its nearest and its second nearest meeting place."""
    import numpy as np

    wege = kosten[:, mitten]
    if wege.shape[1] == 1:
        return wege[:, 0].copy()
    eins, zwei = np.partition(wege, 1, axis=1)[:, :2].T
    return np.where(np.isfinite(zwei), (eins + zwei) / 2, eins)


def build_greedy(kosten: NDArray[np.float64], p: int) -> NDArray[np.intp]:
    """Add the meeting place that helps most, p times.

    Source: L. Kaufman, P. J. Rousseeuw, Finding Groups in Data (1990), BUILD.
    """
    import numpy as np

    nah = np.full(len(kosten), np.inf)
    mitten: list[int] = []
    for _ in range(p):
        summen = np.minimum(nah[:, None], kosten).sum(axis=0)
        summen[mitten] = np.inf
        mitten.append(int(summen.argmin()))
        nah = np.minimum(nah, kosten[:, mitten[-1]])
    return np.array(mitten, dtype=np.intp)


def descend(
    kosten: NDArray[np.float64], mitten: NDArray[np.intp], neue: NDArray[np.intp]
) -> tuple[NDArray[np.intp], float]:
    """Exchange meeting places until no single exchange helps.

    Args:
        kosten: ways, n × n.
        mitten: where to begin, p different places.
        neue: which places may become a meeting place.

    Returns:
        The meeting places and the total.
    """
    import numpy as np

    mitten = np.array(mitten, dtype=np.intp)
    spalten = np.ascontiguousarray(kosten[:, neue].T)
    while True:
        wege = kosten[:, mitten]
        zu = wege.argmin(axis=1)
        ar = np.arange(len(kosten))
        eins = wege[ar, zu]
        summe = float(eins.sum())
        wege[ar, zu] = np.inf
        zwei = wege.min(axis=1)
        gewinn = _judge(spalten, zu, eins, zwei, len(mitten))
        gewinn[:, np.isin(neue, mitten)] = np.inf
        ziele = gewinn.min(axis=0)
        erledigt, geaendert = set(), False
        # The best exchange is right as judged; the others of the same pass touch other meeting places and are checked.
        for j in np.argsort(ziele, kind="stable"):
            if ziele[j] >= -RAUSCHEN * max(1.0, summe):
                break
            r = int(gewinn[:, j].argmin())
            if r in erledigt:
                continue
            probe = mitten.copy()
            probe[r] = neue[j]
            if geaendert and kosten[:, probe].min(axis=1).sum() >= summe - RAUSCHEN * max(1.0, summe):
                continue
            mitten, geaendert = probe, True
            summe = float(kosten[:, mitten].min(axis=1).sum())
            erledigt.add(r)
            if len(erledigt) >= 1 + len(mitten) // 8:
                break
        if not geaendert:
            return mitten, summe


def _judge(
    spalten: NDArray[np.float64], zu: NDArray[np.intp], eins: NDArray[np.float64], zwei: NDArray[np.float64], p: int
) -> NDArray[np.float64]:
    """Change of the total for each exchange, ``[old meeting place, new one]``."""
    import numpy as np

    folge = np.argsort(zu, kind="stable")
    grenzen = np.searchsorted(zu[folge], np.arange(p + 1))
    besetzt = np.flatnonzero(np.diff(grenzen) > 0)
    sortiert = spalten[:, folge]
    bleibt = np.minimum(sortiert, eins[folge])
    allein = np.zeros((p, len(spalten)))
    mehr = np.minimum(sortiert, zwei[folge])
    mehr -= bleibt
    allein[besetzt] = np.add.reduceat(mehr, grenzen[besetzt], axis=1).T
    return allein + (bleibt.sum(axis=1) - eins.sum())[None, :]
