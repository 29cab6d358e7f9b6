"""On which days can places of several Länder meet, why not on the others, and what stands in the way?

``find_dates`` proposes days and says why; ``draw_months`` puts all days into months for a picture.
"""

from __future__ import annotations

from toolkit.planung.terminsuche.engpass import Engpass
from toolkit.planung.terminsuche.gruende import Grund
from toolkit.planung.terminsuche.monate import Monatsbild, draw_months
from toolkit.planung.terminsuche.suche import Terminsuche, find_dates
from toolkit.planung.terminsuche.tagesbild import Tagesbild
from toolkit.planung.terminsuche.vorschlag import Vorschlag
from toolkit.planung.terminsuche.wunsch import Sperre, Terminwunsch

__all__ = [
    "Engpass",
    "Grund",
    "Monatsbild",
    "Sperre",
    "Tagesbild",
    "Terminsuche",
    "Terminwunsch",
    "Vorschlag",
    "draw_months",
    "find_dates",
]
