"""Which styles does the Word file bear, so that a change in one place changes the whole paper?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.export.docx.xml import element
from toolkit.export.schrift import FAMILIE

if TYPE_CHECKING:
    from docx.document import Document

AKZENT = "8B2A15"
TINTE = "231F1A"
LEISE = "494338"
LINIE = "CFC4AE"
FLAECHE = "F6F1E6"
TABELLE = "Koffer-Tabelle"
ANSAGE = "Zum Vorlesen"
VERMERK = "Vermerk"
ABHAKEN = "Liste zum Abhaken"
TABELLENTEXT = "Tabellentext"
TABELLENKOPF = "Tabellenkopf"
HINWEISE = {
    "hinweis": ("Hinweis", "EDF2F8", "1D4572"),
    "achtung": ("Achtung", "FBF0D6", "664300"),
    "gut": ("Gut zu wissen", "EAF3E9", "1C5231"),
    "fehler": ("Fehler", "FAECE6", "8B2A15"),
}
# name: (points, colour, bold, before, after); the names are Word's own, which a German Word shows in German
_VORHANDEN = {
    "Normal": (11, TINTE, False, 0, 6),
    "Title": (24, TINTE, True, 0, 6),
    "Subtitle": (12.5, LEISE, False, 0, 12),
    "Heading 1": (15, AKZENT, True, 18, 6),
    "Heading 2": (12.5, TINTE, True, 14, 4),
    "Heading 3": (11.5, TINTE, True, 12, 3),
    "Heading 4": (11, TINTE, True, 10, 3),
    "Heading 5": (11, LEISE, True, 10, 3),
    "List Bullet": (11, TINTE, False, 0, 3),
    "List Number": (11, TINTE, False, 0, 3),
    "Caption": (11, TINTE, True, 10, 4),
    "Header": (8.5, LEISE, False, 0, 0),
    "Footer": (8.5, LEISE, False, 0, 0),
}


def set_styles(dokument: Document) -> None:
    """Give the styles of Word our look and add those that Word has no name for."""
    from docx.enum.style import WD_STYLE_TYPE

    stile = dokument.styles
    for name, masse in _VORHANDEN.items():
        _shape(stile[name], *masse)
    for name in ("Title", "Subtitle", "Caption", *(n for n in _VORHANDEN if n.startswith("Heading"))):
        stile[name].paragraph_format.keep_with_next = True
        _no_hyphens(stile[name])
    for name, vorlage, masse in (
        (ABHAKEN, "List Bullet", (11, TINTE, False, 0, 3)),
        (TABELLENTEXT, "Normal", (10, TINTE, False, 2, 2)),
        (TABELLENKOPF, TABELLENTEXT, (10, TINTE, True, 2, 2)),
        (VERMERK, "Normal", (9, LEISE, False, 2, 6)),
        (ANSAGE, "Normal", (11, TINTE, False, 4, 4)),
        *((n, "Normal", (11, TINTE, False, 4, 4)) for n, _, _ in HINWEISE.values()),
    ):
        neu = stile.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        neu.base_style = stile[vorlage]
        neu.quick_style = True
        _shape(neu, *masse)
    _no_hyphens(stile[TABELLENKOPF])
    stile[TABELLENKOPF].paragraph_format.keep_with_next = True
    _frame(stile[ANSAGE], FLAECHE, AKZENT)
    for name, grund, ton in HINWEISE.values():
        _frame(stile[name], grund, ton)
    link = stile.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    link.font.underline = True
    _colour(link, AKZENT)
    stile.element.append(_table_style())
    _set_defaults(stile.element)


def _shape(stil: Any, punkt: float, farbe: str, fett: bool, vor: float, nach: float) -> None:  # noqa: FBT001
    from docx.oxml.ns import qn
    from docx.shared import Pt

    stil.font.size = Pt(punkt)
    stil.font.bold = fett or None  # else a bold header row would not reach its text
    stil.font.italic = False
    _colour(stil, farbe)
    schrift = stil.element.get_or_add_rPr().get_or_add_rFonts()
    schrift.attrib.clear()
    for art in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        schrift.set(qn(art), FAMILIE)
    stil.paragraph_format.space_before = Pt(vor)
    stil.paragraph_format.space_after = Pt(nach)
    stil.paragraph_format.line_spacing = 1.08
    stil.paragraph_format.widow_control = True
    for rahmen in stil.element.findall(f".//{qn('w:pBdr')}"):
        rahmen.getparent().remove(rahmen)
    for abstand in stil.element.findall(f".//{qn('w:rPr')}/{qn('w:spacing')}"):
        abstand.getparent().remove(abstand)


def _colour(stil: Any, farbe: str) -> None:
    from docx.shared import RGBColor

    stil.font.color.rgb = RGBColor.from_string(farbe)


def _no_hyphens(stil: Any) -> None:
    eigenschaften = stil.element.get_or_add_pPr()
    eigenschaften.insert_element_before(
        element("<w:suppressAutoHyphens/>"), "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl"
    )


def _frame(stil: Any, grund: str, ton: str) -> None:
    from docx.shared import Mm

    stil.paragraph_format.left_indent = Mm(4)
    stil.paragraph_format.right_indent = Mm(2)
    stil.paragraph_format.keep_together = True
    eigenschaften = stil.element.get_or_add_pPr()
    nachher = ("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc")
    seiten = "".join(f'<w:{s} w:val="single" w:sz="4" w:space="4" w:color="{grund}"/>' for s in ("bottom", "right"))
    eigenschaften.insert_element_before(
        element(
            f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{grund}"/>'
            f'<w:left w:val="single" w:sz="24" w:space="8" w:color="{ton}"/>{seiten}</w:pBdr>'
        ),
        *nachher,
    )
    eigenschaften.insert_element_before(
        element(f'<w:shd w:val="clear" w:color="auto" w:fill="{grund}"/>'), *nachher[1:]
    )


def _table_style() -> Any:
    return element(
        f'<w:style w:type="table" w:customStyle="1" w:styleId="KofferTabelle"><w:name w:val="{TABELLE}"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>'
        f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{LINIE}"/>'
        f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{LINIE}"/></w:tblBorders>'
        '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
        '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>'
        f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{AKZENT}"/></w:tcBorders>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{FLAECHE}"/></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    )


def _set_defaults(wurzel: Any) -> None:
    from docx.oxml.ns import qn

    for sprache in wurzel.findall(f".//{qn('w:docDefaults')}//{qn('w:lang')}"):
        sprache.attrib.clear()
        sprache.set(qn("w:val"), "de-DE")
