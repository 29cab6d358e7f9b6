"""What do the signs and lines of a picture of a network mean: the legend inside it?"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from toolkit.dokument.bilder.netzstriche import draw_tie
from toolkit.planung.netz.werte import ARTEN
from toolkit.planung.netzbild.formen import ZEICHEN, line_of

SPALTEN, ZEILE = 3, 34.0
TINTE, LEISE, LINIE = "#1a1714", "#4a443a", "#57514a"
STRICHBREITE = {"einfach": 1.8, "doppelt": 1.5, "gepunktet": 4.2, "gezackt": 1.9}


def line_style(strich: str, staerke: int = 2) -> str:
    """Return the SVG attributes of a line: width by strength, dots for dotted ones."""
    breite = STRICHBREITE[strich] * (0.7 + 0.15 * staerke)
    enden = 'stroke-linecap="round" stroke-linejoin="round"'
    punkte = ' stroke-dasharray="0 8"' if strich == "gepunktet" else ""
    return f'fill="none" stroke="{LINIE}" stroke-width="{breite:.2f}" {enden}{punkte}'


def draw_legend(
    sektoren: Sequence[str], arten: Sequence[str], saetze: Sequence[str], *, breite: float, oben: float, schrift: float
) -> tuple[str, float]:
    """Draw the legend.

    Args:
        sektoren: keys that occur, in order.
        arten: kinds of ties that occur, in order.
        saetze: what else must be said, one line each.
        breite: width of the picture in units.
        oben: where it begins.
        schrift: size of letters in units.

    Returns:
        SVG elements, and where the legend ends.
    """
    rand, spalte = 30.0, (breite - 60) / SPALTEN
    teile = [f'<path d="M{rand} {oben:.0f}H{breite - rand:.0f}" stroke="{LINIE}" stroke-width="1.2"/>']
    eintraege = [("zeichen", s) for s in sektoren]
    eintraege += [("", "")] * (-len(eintraege) % SPALTEN) if arten else []
    eintraege += [("strich", a) for a in arten]
    y = oben + ZEILE * 0.9
    for i, (was, name) in enumerate(eintraege):
        x, hier = rand + spalte * (i % SPALTEN), y + ZEILE * (i // SPALTEN)
        if was == "zeichen":
            z = ZEICHEN[name]
            teile.append(f'<path d="{z.form}" fill="{z.farbe}" transform="translate({x + 14:.1f} {hier:.1f})"/>')
            teile.append(_word(x + 36, hier, z.wort, schrift))
        elif was == "strich":
            linie = draw_tie((x, hier), (x + 62, hier), line_of(name), radien=(0, 0), pfeile=(False, False))
            teile.append(f'<path d="{linie.weg}" {line_style(line_of(name))}/>')
            teile.append(_word(x + 72, hier, ARTEN[name], schrift))
    y += ZEILE * -(-len(eintraege) // SPALTEN)
    for satz in saetze:
        teile.append(_word(rand, y, satz, schrift * 0.92, LEISE))
        y += ZEILE * 0.8
    return "".join(teile), y


def _word(x: float, y: float, wort: str, schrift: float, farbe: str = TINTE) -> str:
    return (
        f'<text x="{x:.1f}" y="{y + schrift * 0.35:.1f}" font-size="{schrift:.1f}" fill="{farbe}">{escape(wort)}</text>'
    )
