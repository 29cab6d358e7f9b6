"""Who should meet whom: which pairs, at which tables?

``werte`` holds the values, ``paare`` says for each pair what speaks for a meeting and against it, ``tische`` finds
tables for one or more rounds, ``vorschlag`` finds pairs for tandems. No public source prescribes such a procedure; the
points are our own proposal and stand in ``werte``.
"""

from __future__ import annotations

from toolkit.planung.begegnung.paare import rate_pairs
from toolkit.planung.begegnung.tische import seat_guests, table_sizes
from toolkit.planung.begegnung.vorschlag import propose_pairs
from toolkit.planung.begegnung.werte import GEWICHTE, Anlage, Gast, Gewichte, Paar, Tischplan, Verbindung, pair_key

__all__ = [
    "GEWICHTE",
    "Anlage",
    "Gast",
    "Gewichte",
    "Paar",
    "Tischplan",
    "Verbindung",
    "pair_key",
    "propose_pairs",
    "rate_pairs",
    "seat_guests",
    "table_sizes",
]
