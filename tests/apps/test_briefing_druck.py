"""Is one page really one page: in the PDF as a second reader counts it, and in Word as its letters measure?"""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import ImageFont

from toolkit.apps.briefing.druck import card_fits, count_pages, page_fits, write_page_as_word
from toolkit.dokument.angaben import Angaben
from toolkit.dokument.briefing.beispiel import briefing_beispiel
from toolkit.dokument.briefing.blatt import Bitte, Briefing, Erfolg, Zahl
from toolkit.dokument.briefing.kuerzen import KARTE, SEITE, advise_cuts, cut_texts, find_limit
from toolkit.dokument.briefing.papiere import (
    ablauf_als_dokument,
    gespraech_als_dokument,
    sammelblatt_als_dokument,
    zahlenblatt_als_dokument,
    zusagen_als_dokument,
)
from toolkit.dokument.briefing.seite import karte_als_faltkarte, seite_als_dokument
from toolkit.dokument.form import Absatz, Dokument, Seitenumbruch
from toolkit.export.pdf import Druckteil, render_paket, render_pdf
from toolkit.export.schrift import font_folder

HEUTE = date(2026, 11, 22)
BOESE = "<</Type/Pages/Count 9>> /Type/Page =cmd|' /C calc'!A0 <script>"
TEXT = "Wir haben mit sechs Vereinen einen offenen Abend gegründet und laden seither jeden Dienstag ein. "
PUNKT = 12700
SCHRIFTEN = {fett: str(font_folder() / f"Atkinson-{'Bold' if fett else 'Regular'}.ttf") for fett in (True, False)}


def pages(pdf: bytes) -> int:
    return len(pikepdf.open(io.BytesIO(pdf)).pages)


def page(briefing: Briefing) -> bytes:
    return render_pdf(seite_als_dokument(briefing, HEUTE), Angaben(HEUTE))


def briefings(hoechstens: int):
    text = st.integers(0, hoechstens).map(lambda n: (TEXT * 9)[:n])
    return st.builds(
        Briefing,
        kommune=st.sampled_from(["Lindenau", "der Verbandsgemeinde Auental an der Unteren Linde", BOESE]),
        frage=text,
        zahlen=st.lists(st.builds(Zahl, was=text, wert=st.just("1.240"), quelle=text), max_size=8),
        erfolge=st.lists(st.builds(Erfolg, titel=text, getan=text, anders=text, satz=text), max_size=4),
        bitten=st.lists(st.builds(Bitte, was=text, warum=text, kosten=text), max_size=3),
    )


@pytest.mark.parametrize("anzahl", [1, 2, 3, 12])
def test_pages_are_counted_as_a_second_reader_counts_them(anzahl):
    bloecke = tuple(b for n in range(anzahl) for b in (Absatz(f"Seite {n}"), Seitenumbruch()))[:-1]
    pdf = render_pdf(Dokument(BOESE, BOESE, bloecke), Angaben(HEUTE))

    assert (count_pages(pdf), pages(pdf)) == (anzahl, anzahl)


def test_file_without_pages_is_refused():
    with pytest.raises(ValueError):
        count_pages(b"%PDF-1.7 nichts")


def test_example_is_one_page_and_one_folded_card():
    beispiel = briefing_beispiel(HEUTE)

    assert (page_fits(beispiel), card_fits(beispiel), pages(page(beispiel))) == (True, True, 1)
    karten = render_paket("Karte", (Druckteil(karte_als_faltkarte(beispiel), "karten"),), Angaben(HEUTE))
    assert pages(karten) == 1


@pytest.mark.parametrize(
    "schreiben",
    [
        zahlenblatt_als_dokument,
        sammelblatt_als_dokument,
        gespraech_als_dokument,
        ablauf_als_dokument,
        lambda b: zusagen_als_dokument(b, HEUTE),
    ],
)
def test_sheets_to_fill_in_are_one_page_each(schreiben):
    assert pages(render_pdf(schreiben(briefing_beispiel(HEUTE)), Angaben(HEUTE))) == 1


def test_long_text_is_named_and_after_the_cut_it_is_one_page():
    beispiel = briefing_beispiel(HEUTE)
    lang = beispiel.erfolge[1].model_copy(update={"getan": TEXT * 9})
    briefing = beispiel.model_copy(update={"erfolge": [beispiel.erfolge[0], lang, *beispiel.erfolge[2:]]})

    (satz,) = advise_cuts(briefing, SEITE, page_fits)

    grenze = find_limit(briefing, SEITE, page_fits)
    assert satz == f"Erfolg 2, was Sie getan haben: 872 Zeichen, Platz ist für {grenze}."
    assert (pages(page(briefing)), pages(page(cut_texts(briefing, SEITE, grenze)))) == (2, 1)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(briefings(280))
def test_where_no_advice_is_given_a_second_reader_counts_one_page(briefing):
    for stellen, fits in ((SEITE, page_fits), (KARTE, card_fits)):
        grenze = None if fits(briefing) else find_limit(briefing, stellen, fits)
        kurz = briefing if grenze is None else cut_texts(briefing, stellen, grenze)
        if fits(kurz):
            karte = (Druckteil(karte_als_faltkarte(kurz), "karten"),)
            assert pages(page(kurz) if stellen is SEITE else render_paket("K", karte, Angaben(HEUTE))) == 1


def open_word(datei: bytes):
    import docx

    return docx.Document(io.BytesIO(datei))


def find(absatz, name: str):
    """A measure of a paragraph, its own or that of its style."""
    wert, stil = getattr(absatz.paragraph_format, name), absatz.style
    while wert is None and stil is not None:
        wert, stil = getattr(stil.paragraph_format, name), stil.base_style
    return wert or 0


def letter_size(absatz) -> float:
    stil = absatz.style
    while stil.font.size is None:
        stil = stil.base_style
    return stil.font.size.pt


def height(absatz, breite: float) -> float:
    """Points that a paragraph takes when its words are set line by line in the typeface of the file."""
    punkt = letter_size(absatz)
    breite -= (find(absatz, "left_indent") + find(absatz, "right_indent")) / PUNKT
    zeilen, x = 1, 0.0
    titel = absatz.style.name.startswith(("Heading", "Title", "Tabellenkopf"))
    for lauf in absatz.runs:
        schrift = ImageFont.truetype(SCHRIFTEN[bool(lauf.bold) or titel], 1000)
        for wort in lauf.text.split(" "):
            laenge = schrift.getlength(wort + " ") * punkt / 1000
            if x and x + laenge > breite:
                zeilen, x = zeilen + 1, 0.0
            x += laenge
    hoch, tief = ImageFont.truetype(SCHRIFTEN[False], 1000).getmetrics()
    abstand = (find(absatz, "space_before") + find(absatz, "space_after")) / PUNKT
    return zeilen * punkt * (hoch + tief) / 1000 * (find(absatz, "line_spacing") or 1) + abstand


def fullness(datei: bytes) -> float:
    """How much of a page of the Word file is filled."""
    papier = open_word(datei)
    seite, hoehe = papier.sections[0], 0.0
    breite = (seite.page_width - seite.left_margin - seite.right_margin) / PUNKT
    for stueck in papier.iter_inner_content():
        if hasattr(stueck, "rows"):
            for reihe in stueck.rows:
                hoehe += 4.5 + max(sum(height(a, z.width / PUNKT - 8.5) for a in z.paragraphs) for z in reihe.cells)
        else:
            hoehe += height(stueck, breite)
    return hoehe * PUNKT / (seite.page_height - seite.top_margin - seite.bottom_margin)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(briefings(280))
def test_what_is_one_page_as_pdf_leaves_room_on_the_page_in_word(briefing):
    grenze = None if page_fits(briefing) else find_limit(briefing, SEITE, page_fits)
    kurz = briefing if grenze is None else cut_texts(briefing, SEITE, grenze)

    if page_fits(kurz):
        assert fullness(write_page_as_word(seite_als_dokument(kurz, HEUTE), "seite").daten) < 0.95


def test_word_file_is_a_word_file_with_the_same_words():
    datei = write_page_as_word(seite_als_dokument(briefing_beispiel(HEUTE), HEUTE), "Engagement in Lindenau")

    papier = open_word(datei.daten)
    assert (datei.name, papier.paragraphs[0].text) == ("Engagement-in-Lindenau.docx", "Engagement in Lindenau")
    assert [a.text for a in papier.paragraphs if a.style.name == "Heading 1"] == [
        "Zahlen",
        "Das gelingt uns",
        "Darum bitten wir",
        "Unsere Frage an die anderen Orte",
    ]
    assert any("ohne Quelle" in zelle.text for reihe in papier.tables[0].rows for zelle in reihe.cells)
