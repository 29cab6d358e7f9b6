"""What does a sheet look like on which a group sticks actors: rings by how closely they work along?

After the „Akteurslandkarte“ of GIZ (Capacity WORKS, 2007), whose rings are key, primary and secondary actors; the words
are ours, and they ask for what everybody may see.
"""

from __future__ import annotations

from html import escape
from math import cos, pi, sin

from toolkit.dokument.svg import SVG_SCHRIFT

BREITE, HOEHE = 1000.0, 440.0
MITTE = (500.0, 220.0)
RADIEN = ((175.0, 88.0), (335.0, 150.0), (495.0, 215.0))
RINGE = ("trägt mit", "macht manchmal mit", "sollten wir gewinnen")
FELDER = (("Zivilgesellschaft", 210), ("Verwaltung und Politik", 330), ("Wirtschaft und weitere", 90))
GRENZEN = (270, 30, 150)


def draw_rings() -> str:
    """Draw the empty sheet: three rings, three sectors, and in the middle the theme."""
    x, y = MITTE
    ringe = "".join(
        f'<ellipse cx="{x}" cy="{y}" rx="{a}" ry="{b}" fill="none" stroke="#555" stroke-width="1.6"/>'
        for a, b in RADIEN
    )
    weite, hoehe = RADIEN[-1]
    strahlen = "".join(
        f'<path d="M{x + 70 * cos(g * pi / 180):.1f} {y + 34 * sin(g * pi / 180):.1f}'
        f'L{x + weite * cos(g * pi / 180):.1f} {y + hoehe * sin(g * pi / 180):.1f}" '
        f'stroke="#999" stroke-width="1.2" stroke-dasharray="6 6"/>'
        for g in GRENZEN
    )
    kern = f'<ellipse cx="{x}" cy="{y}" rx="70" ry="34" fill="#fff" stroke="#1a1714" stroke-width="2"/>'
    worte = [_word("Unser Thema", x, y + 5, 15, fett=True)]
    worte += [_word(wort, x, y + b - 9, 15) for wort, (_, b) in zip(RINGE, RADIEN, strict=True)]
    worte += [
        _word(wort, x + weite * 0.78 * cos(g * pi / 180), y + hoehe * 0.82 * sin(g * pi / 180), 17, fett=True)
        for wort, g in FELDER
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREITE:.0f} {HOEHE:.0f}" '
        f'font-family="{SVG_SCHRIFT}">{ringe}{strahlen}{kern}{"".join(worte)}</svg>'
    )


def _word(wort: str, x: float, y: float, groesse: int, *, fett: bool = False) -> str:
    dick = ' font-weight="700"' if fett else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" font-size="{groesse}"{dick} fill="#1a1714" '
        f'paint-order="stroke" stroke="#fff" stroke-width="6" stroke-linejoin="round">{escape(wort)}</text>'
    )
