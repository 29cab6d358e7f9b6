"""Can somebody write minutes, go on from the last ones and carry them away? Without kernel and browser."""

from __future__ import annotations

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.protokoll.view import Ansicht
from toolkit.frame.mappe import OffeneMappe


def visit(datenbank, code, suche=""):
    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.adresse = rahmen.adresse
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def type_in(schirm, **felder):
    form = schirm.form
    press(form, "entwurf", nr=1, stand=form.stand, inhalt={**form.inhalt, **felder})


def test_without_a_mappe_the_next_step_is_said(datenbank):
    schirm = visit(datenbank, "")

    assert (
        schirm.gesagt.text
        == "Protokolle liegen in Ihrer Mappe. Öffnen Sie sie mit Ihrem Code, oder legen Sie eine neue an."
    )
    assert (schirm.neu.versteckt, schirm.form.versteckt, schirm.regal.block.versteckt) == (True, True, True)


def test_new_minutes_are_there_at_once_and_stand_in_the_address(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])

    press(schirm.neu)

    assert (schirm.form.versteckt, schirm.form.gesperrt, schirm.form.inhalt["titel"]) == (False, False, "Treffen")
    assert schirm.adresse.verlauf[-1] == f"blatt={schirm.blatt.blatt_id}"


def test_what_is_typed_is_saved_and_the_tab_is_told(datenbank):
    mappe, code = new_mappe(datenbank)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    gesendet = []
    schirm.form.send = lambda inhalt, *_: gesendet.append(inhalt)

    type_in(schirm, ort="Bürgerhaus")

    assert mappe.ablage.list_sheets(mappe.zugang)[0].inhalt["ort"] == "Bürgerhaus"
    assert gesendet[-1] == {"art": "quittung", "nr": 1, "gut": True, "version": 2, "zeit": schirm.blatt.gespeichert}


def test_tab_is_not_told_that_something_is_saved_when_it_is_not(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)
    gesendet = []
    schirm.form.send = lambda inhalt, *_: gesendet.append(inhalt)
    datenbank.weg = True

    type_in(schirm, ort="Bürgerhaus")
    assert [m["gut"] for m in gesendet] == [False]
    datenbank.weg = False
    press(schirm.leiste.schluessel, "nachsehen")

    assert [m["gut"] for m in gesendet] == [False, True]


def test_address_opens_the_same_minutes_again(datenbank):
    _, code = new_mappe(datenbank)
    erstes = visit(datenbank, code)
    press(erstes.neu)
    type_in(erstes, ort="Bürgerhaus")

    zweites = visit(datenbank, code, f"?blatt={erstes.blatt.blatt_id}")

    assert zweites.form.inhalt["ort"] == "Bürgerhaus"


def test_address_with_something_foreign_shows_the_shelf(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1], "?blatt=<b>frei</b>")

    assert (schirm.regal.block.versteckt, schirm.blatt.blatt_id) == (False, "")
    assert schirm.leiste.hinweis.text.startswith("Dieses Blatt gibt es nicht mehr.")


def test_next_minutes_begin_with_the_open_points(datenbank):
    mappe, code = new_mappe(datenbank)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    type_in(schirm, punkte=[{"id": "aaaa", "was": "Saal buchen"}, {"id": "bbbb", "was": "Kuchen", "erledigt": True}])
    erstes = schirm.blatt.blatt_id

    press(schirm.weiter)

    assert [p["was"] for p in schirm.form.inhalt["punkte"]] == ["Saal buchen"]
    assert schirm.gesagt.text.startswith("Das neue Protokoll ist angelegt. Ein offener Punkt aus „Treffen")
    assert [f.name for f in mappe.ablage.list_versions(mappe.zugang, erstes)] == ["abgeschlossen"]


def test_state_is_kept_under_a_name(datenbank):
    mappe, code = new_mappe(datenbank)
    schirm = visit(datenbank, code)
    press(schirm.neu)

    feld = schirm.aufheben
    press(feld.form, "entwurf", nr=1, stand=feld.form.stand, inhalt={"name": "vor der Durchsicht"})
    press(feld.knopf)

    assert [f.name for f in mappe.ablage.list_versions(mappe.zugang, schirm.blatt.blatt_id)] == ["vor der Durchsicht"]
    assert schirm.gesagt.text == "Der Stand „vor der Durchsicht“ ist aufgehoben."


@pytest.mark.parametrize(
    ("knopf", "endung", "anfang"),
    [("docx", ".docx", b"PK"), ("pdf", ".pdf", b"%PDF"), ("html", ".html", b"<!doctype"), ("md", ".md", b"# ")],
)
def test_minutes_leave_in_every_form(datenbank, knopf, endung, anfang):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)

    datei = schirm._file(knopf)

    assert (datei.name.endswith(endung), datei.daten[:20].lower().startswith(anfang.lower())) == (True, True)


def test_dates_need_a_date(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)

    assert schirm._dates() is None
    assert schirm.mitnahme.gesagt.text.startswith("Es gibt noch keine Termine.")
    type_in(schirm, naechster_tag="2026-12-06")
    assert b"BEGIN:VEVENT" in schirm._dates().daten


def test_reader_sees_minutes_but_cannot_change_them(datenbank):
    mappe, code = new_mappe(datenbank)
    press(visit(datenbank, code).neu)
    blatt = mappe.ablage.list_sheets(mappe.zugang)[0]

    schirm = visit(datenbank, mappe.ablage.add_code(mappe.zugang, "lesen"), f"?blatt={blatt.id}")

    assert (schirm.form.versteckt, schirm.form.gesperrt, schirm.weiter.versteckt) == (False, True, True)
    assert schirm.neu.versteckt is True


def test_closing_the_mappe_takes_the_minutes_from_the_screen(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)
    type_in(schirm, ort="Bürgerhaus")

    press(schirm.leiste.schluessel, "schliessen")

    assert (schirm.form.inhalt, schirm.form.versteckt) == ({}, True)
