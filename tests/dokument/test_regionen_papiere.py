"""Do the papers and tables of regions come out, whatever stands in the sheet?"""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from docx import Document  # noqa: TID253 - reads what was written
from openpyxl import load_workbook  # noqa: TID253 - reads what was written

from toolkit.dokument.angaben import Angaben
from toolkit.dokument.form import Bild, Hinweis, Tabelle, Ueberschrift
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionen.abdruck import print_of
from toolkit.dokument.regionen.beispiel import regionen_beispiel
from toolkit.dokument.regionen.blatt import Gebiet, Regionen
from toolkit.dokument.regionen.papiere import regionen_als_dokument, say_task
from toolkit.dokument.regionen.tabellen import regionen_als_tabellen
from toolkit.export.docx.datei import render_docx
from toolkit.export.pdf.druck import render_pdf
from toolkit.export.xlsx import render_xlsx

HEUTE = date(2026, 11, 30)
BOESE = '=HYPERLINK("http://x";"y")'
MARKE = "<script>alert(1)</script> **fett** [x](http://y)"


def hostile():
    orte = [
        Gruppenort(id="ort0", name=BOESE, land="SN", lat=51, lon=12),
        Gruppenort(id="ort1", name=MARKE, land="SN", lat=51.2, lon=12),
    ]
    gebiete = [Gebiet(id="gebiet01", name=MARKE, mitte="ort0", orte=["ort0", "ort1"])]
    r = Regionen(titel=MARKE, gruppe=Gruppenstand(orte=orte), anzahl=1, kleinste=1, groesste=2, gebiete=gebiete)
    return r.model_copy(update={"aus": print_of(r), "notiz": MARKE})


@pytest.mark.parametrize("r", [regionen_beispiel(HEUTE), Regionen(), hostile()], ids=["beispiel", "leer", "boese"])
def test_every_paper_comes_out(r):
    dokument = regionen_als_dokument(r, "Vermerk")

    assert render_pdf(dokument, Angaben(HEUTE)).startswith(b"%PDF")
    assert render_docx(dokument, Angaben(HEUTE)).startswith(b"PK")
    assert render_xlsx(regionen_als_tabellen(r), Angaben(HEUTE)).startswith(b"PK")


def test_paper_has_the_map_and_one_table_per_region():
    dokument = regionen_als_dokument(regionen_beispiel(HEUTE))

    bilder = [b for b in dokument.bloecke if isinstance(b, Bild)]
    tabellen = [b for b in dokument.bloecke if isinstance(b, Tabelle)]
    assert "Region 1: 5\u00a0Orte, Treffpunkt Seefelden." in bilder[0].beschreibung
    assert [len(t.zeilen) for t in tabellen] == [5, 6]
    assert [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)] == [
        "Region 1: Seefelden",
        "Region 2: Eichberg",
        "Nicht dabei",
        "Notizen",
        "Worauf das beruht",
    ]


def test_only_a_division_within_all_limits_looks_good_on_paper():
    beste = regionen_beispiel(HEUTE)
    enger = beste.model_copy(update={"groesste": 5})
    verletzt = enger.model_copy(update={"aus": print_of(enger)})

    hinweise = [next(b for b in regionen_als_dokument(r).bloecke if isinstance(b, Hinweis)) for r in (beste, verletzt)]

    assert [h.art for h in hinweise] == ["gut", "hinweis"]
    assert hinweise[1].text.startswith("Von Hand geändert.")


def test_word_file_says_how_good_it_is_and_what_it_rests_on():
    datei = render_docx(regionen_als_dokument(regionen_beispiel(HEUTE)), Angaben(HEUTE))

    text = "\n".join(p.text for p in Document(BytesIO(datei)).paragraphs)
    assert "Luftlinie mal 1,3" in text
    assert "Orte: GeoNames (CC BY 4.0). Ländergrenzen: Natural Earth." in text
    assert "Nicht auf der Karte und darum nicht eingeteilt: Landesnetzwerk Mitte." in text


def test_task_is_said_in_words():
    satz = say_task(regionen_beispiel(HEUTE).model_copy(update={"laender": True}))

    assert satz == (
        "Gesucht: 2\u00a0Regionen mit 4 bis 7 Orten. Keine Region geht über die Grenze eines Landes. "
        "Zusammen bleiben: Tannhof und Weidenbach."
    )


def test_spreadsheet_has_a_row_for_each_place_and_hostile_text_stays_text():
    datei = render_xlsx(regionen_als_tabellen(hostile()), Angaben(HEUTE))

    mappe = load_workbook(BytesIO(datei))
    zellen = [[zelle.value for zelle in zeile[:6]] for zeile in mappe["Orte"].iter_rows(min_row=2)]
    assert mappe.sheetnames == ["Orte", "Regionen", "Worauf das beruht"]
    assert [zeile[5] for zeile in zellen] == [0, 28.9]
    assert {zelle.data_type for zeile in mappe["Orte"].iter_rows(min_row=2, max_col=1) for zelle in zeile} == {"s"}


def test_places_outside_the_regions_stand_in_the_spreadsheet():
    blatt = regionen_als_tabellen(regionen_beispiel(HEUTE)).blaetter[0]

    assert [zeile[:3] for zeile in blatt.zeilen][-1] == ("Landesnetzwerk Mitte", "", "nicht auf der Karte")
