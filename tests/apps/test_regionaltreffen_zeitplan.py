"""Is what the calendar says of a day said at once, and do the tasks follow the date?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.apps.regionalhilfe import IN_EINEM_JAHR, press, stored, type_in, with_sheet
from toolkit.dokument.aufgaben import Quelle, gather_tasks
from toolkit.frame.mappe.zeit import today

HEUTE = today()
FEIERTAG = date(HEUTE.year + 1, 10, 3)


def tasks(schirm):
    return {a.was: a for a in stored(schirm).aufgaben}


@pytest.mark.parametrize(
    ("tag", "satz"),
    [
        (FEIERTAG, "ist ein Feiertag: Tag der Deutschen Einheit"),
        (HEUTE - timedelta(days=1), "liegt in der Vergangenheit"),
        (date(2, 1, 1), "liegt in der Vergangenheit"),
    ],
)
def test_day_that_needs_a_word_gets_one_and_is_taken(datenbank, tag, satz):
    schirm, bereich = with_sheet(datenbank, "termin")

    type_in(schirm, tag=tag.isoformat())

    assert [s for s in bereich.tag.punkte if satz in s] != []
    assert stored(schirm).tag == tag


@pytest.mark.parametrize(
    ("tage", "satz"),
    [(0, "das ist heute"), (1, "das ist morgen"), (5, "in 5 Tagen"), (21, "in 3 Wochen"), (-3, "schon vorbei")],
)
def test_distance_to_the_day_is_said(datenbank, tage, satz):
    _, bereich = with_sheet(datenbank, "termin", tag=HEUTE + timedelta(days=tage))

    assert bereich.tag.text.endswith(f", {satz}.")


def test_end_before_the_beginning_is_said(datenbank):
    schirm, bereich = with_sheet(datenbank, "termin", tag=IN_EINEM_JAHR)

    type_in(schirm, beginn="17:00", ende="10:00")

    assert "Das Ende liegt nicht nach dem Beginn. Stimmen die Uhrzeiten?" in bereich.tag.punkte


def test_date_leaves_as_a_file_for_the_calendar_once_there_is_one(datenbank):
    schirm, bereich = with_sheet(datenbank, "termin")

    assert bereich._dates() is None
    type_in(schirm, tag=IN_EINEM_JAHR.isoformat(), beginn="10:00", ende="16:00")

    datei = bereich._dates()
    assert (datei.name, datei.daten.count(b"BEGIN:VEVENT")) == ("Termin-Regionaltreffen.ics", 1)


def test_schedule_without_a_day_says_where_to_enter_it(datenbank):
    schirm, bereich = with_sheet(datenbank, "aufgaben")

    press(bereich.anlegen)

    assert bereich.gesagt.text == "Tragen Sie zuerst den Tag des Treffens ein. Dann rechnen wir die Fristen aus."
    assert stored(schirm).aufgaben == []


def test_schedule_is_made_with_days_before_and_after_and_is_part_of_all_tasks(datenbank):
    schirm, bereich = with_sheet(datenbank, "aufgaben", tag=IN_EINEM_JAHR)

    press(bereich.anlegen)

    treffen = stored(schirm)
    tage = sorted(a.tage for a in treffen.aufgaben)
    assert (tage[0], 14 in tage) == (-84, True)
    assert (bereich.anlegen.versteckt, bereich.stand.text) == (
        True,
        f"{len(tage)} von {len(tage)} Aufgaben sind offen.",
    )
    funde = gather_tasks([Quelle("b", "regionaltreffen", "T", treffen.model_dump(mode="json"))])
    assert len(funde) == len(tage)


def test_pressing_twice_keeps_what_was_said(datenbank):
    _, bereich = with_sheet(datenbank, "aufgaben", tag=IN_EINEM_JAHR)
    press(bereich.anlegen)
    gesagt = bereich.gesagt.text

    press(bereich.anlegen)

    assert (gesagt, bereich.gesagt.text) == ("26\u00a0Aufgaben stehen jetzt in der Liste.",) * 2


def test_schedule_is_taken_back_until_somebody_works_on_it(datenbank):
    schirm, bereich = with_sheet(datenbank, "aufgaben", tag=IN_EINEM_JAHR)
    press(bereich.anlegen)

    press(bereich.rueckweg.knopf)
    assert (stored(schirm).aufgaben, stored(schirm).vorlauf_fuer) == ([], None)
    press(bereich.anlegen)
    press(bereich.liste, "an", id=bereich.liste.eintraege[0]["id"])

    assert bereich.rueckweg.knopf.versteckt is True


def test_near_date_squeezes_the_tasks_and_says_so(datenbank):
    schirm, bereich = with_sheet(datenbank, "aufgaben", tag=HEUTE + timedelta(days=20))

    press(bereich.anlegen)

    assert all(a.bis >= HEUTE for a in stored(schirm).aufgaben)
    assert [s for s in bereich.gesagt.punkte if "ist der übliche Tag schon vorbei" in s] != []


def test_moved_date_offers_to_move_the_tasks_and_keeps_what_is_done(datenbank):
    schirm, bereich = with_sheet(datenbank, "aufgaben", tag=IN_EINEM_JAHR)
    press(bereich.anlegen)
    fertig = next(e["id"] for e in bereich.liste.eintraege if e["titel"].startswith("Papiere drucken"))
    press(bereich.liste, "an", id=fertig)
    vorher = tasks(schirm)

    type_in(schirm, tag=(IN_EINEM_JAHR + timedelta(days=70)).isoformat())
    assert (bereich.anpassen.versteckt, "rechnet noch mit dem" in bereich.stand.text) == (False, True)
    press(bereich.anpassen)

    nachher = tasks(schirm)
    gleich = [was for was, a in nachher.items() if a.bis == vorher[was].bis]
    assert [was for was in gleich if not nachher[was].erledigt] == []
    assert [a.id for a in nachher.values() if a.id == fertig and a.bis == vorher[a.was].bis] == [fertig]
    assert (bereich.anpassen.versteckt, "Aufgaben bekommen einen neuen Tag" in bereich.gesagt.text) == (True, True)


def test_tasks_stand_by_urgency(datenbank):
    tage = {"spaet": -1, "bald": 3, "vorher": 30, "danach": 70}
    aufgaben = [{"id": f"{name}1", "was": name, "bis": HEUTE + timedelta(days=t)} for name, t in tage.items()]
    aufgaben += [{"id": "ohne1", "was": "ohne"}, {"id": "fertig1", "was": "fertig", "erledigt": True}]

    _, bereich = with_sheet(datenbank, "aufgaben", tag=HEUTE + timedelta(days=60), aufgaben=aufgaben[::-1])

    assert [(e["titel"], e["gruppe"]) for e in bereich.liste.eintraege] == [
        ("spaet", "Überfällig"),
        ("bald", "In den nächsten zwei Wochen"),
        ("vorher", "Später, vor dem Treffen"),
        ("danach", "Nach dem Treffen"),
        ("ohne", "Ohne Tag"),
        ("fertig", "Erledigt"),
    ]


def test_tasks_are_changed_as_fields_only_while_somebody_wants_to(datenbank):
    schirm, bereich = with_sheet(datenbank, "aufgaben", aufgaben=[{"id": "aufg1", "was": "Saal buchen"}])

    assert schirm.form.felder == []
    press(bereich.aendern)
    assert ([f["name"] for f in schirm.form.felder], bereich.liste.versteckt) == (["aufgaben"], True)
    press(bereich.aendern)

    assert (schirm.form.felder, bereich.liste.versteckt) == ([], False)


def test_tick_that_cannot_be_saved_is_taken_back(datenbank):
    _, bereich = with_sheet(datenbank, "aufgaben", aufgaben=[{"id": "aufg1", "was": "Saal buchen"}])
    gesendet = []
    bereich.liste.send = lambda inhalt, *_: gesendet.append(inhalt)
    datenbank.weg = True

    press(bereich.liste, "an", id="aufg1")

    datenbank.weg = False
    assert gesendet == [{"art": "zeichnen"}]


def test_schedule_leaves_for_calendar_word_and_print(datenbank):
    _, bereich = with_sheet(datenbank, "aufgaben", aufgaben=[{"id": "aufg1", "was": "Saal", "bis": IN_EINEM_JAHR}])

    assert b"SUMMARY:Saal" in bereich._dates().daten
    assert [bereich._paper(form).daten[:4] for form in ("pdf", "docx")] == [b"%PDF", b"PK\x03\x04"]
