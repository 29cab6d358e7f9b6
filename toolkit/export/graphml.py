"""How does a network leave as GraphML, which yEd, Gephi and networkx open?

The format is described by Brandes et al. (2002), GraphML Progress Report. yEd wants its own drawing of each actor;
Gephi takes ``label``, ``x``, ``y`` and ``weight``. networkx refuses files in which some ties have a direction and some
have none. So if one has a direction, the file is directed, and a tie that holds both ways is written there and back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile, Netzblatt, real_actors, real_ties, title_of
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.export.graphml_schluessel import write_keys
from toolkit.export.textdaten import clean
from toolkit.planung.netz import ARTEN, KONFLIKT, SEKTOREN

ZURUECK = "-zurueck"
BREITE, HOEHE = 1200, 800  # of the whole picture in other programs, in their units
ZEICHEN, LUFT, KASTEN = 7.5, 20, 30
_KOPF = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">'
)


def render_graphml(
    blatt: Netzblatt, lage: Mapping[str, tuple[float, float]] | None = None, *, mit_bewertung: bool = False
) -> bytes:
    """Write a network as GraphML (UTF-8).

    Args:
        blatt: the network.
        lage: places by id, x to the right and y down, from 0 to 1; else those kept on the sheet.
        mit_bewertung: whether influence, trust, benefit, conflicts and who said so go along.

    Returns:
        The file; equal arguments give equal bytes.
    """
    bindungen = [b for b in real_ties(blatt) if b.von != b.zu and (mit_bewertung or b.art != KONFLIKT)]
    gerichtet = any(b.gerichtet for b in bindungen)
    teile = [_KOPF, *write_keys(mit_bewertung=mit_bewertung)]
    teile.append(f'<graph id="netz" edgedefault="{"directed" if gerichtet else "undirected"}">')
    teile.append(_data("titel", title_of(blatt)))
    teile += [_node(a, (lage or {}).get(a.id), mit_bewertung=mit_bewertung) for a in real_actors(blatt)]
    for b in bindungen:
        teile.append(_edge(b, b.id, b.von, b.zu, mit_bewertung=mit_bewertung))
        if gerichtet and not b.gerichtet:
            teile.append(_edge(b, f"{b.id}{ZURUECK}", b.zu, b.von, mit_bewertung=mit_bewertung))
    return "\n".join([*teile, "</graph>", "</graphml>", ""]).encode()


def _node(akteur: Akteurszeile, ort: tuple[float, float] | None, *, mit_bewertung: bool) -> str:
    if ort is None and akteur.x is not None and akteur.y is not None:
        ort = akteur.x, akteur.y
    name = clean(one_line(akteur.name))
    werte: dict[str, Any] = {"name": name, "label": name, "sektor": akteur.sektor}
    werte |= {"sektorname": SEKTOREN.get(akteur.sektor), "person": akteur.person or None}
    werte |= {f: one_line(getattr(akteur, f)) for f in ("rolle", "anliegen", "gruppe")}
    if mit_bewertung:
        werte["einfluss"] = akteur.einfluss
    if ort is not None:
        werte |= {"lage_x": round(ort[0], 4), "lage_y": round(ort[1], 4)}
        werte |= {"x": round(ort[0] * BREITE, 1), "y": round(ort[1] * HOEHE, 1)}
    bild = (
        f'<data key="knotenbild"><y:ShapeNode>{_box(name, ort)}'
        f'<y:Fill color="#FFFFFF"/><y:NodeLabel>{escape(name)}</y:NodeLabel>'
        '<y:Shape type="roundrectangle"/></y:ShapeNode></data>'
    )
    return f'<node id="{akteur.id}">{bild}{"".join(_data(k, w) for k, w in werte.items())}</node>'


def _box(name: str, ort: tuple[float, float] | None) -> str:
    """Draw the box for yEd; without a place networkx could not write the file again if there were one."""
    if ort is None:
        return ""
    breite = round(len(name) * ZEICHEN + LUFT, 1)
    links, oben = round(ort[0] * BREITE - breite / 2, 1), round(ort[1] * HOEHE - KASTEN / 2, 1)
    return f'<y:Geometry height="{KASTEN}" width="{breite}" x="{links}" y="{oben}"/>'


def _edge(b: Bindungszeile, kennung: str, von: str, zu: str, *, mit_bewertung: bool) -> str:
    werte: dict[str, Any] = {"art": b.art, "artname": ARTEN[b.art], "gerichtet": b.gerichtet}
    werte |= {"staerke": b.staerke, "weight": float(b.staerke)}
    if mit_bewertung:
        werte |= {"vertrauen": b.vertrauen, "nutzen": b.nutzen, "von_wem": b.von_wem}
    pfeil = "standard" if b.gerichtet else "none"
    bild = (
        f'<data key="kantenbild"><y:PolyLineEdge><y:LineStyle color="#494338" type="line" width="{b.staerke}.0"/>'
        f'<y:Arrows source="none" target="{pfeil}"/></y:PolyLineEdge></data>'
    )
    daten = "".join(_data(k, w) for k, w in werte.items())
    return f'<edge id={quoteattr(kennung)} source="{von}" target="{zu}">{bild}{daten}</edge>'


def _data(key: str, wert: Any) -> str:
    if wert is None or wert == "":
        return ""
    text = str(wert).lower() if isinstance(wert, bool) else clean(str(wert))
    return f'<data key="{key}">{escape(text)}</data>'
