"""Can somebody plan a joint activity from the places to the papers? Without a browser."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.vorhaben.view import Ansicht
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe
from toolkit.dokument.vorhaben.blatt import Vorhaben
from toolkit.frame.mappe import OffeneMappe, add_sheet, all_kinds
from toolkit.frame.mappe.zeit import today

GRUPPE = Regionalgruppe(
    titel="Runde",
    orte=[Gruppenort(id="lind", name="Lindenau", land="ST"), Gruppenort(id="eich", name="Eichberg", land="ST")],
)


@pytest.fixture
def code(datenbank):
    return new_mappe(datenbank)[1]


def visit(datenbank, code, suche=""):
    all_kinds()
    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def type_in(schirm, **felder):
    press(schirm.form, "entwurf", nr=1, stand=schirm.form.stand, inhalt={**schirm.blatt.inhalt, **felder})


def save_group(datenbank, code, gruppe=GRUPPE):
    mappe, _ = new_mappe(datenbank, code)
    return add_sheet(mappe, "regionalgruppe", gruppe.titel, gruppe.model_dump(mode="json"))


def stored(datenbank, code, art="vorhaben"):
    mappe, _ = new_mappe(datenbank, code)
    return [b.inhalt for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == art]


def plan(datenbank, code):
    return Vorhaben.model_validate(stored(datenbank, code)[0])


def test_new_plan_begins_with_the_places_of_the_group(datenbank, code):
    kennung = save_group(datenbank, code)
    schirm = visit(datenbank, code)

    press(schirm.neu)

    assert plan(datenbank, code).gruppe.gruppe == kennung
    assert schirm.form_teil.bezug.satz.text == "2 Orte aus „Runde“: Lindenau, Eichberg."
    assert schirm.form_teil.bezug.nehmen.versteckt
    assert schirm.form_teil.passt.punkte[0] == "Alle Orte liegen in Sachsen-Anhalt. Ein Landesnetzwerk ist möglich."


def test_choice_of_the_group_is_that_of_the_sheet_and_namesakes_can_be_told_apart(datenbank, code):
    erste = save_group(datenbank, code)
    zweite = save_group(datenbank, code, GRUPPE.model_copy(update={"orte": GRUPPE.orte[:1]}))
    schirm = visit(datenbank, code)
    press(schirm.neu)
    bezug = schirm.form_teil.bezug
    genommen = plan(datenbank, code).gruppe.gruppe
    andere = erste if genommen == zweite else zweite
    press(bezug.form, "entwurf", nr=1, stand=bezug.form.stand, inhalt={"gruppe": andere})

    bezug.forget()
    bezug.refresh()

    assert bezug.form.inhalt == {"gruppe": genommen}
    assert dict(bezug.form.felder[0]["optionen"]) == {erste: "Runde, 2 Orte", zweite: "Runde, 1 Ort"}
    assert bezug.nehmen.versteckt


def test_only_a_request_asks_to_whom_it_goes(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    schirm.go_to("sache")
    davor = [f.get("name") for f in schirm.form.felder]

    type_in(schirm, sache="anliegen")

    assert ("an_wen" in davor, "an_wen" in [f.get("name") for f in schirm.form.felder]) == (False, True)


def test_places_are_written_down_where_there_is_no_group(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    bezug = schirm.form_teil.bezug

    press(bezug.namensform, "entwurf", nr=1, stand=0, inhalt={"gruppennamen": "Stendal\nApolda\nXyzzyheim"})
    press(bezug.anlegen)

    (gruppe,) = stored(datenbank, code, "regionalgruppe")
    assert [o["name"] for o in gruppe["orte"]] == ["Stendal", "Apolda"]
    assert gruppe["namen"] == "Xyzzyheim"
    assert [o.name for o in plan(datenbank, code).gruppe.orte] == ["Stendal", "Apolda"]
    assert bezug.gesagt.punkte[0].startswith("„Xyzzyheim“ kennen wir nicht.")
    assert bezug.neu_hier.versteckt


def test_names_that_nobody_knows_create_nothing(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)

    press(schirm.form_teil.bezug.anlegen)

    assert stored(datenbank, code, "regionalgruppe") == []
    assert schirm.form_teil.bezug.gesagt.text.startswith("Kein Ort wurde erkannt.")


def test_change_of_the_group_is_offered_and_taken(datenbank, code):
    kennung = save_group(datenbank, code)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    mappe, _ = new_mappe(datenbank, code)
    blatt = mappe.ablage.load_sheet(mappe.zugang, kennung)
    neu = GRUPPE.model_copy(update={"orte": [*GRUPPE.orte, Gruppenort(id="tann", name="Tannhof")]})
    mappe.ablage.save_sheet(mappe.zugang, kennung, blatt.version, neu.model_dump(mode="json"))

    bezug = visit(datenbank, code, f"?blatt={schirm.blatt.blatt_id}").form_teil.bezug
    gesagt = list(bezug.neues.punkte)
    press(bezug.nehmen)

    assert gesagt == ["Neu: Tannhof."]
    assert [o.name for o in plan(datenbank, code).gruppe.orte] == ["Lindenau", "Eichberg", "Tannhof"]
    assert (bezug.neues.text, bezug.nehmen.versteckt) == ("", True)


def test_another_group_is_chosen(datenbank, code):
    save_group(datenbank, code)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    andere = save_group(datenbank, code, Regionalgruppe(titel="Anderswo", orte=[Gruppenort(name="Moosach")]))
    bezug = visit(datenbank, code, f"?blatt={schirm.blatt.blatt_id}").form_teil.bezug

    press(bezug.form, "entwurf", nr=1, stand=bezug.form.stand, inhalt={"gruppe": andere})
    press(bezug.nehmen)

    assert [o.name for o in plan(datenbank, code).gruppe.orte] == ["Moosach"]


def test_buttons_fill_in_bodies_places_and_tasks_and_take_them_back(datenbank, code):
    save_group(datenbank, code)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    tag = (today() + timedelta(days=200)).isoformat()
    type_in(schirm, ziele=[{"id": "ziel0001", "was": "Radweg", "merkmal": "", "niemand": False}], tag=tag)

    for tat in (schirm.stellen, schirm.orte, schirm.fristen):
        press(tat.knopf)
    voll = plan(datenbank, code)
    for tat in (schirm.stellen, schirm.orte, schirm.fristen):
        press(tat.rueckweg.knopf)
    leer = plan(datenbank, code)

    assert (len(voll.pruefungen), len(voll.mitwirkende), len(voll.aufgaben)) == (5, 2, 9)
    assert (leer.pruefungen, leer.mitwirkende, leer.aufgaben, leer.vorlauf_fuer) == ([], [], [], None)
    assert leer.ziele == voll.ziele


def test_way_back_ends_when_somebody_goes_on_working(datenbank, code):
    save_group(datenbank, code)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    press(schirm.orte.knopf)

    type_in(schirm, mitwirkende=[])

    assert schirm.orte.rueckweg.knopf.versteckt


def test_aim_of_a_body_is_chosen_from_the_aims(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)

    type_in(schirm, ziele=[{"id": "ziel0001", "was": "Radweg", "merkmal": "", "niemand": False}])
    schirm.go_to("doppelt")

    ziel = next(f for f in schirm.form.felder[0]["felder"] if f["name"] == "ziel")
    assert ziel["optionen"] == [("", "noch offen"), ("ziel0001", "Radweg")]


def test_letter_is_there_only_for_a_request(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    vorher = schirm.mitnehmen.brief.text

    type_in(schirm, sache="anliegen", an_wen="Landtag")

    assert vorher == ""
    assert schirm.mitnehmen.brief.text.startswith("An: Landtag")


def test_every_file_is_handed_over(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    type_in(schirm, tag=(today() + timedelta(days=30)).isoformat())

    gesagt = []
    for mitnahme in (schirm.mitnehmen.mitnahme, schirm.form_teil.mitnahme):
        for knopf in mitnahme.knoepfe.values():
            press(knopf)
            gesagt.append(mitnahme.gesagt.text)

    assert [satz.split(".")[-2].split("“")[0] for satz in gesagt] == [
        "docx", "pdf", "pdf", "docx", "pdf", "ics", "pdf", "docx",
    ]  # fmt: skip


def test_calendar_without_days_says_so(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)

    press(schirm.mitnehmen.mitnahme.knoepfe["Tag und Aufgaben für den Kalender"])

    assert schirm.mitnehmen.mitnahme.gesagt.text == "Es gibt noch keinen Tag und keine Frist."


def test_reader_sees_no_buttons_that_change_anything(datenbank, code):
    save_group(datenbank, code)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    mappe, _ = new_mappe(datenbank, code)
    lesen = mappe.ablage.add_code(mappe.zugang, "lesen")

    leser = visit(datenbank, lesen, f"?blatt={schirm.blatt.blatt_id}")

    knoepfe = [leser.orte.knopf, leser.stellen.knopf, leser.fristen.knopf, leser.form_teil.bezug.nehmen]
    assert [k.versteckt for k in knoepfe] == [True] * 4
