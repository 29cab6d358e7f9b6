"""What does a network of actors tell, and what would change it?

``read_network`` says it at first sight, ``measure_network`` and ``rate_ties`` give the figures behind it,
``compare_waves`` sets two waves side by side, ``without``, ``with_tie`` and ``best_new_ties`` ask what would be, and
``check_network`` says what is contradictory. All are pure, take a network as captured and give German sentences.
"""

from __future__ import annotations

from toolkit.planung.netz.aussagen import Aussage
from toolkit.planung.netz.belastet import find_busy
from toolkit.planung.netz.graf import KONFLIKT, VERBINDEND, clean_network
from toolkit.planung.netz.kennzahl import Kennzahl
from toolkit.planung.netz.kennzahlen import measure_network
from toolkit.planung.netz.lesart import Lesart, read_network
from toolkit.planung.netz.noten import rate_ties
from toolkit.planung.netz.pruefung import Hinweis, check_network
from toolkit.planung.netz.ruecklauf import MINDESTENS_AKTEURE, MINDESTENS_ZELLE, Ruecklauf
from toolkit.planung.netz.veraenderung import Veraenderung
from toolkit.planung.netz.vorschlag import Vorschlag, best_new_ties
from toolkit.planung.netz.wegfall import Wegfall, without
from toolkit.planung.netz.wellen import Wellenvergleich, compare_waves
from toolkit.planung.netz.werte import ARTEN, SEKTOREN, Akteur, Bindung, Netz
from toolkit.planung.netz.zuwachs import Zuwachs, with_tie

__all__ = [
    "ARTEN",
    "KONFLIKT",
    "MINDESTENS_AKTEURE",
    "MINDESTENS_ZELLE",
    "SEKTOREN",
    "VERBINDEND",
    "Akteur",
    "Aussage",
    "Bindung",
    "Hinweis",
    "Kennzahl",
    "Lesart",
    "Netz",
    "Ruecklauf",
    "Veraenderung",
    "Vorschlag",
    "Wegfall",
    "Wellenvergleich",
    "Zuwachs",
    "best_new_ties",
    "check_network",
    "clean_network",
    "compare_waves",
    "find_busy",
    "measure_network",
    "rate_ties",
    "read_network",
    "with_tie",
    "without",
]
