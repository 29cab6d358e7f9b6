"""Can somebody bring guests to tables and places to a tandem? Without a browser."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.begegnung.view import Ansicht
from toolkit.dokument.begegnung.beispiel import begegnung_beispiel
from toolkit.dokument.begegnung.blatt import Begegnung
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.werte import Gast
from toolkit.frame.mappe import OffeneMappe, add_sheet, all_kinds
from toolkit.frame.mappe.zeit import today


@pytest.fixture
def code(datenbank):
    all_kinds()
    mappe, code = new_mappe(datenbank)
    add_sheet(mappe, "regionalgruppe", "Runde", gruppe_beispiel(today()).model_dump(mode="json"))
    return code


def visit(datenbank, code, suche=""):
    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


@pytest.fixture
def neu(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    return schirm


@pytest.fixture
def beispiel(datenbank, code):
    mappe, _ = new_mappe(datenbank, code)
    kennung = add_sheet(mappe, "begegnung", "Tische", begegnung_beispiel(today()).model_dump(mode="json"))
    return visit(datenbank, code, f"?blatt={kennung}&teil=tische")


def type_in(schirm, **felder):
    press(schirm.form, "entwurf", nr=1, stand=schirm.form.stand, inhalt={**schirm.blatt.inhalt, **felder})


def choose(form, **inhalt):
    press(form, "entwurf", nr=1, stand=form.stand, inhalt=inhalt)


def stored(datenbank, code, art="begegnung"):
    mappe, _ = new_mappe(datenbank, code)
    return [b.inhalt for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == art]


def add(datenbank, code, art, titel, wert):
    mappe, _ = new_mappe(datenbank, code)
    return add_sheet(mappe, art, titel, wert.model_dump(mode="json"))


def test_seats_tables_and_the_way_back(datenbank, code, neu):
    press(neu.gaeste.plaetze)
    neu.go_to("tische")
    press(neu.tische.vorschlagen)
    (mit,) = stored(datenbank, code)
    press(neu.tische.rueckweg.knopf)
    (ohne,) = stored(datenbank, code)

    assert (len(mit["gaeste"]), len(mit["runden"])) == (24, 2)
    assert (ohne["runden"], ohne["gaeste"]) == ([], mit["gaeste"])


def test_tables_show_their_reasons(beispiel):
    eintraege = beispiel.tische.liste.eintraege

    assert [e["gruppe"] for e in eintraege] == ["Runde 1"] * 4 + ["Runde 2"] * 4
    assert eintraege[2]["zeilen"][0] == ("Weidenbach 1 sucht, was Lindenau 1 kann: „moderieren“, „Runde“ und „Tische“.")


def test_two_guests_change_seats(datenbank, code, beispiel):
    vorher = Begegnung.model_validate(beispiel.blatt.inhalt)
    eins, zwei = vorher.runden[0].tische[0][0], vorher.runden[0].tische[1][0]

    choose(beispiel.tausch.form, runde="0", eins=eins, zwei=zwei)
    press(beispiel.tausch.tun)
    gesagt = beispiel.tausch.gesagt.text
    press(beispiel.tausch.rueckweg.knopf)

    assert gesagt.startswith("Getauscht. Der Plan wird schlechter: um ")
    assert Begegnung.model_validate(stored(datenbank, code)[0]) == vorher


def test_exchange_needs_two_guests(beispiel):
    press(beispiel.tausch.tun)

    assert beispiel.tausch.gesagt.text == "Wählen Sie zwei verschiedene Gäste."


def test_too_few_guests_are_refused_in_words(neu):
    neu.go_to("tische")

    press(neu.tische.vorschlagen)

    assert neu.tische.gesagt.text == (
        "Für einen Tisch braucht es mindestens zwei Personen. Tragen Sie mehr Personen ein."
    )


def test_many_guests_are_seated_beside_the_screen(datenbank, code, neu):
    gaeste = [{"id": f"gast{nr:03d}", "name": f"Gast {nr}", "ort": f"Ort {nr // 2}"} for nr in range(60)]
    type_in(neu, gaeste=gaeste, runden_zahl=1)
    neu.go_to("tische")

    press(neu.tische.vorschlagen)
    neu.tische.lauf.platz._arbeit.wait(120)

    (inhalt,) = stored(datenbank, code)
    assert sorted(k for t in inhalt["runden"][0]["tische"] for k in t) == [g["id"] for g in gaeste]


def test_what_changes_while_tables_are_computed_is_said(datenbank, code, neu):
    gaeste = [{"id": f"gast{nr:03d}", "name": f"Gast {nr}", "ort": f"Ort {nr // 2}"} for nr in range(60)]
    type_in(neu, gaeste=gaeste, runden_zahl=1)
    neu.go_to("tische")

    press(neu.tische.vorschlagen)
    type_in(neu, themen="egal")
    neu.tische.lauf.platz._arbeit.wait(120)

    assert "Seit dem Vorschlag hat sich etwas geändert." in neu.missing(neu.blatt.inhalt)["tische"]


def test_sixty_guests_can_be_stopped_and_keep_the_best_plan_so_far(datenbank, code, neu):
    gaeste = [{"id": f"gast{nr:03d}", "name": f"Gast {nr}", "ort": f"Ort {nr // 2}"} for nr in range(60)]
    type_in(neu, gaeste=gaeste, runden_zahl=6)
    neu.go_to("tische")

    press(neu.tische.vorschlagen)
    neu.tische.lauf.cancel()
    if neu.tische.lauf.platz._arbeit is not None:
        neu.tische.lauf.platz._arbeit.wait(120)

    (inhalt,) = stored(datenbank, code)
    assert [sorted(k for t in runde["tische"] for k in t) for runde in inhalt["runden"]] in (
        [],
        [[g["id"] for g in gaeste]] * 6,
    )
    assert not neu.tische.lauf.laeuft


def test_written_guests_come_to_the_list_and_the_way_back_is_there(datenbank, code, neu):
    press(neu.gaeste.aufnehmen)
    leer = neu.gaeste.aufgenommen.text
    type_in(neu, zettel="Leitung; Lindnau\nBüro; Eichberg")

    press(neu.gaeste.aufnehmen)
    (mit,) = stored(datenbank, code)
    press(neu.gaeste.aufnehmen)
    gesagt, fremd = neu.gaeste.aufgenommen.text, neu.gaeste.fremd.text
    press(neu.gaeste.zurueck.knopf)
    (ohne,) = stored(datenbank, code)

    assert leer == "Im Feld steht noch niemand. Schreiben Sie einen Gast in jede Zeile."
    assert ([(g["name"], g["ort"]) for g in mit["gaeste"]], mit["zettel"]) == (
        [("Leitung", "Lindnau"), ("Büro", "Eichberg")],
        "",
    )
    assert (gesagt, fremd) == (
        "2 Plätze sind dazugekommen.",
        "„Lindnau“ kennen wir nicht. Ist „Lindenau“ gemeint?",
    )
    assert (ohne["gaeste"], ohne["zettel"]) == ([], "Leitung; Lindnau\nBüro; Eichberg")


def test_full_plan_is_said(neu):
    type_in(neu, zettel="\n".join(f"Gast {nr}, Lindenau" for nr in range(301)))

    press(neu.gaeste.aufnehmen)

    assert neu.gaeste.aufgenommen.text == (
        "300 Plätze sind dazugekommen. Damit ist der Tischplan voll. Er hat Platz für 300\u00a0Gäste."
    )
    assert neu.blatt.inhalt["zettel"] == "Gast 300, Lindenau"


def test_next_sheet_knows_nothing_of_the_one_before(neu):
    press(neu.mitnehmen.mitnahme.knoepfe["Tischkarten zum Ausschneiden"])
    press(neu.gaeste.plaetze)
    neu.regal.put_away()

    press(neu.neu)

    assert (neu.mitnehmen.mitnahme.gesagt.text, neu.gaeste.gesagt.text) == ("", "")


def test_guests_come_from_a_meeting(datenbank, code):
    treffen = Regionaltreffen(titel="Herbst", gaeste=[Gast(name="A. M.", ort="Lindenau", zusage="ja")])
    add(datenbank, code, "regionaltreffen", "Herbst", treffen)
    schirm = visit(datenbank, code)
    press(schirm.neu)

    press(schirm.gaeste.holen)

    assert [(g["name"], g["ort"]) for g in stored(datenbank, code)[0]["gaeste"]] == [("A. M.", "Lindenau")]
    assert schirm.gaeste.gesagt.text == "1 Platz ist dazugekommen."


def test_history_is_gathered_from_the_mappe_once(datenbank, code):
    gaeste = [Gast(ort=ort, zusage="ja") for ort in ("Lindenau", "Eichberg")]
    add(
        datenbank,
        code,
        "regionaltreffen",
        "Herbst",
        Regionaltreffen(titel="Herbst", tag=today() - timedelta(days=1), gaeste=gaeste),
    )
    schirm = visit(datenbank, code)
    press(schirm.neu)

    gesagt = []
    for _ in range(2):
        press(schirm.vorher.holen)
        gesagt.append(schirm.vorher.gesagt.text)

    assert [f["orte"] for f in stored(datenbank, code)[0]["frueher"]] == ["Eichberg\nLindenau"]
    assert gesagt[0] == "1 Anlass ist dazugekommen."
    assert gesagt[1].startswith("In Ihrer Mappe steht nichts Neues dazu.")


def test_pair_gets_a_mail_and_becomes_a_tandem(datenbank, code, beispiel):
    beispiel.go_to("paare")
    kennung = beispiel.paare.liste.eintraege[0]["id"]

    press(beispiel.paare.liste, "mail", id=kennung)
    press(beispiel.paare.liste, "tandem", id=kennung)

    (tandem,) = stored(datenbank, code, "tandem")
    assert beispiel.paare.mail.text.startswith("Betreff: ")
    assert [o["name"] for o in tandem["orte"]] == ["Eichberg", "Tannhof"]


def test_every_file_is_handed_over(beispiel):
    gesagt = []
    for knopf in beispiel.mitnehmen.mitnahme.knoepfe.values():
        press(knopf)
        gesagt.append(beispiel.mitnehmen.mitnahme.gesagt.text.split("„")[1].split("“")[0])

    titel = "Tische-fuer-das-naechste-Regionaltreffen"
    assert gesagt == [
        f"Tischplan-{titel}.pdf",
        f"Tischkarten-{titel}.pdf",
        f"Tischplan-{titel}.docx",
        f"Tischliste-{titel}.xlsx",
        f"Gruende-{titel}.docx",
        f"Tandems-{titel}.docx",
    ]


def test_papers_of_tables_need_tables(neu):
    press(neu.mitnehmen.mitnahme.knoepfe["Tischkarten zum Ausschneiden"])

    assert neu.mitnehmen.mitnahme.gesagt.text == "Es gibt noch keine Tische. Lassen Sie zuerst welche vorschlagen."


def test_reader_sees_tables_but_no_buttons(datenbank, code, beispiel):
    mappe, _ = new_mappe(datenbank, code)
    lesen = mappe.ablage.add_code(mappe.zugang, "lesen")

    leser = visit(datenbank, lesen, f"?blatt={beispiel.blatt.blatt_id}&teil=tische")

    assert len(leser.tische.liste.eintraege) == 8
    assert [leser.tische.vorschlagen.versteckt, leser.tausch.block.versteckt, leser.gaeste.plaetze.versteckt] == [
        True
    ] * 3
