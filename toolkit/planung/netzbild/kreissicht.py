"""Where does each actor stand if the rings say how much influence it has, and the direction its sector?

After the „Akteurslandkarte“ (GIZ, Capacity WORKS): who has much influence stands in the middle. The rings share the
room by how many stand in them; actors of one sector stand next to each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, pi, sin, sqrt
from typing import TYPE_CHECKING

from toolkit.planung.netzbild.formen import RINGE, ZEICHEN, ring_of, sector_of
from toolkit.planung.netzbild.platz import Schrift, measure_boxes, push_apart

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Feld = NDArray[np.float64]

Ort = tuple[float, float]
MITTE, AUSSEN = 0.5, 0.5
GRUNDFLAECHE = 2.2
"""Actors for whom a ring keeps room even if nobody stands in it."""
INNEN_LUFT, AUSSEN_LUFT, RAND_LUFT = 0.02, 0.03, 0.06
SCHMAL = 0.45
"""Share of a thin ring that is kept free at each edge at most."""
GLEICHE = 0.2
"""How much the rings are equally wide instead of as large as those in them need."""
FEST = 0.15
WORTBREITE, WORTHOEHE = 0.17, 0.05
OBEN = -pi / 2
RUNDEN = 400


def ring_edges(einfluss: Sequence[int | None]) -> list[float]:
    """Say where each ring ends.

    Args:
        einfluss: influence of each actor; ``None`` if unsaid.

    Returns:
        Outer radii from the inside out, as shares of the picture's width and height; the last is 0.5. The ring of
        those whom nobody rated is there only if there are some.
    """
    zahl = [0] * len(RINGE)
    for wert in einfluss:
        zahl[ring_of(wert)] += 1
    belegt = zahl if zahl[-1] else zahl[:-1]
    flaechen = [max(n, GRUNDFLAECHE) + 0.6 for n in belegt]
    return [
        AUSSEN * (GLEICHE * (i + 1) / len(flaechen) + (1 - GLEICHE) * sqrt(sum(flaechen[: i + 1]) / sum(flaechen)))
        for i in range(len(flaechen))
    ]


def word_places(kanten: Sequence[float]) -> list[Ort]:
    """Say where the word of each ring stands: at the top of the ring, in the middle."""
    return [(MITTE, MITTE - kante + 0.025) for kante in kanten]


def place_in_rings(
    namen: Sequence[str],
    einfluss: Sequence[int | None],
    sektoren: Sequence[str],
    bisher: Mapping[int, Ort],
    schrift: Schrift,
) -> list[Ort]:
    """Place actors by influence and sector.

    Args:
        namen: names in the order of the actors.
        einfluss: 1 to 5 or ``None``.
        sektoren: keys of ``SEKTOREN``; others count as no sector.
        bisher: places from before, by index; they hold if they lie in the right ring.
        schrift: how large names are.

    Returns:
        A place in [0, 1]² for each.
    """
    import numpy as np

    n = len(namen)
    if not n:
        return []
    kanten = ring_edges(einfluss)
    ringe = [min(ring_of(e), len(kanten) - 1) for e in einfluss]
    baender = [(kanten[r - 1] if r else 0.0, kanten[r]) for r in range(len(kanten))]
    luft = [AUSSEN_LUFT] * (len(kanten) - 1) + [RAND_LUFT]
    innen = np.array([baender[r][0] + min(INNEN_LUFT, SCHMAL * np.ptp(baender[r])) if r else 0.0 for r in ringe])
    aussen = np.array([baender[r][1] - min(luft[r], SCHMAL * np.ptp(baender[r])) for r in ringe])
    alt = {i: o for i, o in bisher.items() if innen[i] - 0.02 <= _radius(o) <= aussen[i] + 0.02}
    winkel = _angles(ringe, sektoren)
    halb = innen + (aussen - innen) * _depths(ringe, winkel)
    orte = np.array(
        [alt.get(i, (MITTE + halb[i] * cos(winkel[i]), MITTE + halb[i] * sin(winkel[i]))) for i in range(n)]
    )
    # The words of the rings keep their places, so nobody stands on them.
    worte = np.array(word_places(kanten))
    masse = np.vstack([measure_boxes(namen, schrift, 0.75), np.tile([WORTBREITE, WORTHOEHE], (len(worte), 1))])
    beweglich = np.array([FEST if i in alt else 1.0 for i in range(n)] + [0.0] * len(worte))

    anker, fest = orte.copy(), sorted(alt)

    def hold(p: Feld) -> Feld:
        p = p.copy()
        p[fest] = np.clip(p[fest], anker[fest] - schrift.halt, anker[fest] + schrift.halt)
        weg = p[:n] - MITTE
        radius = np.maximum(np.linalg.norm(weg, axis=1), 1e-9)
        p[:n] = MITTE + weg / radius[:, None] * np.clip(radius, innen, aussen)[:, None]
        p[n:] = worte
        return p

    orte = push_apart(np.vstack([orte, worte]), masse, beweglich, hold, RUNDEN)[:n]
    return [(round(float(x), 4), round(float(y), 4)) for x, y in orte]


def _radius(ort: Ort) -> float:
    return sqrt((ort[0] - MITTE) ** 2 + (ort[1] - MITTE) ** 2)


def _angles(ringe: Sequence[int], sektoren: Sequence[str]) -> list[float]:
    """Give each actor a direction: half by its sector's wedge, half so that each ring is filled evenly."""
    reihenfolge = {s: i for i, s in enumerate(ZEICHEN)}
    schluessel = [reihenfolge[sector_of(s)] for s in sektoren]
    folge = sorted(range(len(ringe)), key=lambda i: (schluessel[i], ringe[i], i))
    keil = {i: (stelle + 0.5) / len(folge) for stelle, i in enumerate(folge)}
    winkel = [0.0] * len(ringe)
    for ring in sorted(set(ringe)):
        im_ring = [i for i in folge if ringe[i] == ring]
        for stelle, i in enumerate(im_ring):
            winkel[i] = OBEN + 2 * pi * (0.3 * keil[i] + 0.7 * (stelle + 0.5) / len(im_ring))
    return winkel


def _depths(ringe: Sequence[int], winkel: Sequence[float]) -> Feld:
    """Say how far out in its ring each actor stands, 0 to 1: neighbours in turn farther in and farther out."""
    import numpy as np

    tiefe = np.full(len(ringe), 0.5)
    for ring in set(ringe):
        im_ring = sorted((i for i in range(len(ringe)) if ringe[i] == ring), key=lambda i: winkel[i])
        for stelle, i in enumerate(im_ring):
            innerster = 0.0 if len(im_ring) == 1 else 0.85 if stelle % 2 else 0.5
            tiefe[i] = innerster if ring == 0 else 0.2 if stelle % 2 else 0.8
    return tiefe
