"""How does each block of a document look in Word?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch
from typing import TYPE_CHECKING

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
    Ueberschrift,
    Verweise,
)
from toolkit.export.docx import stile
from toolkit.export.docx.bild import add_picture
from toolkit.export.docx.listen import bind, start_list, style_of
from toolkit.export.docx.tabelle import add_table
from toolkit.export.docx.xml import add_runs
from toolkit.export.textdaten import Lauf, Textabsatz, Textblock, Textliste, clean, leading_out, parse_prose

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_TIEFSTE = 5


@dataclass
class Stelle:
    """Where we are: the Word file, the level of the last heading (0 is the title), width and height in mm."""

    dokument: Document
    ebene: int = 0
    breite: float = 166.0
    hoehe: float = 251.0


@singledispatch
def add_block(block: object, stelle: Stelle) -> None:
    """Write one block at the end of the file.

    Raises:
        TypeError: nobody has said how this kind of block looks.
    """
    raise TypeError(f"Für {type(block).__name__} fehlt eine Darstellung in Word ({stelle.ebene}).")


def add_prose(
    stelle: Stelle, bloecke: tuple[Textblock, ...], stil: str = "Normal", stufe: int = 0, vor: tuple[Lauf, ...] = ()
) -> list[Paragraph]:
    """Write running text; ``vor`` stands before its first paragraph."""
    absaetze: list[Paragraph] = []
    for block in bloecke:
        if isinstance(block, Textabsatz):
            absatz = stelle.dokument.add_paragraph(style=stil)
            add_runs(absatz, vor + block.laeufe)
            absaetze.append(absatz)
            vor = ()
        elif isinstance(block, Textliste):
            absaetze += _add_items(stelle, block.punkte, "nummern" if block.nummeriert else "punkte", stufe)
        else:
            absaetze += add_prose(stelle, block.bloecke, "Quote", stufe)
    if vor:
        absatz = stelle.dokument.add_paragraph(style=stil)
        add_runs(absatz, vor)
        absaetze.insert(0, absatz)
    return absaetze


def _add_items(stelle: Stelle, punkte: tuple[tuple[Textblock, ...], ...], art: str, stufe: int = 0) -> list[Paragraph]:
    nummer = start_list(stelle.dokument, art)
    alle: list[Paragraph] = []
    for punkt in punkte:
        absaetze = add_prose(stelle, punkt, style_of(art), stufe + 1, () if punkt else (Lauf(""),))
        bind(absaetze[0], nummer, stufe)
        alle += absaetze
    return alle


def _together(absaetze: list[Paragraph]) -> None:
    """Keep paragraphs on one page."""
    for absatz in absaetze:
        absatz.paragraph_format.keep_together = True
    for absatz in absaetze[:-1]:
        absatz.paragraph_format.keep_with_next = True


@add_block.register
def _(block: Ueberschrift, stelle: Stelle) -> None:
    if text := clean(block.text).strip():
        stelle.ebene = min(max(block.ebene, 1), stelle.ebene + 1, _TIEFSTE)
        stelle.dokument.add_heading(text, stelle.ebene)


@add_block.register
def _(block: Absatz, stelle: Stelle) -> None:
    add_prose(stelle, parse_prose(block.text), stile.VERMERK if block.art == "vermerk" else "Normal")


@add_block.register
def _(block: Liste, stelle: Stelle) -> None:
    if block.punkte:
        _add_items(stelle, tuple(parse_prose(p) for p in block.punkte), block.art)


@add_block.register
def _(block: Schritte, stelle: Stelle) -> None:
    for schritt in block.schritte:
        minuten = f" – {schritt.minuten} Minuten" if schritt.minuten is not None else ""
        if titel := clean(schritt.titel + minuten).strip():
            stelle.dokument.add_heading(titel, min(stelle.ebene + 1, _TIEFSTE))
        absaetze = []
        if schritt.zusatz:
            absaetze.append(stelle.dokument.add_paragraph(clean(schritt.zusatz), style=stile.VERMERK))
        absaetze += add_prose(stelle, parse_prose(schritt.text))
        absaetze += add_prose(stelle, parse_prose(schritt.ansage), stile.ANSAGE)
        _together(absaetze)


@add_block.register
def _(block: Fakten, stelle: Stelle) -> None:
    if block.fakten:
        kopf = tuple(clean(f.name) for f in block.fakten)
        werte = tuple((Lauf(clean(f.wert), fett=True),) for f in block.fakten)
        add_table(stelle.dokument, kopf, (werte,), tuple(1 / len(kopf) for _ in kopf), stelle.breite)


@add_block.register
def _(block: Merkmale, stelle: Stelle) -> None:
    for name, text in block.eintraege:
        _together(add_prose(stelle, parse_prose(text), vor=(Lauf(f"{clean(name)}: ", fett=True),)))


@add_block.register
def _(block: Tabelle, stelle: Stelle) -> None:
    from toolkit.export.spalten import column_shares
    from toolkit.export.textdaten import parse_inline

    if block.kopf:
        if block.titel:
            stelle.dokument.add_paragraph(clean(block.titel), style="Caption")
        zeilen = tuple(tuple(parse_inline(z) for z in zeile) for zeile in block.zeilen)
        anteile = column_shares(block)
        add_table(stelle.dokument, tuple(map(clean, block.kopf)), zeilen, anteile, stelle.breite, clean(block.titel))


@add_block.register
def _(block: Bild, stelle: Stelle) -> None:
    add_picture(stelle.dokument, block, stelle.breite, stelle.hoehe)


@add_block.register
def _(block: Hinweis, stelle: Stelle) -> None:
    stil = stile.HINWEISE[block.art][0]
    _together(add_prose(stelle, parse_prose(block.text), stil, vor=(Lauf(f"{stil}: ", fett=True),)))


@add_block.register
def _(block: Ansage, stelle: Stelle) -> None:
    _together(add_prose(stelle, parse_prose(block.text), stile.ANSAGE))


@add_block.register
def _(block: Verweise, stelle: Stelle) -> None:
    for v in block.verweise:
        vor = (Lauf(f"{clean(v.art)}: "),) if v.art else ()
        nach = (Lauf(f" – {clean(v.text)}"),) if v.text else ()
        _add_entry(stelle, (*vor, Lauf(clean(v.titel), fett=True, ziel=leading_out(v.ziel)), *nach))


@add_block.register
def _(block: Quellen, stelle: Stelle) -> None:
    for q in block.quellen:
        gesehen = f" (gesehen am {clean(q.gesehen)})" if q.gesehen else ""
        belegt = f" – {clean(q.belegt)}" if q.belegt else ""
        _add_entry(stelle, (Lauf(clean(q.titel), ziel=leading_out(q.url)), Lauf(belegt + gesehen)))


@add_block.register
def _(block: Seitenumbruch, stelle: Stelle) -> None:
    del block
    stelle.dokument.add_page_break()


def _add_entry(stelle: Stelle, laeufe: tuple[Lauf, ...]) -> None:
    absatz = stelle.dokument.add_paragraph(style=style_of("punkte"))
    add_runs(absatz, laeufe)
