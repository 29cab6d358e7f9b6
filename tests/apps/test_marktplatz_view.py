"""Can somebody collect offers and wishes of several places and bring two of them together? Without a browser."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import openpyxl  # noqa: TID253
import pytest

from tests.export.proben import ANGABEN
from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.marktplatz.view import Ansicht
from toolkit.dokument.marktplatz.beispiel import marktplatz_beispiel
from toolkit.dokument.marktplatz.blatt import HOECHSTENS, Marktplatz, Zettel
from toolkit.dokument.marktplatz.tabellen import marktplatz_als_tabellen
from toolkit.export.rueckweg.marktplatz import lies_marktplatz
from toolkit.export.xlsx import render_xlsx
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


def choose(form, **inhalt):
    press(form, "entwurf", nr=1, stand=form.stand, inhalt=inhalt)


def stored(datenbank, code):
    mappe, _ = new_mappe(datenbank, code)
    (blatt,) = mappe.ablage.list_sheets(mappe.zugang)
    return Marktplatz.model_validate(blatt.inhalt)


def upload(schirm, **dateien):
    wann = datetime.now(UTC)
    schirm.einlesen.datei.value = tuple(
        {"name": f"{name}.xlsx", "type": "", "size": len(daten), "content": memoryview(daten), "last_modified": wann}
        for name, daten in dateien.items()
    )


def table(*zettel):
    return render_xlsx(marktplatz_als_tabellen(Marktplatz(zettel=list(zettel), mit_kontakt=True)), ANGABEN)


def slip(**felder):
    return Zettel(**{"ort": "Eichberg", "was": "Saal", "worte": "Raum", **felder})


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
    mappe, _ = new_mappe(datenbank, code)
    inhalt = marktplatz_beispiel(today()).model_dump(mode="json")
    blatt = mappe.ablage.add_sheet(mappe.zugang, "marktplatz", "Börse", inhalt)
    return visit(datenbank, code, f"?blatt={blatt.id}&teil=treffer")


def shown(schirm):
    return [(e["gruppe"].split(":")[0], e["titel"].split(":")[0], e["marke"]) for e in schirm.treffer.liste.eintraege]


def test_new_board_begins_with_the_group_and_its_blank_papers(neu):
    dateien = [neu.runde._table(), neu.runde._sheet(), neu.runde._slips()]

    assert (neu.teil.titel, [s["stand"] for s in neu.schritte.schritte]) == (
        "Die Runde",
        ["3 Sachen fehlen", "1 Sache fehlt", "fertig", "2 Sachen fehlen", "fertig", ""],
    )
    assert [(d.name, d.daten[:4]) for d in dateien] == [
        ("Biete-und-suche-leeres-Blatt.xlsx", b"PK\x03\x04"),
        ("Biete-und-suche-leeres-Blatt.pdf", b"%PDF"),
        ("Leere-Zettel-zum-Ausschneiden-A6.pdf", b"%PDF"),
    ]
    assert lies_marktplatz(dateien[0].daten).zettel == ()


def test_mail_follows_the_group(neu):
    type_in(neu, runde="Fünf Orte", sammelt="Amira Muster")

    assert neu.runde.mail.text.startswith("Betreff: Was bieten Sie, was suchen Sie? (Fünf Orte)")
    assert neu.runde.mail.text.endswith("Amira Muster")


def test_several_files_are_shown_before_they_are_taken_over(datenbank, code, neu):
    upload(neu, eichberg=table(slip()), lindenau=table(slip(ort="Lindenau"), slip()))
    vorher = stored(datenbank, code).zettel

    gelesen = (neu.einlesen.bericht.text, neu.einlesen.bericht.punkte)
    press(neu.einlesen.uebernehmen)

    assert (vorher, gelesen) == (
        [],
        (
            "3 Zettel sind gelesen. Noch ist nichts übernommen.",
            [
                "eichberg.xlsx: 1 neu, 0 schon da, 0 ergänzt, 0 in anderer Fassung.",
                "lindenau.xlsx: 1 neu, 1 schon da, 0 ergänzt, 0 in anderer Fassung.",
            ],
        ),
    )
    assert [z.ort for z in stored(datenbank, code).zettel] == ["Eichberg", "Lindenau"]
    mappe, _ = new_mappe(datenbank, code)
    assert [f.name for f in mappe.ablage.list_versions(mappe.zugang, neu.blatt.blatt_id)] == ["vor dem Einlesen"]
    assert (neu.einlesen.uebernehmen.versteckt, neu.einlesen.datei.value) == (True, ())


def test_faults_are_named_with_file_and_cell_and_good_rows_count(datenbank, code, neu):
    buch = openpyxl.load_workbook(io.BytesIO(table(slip(), slip(ort="Lindenau"))))
    buch["Biete und suche"]["A2"] = "=cmd|' /C calc'!A0"
    ziel = io.BytesIO()
    buch.save(ziel)

    upload(neu, gut=ziel.getvalue(), falsch=b"kein Excel")
    press(neu.einlesen.uebernehmen)

    assert [z.ort for z in stored(datenbank, code).zettel] == ["Lindenau"]
    assert neu.einlesen.maengel.text == "2 Stellen zum Nachsehen:"
    assert [m.split(". ")[0] for m in neu.einlesen.maengel.punkte] == [
        "gut.xlsx: Biete und suche, Zelle A2: Hier steht eine Formel",
        "falsch.xlsx: Datei: Das ist keine Excel-Datei",
    ]


def test_faults_stay_readable_until_something_is_taken_over(neu):
    upload(neu, falsch=b"kein Excel")

    assert (
        neu.einlesen.bericht.text
        == "In diesen Dateien steht kein Zettel, den wir lesen können. Noch ist nichts übernommen."
    )
    assert (neu.einlesen.maengel.text, neu.einlesen.maengel.punkte) == (
        "Eine Stelle zum Nachsehen:",
        [
            (
                "falsch.xlsx: Datei: Das ist keine Excel-Datei. "
                "Bitte nehmen Sie das Blatt „Biete und suche“, das Sie hier als Excel-Datei bekommen."
            )
        ],
    )
    assert neu.einlesen.uebernehmen.versteckt is True


def test_slips_without_room_are_still_said_when_the_others_are_taken(neu):
    viele = table(*(slip(ort=f"Ort {nummer}") for nummer in range(HOECHSTENS)))
    upload(neu, viele=viele, mehr=table(slip(ort="Lindenau"), slip(ort="Eichberg")))

    press(neu.einlesen.uebernehmen)

    assert len(neu.blatt.inhalt["zettel"]) == HOECHSTENS
    assert neu.einlesen.bericht.text.startswith("Übernommen.")
    assert neu.einlesen.bericht.punkte == ["2 Zettel passen nicht mehr auf diesen Marktplatz. Er fasst 500."]


def test_what_was_read_can_be_left(datenbank, code, neu):
    upload(neu, eichberg=table(slip()))

    press(neu.einlesen.verwerfen)
    press(neu.einlesen.uebernehmen)

    assert (stored(datenbank, code).zettel, neu.einlesen.bericht.text) == ([], "Nichts ist übernommen.")


def test_too_many_files_are_refused_at_once(neu):
    upload(neu, **{f"ort{n}": b"x" for n in range(21)})

    assert neu.einlesen.bericht.text == "Das sind mehr als 20 Dateien. Bitte wählen Sie weniger auf einmal."


def test_what_was_read_is_merged_with_what_came_in_meanwhile(datenbank, code, neu):
    upload(neu, eichberg=table(slip()))
    type_in(neu, schnell="biete; Eichberg; Saal; Raum")
    press(neu.zeilen.uebernehmen)

    press(neu.einlesen.uebernehmen)

    assert len(stored(datenbank, code).zettel) == 1


def test_what_was_read_for_another_board_is_gone(neu):
    upload(neu, eichberg=table(slip()))
    press(neu.regal.zurueck)
    press(neu.neu)

    press(neu.einlesen.uebernehmen)

    assert neu.blatt.inhalt["zettel"] == []


def test_typed_slips_are_taken_and_bad_lines_stay(datenbank, code, neu):
    leer = (press(neu.zeilen.uebernehmen), neu.zeilen.gesagt.text)[1]
    type_in(neu, schnell="biete; Lindenau; Saal\nSaal in Eichberg\nbiete; lindenau; saal")

    press(neu.zeilen.uebernehmen)

    assert leer == "Im Feld steht noch keine Zeile."
    assert neu.zeilen.gesagt.text == "Ein Zettel ist neu. Einen kannten wir schon. Diese Zeilen stehen noch im Feld:"
    assert neu.zeilen.gesagt.punkte == ["„Saal in Eichberg“: Am Anfang fehlt „biete“ oder „suche“."]
    assert stored(datenbank, code).schnell == "Saal in Eichberg"


def test_typed_wish_for_which_there_is_no_room_stays_a_wish(neu):
    voll = [slip(ort=f"Ort {nummer}").model_dump(mode="json") for nummer in range(HOECHSTENS)]
    type_in(neu, zettel=voll, schnell="suche; Lindenau; Pavillon; Zelt, Fest")

    press(neu.zeilen.uebernehmen)

    assert neu.blatt.inhalt["schnell"] == "suche; Lindenau; Pavillon; Zelt, Fest"
    assert neu.zeilen.gesagt.punkte == ["Ein Zettel passt nicht mehr auf diesen Marktplatz. Er fasst 500."]


def test_two_versions_stand_side_by_side_until_somebody_chooses(datenbank, code, neu):
    upload(neu, eichberg=table(slip(kontakt="Büro")))
    press(neu.einlesen.uebernehmen)
    upload(neu, neu=table(slip(kontakt="Pfarramt", telefon=True)))
    press(neu.einlesen.uebernehmen)

    zeilen = [(z["kopf"], z["zellen"]) for z in neu.streit.tabelle.zeilen]
    versteckt = neu.streit.block.versteckt
    press(neu.streit.knoepfe["neu"])

    assert (versteckt, neu.streit.block.versteckt) == (False, True)
    assert zeilen == [
        ("Ort oder Verein", [["Eichberg"], ["Eichberg"]]),
        ("Was genau?", [["Saal"], ["Saal"]]),
        ("Kontakt", [["Büro"], ["Pfarramt"]]),
        ("Telefon", [["nein"], ["ja"]]),
    ]
    assert [z.kontakt for z in stored(datenbank, code).zettel] == ["Pfarramt"]


def test_both_versions_can_stay(datenbank, code, beispiel):
    press(beispiel.streit.knoepfe["beide"])

    assert len(stored(datenbank, code).zettel) == 9
    assert beispiel.schritte.schritte[1]["stand"] == "fertig"


def test_pairs_are_shown_with_their_reason_and_near_misses_on_demand(beispiel):
    nur = shown(beispiel)
    eintrag = beispiel.treffer.liste.eintraege[0]
    choose(beispiel.treffer.filter, thema="", ort="", umfang="beinahe")

    assert nur == [
        ("Lindenau sucht", "Eichberg bietet", "gemeinsame Wörter"),
        ("Birkenau am See sucht", "Lindenau bietet", "gemeinsame Wörter"),
        ("Tannhof sucht", "Eichberg bietet", "gemeinsame Wörter"),
    ]
    assert eintrag["zeilen"] == ["Gemeinsam: Vereinsberatung, Vorstand, Vereine", "Telefon und Besuch"]
    assert shown(beispiel)[-1] == ("Seefelden sucht", "Eichberg bietet", "knapp daneben")
    assert beispiel.treffer.ohne.punkte == ["Seefelden sucht: Jugendliche erreichen, die in keinem Verein sind"]


def test_pairs_are_filtered_by_topic_and_place(beispiel):
    choose(beispiel.treffer.filter, thema="ehrenamtskarte", ort="", umfang="treffer")
    thema = shown(beispiel)
    choose(beispiel.treffer.filter, thema="", ort="eichberg", umfang="treffer")
    ort = shown(beispiel)
    choose(beispiel.treffer.filter, thema="ehrenamtskarte", ort="eichberg", umfang="treffer")

    assert [z[0] for z in thema] == ["Birkenau am See sucht"]
    assert [z[0] for z in ort] == ["Lindenau sucht", "Tannhof sucht"]
    assert (shown(beispiel), beispiel.treffer.stand.text[:40]) == ([], "Kein Paar mit gemeinsamen Wörtern. Ergän")


def test_topic_that_is_gone_lets_everything_through_again(beispiel):
    choose(beispiel.treffer.filter, thema="lastenrad", ort="", umfang="treffer")
    ohne = [z for z in beispiel.blatt.inhalt["zettel"] if "Lastenrad" not in z["worte"]]

    type_in(beispiel, zettel=ohne)

    assert (beispiel.treffer.filter.inhalt, len(shown(beispiel))) == ({"thema": "", "ort": "", "umfang": "treffer"}, 3)


def test_chosen_pair_gets_a_mail_and_a_day(datenbank, code, beispiel):
    press(beispiel.treffer.liste, "waehlen", id="m4suche0-m5biete0")
    satz, mail = beispiel.paar.satz.text, beispiel.paar.mail.text
    tag = str(today() + timedelta(days=5))
    choose(beispiel.paar.wann, tag=tag)

    press(beispiel.paar.vormerken)

    gespraech = stored(datenbank, code).gespraeche[-1]
    assert (satz, "gemeinsam: Ehrenamtskarte" in mail) == ("Birkenau am See und Lindenau", True)
    assert (str(gespraech.tag), gespraech.fragt, gespraech.hoert_zu) == (
        tag,
        "Birkenau am See, Hauptamt",
        "Lindenau, Koordination",
    )
    assert beispiel.paar.gesagt.text.startswith("Das Gespräch steht jetzt im Teil „Telefonieren“.")


def test_pair_is_planned_once_and_can_get_another_day(datenbank, code, beispiel):
    vorher = len(beispiel.blatt.inhalt["gespraeche"])
    press(beispiel.treffer.liste, "waehlen", id="m4suche0-m5biete0")

    press(beispiel.paar.vormerken)
    press(beispiel.paar.vormerken)

    assert len(stored(datenbank, code).gespraeche) == vorher + 1
    choose(beispiel.paar.wann, tag="2027-03-04")
    press(beispiel.paar.vormerken)
    assert [str(g.tag) for g in stored(datenbank, code).gespraeche[vorher:]] == ["None", "2027-03-04"]


def test_pair_whose_slip_is_gone_is_not_shown_any_more(beispiel):
    press(beispiel.treffer.liste, "waehlen", id="m4suche0-m5biete0")

    type_in(beispiel, zettel=[z for z in beispiel.blatt.inhalt["zettel"] if z["id"] != "m5biete0"])

    assert beispiel.paar.block.versteckt is True


def test_guide_is_made_for_a_talk_or_for_any(beispiel):
    leer = beispiel.telefon._guide("pdf")
    choose(beispiel.telefon.wahl, fuer="m10gespr")

    dateien = [beispiel.telefon._guide("pdf"), beispiel.telefon._guide("docx")]

    assert (leer.name, leer.daten[:4]) == ("Leitfaden.pdf", b"%PDF")
    assert [d.name for d in dateien] == [
        "Leitfaden-Erfahrungen-mit-einer-Ehrenamtskarte-im-kleinen-Or.pdf",
        "Leitfaden-Erfahrungen-mit-einer-Ehrenamtskarte-im-kleinen-Or.docx",
    ]


def test_talks_and_second_calls_go_into_the_calendar_until_done(beispiel):
    offen = beispiel.telefon._dates().daten.count(b"BEGIN:VEVENT")
    type_in(beispiel, gespraeche=[{**g, "nachgefragt": True} for g in beispiel.blatt.inhalt["gespraeche"]])

    assert (offen, beispiel.telefon._dates()) == (2, None)
    assert beispiel.telefon.mitnahme.gesagt.text.startswith("Kein offenes Gespräch hat einen Tag.")


def test_second_call_that_is_due_is_said(beispiel):
    gespraech = {**beispiel.blatt.inhalt["gespraeche"][0], "tag": str(today() - timedelta(days=30))}

    type_in(beispiel, gespraeche=[gespraech, {**gespraech, "id": "zwei", "tag": None}])

    telefon = next(s for s in beispiel.schritte.schritte if s["id"] == "telefon")
    assert telefon["stand"] == "2 Sachen fehlen"


def test_papers_leave_and_an_empty_board_says_why_not(beispiel, neu):
    aushang = beispiel.aushang
    dateien = [aushang._wall(), aushang._slips(), aushang._list("pdf"), aushang._list("docx"), aushang._table()]

    assert [d.daten[:2] for d in dateien] == [b"%P", b"%P", b"%P", b"PK", b"PK"]
    assert [neu.aushang._wall(), neu.aushang._list("pdf"), neu.aushang._table()] == [None, None, None]
    assert neu.aushang.mitnahme.gesagt.text == "Noch gibt es keinen Zettel."


def test_list_that_went_out_and_came_back_changed_is_known_again(datenbank, code, beispiel):
    buch = openpyxl.load_workbook(io.BytesIO(beispiel.aushang._table().daten))
    buch["Biete und suche"]["D4"] = "Lastenrad, Verleih"
    ziel = io.BytesIO()
    buch.save(ziel)

    upload(beispiel, seefelden=ziel.getvalue())

    assert beispiel.einlesen.bericht.punkte == ["seefelden.xlsx: 0 neu, 7 schon da, 0 ergänzt, 1 in anderer Fassung."]


def test_new_slip_without_a_side_can_be_saved_and_is_missed(neu):
    leer = {**Zettel(seite="", ort="Lindenau", was="Saal").model_dump(mode="json")}

    type_in(neu, zettel=[leer])

    assert neu.blatt.sauber is True
    assert neu.fehlt.text == "Was noch fehlt:"
    assert neu.schritte.schritte[2]["stand"] == "1 Sache fehlt"


def test_reader_sees_pairs_and_can_change_nothing(datenbank, code, beispiel):
    mappe, _ = new_mappe(datenbank, code)
    lesecode = mappe.ablage.add_code(mappe.zugang, "lesen")

    schirm = visit(datenbank, lesecode, f"?blatt={beispiel.blatt.blatt_id}")
    press(schirm.treffer.liste, "waehlen", id="m4suche0-m5biete0")

    assert (schirm.einlesen.block.versteckt, schirm.zeilen.uebernehmen.versteckt) == (True, True)
    assert {k.versteckt for k in schirm.streit.knoepfe.values()} == {True}
    assert (schirm.paar.vormerken.versteckt, schirm.paar.mail.text[:8]) == (True, "Betreff:")


def test_hostile_words_are_shown_as_text(neu):
    type_in(neu, schnell="biete; <script>; =1+1; raum\nsuche; B; <b>x</b> 1+1; raum")
    press(neu.zeilen.uebernehmen)

    assert [(e["gruppe"], e["titel"]) for e in neu.treffer.liste.eintraege] == [
        ("B sucht: <b>x</b> 1+1", "<script> bietet: =1+1")
    ]
