"""What does a file of the OR-Library say about a p-median problem?

Format: the first line holds the number of nodes, of edges, and p; then one edge per line: ``i j cost``. If an edge
stands there twice, the later one counts. The costs between all nodes are shortest paths.

Sources: J. E. Beasley, OR-Library: distributing test problems by electronic mail, JORS 41 (1990), pmed1 to pmed40;
R. W. Floyd, Algorithm 97: Shortest path, CACM 5 (1962).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import say_count

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MEISTE_KNOTEN = 2000
MEISTE_KANTEN = 200_000
MEISTE_ZEICHEN = 4_000_000
# So long a way still leaves room to add up those of all nodes.
WEITESTER_WEG = 1e9
# Old programs put the one at the beginning of a file, the other at its end.
UNSICHTBAR = "\ufeff\x1a"
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
    text = text.strip(UNSICHTBAR)
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
            "Laden Sie die Datei noch einmal herunter: Sie passt nicht zu ihrer ersten Zeile.",
        )
    return _measure(zeilen[1:], n, p)


def _head(zeile: tuple[int, list[str]]) -> tuple[int, int, int] | Fehler:
    nummer, teile = zeile
    if len(teile) != 3 or not all(map(_is_whole, teile)):  # noqa: PLR2004 - n m p
        return Fehler(
            f"Zeile {nummer}: Hier müssen drei ganze Zahlen stehen: Knoten, Kanten und p.",
            _TUN,
        )
    # More digits than Python reads are too many anyway.
    n, m, p = (int((teil.lstrip("0") or "0")[:9]) for teil in teile)
    if not 1 <= n <= MEISTE_KNOTEN or m > MEISTE_KANTEN:
        return Fehler(
            f"Zeile {nummer}: {n} Knoten und {say_count(m, 'Kante', 'Kanten')} sind nicht möglich.",
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
    if len(teile) != 3 or not all(map(_is_whole, teile[:2])) or "_" in teile[2]:  # noqa: PLR2004 - i j cost
        return None
    try:
        i, j, weg = int(teile[0]), int(teile[1]), float(teile[2])
    except ValueError:
        return None
    return (i - 1, j - 1, weg) if 1 <= i <= n and 1 <= j <= n and 0 <= weg <= WEITESTER_WEG else None


def _is_whole(teil: str) -> bool:
    return teil.isascii() and teil.isdigit()
