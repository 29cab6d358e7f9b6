"""How does the canvas look on the wall: one drawing with seven fields, empty for pens or filled in?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from toolkit.dokument.svg import SVG_SCHRIFT
from toolkit.dokument.vereinbarung.leinwand import FERTIG, Feldstand
from toolkit.dokument.vereinbarung.umbruch import wrap_text

BREITE, HOEHE, RAND = 1940, 960, 3
# Left edge, top, width and height of each field; the broad ones hold what is long.
PLAETZE: dict[str, tuple[int, int, int, int]] = {
    "partner": (0, 0, 640, 480),
    "form": (640, 0, 480, 480),
    "ziele": (1120, 0, 820, 480),
    "rollen": (0, 480, 460, 480),
    "plan": (460, 480, 440, 480),
    "geld": (900, 480, 450, 480),
    "doppelt": (1350, 480, 590, 480),
}
TINTE, LEISE, LINIE, AKZENT, WEISS = "#231f1a", "#494338", "#494338", "#8b2a15", "#ffffff"
GROSS, MITTEL, KLEIN = 32, 24, 21
POLSTER, ZEILE = 22, 1.32
_UNSAGBAR = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class _Text:
    x: float
    y: float
    text: str
    groesse: int = MITTEL
    farbe: str = TINTE
    fett: bool = False

    def write(self) -> str:
        gewicht = ' font-weight="bold"' if self.fett else ""
        stelle = f'x="{self.x:g}" y="{self.y:g}"'
        inhalt = escape(_UNSAGBAR.sub("", self.text))
        return f'<text {stelle} font-size="{self.groesse}" fill="{self.farbe}"{gewicht}>{inhalt}</text>'


def draw_canvas(felder: Sequence[Feldstand], *, leer: bool) -> str:
    """Draw the canvas as SVG.

    Args:
        felder: the seven fields.
        leer: whether only headings and questions stand there, with room for pens.
    """
    teile = [part for feld in felder for part in _field(feld, leer=leer)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREITE} {HOEHE}">'
        f'<g font-family="{SVG_SCHRIFT}">{"".join(teile)}</g></svg>'
    )


def describe_canvas(felder: Sequence[Feldstand], *, leer: bool) -> str:
    """Say the canvas in words, for those who do not see it."""
    saetze = []
    for f in felder:
        inhalt = " ".join(f.fragen) if leer else f"{f.stand}. {'; '.join(f.worte)}"
        saetze.append(f"Feld {f.nummer}, {f.titel}: {inhalt}".rstrip(" ."))
    return f"Leinwand mit sieben Feldern. {'. '.join(saetze)}."


def _field(feld: Feldstand, *, leer: bool) -> list[str]:
    x, y, breite, hoehe = PLAETZE[feld.name]
    innen = breite - 2 * POLSTER
    kreis = x + POLSTER + 20
    rahmen = f'x="{x + RAND}" y="{y + RAND}" width="{breite - 2 * RAND}" height="{hoehe - 2 * RAND}" rx="10"'
    ziffer = f'font-size="28" font-weight="bold" fill="{WEISS}" text-anchor="middle"'
    teile = [
        f'<rect {rahmen} fill="{WEISS}" stroke="{LINIE}" stroke-width="3"/>',
        f'<circle cx="{kreis}" cy="{y + 40}" r="22" fill="{AKZENT}"/>',
        f'<text x="{kreis}" y="{y + 50}" {ziffer}>{feld.nummer}</text>',
        _Text(x + POLSTER + 54, y + 51, feld.titel, GROSS, fett=True).write(),
    ]
    unten, oben = y + hoehe - POLSTER, y + 92
    if leer or not feld.worte:
        zeilen = [zeile for frage in feld.fragen for zeile in wrap_text(frage, innen, MITTEL)]
        texte = _lines(zeilen, x + POLSTER, oben, unten, MITTEL, LEISE)
    else:
        oben += 4
        teile.append(_sign(x + POLSTER + 8, oben - 7, feld.stand))
        texte = [_Text(x + POLSTER + 24, oben, feld.stand, KLEIN, LEISE)]
        texte += _paragraphs(feld.worte, innen, (x + POLSTER, oben + 38, unten))
    return [*teile, *(t.write() for t in texte)]


def _sign(x: float, y: float, stand: str) -> str:
    """Draw the state as a shape too: a filled circle is done, a ring is open."""
    flaeche = LEISE if stand == FERTIG else WEISS
    return f'<circle cx="{x:g}" cy="{y:g}" r="7" fill="{flaeche}" stroke="{LEISE}" stroke-width="2.5"/>'


def _paragraphs(worte: Sequence[str], breite: float, platz: tuple[float, float, float]) -> list[_Text]:
    """Set all words in letters as large as fit; what does not fit even in small ones ends with a mark."""
    x, oben, unten = platz
    for groesse in (28, 26, MITTEL, 22, KLEIN):
        zeilen = [z for text in worte for z in _hang(text, breite, groesse)]
        if oben + (len(zeilen) - 1) * groesse * ZEILE <= unten:
            break
    return _lines(zeilen, x, oben, unten, groesse, TINTE)


def _hang(text: str, breite: float, groesse: int) -> list[str]:
    erste, *weitere = wrap_text(text, breite - groesse, groesse) or [""]
    return [f"– {erste}", *(f"\u2007\u00a0{z}" for z in weitere)]


def _lines(zeilen: Sequence[str], x: float, oben: float, unten: float, groesse: int, farbe: str) -> list[_Text]:
    passen = max(1, int((unten - oben) / (groesse * ZEILE)) + 1)
    gezeigt = list(zeilen[:passen])
    if len(zeilen) > passen:
        gezeigt[-1] = f"{gezeigt[-1].rpartition(' ')[0]} …"
    return [_Text(x, round(oben + i * groesse * ZEILE, 1), z, groesse, farbe) for i, z in enumerate(gezeigt)]
