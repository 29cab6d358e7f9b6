"""When do two spellings name the same place?"""

from __future__ import annotations

import re
import unicodedata

Schluessel = tuple[str, ...]
_WORT = re.compile(r"[^\W_]+")
# "ue" is an umlaut unless a vowel or q stands before it, as in the search for cards.
_UMLAUT = re.compile(r"(?<![aeiouyq])([aou])e")
_ZEICHEN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "ë": "e"})
_BEINAME = re.compile(r"\s*[(/,]|\s+(?:a\.|am|an|auf|b\.|bei|i\.|im|in|o\.|ob|u\.|unter|v\.|vor)\s*(?=\S)")
_KLAMMER = re.compile(r"^(.*\S)\s*[(/,]\s*([^()/,]+)\)?$")
# Words that one writes and another leaves out.
_FUELL = "a am an auf b bei d dem den der die i im in o ob u unter v vor zu zum zur"
_AMTLICH = """
amt gemeinde gemeindeverwaltungsverband hansestadt kreisstadt landeshauptstadt lutherstadt stadt universitatsstadt
verwaltungsverband
"""
_FUELLWOERTER, _TITEL = frozenset(_FUELL.split()), frozenset(_AMTLICH.split())
_SLUG_ZEICHEN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_KURZ = {
    "br": "breisgau",
    "hess": "hessen",
    "oldb": "oldenburg",
    "opf": "oberpfalz",
    "rhld": "rheinland",
    "sa": "sachsen",
    "st": "sankt",
    "thur": "thuringen",
    "vg": "verbandsgemeinde",
    "westf": "westfalen",
    "wurtt": "wurttemberg",
}


def fold_name(text: str) -> str:
    """Write a name small, without umlauts, accents and ß: ``Düsseldorf`` and ``Duesseldorf`` become the same."""
    klein = text.casefold().replace("o.l.", "oberlausitz").translate(_ZEICHEN)
    if not klein.isascii():
        klein = "".join(z for z in unicodedata.normalize("NFKD", klein) if not unicodedata.combining(z))
    return _UMLAUT.sub(r"\1", klein)


def name_key(text: str) -> Schluessel:
    """Return the words that tell a name from others: ``Frankfurt/Oder`` and ``Frankfurt an der Oder`` are the same."""
    worte = [_KURZ.get(w, w) for w in _WORT.findall(fold_name(text))]
    ohne = [w for w in worte if w not in _FUELLWOERTER]
    kern = [w for w in ohne if w not in _TITEL]
    return tuple(kern or ohne or worte)


def short_key(text: str) -> Schluessel:
    """Return the key of a name without what tells it from its namesakes: ``Halle (Saale)`` becomes ``Halle``."""
    treffer = _BEINAME.search(text, 1)
    return name_key(text[: treffer.start()]) if treffer else name_key(text)


def split_suffix(text: str) -> tuple[str, str]:
    """Split ``Freiberg (Sachsen)`` into name and suffix; the suffix is empty if there is none."""
    treffer = _KLAMMER.match(text.strip())
    return (treffer[1], treffer[2].strip()) if treffer else (text, "")


def make_slug(text: str) -> str:
    """Write a name as an id: ``Groß-Umstadt`` becomes ``gross-umstadt``; at most 60 signs, never empty."""
    klein = text.casefold().translate(_SLUG_ZEICHEN)
    ohne = "".join(z for z in unicodedata.normalize("NFKD", klein) if not unicodedata.combining(z))
    return "-".join(re.findall(r"[a-z0-9]+", ohne))[:60].strip("-") or "ort"
