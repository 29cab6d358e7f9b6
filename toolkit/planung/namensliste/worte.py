"""What in a piece of text is a name, what a place, and which name hides in a mail address?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from toolkit.planung.namen import tidy_name
from toolkit.planung.namensliste.text import LAENGSTE_ZEILE, uncover

MEISTE_WORTE = 12
VORNAMEN_HOECHSTENS = 3
KUERZESTES_WORT = 3
LANGES_WORT = 4
VIELE = 6
EINIGE = 4
WENIGE = 3
_RAND = " \t\"'<>[]{}|,;:•·–—-*_"
_ZUSATZWORTE = "al bin da dal de del della den der di do dos du el ibn la le of san ten ter van vom von zu zum zur"
_ZUSAETZE = frozenset(_ZUSATZWORTE.split())
_KLAMMER = re.compile(r"^(.*\S)\s*\(([^()\d/@]{2,})\)$")
_GANZ_IN_KLAMMERN = re.compile(r"^\(([^()]*)\)$")
_AMTSWORTE = (
    "anmeldung buergerbuero buero ehrenamt engagement freiwillige gemeinde hallo info kommune kontakt mail office"
    " orga poststelle post rathaus service stadt stadtverwaltung team verein verwaltung vorstand"
)
_AMT = frozenset(_AMTSWORTE.split())
_UMLAUTE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l", "æ": "ae"})


def tidy_field(text: str) -> str:
    """Strip a field of brackets, dashes and marks around it, and cut it to the longest line."""
    kern = " ".join(text.split()).strip(_RAND)
    if treffer := _GANZ_IN_KLAMMERN.match(kern):
        kern = treffer[1].strip(_RAND)
    return tidy_name(kern)[:LAENGSTE_ZEILE].strip()


def split_place(text: str) -> tuple[str, str]:
    """Split ``Amira Muster (Lindenau)`` into name and place, and turn ``Muster, Amira`` round.

    Returns:
        Name and place; the place is empty if there is none.
    """
    feld, ort = tidy_field(text), ""
    if treffer := _KLAMMER.match(feld):
        feld, ort = treffer[1], tidy_field(treffer[2])
    teile = [t for t in (tidy_field(t) for t in uncover(feld).split(",")) if t]
    if len(teile) == 2:  # noqa: PLR2004
        feld = f"{teile[1]} {teile[0]}"
    return tidy_place(feld), tidy_place(ort)


def tidy_place(text: str) -> str:
    """Write a place without brackets and dashes around it."""
    return tidy_name(uncover(tidy_field(text)))[:LAENGSTE_ZEILE].strip()


def is_name(text: str) -> bool:
    """Tell whether a text could be a name at all: it has a letter and is no sentence.

    ``Wir bringen Kuchen mit`` begins with a capital and goes on with a small word that belongs to no name.
    """
    worte = text.split()
    klein = [w for w in worte[1:] if w[:1].islower() and len(w) >= LANGES_WORT and w.isalpha() and not is_particle(w)]
    satz = len(worte) >= WENIGE and worte[0][:1].isupper() and bool(klein)
    return any(z.isalpha() for z in text) and len(worte) <= MEISTE_WORTE and not satz


def is_place(text: str) -> bool:
    """Tell whether a text could be a place or the like: a few words."""
    return is_name(text) and len(text.split()) <= VIELE


def has_words(text: str) -> bool:
    """Tell whether a text has two words or more, as a first and a last name do."""
    return len(text.split()) > 1


def is_particle(wort: str) -> bool:
    """Tell whether a word belongs to a surname without being one: ``von``, ``de``."""
    return wort.casefold() in _ZUSAETZE


def is_surname(text: str) -> bool:
    """Tell whether a text is one word, or one word with ``von``, ``de`` and the like before it."""
    *davor, _ = text.split() or [""]
    return all(is_particle(wort) for wort in davor)


def is_first_name(text: str) -> bool:
    """Tell whether a text could be first names, with titles."""
    return 0 < len(text.split()) <= VORNAMEN_HOECHSTENS


def are_people(felder: Sequence[str], *, allein: bool) -> bool:
    """Tell whether fields of one line are people rather than facts about one person.

    Args:
        felder: the fields, none of them empty.
        allein: whether there is no other line.
    """
    anzahl = len(felder)
    if anzahl >= VIELE:
        return True
    if all(has_words(f) for f in felder):
        return anzahl >= (WENIGE if allein else EINIGE)
    return allein and anzahl >= WENIGE and not any(has_words(f) for f in felder)


def fold(text: str) -> str:
    """Write a text as it would stand in a mail address: lower case, without umlauts and accents."""
    zerlegt = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).casefold().translate(_UMLAUTE))
    return "".join(z for z in zerlegt if z.isalnum() or z.isspace())


def is_mentioned(text: str, mail: str) -> bool:
    """Tell whether a word of a text stands in a mail address before the at sign."""
    vorn = fold(mail.partition("@")[0])
    return any(len(wort) >= KUERZESTES_WORT and wort in vorn for wort in fold(text.replace("-", " ")).split())


def guess_name(mail: str) -> str:
    """Guess a name from an address: ``amira.muster@`` becomes ``Amira Muster``; that of an office stays an address."""
    vorn = mail.partition("@")[0].partition("+")[0]
    worte = [w for w in re.split(r"[._\d\s!#$%&*/=?^{}~]+", vorn) if w.strip("-'")]
    kein_name = not worte or all(fold(w) in _AMT for w in worte) or len("".join(worte)) == 1
    if kein_name or not any(z.isalpha() for z in vorn):
        return mail[:LAENGSTE_ZEILE]
    einzeln = [w.upper() + "." if len(w) == 1 else "-".join(t.capitalize() for t in w.split("-")) for w in worte]
    return tidy_name(" ".join(einzeln))
