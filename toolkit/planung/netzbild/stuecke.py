"""How do the separate pieces of a network share one picture?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Feld = NDArray[np.float64]

LUECKE = 0.06
ZERRUNG = 1.6
"""How much more an axis may be stretched than the other, to fill the room."""
VIELE, AUSGLEICH = 6, 0.5
JE_REIHE, REIHE, REIHEN = 8, 0.15, 3
ABSTAND_ZUR_REIHE = 0.005


@dataclass(frozen=True)
class Rechteck:
    """A part of the picture, in [0, 1]."""

    x: float
    y: float
    breite: float
    hoehe: float


def find_pieces(n: int, paare: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Find the connected pieces.

    Args:
        n: number of actors.
        paare: tied actors by index.

    Returns:
        Indices of each piece in order; the largest piece first, then the one with the earliest actor.
    """
    vater = list(range(n))

    def root(i: int) -> int:
        while vater[i] != i:
            vater[i] = vater[vater[i]]
            i = vater[i]
        return i

    for a, b in paare:
        vater[max(root(a), root(b))] = min(root(a), root(b))
    gruppen: dict[int, list[int]] = {}
    for i in range(n):
        gruppen.setdefault(root(i), []).append(i)
    return sorted(gruppen.values(), key=lambda g: (-len(g), g[0]))


def share_room(groessen: Sequence[int], raum: Rechteck) -> list[Rechteck]:
    """Cut a rectangle into one part per piece, each as large as the piece's share.

    Args:
        groessen: actors of each piece, the largest first.
        raum: what is shared.

    Returns:
        The parts in the same order, with a gap between them.
    """
    if len(groessen) <= 1:
        return [raum] * len(groessen)
    haelfte, links = sum(groessen) / 2, 1
    while links < len(groessen) - 1 and sum(groessen[:links]) < haelfte:
        links += 1
    anteil = sum(groessen[:links]) / sum(groessen)
    if raum.breite >= raum.hoehe * 0.8:
        breite = raum.breite - LUECKE
        eins = Rechteck(raum.x, raum.y, breite * anteil, raum.hoehe)
        zwei = Rechteck(raum.x + breite * anteil + LUECKE, raum.y, breite * (1 - anteil), raum.hoehe)
    else:
        hoehe = raum.hoehe - LUECKE
        eins = Rechteck(raum.x, raum.y, raum.breite, hoehe * anteil)
        zwei = Rechteck(raum.x, raum.y + hoehe * anteil + LUECKE, raum.breite, hoehe * (1 - anteil))
    return share_room(groessen[:links], eins) + share_room(groessen[links:], zwei)


def fit(orte: Feld, raum: Rechteck) -> Feld:
    """Stretch places so that they fill a rectangle, neither axis much more than the other."""
    import numpy as np

    tief, hoch = orte.min(axis=0), orte.max(axis=0)
    spanne = np.maximum(hoch - tief, 1e-9)
    faktor = np.array([raum.breite, raum.hoehe]) / np.maximum(spanne, 0.2)
    faktor = np.minimum(faktor, faktor.min() * ZERRUNG)
    mitte = np.array([raum.x + raum.breite / 2, raum.y + raum.hoehe / 2])
    gefuellt: Feld = mitte + (orte - (tief + hoch) / 2) * faktor
    if len(orte) < VIELE:
        return gefuellt
    # A long tail leaves most of the room empty; half way to even steps fills it and keeps the order.
    ecke, masse = np.array([raum.x, raum.y]), np.array([raum.breite, raum.hoehe])
    rang = np.argsort(np.argsort(np.round(gefuellt, 9), axis=0, kind="stable"), axis=0, kind="stable")
    gleich: Feld = gefuellt * (1 - AUSGLEICH) + (ecke + masse * rang / (len(orte) - 1)) * AUSGLEICH
    return gleich


def count_rows(einzelne: int) -> int:
    """Count the rows that actors without any tie need at the lower edge."""
    return min(REIHEN, -(-einzelne // JE_REIHE))


def free_height(einzelne: int) -> float:
    """Say how far down actors with ties may stand, above those rows; never exactly in a row."""
    return 1.0 - count_rows(einzelne) * REIHE - ABSTAND_ZUR_REIHE


def line_up(einzelne: int) -> list[tuple[float, float]]:
    """Place actors without any tie in rows at the lower edge, from left to right."""
    reihen = count_rows(einzelne)
    if not reihen:
        return []
    je_reihe = max(JE_REIHE, -(-einzelne // reihen))
    schritt = 1 / max(1, je_reihe - 1)
    return [(round((i % je_reihe) * schritt, 4), row_height(reihen - 1 - i // je_reihe)) for i in range(einzelne)]


def row_height(reihe: int) -> float:
    """Say how far down a row at the lower edge stands; row 0 is the lowest."""
    return round(1 - reihe * REIHE, 4)


def stands_in_row(y: float) -> bool:
    """Whether a place is exactly in a row of actors without any tie."""
    return y in {row_height(i) for i in range(REIHEN)}
