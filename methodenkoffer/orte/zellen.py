"""Which number, year, position or kind stands in a cell?"""

from __future__ import annotations

import re

from methodenkoffer.orte.namen import fold_name
from methodenkoffer.orte.ort import Typ

MEISTE_EINWOHNER = 20_000_000
JAHRE = (1990, 2100)
_BEIWERK = re.compile(r"\b(?:ca|rund|etwa|einwohner(?:\*?innen)?|ew)\b\.?|[’'\s]", re.IGNORECASE)
_GRUPPEN = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?:[.,]0+)?|\d+(?:[.,]0+)?")
_GRAD = re.compile(r"([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*[NOE]?", re.IGNORECASE)
_JAHR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_TYPEN: dict[str, Typ] = {
    "stadt": "stadt",
    "kreisfreiestadt": "stadt",
    "grossekreisstadt": "stadt",
    "hansestadt": "stadt",
    "gemeinde": "gemeinde",
    "markt": "gemeinde",
    "flecken": "gemeinde",
    "einheitsgemeinde": "gemeinde",
    "bezirk": "bezirk",
    "stadtbezirk": "bezirk",
    "stadtteil": "stadtteil",
    "ortsteil": "stadtteil",
    "verband": "verband",
    "amt": "verband",
    "samtgemeinde": "verband",
    "verbandsgemeinde": "verband",
    "verwaltungsgemeinschaft": "verband",
    "verwaltungsverband": "verband",
    "gemeindeverband": "verband",
    "kreis": "landkreis",
    "landkreis": "landkreis",
    "landesnetzwerk": "landesnetzwerk",
    "unbekannt": "unbekannt",
}
_JA, _NEIN = {"ja", "j", "x", "1", "true", "wahr", "yes"}, {"nein", "n", "0", "-", "false", "falsch", "no"}


def read_inhabitants(text: str) -> int | None:
    """Read ``12.345``, ``12 345``, ``ca. 12345 Einwohner``; ``None`` if it is no number of people."""
    treffer = _GRUPPEN.fullmatch(_BEIWERK.sub("", text))
    if not treffer:
        return None
    ganz = re.sub(r"[.,]0{1,2}$", "", treffer[0])
    zahl = int(re.sub(r"[.,]", "", ganz))
    return zahl if 0 < zahl <= MEISTE_EINWOHNER else None


def read_degrees(text: str) -> float | None:
    """Read ``53,5503`` or ``53.5503° N``; ``None`` if it is no such number."""
    treffer = _GRAD.fullmatch(text.strip())
    return float(treffer[1].replace(",", ".")) if treffer else None


def read_year(text: str) -> int | None:
    """Read the year out of ``2015``, ``seit 03/2015`` or a date; ``None`` if there is not exactly one."""
    jahre = {int(j) for j in _JAHR.findall(text)}
    jahr = jahre.pop() if len(jahre) == 1 else 0
    return jahr if JAHRE[0] <= jahr <= JAHRE[1] else None


def read_kind(text: str) -> Typ | None:
    """Read what kind of place it is; ``None`` if we do not know the word."""
    return _TYPEN.get("".join(z for z in fold_name(text) if z.isalnum()))


def read_yes(text: str) -> bool | None:
    """Read ``ja``, ``x`` or ``nein``; ``None`` if it is neither."""
    wort = text.casefold()
    return True if wort in _JA else False if wort in _NEIN else None
