"""Where do actors stand so that those who are tied are near each other?

Distances in the picture shall be like the number of steps between two actors; what is left over („stress“) is made
smaller by majorisation, which never gets worse from round to round (Gansner, Koren and North: Graph Drawing by Stress
Majorization, 2004). The start is classical scaling (Torgerson 1952), so nothing is left to chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Feld = NDArray[np.float64]
    Ganz = NDArray[np.int64]

RUNDEN = 120
GENUG = 1e-5
STREUUNG = 0.12
GOLDENER_WINKEL = 2.399963229728653


def count_steps(n: int, paare: Sequence[tuple[int, int]]) -> Feld:
    """Count the steps from each actor to each other.

    Args:
        n: number of actors.
        paare: tied actors by index, in either direction.

    Returns:
        n × n steps; infinite where no way leads.
    """
    import numpy as np
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import shortest_path

    if not paare:
        return np.where(np.eye(n, dtype=bool), 0.0, np.inf)
    von, zu = zip(*paare, strict=True)
    graph = coo_array((np.ones(len(von)), (von, zu)), shape=(n, n)).tocsr()
    schritte: Feld = shortest_path(graph, directed=False, unweighted=True)
    return schritte


def lay_out_component(schritte: Feld) -> Feld:
    """Place the actors of one connected piece.

    Args:
        schritte: n × n finite steps.

    Returns:
        n × 2 places around 0; one step is about 1 long. The longer side lies across.
    """
    import numpy as np

    n = len(schritte)
    if n <= 2:  # noqa: PLR2004
        return np.array([[-0.5, 0.0], [0.5, 0.0]])[:n] if n > 1 else np.zeros((n, 2))
    orte = _classical_scaling(schritte)
    fern = ~np.eye(n, dtype=bool)
    gewicht = np.zeros((n, n))
    gewicht[fern] = schritte[fern] ** -2
    laplace = np.diag(gewicht.sum(axis=1)) - gewicht
    umkehr = np.linalg.inv(laplace + 1.0 / n) - 1.0 / n
    zug = gewicht * schritte
    vorher = np.inf
    for _ in range(RUNDEN):
        weite = _measure(orte)
        fehler = weite - schritte
        stress = float(np.vdot(gewicht, fehler * fehler)) / 2
        if vorher - stress < GENUG * stress:
            break
        vorher = stress
        b = -zug / np.maximum(weite, 1e-9)
        np.fill_diagonal(b, -b.sum(axis=1))
        orte = umkehr @ (b @ orte)
    return _turn(orte)


def _measure(orte: Feld) -> Feld:
    """Return all distances; by single axes, which is several times as fast as by pairs of numbers."""
    import numpy as np

    x, y = orte.T
    quer, hoch = np.subtract.outer(x, x), np.subtract.outer(y, y)
    weite: Feld = np.sqrt(quer * quer + hoch * hoch)
    return weite


def _classical_scaling(schritte: Feld) -> Feld:
    import numpy as np
    from scipy.linalg import eigh

    n = len(schritte)
    mitte = np.eye(n) - 1.0 / n
    werte, vektoren = eigh(-0.5 * mitte @ schritte**2 @ mitte, subset_by_index=(n - 2, n - 1))
    orte = vektoren[:, ::-1] * np.sqrt(np.maximum(werte[::-1], 1e-9))
    # Actors with the same neighbours fall on the same spot; a fixed spiral takes them apart.
    reihe = np.arange(n)
    spirale = np.stack([np.cos(reihe * GOLDENER_WINKEL), np.sin(reihe * GOLDENER_WINKEL)], axis=1)
    gestreut: Feld = _sign(orte) + STREUUNG * spirale * np.sqrt((reihe + 1) / n)[:, None]
    return gestreut


def _turn(orte: Feld) -> Feld:
    """Turn the longest side across; the sign of an axis is fixed so that nothing flips from call to call."""
    import numpy as np

    orte = orte - orte.mean(axis=0)
    _, _, achsen = np.linalg.svd(orte, full_matrices=False)
    return _sign(orte @ achsen.T)


def _sign(orte: Feld) -> Feld:
    import numpy as np

    gedreht = orte.copy()
    for achse in (0, 1):
        spalte = gedreht[:, achse]
        groesste = int(np.argmax(np.round(np.abs(spalte), 6)))
        if spalte[groesste] < 0:
            gedreht[:, achse] = -spalte
    return gedreht
