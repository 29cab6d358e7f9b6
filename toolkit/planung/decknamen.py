"""How do names of people and places come out of a text, so that it can be kept for a while?

The list of names itself is never stored: whoever holds it could turn the text back.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Namensart = Literal["person", "verein", "amt", "firma", "ort", "gruppe"]
WORTE: dict[Namensart, str] = {
    "person": "Person",
    "verein": "Verein",
    "amt": "Amt",
    "firma": "Firma",
    "ort": "Ort",
    "gruppe": "Gruppe",
}
_ANREDE = r"(?:(?:Frau|Herrn?|Fr\.|Hr\.)\s+)?(?:(?:Dr\.|Prof\.)\s+)*"
# What stands before a name anyway: „Verein Sonnenblick“ becomes „Verein B“ and not „Verein Verein B“.
_WORT = rf"(?:(?P<wort>{'|'.join(WORTE.values())})(?P<luecke>\s+))??"
ZISCHLAUTE = ("s", "x", "z", "ce")
_GENITIV = r"(?P<genitiv>['’]s|s|['’])?"


@dataclass(frozen=True)
class Deckname:
    """One person, association or place: all ways in which she is named in the text, and what stands there instead."""

    namen: tuple[str, ...]
    ersatz: str


@dataclass(frozen=True)
class Ersetzt:
    """A text with other names.

    Attributes:
        text: the new text.
        anzahl: how many places were changed.
        bleibt: words that look like one of the names but were left, because they may be ordinary words.
    """

    text: str
    anzahl: int
    bleibt: tuple[str, ...]


def make_cover(eintraege: Sequence[tuple[str, Namensart]]) -> tuple[Deckname, ...]:
    """Give each entry a letter: ``Person A``, ``Verein B``, ``Person C``.

    Args:
        eintraege: the names of one person or thing, with commas between several ways to name it, and what it is.
            Entries without a name are left out.
    """
    decknamen: list[Deckname] = []
    for text, art in eintraege:
        namen = tuple(n for teil in text.split(",") if (n := " ".join(_same(teil).split())))
        if namen:
            decknamen.append(Deckname(namen, f"{WORTE[art]} {_letter(len(decknamen))}"))
    return tuple(decknamen)


def replace_names(text: str, decknamen: Sequence[Deckname]) -> Ersetzt:
    """Put other names into a text.

    A name counts as a whole word only, also with a genitive „s“, with „Frau“ or „Herr“ before it, and in capitals. Of
    two names that overlap, the longer one wins. A name found in small letters is left and reported, because it may be
    a word: „Will“ and „will“.

    Args:
        text: any text.
        decknamen: what to put in for which names.
    """
    text = _same(text)
    ersatz = {name.casefold(): d.ersatz for d in reversed(decknamen) for name in d.namen}
    if not ersatz:
        return Ersetzt(text, 0, ())
    namen = "|".join(_pattern(name) for name in sorted(ersatz, key=len, reverse=True))
    geschrieben = {name for d in decknamen for name in d.namen}
    anzahl, bleibt = 0, []

    def _put(treffer: re.Match[str]) -> str:
        nonlocal anzahl
        gefunden = " ".join(treffer["name"].split())
        if gefunden.islower() and gefunden not in geschrieben:
            bleibt.append(gefunden)
            return treffer[0]
        anzahl += 1
        neu = ersatz[gefunden.casefold()] + _ending(gefunden, treffer["genitiv"] or "")
        wort = treffer["wort"] or ""
        return neu if not wort or neu.startswith(f"{wort} ") else f"{wort}{treffer['luecke']}{neu}"

    # Letters of any alphabet are word characters, so that „Ösel“ is not found inside of „Dösel“.
    muster = rf"(?<!\w){_WORT}{_ANREDE}(?P<name>{namen}){_GENITIV}(?!\w)"
    return Ersetzt(re.sub(muster, _put, text, flags=re.IGNORECASE), anzahl, tuple(dict.fromkeys(bleibt)))


def _ending(name: str, genitiv: str) -> str:
    """A mark alone is a genitive only where no „s“ can follow (Jonas’ Rad); elsewhere it closes a quotation."""
    if genitiv in ("'", "’") and not name.casefold().endswith(ZISCHLAUTE):
        return genitiv
    return "’s" if genitiv else ""


def _pattern(name: str) -> str:
    return r"\s+".join(re.escape(wort) for wort in name.split())


def _letter(stelle: int) -> str:
    """Count A, B, … Z, AA, AB."""
    vorne, letzter = divmod(stelle, 26)
    return (_letter(vorne - 1) if vorne else "") + chr(ord("A") + letzter)


def _same(text: str) -> str:
    """Bring umlauts into one shape; some devices write „ü“ as two signs."""
    return unicodedata.normalize("NFC", text)
