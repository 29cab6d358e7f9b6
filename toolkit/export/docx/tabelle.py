"""How does a table stand in Word: repeated header row, fixed widths, rows that never break?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.export.docx.stile import TABELLE, TABELLENKOPF, TABELLENTEXT
from toolkit.export.docx.xml import add_runs, element
from toolkit.export.textdaten import Lauf

if TYPE_CHECKING:
    from docx.document import Document

_MM = 1440 / 25.4  # twentieths of a point
_ZEILE_ZUM_SCHREIBEN = 510  # 9 mm


def add_table(
    dokument: Document,
    kopf: tuple[str, ...],
    zeilen: tuple[tuple[tuple[Lauf, ...], ...], ...],
    anteile: tuple[float, ...],
    breite: float,
    titel: str = "",
) -> None:
    """Write a table with one header row.

    Args:
        dokument: the Word file.
        kopf: names of the columns, at least one.
        zeilen: rows of cells; an empty row is high enough to write into by hand.
        anteile: share of each column, together 1.
        breite: width of the whole table in mm.
        titel: what the table shows, for screen readers.
    """
    tabelle = dokument.add_table(rows=0, cols=len(kopf))
    tabelle.style = TABELLE
    breiten = [round(a * breite * _MM) for a in anteile]
    _set_up(tabelle, breiten, titel)
    _fill(tabelle.add_row(), tuple((Lauf(k),) for k in kopf), breiten, kopf=True)
    for zeile in zeilen:
        _fill(tabelle.add_row(), zeile, breiten, kopf=False)
    abstand = dokument.add_paragraph(style=TABELLENTEXT)
    abstand.paragraph_format.space_after = 0


def _set_up(tabelle: Any, breiten: list[int], titel: str) -> None:
    from docx.oxml.ns import qn

    tabelle.autofit = False
    eigenschaften = tabelle._tbl.tblPr  # noqa: SLF001
    for alt in (*eigenschaften.findall(qn("w:tblW")), *eigenschaften.findall(qn("w:tblLook"))):
        eigenschaften.remove(alt)
    eigenschaften.find(qn("w:tblStyle")).addnext(element(f'<w:tblW w:w="{sum(breiten)}" w:type="dxa"/>'))
    eigenschaften.append(
        element(
            '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0"'
            ' w:noHBand="1" w:noVBand="1"/>'
        )
    )
    if titel:
        beschreibung = element("<w:tblCaption/>")
        beschreibung.set(qn("w:val"), titel)
        eigenschaften.append(beschreibung)
    for spalte, weite in zip(tabelle._tbl.tblGrid.findall(qn("w:gridCol")), breiten, strict=True):  # noqa: SLF001
        spalte.set(qn("w:w"), str(weite))


def _fill(reihe: Any, zellen: tuple[tuple[Lauf, ...], ...], breiten: list[int], *, kopf: bool) -> None:
    from docx.shared import Twips

    eigenschaften = reihe._tr.get_or_add_trPr()  # noqa: SLF001
    eigenschaften.append(element("<w:cantSplit/>"))
    if not any(zellen):
        eigenschaften.append(element(f'<w:trHeight w:val="{_ZEILE_ZUM_SCHREIBEN}" w:hRule="atLeast"/>'))
    if kopf:
        eigenschaften.append(element("<w:tblHeader/>"))
    for zelle, laeufe, weite in zip(reihe.cells, zellen, breiten, strict=True):
        zelle.width = Twips(weite)
        absatz = zelle.paragraphs[0]
        absatz.style = TABELLENKOPF if kopf else TABELLENTEXT
        add_runs(absatz, laeufe)
