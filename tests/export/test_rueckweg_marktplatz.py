"""Do filled-in sheets of offers and wishes come back row by row, and does no file ever break the reader?"""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import openpyxl  # noqa: TID253
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.export.proben import ANGABEN, BOESE
from toolkit.dokument.form import Dokument
from toolkit.dokument.marktplatz.beispiel import marktplatz_beispiel
from toolkit.dokument.marktplatz.blatt import Marktplatz, filled
from toolkit.dokument.marktplatz.tabellen import leeres_blatt_als_tabellen, marktplatz_als_tabellen
from toolkit.export.docx import render_docx
from toolkit.export.rueckweg.datei import HOECHSTENS_BYTES
from toolkit.export.rueckweg.marktplatz import HOECHSTENS_MAENGEL, Einlesung, lies_marktplatz
from toolkit.export.xlsx import render_xlsx

BEISPIEL = marktplatz_beispiel(date(2026, 11, 25)).model_copy(update={"mit_kontakt": True})
KOPF = ("Biete oder suche", "Ort", "Was genau", "Stichworte", "Kontakt", "Ab", "Bis", "Telefon", "Besuch", "Material")
GUT = ("biete", "Lindenau", "Saal", "Raum", "Büro", None, None, "ja", "nein", None)


def sheet(*zeilen, kopf=KOPF, name="Biete und suche"):
    """Write rows as somebody in an office would, without our help."""
    buch = openpyxl.Workbook()
    seite = buch.active
    seite.title = name
    for zeile in (kopf, *zeilen):
        seite.append(zeile)
    return save(buch)


def save(buch):
    ziel = io.BytesIO()
    buch.save(ziel)
    return ziel.getvalue()


def fill_blank(*zeilen):
    """Fill in the blank sheet that we send out."""
    buch = openpyxl.load_workbook(io.BytesIO(render_xlsx(leeres_blatt_als_tabellen(Marktplatz()), ANGABEN)))
    for nummer, zeile in enumerate(zeilen, 2):
        for spalte, wert in enumerate(zeile, 1):
            buch["Biete und suche"].cell(nummer, spalte).value = wert
    return save(buch)


def read(daten):
    fund = lies_marktplatz(daten)
    zettel = [(z.seite, z.ort, z.was, z.worte, z.kontakt, z.ab, z.bis, z.telefon, z.besuch) for z in fund.zettel]
    return zettel, [str(m) for m in fund.maengel]


def test_list_comes_back_as_it_went_out():
    daten = render_xlsx(marktplatz_als_tabellen(BEISPIEL), ANGABEN)

    assert lies_marktplatz(daten) == Einlesung(tuple(filled(BEISPIEL)), ())


def test_blank_sheet_that_was_filled_in_is_read_without_its_explanation():
    daten = fill_blank(GUT, ("Wir suchen", "Eichberg", "Rad", None, None, date(2027, 3, 1), "31.12.2027"))

    assert read(daten) == (
        [
            ("biete", "Lindenau", "Saal", "Raum", "Büro", None, None, True, False),
            ("suche", "Eichberg", "Rad", "", "", date(2027, 3, 1), date(2027, 12, 31), False, False),
        ],
        [],
    )


def test_sheet_that_came_back_empty_says_so():
    assert read(fill_blank()) == (
        [],
        ["Biete und suche: Darin steht keine einzige Zeile. Tragen Sie etwas ein."],
    )


@pytest.mark.parametrize(
    ("zeile", "mangel"),
    [
        (
            ("", *GUT[1:]),
            "Zelle A3: „Biete oder suche“ ist leer. Schreiben Sie „biete“ oder „suche“. Die Zeile bleibt draußen.",
        ),
        (("vielleicht", *GUT[1:]), "Zelle A3: „vielleicht“ ist weder biete noch suche."),
        (("biete", None, *GUT[2:]), "Zelle B3: „Ort“ ist leer. Die Zeile bleibt draußen."),
        (("biete", "Lindenau", "  ", *GUT[3:]), "Zelle C3: „Was genau“ ist leer. Die Zeile bleibt draußen."),
        (
            ("biete", "=A1", *GUT[2:]),
            "Zelle B3: Hier steht eine Formel. Schreiben Sie das Ergebnis selbst hinein. Die Zeile bleibt draußen.",
        ),
        (
            ("=A1", *GUT[1:]),
            "Zelle A3: Hier steht eine Formel. Schreiben Sie das Ergebnis selbst hinein. Die Zeile bleibt draußen.",
        ),
        (("biete", "Lindenau", "#DIV/0!", *GUT[3:]), "Zelle C3: Hier steht ein Rechenfehler."),
    ],
)
def test_row_that_says_too_little_stays_out_with_its_reason(zeile, mangel):
    zettel, maengel = read(sheet(GUT, zeile))

    assert (len(zettel), len(maengel)) == (1, 1)
    assert maengel[0].startswith(f"Biete und suche, {mangel}")


@pytest.mark.parametrize(
    ("spalte", "wert", "mangel"),
    [
        (5, "nächste Woche", "Zelle F2: „nächste Woche“ ist kein Datum. Schreiben Sie zum Beispiel 22.11.2026."),
        (6, "=TODAY()", "Zelle G2: Hier steht eine Formel. Schreiben Sie das Ergebnis selbst hinein."),
        (7, "manchmal", "Zelle H2: „manchmal“ ist weder ja noch nein. Schreiben Sie „ja“ oder „nein“."),
        (3, "=1+1", "Zelle D2: Hier steht eine Formel. Schreiben Sie das Ergebnis selbst hinein."),
        (
            4,
            "x" * 301,
            "Zelle E2: Der Text hat 301 Zeichen. Wir nehmen die ersten 300. Kürzen Sie ihn, wenn Wichtiges fehlt.",
        ),
    ],
)
def test_other_cell_that_cannot_be_read_is_left_out_alone(spalte, wert, mangel):
    zeile = list(GUT)
    zeile[spalte] = wert

    zettel, maengel = read(sheet(zeile))

    assert [z[:3] for z in zettel] == [("biete", "Lindenau", "Saal")]
    assert maengel == [f"Biete und suche, {mangel}"]


def test_days_in_wrong_order_are_said_and_kept():
    zeile = (*GUT[:5], datetime(2027, 5, 1), datetime(2027, 4, 1), *GUT[7:])  # noqa: DTZ001  # as the office writes it

    zettel, maengel = read(sheet(zeile))

    assert (zettel[0][5:7], len(maengel)) == ((date(2027, 5, 1), date(2027, 4, 1)), 1)
    assert maengel[0] == "Biete und suche, Zelle G2: „Bis“ liegt vor „Ab“. Bitte sehen Sie beide Tage nach."


def test_missing_columns_are_named():
    assert read(sheet(("x", "y"), kopf=("Ort", "Stichworte")))[1] == [
        (
            "Biete und suche: Es fehlen die Spalten „Biete oder suche“, „Was genau“. "
            "Schreiben Sie sie in die Kopfzeile. "
            "Bitte nehmen Sie das Blatt „Biete und suche“, das Sie hier als Excel-Datei bekommen."
        )
    ]


def test_other_names_order_and_further_columns_are_borne():
    kopf = ("Nr.", "WAS", "Gemeinde", "Biete/Suche", "Thema", "Ort", "Ort")
    zettel, maengel = read(sheet((1, "Saal", "x", "biete", "Raum", "Lindenau", "Eichberg"), kopf=kopf, name="Tabelle1"))

    assert [z[:4] for z in zettel] == [("biete", "Lindenau", "Saal", "Raum")]
    assert maengel == [
        "Tabelle1: Diese Spalten kennen wir nicht: „nr.“, „gemeinde“. Was darin steht, bleibt draußen.",
        "Tabelle1: Diese Spalte gibt es zweimal: „ort“. Es zählt die erste.",
    ]


def test_header_with_line_breaks_and_colons_is_known():
    kopf = ["Biete  oder\nsuche", "Ort:", " Was genau : ", *KOPF[3:]]

    zettel, maengel = read(sheet(GUT, kopf=kopf))

    assert ([z[:3] for z in zettel], maengel) == ([("biete", "Lindenau", "Saal")], [])


def test_rows_of_which_only_the_choices_are_filled_say_nothing():
    assert read(sheet(GUT, (None,) * 7 + ("nein", "nein", "nein")))[1] == []


def test_thousand_rows_with_fifty_faults_give_the_good_ones_and_every_fault():
    zeilen = [("biete" if n % 20 else "nichts", f"Ort {n}", f"Ding {n}") for n in range(1000)]

    fund = lies_marktplatz(sheet(*zeilen))

    assert (len(fund.zettel), len(fund.maengel)) == (950, 50)


def test_report_of_a_hopeless_file_stays_readable():
    fund = lies_marktplatz(sheet(*[("nichts", "a", "b")] * 400))

    assert (fund.zettel, len(fund.maengel)) == ((), HOECHSTENS_MAENGEL + 1)
    assert str(fund.maengel[-1]) == "Datei: 300 weitere Stellen passen nicht. Bitte sehen Sie die ganze Tabelle durch."


@pytest.mark.parametrize("text", BOESE)
def test_hostile_cells_are_text_or_refused(text):
    fund = lies_marktplatz(sheet(("biete", "Lindenau", text, text, text)))

    formel = text.startswith("=")
    assert (len(fund.zettel), len(fund.maengel)) == ((0, 3) if formel else (1, 0))
    if not formel:
        hinaus = render_xlsx(marktplatz_als_tabellen(Marktplatz(zettel=list(fund.zettel))), ANGABEN)
        seite = openpyxl.load_workbook(io.BytesIO(hinaus))["Biete und suche"]
        assert (seite["C2"].data_type, seite["C2"].hyperlink) == ("s", None)


def _bomb():
    ziel = io.BytesIO()
    with zipfile.ZipFile(ziel, "w", zipfile.ZIP_DEFLATED) as archiv:
        archiv.writestr("xl/workbook.xml", b" " * 30_000_000)
    return ziel.getvalue()


@pytest.mark.parametrize(
    ("daten", "satz"),
    [
        (b"", "Die Datei ist leer."),
        (b"hallo", "Das ist keine Excel-Datei."),
        (b"PK\x03\x04kaputt", "Die Datei ist beschädigt."),
        (b"\xd0\xcf\x11\xe0" + b"x" * 50, "Die Datei hat ein Kennwort oder ein altes Format (.xls)."),
        (b"PK" + b"x" * HOECHSTENS_BYTES, "Die Datei ist zu groß."),
        (render_docx(Dokument("Brief"), ANGABEN), "Das ist ein anderes Dokument, keine Tabelle."),
        (_bomb(), "Die Datei ist zu groß."),
    ],
    ids=["leer", "text", "kaputt", "kennwort", "gross", "word", "bombe"],
)
def test_file_that_is_no_sheet_gets_one_sentence_without_a_word_on_scripts(daten, satz):
    fund = lies_marktplatz(daten)

    assert (fund.zettel, len(fund.maengel)) == ((), 1)
    assert str(fund.maengel[0]).startswith(f"Datei: {satz}")
    assert "Drehbuch" not in str(fund.maengel[0])
    assert "gesichert haben" not in str(fund.maengel[0])


def test_workbook_without_our_sheet_is_refused():
    assert read(sheet(("1", "2"), kopf=("Datum", "Betrag")))[1] == [
        (
            "Datei: Darin ist kein Blatt mit den Spalten „Biete oder suche“, „Ort“ und „Was genau“. "
            "Bitte nehmen Sie das Blatt „Biete und suche“, das Sie hier als Excel-Datei bekommen."
        )
    ]


ZELLE = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20),
    st.integers(-(10**9), 10**9),
    st.booleans(),
    st.dates(date(1901, 1, 1), date(2100, 1, 1)),
    st.sampled_from(["biete", "suche", "ja", "=1/0", "#REF!"]),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.lists(ZELLE, min_size=11, max_size=11), max_size=5))
def test_any_cells_are_borne_and_what_is_read_fits_the_board(zeilen):
    fund = lies_marktplatz(sheet(*zeilen, kopf=(*KOPF, "Kennung")))

    Marktplatz(zettel=list(fund.zettel))
    assert all(z.ort and z.was and z.seite for z in fund.zettel)
