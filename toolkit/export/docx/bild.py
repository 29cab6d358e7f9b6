"""How does a drawing stand in Word: in the line, within the margins, with words for those who do not see it?"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from toolkit.dokument.form import Bild
from toolkit.export.bild import render_png
from toolkit.export.docx.stile import VERMERK
from toolkit.export.textdaten import clean

if TYPE_CHECKING:
    from docx.document import Document

_HOEHER_NIE = 0.8  # the caption stands on the same page


def add_picture(dokument: Document, bild: Bild, breite: float, hoehe: float) -> None:
    """Write a picture, its title and its source as paragraphs that stay together.

    Args:
        dokument: the Word file.
        bild: what to show.
        breite: width of the text in mm.
        hoehe: height of the text on one page in mm.
    """
    from docx.shared import Mm

    weit, hoch = bild.masse
    mm = min(breite * (0.5 if bild.breite == "halb" else 1), hoehe * _HOEHER_NIE * weit / hoch)
    absaetze = [dokument.add_paragraph()]
    form = absaetze[0].add_run().add_picture(io.BytesIO(render_png(bild, mm)), width=Mm(mm))
    eigenschaften = form._inline.docPr  # noqa: SLF001 - python-docx has no word for the description
    eigenschaften.set("name", f"Bild {eigenschaften.id}")
    eigenschaften.set("descr", clean(bild.beschreibung).strip() or clean(bild.titel).strip() or "Bild")
    if titel := clean(bild.titel).strip():
        absaetze.append(dokument.add_paragraph(titel, style="Caption"))
        absaetze[-1].paragraph_format.space_before = 0
    if quelle := clean(bild.quelle).strip():
        absaetze.append(dokument.add_paragraph(f"Quelle: {quelle}", style=VERMERK))
    for absatz in absaetze[:-1]:
        absatz.paragraph_format.keep_with_next = True
    absaetze[-1].paragraph_format.keep_with_next = False
