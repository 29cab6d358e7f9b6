"""How do page and card leave as files that keep to their size, and how do we know that they do?"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe.ausgabe import WORD, Datei, write_document
from toolkit.frame.mappe.zeit import today

if TYPE_CHECKING:
    from toolkit.dokument.briefing.blatt import Briefing
    from toolkit.dokument.form import Dokument

# The tree of pages is the first object of a PDF from our typesetter; nothing that people typed stands before it.
_SEITEN = re.compile(rb"<</Type/Pages/Count (\d+)")
# Points for letters, before and after a paragraph: less than on the PDF, so that what fits there fits in Word, too.
_ENG = {
    "Title": (22, 0, 2),
    "Subtitle": (11.5, 0, 4),
    "Heading 1": (14, 9, 3),
    "Normal": (11, 0, 4),
    "List Number": (11, 0, 3),
    "Tabellentext": (10, 1, 1),
    "Tabellenkopf": (10, 1, 1),
    "Vermerk": (9, 3, 0),
    "Zum Vorlesen": (11, 3, 3),
}
_RAND_MM = {"left_margin": 20, "right_margin": 20, "top_margin": 15, "bottom_margin": 16}


def page_fits(briefing: Briefing) -> bool:
    """Print the page and say whether it is one sheet of A4."""
    from toolkit.dokument.angaben import Angaben
    from toolkit.dokument.briefing.seite import seite_als_dokument
    from toolkit.export.pdf.druck import render_pdf

    return count_pages(render_pdf(seite_als_dokument(briefing, today()), Angaben(today()))) == 1


def card_fits(briefing: Briefing) -> bool:
    """Print the card with its back side and say whether each side is one field of A6."""
    from toolkit.dokument.angaben import Angaben
    from toolkit.dokument.briefing.seite import karte_als_faltkarte
    from toolkit.export.pdf.druck import Druckteil, render_paket

    teil = Druckteil(karte_als_faltkarte(briefing), "karten")
    return count_pages(render_paket("Karte", (teil,), Angaben(today()))) == 1


def count_pages(pdf: bytes) -> int:
    """Count the pages of a PDF that our typesetter wrote.

    Raises:
        ValueError: the file has no tree of pages where our typesetter puts it.
    """
    treffer = _SEITEN.search(pdf)
    if treffer is None:
        raise ValueError("no tree of pages at the beginning of the PDF")
    return int(treffer[1])


def write_page_as_word(dokument: Dokument, name: str) -> Datei:
    """Write the page as a Word file with smaller letters and margins than other papers have."""
    import docx
    from docx.shared import Mm, Pt

    roh = write_document(dokument, name, "docx")
    datei: Any = docx.Document(io.BytesIO(roh.daten))
    for stil, (punkt, vor, nach) in _ENG.items():
        form = datei.styles[stil]
        form.font.size = Pt(punkt)
        form.paragraph_format.space_before, form.paragraph_format.space_after = Pt(vor), Pt(nach)
        form.paragraph_format.line_spacing = 1.0
    for rand, mm in _RAND_MM.items():
        setattr(datei.sections[0], rand, Mm(mm))
    datei.sections[0].footer_distance = Mm(8)
    neu = io.BytesIO()
    datei.save(neu)
    return Datei(roh.name, WORD, neu.getvalue())
