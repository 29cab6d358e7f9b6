"""How are chosen places divided into regional networks with short ways, and how good is that?

``check_task`` says which limit is impossible, ``divide`` finds a division and proves how good it is, ``explain_place``
gives reasons, ``move``, ``swap`` and ``set_centre`` change it by hand and say the price.
"""

from __future__ import annotations

from toolkit.planung.fortschritt import Fortschritt
from toolkit.planung.region.aenderung import Aenderung, find_broken, move, set_centre, swap
from toolkit.planung.region.auftrag import Auftrag, compute, hold
from toolkit.planung.region.gruende import Andere, Begruendung, explain_place, why_not
from toolkit.planung.region.loesung import divide
from toolkit.planung.region.nachbarn import find_neighbours
from toolkit.planung.region.pmed_datei import Instanz, read_pmed
from toolkit.planung.region.pmedian import Mediane, p_median
from toolkit.planung.region.pruefung import check_task
from toolkit.planung.region.vorschlag import Grenzen, propose_limits, suggest_limits
from toolkit.planung.region.werte import Aufgabe, Einteilung, Region
from toolkit.planung.region.worte import say_quality
from toolkit.planung.region.zusammenhang import Insel, disconnected, mark_isolated, say_islands

__all__ = [
    "Aenderung",
    "Andere",
    "Aufgabe",
    "Auftrag",
    "Begruendung",
    "Einteilung",
    "Fortschritt",
    "Grenzen",
    "Insel",
    "Instanz",
    "Mediane",
    "Region",
    "check_task",
    "compute",
    "disconnected",
    "divide",
    "explain_place",
    "find_broken",
    "find_neighbours",
    "hold",
    "mark_isolated",
    "move",
    "p_median",
    "propose_limits",
    "read_pmed",
    "say_islands",
    "say_quality",
    "set_centre",
    "suggest_limits",
    "swap",
    "why_not",
]
