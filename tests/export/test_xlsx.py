"""Does the spreadsheet hold what it was given, and nothing that calculates?"""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.export.proben import ANGABEN, BOESE, convert
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt
from toolkit.export.xlsx import render_xlsx, sheet_names

SPALTEN = (
    Spalte("Beginn", "uhrzeit"),
    Spalte("Minuten", "zahl"),
    Spalte("Was geschieht"),
    Spalte("Tag", "datum"),
    Spalte("Geändert", "zeitpunkt"),
    Spalte("Pflicht", "ja_nein"),
    Spalte("Material", breite=33),
)
ZEILE = (
    time(9, 30),
    45,
    "Begrüßung „laut“ – alle",
    date(2026, 11, 22),
    datetime(2026, 7, 1, 12, tzinfo=UTC),
    True,
    None,
)
NULL_UHR, SOMMER = datetime(2026, 11, 22), datetime(2026, 7, 1, 14)  # noqa: DTZ001 - the format knows no zones
PLAN = Tabellen("Drehbuch", (Tabellenblatt("Ablauf", SPALTEN, (ZEILE, (None,) * 7)),))


def read(tabellen: Tabellen) -> Any:
    import openpyxl

    return openpyxl.load_workbook(io.BytesIO(render_xlsx(tabellen, ANGABEN)))


def one_text(text: str) -> Tabellen:
    return Tabellen("T", (Tabellenblatt("B", (Spalte(text),), ((text,),)),))


def test_values_come_back_as_they_went() -> None:
    blatt = read(PLAN)["Ablauf"]

    assert [z.value for z in blatt[1]] == [s.titel for s in SPALTEN]
    assert [z.value for z in blatt[2]] == [
        time(9, 30), 45, "Begrüßung „laut“ – alle", NULL_UHR, SOMMER, "ja", None,
    ]  # fmt: skip
    assert [z.value for z in blatt[3]] == [None] * 7


def test_days_and_times_look_german() -> None:
    zellen = read(PLAN)["Ablauf"][2]

    assert [zellen[n].number_format for n in (0, 3, 4)] == ["hh:mm", "dd.mm.yyyy", "dd.mm.yyyy hh:mm"]


def test_header_stays_in_sight_and_on_each_page() -> None:
    blatt = read(PLAN)["Ablauf"]

    assert (blatt.freeze_panes, blatt.print_title_rows, blatt.auto_filter.ref) == ("A2", "$1:$1", "A1:G3")
    assert (blatt.page_setup.paperSize, blatt.sheet_properties.pageSetUpPr.fitToPage, blatt.page_setup.fitToHeight) == (
        9,
        True,
        0,
    )
    assert blatt.page_setup.orientation == "landscape"
    assert blatt.oddFooter.right.text == "Seite &P von &N"
    assert blatt.oddFooter.left.text == "Stand: 22.\u00a0November 2026 · Methodenkoffer · Lizenz: CC BY 4.0"


def test_widths_follow_the_wish_or_the_content() -> None:
    breiten = read(PLAN)["Ablauf"].column_dimensions

    assert [int(breiten[b].width) for b in "CG"] == [25, 33]


def test_yes_and_no_can_be_chosen() -> None:
    regel = read(PLAN)["Ablauf"].data_validations.dataValidation[0]

    assert (regel.formula1, str(regel.sqref)) == ('"ja,nein"', "F2:F203")


def test_rows_may_grow() -> None:
    lang = Tabellen("T", (Tabellenblatt("B", (Spalte("A", breite=20),), (("Wort " * 40,),)),))

    roh = zipfile.ZipFile(io.BytesIO(render_xlsx(lang, ANGABEN))).read("xl/worksheets/sheet1.xml")

    assert b"customHeight" not in roh
    assert b'ht="165.75"' in roh


@pytest.mark.parametrize(
    "text", [*BOESE, "+1", "-1+1", "@SUM(A1)", "{=1}", "https://example.org", "007", "1:30", "WAHR"]
)
def test_text_stays_text(text: str) -> None:
    buch = read(one_text(text))

    zellen = [buch["B"]["A1"], buch["B"]["A2"]]
    assert [(z.data_type, z.hyperlink) for z in zellen] == [("s", None)] * 2
    assert {z.value.replace("\r", "").replace("_x000D_", "") for z in zellen} == {text.replace("\r", "")}


def test_no_formula_is_in_the_file() -> None:
    archiv = zipfile.ZipFile(
        io.BytesIO(render_xlsx(Tabellen("T", tuple(one_text(t).blaetter[0] for t in BOESE)), ANGABEN))
    )

    assert [n for n in archiv.namelist() if "sheet" in n and b"<f>" in archiv.read(n)] == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=80))
def test_any_text_can_be_written(text: str) -> None:
    zelle = read(one_text(text))["B"]["A2"]

    assert zelle.data_type in {"s", "n"}
    assert zelle.data_type == "s" or zelle.value is None


def test_very_long_text_says_that_it_was_cut() -> None:
    wert = read(Tabellen("T", (Tabellenblatt("B", (Spalte("A"),), (("x" * 40_000,),)),)))["B"]["A2"].value

    assert (len(wert), wert[-14:]) == (32_767, "x … (gekürzt)"[-14:].rjust(14, "x"))


@pytest.mark.parametrize("zahl", [float("nan"), float("inf"), 10**20, -3, 2.5])
def test_any_number_can_be_written(zahl: float) -> None:
    wert = read(Tabellen("T", (Tabellenblatt("B", (Spalte("A", "zahl"),), ((zahl,),)),)))["B"]["A2"].value

    assert wert == (zahl if abs(zahl) < 100 else str(zahl))


def test_day_before_1900_is_written_as_text() -> None:
    wert = read(Tabellen("T", (Tabellenblatt("B", (Spalte("A", "datum"),), ((date(1848, 3, 18),),)),)))["B"]["A2"].value

    assert wert == "1848-03-18"


def test_names_of_sheets_are_allowed_and_unique() -> None:
    namen = ("Tag 1/2", "Tag 1?2", "", "'", "x" * 40, "x" * 41, "History")
    tabellen = Tabellen("T", tuple(Tabellenblatt(n, (Spalte("A"),)) for n in namen))

    assert sheet_names(tabellen) == (
        "Tag 1 2", "Tag 1 2 (2)", "Tabelle", "Tabelle (2)", "x" * 31, "x" * 27 + " (2)", "History (2)",
    )  # fmt: skip
    assert tuple(read(tabellen).sheetnames) == sheet_names(tabellen)


def test_empty_sheet_has_its_header() -> None:
    assert [z.value for z in read(Tabellen("T", (Tabellenblatt("B", (Spalte("A"), Spalte("B"))),)))["B"][1]] == [
        "A",
        "B",
    ]


def test_row_of_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="Zeile 1 hat 1 Zellen"):
        Tabellenblatt("B", (Spalte("A"), Spalte("B")), (("x",),))


def test_output_is_the_same_each_time() -> None:
    assert render_xlsx(PLAN, ANGABEN) == render_xlsx(PLAN, ANGABEN)


def test_libreoffice_reads_it_without_loss(tmp_path: Path) -> None:
    import openpyxl

    neu = convert(render_xlsx(PLAN, ANGABEN), "xlsx", "ods", tmp_path)
    zurueck = convert(neu.read_bytes(), "ods", "xlsx", tmp_path)

    werte = [[z.value for z in zeile] for zeile in openpyxl.load_workbook(zurueck)["Ablauf"].iter_rows(max_row=2)]
    assert werte == [[z.value for z in zeile] for zeile in read(PLAN)["Ablauf"].iter_rows(max_row=2)]
