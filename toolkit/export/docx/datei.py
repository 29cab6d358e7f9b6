"""How does a whole Word file come about: pages, header, footer, language, properties?"""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from toolkit.dokument.angaben import Angaben, say_foot
from toolkit.export.docx.bloecke import Stelle, add_block
from toolkit.export.docx.listen import set_lists
from toolkit.export.docx.schriften import embed_fonts
from toolkit.export.docx.stile import set_styles
from toolkit.export.docx.xml import add_field, element
from toolkit.export.textdaten import clean

if TYPE_CHECKING:
    from docx.document import Document

    from toolkit.dokument.form import Dokument

_RAND = 22
_OBEN, _UNTEN = 22, 24
_A4 = (210, 297)
_NEUZEIT = (  # without this Word opens the file as one of an older Word
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
)


def render_docx(dokument: Dokument, angaben: Angaben, *, quer: bool = False) -> bytes:
    """Write a document as a Word file with real styles, to be edited in Word and LibreOffice.

    Args:
        dokument: what to write.
        angaben: what stands at the foot of every page.
        quer: A4 across instead of upright, for wide tables.

    Returns:
        The file; equal arguments give equal bytes.
    """
    import docx

    datei = docx.Document()
    breite, hoehe = reversed(_A4) if quer else _A4
    set_styles(datei)
    set_lists(datei)
    embed_fonts(datei)
    _set_settings(datei)
    _set_page(datei, breite, hoehe, quer=quer)
    titel = clean(dokument.titel).strip() or "Ohne Titel"
    _set_properties(datei, titel, angaben)
    _set_edges(datei, titel, clean(say_foot(angaben)), breite - 2 * _RAND)
    datei.add_paragraph(titel, style="Title")
    if dokument.untertitel:
        datei.add_paragraph(clean(dokument.untertitel), style="Subtitle")
    stelle = Stelle(datei, breite=breite - 2 * _RAND, hoehe=hoehe - _OBEN - _UNTEN)
    for block in dokument.bloecke:
        add_block(block, stelle)
    roh = io.BytesIO()
    datei.save(roh)
    return _without_clock(roh)


def _set_settings(datei: Document) -> None:
    """Hyphenate, and carry the typeface; the order of these elements is part of the format."""
    from docx.oxml.ns import qn

    wurzel = datei.settings.element
    for name in ("w:autoHyphenation", "w:themeFontLang", "w:embedTrueTypeFonts"):
        for alt in wurzel.findall(qn(name)):
            wurzel.remove(alt)
    zoom = wurzel.find(qn("w:zoom"))
    schrift = element("<w:embedTrueTypeFonts/>")
    if zoom is None:
        wurzel.insert(0, schrift)
    else:
        zoom.addnext(schrift)
    wurzel.find(qn("w:defaultTabStop")).addnext(element('<w:autoHyphenation w:val="true"/>'))
    stand = wurzel.find(qn("w:compat"))
    for alt in stand.findall(qn("w:compatSetting")):
        if alt.get(qn("w:name")) == "compatibilityMode":
            stand.remove(alt)
    stand.append(element(_NEUZEIT))
    wurzel.find(qn("w:clrSchemeMapping")).addprevious(element('<w:themeFontLang w:val="de-DE"/>'))


def _set_page(datei: Document, breite: int, hoehe: int, *, quer: bool) -> None:
    from docx.enum.section import WD_ORIENTATION
    from docx.shared import Mm

    seite = datei.sections[0]
    seite.orientation = WD_ORIENTATION.LANDSCAPE if quer else WD_ORIENTATION.PORTRAIT
    seite.page_width, seite.page_height = Mm(breite), Mm(hoehe)
    seite.left_margin = seite.right_margin = Mm(_RAND)
    seite.top_margin, seite.bottom_margin = Mm(_OBEN), Mm(_UNTEN)
    seite.header_distance = seite.footer_distance = Mm(11)
    seite.different_first_page_header_footer = True


def _set_properties(datei: Document, titel: str, angaben: Angaben) -> None:
    eigenschaften = datei.core_properties
    tag = datetime.combine(angaben.stand, time(12), UTC).replace(tzinfo=None)
    eigenschaften.title = titel[:255]
    eigenschaften.author = clean(angaben.urheber)[:255]
    eigenschaften.last_modified_by = ""
    eigenschaften.comments = ""
    eigenschaften.language = "de-DE"
    eigenschaften.created = eigenschaften.modified = tag
    bezuege = datei.part.package.rels
    for name in [n for n, bezug in bezuege.items() if bezug.reltype.endswith("/thumbnail")]:
        del bezuege[name]  # the small picture shows another paper


def _set_edges(datei: Document, titel: str, fuss: str, breite: int) -> None:
    seite = datei.sections[0]
    seite.header.paragraphs[0].text = titel
    for fuesse in (seite.footer, seite.first_page_footer):
        _set_foot(fuesse.paragraphs[0], fuss, breite)
    seite.first_page_header.paragraphs[0].text = ""


def _set_foot(absatz: Any, fuss: str, breite: int) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    absatz.style = "Footer"
    halte = absatz.style.paragraph_format.tab_stops
    halte.clear_all()
    halte.add_tab_stop(Mm(breite), WD_TAB_ALIGNMENT.RIGHT)
    absatz.add_run(f"{fuss}\tSeite ")
    add_field(absatz, "PAGE")
    absatz.add_run(" von ")
    add_field(absatz, "NUMPAGES")


def _without_clock(roh: io.BytesIO) -> bytes:
    """Pack the file anew with one fixed time, so that equal content gives equal bytes."""
    neu = io.BytesIO()
    with zipfile.ZipFile(roh) as alt, zipfile.ZipFile(neu, "w", zipfile.ZIP_DEFLATED) as ziel:
        for name in alt.namelist():
            ziel.writestr(zipfile.ZipInfo(name), alt.read(name), zipfile.ZIP_DEFLATED)
    return neu.getvalue()
