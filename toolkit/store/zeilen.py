"""How does a row become a value, and a value a row?"""

from __future__ import annotations

import json
import secrets
import time
import unicodedata
from typing import Any

from toolkit.store.typen import Blatt, Fassung, Mappe, ZuGross

MAPPE = "id, name, angelegt, benutzt, stand, beispiel"
BLATT = 'id, art, titel, "schema", inhalt, version, geaendert, papierkorb, stand'
FASSUNG = 'id, blatt_id, name, titel, "schema", inhalt, version, entstanden'
HOECHSTENS_ZEICHEN = 2_000_000
TITEL_ZEICHEN = 200
UNSICHTBAR = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def now() -> int:
    """Return milliseconds since 1970 (UTC)."""
    return time.time_ns() // 1_000_000


def new_id() -> str:
    """Make a random name that nobody can guess."""
    return secrets.token_hex(16)


def line(text: str, laenge: int = TITEL_ZEICHEN) -> str:
    """Make one clean line: no control signs, no signs that turn the reading direction, single spaces."""
    rein = (" " if unicodedata.category(z) in ("Cc", "Cs") else "" if z in UNSICHTBAR else z for z in text)
    return " ".join("".join(rein).split())[:laenge].strip()


def dump(inhalt: Any) -> str:
    """Write content as JSON.

    Raises:
        TypeError: it holds something that JSON does not know.
        ValueError: it holds a number that is none.
        ZuGross: it is larger than a sheet takes, or nested too deep.
    """
    try:
        text = json.dumps(inhalt, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except RecursionError as fehler:
        raise ZuGross("Das Blatt ist zu tief verschachtelt.") from fehler
    if len(text) > HOECHSTENS_ZEICHEN:
        raise ZuGross("Das Blatt ist zu groß. Bitte teilen Sie es auf zwei Blätter auf.")
    if any("\ud800" <= zeichen <= "\udfff" for zeichen in text):
        # Half a sign from a broken clipboard: no database takes it, but JSON can spell it out.
        return json.dumps(inhalt, separators=(",", ":"), allow_nan=False)
    return text


def mappe(zeile: tuple[Any, ...]) -> Mappe:
    """Read a row of ``MAPPE``."""
    ident, name, angelegt, benutzt, stand, beispiel = zeile
    return Mappe(ident, name, angelegt, benutzt, stand, bool(beispiel))


def sheet(zeile: tuple[Any, ...]) -> Blatt:
    """Read a row of ``BLATT``."""
    werte = list(zeile)
    werte[4] = json.loads(werte[4])
    return Blatt(*werte)


def kept(zeile: tuple[Any, ...]) -> Fassung:
    """Read a row of ``FASSUNG``."""
    werte = list(zeile)
    werte[5] = json.loads(werte[5])
    return Fassung(*werte)
