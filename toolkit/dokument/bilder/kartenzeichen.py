"""How do the signs of a printed map look, and how are they explained below it?"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from toolkit.planung.kartenschrift import text_width

BREITE = 640.0
SCHRIFT, ZEILE = 12.0, 16.0
# A sign with its meaning.
Zeile = tuple[str, str]


def draw_sign(x: float, y: float, art: str, gruppe: str = "", *, mitte: bool = False) -> str:
    """Draw a place: filled point, ring or diamond; with a group a circle with its sign, a meeting place black."""
    lage = f'transform="translate({number(x)} {number(y)})" stroke-width="1.5"'
    if mitte:
        form = '<path d="M-9 -9H9V9H-9z" fill="#000" stroke="#fff"/>'
    elif gruppe:
        form = '<circle r="8" fill="#fff" stroke="#000"/>'
    elif art == "eigen":
        form = '<path d="M0 -5.5L5.5 0L0 5.5L-5.5 0z" fill="#fff" stroke="#000"/>'
    else:
        innen, rand = ("#000", "#fff") if art == "mitglied" else ("#fff", "#000")
        form = f'<circle r="4" fill="{innen}" stroke="{rand}"/>'
    gross = {1: 11, 2: 10}.get(len(gruppe), 8)
    farbe = "#fff" if mitte else "#000"
    innen = f' text-anchor="middle" font-size="{gross}" font-weight="700" fill="{farbe}" stroke="none"'
    text = f'<text y="{number(gross * 0.36)}"{innen}>{escape(gruppe[:3])}</text>' if gruppe else ""
    return f"<g {lage}>{form}{text}</g>"


def draw_number(nummer: str) -> str:
    """Write a number where a list has its signs."""
    return f'<text x="18" y="4" text-anchor="end">{nummer}</text>'


def list_below(zeilen: Sequence[Zeile], stumm: Sequence[str], oben: float) -> tuple[float, str]:
    """Write signs and numbers with their meaning in columns, read downwards; return where they end."""
    weit = max((text_width(text, SCHRIFT) for _, text in zeilen), default=0) + 40
    spalten = max(1, min(4, int(BREITE // weit), len(zeilen)))
    je = -(-len(zeilen) // spalten)
    teile = []
    for i, (zeichen, text) in enumerate(zeilen):
        x, y = (i // je) * BREITE / spalten, oben + (i % je) * ZEILE + ZEILE / 2
        lage = f'transform="translate({number(x)} {number(y)})"'
        teile.append(f'<g {lage}>{zeichen}<text x="24" y="4">{escape(text)}</text></g>')
    unten = oben + je * ZEILE + 4
    for zeile in _wrap(f"Ohne Nummer auf der Karte: {', '.join(stumm)}.") if stumm else []:
        teile.append(f'<text x="0" y="{number(unten + SCHRIFT)}">{escape(zeile)}</text>')
        unten += ZEILE
    return unten, "".join(teile)


def _wrap(text: str) -> list[str]:
    zeilen = [""]
    for wort in text.split(" "):
        probe = f"{zeilen[-1]} {wort}".strip()
        if text_width(probe, SCHRIFT) > BREITE and zeilen[-1]:
            zeilen.append(wort)
        else:
            zeilen[-1] = probe
    return zeilen


def number(wert: float) -> str:
    """Write a coordinate: one decimal, none if it is zero."""
    return f"{wert:.1f}".removesuffix(".0")
