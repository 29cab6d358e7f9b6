"""Can somebody see, tick off, add and carry away the tasks of all sheets? Without kernel and browser."""

from __future__ import annotations

import io

import pytest

from tests.frame.mappenhilfe import minutes, new_frame, new_mappe, press
from toolkit.apps.aufgaben.view import Ansicht
from toolkit.frame.mappe import OffeneMappe


def visit(datenbank, code):
    schirm = Ansicht(new_frame(), OffeneMappe(datenbank.open))
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def points(*paare):
    return [{"id": k, "was": w, "wer": wer, "bis": bis, "erledigt": e, "aus": ""} for k, w, wer, bis, e in paare]


@pytest.fixture
def gefuellt(datenbank):
    mappe, code = new_mappe(datenbank)
    alt = points(("aaaa", "Saal buchen", "Helga Probe", "2020-01-01", False), ("bbbb", "Kuchen", "", None, True))
    inhalt = {**minutes(), "tag": "2026-01-01", "punkte": alt}
    mappe.ablage.add_sheet(mappe.zugang, "protokoll", "Runde", inhalt)
    return mappe, visit(datenbank, code)


def titles(schirm):
    return [e["titel"] for e in schirm.liste.eintraege]


def add(schirm, **felder):
    press(schirm.neu, "entwurf", nr=1, stand=schirm.neu.stand, inhalt=felder)
    press(schirm.hinzu)


def test_open_tasks_are_shown_with_person_day_and_origin(gefuellt):
    _, schirm = gefuellt

    assert schirm.stand.text == "Eine Aufgabe ist offen."
    assert schirm.liste.eintraege == [
        {
            "id": "aaaa",
            "titel": "Saal buchen",
            "zeilen": ["Helga Probe, bis 1.\u00a0Januar 2020", "Aus: Runde (Treffen am 1.\u00a0Januar 2026)"],
            "marke": "überfällig",
            "haken": False,
            "knoepfe": [],
        }
    ]


@pytest.mark.parametrize(
    ("stand", "was"),
    [("alle", ["Saal buchen", "Kuchen"]), ("erledigt", ["Kuchen"]), ("ueberfaellig", ["Saal buchen"])],
)
def test_filter_shows_what_it_says(gefuellt, stand, was):
    _, schirm = gefuellt

    schirm.filter.set_state({"wert": stand})

    assert titles(schirm) == was


def test_person_filters(gefuellt):
    _, schirm = gefuellt
    add(schirm, was="Schlüssel", wer="Jonas Beispiel")

    press(schirm.wer, "entwurf", nr=1, stand=schirm.wer.stand, inhalt={"wer": "Jonas Beispiel"})

    assert titles(schirm) == ["Schlüssel"]
    assert [name for name, _ in schirm.wer.felder[0]["optionen"]] == ["", "Helga Probe", "Jonas Beispiel"]


def test_tick_is_saved_in_the_minutes(gefuellt):
    mappe, schirm = gefuellt

    press(schirm.liste, "an", id="aaaa")

    (blatt,) = mappe.ablage.list_sheets(mappe.zugang)
    assert [p["erledigt"] for p in blatt.inhalt["punkte"]] == [True, True]
    assert (titles(schirm), schirm.stand.text) == ([], "Es ist nichts offen.")


def test_tick_loses_nothing_that_somebody_wrote_meanwhile(gefuellt):
    mappe, schirm = gefuellt
    (blatt,) = mappe.ablage.list_sheets(mappe.zugang)
    mappe.ablage.save_sheet(mappe.zugang, blatt.id, blatt.version, {**blatt.inhalt, "ort": "Park"})

    press(schirm.liste, "an", id="aaaa")

    (blatt,) = mappe.ablage.list_sheets(mappe.zugang)
    assert (blatt.inhalt["ort"], blatt.inhalt["punkte"][0]["erledigt"]) == ("Park", True)


def test_tick_that_cannot_be_saved_is_taken_back_and_said(gefuellt, datenbank):
    _, schirm = gefuellt
    gesendet = []
    schirm.liste.send = lambda inhalt, *_: gesendet.append(inhalt)
    datenbank.weg = True

    press(schirm.liste, "an", id="aaaa")

    assert gesendet == [{"art": "zeichnen"}]
    assert schirm.stand.text.startswith("Das ist noch nicht gespeichert.")


def test_own_task_is_added_taken_out_and_put_back(gefuellt):
    mappe, schirm = gefuellt
    add(schirm, was=" Schlüssel ", wer="Jonas Beispiel", bis="2030-05-01")
    add(schirm, was="Brief")
    kennung = next(e["id"] for e in schirm.liste.eintraege if e["titel"] == "Brief")

    press(schirm.liste, "weg", id=kennung)
    assert (titles(schirm), schirm.zurueck.versteckt) == (["Saal buchen", "Schlüssel"], False)
    press(schirm.zurueck)

    assert titles(schirm) == ["Saal buchen", "Schlüssel", "Brief"]
    assert [b.art for b in mappe.ablage.list_sheets(mappe.zugang)].count("aufgaben") == 1


def test_task_without_words_is_asked_for(gefuellt):
    _, schirm = gefuellt

    add(schirm, was="  ")

    assert schirm.stand.text == "Bitte schreiben Sie unter „Was“, worum es geht."


def test_change_elsewhere_appears(gefuellt):
    mappe, schirm = gefuellt
    mappe.ablage.add_sheet(
        mappe.zugang,
        "aufgaben",
        "Aufgaben",
        {"titel": "Aufgaben", "aufgaben": points(("cccc", "Neu", "", None, False))},
    )

    press(schirm.leiste.schluessel, "nachsehen")

    assert titles(schirm) == ["Saal buchen", "Neu"]


def test_what_is_shown_leaves_as_table_dates_and_paper(gefuellt):
    import openpyxl

    _, schirm = gefuellt

    buch = openpyxl.load_workbook(io.BytesIO(schirm._table().daten))

    assert [z[0] for z in buch.active.iter_rows(values_only=True)] == ["Was", "Saal buchen"]
    assert b"SUMMARY:Saal buchen (Helga Probe)" in schirm._dates().daten
    assert [schirm._paper(form).daten[:2] for form in ("docx", "pdf")] == [b"PK", b"%P"]


def test_reader_cannot_tick(gefuellt, datenbank):
    mappe, _ = gefuellt

    schirm = visit(datenbank, mappe.ablage.add_code(mappe.zugang, "lesen"))

    assert [(e["haken"], e["knoepfe"]) for e in schirm.liste.eintraege] == [(None, [])]
    assert schirm.neu_bereich.versteckt is True
