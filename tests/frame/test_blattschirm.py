"""Does work that goes in parts say what is missing, go on where it stopped, and lose nothing on the way?"""

from __future__ import annotations

import pytest

from tests.frame.mappenhilfe import Datenbank, new_frame, new_mappe, press
from toolkit.dokument.protokoll import Protokoll
from toolkit.frame.mappe import Blattschirm, OffeneMappe, Schirmworte, Teil

ZEILE = {"art": "zeile", "name": "ort", "titel": "Wo"}
LISTE = {"art": "zeilen", "name": "anwesend", "titel": "Wer"}


class Probe(Blattschirm):
    """A screen on minutes in three parts."""

    def __init__(self, rahmen, mappe):
        worte = Schirmworte("Neu", "Regal", "Leer.", "Ohne Mappe.", "Schritte")
        super().__init__(rahmen, mappe, "protokoll", worte)
        self.gezeigt = []
        self.set_parts(
            Teil("ort", "Ort", "Wozu der Ort?", (ZEILE,)),
            Teil("leute", "Leute", "Wozu die Leute?", (LISTE,)),
            Teil("papier", "Papier", "Zum Drucken."),
        )

    def first_content(self):
        return Protokoll(titel="Runde").model_dump(mode="json")

    def missing(self, inhalt):
        return {
            "ort": [] if inhalt["ort"] else ["Der Ort fehlt."],
            "leute": [] if inhalt["anwesend"] else ["Noch niemand.", "Wer kommt?"],
        }

    def refresh(self, inhalt):
        self.gezeigt.append(inhalt["ort"])


@pytest.fixture
def datenbank(tmp_path, monkeypatch):
    monkeypatch.setenv("KOFFER_STRENG", "1")
    return Datenbank(tmp_path)


def visit(datenbank, code, suche=""):
    rahmen = new_frame()
    schirm = Probe(rahmen, OffeneMappe(datenbank.open))
    schirm.adresse = rahmen.adresse
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def test_without_a_mappe_only_the_next_step_is_said(datenbank):
    schirm = visit(datenbank, "")

    assert schirm.gesagt.text == "Ohne Mappe."
    assert (schirm.neu.versteckt, schirm.schritte.versteckt, schirm.teil.versteckt) == (True, True, True)


def test_new_sheet_begins_with_the_first_part_and_says_what_is_missing(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])

    press(schirm.neu)

    assert (schirm.teil.titel, schirm.form.felder, schirm.wozu.text) == ("Ort", [ZEILE], "Wozu der Ort?")
    assert [(s["titel"], s["stand"]) for s in schirm.schritte.schritte] == [
        ("Ort", "1 Sache fehlt"),
        ("Leute", "2 Sachen fehlen"),
        ("Papier", ""),
    ]
    assert (schirm.fehlt.text, schirm.fehlt.punkte) == ("Was noch fehlt:", ["Der Ort fehlt."])
    assert schirm.adresse.verlauf[-1] == f"blatt={schirm.blatt.blatt_id}&teil=ort"


def test_pressing_twice_makes_one_sheet_only(datenbank):
    mappe, code = new_mappe(datenbank)
    schirm = visit(datenbank, code)

    press(schirm.neu)
    press(schirm.neu)

    assert len(mappe.ablage.list_sheets(mappe.zugang)) == 1


def test_next_part_shows_its_own_fields_and_stands_in_the_address(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)
    titel = schirm.weiter.beschriftung

    press(schirm.weiter)

    assert titel == "Weiter zu: Leute"
    assert (schirm.schritte.wahl, schirm.teil.titel, schirm.form.felder) == ("leute", "Leute", [LISTE])
    assert schirm.adresse.verlauf[-1].endswith("&teil=leute")
    press(schirm.weiter)
    assert (schirm.teil.titel, schirm.form.felder, schirm.weiter.versteckt) == ("Papier", [], True)


def test_draft_changes_what_is_missing_and_what_is_shown(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)

    press(schirm.form, "entwurf", nr=1, stand=schirm.form.stand, inhalt={**schirm.form.inhalt, "ort": "Park"})

    assert (schirm.fehlt.text, schirm.schritte.schritte[0]["stand"]) == ("", "fertig")
    assert schirm.gezeigt[-1] == "Park"


def test_address_opens_sheet_and_part_again(datenbank):
    _, code = new_mappe(datenbank)
    erster = visit(datenbank, code)
    press(erster.neu)
    press(erster.weiter)

    zweiter = visit(datenbank, code, f"?{erster.adresse.verlauf[-1]}")

    assert (zweiter.blatt.blatt_id, zweiter.schritte.wahl) == (erster.blatt.blatt_id, "leute")


@pytest.mark.parametrize("teil", ["gibtesnicht", "<b>", "ort" * 99])
def test_address_with_an_unknown_part_shows_the_first(datenbank, teil):
    _, code = new_mappe(datenbank)
    erster = visit(datenbank, code)
    press(erster.neu)

    zweiter = visit(datenbank, code, f"?blatt={erster.blatt.blatt_id}&teil={teil}")

    assert zweiter.schritte.wahl == "ort"


def test_other_sheet_begins_with_its_first_part(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)
    press(schirm.weiter)
    press(schirm.regal.zurueck)

    press(schirm.neu)

    assert schirm.schritte.wahl == "ort"


def test_content_changed_by_the_screen_is_saved_and_shown(datenbank):
    mappe, code = new_mappe(datenbank)
    schirm = visit(datenbank, code)
    press(schirm.neu)

    assert schirm.put({**schirm.blatt.inhalt, "ort": "Rathaus"})

    assert schirm.form.inhalt["ort"] == "Rathaus"
    assert mappe.ablage.list_sheets(mappe.zugang)[0].inhalt["ort"] == "Rathaus"


def test_closing_the_mappe_takes_everything_from_the_screen(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)

    press(schirm.leiste.schluessel, "schliessen")

    assert (schirm.teil.versteckt, schirm.schritte.versteckt, schirm.form.inhalt) == (True, True, {})


def test_fields_that_depend_on_the_content_change_in_place(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)
    neu = {**ZEILE, "titel": "Welcher Raum?"}

    schirm.set_fields("ort", (neu,))

    assert schirm.form.felder == [neu]


def test_typing_while_a_button_changes_another_field_is_put_together(datenbank):
    mappe, code = new_mappe(datenbank)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    davor, stand = dict(schirm.form.inhalt), schirm.form.stand

    schirm.put({**schirm.blatt.inhalt, "ort": "Rathaus"})
    press(schirm.form, "entwurf", nr=9, stand=stand, inhalt={**davor, "leitung": "Amira Muster"})

    gespeichert = mappe.ablage.list_sheets(mappe.zugang)[0].inhalt
    assert (gespeichert["ort"], gespeichert["leitung"]) == ("Rathaus", "Amira Muster")
    assert (schirm.blatt.konflikt, schirm.form.inhalt["leitung"]) == (None, "Amira Muster")


def test_typing_between_two_buttons_is_put_together(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)

    schirm.put({**schirm.blatt.inhalt, "ort": "Rathaus"})
    dazwischen, stand = dict(schirm.form.inhalt), schirm.form.stand
    schirm.put({**schirm.blatt.inhalt, "ort": "Park"})
    press(schirm.form, "entwurf", nr=9, stand=stand, inhalt={**dazwischen, "leitung": "Amira Muster"})

    assert (schirm.blatt.konflikt, schirm.blatt.inhalt["ort"], schirm.blatt.inhalt["leitung"]) == (
        None,
        "Park",
        "Amira Muster",
    )


def test_typing_into_the_field_that_a_button_changes_asks(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)
    davor, stand = dict(schirm.form.inhalt), schirm.form.stand

    schirm.put({**schirm.blatt.inhalt, "ort": "Rathaus"})
    press(schirm.form, "entwurf", nr=9, stand=stand, inhalt={**davor, "ort": "Park"})

    assert schirm.blatt.konflikt is not None
    assert schirm.blatt.inhalt["ort"] == "Park"


def test_typing_that_meets_a_change_made_elsewhere_still_asks(datenbank):
    mappe, code = new_mappe(datenbank)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    schirm.put({**schirm.blatt.inhalt, "ort": "Rathaus"})
    davor, stand = dict(schirm.form.inhalt), schirm.form.stand
    blatt = mappe.ablage.list_sheets(mappe.zugang)[0]
    mappe.ablage.save_sheet(mappe.zugang, blatt.id, blatt.version, {**blatt.inhalt, "leitung": "Helga Probe"})

    press(schirm.leiste.schluessel, "nachsehen")
    press(schirm.form, "entwurf", nr=9, stand=stand, inhalt={**davor, "leitung": "Amira Muster"})

    assert schirm.blatt.konflikt is not None
