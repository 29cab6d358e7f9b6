"""Can somebody find days, take them over and take them back, plan hosts and add holidays? Without a browser."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.regionaltermine.view import Ansicht
from toolkit.dokument.protokoll import Protokoll
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltermine.beispiel import regionaltermine_beispiel
from toolkit.dokument.regionaltermine.blatt import Regionaltermine
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today
from toolkit.planung.kalendertage import move_day

SCHWER = ("pandas", "numpy", "scipy", "networkx", "openpyxl", "docx", "holidays", "icalendar")


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
    (blatt,) = [b for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == "regionaltermine"]
    return Regionaltermine.model_validate(blatt.inhalt)


def upload(schirm, name, daten):
    schirm.ferien.datei.value = (
        {
            "name": name,
            "type": "",
            "size": len(daten),
            "content": memoryview(daten),
            "last_modified": datetime.now(UTC),
        },
    )


def add(datenbank, code, art, inhalt):
    mappe, _ = new_mappe(datenbank, code)
    return mappe.ablage.add_sheet(mappe.zugang, art, "Blatt", inhalt.model_dump(mode="json")).id


@pytest.fixture
def code(datenbank):
    return new_mappe(datenbank)[1]


@pytest.fixture
def offen(datenbank, code):
    """Open the example at a part."""

    def _open(teil="tage", **felder):
        inhalt = regionaltermine_beispiel(today()).model_copy(update=felder)
        blatt = add(datenbank, code, "regionaltermine", inhalt)
        return visit(datenbank, code, f"?blatt={blatt}&teil={teil}")

    return _open


def test_new_sheet_takes_the_group_and_the_next_twelve_months(datenbank, code):
    add(datenbank, code, "regionalgruppe", gruppe_beispiel(today()))
    schirm = visit(datenbank, code)

    press(schirm.neu)

    assert (schirm.teil.titel, len(schirm.blatt.inhalt["gruppe"]["orte"])) == ("Wer und wann?", 12)
    assert schirm.laender.text == (
        "Es zählen die Ferien und Feiertage in Brandenburg, Sachsen, Sachsen-Anhalt und Thüringen."
    )
    assert [s["stand"] for s in schirm.schritte.schritte] == ["fertig", *["1 Sache fehlt"] * 2, "fertig", "fertig"]


def test_new_sheet_without_a_group_says_the_next_step(datenbank, code):
    schirm = visit(datenbank, code)

    press(schirm.neu)

    assert schirm.laender.text == "Noch ist kein Land bekannt. Es zählen nur die Feiertage, die überall gelten."
    assert schirm.fehlt.punkte == ["Noch keine Orte."]
    schirm.go_to("gastgeber")
    assert schirm.gast.hinweis.text.startswith("Es braucht mindestens zwei Orte")
    schirm.go_to("treffpunkt")
    assert schirm.ort.hinweis.text == schirm.gast.hinweis.text


def test_opening_computes_nothing_that_is_not_in_sight(offen):
    schirm = offen("wer")

    assert (schirm.tage.liste.eintraege, schirm.kalender.monate.monate, schirm.gast.tabelle.zeilen) == ([], [], [])
    assert schirm.tage.satz.text == "Einen Moment, wir sehen im Kalender nach …"
    assert (schirm.tage.fragen.versteckt, schirm.kalender.rundum.versteckt) == (True, True)


def test_opening_imports_nothing_heavy():
    probe = f"import sys, toolkit.apps.regionaltermine.view; print([m for m in {SCHWER} if m in sys.modules])"

    lauf = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)

    assert lauf.stdout.strip() == "[]"


def test_proposal_becomes_a_date_and_can_be_taken_back(datenbank, code, offen):
    schirm = offen()
    erster = schirm.tage.liste.eintraege[0]

    press(schirm.tage.liste, "nehmen", id=erster["id"])

    assert erster["id"] in [str(x.tag) for x in stored(datenbank, code).termine]
    assert schirm.tage.gesagt.text.startswith(f"Übernommen: {erster['titel']}.")
    assert erster["id"] not in [e["id"] for e in schirm.tage.liste.eintraege]
    press(schirm.tage.rueckweg.knopf)
    assert len(stored(datenbank, code).termine) == 2
    assert schirm.tage.liste.eintraege[0] == erster


def test_proposals_come_with_reasons(offen):
    schirm = offen()

    assert schirm.tage.liste.eintraege[0]["zeilen"][0].startswith("Dafür: gern am ")
    assert schirm.tage.satz.text.endswith(
        "Tage sind frei. Unsere Vorschläge, die besten zuerst. "
        "Sind viele gleich gut, verteilen wir sie über Ihren Zeitraum."
    )
    assert schirm.tage.frage.text.startswith("Betreff: Welcher Tag passt Ihnen? Regionalrunde Lindenau")


def test_nothing_free_says_what_would_help(offen):
    schirm = offen(vorlauf=104)

    assert schirm.tage.liste.eintraege == []
    assert schirm.tage.engpass.text == "Kein Tag passt. Das würde helfen:"
    assert schirm.tage.engpass.punkte[0].startswith("Ohne 104\u00a0Wochen Vorlauf wären es ")
    assert (schirm.tage.fragen.versteckt, schirm.tage.satz.text) == (True, "")


def test_impossible_range_is_said_where_the_days_would_stand(offen):
    schirm = offen(bis=None)

    assert schirm.tage.satz.text == "Der Zeitraum fehlt. Tragen Sie den ersten und den letzten Tag ein."
    assert schirm.kalender.rundum.versteckt is True


def test_typed_day_is_answered_and_can_be_taken(datenbank, code, offen):
    schirm = offen()
    samstag = move_day(today(), 98 + (5 - today().weekday()))

    choose(schirm.kalender.form, fragetag=str(samstag))
    satz, gruende = schirm.kalender.antwort.text, schirm.kalender.antwort.punkte
    press(schirm.kalender.nehmen)

    assert (satz.endswith("nicht möglich."), "Nie am Samstag." in gruende) == (True, True)
    assert samstag in [x.tag for x in stored(datenbank, code).termine]
    assert schirm.kalender.antwort.text.endswith("steht schon bei Ihren Terminen.")
    assert schirm.kalender.nehmen.versteckt is True
    press(schirm.kalender.rueckweg.knopf)
    assert len(stored(datenbank, code).termine) == 2


@pytest.mark.parametrize("unfug", ["", None, "gestern", "0002-01-01", "9999-12-31", 5])
def test_day_that_is_none_gets_no_answer(offen, unfug):
    schirm = offen()

    choose(schirm.kalender.form, fragetag=unfug)

    assert (schirm.kalender.antwort.text, schirm.kalender.nehmen.versteckt) == ("", True)


def test_touched_day_is_answered_in_the_calendar_only(datenbank, code, offen):
    schirm = offen()
    tag = schirm.tage.liste.eintraege[0]["id"]

    press(schirm.kalender.monate, "tag", tag=tag)

    assert ("möglich" in schirm.kalender.monate.antwort, schirm.kalender.antwort.text) == (True, "")
    assert schirm.kalender.form.inhalt == {"fragetag": tag}
    press(schirm.kalender.monate, "nehmen", tag=tag)
    assert date.fromisoformat(tag) in [x.tag for x in stored(datenbank, code).termine]
    assert (schirm.kalender.monate.nehmen, schirm.kalender.monate.antwort.count("steht schon")) == ("", 1)


def test_calendar_shows_own_dates_with_their_own_sign(offen):
    schirm = offen()

    zellen = [z for m in schirm.kalender.monate.monate for w in m["wochen"] for z in w if z]

    assert [z["text"].split(": ", 1)[1] for z in zellen if z["zustand"] == "termin"] == [
        "Ihr Termin „Regionaltreffen: Jugendliche erreichen“",
        "Ihr Termin „Regionalrunde Lindenau“",
    ]
    assert {z["zustand"] for z in zellen} <= {z for z, _, _ in schirm.kalender.monate.zeichen}


def test_meetings_on_other_sheets_block_days_until_somebody_says_no(datenbank, code, offen):
    schirm = offen()
    tag = schirm.tage.liste.eintraege[0]["id"]
    add(datenbank, code, "protokoll", Protokoll(titel="Ratssitzung", tag=date.fromisoformat(tag)))

    type_in(schirm, titel="Neu")
    mit = [e["id"] for e in schirm.tage.liste.eintraege]
    choose(schirm.kalender.form, fragetag=tag)
    grund = list(schirm.kalender.antwort.punkte)
    type_in(schirm, aus_mappe=False)

    assert (tag in mit, grund) == (False, ["Ratssitzung."])
    assert schirm.tage.liste.eintraege[0]["id"] == tag


def test_series_is_proposed_taken_over_and_taken_back(datenbank, code, offen):
    schirm = offen("termine", termine=[])

    press(schirm.serie.suchen)
    gezeigt = [e["titel"] for e in schirm.serie.liste.eintraege]
    press(schirm.serie.nehmen)

    assert (len(gezeigt), "Kein Vorschlag" in gezeigt) == (4, False)
    assert len(stored(datenbank, code).termine) == 4
    assert (schirm.serie.gesagt.text, schirm.serie.liste.eintraege) == ("4 Termine sind übernommen.", [])
    press(schirm.serie.rueckweg.knopf)
    assert stored(datenbank, code).termine == []


def test_series_that_was_reckoned_for_other_wishes_is_put_away(offen):
    schirm = offen("termine")
    press(schirm.serie.suchen)

    type_in(schirm, serie=6)

    assert (schirm.serie.liste.eintraege, schirm.serie.nehmen.versteckt, schirm.serie.suchen.versteckt) == (
        [], True, False,
    )  # fmt: skip


def test_series_without_a_range_says_why(offen):
    schirm = offen("termine", von=None)

    press(schirm.serie.suchen)

    assert schirm.serie.gesagt.text.startswith("Der Zeitraum fehlt.")


def test_clash_is_said_as_soon_as_a_holiday_is_entered(offen):
    schirm = offen("termine", termine=[])
    tag = move_day(date(today().year + 1, 12, 25), 0)

    type_in(schirm, termine=[{"id": "eins0000", "tag": str(tag), "titel": "Weihnachtstreffen"}])

    assert schirm.termine.pruefung.text == "Bitte noch einmal ansehen:"
    assert "Erster Weihnachtstag" in schirm.termine.pruefung.punkte[0]


def test_papers_leave_and_an_empty_sheet_says_why_not(offen):
    schirm, leer = offen("termine"), offen("termine", termine=[])
    papiere = schirm.termine

    dateien = [
        papiere._dates(),
        papiere._sheet("pdf", "wand-a4"),
        papiere._sheet("docx"),
        papiere._all(),
        papiere._table(),
    ]

    assert [d.daten[:2] for d in dateien] == [b"BE", b"%P", b"PK", b"PK", b"PK"]
    assert [d.name.rsplit(".")[-1] for d in dateien] == ["ics", "pdf", "docx", "docx", "xlsx"]
    assert (papiere._blank().name, schirm.tage._sheet("pdf").daten[:4]) == ("Wann-koennen-wir.pdf", b"%PDF")
    assert [leer.termine._dates(), leer.termine._sheet("pdf")] == [None, None]
    assert leer.termine.mitnahme.gesagt.text == "Es gibt noch keinen Termin mit einem Tag."


def test_plan_of_hosts_follows_who_was_there_before(offen):
    schirm = offen("gastgeber")
    vorher = [z["zellen"][0][0] for z in schirm.gast.tabelle.zeilen]

    type_in(schirm, frueher=[{"id": "eins0000", "jahr": 2026, "ort": "seefelden"}], jahre=1)

    assert (len(vorher), vorher[0]) == (6, "Seefelden")
    assert schirm.gast.tabelle.zeilen[0]["zellen"][0] != ["Seefelden"]
    assert schirm.gast.grundlage.punkte == ["Nicht mitgerechnet, weil die Lage fehlt: Landesnetzwerk Mitte."]
    assert [schirm.gast._paper(form).daten[:2] for form in ("pdf", "docx")] == [b"%P", b"PK"]


def test_guest_is_left_out_of_the_plan_and_landkreis_comes_in_when_wished(offen):
    schirm = offen("gastgeber")
    titel = [f["titel"] for f in schirm.form.felder[1]["felder"]]
    vorher = [z["zellen"][0][0] for z in schirm.gast.tabelle.zeilen]

    type_in(schirm, nur_gast=[{"id": "gast0000", "ort": "seefelden"}], jahre=10)
    ohne = {z["zellen"][0][0] for z in schirm.gast.tabelle.zeilen}
    gesagt = list(schirm.gast.saetze.punkte)
    type_in(schirm, verbuende_laden_ein=True)

    assert titel == ["Ort", "Auch Landkreis und Landesnetzwerk laden ein"]
    assert ("Seefelden" in vorher, "Seefelden" in ohne, "Landkreis Lindenau" in ohne) == (True, False, False)
    assert "Nur zu Gast, ohne selbst einzuladen: Seefelden und Landkreis Lindenau." in gesagt
    assert "Landkreis Lindenau" in {z["zellen"][0][0] for z in schirm.gast.tabelle.zeilen}


def test_group_without_landkreis_is_not_asked_about_it(offen):
    stadt = [Gruppenort(id=f"stadt{i}00", name=f"Ort {i}", land="SN", lat=51 + i / 10, lon=12) for i in range(3)]
    schirm = offen("gastgeber", gruppe=Gruppenstand(titel="Drei", orte=stadt))

    assert [f["titel"] for f in schirm.form.felder[1]["felder"]] == ["Ort"]


def test_land_that_is_switched_off_is_said_and_frees_days(offen):
    schirm = offen("tage")
    vorher = schirm.tage.satz.text

    type_in(schirm, weitere=[{"id": "land0000", "land": "TH", "ohne": True}])

    assert schirm.tage.laender.text.endswith("Die in Thüringen zählen nicht.")
    assert int(schirm.tage.satz.text.split()[0]) > int(vorher.split()[0])


def test_large_group_waits_for_the_button(offen):
    orte = [Gruppenort(id=f"ort{i:03d}", name=f"Ort {i}", land="SN", lat=50 + i / 400, lon=12) for i in range(301)]
    schirm = offen("gastgeber", gruppe=Gruppenstand(titel="Viele", orte=orte), frueher=[], jahre=2)
    davor = (schirm.gast.ergebnis.versteckt, schirm.gast.rechnen.versteckt)

    press(schirm.gast.rechnen)

    assert davor == (True, False)
    assert len(schirm.gast.tabelle.zeilen) == 2
    schirm.go_to("treffpunkt")
    assert len(schirm.ort.tabelle.zeilen) == 30
    assert schirm.ort.rest.text == "271 weitere Orte stehen in der Excel-Datei bei „Unsere Termine“."


def test_meeting_place_follows_the_choice_on_map_and_in_the_list(offen):
    schirm = offen("treffpunkt", ortsideen="Magdeburg")
    erster = schirm.ort.wahl.inhalt["ziel"]

    choose(schirm.ort.wahl, ziel="lindenau0")
    aus_liste = [z["zellen"][0][0] for z in schirm.ort.wege.zeilen if z["kopf"] == "Eichberg"]
    karte = schirm.ort.karte.karte
    karte.gewaehlt = [k for k in karte.gewaehlt if k != "tannhof00"]

    assert erster == "eichberg0"
    assert aus_liste == ["55\u00a0Minuten (eigene Fahrzeit)"]
    assert (schirm.ort.wahl.inhalt["ziel"], len(karte.gewaehlt)) == ("tannhof00", 11)
    assert {ziel for _, ziel in karte.linien} == {"tannhof00"}
    assert "Magdeburg (weiterer Ort)" in [z["kopf"] for z in schirm.ort.tabelle.zeilen]
    assert [schirm.ort._paper(form).daten[:2] for form in ("pdf", "docx")] == [b"%P", b"PK"]


def test_guest_is_no_meeting_place_but_the_ways_to_it_can_be_seen(offen):
    schirm = offen("treffpunkt")
    optionen = dict(schirm.ort.wahl.felder[0]["optionen"])

    choose(schirm.ort.wahl, ziel="kreislin0")

    assert optionen["kreislin0"] == "Landkreis Lindenau (nur zu Gast)"
    assert "Landkreis Lindenau" not in [z["kopf"] for z in schirm.ort.tabelle.zeilen]
    assert "Nur zu Gast, darum kein Treffpunkt: Landkreis Lindenau." in schirm.ort.grundlage.punkte
    assert {ziel for _, ziel in schirm.ort.karte.karte.linien} == {"kreislin0"}
    type_in(schirm, verbuende_laden_ein=True)
    assert "Landkreis Lindenau" in [z["kopf"] for z in schirm.ort.tabelle.zeilen]


def test_unit_of_near_follows_own_travel_times(offen):
    mit = offen("treffpunkt")
    ohne = offen("treffpunkt", gruppe=mit.ort._stand.wert.gruppe.model_copy(update={"fahrzeiten": []}))

    assert [s.form.felder[0]["titel"] for s in (mit, ohne)] == [
        "Als nah gelten bis zu … Minuten",
        "Als nah gelten bis zu … km",
    ]


def test_holidays_are_read_reported_row_by_row_taken_over_and_taken_back(datenbank, code, offen):
    schirm = offen()
    zeilen = "land;name;von;bis\nSachsen;Herbstferien;9.10.2028;21.10.2028\nAtlantis;Ferien;1.1.2029;2.1.2029\n"

    upload(schirm, "ferien.csv", zeilen.encode("cp1252"))
    gelesen, maengel = schirm.ferien.bericht.text, schirm.ferien.maengel.punkte
    vorher = stored(datenbank, code).ferien
    press(schirm.ferien.nehmen)

    assert gelesen == "Eine Ferienzeit ist gelesen. Noch ist nichts übernommen."
    assert [m.split(" Schreiben")[0] for m in maengel] == ["Zeile 3: Das Land „Atlantis“ kennen wir nicht."]
    assert (vorher, len(stored(datenbank, code).ferien)) == ([], 1)
    assert schirm.ferien.bericht.text == "Eine Ferienzeit ist übernommen und zählt ab jetzt mit."
    assert any("21.\u00a0Oktober 2028" in satz for satz in schirm.ferien.bekannt.punkte)
    press(schirm.ferien.leeren)
    assert stored(datenbank, code).ferien == []
    press(schirm.ferien.rueckweg.knopf)
    assert len(stored(datenbank, code).ferien) == 1


def test_calendar_file_needs_a_land_and_gets_it(datenbank, code, offen):
    schirm = offen()
    datei = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20281009\r\n"
        b"DTEND;VALUE=DATE:20281022\r\nSUMMARY:Herbstferien\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )

    upload(schirm, "ferien.ics", datei)
    ohne = schirm.ferien.bericht.text
    schirm.ferien.land.wert = "TH"
    upload(schirm, "ferien.ics", datei)
    press(schirm.ferien.nehmen)

    assert ohne == "Darin steht keine Ferienzeit, die wir lesen können."
    assert [(f.land, f.bis) for f in stored(datenbank, code).ferien] == [("TH", date(2028, 10, 21))]


def test_pasted_table_and_broken_files_are_answered(offen):
    schirm = offen()

    press(schirm.ferien.lesen)
    leer = schirm.ferien.maengel.punkte
    choose(schirm.ferien.form, text="land;name;von;bis\nThüringen;Probeferien;1.2.2029;3.2.2029")
    press(schirm.ferien.lesen)
    gelesen = schirm.ferien.bericht.text
    upload(schirm, "kaputt.ics", b"\x00\xff" * 50)
    kaputt = schirm.ferien.maengel.text
    upload(schirm, "gross.csv", b"x" * 2_000_001)

    assert leer == ["Datei: Die Tabelle ist leer. Die erste Zeile heißt: land;name;von;bis"]
    assert gelesen == "Eine Ferienzeit ist gelesen. Noch ist nichts übernommen."
    assert kaputt == "Eine Stelle zum Nachsehen:"
    assert schirm.ferien.bericht.text == "Die Datei ist zu groß. Bitte wählen Sie eine unter 2 MB."
    assert schirm.ferien.nehmen.versteckt is True


def test_added_holidays_change_the_days_at_once(offen):
    schirm = offen()
    tag = date.fromisoformat(schirm.tage.liste.eintraege[0]["id"])
    zeile = f"Sachsen;Probeferien;{tag - timedelta(days=1)};{tag + timedelta(days=1)}"

    choose(schirm.ferien.form, text=f"land;name;von;bis\n{zeile}")
    press(schirm.ferien.lesen)
    press(schirm.ferien.nehmen)

    assert str(tag) not in [e["id"] for e in schirm.tage.liste.eintraege]


def test_what_was_read_for_another_sheet_is_gone(offen):
    schirm = offen()
    upload(schirm, "ferien.csv", b"land;name;von;bis\nSachsen;Herbstferien;9.10.2028;21.10.2028\n")
    press(schirm.regal.zurueck)
    press(schirm.neu)
    schirm.go_to("tage")

    press(schirm.ferien.nehmen)

    assert (schirm.blatt.inhalt["ferien"], schirm.ferien.bericht.text) == ([], "")


def test_reader_sees_everything_and_can_change_nothing(datenbank, code, offen):
    blatt = offen().blatt.blatt_id
    mappe, _ = new_mappe(datenbank, code)
    lesecode = mappe.ablage.add_code(mappe.zugang, "lesen")

    schirm = visit(datenbank, lesecode, f"?blatt={blatt}&teil=tage")
    choose(schirm.kalender.form, fragetag=schirm.tage.liste.eintraege[0]["id"])

    assert [e["knoepfe"] for e in schirm.tage.liste.eintraege] == [[]] * 6
    assert (schirm.kalender.antwort.text != "", schirm.kalender.nehmen.versteckt) == (True, True)
    assert (schirm.ferien.einlesen.versteckt, schirm.serie.nehmen.versteckt) == (True, True)
    schirm.go_to("termine")
    assert schirm.serie.suchen.versteckt is True
