"""What lies behind the actors of a picture: which rings, which fields?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from toolkit.planung.netz.werte import Netz
from toolkit.planung.netzbild.formen import RINGE, ZEICHEN
from toolkit.planung.netzbild.kreissicht import ring_edges, word_places
from toolkit.planung.netzbild.lage import Sicht, ordered
from toolkit.planung.netzbild.sektorsicht import make_fields


@dataclass(frozen=True)
class Grund:
    """A ring or a field behind the actors, in [0, 1].

    Attributes:
        art: ``ring`` (an ellipse in its box) or ``feld`` (a rectangle).
        x, y, breite, hoehe: its box.
        wort: what it says.
        wort_x, wort_y: where the word stands; of a ring the middle of the word, of a field its beginning.
        sektor: of a field, else empty.
    """

    art: Literal["ring", "feld"]
    x: float
    y: float
    breite: float
    hoehe: float
    wort: str
    wort_x: float
    wort_y: float
    sektor: str = ""


def draw_ground(netz: Netz, sicht: Sicht) -> tuple[Grund, ...]:
    """Say what lies behind the actors, from the back to the front.

    Args:
        netz: who is there.
        sicht: the view; ``netz`` has nothing behind it.
    """
    akteure = ordered(netz)
    if sicht == "kreise":
        kanten = ring_edges([a.einfluss for a in akteure])
        ringe = [
            Grund("ring", 0.5 - r, 0.5 - r, 2 * r, 2 * r, wort, *platz)
            for (wort, _), r, platz in zip(RINGE, kanten, word_places(kanten), strict=False)
        ]
        return tuple(reversed(ringe))
    if sicht == "sektoren":
        return tuple(
            Grund("feld", f.x, f.y, f.breite, f.hoehe, ZEICHEN[f.sektor].wort, f.x + 0.012, f.y + 0.03, f.sektor)
            for f in make_fields([a.sektor for a in akteure])
        )
    return ()
