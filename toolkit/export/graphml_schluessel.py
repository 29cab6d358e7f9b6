"""Which keys does our GraphML declare, and how do people call them?"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

BEWERTET = frozenset({"einfluss", "vertrauen", "nutzen", "von_wem"})
# By id of the key: what it is for, its name, its type, and how people call it.
SCHLUESSEL = {
    "titel": ("graph", "titel", "string", "Titel"),
    "knotenbild": ("node", "", "nodegraphics", ""),
    "name": ("node", "name", "string", "Name"),
    "label": ("node", "label", "string", "Name"),
    "sektor": ("node", "sektor", "string", "Bereich"),
    "sektorname": ("node", "sektorname", "string", "Bereich in Worten"),
    "rolle": ("node", "rolle", "string", "Rolle"),
    "anliegen": ("node", "anliegen", "string", "Anliegen"),
    "gruppe": ("node", "gruppe", "string", "Gruppe"),
    "person": ("node", "person", "boolean", "Ist ein Mensch"),
    "einfluss": ("node", "einfluss", "int", "Einfluss von 1 bis 5"),
    "lage_x": ("node", "lage_x", "double", "Lage von links nach rechts, 0 bis 1"),
    "lage_y": ("node", "lage_y", "double", "Lage von oben nach unten, 0 bis 1"),
    "x": ("node", "x", "double", "Lage für andere Programme"),
    "y": ("node", "y", "double", "Lage für andere Programme"),
    "kantenbild": ("edge", "", "edgegraphics", ""),
    "art": ("edge", "art", "string", "Art"),
    "artname": ("edge", "label", "string", "Art in Worten"),
    "gerichtet": ("edge", "gerichtet", "boolean", "Gilt nur in diese Richtung"),
    "staerke": ("edge", "staerke", "int", "Stärke von 1 bis 3"),
    "weight": ("edge", "weight", "double", "Stärke für andere Programme"),
    "vertrauen": ("edge", "vertrauen", "int", "Vertrauen von 1 bis 5"),
    "nutzen": ("edge", "nutzen", "int", "Nutzen von 1 bis 5"),
    "von_wem": ("edge", "von_wem", "string", "Wer das gesagt hat"),
}


def write_keys(*, mit_bewertung: bool) -> Iterator[str]:
    """Write the declarations of the keys; those of ratings only if they go along."""
    for kennung, (wozu, name, art, worte) in SCHLUESSEL.items():
        if kennung in BEWERTET and not mit_bewertung:
            continue
        if not name:
            yield f'<key id="{kennung}" for="{wozu}" yfiles.type="{art}"/>'
        else:
            kopf = f'<key id="{kennung}" for="{wozu}" attr.name="{name}" attr.type="{art}">'
            yield f"{kopf}<desc>{escape(worte)}</desc></key>"
