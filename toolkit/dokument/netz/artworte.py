"""Which kinds of ties, and how strong, does somebody mean who types some words?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import get_args

from toolkit.dokument.netz.blatt import Art
from toolkit.planung.namen import name_key
from toolkit.planung.netz import ARTEN

MITTEL = 2
_AUCH: dict[Art, tuple[str, ...]] = {
    "information": ("info", "i", "a", "informationen", "reden", "gespräch", "kontakt"),
    "zusammenarbeit": ("z", "kooperation", "zusammen", "projekt"),
    "geld": ("g", "förderung", "spende", "geld und sachen", "sponsoring"),
    "konflikt": ("k", "streit", "spannung", "konflikte"),
}
_ARTWORTE: dict[str, Art] = {name_key(wort): art for art in get_args(Art) for wort in (art, ARTEN[art], *_AUCH[art])}
_STAERKEN = {"schwach": 1, "1": 1, "mittel": 2, "2": 2, "stark": 3, "3": 3}
_TEILER = re.compile(r"[,;/+]|\s+und\s+|\s+")


@dataclass(frozen=True)
class Artenfund:
    """What the words mean.

    Attributes:
        arten: the kinds, each once, in the order of the words.
        staerke: from 1 to 3.
        unbekannt: the first word that nobody knows; empty if all are known.
    """

    arten: tuple[Art, ...]
    staerke: int
    unbekannt: str = ""


def read_kinds(text: str) -> Artenfund:
    """Read words such as ``Zusammenarbeit, Geld (stark)``."""
    arten: dict[Art, None] = {}
    staerke = MITTEL
    for wort in (w.strip(" .()") for w in _TEILER.split(text)):
        schluessel = name_key(wort)
        if schluessel in _STAERKEN:
            staerke = _STAERKEN[schluessel]
        elif schluessel in _ARTWORTE:
            arten[_ARTWORTE[schluessel]] = None
        elif schluessel:
            return Artenfund(tuple(arten), staerke, wort)
    return Artenfund(tuple(arten), staerke)
