"""How does a document become plain data that the typesetter cannot mistake for instructions?

Everything is a string, a number or a truth value; the template sets it as text and never reads it as markup.
"""

from __future__ import annotations

import re
from functools import singledispatch
from typing import Any

from toolkit.dokument.form import (
    Absatz,
    Ansage,
    Bild,
    Dokument,
    Fakten,
    Hinweis,
    Liste,
    Merkmale,
    Quellen,
    Schritte,
    Seitenumbruch,
    Tabelle,
    Ueberschrift,
    Verweise,
)
from toolkit.dokument.zeichen import NAMEN, zeichen
from toolkit.export.spalten import column_shares
from toolkit.export.textdaten import (
    Lauf,
    Textabsatz,
    Textblock,
    Textliste,
    clean,
    leading_out,
    parse_inline,
    parse_prose,
)

Daten = dict[str, Any]
_OHNE_TITEL = "Ohne Titel"
_HINWEIS_WORT = {"hinweis": "Hinweis", "achtung": "Achtung", "gut": "Gut zu wissen", "fehler": "Fehler"}
# Words that no line holds may break every dozen letters; words that people write in earnest are shorter.
_ENDLOS = re.compile(r"\S{41,}")
_STUECK = re.compile(r".{1,12}")
_SVG = (
    'xmlns="http://www.w3.org/2000/svg" fill="none" stroke="{farbe}" stroke-width="1.8" '
    'stroke-linecap="round" stroke-linejoin="round" '
)
_AKZENT = "#8b2a15"
_FARBEN = {"hinweis": "#1d4572", "achtung": "#664300", "gut": "#1c5231", "fehler": _AKZENT}


def document_data(dokument: Dokument) -> Daten:
    """Turn a document into data; heading levels never skip one, as PDF/UA demands."""
    bloecke: list[Daten] = []
    letzte = 1
    for block in dokument.bloecke:
        if isinstance(block, Ueberschrift):
            if not clean(block.text).strip():
                continue
            letzte = min(max(block.ebene, 1) + 1, letzte + 1)
            bloecke.append({"art": "ueberschrift", "text": _wort(block.text), "ebene": letzte})
        else:
            bloecke.append(_data(block) | {"ebene": letzte + 1})
    return {
        "titel": _wort(dokument.titel).strip() or _OHNE_TITEL,
        "untertitel": _wort(dokument.untertitel),
        "bloecke": bloecke,
    }


def icon(name: str, farbe: str = _AKZENT) -> str:
    """Draw one icon as an SVG file of its own; nothing for a name that has none."""
    return zeichen(name).replace("<svg ", "<svg " + _SVG.format(farbe=farbe), 1) if name in NAMEN else ""


def _wort(text: str) -> str:
    """Write text that the page can hold: without unprintable signs, and endless words with places to break."""
    return _ENDLOS.sub(lambda m: "\u00ad".join(_STUECK.findall(m[0])), clean(text))


def _runs(laeufe: tuple[Lauf, ...]) -> list[Daten]:
    return [{"t": _wort(x.text), "f": x.fett, "k": x.kursiv, "c": x.fest, "z": x.ziel} for x in laeufe]


def _prose(bloecke: tuple[Textblock, ...]) -> list[Daten]:
    teile: list[Daten] = []
    for block in bloecke:
        if isinstance(block, Textabsatz):
            teile.append({"art": "absatz", "laeufe": _runs(block.laeufe)})
        elif isinstance(block, Textliste):
            punkte = [_prose(p) for p in block.punkte]
            teile.append({"art": "nummern" if block.nummeriert else "punkte", "punkte": punkte})
        else:
            teile.append({"art": "zitat", "bloecke": _prose(block.bloecke)})
    return teile


def _text(markdown: str) -> list[Daten]:
    return _prose(parse_prose(markdown))


@singledispatch
def _data(block: object) -> Daten:
    raise TypeError(f"Für {type(block).__name__} fehlt eine Darstellung als PDF.")


@_data.register
def _(block: Absatz) -> Daten:
    return {"art": "absatz", "text": _text(block.text), "klein": block.art == "vermerk"}


@_data.register
def _(block: Liste) -> Daten:
    return {"art": "liste", "liste": block.art, "punkte": [_text(p) for p in block.punkte]}


@_data.register
def _(block: Schritte) -> Daten:
    schritte = [
        {
            "titel": _wort(s.titel).strip(),
            "minuten": "" if s.minuten is None else str(s.minuten),
            "zusatz": _wort(s.zusatz),
            "text": _text(s.text),
            "ansage": _text(s.ansage),
        }
        for s in block.schritte
    ]
    return {"art": "schritte", "schritte": schritte, "bild": icon("sprechen")}


@_data.register
def _(block: Fakten) -> Daten:
    fakten = [{"name": _wort(f.name), "wert": _wort(f.wert), "bild": icon(f.zeichen)} for f in block.fakten]
    return {"art": "fakten", "fakten": fakten}


@_data.register
def _(block: Merkmale) -> Daten:
    return {"art": "merkmale", "eintraege": [{"name": _wort(n), "text": _text(t)} for n, t in block.eintraege]}


@_data.register
def _(block: Tabelle) -> Daten:
    return {
        "art": "tabelle",
        "titel": _wort(block.titel),
        "kopf": [_wort(k) for k in block.kopf],
        "anteile": list(column_shares(block)),
        "zeilen": [[_runs(parse_inline(zelle)) for zelle in zeile] for zeile in block.zeilen],
    }


@_data.register
def _(block: Bild) -> Daten:
    breite, hoehe = block.masse
    return {
        "art": "bild",
        "svg": block.svg,
        "alt": clean(block.beschreibung).strip() or "Bild",
        "seiten": breite / hoehe,
        "halb": block.breite == "halb",
        "titel": _wort(block.titel),
        "quelle": _wort(block.quelle),
    }


@_data.register
def _(block: Hinweis) -> Daten:
    return {
        "art": "hinweis",
        "ton": block.art,
        "wort": _HINWEIS_WORT[block.art],
        "bild": icon(block.art, _FARBEN[block.art]),
        "text": _text(block.text),
    }


@_data.register
def _(block: Ansage) -> Daten:
    return {"art": "ansage", "bild": icon("sprechen"), "text": _text(block.text)}


@_data.register
def _(block: Verweise) -> Daten:
    eintraege = [
        {"vor": _wort(v.art), "titel": _wort(v.titel), "ziel": leading_out(v.ziel), "nach": _wort(v.text)}
        for v in block.verweise
    ]
    return {"art": "verweise", "eintraege": eintraege}


@_data.register
def _(block: Quellen) -> Daten:
    eintraege = [
        {
            "vor": "",
            "titel": _wort(q.titel),
            "ziel": leading_out(q.url),
            "nach": _wort(q.belegt) + (f" (gesehen am {_wort(q.gesehen)})" if q.gesehen else ""),
        }
        for q in block.quellen
    ]
    return {"art": "quellen", "eintraege": eintraege}


@_data.register
def _(block: Seitenumbruch) -> Daten:
    del block
    return {"art": "umbruch"}
