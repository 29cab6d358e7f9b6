"""How do signs with their names stand side by side without covering each other?

Boxes that overlap are pushed apart along the axis where the least is needed, a little in each round, so that the order
from left to right and from top to bottom is kept as far as possible (after Misue, Eades, Lai and Sugiyama: Layout
Adjustment and the Mental Map, 1995).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.netzbild.umbruch import wrap_name

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Feld = NDArray[np.float64]


@dataclass(frozen=True)
class Schrift:
    """How much room names take, all as shares of the picture.

    Attributes:
        zeichen: width of a letter.
        rand: width of the gap beside a name.
        kleinste: width of a box at least.
        hoehe: height of the sign with its gaps.
        zeile: height of a line.
        halt: how far somebody who was there may give way at most.
    """

    zeichen: float = 0.0082
    rand: float = 0.018
    kleinste: float = 0.06
    hoehe: float = 0.055
    zeile: float = 0.026
    halt: float = 0.03


BILDSCHIRM = Schrift()
FUELLUNG = 0.62
"""Share of the picture that boxes may fill; beyond, they count as smaller."""
RUNDEN = 160
LUFT = 1.02
GENAU = 1e-4
AUFFRISCHEN, UMKREIS = 5, 0.05
"""Pairs that are near are looked for anew every few rounds; who is farther apart cannot meet before."""
STAU = 30
"""Rounds after which boxes that are held at an edge also try the longer way."""


def measure_boxes(namen: Sequence[str], schrift: Schrift = BILDSCHIRM, flaeche: float = 1.0) -> Feld:
    """Measure how much room each sign with its name takes.

    Args:
        namen: names in the order of the actors.
        schrift: how large letters are.
        flaeche: share of the picture they may use, above 0 up to 1.

    Returns:
        n × 2 widths and heights in [0, 1]; smaller for all if they would fill more than ``FUELLUNG`` of the room.
    """
    import numpy as np

    masse = np.zeros((len(namen), 2))
    for i, name in enumerate(namen):
        zeilen = wrap_name(name)
        breite = max(map(len, zeilen)) * schrift.zeichen + schrift.rand
        masse[i] = max(schrift.kleinste, breite), schrift.hoehe + schrift.zeile * len(zeilen)
    belegt = float((masse[:, 0] * masse[:, 1]).sum())
    return masse * np.sqrt(FUELLUNG * flaeche / belegt) if belegt > FUELLUNG * flaeche else masse


def push_apart(
    orte: Feld, masse: Feld, beweglich: Feld, halten: Callable[[Feld], Feld] | None = None, runden: int = RUNDEN
) -> Feld:
    """Push overlapping boxes apart.

    Args:
        orte: n × 2 middles.
        masse: n × 2 widths and heights.
        beweglich: n values from 0 (stays) to 1 (moves); of two, the one that moves more easily gives way.
        halten: brings places back to where they may be, after each round; by default into the picture.
        runden: rounds at most.

    Returns:
        n × 2 middles; deterministic, and the same array content for the same input.
    """
    import numpy as np

    halten = halten or (lambda p: np.clip(p, 0.0, 1.0))
    orte = halten(orte.copy())
    n = len(orte)
    von, zu = np.triu_indices(n, 1)
    braucht = (masse[von] + masse[zu]) / 2
    for runde in range(runden):
        if runde % AUFFRISCHEN == 0:
            nah = np.flatnonzero((np.abs(orte[von] - orte[zu]) < braucht + UMKREIS).all(axis=1))
            a, b, weite = von[nah], zu[nah], braucht[nah]
            leicht = beweglich[a] + beweglich[b]
            anteil = np.divide(beweglich[a], leicht, out=np.zeros_like(leicht), where=leicht > 0)
        abstand = orte[a] - orte[b]
        fehlt = weite - np.abs(abstand)
        eng = np.flatnonzero((fehlt > GENAU).all(axis=1) & (leicht > 0))
        if not len(eng):
            if runde % AUFFRISCHEN == 0:
                break
            continue
        achse = np.argmin(fehlt[eng] / weite[eng], axis=1)
        if runde > STAU and runde % 3 == 0:
            achse = 1 - achse
        hier = np.arange(len(eng))
        # Two at the very same place need a direction: the earlier one goes left and up.
        wohin = np.where(abstand[eng][hier, achse] > 0, 1.0, -1.0)
        schub = wohin * fehlt[eng][hier, achse] * LUFT
        summe, zahl = np.zeros((n, 2)), np.zeros(n)
        np.add.at(summe, (a[eng], achse), schub * anteil[eng])
        np.add.at(summe, (b[eng], achse), -schub * (1 - anteil[eng]))
        np.add.at(zahl, a[eng], 1)
        np.add.at(zahl, b[eng], 1)
        orte = halten(orte + summe / np.sqrt(np.maximum(zahl, 1))[:, None])
    return orte
