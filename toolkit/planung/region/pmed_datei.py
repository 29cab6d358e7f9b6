"""What does a file of the OR-Library say about a p-median problem?

Format: the first line holds the number of nodes, of edges, and p; then one edge per line: ``i j cost``. If an edge
stands there twice, the later one counts. The costs between all nodes are shortest paths.

Sources: J. E. Beasley, OR-Library: distributing test problems by electronic mail, JORS 41 (1990), pmed1 to pmed40;
R. W. Floyd, Algorithm 97: Shortest path, CACM 5 (1962).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import say_count

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MEISTE_KNOTEN = 2000
MEISTE_KANTEN = 200_000
MEISTE_ZEICHEN = 4_000_000
_TUN = "Laden Sie die Datei noch einmal herunter, oder berichtigen Sie diese Zeile."


@dataclass(frozen=True, eq=False)
class Instanz:
    """A p-median problem.

    Attributes:
        kosten: shortest ways between all nodes, n × n.
        p: how many meeting places.
    """

    kosten: NDArray[np.float64]
    p: int


def read_pmed(text: str) -> Instanz | Fehler:
    """Read a file of the OR-Library; broken text gives the first line that is wrong and what to do."""
    if len(text) > MEISTE_ZEICHEN:
        return Fehler("Diese Datei ist zu groß.", f"Möglich sind {MEISTE_KNOTEN} Knoten und {MEISTE_KANTEN} Kanten.")
    zeilen = [(nummer, zeile.split()) for nummer, zeile in enumerate(text.splitlines(), 1) if zeile.strip()]
    if not zeilen:
        return Fehler("Diese Datei ist leer.", "Wählen Sie eine Datei der OR-Library, zum Beispiel pmed1.txt.")
    kopf = _head(zeilen[0])
    if isinstance(kopf, Fehler):
        return kopf
    n, m, p = kopf
    if len(zeilen) - 1 != m:
        return Fehler(
            f"Die erste Zeile nennt {say_count(m, 'Kante', 'Kanten')}, es folgen aber {len(zeilen) - 1}.",
            "Laden Sie die Datei noch einmal herunter: Sie ist wohl unvollständig.",
        )
    return _measure(zeilen[1:], n, p)


def _head(zeile: tuple[int, list[str]]) -> tuple[int, int, int] | Fehler:
    nummer, teile = zeile
    if len(teile) != 3 or not all(t.isascii() and t.isdigit() for t in teile):  # noqa: PLR2004 - n m p
        return Fehler(
            f"Zeile {nummer}: Hier müssen drei ganze Zahlen stehen: Knoten, Kanten und p.",
            _TUN,
        )
    n, m, p = (int(teil[:9]) for teil in teile)
    if not 1 <= n <= MEISTE_KNOTEN or m > MEISTE_KANTEN:
        return Fehler(
            f"Zeile {nummer}: {n} Knoten und {m} Kanten sind nicht möglich.",
            f"Möglich sind 1 bis {MEISTE_KNOTEN} Knoten und höchstens {MEISTE_KANTEN} Kanten.",
        )
    if not 1 <= p <= n:
        return Fehler(f"Zeile {nummer}: p ist {p}, möglich sind 1 bis {n}.", _TUN)
    return n, m, p


def _measure(zeilen: list[tuple[int, list[str]]], n: int, p: int) -> Instanz | Fehler:
    import numpy as np
    from scipy.sparse.csgraph import csgraph_from_dense, floyd_warshall

    wege = np.full((n, n), np.inf)
    for nummer, teile in zeilen:
        kante = _edge(teile, n)
        if kante is None:
            return Fehler(
                f"Zeile {nummer}: Das ist keine Kante. Erwartet sind zwei Knoten von 1 bis {n} und ihr Weg.", _TUN
            )
        i, j, weg = kante
        if i != j:
            wege[i, j] = wege[j, i] = weg
    # A way of 0 would count as no edge in a dense table, so missing edges are marked as infinite.
    graph = csgraph_from_dense(wege, null_value=np.inf)
    kurz: NDArray[np.float64] = np.asarray(floyd_warshall(graph, directed=False))
    if not np.isfinite(kurz).all():
        fern = int(np.argwhere(~np.isfinite(kurz[0]))[0, 0]) + 1
        return Fehler(
            f"Knoten {fern} ist von Knoten 1 aus nicht zu erreichen.", "Ergänzen Sie die Kante, die hier fehlt."
        )
    return Instanz(kurz, p)


def _edge(teile: list[str], n: int) -> tuple[int, int, float] | None:
    try:
        i, j, weg = int(teile[0]), int(teile[1]), float(teile[2])
    except (ValueError, IndexError):
        return None
    if len(teile) != 3 or not (1 <= i <= n and 1 <= j <= n and isfinite(weg) and weg >= 0):  # noqa: PLR2004 - i j cost
        return None
    return i - 1, j - 1, weg
