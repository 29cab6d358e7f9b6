"""Which experienced place goes with which new one, why, and what would another choice cost?

``check_task`` says at once what is wrong, ``build_table`` marks all pairs, ``match_tandems`` finds the best matching,
``explain_tandems`` answers „Warum nicht X?“, ``shake_weights`` says how sure each pair is, and ``rematch`` changes only
what must change.
"""

from __future__ import annotations

from toolkit.planung.tandem.ergebnis import LieberZusammen, OhneTandem, Passung, Tandem, Tandems, Teilnote, Wechsel
from toolkit.planung.tandem.erklaerung import Antwort, Erklaerung, explain_tandems, fix_pair, release_place
from toolkit.planung.tandem.passung import judge_pair
from toolkit.planung.tandem.pruefung import Hinweis, check_task
from toolkit.planung.tandem.sicherheit import Sicherheit, judge_sureness, shake_weights
from toolkit.planung.tandem.tafel import Tafel, build_table
from toolkit.planung.tandem.werte import MERKMALE, STUFEN, Ausschluss, Gewichte, Profil, Tandemaufgabe
from toolkit.planung.tandem.zuordnung import compare_tandems, find_regrets, match_tandems, rematch, say_changes

__all__ = [
    "MERKMALE",
    "STUFEN",
    "Antwort",
    "Ausschluss",
    "Erklaerung",
    "Gewichte",
    "Hinweis",
    "LieberZusammen",
    "OhneTandem",
    "Passung",
    "Profil",
    "Sicherheit",
    "Tafel",
    "Tandem",
    "Tandemaufgabe",
    "Tandems",
    "Teilnote",
    "Wechsel",
    "build_table",
    "check_task",
    "compare_tandems",
    "explain_tandems",
    "find_regrets",
    "fix_pair",
    "judge_pair",
    "judge_sureness",
    "match_tandems",
    "release_place",
    "rematch",
    "say_changes",
    "shake_weights",
]
