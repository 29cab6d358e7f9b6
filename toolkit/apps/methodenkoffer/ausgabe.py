"""How does the short list become a page to print, a page to carry away, or a text?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.dokument import merkliste_als_dokument
from toolkit.export.html import render_file
from toolkit.export.markdown import render_markdown

if TYPE_CHECKING:
    from toolkit.apps.methodenkoffer.model import Modell
    from toolkit.dokument import Dokument


@dataclass(frozen=True)
class Datei:
    """A file to carry away: ending, media type and content."""

    endung: str
    mime: str
    inhalt: str


def shortlist_document(modell: Modell) -> Dokument:
    """Return the short list as a document, each card cut to the visitor's group and time."""
    return merkliste_als_dokument([(modell.karte(slug), modell.cut(slug)) for slug in modell.merkliste])


def as_page(modell: Modell) -> Datei:
    """Return the short list as a web page that needs nothing else."""
    return Datei("html", "text/html", render_file(shortlist_document(modell)))


def as_text(modell: Modell) -> Datei:
    """Return the short list as Markdown."""
    return Datei("md", "text/markdown", render_markdown(shortlist_document(modell)))
