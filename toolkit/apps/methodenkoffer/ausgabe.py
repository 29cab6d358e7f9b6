"""How does the short list become a page to print, or a file to carry away?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.dokument.merkliste import inhalt_angaben, merkliste_als_dokument
from toolkit.frame.mappe.ausgabe import WORD
from toolkit.frame.mappe.zeit import today

if TYPE_CHECKING:
    from toolkit.apps.methodenkoffer.model import Modell
    from toolkit.dokument.angaben import Angaben
    from toolkit.dokument.form import Dokument


@dataclass(frozen=True)
class Datei:
    """A file to carry away: ending, media type and content."""

    endung: str
    mime: str
    inhalt: bytes


def shortlist_document(modell: Modell) -> Dokument:
    """Return the short list as a document, each card cut to the visitor's group and time."""
    return merkliste_als_dokument([(modell.karte(slug), modell.cut(slug)) for slug in modell.merkliste])


def print_page(modell: Modell) -> str:
    """Return the short list as a web page that needs nothing else, as text."""
    from toolkit.export.html import render_file

    return render_file(shortlist_document(modell))


def as_page(modell: Modell) -> Datei:
    """Return the short list as a web page that needs nothing else."""
    return Datei("html", "text/html", print_page(modell).encode())


def as_text(modell: Modell) -> Datei:
    """Return the short list as Markdown."""
    from toolkit.export.markdown import render_markdown

    return Datei("md", "text/markdown", render_markdown(shortlist_document(modell)).encode())


def as_pdf(modell: Modell) -> Datei:
    """Return the short list as a PDF on A4."""
    from toolkit.export.pdf.druck import render_pdf

    return Datei("pdf", "application/pdf", render_pdf(shortlist_document(modell), _foot(modell)))


def as_word(modell: Modell) -> Datei:
    """Return the short list as a Word file."""
    from toolkit.export.docx.datei import render_docx

    return Datei("docx", WORD, render_docx(shortlist_document(modell), _foot(modell)))


def as_deck(modell: Modell) -> Datei:
    """Return the short list as a deck of A6 cards to cut out, each card cut to the visitor's group and time."""
    from toolkit.dokument.kurzkarte import karte_als_kurzkarte
    from toolkit.export.pdf.druck import Druckteil, render_paket

    karten = tuple(karte_als_kurzkarte(modell.karte(slug), modell.cut(slug)) for slug in modell.merkliste)
    daten = render_paket("Meine Methodenkarten", (Druckteil(karten, "karten"),), _foot(modell))
    return Datei("pdf", "application/pdf", daten)


def _foot(modell: Modell) -> Angaben:
    return inhalt_angaben((modell.karte(slug) for slug in modell.merkliste), today())
