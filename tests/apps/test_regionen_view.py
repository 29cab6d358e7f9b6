"""Can somebody divide places into regions, look into it and change it? Without a browser."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.regionen.view import Ansicht
from toolkit.dokument.regionalgruppe.blatt import Fahrzeit, Gruppenort, Regionalgruppe
from toolkit.dokument.regionen.blatt import Regionen
from toolkit.frame.mappe import OffeneMappe, add_sheet, all_kinds

FRIST = 60
# Two clusters of three places, far from each other, and one place without a position.
ORTE = [
    Gruppenort(id=f"ort{nr}", name=name, land=land, lat=lat, lon=lon)
    for nr, (name, land, lat, lon) in enumerate(
        (
            ("Lindenau", "ST", 52.00, 11.0),
            ("Eichberg", "ST", 52.05, 11.0),
            ("Tannhof", "ST", 52.10, 11.0),
            ("Ulmenhain", "SN", 51.00, 13.0),
            ("Ahornsee", "SN", 51.05, 13.0),
            ("Rosental", "SN", 51.10, 13.0),
        )
    )
]
GRUPPE = Regionalgruppe(titel="Runde", orte=[*ORTE, Gruppenort(id="ohne", name="Landesnetzwerk", land="ST")])
GRENZEN = {"anzahl": 2, "kleinste": 2, "groesste": 4}


@pytest.fixture
def code(datenbank):
    return new_mappe(datenbank)[1]


def visit(datenbank, code, suche=""):
    all_kinds()
    schirm = Ansicht(new_frame(), OffeneMappe(datenbank.open))
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def begin(datenbank, code, gruppe=GRUPPE):
    mappe, _ = new_mappe(datenbank, code)
    add_sheet(mappe, "regionalgruppe", gruppe.titel, gruppe.model_dump(mode="json"))
    schirm = visit(datenbank, code)
    press(schirm.neu)
    return schirm


def type_in(schirm, **felder):
    press(schirm.form, "entwurf", nr=1, stand=schirm.form.stand, inhalt={**schirm.blatt.inhalt, **felder})


def stored(datenbank, code, art="regionen"):
    mappe, _ = new_mappe(datenbank, code)
    return [b.inhalt for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == art]


def sheet(datenbank, code):
    return Regionen.model_validate(stored(datenbank, code)[0])


def divide(schirm, **felder):
    type_in(schirm, **(GRENZEN | felder))
    schirm.go_to("einteilen")
    press(schirm.rechner.knopf)
    schirm.rechner.fortschritt._arbeit.wait(FRIST)


def choose(feld, wert):
    press(feld.form, "entwurf", nr=1, stand=feld.form.stand, inhalt={feld._name: wert})


def regions(blatt):
    return [(g.name, g.mitte, g.orte) for g in blatt.gebiete]


def test_new_division_begins_with_the_group_and_says_what_is_left_out(datenbank, code):
    schirm = begin(datenbank, code)

    assert [o.name for o in sheet(datenbank, code).gruppe.orte] == [o.name for o in GRUPPE.orte]
    assert schirm.orte.lage.text == "6\u00a0Orte können eingeteilt werden."
    assert schirm.orte.lage.punkte[0].startswith("Nicht auf der Karte und darum nicht dabei: Landesnetzwerk.")
    assert schirm.orte.lage.punkte[-1].startswith("Wege sind geschätzt: Luftlinie mal 1,3.")


def test_own_travel_times_turn_ways_into_minutes(datenbank, code):
    fahrzeit = Fahrzeit(id="fahrt001", von="ort0", nach="ort1", minuten=90)
    schirm = begin(datenbank, code, GRUPPE.model_copy(update={"fahrzeiten": [fahrzeit]}))

    divide(schirm)

    assert schirm.orte.lage.punkte[-1].startswith("Wege zählen in Minuten")
    assert schirm.listen.block.kinder[0].kinder[1].zeilen[1]["zellen"][1] == ["ca. 7\u00a0Minuten"]


def test_all_members_can_be_taken_and_given_back(datenbank, code):
    from methodenkoffer.orte import members

    schirm = begin(datenbank, code)

    press(schirm.orte.alle)

    assert {o.ort for o in sheet(datenbank, code).gruppe.orte} == {o.id for o in members()}
    assert schirm.orte.alle.versteckt
    press(schirm.orte.rueckweg.knopf)
    assert sheet(datenbank, code).gruppe.titel == "Runde"


def test_names_join_and_a_place_leaves(datenbank, code):
    schirm = begin(datenbank, code)
    eigene = schirm.orte.eigene

    press(eigene.form, "entwurf", nr=1, stand=0, inhalt={"namen": "Stendal\nXyzzyheim"})
    press(eigene.dazu)
    choose(eigene.wahl, "ort2")
    press(eigene.heraus)

    namen = [o.name for o in sheet(datenbank, code).gruppe.orte]
    assert namen == ["Lindenau", "Eichberg", "Ulmenhain", "Ahornsee", "Rosental", "Landesnetzwerk", "Stendal"]
    assert eigene._namen == "Xyzzyheim"
    assert eigene.maengel.punkte[0].startswith("„Xyzzyheim“ kennen wir nicht.")


def test_list_with_hostile_cells_is_only_text(datenbank, code):
    schirm = begin(datenbank, code)
    daten = "Ort;Land;Breite;Länge\n=1+1;Sachsen;51,3;12,4\n<b>Dorf</b>;Sachsen;51,4;12,5\n".encode()

    datei = {"name": "liste.csv", "type": "", "size": len(daten), "content": daten, "last_modified": datetime.now(UTC)}
    schirm.orte.eigene.datei.value = (datei,)

    namen = [o.name for o in sheet(datenbank, code).gruppe.orte]
    assert namen[-2:] == ["=1+1", "<b>Dorf</b>"]
    assert schirm.orte.eigene.gesagt.text == "2\u00a0Orte sind dazugekommen."


def test_impossible_limits_are_said_at_once_with_a_way_out(datenbank, code):
    schirm = begin(datenbank, code)
    schirm.go_to("groesse")

    type_in(schirm, anzahl=2, kleinste=1, groesste=2)

    assert schirm.grenzen.pruefung.punkte == [
        (
            "2\u00a0Regionen × höchstens 2\u00a0Orte = 4\u00a0Plätze, aber 6\u00a0Orte: 2 zu viel. "
            "Bilden Sie mindestens 3\u00a0Regionen, oder erlauben Sie bis zu 3 Orte je Region."
        )
    ]
    assert schirm.grenzen.knopf.beschriftung == "Vorschlag nehmen: 2\u00a0Regionen mit 2 bis 4 Orten"
    press(schirm.grenzen.knopf)
    assert (schirm.grenzen.pruefung.text, schirm.grenzen.knopf.versteckt) == ("", True)
    blatt = sheet(datenbank, code)
    assert (blatt.anzahl, blatt.kleinste, blatt.groesste) == (2, 2, 4)


def test_empty_group_proposes_nothing_and_cannot_be_divided(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)

    schirm.go_to("groesse")
    type_in(schirm, **GRENZEN)
    schirm.go_to("einteilen")
    press(schirm.rechner.knopf)

    assert schirm.grenzen.knopf.versteckt
    assert schirm.rechner.fehler.punkte[0].startswith("Es sind keine Orte ausgewählt.")
    assert stored(datenbank, code)[0]["rechnet"] is False


def test_division_comes_into_the_sheet_with_quality_map_and_list(datenbank, code):
    schirm = begin(datenbank, code)

    divide(schirm)

    blatt = sheet(datenbank, code)
    assert regions(blatt) == [
        ("Eichberg", "ort1", ["ort0", "ort1", "ort2"]),
        ("Ahornsee", "ort4", ["ort3", "ort4", "ort5"]),
    ]
    assert blatt.rechnet is False
    assert schirm.ergebnis.guete.text.startswith("Das ist nachweislich die beste Einteilung")
    karte = schirm.ergebnis.karte
    assert {o["id"]: o["gruppe"] for o in karte.orte} == {
        "ort0": "1",
        "ort1": "1",
        "ort2": "1",
        "ort3": "2",
        "ort4": "2",
        "ort5": "2",
    }
    assert [o["id"] for o in karte.orte if o["mitte"]] == ["ort1", "ort4"]
    assert [k.titel for k in schirm.listen.block.kinder] == [
        "Region 1: Eichberg, 3\u00a0Orte",
        "Region 2: Ahornsee, 3\u00a0Orte",
    ]
    assert [z["kopf"] for z in schirm.listen.block.kinder[0].kinder[1].zeilen] == ["Eichberg", "Lindenau", "Tannhof"]


def test_interrupted_computation_says_that_it_can_begin_again(datenbank, code):
    schirm = begin(datenbank, code)
    type_in(schirm, **GRENZEN, rechnet=True)

    zweiter = visit(datenbank, code, f"?blatt={schirm.blatt.blatt_id}&teil=einteilen")

    assert zweiter.rechner.offen.text.startswith("Eine Berechnung wurde begonnen")
    press(zweiter.rechner.knopf)
    assert zweiter.rechner.offen.text == ""
    zweiter.rechner.fortschritt._arbeit.wait(FRIST)
    assert len(sheet(datenbank, code).gebiete) == 2


def test_changed_limits_are_said_and_the_result_stays(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)

    type_in(schirm, anzahl=3)

    assert schirm.ergebnis.geaendert.punkte == ["Zahl, Größe oder Landesgrenzen haben sich geändert."]
    assert len(sheet(datenbank, code).gebiete) == 2
    assert schirm.ergebnis.guete.text == "Wie nah diese Einteilung an der besten ist, steht noch nicht fest."


def test_place_on_the_map_leads_to_its_reasons(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)

    schirm.ergebnis.karte.gewaehlt = ["ort2"]
    press(schirm.ergebnis.warum)

    assert schirm.schritte.wahl == "aendern"
    assert schirm.nachsehen.warum.text.startswith("Tannhof gehört zur Region um Eichberg.")
    assert schirm.nachsehen.nicht.punkte[0].startswith("Ahornsee: Der Weg dorthin ist ca. ")


def test_move_says_its_price_before_and_can_be_taken_back(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)
    vorher = sheet(datenbank, code)
    schirm.go_to("aendern")
    schirm.nachsehen.choose("ort2")
    verschieben = schirm.nachsehen.griffe[0]

    choose(verschieben.ziel, vorher.gebiete[1].id)
    preis = verschieben.preis.text
    press(verschieben.knopf)

    assert preis.startswith("Alle Wege zusammen werden ca. ")
    assert schirm.nachsehen.gesagt.text == "Tannhof gehört jetzt zu „2 Ahornsee“."
    assert schirm.nachsehen.gesagt.punkte == [preis]
    assert [g.orte for g in sheet(datenbank, code).gebiete] == [["ort0", "ort1"], ["ort2", "ort3", "ort4", "ort5"]]
    press(schirm.nachsehen.rueckweg.knopf)
    assert sheet(datenbank, code).gebiete == vorher.gebiete


def test_broken_limits_are_said_and_allowed(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm, groesste=3, kleinste=3)
    schirm.go_to("aendern")
    schirm.nachsehen.choose("ort2")
    verschieben = schirm.nachsehen.griffe[0]

    choose(verschieben.ziel, sheet(datenbank, code).gebiete[1].id)
    press(verschieben.knopf)

    assert schirm.nachsehen.verletzt.punkte == [
        "Die Region um Lindenau hat nur 2\u00a0Orte, 1 weniger als nötig.",
        "Die Region um Ahornsee hat 4\u00a0Orte, 1 mehr als erlaubt.",
    ]


def test_swap_and_meeting_place_change_the_regions(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)
    schirm.go_to("aendern")
    schirm.nachsehen.choose("ort2")
    _, tauschen, treffpunkt = schirm.nachsehen.griffe

    choose(tauschen.ziel, "ort5")
    press(tauschen.knopf)
    choose(treffpunkt.ziel, "ort3")
    press(treffpunkt.knopf)

    blatt = sheet(datenbank, code)
    assert [g.orte for g in blatt.gebiete] == [["ort0", "ort1", "ort5"], ["ort2", "ort3", "ort4"]]
    assert [(g.mitte, g.gewaehlt) for g in blatt.gebiete][1] == ("ort3", True)
    assert schirm.nachsehen.gesagt.text == "Die Region von Tannhof trifft sich jetzt in Ulmenhain."


def test_held_place_stays_when_the_regions_are_computed_anew(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)
    schirm.go_to("aendern")
    schirm.nachsehen.choose("ort2")
    choose(schirm.nachsehen.griffe[0].ziel, sheet(datenbank, code).gebiete[1].id)
    press(schirm.nachsehen.griffe[0].knopf)
    press(schirm.nachsehen.festhalten.knopf)
    schirm.nachsehen.choose("ort4")
    press(schirm.nachsehen.festhalten.knopf)

    divide(schirm)

    blatt = sheet(datenbank, code)
    assert [set(g.orte) for g in blatt.gebiete] == [{"ort0", "ort1"}, {"ort2", "ort3", "ort4", "ort5"}]
    assert (blatt.fest, blatt.fest_dabei, blatt.von_hand) == (["ort2", "ort4"], 2, False)
    assert "den 2\u00a0festgehaltenen Orten" in schirm.ergebnis.guete.text


def test_region_becomes_a_regional_group_once(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)
    schirm.go_to("mitnehmen")
    liste = schirm.mitnehmen.liste

    press(liste, "anlegen", id=liste.eintraege[0]["id"])

    neu = next(g for g in stored(datenbank, code, "regionalgruppe") if g["titel"] == "Region Eichberg")
    assert [o["name"] for o in neu["orte"]] == ["Lindenau", "Eichberg", "Tannhof"]
    blatt = sheet(datenbank, code).gebiete[0].blatt
    assert liste.eintraege[0]["ziel"] == f"/app/regionalgruppe?blatt={blatt}"
    assert liste.eintraege[0]["knoepfe"] == []


def test_files_leave_with_the_regions(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)
    schirm.go_to("mitnehmen")

    gesagt = []
    for knopf in schirm.mitnehmen.mitnahme.knoepfe.values():
        press(knopf)
        gesagt.append(schirm.mitnehmen.mitnahme.gesagt.text)

    assert [any(endung in satz for satz in gesagt) for endung in (".pdf", ".docx", ".xlsx")] == [True] * 3


def test_proof_is_offered_while_it_is_open_and_closes_the_gap(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)
    type_in(schirm, schranke=1.0)
    offen = schirm.rechner.tuer.versteckt

    press(schirm.rechner.beweis)
    schirm.rechner.fortschritt._arbeit.wait(FRIST)

    assert (offen, schirm.rechner.tuer.versteckt) == (False, True)
    assert schirm.ergebnis.guete.text.startswith("Das ist nachweislich die beste Einteilung")


def test_computation_hides_the_button_and_gives_it_back_when_stopped(datenbank, code):
    schirm = begin(datenbank, code)
    press(schirm.orte.alle)
    type_in(schirm, anzahl=8, kleinste=10, groesste=18)
    schirm.go_to("einteilen")

    press(schirm.rechner.knopf)
    dabei = (
        schirm.rechner.knopf.versteckt,
        schirm.rechner.fortschritt.knopf.versteckt,
        stored(datenbank, code)[0]["rechnet"],
    )
    press(schirm.rechner.fortschritt.knopf)
    schirm.rechner.fortschritt._arbeit.wait(FRIST)

    assert dabei == (True, False, True)
    assert (schirm.rechner.knopf.versteckt, schirm.rechner.fortschritt.knopf.versteckt) == (False, True)


def test_failed_computation_leaves_nobody_waiting(datenbank, code):
    schirm = begin(datenbank, code)
    press(schirm.orte.alle)
    type_in(schirm, anzahl=8, kleinste=10, groesste=18)
    schirm.go_to("einteilen")
    press(schirm.rechner.knopf)

    schirm.rechner.fortschritt._arbeit._prozess.kill()
    schirm.rechner.fortschritt._arbeit.wait(FRIST)

    assert schirm.rechner.fortschritt.fehler.text.startswith("Die Berechnung ist unterwegs stehen geblieben.")
    assert stored(datenbank, code)[0]["rechnet"] is False
    assert (schirm.rechner.knopf.versteckt, schirm.rechner.offen.text) == (False, "")


def test_what_is_typed_while_it_is_computed_stays_and_is_said_to_be_newer(datenbank, code):
    schirm = begin(datenbank, code)
    type_in(schirm, **GRENZEN)
    schirm.go_to("einteilen")
    press(schirm.rechner.knopf)

    type_in(schirm, groesste=5, titel="Unterwegs umbenannt")
    schirm.rechner.fortschritt._arbeit.wait(FRIST)

    blatt = sheet(datenbank, code)
    assert (blatt.titel, blatt.groesste, len(blatt.gebiete)) == ("Unterwegs umbenannt", 5, 2)
    assert schirm.ergebnis.geaendert.punkte == ["Zahl, Größe oder Landesgrenzen haben sich geändert."]


def test_result_for_another_sheet_is_not_taken_in(datenbank, code):
    schirm = begin(datenbank, code)
    type_in(schirm, **GRENZEN)
    schirm.go_to("einteilen")
    press(schirm.rechner.knopf)

    press(schirm.regal.zurueck)
    press(schirm.neu)

    assert not schirm.rechner.fortschritt.laeuft
    assert [b["gebiete"] for b in stored(datenbank, code)] == [[], []]


def test_own_name_of_a_region_stands_in_list_and_map(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)
    erste, zweite = (g.id for g in sheet(datenbank, code).gebiete)

    press(schirm.namen.form, "entwurf", nr=1, stand=0, inhalt={erste: "Norden", zweite: ""})

    assert [f["titel"] for f in schirm.namen.form.felder] == ["Region 1", "Region 2"]
    assert schirm.listen.block.kinder[0].titel == "Region 1: Norden, 3\u00a0Orte"
    assert schirm.ergebnis.karte.gruppen == [["1", "Norden"], ["2", "Ahornsee"]]


def test_versions_are_kept_before_bigger_changes(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)
    schirm.go_to("aendern")
    schirm.nachsehen.choose("ort2")
    choose(schirm.nachsehen.griffe[1].ziel, "ort5")
    press(schirm.nachsehen.griffe[1].knopf)

    divide(schirm)

    mappe, _ = new_mappe(datenbank, code)
    fassungen = [f.name for f in mappe.ablage.list_versions(mappe.zugang, schirm.blatt.blatt_id)]
    assert {"Vor den Änderungen von Hand", "Vor der neuen Einteilung"} <= set(fassungen)


def test_who_may_only_read_sees_everything_and_can_change_nothing(datenbank, code):
    schirm = begin(datenbank, code)
    divide(schirm)
    mappe, _ = new_mappe(datenbank, code)
    leser = visit(datenbank, mappe.ablage.add_code(mappe.zugang, "lesen"), f"?blatt={schirm.blatt.blatt_id}")

    leser.go_to("einteilen")
    leser.go_to("aendern")
    leser.nachsehen.choose("ort2")
    leser.go_to("mitnehmen")

    assert leser.ergebnis.guete.text.startswith("Das ist nachweislich die beste Einteilung")
    assert leser.nachsehen.warum.text.startswith("Tannhof gehört zur Region um Eichberg.")
    assert (leser.rechner.knopf.versteckt, leser.nachsehen.taten.versteckt) == (True, True)
    assert [e["knoepfe"] for e in leser.mitnehmen.liste.eintraege] == [[], []]
