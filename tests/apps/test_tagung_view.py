"""Can somebody prepare a congress, hold on to things on the way and make something of them? Without a browser."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.tagung.view import Ansicht
from toolkit.dokument.tagung.beispiel import tagung_beispiel
from toolkit.dokument.tagung.blatt import Mitbringsel, Tagung
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today


def visit(datenbank, code, suche=""):
    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.adresse = rahmen.adresse
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def type_in(schirm, **felder):
    form = schirm.form
    press(form, "entwurf", nr=1, stand=form.stand, inhalt={**schirm.blatt.inhalt, **felder})


def stored(datenbank, code):
    mappe, _ = new_mappe(datenbank, code)
    (blatt,) = mappe.ablage.list_sheets(mappe.zugang)
    return Tagung.model_validate(blatt.inhalt)


@pytest.fixture
def code(datenbank):
    return new_mappe(datenbank)[1]


@pytest.fixture
def neu(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    return schirm


@pytest.fixture
def beispiel(datenbank, code):
    """The screen with the example, and today as its day."""
    mappe, _ = new_mappe(datenbank, code)
    inhalt = tagung_beispiel(today()).model_dump(mode="json")
    blatt = mappe.ablage.add_sheet(mappe.zugang, "tagung", "Netzwerktreffen", inhalt)
    return visit(datenbank, code, f"?blatt={blatt.id}&teil=danach")


def sight(schirm):
    return [(e["titel"], e["marke"]) for e in schirm.unterwegs.liste.eintraege]


def test_new_congress_says_what_is_missing_and_what_comes_next(neu):
    assert (neu.teil.titel, neu.weiter.beschriftung) == ("Die Tagung", "Weiter zu: Mein Beitrag")
    assert [(s["titel"], s["stand"]) for s in neu.schritte.schritte] == [
        ("Die Tagung", "5 Sachen fehlen"),
        ("Mein Beitrag", "4 Sachen fehlen"),
        ("Unterwegs", "1 Sache fehlt"),
        ("Danach", "fertig"),
        ("Rückmeldung", "2 Sachen fehlen"),
    ]


def test_days_in_wrong_order_are_said(neu):
    type_in(neu, von="2027-12-24", bis="2027-01-01")
    falsch = neu.missing(neu.blatt.inhalt)["tagung"]
    type_in(neu, von="2027-01-01", bis="2027-01-02")

    satz = "Der letzte Tag liegt vor dem ersten. Sehen Sie bitte beide nach."
    assert [satz in falsch, satz in neu.missing(neu.blatt.inhalt)["tagung"]] == [True, False]


def test_steps_around_the_congress_become_tasks_once(datenbank, code, neu):
    press(neu.rahmenbereich.schritte)
    ohne = neu.rahmenbereich.gesagt.text
    type_in(neu, von=str(today() + timedelta(days=100)))

    press(neu.rahmenbereich.schritte)
    gesagt = neu.rahmenbereich.gesagt.text
    press(neu.rahmenbereich.schritte)

    assert (ohne, gesagt) == (
        "Tragen Sie zuerst den ersten Tag ein.",
        "12 Schritte stehen jetzt bei Ihren Aufgaben.",
    )
    assert len(stored(datenbank, code).aufgaben) == 12
    assert neu.rahmenbereich.gesagt.text.startswith("Alle Schritte stehen schon bei Ihren Aufgaben")


def test_holiday_is_said_and_not_refused(neu):
    type_in(neu, von=f"{today().year + 1}-05-01")

    assert "ist ein Feiertag: Tag der Arbeit" in neu.rahmenbereich.tage.text
    type_in(neu, von="2020-05-01")
    assert neu.rahmenbereich.tage.text == ""


def test_dates_leave_as_soon_as_there_is_one(neu):
    assert neu.rahmenbereich._dates() is None
    assert neu.rahmenbereich.mitnahme.gesagt.text.startswith("Es gibt noch keine Termine.")
    type_in(neu, von="2027-03-04", anmeldung_bis="2027-02-01")

    assert neu.rahmenbereich._dates().daten.count(b"BEGIN:VEVENT") == 2


def test_contribution_is_checked_while_it_is_typed(neu):
    leer = neu.beitrag.pruefung.text
    type_in(neu, beitrag_titel="Unser Amt", beitrag_frage="Was hilft?", beitrag_bringt="Fehler", beitrag_sucht="Rat")

    assert leer.startswith("Sobald Sie Titel und Frage eintragen")
    assert (neu.beitrag.pruefung.text, len(neu.beitrag.pruefung.punkte)) == ("Das macht ihn noch klarer:", 2)
    assert neu.beitrag.text.text.startswith("Ich habe ein Thema mitgebracht: „Unser Amt“")
    type_in(neu, beitrag_titel="Wer teilt ein Amt?", beitrag_fuer="kleine Orte")
    assert neu.beitrag.pruefung.text == "Ihr Beitrag ist klar und passt in eine Minute."


def test_papers_of_the_contribution_are_printed(neu):
    dateien = [neu.beitrag._sign(), neu.beitrag._cards(), neu.beitrag._blank(), neu.unterwegs._leaflet()]

    assert [d.daten[:5] for d in dateien] == [b"%PDF-"] * 4
    assert dateien[0].name == "Schild-fuer-die-Wand-A4.pdf"


def test_what_was_typed_is_held_on_to_newest_first(datenbank, code, neu):
    type_in(neu, neu_text="Paten", neu_ort="Eichberg")
    press(neu.unterwegs.festhalten)
    type_in(neu, neu_art="kontakt", neu_text="Ämter teilen", neu_wer="Carla Exempel")
    press(neu.unterwegs.festhalten)

    assert sight(neu) == [("Ämter teilen", ""), ("Paten", "")]
    assert neu.unterwegs.liste.eintraege[0]["zeilen"] == ["Kontakt", "Fragen: Carla Exempel"]
    assert (neu.unterwegs.gesagt.text, neu.form.inhalt["neu_text"]) == ("Festgehalten.", "")
    assert [m.was for m in stored(datenbank, code).mitbringsel] == ["Ämter teilen", "Paten"]


def test_lines_from_paper_are_taken_at_once_and_bad_ones_stay(neu):
    type_in(neu, neu_text="Paten; Eichberg\na;b;c;d;e")

    press(neu.unterwegs.festhalten)

    assert neu.unterwegs.gesagt.text == "Festgehalten. Das ist noch nicht festgehalten:"
    assert (len(neu.unterwegs.gesagt.punkte), neu.form.inhalt["neu_text"]) == (1, "a;b;c;d;e")


def test_nothing_typed_is_said(neu):
    press(neu.unterwegs.festhalten)

    assert neu.unterwegs.gesagt.punkte == ["Schreiben Sie zuerst, worum es geht."]


def test_entry_gets_a_star_is_changed_and_goes_and_comes_back(datenbank, code, neu):
    type_in(neu, neu_text="Paten\nRad")
    press(neu.unterwegs.festhalten)
    kennung = neu.unterwegs.liste.eintraege[1]["id"]

    press(neu.unterwegs.liste, "stern", id=kennung)
    press(neu.unterwegs.liste, "aendern", id=kennung)
    knopf = neu.unterwegs.festhalten.beschriftung
    type_in(neu, neu_text="Paten für drei Monate")
    press(neu.unterwegs.festhalten)
    geaendert = sight(neu)
    press(neu.unterwegs.liste, "weg", id=kennung)
    ohne = sight(neu)
    press(neu.unterwegs.zurueck)

    assert knopf == "Änderung festhalten"
    assert geaendert == [("Rad", ""), ("Paten für drei Monate", "★ wichtig")]
    assert (ohne, sight(neu)) == ([("Rad", "")], geaendert)
    assert [m.stern for m in stored(datenbank, code).mitbringsel] == [False, True]


def test_change_can_be_given_up(neu):
    type_in(neu, neu_text="Paten")
    press(neu.unterwegs.festhalten)
    press(neu.unterwegs.liste, "aendern", id=neu.unterwegs.liste.eintraege[0]["id"])

    press(neu.unterwegs.abbrechen)

    assert (sight(neu), neu.form.inhalt["neu_text"], neu.unterwegs.abbrechen.versteckt) == ([("Paten", "")], "", True)


def test_entry_being_changed_that_is_deleted_becomes_a_new_one(datenbank, code, neu):
    type_in(neu, neu_text="Paten")
    press(neu.unterwegs.festhalten)
    kennung = neu.unterwegs.liste.eintraege[0]["id"]
    press(neu.unterwegs.liste, "aendern", id=kennung)

    press(neu.unterwegs.liste, "weg", id=kennung)
    press(neu.unterwegs.festhalten)

    assert [m.was for m in stored(datenbank, code).mitbringsel] == ["Paten"]


def test_undo_of_another_sheet_is_gone(datenbank, code, neu):
    type_in(neu, neu_text="Paten")
    press(neu.unterwegs.festhalten)
    press(neu.unterwegs.liste, "weg", id=neu.unterwegs.liste.eintraege[0]["id"])
    press(neu.regal.zurueck)
    press(neu.neu)

    press(neu.unterwegs.zurueck)

    assert (sight(neu), neu.unterwegs.zurueck.versteckt) == ([], True)


def test_one_press_makes_a_task_with_a_day(beispiel):
    vorher = [e["titel"] for e in beispiel.aufgaben.liste.eintraege]
    kennung = beispiel.aufgaben.liste.eintraege[0]["id"]

    press(beispiel.aufgaben.liste, "monat", id=kennung)

    aufgabe = beispiel.blatt.inhalt["aufgaben"][-1]
    assert vorher[0].startswith("Stadtspaziergang")
    assert [e["titel"] for e in beispiel.aufgaben.liste.eintraege] == vorher[1:]
    assert (aufgabe["zu"], aufgabe["was"][:31]) == (kennung, "Beim Freiwilligentag anbieten: ")
    assert date.fromisoformat(aufgabe["bis"]) >= today() + timedelta(days=28)
    assert beispiel.aufgaben.gesagt.text.startswith("Neue Aufgabe bis ")


def test_open_tasks_go_into_the_calendar(beispiel):
    daten = beispiel.aufgaben._dates().daten
    inhalt = {**beispiel.blatt.inhalt, "aufgaben": []}
    beispiel.put(inhalt)

    assert daten.count(b"BEGIN:VEVENT") == 1
    assert beispiel.aufgaben._dates() is None
    assert beispiel.aufgaben.mitnahme.gesagt.text.startswith("Keine offene Aufgabe hat ein Datum.")


def test_mail_follows_the_chosen_contact(beispiel):
    allgemein = beispiel.dank.text.text

    press(beispiel.dank.an, "entwurf", nr=1, stand=beispiel.dank.an.stand, inhalt={"an": "b2kontak"})

    assert ("Guten Tag [Name]," in allgemein, "Guten Tag Carla Exempel," in beispiel.dank.text.text) == (True, True)


def test_names_are_deleted_from_the_store_and_can_come_back_until_the_sheet_is_closed(datenbank, code, beispiel):
    press(beispiel.namen.loeschen)
    gespeichert = stored(datenbank, code).model_dump_json()
    gesagt = (beispiel.namen.gesagt.text, beispiel.namen.text.text)

    assert [n in gespeichert for n in ("Carla", "Theo", "Agentur")] == [False, False, False]
    assert gesagt == (
        "4 Namen sind gelöscht. Worum es ging, steht weiter da.",
        "In Ihren Einträgen steht kein Name.",
    )
    press(beispiel.namen.zurueck)
    assert "Carla" in stored(datenbank, code).model_dump_json()
    press(beispiel.namen.loeschen)
    press(beispiel.regal.zurueck)
    assert beispiel.namen._vorher == {}


def test_finished_tasks_remind_of_the_names(beispiel):
    fertig = [{**a, "erledigt": True} for a in beispiel.blatt.inhalt["aufgaben"]]
    eintraege = [{**m, "stern": False} for m in beispiel.blatt.inhalt["mitbringsel"]]

    type_in(beispiel, aufgaben=fertig, mitbringsel=eintraege)

    assert beispiel.fehlt.punkte == ["Alle Aufgaben sind erledigt. Löschen Sie jetzt die Namen Ihrer Kontakte."]


def test_ideas_for_the_report_are_chosen_and_kept(datenbank, code, beispiel):
    gewaehlt = list(beispiel.ideen.wahl.werte)
    beispiel.ideen.wahl.werte = ["b4notiz0"]

    assert gewaehlt == ["b1paten0", "b3rundga"]
    assert stored(datenbank, code).bericht_ideen == ["b4notiz0"]
    assert [wert for wert, _ in beispiel.ideen.wahl.optionen] == ["b1paten0", "b3rundga", "b4notiz0"]


def test_new_idea_can_be_chosen_at_once(beispiel):
    type_in(beispiel, neu_text="Ganz neu")
    press(beispiel.unterwegs.festhalten)

    assert ("Ganz neu" in [text for _, text in beispiel.ideen.wahl.optionen]) is True
    assert beispiel.ideen.innen.kinder == [beispiel.ideen.wahl]


@pytest.mark.parametrize(("form", "anfang"), [("docx", b"PK"), ("pdf", b"%PDF"), ("md", b"# ")])
def test_report_leaves_in_every_form(beispiel, form, anfang):
    assert beispiel.bericht._file(form).daten.startswith(anfang)


def test_text_for_the_press_does_not_name_the_mappe(beispiel):
    intern = beispiel.bericht._file("md").daten.decode()
    type_in(beispiel, bericht_fuer="presse")

    presse = beispiel.bericht._file("md").daten.decode()

    assert ["Mappe" in text for text in (intern, presse)] == [True, False]


def test_long_report_is_said(beispiel):
    kurz = beispiel.bericht.laenge.text
    type_in(beispiel, bericht_gelernt="Das war gut. " * 300)

    assert (kurz, beispiel.bericht.laenge.text) == (
        "Die Rückmeldung passt auf eine Seite.",
        "Das wird länger als eine Seite. Kürzen Sie „Was haben wir gelernt?“.",
    )


def test_address_opens_the_part_again_and_brings_it_into_sight(datenbank, code, neu):
    gezeigt = []
    neu.go_to("unterwegs")
    adresse = neu.adresse.verlauf[-1]

    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.leiste.schluessel.send = lambda inhalt, *_: gezeigt.append(inhalt)
    schirm.read_address(f"?{adresse}")
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})

    assert schirm.schritte.wahl == "unterwegs"
    assert {"art": "zeige", "anker": "teil"} in gezeigt


def test_reader_sees_everything_and_can_change_nothing(datenbank, code, beispiel):
    mappe, _ = new_mappe(datenbank, code)
    lesecode = mappe.ablage.add_code(mappe.zugang, "lesen")

    schirm = visit(datenbank, lesecode, f"?blatt={beispiel.blatt.blatt_id}")

    knoepfe = (schirm.unterwegs.festhalten, schirm.namen.loeschen, schirm.rahmenbereich.schritte)
    assert [k.versteckt for k in knoepfe] == [True, True, True]
    assert {len(e["knoepfe"]) for e in (*schirm.unterwegs.liste.eintraege, *schirm.aufgaben.liste.eintraege)} == {0}
    assert schirm.bericht._file("pdf").daten.startswith(b"%PDF")


def test_content_that_does_not_fit_is_said_and_the_screen_lives_on(neu):
    type_in(neu, von="12026-01-01")
    fehler = neu.blatt.hinweis

    type_in(neu, von="2027-01-01")

    assert fehler.startswith("Tagung: Diese Angaben passen nicht: von.")
    assert (neu.blatt.hinweis, neu.blatt.sauber) == ("", True)


def test_hostile_words_are_shown_as_text(neu):
    type_in(neu, neu_text="<script>alert(1)</script>", neu_wer="=cmd|' /C calc'!A0")
    press(neu.unterwegs.festhalten)

    assert sight(neu) == [("<script>alert(1)</script>", "")]
    assert Mitbringsel.model_validate(neu.blatt.inhalt["mitbringsel"][0]).wer == "=cmd|' /C calc'!A0"
