"""How does a document look as Markdown, for taking over into other programs?"""

from __future__ import annotations

import re
from functools import singledispatch

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

_ZEICHEN = {"punkte": "-", "nummern": "1.", "haken": "- [ ]"}


def render_markdown(dokument: Dokument) -> str:
    """Render a document as CommonMark with tables; ends with a newline."""
    kopf = [f"# {dokument.titel}"]
    if dokument.untertitel:
        kopf.append(dokument.untertitel)
    return "\n\n".join([*kopf, *(_block(b) for b in dokument.bloecke)]) + "\n"


def _indent(text: str, ein: str) -> str:
    """Set every line but the first further in; empty lines stay empty."""
    return re.sub(r"\n(?!\n)", "\n" + ein, text)


def _quote(text: str) -> str:
    return "\n".join(f"> {zeile}".rstrip() for zeile in text.splitlines())


@singledispatch
def _block(block: object) -> str:
    raise TypeError(f"Für {type(block).__name__} fehlt eine Darstellung.")


@_block.register
def _(block: Ueberschrift) -> str:
    return f"{'#' * min(block.ebene + 1, 6)} {block.text}"


@_block.register
def _(block: Absatz) -> str:
    return block.text


@_block.register
def _(block: Liste) -> str:
    zeichen = _ZEICHEN[block.art]
    return "\n".join(f"{zeichen} {_indent(p, ' ' * 3 if zeichen == '1.' else '  ')}" for p in block.punkte)


@_block.register
def _(block: Schritte) -> str:
    teile = []
    for nummer, s in enumerate(block.schritte, 1):
        minuten = f" ({s.minuten} Min.)" if s.minuten is not None else ""
        zusatz = f"*{s.zusatz}*\n\n" if s.zusatz else ""
        ansage = f"\n\n{_quote(s.ansage)}" if s.ansage else ""
        teile.append(f"{nummer}. **{s.titel}**{minuten}\n\n" + _indent(f"   {zusatz}{s.text}{ansage}", "   "))
    return "\n\n".join(teile)


@_block.register
def _(block: Ansage) -> str:
    return _quote(block.text)


@_block.register
def _(block: Fakten) -> str:
    return "\n".join(f"- {f.name}: {f.wert}" for f in block.fakten)


@_block.register
def _(block: Merkmale) -> str:
    return "\n".join(f"- **{name}:** {_indent(text, '  ')}" for name, text in block.eintraege)


@_block.register
def _(block: Tabelle) -> str:
    def row(zellen: tuple[str, ...]) -> str:
        return "| " + " | ".join(z.replace("|", "\\|").replace("\n", " ") for z in zellen) + " |"

    titel = f"**{block.titel}**\n\n" if block.titel else ""
    striche = "| " + " | ".join("---" for _ in block.kopf) + " |"
    return titel + "\n".join([row(block.kopf), striche, *(row(z) for z in block.zeilen)])


@_block.register
def _(block: Bild) -> str:
    titel = f"**{block.titel}**\n\n" if block.titel else ""
    quelle = f"\n\n*Quelle: {block.quelle}*" if block.quelle else ""
    return f"{titel}Bild: {block.beschreibung}{quelle}"


@_block.register
def _(block: Hinweis) -> str:
    return _quote(block.text)


@_block.register
def _(block: Verweise) -> str:
    return "\n".join(
        f"- {f'{v.art}: ' if v.art else ''}[{v.titel}]({v.ziel}){f' – {v.text}' if v.text else ''}"
        for v in block.verweise
    )


@_block.register
def _(block: Quellen) -> str:
    zeilen = []
    for q in block.quellen:
        titel = f"[{q.titel}]({q.url})" if q.url else q.titel
        gesehen = f" (gesehen am {q.gesehen})" if q.gesehen else ""
        zeilen.append(f"- {titel}{gesehen}{f': {q.belegt}' if q.belegt else ''}")
    return "\n".join(zeilen)


@_block.register
def _(block: Seitenumbruch) -> str:
    del block
    return "---"
