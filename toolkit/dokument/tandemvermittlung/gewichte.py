"""How does the office read what counts how much?"""

from __future__ import annotations

from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.planung.tandem import MERKMALE, STUFEN
from toolkit.planung.tandem.werte import Merkmal, Stufe, Umgang
from toolkit.planung.worte import join_words

STUFENWORTE: dict[Stufe, str] = {
    "egal": "egal",
    "etwas": "etwas",
    "wichtig": "wichtig",
    "sehr-wichtig": "sehr wichtig",
}
UMGANGSWORTE: dict[Umgang, str] = {
    "erlaubt": "dürfen wieder zusammenkommen",
    "vermeiden": "lieber neue Paare",
    "verboten": "sollen nicht wieder zusammenkommen",
}


def say_weights(v: Tandemvermittlung) -> list[str]:
    """Say what counts, the most important first, one German sentence for each step; what counts not at all last."""
    saetze = []
    for stufe in reversed(STUFEN):
        namen = [_say(v, m) for m in MERKMALE if getattr(v, m) == stufe]
        if namen:
            wort = STUFENWORTE[stufe]
            saetze.append(f"{wort[:1].upper()}{wort[1:]}: {join_words(namen)}.")
    if v.geschichte:
        saetze.append(f"Frühere Tandems: {UMGANGSWORTE[v.umgang]}.")
    return saetze


def _say(v: Tandemvermittlung, merkmal: Merkmal) -> str:
    return {
        "thema": "gemeinsame Themen",
        "naehe": "kurze Wege" if v.richtung == "lieber nah" else "weite Wege",
        "groesse": "ähnliche Größe",
        "land": "dasselbe Land" if v.landwunsch == "gleiches Land" else "ein anderes Land",
        "wuensche": "die Wünsche der Orte",
        "erfahrung": "lange Erfahrung",
    }[merkmal]
