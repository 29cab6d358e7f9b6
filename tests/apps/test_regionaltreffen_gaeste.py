"""Do 300 pasted people become a list that stays usable, and nobody is lost or doubled on the way?"""

from __future__ import annotations

import time
from datetime import timedelta
from io import BytesIO

import pytest

from tests.apps.regionalhilfe import BOESE, fill, press, stored, type_in, with_sheet
from toolkit.frame.mappe.zeit import today

HELGA = {"id": "gast1", "name": "Helga Probe", "ort": "Birkenfurt"}
KLAMMERN = [f"Amira{n} Muster <amira{n}.muster@ort{n % 30}.example>" for n in range(300)]


def paste(bereich, text, wer="eingeladen"):
    bereich.einfuegen.wer.wert = wer
    fill(bereich.einfuegen.form, einfuegen=text)
    press(bereich.einfuegen.nehmen)


@pytest.mark.parametrize("trenner", ["; ", ", ", "\n", "\r\n", "\t"])
def test_three_hundred_people_are_taken_whatever_separates_them(datenbank, trenner):
    schirm, bereich = with_sheet(datenbank, "gaeste")

    paste(bereich, trenner.join(KLAMMERN))

    gaeste = stored(schirm).gaeste
    assert len(gaeste) == 300
    assert (gaeste[299].name, gaeste[299].mail) == ("Amira299 Muster", "amira299.muster@ort29.example")
    assert bereich.einfuegen.gesagt.text.endswith("und 295\u00a0weitere.")
    assert bereich.einfuegen.form.inhalt == {}


def test_list_of_three_hundred_answers_within_a_second(datenbank):
    schirm, bereich = with_sheet(datenbank, "gaeste")

    beginn = time.perf_counter()
    paste(bereich, "; ".join(KLAMMERN))
    eingefuegt = time.perf_counter()
    type_in(schirm, titel="Nachbarn")
    getippt = time.perf_counter()

    # Measured: 0.2 s and 0.04 s; the limits only catch what grows with the square of the guests.
    assert (eingefuegt - beginn < 5, getippt - eingefuegt < 1) == (True, True)


def test_empty_box_is_said(datenbank):
    schirm, bereich = with_sheet(datenbank, "gaeste")

    paste(bereich, "  \n ")

    assert bereich.einfuegen.gesagt.text == "Fügen Sie zuerst Namen oder Adressen in das Feld ein."
    assert stored(schirm).gaeste == []


def test_text_without_people_stays_in_the_box(datenbank):
    schirm, bereich = with_sheet(datenbank, "gaeste")

    paste(bereich, "12345 !!! ---")

    assert bereich.einfuegen.gesagt.text == "In diesem Text haben wir keine Namen gefunden."
    assert stored(schirm).gaeste == []


def test_known_guest_is_filled_in_and_namesake_is_asked_about(datenbank):
    schirm, bereich = with_sheet(datenbank, "gaeste", gaeste=[HELGA])

    paste(bereich, "Helga Probe, Birkenfurt", "zugesagt")
    paste(bereich, "Helga Probe, Neumühlen", "eingeladen")

    assert [(g.id == "gast1", g.ort, g.zusage) for g in stored(schirm).gaeste] == [
        (True, "Birkenfurt", "ja"),
        (False, "Neumühlen", ""),
    ]
    assert "„Helga Probe“ gibt es jetzt mehrmals. Ist das dieselbe Person?" in bereich.einfuegen.gesagt.punkte


def test_two_places_for_one_name_are_said(datenbank):
    schirm, bereich = with_sheet(datenbank, "gaeste")

    paste(bereich, "Helga Probe, Birkenfurt\nHelga Probe, Neumühlen")

    assert [g.name for g in stored(schirm).gaeste] == ["Helga Probe"]
    assert "Doppelt eingefügt: Helga Probe (Birkenfurt und Neumühlen)." in bereich.einfuegen.gesagt.punkte


def test_pasting_is_taken_back(datenbank):
    schirm, bereich = with_sheet(datenbank, "gaeste", gaeste=[HELGA])
    paste(bereich, "Amira Muster\nJonas Beispiel")

    press(bereich.einfuegen.rueckweg.knopf)

    assert [g.name for g in stored(schirm).gaeste] == ["Helga Probe"]


def test_pressing_twice_keeps_what_was_said(datenbank):
    _, bereich = with_sheet(datenbank, "gaeste")
    paste(bereich, "Amira Muster")

    press(bereich.einfuegen.nehmen)

    assert bereich.einfuegen.gesagt.text == "Neu in der Liste: Amira Muster."


def test_many_remarks_are_cut_to_what_can_be_read(datenbank):
    _, bereich = with_sheet(datenbank, "gaeste")

    paste(bereich, "\n".join(KLAMMERN))
    paste(bereich, "\n".join(zeile.replace(" Muster", " Maier") for zeile in KLAMMERN))

    assert len(bereich.einfuegen.gesagt.punkte) == 13
    assert bereich.einfuegen.gesagt.punkte[-1].startswith("Und 288 weitere Hinweise.")


def test_hostile_names_stay_text_and_harm_no_spreadsheet(datenbank):
    from openpyxl import load_workbook

    schirm, bereich = with_sheet(datenbank, "gaeste", gaeste=[{"id": "gast1", "name": BOESE, "zusage": "ja"}])

    mappe = load_workbook(BytesIO(bereich._table().daten))

    zellen = [z for blatt in mappe for reihe in blatt.iter_rows() for z in reihe if z.value]
    assert [z.data_type for z in zellen if "calc" in str(z.value)] == ["s"] * sum(
        "calc" in str(z.value) for z in zellen
    )
    assert [g.name for g in stored(schirm).gaeste] == [BOESE]


def test_box_holds_more_than_the_reader_takes(datenbank):
    _, bereich = with_sheet(datenbank, "gaeste")

    assert bereich.einfuegen.form.felder[0]["laengste"] > 200_000


def test_guests_are_ordered_by_place_and_name_and_back(datenbank):
    namen = [("Zora", "Aue"), ("Anton", "Zell"), ("Berta", "Aue")]
    gaeste = [{"id": f"gast{n}", "name": name, "ort": ort} for n, (name, ort) in enumerate(namen)]
    schirm, bereich = with_sheet(datenbank, "gaeste", gaeste=gaeste)

    press(bereich.ordnen)
    assert [g.name for g in stored(schirm).gaeste] == ["Berta", "Zora", "Anton"]
    press(bereich.rueckweg.knopf)

    assert [g.name for g in stored(schirm).gaeste] == ["Zora", "Anton", "Berta"]


def test_who_was_there_is_ticked_only_after_the_day(datenbank):
    gaeste = [{**HELGA, "zusage": "ja"}, {"id": "gast2", "name": "Kemal Bogen", "zusage": "nein"}]
    schirm, bereich = with_sheet(datenbank, "gaeste", gaeste=gaeste, tag=today() + timedelta(days=1))
    assert bereich.anwesend.block.versteckt is True

    type_in(schirm, tag=today().isoformat())
    assert [e["titel"] for e in bereich.anwesend.liste.eintraege] == ["Helga Probe"]
    press(bereich.anwesend.alle)
    assert (stored(schirm).gaeste[0].war_da, bereich.anwesend.stand.text) == ("ja", "Eine Person war da.")
    press(bereich.anwesend.liste, "aus", id="gast1")

    assert (stored(schirm).gaeste[0].war_da, bereich.anwesend.stand.text) == ("nein", "Noch niemand ist angehakt.")


def test_papers_for_the_guests_are_written(datenbank):
    _, bereich = with_sheet(datenbank, "gaeste", gaeste=[{**HELGA, "zusage": "ja", "essen": "vegan"}])

    dateien = [bereich._table(), bereich._tags(), bereich._attendance(), bereich._needs(), bereich._seek()]

    assert [(d.name.rpartition(".")[2], d.daten[:2]) for d in dateien] == [
        ("xlsx", b"PK"),
        ("pdf", b"%P"),
        ("pdf", b"%P"),
        ("pdf", b"%P"),
        ("docx", b"PK"),
    ]
