"""How does each block of a document look in HTML?"""

from __future__ import annotations

from base64 import b64encode
from functools import singledispatch
from html import escape

from toolkit.dokument.form import (
    Absatz,
    Ansage,
    Bild,
    Fakten,
    Hinweis,
    Liste,
    Merkmale,
    Quellen,
    Schritte,
    Seitenumbruch,
    Tabelle,
    Verweise,
)
from toolkit.dokument.zeichen import zeichen
from toolkit.export.fliesstext import is_safe_link, render_inline, render_prose

_BILDPUNKTE = 640
_HINWEIS_WORT = {"hinweis": "Hinweis", "achtung": "Achtung", "gut": "Gut zu wissen", "fehler": "Fehler"}


@singledispatch
def render_block(block: object, ebene: int) -> str:
    """Render one block as HTML.

    Args:
        block: any block except a heading.
        ebene: heading level for titles inside the block, 2 to 6.

    Raises:
        TypeError: nobody has said how this kind of block looks.
    """
    raise TypeError(f"Für {type(block).__name__} fehlt eine Darstellung (Ebene {ebene}).")


@render_block.register
def _(block: Absatz, ebene: int) -> str:
    del ebene
    html = render_prose(block.text)
    return f'<div class="k-vermerk">{html}</div>' if block.art == "vermerk" else html


@render_block.register
def _(block: Liste, ebene: int) -> str:
    del ebene
    marke = "ol" if block.art == "nummern" else "ul"
    klasse = ' class="k-haken" role="list"' if block.art == "haken" else ""
    innen = "div" if block.art == "haken" else ""
    auf, zu = (f"<{innen}>", f"</{innen}>") if innen else ("", "")
    punkte = "".join(f"<li>{auf}{render_inline(p)}{zu}</li>" for p in block.punkte)
    return f"<{marke}{klasse}>{punkte}</{marke}>"


@render_block.register
def _(block: Schritte, ebene: int) -> str:
    teile = []
    for schritt in block.schritte:
        minuten = ""
        if schritt.minuten is not None:
            minuten = f"{schritt.minuten} <small>Min.</small>"
        teile.append(
            f'<li><div class="k-minuten">{minuten}</div><div><h{ebene}>{escape(schritt.titel)}</h{ebene}>'
            + (f'<p class="k-vermerk">{escape(schritt.zusatz)}</p>' if schritt.zusatz else "")
            + render_prose(schritt.text)
            + (_say(schritt.ansage) if schritt.ansage else "")
            + "</div></li>"
        )
    return f'<ol class="k-schritte" role="list">{"".join(teile)}</ol>'


@render_block.register
def _(block: Ansage, ebene: int) -> str:
    del ebene
    return _say(block.text)


@render_block.register
def _(block: Fakten, ebene: int) -> str:
    del ebene
    teile = ""
    for fakt in block.fakten:
        bild = zeichen(fakt.zeichen) if fakt.zeichen else ""
        teile += f"<div><dt>{bild}{escape(fakt.name)}</dt><dd>{escape(fakt.wert)}</dd></div>"
    return f'<dl class="k-fakten">{teile}</dl>'


@render_block.register
def _(block: Merkmale, ebene: int) -> str:
    del ebene
    teile = "".join(f"<div><dt>{escape(n)}</dt><dd>{render_prose(t)}</dd></div>" for n, t in block.eintraege)
    return f'<dl class="k-merkmale">{teile}</dl>'


@render_block.register
def _(block: Tabelle, ebene: int) -> str:
    del ebene
    titel = f"<caption>{escape(block.titel)}</caption>" if block.titel else ""
    kopf = "".join(f'<th scope="col" role="columnheader">{escape(k)}</th>' for k in block.kopf)
    zeilen = []
    for zeile in block.zeilen:
        erste, *weitere = zeile
        zellen = f'<th scope="row" role="rowheader">{render_inline(erste)}</th>'
        for name, text in zip(block.kopf[1:], weitere, strict=True):
            zellen += f'<td role="cell" data-spalte="{escape(name)}">{render_inline(text)}</td>'
        zeilen.append(f'<tr role="row">{zellen}</tr>')
    # The roles stay when the narrow screen turns the table into a list; without them its meaning would go.
    rumpf = f'<thead role="rowgroup"><tr role="row">{kopf}</tr></thead><tbody role="rowgroup">{"".join(zeilen)}</tbody>'
    return f'<div class="k-breite"><table class="k-tabelle" role="table">{titel}{rumpf}</table></div>'


@render_block.register
def _(block: Bild, ebene: int) -> str:
    del ebene
    breite, hoehe = block.masse
    hoch = max(1, round(_BILDPUNKTE * hoehe / breite))
    # As an image the drawing can neither run nor fetch, whatever it holds; width and height keep its place free.
    bild = (
        f'<img alt="{escape(block.beschreibung)}" width="{_BILDPUNKTE}" height="{hoch}"'
        f' src="data:image/svg+xml;base64,{b64encode(block.svg.encode()).decode()}">'
    )
    titel = f"<strong>{escape(block.titel)}</strong>" if block.titel else ""
    quelle = f'<small class="k-vermerk">Quelle: {escape(block.quelle)}</small>' if block.quelle else ""
    unten = f"<figcaption>{titel}{quelle}</figcaption>" if titel or quelle else ""
    return f'<figure class="k-bild k-bild--{block.breite}">{bild}{unten}</figure>'


@render_block.register
def _(block: Hinweis, ebene: int) -> str:
    del ebene
    wort = f'<span class="k-unsichtbar">{_HINWEIS_WORT[block.art]}: </span>'
    return (
        f'<div class="k-hinweis k-hinweis--{block.art}">{zeichen(block.art)}'
        f"<div>{wort}{render_prose(block.text)}</div></div>"
    )


@render_block.register
def _(block: Verweise, ebene: int) -> str:
    del ebene
    teile = []
    for v in block.verweise:
        titel = escape(v.titel)
        if is_safe_link(v.ziel):
            titel = f'<a href="{escape(v.ziel)}">{titel}</a>'
        art = f'<span class="k-art">{escape(v.art)}</span>' if v.art else ""
        teile.append(f"<li>{art}{titel}{f'<p>{escape(v.text)}</p>' if v.text else ''}</li>")
    return f'<ul class="k-verweise" role="list">{"".join(teile)}</ul>'


@render_block.register
def _(block: Quellen, ebene: int) -> str:
    del ebene
    teile = []
    for q in block.quellen:
        titel = escape(q.titel)
        if q.url and is_safe_link(q.url):
            titel = f'<a rel="noopener noreferrer" href="{escape(q.url)}">{titel}</a>'
        gesehen = f" (gesehen am {escape(q.gesehen)})" if q.gesehen else ""
        belegt = f": {escape(q.belegt)}" if q.belegt else ""
        teile.append(f"<li>{titel}{gesehen}{belegt}</li>")
    return f'<ul class="k-quellen">{"".join(teile)}</ul>'


@render_block.register
def _(block: Seitenumbruch, ebene: int) -> str:
    del block, ebene
    return '<div class="k-umbruch"></div>'


def _say(text: str) -> str:
    return f'<blockquote class="k-ansage">{zeichen("sprechen")}<div>{render_prose(text)}</div></blockquote>'
