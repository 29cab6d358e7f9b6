"""Can a coordinator prepare a meeting of heads, give along and bring home? Without kernel and browser."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.briefing.view import Ansicht
from toolkit.dokument.briefing.beispiel import briefing_beispiel
from toolkit.dokument.briefing.blatt import Briefing
from toolkit.frame.mappe import OffeneMappe, all_kinds, labels_of
from toolkit.frame.mappe.zeit import today

TEILE = ["anlass", "zahlen", "erfolge", "bitten", "seite", "danach", "rat"]


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


@pytest.fixture
def neu(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)
    return schirm


@pytest.fixture
def voll(datenbank):
    mappe, code = new_mappe(datenbank)
    inhalt = briefing_beispiel(today()).model_dump(mode="json")
    blatt = mappe.ablage.add_sheet(mappe.zugang, "briefing", "Treffen", inhalt)
    schirm = visit(datenbank, code, f"?blatt={blatt.id}")
    schirm.ablage, schirm.code = mappe, code
    return schirm


def test_kind_names_every_field_and_has_an_example_that_can_be_written():
    kunde = all_kinds()["briefing"]
    felder = set()
    for name, feld in Briefing.model_fields.items():
        felder.add(name)
        eintrag = getattr(feld.annotation, "__args__", ())
        felder |= {f"{name}.{unter}" for a in eintrag if hasattr(a, "model_fields") for unter in a.model_fields}

    assert set(labels_of("briefing")) == {f for f in felder if not f.endswith(".id")}
    (beispiel,) = kunde.beispiel(today())
    assert kunde.dokument(beispiel, "Vermerk.").titel.startswith("BürgermeisterInnen-Treffen am ")
    assert (kunde.zusatz({}), kunde.zusatz({"tag": "2026-11-22"})) == (
        "Noch ohne Tag",
        "Treffen am 22.\u00a0November 2026",
    )
    assert {e.art for e in kunde.ereignisse(beispiel, "b1")} == {"treffen", "frist"}


def test_new_meeting_begins_with_the_occasion_and_says_what_is_missing(neu):
    assert (neu.teil.titel, neu.form.inhalt["titel"]) == ("Anlass", "BürgermeisterInnen-Treffen")
    assert [(s["id"], s["stand"]) for s in neu.schritte.schritte] == [
        ("anlass", "4 Sachen fehlen"),
        ("zahlen", "1 Sache fehlt"),
        ("erfolge", "1 Sache fehlt"),
        ("bitten", "2 Sachen fehlen"),
        ("seite", ""),
        ("danach", ""),
        ("rat", ""),
    ]


def test_part_and_sheet_stand_in_the_address_and_open_again(voll, datenbank):
    voll.go_to("bitten")

    zweiter = visit(datenbank, voll.code, f"?{voll.adresse.verlauf[-1]}")

    assert (zweiter.schritte.wahl, zweiter.form.inhalt["kommune"]) == ("bitten", "Lindenau")


def test_day_says_what_to_know_and_gives_the_steps(neu):
    type_in(neu, tag=f"{today().year + 1}-12-24")

    assert "ist Heiligabend" in neu.anlass.hinweise.text
    assert (neu.anlass.weg.versteckt, len(neu.anlass.schritte.zeilen)) == (False, 13)
    type_in(neu, tag=str(today() - timedelta(days=1)))
    assert neu.anlass.hinweise.text == "Das Treffen ist schon vorbei. Gehen Sie gleich zum Teil „Danach“."


def test_calendar_needs_a_day(neu):
    press(neu.anlass.kalender.knoepfe["Termine für den Kalender"])

    assert neu.anlass.kalender.gesagt.text.startswith("Es gibt keine Termine")
    type_in(neu, tag=str(today() + timedelta(days=90)))
    press(neu.anlass.kalender.knoepfe["Termine für den Kalender"])
    assert neu.anlass.kalender.gesagt.text == "Die Datei „Termine-zum-Treffen.ics“ finden Sie bei Ihren Downloads."


def test_own_meeting_has_an_invitation_and_a_plan_of_its_own(neu):
    vorher = (neu.anlass.brief.titel, neu.anlass.eigenes.versteckt)

    type_in(neu, rahmen="runde")

    assert vorher == ("Brief: Warum sich das Treffen lohnt", True)
    assert (neu.anlass.brief.titel, neu.anlass.eigenes.versteckt) == ("Einladung zum eigenen Treffen", False)
    assert "kein Angebot des Programms" in neu.anlass.brief.text
    assert "BürgermeisterInnen" not in neu.anlass.brief.text


def test_proposed_number_goes_into_the_list_without_a_value(neu):
    vorher = len(neu.zahlen.liste.eintraege)

    press(neu.zahlen.liste, "nehmen", id="vereine")

    assert [(z["was"], z["wert"], z["quelle"]) for z in neu.blatt.inhalt["zahlen"]] == [
        ("Eingetragene Vereine mit Sitz bei uns", "", "")
    ]
    assert len(neu.zahlen.liste.eintraege) == vorher - 1
    assert neu.zahlen.gesagt.text.startswith("„Eingetragene Vereine mit Sitz bei uns“ steht jetzt in Ihrer Liste.")


def test_page_warns_in_words_of_numbers_that_cannot_be_relied_on(voll):
    voll.go_to("seite")

    assert voll.seite.passt.text == "Die Seite passt auf ein Blatt A4."
    assert voll.seite.karte_passt.text == "Die Karte passt auf A6."
    assert (len(voll.seite.zweifel.punkte), voll.seite.zweifel.punkte[1]) == (
        2,
        "Bei „Räume, die Gruppen kostenlos nutzen“ fehlt die Quelle. Auf dem Papier steht „ohne Quelle“.",
    )


def test_page_that_grows_too_long_says_what_to_shorten(voll):
    voll.go_to("seite")
    type_in(voll, frage="Wie haben Sie das gemacht? " * 60)

    assert voll.seite.passt.text == "Die Seite passt nicht auf ein Blatt A4. Kürzen Sie diese Texte, dann passt sie:"
    assert [satz.partition(":")[0] for satz in voll.seite.passt.punkte] == ["Frage an die anderen Orte"]
    assert voll.seite.karte_passt.text.startswith("Die Karte passt nicht auf A6.")


def test_page_without_anything_says_where_to_begin(neu):
    neu.go_to("seite")

    assert neu.seite.passt.text == "Auf der Seite steht noch nichts. Beginnen Sie mit den Zahlen."
    assert neu.seite.karte_passt.text == ""


def test_only_the_first_entries_go_onto_the_page_and_the_screen_says_which(voll):
    mehr = [*voll.form.inhalt["erfolge"], {"id": "dddd", "titel": "Vierter Erfolg"}]
    type_in(voll, erfolge=mehr)
    voll.go_to("seite")

    zeile = voll.seite.inhalt.zeilen[1]
    assert (zeile["kopf"], len(zeile["zellen"][0]), zeile["zellen"][1]) == ("Erfolge", 3, ["Vierter Erfolg"])


def test_jotted_promises_become_entries_and_unclear_lines_stay(voll):
    text = "Saal frei; Amira Muster; Runder Tisch; 30.6.\n; niemand"
    press(voll.danach.schnell, "entwurf", nr=1, stand=voll.danach.schnell.stand, inhalt={"zeilen": text})

    press(voll.danach.eintragen)

    assert [z["was"] for z in voll.blatt.inhalt["zusagen"]][-1] == "Saal frei"
    assert voll.danach.schnell.inhalt == {"zeilen": "; niemand"}
    assert (voll.danach.gesagt.text, len(voll.danach.gesagt.punkte)) == ("Eine Zusage steht jetzt in der Liste.", 1)
    assert "Saal frei, zugesagt an Runder Tisch" in voll.danach.dank.text


def test_empty_box_of_promises_says_what_to_write(neu):
    press(neu.danach.eintragen)

    assert neu.danach.gesagt.text == "Hier steht noch nichts. Schreiben Sie eine Zusage in eine Zeile."


def test_calendar_of_promises_needs_an_open_one_with_a_day(neu):
    knopf = neu.danach.mitnahme.knoepfe["Offene Zusagen für den Kalender"]
    press(knopf)
    vorher = neu.danach.mitnahme.gesagt.text

    type_in(neu, zusagen=[{"id": "aaaa", "was": "Saal frei", "bis": "2027-06-30"}])
    press(knopf)

    assert vorher == "Keine offene Zusage hat einen Tag. Tragen Sie bei „Bis“ einen ein."
    assert neu.danach.mitnahme.gesagt.text == "Die Datei „Zusagen.ics“ finden Sie bei Ihren Downloads."


def test_requests_are_taken_over_as_reasons_once(voll):
    press(voll.rat.nehmen)

    assert [g["was"] for g in voll.blatt.inhalt["gruende"]][-1] == "Der kleine Saal bleibt dienstags kostenlos"
    assert voll.rat.gesagt.text == "Eine Bitte steht jetzt bei den Argumenten. Ergänzen Sie, was ohne das geschieht."
    assert voll.rat.nehmen.versteckt is True


def test_every_paper_leaves_as_word_and_pdf(voll):
    mitnahmen = [
        voll.anlass.ablauf,
        voll.zahlen.blatt,
        voll.sammelblatt,
        voll.seite.papier,
        voll.seite.karte,
        voll.danach.blatt,
        voll.danach.mitnahme,
        voll.rat.rat,
        voll.rat.foerderung,
        voll.rat.vorlage,
    ]
    endungen = []
    for mitnahme in mitnahmen:
        for knopf in mitnahme.knoepfe.values():
            press(knopf)
            endungen.append(mitnahme.gesagt.text.partition("“")[0].rpartition(".")[2])

    assert sorted(endungen) == ["docx"] * 10 + ["ics"] + ["pdf"] * 10


def test_reader_sees_everything_and_changes_nothing(voll, datenbank):
    code = voll.ablage.ablage.add_code(voll.ablage.zugang, "lesen")
    schirm = visit(datenbank, code, f"?{voll.adresse.verlauf[-1]}")

    assert (schirm.form.gesperrt, schirm.neu.versteckt, schirm.rat.nehmen.versteckt) == (True, True, True)
    assert schirm.danach.eingabe.versteckt is True
    assert {len(e["knoepfe"]) for e in schirm.zahlen.liste.eintraege} == {0}


def test_more_entries_than_a_sheet_takes_are_said_and_not_lost(neu):
    viele = [{"id": f"zahl{n}", "was": f"Zahl {n}"} for n in range(101)]

    type_in(neu, zahlen=viele)

    assert len(neu.blatt.inhalt["zahlen"]) == 101
    assert neu.blatt.sauber is False
    assert neu.blatt.hinweis.endswith("Diese Angaben passen nicht: zahlen.")


def test_closing_the_mappe_takes_everything_from_the_screen(voll):
    press(voll.leiste.schluessel, "schliessen")

    assert (voll.teil.versteckt, voll.schritte.versteckt, voll.form.inhalt) == (True, True, {})


def test_parts_are_in_the_order_of_the_work(neu):
    gegangen = []
    while not neu.weiter.versteckt:
        press(neu.weiter)
        gegangen.append(neu.schritte.wahl)

    assert gegangen == TEILE[1:]
