"""Can a group go from topics to dates, an agenda, minutes and the year, in one Mappe? Without kernel and browser."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.stammtisch.view import Ansicht
from toolkit.dokument.protokoll import Beschluss, Protokoll
from toolkit.dokument.stammtisch.blatt import Speicherthema, Stammtisch, Tagespunkt, Treffen
from toolkit.frame.mappe import OffeneMappe, labels_of
from toolkit.frame.mappe.zeit import today

HEUTE = today()
FRUEHER, BALD, SPAETER = HEUTE - timedelta(days=14), HEUTE + timedelta(days=14), HEUTE + timedelta(days=42)


def visit(datenbank, code, suche=""):
    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.adresse = rahmen.adresse
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def fill_in(form, **inhalt):
    press(form, "entwurf", nr=1, stand=form.stand, inhalt={**form.inhalt, **inhalt})


def started(datenbank, teil="", **felder):
    """A group that is stored, opened at one of its parts."""
    mappe, code = new_mappe(datenbank)
    wert = Stammtisch(titel="Runder Tisch", zeit="18:00", **felder)
    blatt = mappe.ablage.add_sheet(mappe.zugang, "stammtisch", wert.titel, wert.model_dump(mode="json"))
    return visit(datenbank, code, f"?blatt={blatt.id}&teil={teil}"), mappe, code


def sheets(mappe, art):
    return [blatt for blatt in mappe.ablage.list_sheets(mappe.zugang) if blatt.art == art]


def topics(*titel, **felder):
    return [Speicherthema(id=t.lower(), titel=t, **felder) for t in titel]


def meeting(tag, kennung, *titel, **felder):
    punkte = [Tagespunkt(id=t.lower(), titel=t, minuten=15) for t in titel]
    return Treffen(id=kennung, tag=tag, statt=tag, punkte=punkte, **felder)


def entries(liste, gruppe=None):
    return [e["titel"] for e in liste.eintraege if gruppe is None or e.get("gruppe") == gruppe]


def test_sheet_that_takes_no_more_says_so_and_the_screen_lives_on(datenbank):
    schirm, mappe, _ = started(datenbank, "themen")
    zu_viele = [Speicherthema(titel=f"Thema {n}").model_dump(mode="json") for n in range(2000)]

    fill_in(schirm.form, themen=zu_viele)

    assert schirm.leiste.hinweis.text.startswith("Stammtisch oder Steuerungsgruppe: Diese Angaben passen nicht")
    assert sheets(mappe, "stammtisch")[0].inhalt["themen"] == []
    fill_in(schirm.form, themen=zu_viele[:3])
    assert len(sheets(mappe, "stammtisch")[0].inhalt["themen"]) == 3


def test_new_group_begins_with_who_it_is_and_says_what_is_missing(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])

    press(schirm.neu)

    assert [s["titel"] for s in schirm.schritte.schritte] == [
        "Die Runde",
        "Themen",
        "Termine",
        "Tagesordnung",
        "Protokoll",
        "Das Jahr",
    ]
    assert schirm.fehlt.punkte == ["Noch niemand gehört fest dazu.", "Die Uhrzeit fehlt."]
    assert schirm.gruppe.rolle.text.startswith("Sie laden ein und leiten")


def test_taking_part_elsewhere_has_its_own_parts_and_says_who_invites(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])
    press(schirm.neu)

    fill_in(schirm.form, art="netzwerk")

    assert [s["titel"] for s in schirm.schritte.schritte] == ["Die Runde", "Ich nehme teil", "Das Jahr"]
    assert schirm.gruppe.rolle.text.startswith("Zum Stammtisch des Netzwerks laden die Sprecher*innen")
    assert "laenge" not in [f.get("name") for f in schirm.form.felder]
    fill_in(schirm.form, art="eigener")
    assert len(schirm.schritte.schritte) == 6


def test_address_opens_the_part_of_either_kind(datenbank):
    schirm, _, code = started(datenbank, "termine")
    assert schirm.schritte.wahl == "termine"
    fill_in(schirm.form, art="netzwerk")

    anderer = visit(datenbank, code, f"?blatt={schirm.blatt.blatt_id}&teil=teilnahme")

    assert (anderer.schritte.wahl, anderer.teil.titel) == ("teilnahme", "Ich nehme teil")


def test_pasted_topics_are_in_the_store_and_what_is_there_is_said(datenbank):
    schirm, mappe, _ = started(datenbank, "themen", themen=topics("Kasse"))

    fill_in(schirm.themen.sammeln, text="- Fest; Helga; 20\nKasse\nSchild")
    press(schirm.themen.aufnehmen)

    assert entries(schirm.themen.liste) == ["Kasse", "Fest", "Schild"]
    assert schirm.themen.gesagt.text == "2 Themen sind aufgenommen."
    assert schirm.themen.gesagt.punkte == ["Schon im Speicher und deshalb nicht noch einmal aufgenommen: Kasse"]
    assert [t["seit"] for t in sheets(mappe, "stammtisch")[0].inhalt["themen"]] == [HEUTE.isoformat()] * 3


def test_nothing_pasted_says_what_to_write(datenbank):
    schirm, _, _ = started(datenbank, "themen")

    press(schirm.themen.aufnehmen)

    assert schirm.themen.gesagt.text.startswith("Da war kein neues Thema dabei.")


def test_pressing_twice_still_says_what_was_taken(datenbank):
    schirm, _, _ = started(datenbank, "themen")
    fill_in(schirm.themen.sammeln, text="Fest")

    for _ in range(2):
        press(schirm.themen.aufnehmen)

    assert (entries(schirm.themen.liste), schirm.themen.gesagt.text) == (["Fest"], "Ein Thema ist aufgenommen.")


@pytest.mark.parametrize("teil", ["themen", "termine"])
def test_part_has_one_main_button(datenbank, teil):
    schirm, _, _ = started(datenbank, teil, themen=topics("Kasse"), erster_tag=BALD)
    themen, termine = schirm.themen, schirm.termine
    alle = {
        "themen": [themen.aufnehmen, themen.merken, schirm.punkte.knopf],
        "termine": [termine.eintragen, termine.weiterer, termine.verlegen],
    }[teil]

    assert ["k-knopf--leise" in knopf.klasse for knopf in alle] == [False, True, True]


def test_topic_is_parked_with_day_and_reason_and_fetched_back(datenbank):
    schirm, _, _ = started(datenbank, "themen", themen=topics("Kasse", "Fest"))

    press(schirm.themen.liste, "parken", id="kasse")
    assert (schirm.themen.parken.versteckt, schirm.themen.parken.titel) == (
        False,
        "„Kasse“ ist geparkt. Bis wann, und warum?",
    )
    fill_in(schirm.themen.parkform, bis=SPAETER.isoformat(), warum="Es fehlt Geld.")
    press(schirm.themen.merken)

    geparkt = schirm.themen.liste.eintraege[-1]
    assert (geparkt["gruppe"], geparkt["zeilen"][1]) == ("Geparkt", "Es fehlt Geld.")
    press(schirm.themen.liste, "zurueck", id="kasse")
    assert entries(schirm.themen.liste, "Für die nächsten Treffen") == ["Kasse", "Fest"]
    assert schirm.themen.gesagt.text == "„Kasse“ ist wieder dabei."


def test_parking_without_a_day_is_enough(datenbank):
    schirm, _, _ = started(datenbank, "themen", themen=topics("Kasse"))

    press(schirm.themen.liste, "parken", id="kasse")
    press(schirm.themen.merken)

    assert schirm.arbeit.wert.themen[0].stand == "geparkt"
    assert schirm.themen.parken.versteckt is True


def test_done_topic_waits_behind_a_fold_and_can_be_opened_again(datenbank):
    schirm, _, _ = started(datenbank, "themen", themen=topics("Kasse"))

    press(schirm.themen.liste, "erledigt", id="kasse")

    assert (schirm.themen.fertigklappe.titel, entries(schirm.themen.fertig)) == ("Ein Thema ist erledigt", ["Kasse"])
    press(schirm.themen.fertig, "oeffnen", id="kasse")
    assert entries(schirm.themen.liste) == ["Kasse"]


def test_dots_from_paper_order_the_store_and_doubt_is_said(datenbank):
    schirm, _, _ = started(datenbank, "themen", themen=topics("Kasse", "Fest", "Schild"), kernteam=["A", "B", "C"])
    assert [schirm.punkte.form.inhalt[name] for name in ("personen", "je")] == [3, 3]

    fill_in(schirm.punkte.form, kasse=1, fest=4, schild=4)
    press(schirm.punkte.knopf)

    assert [(e["titel"], e["marke"]) for e in schirm.themen.liste.eintraege] == [
        ("Fest", "4 Punkte"),
        ("Schild", "4 Punkte"),
        ("Kasse", "1 Punkt"),
    ]
    assert (
        "Gleich viele Punkte wie ein anderes Thema. Das ältere steht vorn."
        in schirm.themen.liste.eintraege[0]["zeilen"]
    )
    assert schirm.punkte.gesagt.punkte == []
    fill_in(schirm.punkte.form, fest=40)
    press(schirm.punkte.knopf)
    assert schirm.punkte.gesagt.punkte[0].startswith("Auf dem Papier sind")


def test_blank_slips_and_the_wall_sheet_can_be_printed(datenbank):
    schirm, _, _ = started(datenbank, "themen", themen=topics("Kasse"))

    dateien = [schirm.punkte._slips(), schirm.punkte._wall()]

    assert [(d.name, d.daten[:4]) for d in dateien] == [
        ("Themenzettel-Runder-Tisch.pdf", b"%PDF"),
        ("Wandblatt-Runder-Tisch.pdf", b"%PDF"),
    ]


def test_dates_are_entered_moved_left_out_and_leave_as_a_calendar(datenbank):
    schirm, mappe, _ = started(datenbank, "termine", erster_tag=BALD, rhythmus="woche", alle=2, anzahl=3)
    assert schirm.termine.vorschau.text.startswith("Alle 2\u00a0Wochen am ")

    press(schirm.termine.eintragen)
    ids = [t.id for t in schirm.arbeit.wert.treffen]
    press(schirm.termine.liste, "aus", id=ids[0])
    press(schirm.termine.liste, "anders", id=ids[1])
    fill_in(schirm.termine.tagform, tag=(SPAETER + timedelta(days=30)).isoformat())
    press(schirm.termine.verlegen)

    treffen = {t.id: t for t in schirm.arbeit.wert.treffen}
    assert (treffen[ids[0]].faellt_aus, treffen[ids[1]].tag) == (True, SPAETER + timedelta(days=30))
    kalender = schirm.termine._dates().daten.decode()
    assert (kalender.count("BEGIN:VEVENT"), kalender.count("Fällt aus")) == (3, 1)
    press(schirm.termine.liste, "statt", id=ids[0])
    assert [t["faellt_aus"] for t in sheets(mappe, "stammtisch")[0].inhalt["treffen"]] == [False] * 3


def test_extra_date_needs_a_day_that_is_free(datenbank):
    schirm, _, _ = started(datenbank, "termine", treffen=[meeting(BALD, "aaaa")])

    press(schirm.termine.weiterer)
    press(schirm.termine.verlegen)
    assert schirm.termine.hinweis.text == "Bitte tragen Sie einen Tag ein."
    fill_in(schirm.termine.tagform, tag=BALD.isoformat())
    press(schirm.termine.verlegen)
    assert "steht schon da" in schirm.termine.hinweis.text
    fill_in(schirm.termine.tagform, tag=SPAETER.isoformat())
    for _ in range(2):
        press(schirm.termine.verlegen)

    assert (schirm.termine.hinweis.text, schirm.termine.gesagt.text.endswith("ist eingetragen.")) == ("", True)
    assert [t.tag for t in schirm.arbeit.wert.treffen] == [BALD, SPAETER]


def test_calendar_without_a_date_to_come_says_so(datenbank):
    schirm, _, _ = started(datenbank, "termine", treffen=[meeting(FRUEHER, "aaaa")])

    assert schirm.termine._dates() is None
    assert schirm.termine.mitnahme.gesagt.text == "Es gibt keinen Termin, der noch kommt."


def test_agenda_is_proposed_agreed_changed_and_printed(datenbank):
    themen = topics("Eins", "Zwei", "Drei", art="entscheiden", minuten=25)
    schirm, mappe, _ = started(datenbank, "tagesordnung", themen=themen, treffen=[meeting(BALD, "aaaa")])
    ordnung = schirm.ordnung
    assert entries(ordnung.liste, "Auf der Tagesordnung") == ["Eins", "Zwei"]
    assert entries(ordnung.liste, "Bleibt im Themenspeicher") == ["Drei"]

    press(ordnung.festlegen)
    press(ordnung.liste, "raus", id="eins")

    assert entries(ordnung.liste, "Auf der Tagesordnung") == ["Zwei", "Drei"]
    punkte = sheets(mappe, "stammtisch")[0].inhalt["treffen"][0]["punkte"]
    assert [p["titel"] for p in punkte] == ["Zwei", "Drei"]
    press(ordnung.liste, "dazu", id="eins")
    assert "Eins" in entries(ordnung.liste, "Auf der Tagesordnung")
    press(ordnung.neu)
    assert entries(ordnung.liste, "Auf der Tagesordnung") == ["Eins", "Zwei"]
    assert schirm.fehlt.punkte == []
    assert ordnung.text.text.startswith("Liebe alle,")


def test_topic_for_which_there_is_no_time_at_all_is_said(datenbank):
    themen = topics(*(f"Thema{i}" for i in range(7)), art="entscheiden", minuten=10)
    treffen = meeting(BALD, "aaaa").model_copy(update={"dazu": [t.id for t in themen[:5]]})
    schirm, _, _ = started(datenbank, "tagesordnung", themen=themen, treffen=[treffen])

    press(schirm.ordnung.liste, "dazu", id="thema6")

    assert schirm.ordnung.gesagt.text.startswith("Dafür reicht die Zeit auch so nicht.")


def test_agenda_of_an_empty_store_names_the_next_step(datenbank):
    schirm, _, _ = started(datenbank, "tagesordnung", treffen=[meeting(BALD, "aaaa")])

    assert schirm.ordnung.stand.text.startswith("Im Themenspeicher ist gerade nichts offen.")
    assert schirm.ordnung.festlegen.versteckt is True


def test_stammtisch_does_well_without_an_agenda(datenbank):
    schirm, _, _ = started(datenbank, "tagesordnung", art="eigener", treffen=[meeting(BALD, "aaaa")])

    assert schirm.fehlt.punkte == []
    assert schirm.ordnung.stand.punkte[0].startswith("Ein Stammtisch kommt auch ohne Tagesordnung aus")


def test_long_store_does_not_fill_the_page(datenbank):
    themen = topics(*(f"Thema{i}" for i in range(60)))
    schirm, _, _ = started(datenbank, "tagesordnung", themen=themen, treffen=[meeting(BALD, "aaaa")])

    assert len(entries(schirm.ordnung.liste, "Bleibt im Themenspeicher")) == 21
    assert schirm.ordnung.liste.eintraege[-1]["zeilen"] == ["Noch 37 Themen stehen bei „Themen“."]


def test_agenda_opens_as_a_plan_in_the_same_mappe(datenbank):
    schirm, mappe, _ = started(datenbank, "tagesordnung", themen=topics("Eins"), treffen=[meeting(BALD, "aaaa")])

    press(schirm.ordnung.planen)

    (plan,) = sheets(mappe, "plan")
    assert (plan.titel, plan.inhalt["tage"][0]["datum"]) == ("Runder Tisch", BALD.isoformat())
    assert schirm.ordnung.plan.eintraege[0]["ziel"] == f"/app/ablaufplaner?blatt={plan.id}"
    assert schirm.ordnung.planen.versteckt is True
    mappe.ablage.delete_sheet(mappe.zugang, plan.id, plan.version)
    schirm.leiste.mappe.look()
    assert (schirm.ordnung.plan.eintraege, schirm.ordnung.planen.versteckt) == ([], False)


def test_minutes_begin_from_here_and_are_linked(datenbank):
    treffen = [meeting(FRUEHER, "aaaa", "Kasse"), meeting(BALD, "bbbb")]
    schirm, mappe, _ = started(
        datenbank, "protokoll", themen=topics("Kasse"), treffen=treffen, kernteam=["Amira Muster"]
    )
    assert schirm.fehlt.punkte[0].endswith("fehlt das Protokoll.")

    press(schirm.protokoll.beginnen)

    (blatt,) = sheets(mappe, "protokoll")
    assert [blatt.inhalt[n] for n in ("titel", "tag", "anwesend", "naechster_tag")] == [
        "Runder Tisch",
        FRUEHER.isoformat(),
        ["Amira Muster"],
        BALD.isoformat(),
    ]
    assert schirm.protokoll.weg.eintraege[0]["ziel"] == f"/app/protokoll?blatt={blatt.id}"
    assert schirm.protokoll.beginnen.versteckt is True
    assert schirm.arbeit.wert.treffen[0].protokoll == blatt.id


@pytest.mark.parametrize("art", ["protokoll", "plan"])
def test_pressing_twice_makes_one_sheet_only(datenbank, art):
    teil = "tagesordnung" if art == "plan" else "protokoll"
    schirm, mappe, _ = started(datenbank, teil, themen=topics("Eins"), treffen=[meeting(BALD, "aaaa", "Eins")])
    knopf = schirm.ordnung.planen if art == "plan" else schirm.protokoll.beginnen

    for _ in range(2):
        press(knopf)

    assert len(sheets(mappe, art)) == 1
    assert sheets(mappe, "stammtisch")[0].inhalt["treffen"][0][art] == sheets(mappe, art)[0].id


def test_agenda_of_which_something_came_is_not_proposed_anew(datenbank):
    punkte = [Tagespunkt(id="eins", titel="Eins", minuten=15, ausgang="erledigt")]
    treffen = [Treffen(id="aaaa", tag=HEUTE, statt=HEUTE, punkte=punkte)]
    schirm, _, _ = started(datenbank, "tagesordnung", themen=topics("Eins", "Zwei"), treffen=treffen)

    assert entries(schirm.ordnung.liste, "Auf der Tagesordnung") == ["Eins"]
    assert (schirm.ordnung.festlegen.versteckt, schirm.ordnung.neu.versteckt) == (True, True)


def test_one_click_each_says_what_became_of_a_topic(datenbank):
    treffen = [meeting(FRUEHER, "aaaa", "Kasse", "Fest", "Schild"), meeting(BALD, "bbbb")]
    schirm, _, _ = started(datenbank, "protokoll", themen=topics("Kasse", "Fest", "Schild"), treffen=treffen)

    for folge, kennung in (("erledigt", "kasse"), ("offen", "fest"), ("geparkt", "schild")):
        press(schirm.protokoll.folgen, folge, id=kennung)

    assert [e["marke"] for e in schirm.protokoll.folgen.eintraege] == ["erledigt", "bleibt offen", "geparkt"]
    assert [t.stand for t in schirm.arbeit.wert.themen] == ["erledigt", "", "geparkt"]
    schirm.go_to("tagesordnung")
    assert entries(schirm.ordnung.liste) == ["Fest"]


def test_deleted_minutes_break_nothing_and_can_be_begun_again(datenbank):
    schirm, mappe, _ = started(
        datenbank, "protokoll", themen=topics("Kasse"), treffen=[meeting(FRUEHER, "aaaa", "Kasse")]
    )
    press(schirm.protokoll.beginnen)
    (blatt,) = sheets(mappe, "protokoll")

    mappe.ablage.delete_sheet(mappe.zugang, blatt.id, blatt.version)
    schirm.leiste.mappe.look()

    assert schirm.protokoll.stand.text.startswith("Das Protokoll, das Sie hier begonnen hatten, liegt nicht mehr")
    schirm.go_to("jahr")
    assert [z["zellen"][1] for z in schirm.jahr.tabelle.zeilen] == [["–"]]
    schirm.go_to("protokoll")
    press(schirm.protokoll.beginnen)
    assert len(sheets(mappe, "protokoll")) == 1


def test_minutes_written_elsewhere_count_and_their_open_tasks_go_on(datenbank):
    treffen = [meeting(FRUEHER, "aaaa"), meeting(BALD, "bbbb", "Fest")]
    schirm, mappe, _ = started(datenbank, "protokoll", treffen=treffen)
    alt = Protokoll(titel="Runder Tisch", tag=FRUEHER, punkte=[{"was": "Saal buchen"}], anwesend=["A", "B"])
    mappe.ablage.add_sheet(mappe.zugang, "protokoll", alt.titel, alt.model_dump(mode="json"))
    schirm.leiste.mappe.look()

    fill_in(schirm.protokoll.wahl.form, auswahl="bbbb")
    press(schirm.protokoll.beginnen)

    neu = next(b for b in sheets(mappe, "protokoll") if b.inhalt["tag"] == BALD.isoformat())
    assert [p["was"] for p in neu.inhalt["punkte"]] == ["Saal buchen"]
    assert "eine offene Aufgabe" in schirm.protokoll.gesagt.text


def test_year_shows_decisions_and_leaves_as_a_table(datenbank):
    schirm, mappe, _ = started(datenbank, treffen=[meeting(FRUEHER, "aaaa", "Kasse")])
    protokoll = Protokoll(
        titel="Runder Tisch",
        tag=FRUEHER,
        beschluesse=[Beschluss(was="=cmd|' /C calc'!A0")],
        punkte=[{"was": "Kuchen", "wer": "Helga Probe"}],
        anwesend=["A", "B", "C"],
    )
    mappe.ablage.add_sheet(mappe.zugang, "protokoll", "Runder Tisch", protokoll.model_dump(mode="json"))
    schirm.go_to("jahr")
    fill_in(schirm.jahr.wahl.form, auswahl=str(FRUEHER.year))

    from openpyxl import load_workbook

    (zeile,) = schirm.jahr.tabelle.zeilen
    assert zeile["zellen"] == [["Kasse"], ["=cmd|' /C calc'!A0"], ["3"]]
    assert entries(schirm.jahr.offen) == ["Kuchen"]
    mappe_xlsx = load_workbook(io.BytesIO(schirm.jahr._tables().daten))
    assert mappe_xlsx["Beschlüsse"]["B2"].value == "=cmd|' /C calc'!A0"
    assert mappe_xlsx["Beschlüsse"]["B2"].data_type == "s"


@pytest.mark.parametrize("teil", ["gruppe", "themen", "termine", "tagesordnung", "protokoll", "jahr"])
@pytest.mark.parametrize("knopf", ["Als PDF", "Als Word-Datei"])
def test_every_part_ends_in_something_printed(datenbank, teil, knopf):
    schirm, _, _ = started(datenbank, teil, themen=topics("Kasse"), treffen=[meeting(BALD, "aaaa")])
    bereich = {"themen": schirm.punkte, "tagesordnung": schirm.ordnung}.get(teil) or getattr(schirm, teil)
    geholt = []
    bereich.mitnahme.ausgang.send = lambda inhalt, *_: geholt.append(inhalt["name"])

    press(bereich.mitnahme.knoepfe[knopf])

    assert [name.endswith((".pdf", ".docx")) for name in geholt] == [True]


def test_taking_part_has_a_page_steps_and_a_date(datenbank):
    abend = {"tag": BALD.isoformat(), "titel": "Wer hat Erfahrung mit Leihrädern?"}
    schirm, _, _ = started(datenbank, "teilnahme", art="netzwerk", teilnahmen=[abend])

    press(schirm.teilnahme.schritte)

    assert [s.bis - BALD for s in schirm.arbeit.wert.schritte] == [timedelta(days=n) for n in (2, 7, 14)]
    assert "Meine Frage: Wer hat Erfahrung mit Leihr" in schirm.teilnahme._dates().daten.decode()
    assert schirm.teilnahme._blank().daten[:4] == b"%PDF"


def test_reader_sees_everything_but_no_buttons(datenbank):
    schirm, mappe, _ = started(datenbank, "themen", themen=topics("Kasse"), treffen=[meeting(FRUEHER, "aaaa", "Kasse")])
    suche = f"?blatt={schirm.blatt.blatt_id}"

    leser = visit(datenbank, mappe.ablage.add_code(mappe.zugang, "lesen"), suche)

    for teil, liste in (
        ("themen", leser.themen.liste),
        ("termine", leser.termine.liste),
        ("protokoll", leser.protokoll.folgen),
    ):
        leser.go_to(teil)
        assert [e["knoepfe"] for e in liste.eintraege] == [[]]
    assert (leser.themen.eingabe.versteckt, leser.termine.weiterer.versteckt, leser.protokoll.beginnen.versteckt) == (
        True,
        True,
        True,
    )


def test_store_that_fails_loses_no_topic(datenbank):
    schirm, mappe, _ = started(datenbank, "themen")
    fill_in(schirm.themen.sammeln, text="Kasse")
    datenbank.weg = True

    press(schirm.themen.aufnehmen)
    assert schirm.blatt.sauber is False
    datenbank.weg = False
    press(schirm.leiste.schluessel, "nachsehen")

    assert [t["titel"] for t in sheets(mappe, "stammtisch")[0].inhalt["themen"]] == ["Kasse"]


def test_example_fills_every_part_and_finds_its_minutes(datenbank):
    mappe = OffeneMappe(datenbank.open)
    code = mappe.show_example()
    blatt = next(b for b in sheets(mappe, "stammtisch") if b.inhalt["art"] == "steuerung")

    schirm = visit(datenbank, code, f"?blatt={blatt.id}&teil=jahr")

    jahre = {FRUEHER.year, (HEUTE - timedelta(days=35)).year}
    fill_in(schirm.jahr.wahl.form, auswahl=str(max(jahre)))
    assert [z["zellen"][2] for z in schirm.jahr.tabelle.zeilen if z["zellen"][2] != ["–"]]
    assert schirm.fehlt.punkte == []


def test_all_fields_have_a_label():
    felder = labels_of("stammtisch")

    fehlen = [name for name in Stammtisch.model_fields if name not in felder]
    for liste, modell in (("themen", Speicherthema), ("treffen", Treffen)):
        fehlen += [f"{liste}.{n}" for n in modell.model_fields if n != "id" and f"{liste}.{n}" not in felder]
    assert fehlen == []
