"""Where do lines break in a drawing, in which nothing is measured?"""

from __future__ import annotations

import re

# How wide a sign is on average, in parts of the size of letters; rather too wide than over the edge.
ZEICHEN = 0.55
SCHMAL, WEIT = frozenset("iljtfrI.,:;!|'() "), frozenset("mwMWÄÖÜ@%–—…ABCDGHKNOQRUV")
FAKTOR_SCHMAL, FAKTOR_WEIT = 0.62, 1.3


def wrap_text(text: str, breite: float, groesse: int) -> list[str]:
    """Break a text into lines that fit.

    Args:
        text: one paragraph.
        breite: width of a line, in units of the drawing.
        groesse: size of letters, in the same units.

    Returns:
        The lines; a word that is too long is cut into pieces.
    """
    zeilen: list[str] = []
    zeile = ""
    for wort in re.split(r"[ \t\n]+", text.strip()):
        rest = wort
        while rest:
            versuch = f"{zeile} {rest}" if zeile else rest
            if _width(versuch, groesse) <= breite:
                zeile, rest = versuch, ""
            elif zeile:
                zeilen.append(zeile)
                zeile = ""
            else:
                stueck = _longest_start(rest, breite, groesse)
                zeilen.append(stueck)
                rest = rest[len(stueck) :]
    return [*zeilen, zeile] if zeile else zeilen


def _width(text: str, groesse: int) -> float:
    schmal, weit = sum(z in SCHMAL for z in text), sum(z in WEIT for z in text)
    zeichen = len(text) - schmal - weit + schmal * FAKTOR_SCHMAL + weit * FAKTOR_WEIT
    return zeichen * groesse * ZEICHEN


def _longest_start(wort: str, breite: float, groesse: int) -> str:
    ende = next((i for i in range(len(wort), 1, -1) if _width(wort[:i], groesse) <= breite), 1)
    return wort[:ende]
