"""How does a sheet leave the Mappe as a file?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from toolkit.frame.mappe.zeit import today
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.form import Dokument
    from toolkit.dokument.tabellen import Tabellen
    from toolkit.dokument.termine import Termine
    from toolkit.export.pdf.druck import Druckteil, Lage
    from toolkit.frame.mappe.offen import OffeneMappe

Form = Literal["docx", "pdf", "html", "md"]
FORMEN: tuple[Form, ...] = ("docx", "pdf", "html", "md")
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Datei:
    """A file to carry away."""

    name: str
    mime: str
    daten: bytes


def make_note(mappe: OffeneMappe) -> str:
    """Say where a paper comes from and how long the Mappe is kept; empty if no Mappe is open."""
    from toolkit.dokument.worte import say_date
    from toolkit.store import kept_until

    if not mappe.ist_da:
        return ""
    bis = say_date(kept_until(mappe.zugang.mappe))
    return load_words(__file__)("ausgabe.vermerk", mappe=mappe.name, bis=bis)


def write_document(dokument: Dokument, name: str, form: Form, lage: Lage = "blatt") -> Datei:
    """Write a document as a file.

    Args:
        dokument: what to write.
        name: the file's name without an ending.
        form: kind of file.
        lage: paper and size of letters of a PDF, see ``toolkit.export.pdf.druck.Druckteil``.
    """
    from toolkit.dokument.angaben import Angaben
    from toolkit.store.paket import file_stem

    angaben, stamm = Angaben(today()), file_stem(name)
    if form == "docx":
        from toolkit.export.docx.datei import render_docx

        return Datei(f"{stamm}.docx", WORD, render_docx(dokument, angaben))
    if form == "pdf":
        from toolkit.export.pdf.druck import render_pdf

        return Datei(f"{stamm}.pdf", "application/pdf", render_pdf(dokument, angaben, lage))
    if form == "html":
        from toolkit.export.html import render_file

        return Datei(f"{stamm}.html", "text/html", render_file(dokument).encode())
    from toolkit.export.markdown import render_markdown

    return Datei(f"{stamm}.md", "text/markdown", render_markdown(dokument).encode())


def write_prints(titel: str, teile: Sequence[Druckteil], name: str) -> Datei:
    """Write several documents, each in its layout, as one PDF to print."""
    from toolkit.dokument.angaben import Angaben
    from toolkit.export.pdf.druck import render_paket
    from toolkit.store.paket import file_stem

    return Datei(f"{file_stem(name)}.pdf", "application/pdf", render_paket(titel, teile, Angaben(today())))


def write_dates(termine: Termine, name: str) -> Datei:
    """Write dates as a file for calendars."""
    from toolkit.export.ics import render_ics
    from toolkit.store.paket import file_stem

    return Datei(f"{file_stem(name)}.ics", "text/calendar", render_ics(termine, datetime.now(UTC)))


def write_tables(tabellen: Tabellen, name: str) -> Datei:
    """Write tables as a spreadsheet."""
    from toolkit.dokument.angaben import Angaben
    from toolkit.export.xlsx import render_xlsx
    from toolkit.store.paket import file_stem

    return Datei(f"{file_stem(name)}.xlsx", EXCEL, render_xlsx(tabellen, Angaben(today())))
