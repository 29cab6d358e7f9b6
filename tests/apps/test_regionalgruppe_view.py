"""Can somebody build a regional group, send out contact sheets and gather what comes back? Without a browser."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime

import openpyxl  # noqa: TID253
import pytest

from methodenkoffer.orte import members
from tests.export.proben import ANGABEN
from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.regionalgruppe.einlesen import HOECHSTENS_DATEIEN
from toolkit.apps.regionalgruppe.suche import AUF_DER_KARTE, JE_SEITE
from toolkit.apps.regionalgruppe.view import Ansicht
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe, from_place
from toolkit.dokument.regionalgruppe.karte import map_id
from toolkit.dokument.regionalgruppe.tabellen import gruppe_als_tabellen, kontaktblatt_als_tabellen
from toolkit.export.rueckweg.regionalgruppe import lies_kontaktblatt
from toolkit.export.xlsx import render_xlsx
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today

OHNE_LAGE = "Einer steht noch nicht auf der Karte. Im nächsten Teil sagen Sie, wo er liegt."
SONST = "Fehlt noch ein Ort? Sonst setzen Sie den Haken bei „Alle Blätter sind da“."
STENDAL = next(o for o in members() if o.name == "Stendal")


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


def choose(form, **inhalt):
    press(form, "entwurf", nr=1, stand=form.stand, inhalt=inhalt)


def stored(datenbank, code):
    mappe, _ = new_mappe(datenbank, code)
    (blatt,) = mappe.ablage.list_sheets(mappe.zugang)
    return Regionalgruppe.model_validate(blatt.inhalt)


def versions(datenbank, code, schirm):
    mappe, _ = new_mappe(datenbank, code)
    return [f.name for f in mappe.ablage.list_versions(mappe.zugang, schirm.blatt.blatt_id)]


def upload(feld, **dateien):
    wann = datetime.now(UTC)
    feld.value = tuple(
        {"name": name.replace("_", "."), "type": "", "size": len(d), "content": memoryview(d), "last_modified": wann}
        for name, d in dateien.items()
    )


def sheet(**felder):
    return render_xlsx(kontaktblatt_als_tabellen(Regionalgruppe(), Gruppenort(**felder)), ANGABEN)


@pytest.fixture
def code(datenbank):
    return new_mappe(datenbank)[1]


@pytest.fixture
def neu(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    return schirm


def show(datenbank, code, gruppe, teil="orte"):
    mappe, _ = new_mappe(datenbank, code)
    blatt = mappe.ablage.add_sheet(mappe.zugang, "regionalgruppe", "Gruppe", gruppe.model_dump(mode="json"))
    return visit(datenbank, code, f"?blatt={blatt.id}&teil={teil}")


@pytest.fixture
def beispiel(datenbank, code):
    return show(datenbank, code, gruppe_beispiel(today()))


def names(gruppe):
    return [o.name for o in gruppe.orte]


def test_new_group_is_empty_and_says_the_next_step(neu):
    assert (neu.teil.titel, [s["stand"] for s in neu.schritte.schritte]) == (
        "Orte wählen",
        ["1 Sache fehlt", "fertig", "2 Sachen fehlen", "fertig", ""],
    )
    assert neu.suche.stand.text == (
        f"{len(members())} Orte passen. Zur Gruppe gehört noch keiner. "
        "Setzen Sie einen Haken in der Liste, oder wählen Sie einen Punkt auf der Karte."
    )
    assert len(neu.suche.karte.orte) == len(members())
    assert neu.suche.karte.nennung.startswith("Orte: GeoNames")


def test_typed_names_become_places_and_open_ones_stay_in_the_field(datenbank, code, neu):
    type_in(neu, namen="Stendal\nHalle\nXyzzyheim")

    press(neu.namen.aufnehmen)

    gruppe = stored(datenbank, code)
    assert (names(gruppe), gruppe.namen) == (["Stendal"], "Halle\nXyzzyheim")
    assert neu.namen.gesagt.text.startswith("Ein Ort ist neu in der Gruppe. Diese Zeilen stehen noch im Feld.")
    assert [p.split(" ")[0] for p in neu.namen.gesagt.punkte] == ["„Halle“", "„Xyzzyheim“"]
    assert not neu.namen.eigene.versteckt


def test_open_names_become_places_of_ones_own_with_a_position(datenbank, code, neu):
    type_in(neu, namen="Xyzzyheim, Sachsen\nDorf am Qu")
    press(neu.namen.aufnehmen)
    type_in(neu, namen="Xyzzyheim, Sachsen, liegt bei Stendal\nDorf am Qu")

    press(neu.namen.eigene)

    gruppe = stored(datenbank, code)
    assert [(o.name, o.typ, o.land, o.auf_der_karte) for o in gruppe.orte] == [
        ("Xyzzyheim", "unbekannt", "SN", True),
        ("Dorf am Qu", "unbekannt", "", False),
    ]
    assert (gruppe.namen, neu.namen.gesagt.text) == (
        "",
        f"2 eigene Orte sind aufgenommen. {OHNE_LAGE}",
    )


def test_district_and_network_come_at_once_and_a_network_needs_no_position(datenbank, code, neu):
    type_in(neu, namen="Landkreis Aue, Sachsen, liegt bei Stendal\nLandesnetzwerk Mitte")

    press(neu.namen.aufnehmen)

    gruppe = stored(datenbank, code)
    assert [(o.name, o.typ, o.auf_der_karte) for o in gruppe.orte] == [
        ("Landkreis Aue", "landkreis", True),
        ("Landesnetzwerk Mitte", "landesnetzwerk", False),
    ]
    assert (gruppe.namen, neu.namen.gesagt.text) == ("", "2 Orte sind neu in der Gruppe.")


def test_second_press_keeps_what_was_said(neu):
    type_in(neu, namen="Stendal\nXyzzyheim")
    press(neu.namen.aufnehmen)
    gesagt = neu.namen.gesagt.text

    press(neu.namen.aufnehmen)

    assert neu.namen.gesagt.text == gesagt


def test_tick_and_point_on_the_map_do_the_same(datenbank, code, neu):
    choose(neu.suche.filter.form, suche="Stendal", wo="", umfang="")
    press(neu.suche.liste, "an", id=STENDAL.id)
    mit_haken = (names(stored(datenbank, code)), neu.suche.karte.gewaehlt, neu.suche.gesagt.text)

    neu.suche.karte.gewaehlt = []
    ohne = (names(stored(datenbank, code)), neu.suche.liste.eintraege[0]["haken"], neu.suche.gesagt.text)
    neu.suche.karte.gewaehlt = [STENDAL.id, "gibt-es-nicht"]

    assert mit_haken == (["Stendal"], [STENDAL.id], "Stendal gehört jetzt zur Gruppe.")
    assert ohne == ([], False, "Stendal gehört nicht mehr zur Gruppe.")
    assert (names(stored(datenbank, code)), neu.suche.karte.gewaehlt) == (["Stendal"], [STENDAL.id])


def test_place_that_was_taken_out_comes_back_with_its_sheet(datenbank, code, beispiel):
    choose(beispiel.suche.filter.form, suche="Lindenau", wo="", umfang="")

    press(beispiel.suche.liste, "aus", id="lindenau0")
    ohne = stored(datenbank, code)
    press(beispiel.suche.rueckgaengig)

    gruppe = stored(datenbank, code)
    assert ("Lindenau" in names(ohne), len(ohne.fahrzeiten)) == (False, 1)
    assert (gruppe.orte, len(gruppe.fahrzeiten)) == (gruppe_beispiel(today()).orte, 2)
    assert (beispiel.suche.gesagt.text, beispiel.suche.rueckgaengig.versteckt) == (
        "Lindenau gehört wieder zur Gruppe.",
        True,
    )
    assert versions(datenbank, code, beispiel) == ["vor dem Herausnehmen"]


def test_filters_narrow_list_and_map_alike(neu):
    choose(neu.suche.filter.form, suche="", wo="ST", umfang="")
    land = len(neu.suche.karte.orte)
    choose(neu.suche.filter.mehr, bei="Stendal", km=60, groesse="", dabei_seit=None)

    erwartet = sum(o.land == "ST" for o in members())
    assert (land, neu.suche.karte.ausschnitt) == (erwartet, "ST")
    assert neu.suche.liste.eintraege[0]["zeilen"][0].endswith("unter 1\u00a0km")
    assert len(neu.suche.karte.orte) < erwartet


def test_unknown_starting_place_is_said_and_hides_nothing(neu):
    choose(neu.suche.filter.mehr, bei="Xyzq", km=60, groesse="", dabei_seit=None)
    unbekannt = neu.suche.filter.frage.text
    choose(neu.suche.filter.mehr, bei="", km=60, groesse="", dabei_seit=None)

    assert unbekannt == "Einen Ort „Xyzq“ kennen wir nicht. Prüfen Sie die Schreibweise."
    assert neu.suche.filter.frage.text == "Von wo aus? Schreiben Sie bei „In der Nähe von“ einen Ort dazu."
    assert len(neu.suche.karte.orte) == len(members())


def test_own_group_alone_is_shown_near(beispiel):
    choose(beispiel.suche.filter.form, suche="", wo="", umfang="gruppe")

    gezeigt = [e["titel"] for e in beispiel.suche.liste.eintraege]
    assert gezeigt == sorted(o.name for o in gruppe_beispiel(today()).orte)
    assert (len(beispiel.suche.karte.orte), beispiel.suche.karte.ausschnitt) == (11, "auswahl")


def test_all_places_never_go_to_the_page_at_once(neu):
    choose(neu.suche.filter.form, suche="", wo="", umfang="alle")
    vorher = len(neu.suche.liste.eintraege)

    press(neu.suche.mehr)

    assert (vorher, len(neu.suche.liste.eintraege)) == (JE_SEITE, 2 * JE_SEITE)
    assert len(neu.suche.karte.orte) == AUF_DER_KARTE
    assert f"Auf der Karte stehen die {AUF_DER_KARTE} größten." in neu.suche.stand.text


def test_own_list_is_shown_with_its_faults_before_it_is_taken_over(datenbank, code, neu):
    upload(neu.liste.datei, liste_csv=b"Ort;Land;Einwohner\nStendal;ST;viele\nXyzzq;;\n")
    vorher = (names(stored(datenbank, code)), neu.liste.bericht.text, neu.liste.maengel.text)

    press(neu.liste.uebernehmen)

    assert vorher == (
        [],
        "Ein Ort ist gelesen. Noch ist nichts übernommen. Einer ist neu für die Gruppe.",
        "2 Stellen zum Nachsehen:",
    )
    assert [m.split(":")[0] for m in neu.liste.maengel.punkte] == ["Zeile 2", "Zeile 3"]
    assert names(stored(datenbank, code)) == ["Stendal"]
    assert neu.liste.bericht.text.startswith("Übernommen. Ein Ort ist neu.")
    assert (versions(datenbank, code, neu), neu.liste.uebernehmen.versteckt) == (["vor der eigenen Liste"], True)


def test_list_without_a_usable_place_offers_nothing_to_take_over(neu):
    upload(neu.liste.datei, kaputt_xlsx=b"quatsch")

    assert neu.liste.bericht.text.startswith("In dieser Datei steht kein Ort")
    assert (neu.liste.uebernehmen.versteckt, len(neu.liste.maengel.punkte)) == (True, 1)


def test_saved_group_comes_back_whole(datenbank, code, neu):
    gruppe = gruppe_beispiel(today())
    upload(neu.liste.datei, gruppe_xlsx=render_xlsx(gruppe_als_tabellen(gruppe), ANGABEN))

    press(neu.liste.uebernehmen)

    zurueck = stored(datenbank, code)
    assert zurueck.orte == gruppe.orte
    assert [(f.von, f.nach, f.minuten) for f in zurueck.fahrzeiten] == [
        (f.von, f.nach, f.minuten) for f in gruppe.fahrzeiten
    ]


def test_group_says_where_it_lies_and_takes_a_position_over(datenbank, code, beispiel):
    beispiel.go_to("gruppe")
    satz = (beispiel.lage.satz.text, beispiel.lage.satz.punkte, beispiel.lage.eintragen.versteckt)
    orte = [o | ({"liegt_bei": "Lindenau"} if o["id"] == "landesne0" else {}) for o in beispiel.blatt.inhalt["orte"]]
    type_in(beispiel, orte=orte)
    sichtbar = not beispiel.lage.eintragen.versteckt

    press(beispiel.lage.eintragen)

    assert satz == (
        "12 Orte gehören zur Gruppe. Sie liegen in 4 Ländern.",
        ["Nicht auf der Karte: Landesnetzwerk Mitte."],
        True,
    )
    assert (sichtbar, beispiel.lage.gesagt.text) == (True, "Ein Ort hat jetzt eine Lage.")
    assert all(o.auf_der_karte for o in stored(datenbank, code).orte)


def test_own_travel_time_is_entered_and_taken_out(datenbank, code, beispiel):
    beispiel.go_to("gruppe")
    zeiten = beispiel.fahrzeiten
    choose(zeiten.form, von="lindenau0", nach="seefelden", minuten=50)
    geschaetzt = zeiten.geschaetzt.text
    press(zeiten.eintragen)
    mit = [(f.von, f.nach, f.minuten) for f in stored(datenbank, code).fahrzeiten]
    press(zeiten.liste, "weg", id=zeiten.liste.eintraege[0]["id"])
    choose(zeiten.form, von="lindenau0", nach="lindenau0", minuten=50)
    press(zeiten.eintragen)

    assert geschaetzt == "Geschätzt sind es ca. 55\u00a0km."
    assert mit[-1] == ("lindenau0", "seefelden", 50)
    assert [(f.von, f.nach) for f in stored(datenbank, code).fahrzeiten] == [
        ("birkenau0", "tannhof00"),
        ("lindenau0", "seefelden"),
    ]
    assert zeiten.gesagt.text.startswith("Für eine Fahrzeit braucht es zwei verschiedene Orte.")


def test_new_entry_of_the_form_is_a_place_whose_kind_is_open(datenbank, code, neu):
    leer = {"id": "abcd1234", "name": "Aue", "typ": "", "land": "", "lat": None, "lon": None, "mitglied": False}
    type_in(neu, orte=[leer])

    neu.go_to("gruppe")

    assert [(o.name, o.typ) for o in stored(datenbank, code).orte] == [("Aue", "unbekannt")]
    assert neu.lage.satz.text == "Ein Ort gehört zur Gruppe. Bei keinem ist das Land bekannt."


def test_blank_and_prefilled_sheets_leave_in_all_forms(beispiel):
    beispiel.go_to("blaetter")
    blaetter = beispiel.blaetter
    leer = [blaetter._blank_table(), blaetter._blank_paper("pdf"), blaetter._blank_paper("docx")]
    alle = [blaetter._filled_tables(), blaetter._filled_prints(), blaetter._filled_paper()]
    choose(blaetter.form, fuer="eichberg0")
    eins = [blaetter._filled_tables(), blaetter._filled_prints(), blaetter._filled_paper()]

    assert [d.name for d in leer] == [f"Kontakt-und-Themenblatt.{e}" for e in ("xlsx", "pdf", "docx")]
    assert [d.name for d in alle] == ["Kontaktblaetter.zip", "Kontaktblaetter.pdf", "Kontaktblaetter.zip"]
    assert [d.name for d in eins] == [f"Kontaktblatt-Eichberg.{e}" for e in ("xlsx", "pdf", "docx")]
    with zipfile.ZipFile(io.BytesIO(alle[0].daten)) as archiv:
        gelesen = [lies_kontaktblatt(archiv.read(n), n).einsendungen[0].kennung for n in archiv.namelist()]
    assert gelesen == [o.id for o in gruppe_beispiel(today()).orte]


def test_two_places_of_one_name_have_two_files_in_the_package(datenbank, code):
    orte = [Gruppenort(name="Neustadt"), Gruppenort(name="Neustadt"), Gruppenort()]
    schirm = show(datenbank, code, Regionalgruppe(orte=orte), "blaetter")

    with zipfile.ZipFile(io.BytesIO(schirm.blaetter._filled_tables().daten)) as archiv:
        assert archiv.namelist() == [
            "Kontaktblatt-Neustadt.xlsx",
            "Kontaktblatt-Neustadt-2.xlsx",
            "Kontaktblatt-Ort-ohne-Namen.xlsx",
        ]


def test_mail_follows_the_sheet_and_nobody_is_reminded_too_early(neu):
    type_in(
        neu, sammelt="Amira Muster", ruecklauf_bis="2026-12-16", orte=[Gruppenort(name="Aue").model_dump(mode="json")]
    )

    neu.go_to("blaetter")

    assert neu.blaetter.mail.text.endswith("Amira Muster")
    assert "bis zum 16.\u00a0Dezember 2026" in neu.blaetter.mail.text
    assert neu.blaetter.erinnerung.text == ""


def test_twenty_sheets_are_shown_before_they_are_taken_over(datenbank, code):
    orte = [Gruppenort(name=f"Ort {i}") for i in range(20)]
    schirm = show(datenbank, code, Regionalgruppe(orte=orte), "einlesen")
    dateien = {f"o{i}_xlsx": sheet(id=o.id, name=o.name, tut=f"Chor {i}") for i, o in enumerate(orte)}

    upload(schirm.einlesen.datei, **dateien)
    vorher = ([o.tut for o in stored(datenbank, code).orte], schirm.einlesen.bericht.text)
    press(schirm.einlesen.uebernehmen)

    assert vorher == ([""] * 20, "20 Blätter sind gelesen. Noch ist nichts übernommen.")
    nachher = stored(datenbank, code).orte
    assert [(o.tut, o.stand, o.quelle) for o in nachher] == [(f"Chor {i}", today(), f"o{i}.xlsx") for i in range(20)]
    assert versions(datenbank, code, schirm) == ["vor dem Einlesen"]
    assert schirm.einlesen.ruecklauf.text == "Von 20 Orten haben 20 ein Blatt."


def test_sheets_of_places_outside_the_group_are_offered_one_by_one(datenbank, code, beispiel):
    beispiel.go_to("einlesen")
    upload(beispiel.einlesen.datei, a_xlsx=sheet(name="Neudorf", tut="Chor"), b_xlsx=sheet(name="Altdorf", tut="Fest"))
    wahl = beispiel.einlesen.fremde
    gezeigt = ([text for _, text in wahl.optionen], len(wahl.werte), beispiel.einlesen.bericht.punkte)

    wahl.werte = wahl.werte[1:]
    press(beispiel.einlesen.uebernehmen)

    assert gezeigt == (
        ["Neudorf (aus a.xlsx)", "Altdorf (aus b.xlsx)"],
        2,
        ["a.xlsx: ein Ort gehört noch nicht zur Gruppe.", "b.xlsx: ein Ort gehört noch nicht zur Gruppe."],
    )
    assert names(stored(datenbank, code))[12:] == ["Altdorf"]
    assert stored(datenbank, code).orte[-1].stand == today()


def test_sheet_with_a_slip_in_the_name_is_not_taken_for_a_new_place(datenbank, code, beispiel):
    beispiel.go_to("einlesen")
    upload(beispiel.einlesen.datei, a_xlsx=sheet(name="Eichbreg", tut="Chor"))
    wahl = beispiel.einlesen.fremde

    gezeigt = (wahl.optionen, wahl.werte)

    frage = "Ist Eichberg gemeint? Dann verbessern Sie den Namen in der Datei."
    assert gezeigt == ([("n0", f"Eichbreg (aus a.xlsx): {frage}")], [])


def test_faults_are_named_with_file_and_cell_and_good_files_count(datenbank, code, beispiel):
    beispiel.go_to("einlesen")
    buch = openpyxl.load_workbook(io.BytesIO(sheet(name="Rosental an der Aue", tut="Chor")))
    buch.worksheets[0]["B3"] = "=cmd|' /C calc'!A0"
    ziel = io.BytesIO()
    buch.save(ziel)

    upload(beispiel.einlesen.datei, gut_xlsx=ziel.getvalue(), falsch_xlsx=b"kein Excel")
    press(beispiel.einlesen.uebernehmen)

    assert beispiel.einlesen.maengel.text == "2 Stellen zum Nachsehen:"
    assert [m.split(". ")[0] for m in beispiel.einlesen.maengel.punkte] == [
        "gut.xlsx: Kontaktblatt, Zelle B3: Hier steht eine Formel",
        "falsch.xlsx: Datei: Das ist keine Excel-Datei",
    ]
    assert next(o.tut for o in stored(datenbank, code).orte if o.name == "Rosental an der Aue") == "Chor"


def test_too_many_files_are_refused_and_nothing_is_taken_over(neu):
    upload(neu.einlesen.datei, **{f"a{i}_xlsx": b"x" for i in range(HOECHSTENS_DATEIEN + 1)})

    assert neu.einlesen.bericht.text == "Das sind mehr als 60 Dateien. Bitte wählen Sie weniger auf einmal."
    assert neu.einlesen.uebernehmen.versteckt


def test_other_version_is_shown_beside_chosen_and_taken_back(datenbank, code, beispiel):
    beispiel.go_to("einlesen")
    streit = beispiel.streit
    gezeigt = (streit.tabelle.titel, streit.tabelle.zeilen, streit.knoepfe["beide"].versteckt)
    press(streit.knoepfe["neu"])
    genommen = (stored(datenbank, code).orte[4].kontakt, streit.wahl.versteckt, streit.gesagt.text)

    press(streit.zuruecknehmen)

    assert gezeigt == ("Tannhof", [{"kopf": "Kontakt", "zellen": [["Vorstand"], ["Geschäftsführung"]]}], True)
    assert genommen == ("Geschäftsführung", True, "Entschieden. Keine Fassung wartet mehr.")
    assert (stored(datenbank, code).orte[4].kontakt, streit.wahl.versteckt) == ("Vorstand", False)


def test_struck_line_can_be_kept_from_both(datenbank, code, beispiel):
    beispiel.go_to("einlesen")
    press(beispiel.streit.knoepfe["bisher"])
    upload(beispiel.einlesen.datei, a_xlsx=sheet(id="lindenau0", name="Lindenau", tut="Ehrenamtskarte\nChor"))
    press(beispiel.einlesen.uebernehmen)
    sichtbar = not beispiel.streit.knoepfe["beide"].versteckt

    press(beispiel.streit.knoepfe["beide"])

    assert sichtbar
    assert stored(datenbank, code).orte[0].tut == "Ehrenamtskarte\nOffener Abend jeden Monat\nChor"


def test_everything_leaves_as_a_file_and_an_empty_group_says_so(neu, datenbank, code, beispiel):
    beispiel.go_to("mitnehmen")
    teil = beispiel.mitnahme
    papiere = [teil._paper(name, form) for name in ("themen", "karte", "kontakte") for form in ("pdf", "docx")]
    dateien = [*papiere, teil._contacts(), teil._table(), teil._csv()]

    assert [d.name for d in dateien] == [
        "Wer-tut-was.pdf",
        "Wer-tut-was.docx",
        "Karte-und-Orte.pdf",
        "Karte-und-Orte.docx",
        "Kontaktliste.pdf",
        "Kontaktliste.docx",
        "Kontaktliste.xlsx",
        "Regionalrunde-Lindenau.xlsx",
        "Regionalrunde-Lindenau.csv",
    ]
    assert (teil.themenstand.text, len(teil.themen.zeilen)) == ("6 Themen nennen mehrere Orte.", 6)
    assert neu.mitnahme._table() is None
    assert neu.mitnahme.teile["alles"].gesagt.text.startswith("Zu dieser Gruppe gehört noch kein Ort.")


def test_next_sheet_knows_nothing_of_the_one_before(beispiel, datenbank, code):
    choose(beispiel.suche.filter.form, suche="Lindenau", wo="ST", umfang="alle")
    press(beispiel.suche.liste, "aus", id="lindenau0")
    upload(beispiel.einlesen.datei, a_xlsx=sheet(name="Neudorf", tut="Chor"))
    beispiel.regal.put_away()

    press(beispiel.neu)

    assert (beispiel.suche.gesagt.text, beispiel.suche.rueckgaengig.versteckt) == ("", True)
    assert len(beispiel.suche.karte.orte) == len(members())
    assert (beispiel.einlesen.uebernehmen.versteckt, beispiel.einlesen.bericht.text) == (True, "")


def test_reader_sees_the_group_but_can_change_nothing(datenbank, code):
    mappe, _ = new_mappe(datenbank, code)
    gruppe = gruppe_beispiel(today())
    blatt = mappe.ablage.add_sheet(mappe.zugang, "regionalgruppe", "G", gruppe.model_dump(mode="json"))
    schirm = visit(datenbank, mappe.ablage.add_code(mappe.zugang, "lesen"), f"?blatt={blatt.id}")

    schirm.suche.karte.gewaehlt = [*schirm.suche.karte.gewaehlt, STENDAL.id]

    assert stored(datenbank, code).orte == gruppe.orte
    assert schirm.suche.karte.gewaehlt == [map_id(o) for o in gruppe.orte]


def test_gaps_follow_the_work(datenbank, code):
    orte = [from_place(STENDAL), Gruppenort(name="Aue", land="SN"), Gruppenort(name="aue ", land="SN", lat=51, lon=12)]
    # A network of a whole Land lies nowhere, and needs not.
    orte.append(Gruppenort(name="Landesnetzwerk Mitte", typ="landesnetzwerk", land="ST"))
    gruppe = Regionalgruppe(orte=orte, sammelt="A", ruecklauf_bis=date(2020, 1, 1), namen="Xy")
    schirm = show(datenbank, code, gruppe)

    fehlt = schirm.missing(schirm.blatt.inhalt)

    assert fehlt == {
        "orte": ["Ihre getippten Namen sind noch nicht aufgenommen."],
        "gruppe": [
            "Ein Ort steht zweimal in der Gruppe. Nehmen Sie einen Eintrag heraus.",
            "Ein Ort ist nicht auf der Karte. Schreiben Sie bei „Liegt bei“ einen Ort dazu.",
        ],
        "blaetter": [
            f"Der Tag für die Rückgabe ist vorbei. {SONST}",
        ],
        "einlesen": ["Von 4 Orten fehlt das Blatt."],
    }
