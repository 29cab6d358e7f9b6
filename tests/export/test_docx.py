"""Can an office go on working with the Word file?"""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.export.proben import ALLES, ANGABEN, BOESE, SVG, convert, hostile_document, squeeze
from toolkit.dokument.form import Absatz, Bild, Dokument, Liste, Schritte, Tabelle, Ueberschrift
from toolkit.export.bild import render_png
from toolkit.export.docx import render_docx
from toolkit.export.schrift import SCHNITTE, font_folder


def qn(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name.removeprefix('w:')}"


def read(datei: bytes) -> Any:
    import docx

    return docx.Document(io.BytesIO(datei))


def part(datei: bytes, name: str) -> Any:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(datei)).read(name))


def all_text(datei: bytes) -> str:
    """Text of the body, in order."""
    return "\n".join(
        "".join(t.text or "" for t in p.iter(qn("w:t"))) for p in part(datei, "word/document.xml").iter(qn("w:p"))
    )


def test_paragraphs_bear_the_styles_of_word() -> None:
    gesehen = {p.style.name for p in read(render_docx(ALLES, ANGABEN)).paragraphs}

    assert gesehen == {
        "Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Normal", "List Bullet", "List Number",
        "Liste zum Abhaken", "Quote", "Vermerk", "Zum Vorlesen", "Hinweis", "Achtung", "Gut zu wissen", "Fehler",
        "Caption", "Tabellentext",
    }  # fmt: skip


def test_headings_follow_each_other() -> None:
    absaetze = read(render_docx(ALLES, ANGABEN)).paragraphs

    assert [(p.style.name, p.text) for p in absaetze if p.style.name.startswith(("Title", "Heading"))] == [
        ("Title", "Übungsblatt „Größe“"),
        ("Heading 1", "Worum es geht"),
        ("Heading 2", "Tiefer"),
        ("Heading 3", "Ankommen – 5 Minuten"),
        ("Heading 3", "Reden"),
    ]


def test_headings_keep_with_next() -> None:
    stile = read(render_docx(ALLES, ANGABEN)).styles

    assert [
        n for n in ("Title", "Heading 1", "Heading 2", "Heading 3") if not stile[n].paragraph_format.keep_with_next
    ] == []


def test_tables_repeat_their_header_and_keep_rows_whole() -> None:
    tabelle = read(render_docx(ALLES, ANGABEN)).tables[1]

    reihen = [r._tr.trPr for r in tabelle.rows]
    assert [[z.text for z in r.cells] for r in tabelle.rows] == [["Zeit", "Was"], ["9:00", "Beginn"], ["", ""]]
    assert [r.find(qn("w:tblHeader")) is not None for r in reihen] == [True, False, False]
    assert [r.find(qn("w:cantSplit")) is not None for r in reihen] == [True, True, True]
    assert reihen[2].find(qn("w:trHeight")) is not None


def test_columns_have_widths_that_fill_the_page() -> None:
    for tabelle in read(render_docx(ALLES, ANGABEN)).tables:
        gitter = [int(s.get(qn("w:w"))) for s in tabelle._tbl.tblGrid.findall(qn("w:gridCol"))]
        zellen = [int(z._tc.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for z in tabelle.rows[0].cells]

        assert gitter == zellen
        assert abs(sum(gitter) - 166 * 1440 / 25.4) < 5


def test_cells_hold_one_width_and_file_no_foreign_picture() -> None:
    datei = render_docx(ALLES, ANGABEN)

    zellen = part(datei, "word/document.xml").iter(qn("w:tcPr"))
    assert {tuple(k.tag for k in z) for z in zellen} == {(qn("w:tcW"),)}
    bilder = [n for n in zipfile.ZipFile(io.BytesIO(datei)).namelist() if n.endswith(("jpeg", "jpg", "png"))]
    assert bilder == ["word/media/image1.png"]


def test_language_is_german_and_words_are_hyphenated() -> None:
    datei = render_docx(ALLES, ANGABEN)
    stile, einstellungen = part(datei, "word/styles.xml"), part(datei, "word/settings.xml")

    assert {s.get(qn("w:val")) for s in stile.iter(qn("w:lang"))} == {"de-DE"}
    assert einstellungen.find(qn("w:autoHyphenation")).get(qn("w:val")) == "true"
    assert read(datei).core_properties.language == "de-DE"


def test_properties_name_title_author_and_day() -> None:
    e = read(render_docx(ALLES, ANGABEN)).core_properties

    assert (e.title, e.author, e.created.date()) == ("Übungsblatt „Größe“", "Methodenkoffer-Projekt", ANGABEN.stand)


@pytest.mark.parametrize("fuss", ["footer", "first_page_footer"])
def test_foot_counts_pages_with_fields(fuss: str) -> None:
    absatz = getattr(read(render_docx(ALLES, ANGABEN)).sections[0], fuss).paragraphs[0]

    felder = [f.get(qn("w:instr")).strip() for f in absatz._p.iter(qn("w:fldSimple"))]
    text = "".join(t.text for t in absatz._p.iter(qn("w:t")))
    assert felder == ["PAGE", "NUMPAGES"]
    assert text == "Stand: 22.\u00a0November 2026 · Methodenkoffer · Lizenz: CC BY 4.0Seite 1 von 1"


def test_there_are_no_text_boxes_and_nothing_floats() -> None:
    namen = {
        e.tag.rpartition("}")[2] for e in part(render_docx(ALLES, ANGABEN), "word/document.xml").iter(etree.Element)
    }

    assert namen & {"txbxContent", "anchor", "pict", "framePr"} == set()


def test_picture_stands_in_its_line_with_words_and_caption() -> None:
    datei = render_docx(ALLES, ANGABEN)
    form = read(datei).inline_shapes[0]
    absaetze = read(datei).paragraphs
    stelle = next(n for n, p in enumerate(absaetze) if p._p.findall(f".//{qn('w:drawing')}"))

    assert form._inline.docPr.get("descr") == "Lindenau und Größenbach arbeiten zusammen."
    assert (round(form.width.mm, 2), round(form.height.mm, 2)) == (83.0, 41.5)
    assert [(p.text, p.style.name, p.paragraph_format.keep_with_next) for p in absaetze[stelle : stelle + 3]] == [
        ("", "Normal", True),
        ("Wer mit wem", "Caption", True),
        ("Quelle: eigene Erhebung", "Vermerk", False),
    ]
    assert zipfile.ZipFile(io.BytesIO(datei)).read("word/media/image1.png") == render_png(Bild(SVG, "x"), 83.0)


@pytest.mark.parametrize(("quer", "breite", "hoehe"), [(False, 166, 251 * 0.8), (True, 253, 164 * 0.8)])
@pytest.mark.parametrize("fenster", ["0 0 320 160", "0 0 320 2000", "0 0 4000 160"])
def test_picture_of_any_shape_stays_within_the_margins(quer: bool, breite: float, hoehe: float, fenster: str) -> None:  # noqa: FBT001
    bild = Bild(SVG.replace("0 0 320 160", fenster), "Netz")

    form = read(render_docx(Dokument("Netz", "", (bild,)), ANGABEN, quer=quer)).inline_shapes[0]

    weit, hoch = (float(x) for x in fenster.split()[2:])
    soll = min(breite, hoehe * weit / hoch)
    assert (form.width.mm, form.height.mm) == pytest.approx((soll, soll * hoch / weit), rel=0.01)


def test_drawing_becomes_dots_on_white() -> None:
    kopf = render_png(Bild(SVG, "Netz"), 50.8)

    assert kopf[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(kopf[16:20]), int.from_bytes(kopf[20:24])) == (400, 200)


def test_each_numbered_list_begins_with_one() -> None:
    datei = render_docx(ALLES, ANGABEN)
    absaetze = [p for p in read(datei).paragraphs if p.style.name == "List Number"]
    nummern = [p._p.pPr.numPr.numId.val for p in absaetze]
    anfang = {
        n.get(qn("w:numId")): n.find(f"{qn('w:lvlOverride')}/{qn('w:startOverride')}").get(qn("w:val"))
        for n in part(datei, "word/numbering.xml").iter(qn("w:num"))
        if n.find(qn("w:lvlOverride")) is not None
    }

    assert [p.text for p in absaetze] == ["gezählt", "erstens", "zweitens", "wieder erstens"]
    assert len(set(nummern)) == 3
    assert [anfang[str(n)] for n in nummern] == ["1"] * 4


def test_settings_stand_in_the_order_of_the_format() -> None:
    namen = [e.tag.rpartition("}")[2] for e in part(render_docx(ALLES, ANGABEN), "word/settings.xml")]
    folge = [
        "zoom",
        "embedTrueTypeFonts",
        "defaultTabStop",
        "autoHyphenation",
        "compat",
        "themeFontLang",
        "clrSchemeMapping",
    ]

    assert [n for n in namen if n in folge] == folge


def test_bold_italic_and_links_survive() -> None:
    dokument = read(render_docx(ALLES, ANGABEN))

    absatz = next(p for p in dokument.paragraphs if p.text.startswith("Ein fetter"))
    assert [(r.text, r.bold, r.italic) for r in absatz.runs if r.bold or r.italic] == [
        ("fetter", True, None),
        ("schräger", None, True),
    ]
    assert [(h.text, h.address) for p in dokument.paragraphs for h in p.hyperlinks] == [
        ("verlinkter", "https://example.org/a"),
        ("Ein Buch", "https://example.org/b"),
    ]


def test_fonts_travel_disguised_inside() -> None:
    datei = render_docx(ALLES, ANGABEN)
    tafel = part(datei, "word/fontTable.xml")
    archiv = zipfile.ZipFile(io.BytesIO(datei))

    for nummer, (art, name) in enumerate(SCHNITTE.items(), 1):
        eintrag = tafel.find(f".//{qn(f'w:embed{art.capitalize()}')}")
        maske = bytes.fromhex(eintrag.get(qn("w:fontKey")).strip("{}").replace("-", ""))[::-1]
        roh = archiv.read(f"word/fonts/font{nummer}.odttf")
        offen = bytes(b ^ maske[i % 16] for i, b in enumerate(roh[:32])) + roh[32:]

        assert offen == (font_folder() / name).read_bytes()


def test_output_is_the_same_each_time() -> None:
    assert render_docx(ALLES, ANGABEN) == render_docx(ALLES, ANGABEN)


@pytest.mark.parametrize("text", BOESE)
def test_hostile_text_is_only_text(text: str) -> None:
    datei = render_docx(hostile_document(text), ANGABEN)

    archiv = zipfile.ZipFile(io.BytesIO(datei))
    ziele = re.findall(r'Target="([^"]+)" TargetMode="External"', archiv.read("word/_rels/document.xml.rels").decode())
    assert [z for z in ziele if not z.startswith("https://example.org")] == []
    assert {e.get(qn("w:instr")) for e in part(datei, "word/document.xml").iter(qn("w:fldSimple"))} == set()
    assert squeeze(text) in squeeze(all_text(datei))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60))
def test_any_text_can_be_written(text: str) -> None:
    datei = render_docx(Dokument(text, text, (Tabelle((text,), ((text,),), text), Absatz(text))), ANGABEN)

    assert len(read(datei).tables) == 1


def test_empty_document_has_a_title() -> None:
    leer = Dokument("", "", (Ueberschrift(" "), Liste(()), Tabelle((), ()), Schritte(()), Absatz("")))

    assert [(p.style.name, p.text) for p in read(render_docx(leer, ANGABEN)).paragraphs] == [("Title", "Ohne Titel")]


def test_wide_table_may_lie_across() -> None:
    seite = read(render_docx(ALLES, ANGABEN, quer=True)).sections[0]

    assert (round(seite.page_width.mm), round(seite.page_height.mm), str(seite.orientation)) == (
        297,
        210,
        "LANDSCAPE (1)",
    )


def test_libreoffice_reads_it_without_loss(tmp_path: Path) -> None:
    datei = render_docx(ALLES, ANGABEN)

    neu = convert(datei, "docx", "odt", tmp_path)

    inhalt = etree.fromstring(zipfile.ZipFile(neu).read("content.xml"))
    gelesen = squeeze("".join(inhalt.itertext()))
    fehlt = [z for z in all_text(datei).splitlines() if squeeze(z) not in gelesen]
    assert fehlt == []


def test_libreoffice_prints_it_with_pages(tmp_path: Path) -> None:
    neu = convert(render_docx(ALLES, ANGABEN), "docx", "pdf", tmp_path)

    text = subprocess.run(["pdftotext", "-layout", str(neu), "-"], capture_output=True, check=True).stdout.decode()
    schriften = subprocess.run(["pdffonts", str(neu)], capture_output=True, check=True).stdout.decode()
    assert re.findall(r"Seite \d von \d", text) == [f"Seite {n} von 3" for n in (1, 2, 3)]
    assert "AtkinsonHyperlegibleNext" in schriften
