"""How does the typesetter make pages from documents?

Typst runs inside this process, reads nothing but the templates and fonts beside this file, and marks what it writes
as PDF/UA-1; it refuses to write a paper without title, language or alternative text.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, time
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from toolkit.dokument.angaben import Angaben, say_foot
from toolkit.dokument.form import Dokument
from toolkit.export.pdf.daten import document_data
from toolkit.export.schrift import font_folder
from toolkit.export.textdaten import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Lage = Literal["blatt", "quer", "wand-a4", "wand-a3", "karten", "schilder"]
_ERSATZ = "\u25af"  # an empty frame, where no typeface has the character
_SELTEN = re.compile(
    "[^\x00-\u024f\u0370-\u04ff\u200b\u2010-\u2027\u202f-\u205e\u20ac\u2190-\u2193\u2200-\u22ff\u25a0-\u25ff]"
)
_FREMD = re.compile("[^\x20-\x7e\xa0-\u017f\u200b\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u25af\n]")


@dataclass(frozen=True)
class Druckteil:
    """Documents that are printed in one layout.

    Attributes:
        dokumente: in their order; each begins on a new page, on cards and name tags in a new field.
        lage: ``blatt`` A4 upright, ``quer`` A4 across, ``wand-a4``/``wand-a3`` in letters as large as one page
            allows, ``karten`` four A6 cards on a page to cut out, ``schilder`` eight name tags on a page.
    """

    dokumente: tuple[Dokument, ...]
    lage: Lage = "blatt"


def render_pdf(dokument: Dokument, angaben: Angaben, lage: Lage = "blatt") -> bytes:
    """Print one document.

    Args:
        dokument: what to print; its title is also the title of the file.
        angaben: what stands at the foot.
        lage: paper and size of letters, see `Druckteil`.

    Returns:
        A PDF marked as PDF/UA-1; equal arguments give equal bytes.
    """
    return render_paket(dokument.titel, (Druckteil((dokument,), lage),), angaben)


def render_paket(titel: str, teile: Sequence[Druckteil], angaben: Angaben) -> bytes:
    """Print several documents, each in its layout, into one file with pages counted through.

    Args:
        titel: title of the file.
        teile: what to print; without any document one page says so.
        angaben: what stands at the foot.

    Returns:
        A PDF marked as PDF/UA-1; equal arguments give equal bytes.

    Raises:
        typst.TypstError: the typesetter failed; this is a fault of ours, never of the text.
    """
    import typst

    daten = json.dumps(
        {
            "titel": clean(titel).strip() or "Ohne Titel",
            "urheber": clean(angaben.urheber),
            "fuss": clean(say_foot(angaben)),
            "tag": [angaben.stand.year, angaben.stand.month, angaben.stand.day],
            "teile": [
                {"lage": t.lage, "dokumente": [document_data(d) for d in t.dokumente]} for t in teile if t.dokumente
            ]
            or [{"lage": "blatt", "dokumente": [document_data(Dokument(titel, "Hier ist noch nichts eingetragen."))]}],
        },
        ensure_ascii=False,
    )
    ordner = Path(str(files("toolkit.export.pdf")))
    fehler: typst.TypstError | None = None
    for text, nur_eigene in _attempts(daten):
        try:
            seiten = typst.compile(
                ordner / "vorlage.typ",
                root=ordner,
                font_paths=[font_folder()],
                ignore_system_fonts=nur_eigene,
                sys_inputs={"daten": text},
                pdf_standards=["ua-1"],
                timestamp=datetime.combine(angaben.stand, time(12), UTC),
            )
        except typst.TypstError as ausnahme:
            if "could not be displayed" not in ausnahme.message:
                raise
            fehler = ausnahme
        else:
            return bytes(seiten)
    raise fehler or AssertionError


def _attempts(daten: str) -> Iterator[tuple[str, bool]]:
    """Our own typeface first; for rare characters those of the computer, then an empty frame in their place."""
    yield daten, True
    yield daten, False
    yield _SELTEN.sub(_ERSATZ, daten), True
    yield _FREMD.sub(_ERSATZ, daten), True
