"""Is a PDF readable for eyes and ears, and does nothing that users write become more than text?"""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import cache
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.export.proben import ALLES, ANGABEN, BOESE, SVG, hostile_document, squeeze
from toolkit.dokument.form import (
    Absatz,
    Bild,
    Block,
    Dokument,
    Fakt,
    Fakten,
    Liste,
    Merkmale,
    Schritt,
    Schritte,
    Tabelle,
    Ueberschrift,
)
from toolkit.export.pdf import Druckteil, render_paket, render_pdf
from toolkit.export.pdf.daten import document_data

NETZ = "Lindenau und Größenbach arbeiten zusammen."
LAGEN = ("blatt", "quer", "wand-a4", "wand-a3", "karten", "schilder")


def read_text(pdf: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext ist hier nicht eingerichtet.")
    return (
        subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
        .stdout.decode()
        .replace("\u00a0", " ")
    )


def right_edge(pdf: bytes) -> float:
    """How far to the right letters reach, in points."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext ist hier nicht eingerichtet.")
    befehl = ["pdftotext", "-bbox", "-", "-"]
    orte = subprocess.run(befehl, input=pdf, capture_output=True, check=True).stdout.decode()
    return max(float(x) for x in re.findall(r'xMax="([\d.]+)"', orte))


@cache
def open_pdf(pdf: bytes) -> pikepdf.Pdf:
    """Open a file and keep it open, since its objects die with it."""
    return pikepdf.open(io.BytesIO(pdf))


def walk(knoten: Any) -> list[Any]:
    """Elements of the structure in reading order."""
    if isinstance(knoten, pikepdf.Array):
        return [k for teil in knoten for k in walk(teil)]
    if isinstance(knoten, pikepdf.Dictionary) and "/S" in knoten:
        return [knoten, *walk(knoten.get("/K", pikepdf.Array()))]
    return []


def structure(pdf: bytes) -> list[Any]:
    return walk(open_pdf(pdf).Root.StructTreeRoot.K)


def test_pdf_says_title_language_and_standard() -> None:
    datei = open_pdf(render_pdf(ALLES, ANGABEN))

    with datei.open_metadata() as metadaten:
        gesehen = {
            "titel": metadaten.get("dc:title"),
            "ua": metadaten.get("pdfuaid:part"),
            "sprache": str(datei.Root.Lang),
            "markiert": bool(datei.Root.MarkInfo.Marked),
            "titel_zeigen": bool(datei.Root.ViewerPreferences.DisplayDocTitle),
            "gliederung": "/Outlines" in datei.Root,
            "reihenfolge": {str(s.Tabs) for s in datei.pages},
        }
    assert gesehen == {
        "titel": "Übungsblatt „Größe“",
        "ua": "1",
        "sprache": "de-DE",
        "markiert": True,
        "titel_zeigen": True,
        "gliederung": True,
        "reihenfolge": {"/S"},
    }


def test_headings_never_skip_a_level() -> None:
    ebenen = [int(str(k.S)[2:]) for k in structure(render_pdf(ALLES, ANGABEN)) if re.fullmatch(r"/H\d", str(k.S))]

    assert ebenen == [1, 2, 3, 4, 4]


def test_table_has_header_cells_with_scope() -> None:
    elemente = structure(render_pdf(ALLES, ANGABEN))

    koepfe = [k for k in elemente if k.S == "/TH"]
    assert [str(k.A.Scope if isinstance(k.A, pikepdf.Dictionary) else k.A[0].Scope) for k in koepfe] == ["/Column"] * 2


def test_lists_and_figures_are_tagged() -> None:
    elemente = structure(render_pdf(ALLES, ANGABEN))

    bilder = [str(k.Alt) for k in elemente if k.S == "/Figure"]
    # six lists of their own, two inside a paragraph
    assert sum(k.S == "/L" for k in elemente) == 8
    assert bilder == ["Zum Vorlesen", NETZ, "Hinweis", "Achtung", "Gut zu wissen", "Fehler", "Zum Vorlesen"]


def test_every_font_is_embedded() -> None:
    datei = open_pdf(render_pdf(ALLES, ANGABEN))
    beschreibungen = [
        o for o in datei.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
    ]

    assert len(beschreibungen) >= 3
    assert [b for b in beschreibungen if not {"/FontFile2", "/FontFile3"} & set(b.keys())] == []
    assert {str(b.FontName).split("+")[1] for b in beschreibungen} == {
        "AtkinsonHyperlegibleNext-Regular",
        "AtkinsonHyperlegibleNext-Bold",
        "AtkinsonHyperlegibleNext-Italic",
    }


def test_text_keeps_umlauts_quotes_pages_and_foot() -> None:
    text = read_text(render_pdf(ALLES, ANGABEN))

    fehlt = [
        satz
        for satz in ("Übungsblatt „Größe“", "Ein Satz – mit Strich.", "Seite 1 von 3", "Seite 3 von 3", "„Guten Tag.“")
        if satz not in text
    ]
    assert fehlt == []
    assert text.count("Stand: 22. November 2026 · Methodenkoffer · Lizenz: CC BY 4.0") == 3


def test_links_lead_only_out() -> None:
    datei = open_pdf(render_pdf(ALLES, ANGABEN))

    ziele = {str(a.A.URI) for seite in datei.pages for a in seite.get("/Annots", []) if a.Subtype == "/Link"}
    assert ziele == {"https://example.org/a", "https://example.org/b"}


def test_output_is_the_same_each_time() -> None:
    assert render_pdf(ALLES, ANGABEN) == render_pdf(ALLES, ANGABEN)


def test_another_day_changes_only_that_day() -> None:
    anders = render_pdf(ALLES, replace(ANGABEN, stand=ANGABEN.stand.replace(day=23)))

    assert "Stand: 23. November 2026" in read_text(anders)


@pytest.mark.parametrize("lage", LAGEN)
@pytest.mark.parametrize("text", BOESE)
def test_hostile_text_is_only_text(lage: str, text: str) -> None:
    pdf = render_pdf(hostile_document(text), ANGABEN, lage)  # type: ignore[arg-type]

    datei = pikepdf.open(io.BytesIO(pdf))
    gelesen = squeeze(read_text(pdf))
    assert "root:x:" not in gelesen
    assert not {"/JavaScript", "/OpenAction", "/AA", "/EmbeddedFiles"} & set(datei.Root.keys())
    assert [a for s in datei.pages for a in s.get("/Annots", []) if not str(a.A.URI).startswith("https://")] == []


@pytest.mark.parametrize("text", BOESE[:4])
def test_hostile_title_stays_as_it_was_written(text: str) -> None:
    pdf = render_pdf(Dokument(text), ANGABEN)

    with pikepdf.open(io.BytesIO(pdf)).open_metadata() as metadaten:
        assert metadaten["dc:title"] == text


@pytest.mark.parametrize("lage", LAGEN)
def test_empty_document_becomes_a_page(lage: str) -> None:
    leer = Dokument("", "", (Ueberschrift(" "), Liste(()), Tabelle((), ()), Schritte(()), Absatz("")))

    datei = pikepdf.open(io.BytesIO(render_pdf(leer, ANGABEN, lage)))  # type: ignore[arg-type]

    with datei.open_metadata() as metadaten:
        assert (len(datei.pages), metadaten["dc:title"]) == (1, "Ohne Titel")


def test_paket_without_documents_says_so() -> None:
    assert "Hier ist noch nichts eingetragen." in read_text(render_paket("Nichts", (), ANGABEN))


@pytest.mark.parametrize(
    "text", ["😀 gut", "中文 und Größe", "a\x00b\x07c", "→ ✓ ☐", "Привет", "שלום", "\ud800x", "\U0001f1e9"]
)
def test_rare_characters_never_stop_the_print(text: str) -> None:
    pdf = render_pdf(Dokument("Größe", "", (Absatz(f"{text} Ende"),)), ANGABEN)

    assert "Ende" in read_text(pdf)


@pytest.mark.parametrize(
    "block",
    [
        Absatz("W" * 300),
        Liste(("W" * 300,)),
        Merkmale((("Name", "W" * 300),)),
        Tabelle(("Was", "W" * 300), (("W" * 300, "kurz"),)),
        Fakten((Fakt("Wo", "W" * 300),)),
        Ueberschrift("W" * 300),
    ],
    ids=lambda b: type(b).__name__,
)
def test_endless_word_stays_on_the_page(block: Block) -> None:
    pdf = render_pdf(Dokument("W" * 300, "W" * 300, (block,)), ANGABEN)

    assert right_edge(pdf) <= 595


def test_word_that_fits_into_a_line_is_never_cut() -> None:
    wort = "Straßenbahnhaltestellenmodernisierungen"

    assert wort in read_text(render_pdf(Dokument("Wörter", "", (Absatz(wort),)), ANGABEN))


def test_blank_name_tags_stay_blank_beside_a_rare_character() -> None:
    schilder = (Dokument("Amira 😀", "Lindenau"), Dokument("\u200b", "Lindenau"))

    pdf = render_paket("Schilder", (Druckteil(schilder, "schilder"),), ANGABEN)

    assert read_text(pdf).count("▯") <= 1


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60))
def test_any_text_can_be_printed(text: str) -> None:
    pdf = render_pdf(Dokument(text, text, (Tabelle((text,), ((text,),)), Absatz(text))), ANGABEN)

    assert len(pikepdf.open(io.BytesIO(pdf)).pages) >= 1


def test_step_never_breaks_across_pages() -> None:
    satz = "Alle sitzen im Kreis und erzählen der Reihe nach. " * 12
    schritte = tuple(Schritt(f"Schritt {n}", f"Anfang{n} {satz} Schluss{n}", "", 5) for n in range(12))

    seiten = read_text(render_pdf(Dokument("Lang", "", (Schritte(schritte),)), ANGABEN)).split("\f")

    assert len(seiten) > 3
    getrennt = [n for s in seiten for n in range(12) if (f"Anfang{n} " in s) != (f"Schluss{n}\n" in s)]
    assert getrennt == []


def test_table_repeats_its_header_and_keeps_rows_whole() -> None:
    zeilen = tuple((f"9:{n:02d}", f"Anfang{n}x " + "und noch ein Satz dazu " * 18 + f"Schluss{n}x") for n in range(25))

    seiten = read_text(render_pdf(Dokument("Lang", "", (Tabelle(("Zeit", "Ablauf"), zeilen),)), ANGABEN)).split("\f")[
        :-1
    ]

    assert len(seiten) > 2
    assert [s for s in seiten if "Zeit" not in s or "Ablauf" not in s] == []
    assert [n for s in seiten for n in range(25) if (f"Anfang{n}x" in s) != (f"Schluss{n}x" in s)] == []


@pytest.mark.parametrize("lage", ["blatt", "karten", "wand-a4"])
def test_block_larger_than_a_page_loses_nothing(lage: str) -> None:
    riese = " ".join(f"Wort{n}x" for n in range(1500))

    text = squeeze(read_text(render_pdf(Dokument("Riese", "", (Schritte((Schritt("S", riese),)),)), ANGABEN, lage)))  # type: ignore[arg-type]

    assert [n for n in range(1500) if f"Wort{n}x" not in text] == []


def test_wall_agenda_fits_one_page_and_grows() -> None:
    def agenda(zahl: int) -> Dokument:
        return Dokument(
            "Regionaltreffen",
            "Samstag",
            (Tabelle(("Uhrzeit", "Was"), tuple((f"{n}:00", "Punkt") for n in range(zahl))),),
        )

    klein, gross = (pikepdf.open(io.BytesIO(render_pdf(agenda(n), ANGABEN, "wand-a3"))) for n in (16, 4))

    assert (len(klein.pages), len(gross.pages)) == (1, 1)
    assert [round(float(x)) for x in klein.pages[0].MediaBox] == [0, 0, 1191, 842]


def test_cards_stand_four_on_a_page() -> None:
    karten = tuple(Dokument(f"Methode {n}", "", (Schritte((Schritt("Los", "", "", 5),)),)) for n in range(5))

    pdf = render_paket("Kärtchen", (Druckteil(karten, "karten"),), ANGABEN)

    seiten = read_text(pdf).split("\f")[:-1]
    assert [[n for n in range(5) if f"Methode {n}" in s] for s in seiten] == [[0, 1, 2, 3], [4]]
    assert "5 von 5" in seiten[1]


def test_long_card_goes_on_and_keeps_headings_with_their_text() -> None:
    bloecke = tuple(
        b for n in range(14) for b in (Ueberschrift(f"Abschnitt {n}"), Absatz(f"Inhalt{n}x. " + "Text " * 45))
    )

    pdf = render_pdf(Dokument("Lange Methode", "", bloecke), ANGABEN, "karten")

    roh = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    assert "Fortsetzung" in roh
    assert [n for n in range(14) if not re.search(rf"Abschnitt {n}\s+Inhalt{n}x", roh)] == []


def test_paket_counts_pages_through() -> None:
    teile = (Druckteil((ALLES,)), Druckteil((ALLES,), "wand-a4"), Druckteil((Dokument("Jo", "Ort"),), "schilder"))

    pdf = render_paket("Trainingstag", teile, ANGABEN)

    assert len(open_pdf(pdf).pages) == 8
    # name tags are cut apart and bear no number
    assert re.findall(r"Seite \d von \d", read_text(pdf)) == [f"Seite {n} von 8" for n in range(1, 8)]


@pytest.mark.parametrize("lage", ["blatt", "quer", "wand-a4", "wand-a3", "karten"])
@pytest.mark.parametrize("fenster", ["0 0 320 160", "0 0 320 2000", "0 0 4000 160"])
def test_picture_of_any_shape_fits_one_page(lage: str, fenster: str) -> None:
    bild = Bild(SVG.replace("0 0 320 160", fenster), "Netz", "Titel unten", "voll", "Quelle daneben")

    pdf = render_pdf(Dokument("Netz", "", (bild,)), ANGABEN, lage)  # type: ignore[arg-type]

    bilder = [k for k in structure(pdf) if k.S == "/Figure"]
    kasten = [float(x) for teil in bilder[0].A if "/BBox" in teil for x in teil.BBox]
    seite = [float(x) for x in open_pdf(pdf).pages[0].MediaBox]
    assert len(bilder) == 1
    assert len(open_pdf(pdf).pages) == 1
    assert (kasten[0] > 0, kasten[1] > 0, kasten[2] < seite[2], kasten[3] < seite[3]) == (True,) * 4
    assert (kasten[2] - kasten[0]) / (kasten[3] - kasten[1]) == pytest.approx(
        float(fenster.split()[2]) / float(fenster.split()[3]), rel=0.01
    )


def test_words_in_a_picture_are_set_in_our_typeface() -> None:
    fremd = SVG.replace("Atkinson Hyperlegible Next", "Comic Sans MS")

    datei = open_pdf(render_pdf(Dokument("Netz", "", (Bild(fremd, "Netz"),)), ANGABEN))

    namen = [str(o.FontName) for o in datei.objects if isinstance(o, pikepdf.Dictionary) and "/FontName" in o]
    assert {n.split("+")[1] for n in namen} == {"AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold"}


def test_words_in_a_picture_stay_words() -> None:
    boese = SVG.replace("Lindenau", "#read(1) 中 😀")

    pdf = render_pdf(Dokument("Netz", "", (Bild(boese, "Netz"),)), ANGABEN)

    assert "#read(1)" in read_text(pdf)


def test_unknown_block_is_refused() -> None:
    with pytest.raises(TypeError, match="int"):
        document_data(Dokument("x", "", (5,)))  # type: ignore[arg-type]


def test_exports_import_nothing_heavy() -> None:
    code = (
        "import sys, toolkit.export.pdf, toolkit.export.docx, toolkit.export.xlsx, toolkit.export.ics;"
        "print(sorted({'typst', 'docx', 'lxml', 'xlsxwriter', 'icalendar', 'markdown_it'} & set(sys.modules)))"
    )

    ausgabe = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert ausgabe.strip() == "[]"


def test_data_is_plain_json() -> None:
    daten = document_data(ALLES)

    assert json.loads(json.dumps(daten)) == daten
