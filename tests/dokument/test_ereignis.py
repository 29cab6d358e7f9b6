"""Are the meetings and deadlines of a Mappe found, put in order and written into a calendar?"""

from __future__ import annotations

from datetime import date, datetime

from tests.planung.bau import block, plan
from toolkit.dokument.ablauf_termine import ablauf_als_ereignisse
from toolkit.dokument.ereignis import Ereignis, ereignisse_als_termine, order_events
from toolkit.dokument.protokoll import Beschluss, Protokoll, protokoll_als_ereignisse
from toolkit.dokument.termine import ZONE
from toolkit.planung.ablauf import Aufgabe

TAG = date(2027, 3, 2)


def test_events_stand_in_order_of_day_and_time():
    spaet = Ereignis("a", TAG, "Abends", zeit="19:00")
    frueh = Ereignis("b", TAG, "Morgens", zeit="09:00")
    gestern = Ereignis("c", date(2027, 3, 1), "Frist", "frist")

    assert order_events([spaet, frueh, gestern]) == [gestern, frueh, spaet]


def test_meeting_that_stands_in_two_sheets_counts_once():
    protokoll = Ereignis("a", TAG, "Runder Tisch", zeit="17:00", ort="Bürgerhaus")
    angekuendigt = Ereignis("b", TAG, "runder tisch ")

    assert order_events([protokoll, angekuendigt]) == [protokoll]


def test_kept_deadlines_stay_out_of_the_calendar():
    ereignisse = [
        Ereignis("a", TAG, "Raum buchen", "frist", erledigt=True),
        Ereignis("b", TAG, "Treffen", zeit="17:00"),
    ]

    (termin,) = ereignisse_als_termine("Jahr", ereignisse).termine

    assert (termin.titel, termin.beginn) == ("Treffen", datetime(2027, 3, 2, 17, tzinfo=ZONE))


def test_minutes_give_their_meeting_the_next_one_and_the_decisions_to_look_at():
    protokoll = Protokoll(
        titel="Runder Tisch",
        tag=TAG,
        beginn="17:00",
        ort="Bürgerhaus",
        naechster_tag=date(2027, 4, 6),
        beschluesse=[Beschluss(id="abcd", was="Offener Abend", pruefen_am=date(2027, 5, 1)), Beschluss(was="Ohne Tag")],
    )

    assert protokoll_als_ereignisse(protokoll, "x") == [
        Ereignis("x-treffen", TAG, "Runder Tisch", "treffen", "17:00", "Bürgerhaus"),
        Ereignis("x-naechstes", date(2027, 4, 6), "Runder Tisch"),
        Ereignis("beschluss-abcd", date(2027, 5, 1), "Beschluss prüfen: Offener Abend", "frist"),
    ]


def test_plan_gives_its_days_and_what_is_due_before():
    ablauf = plan(block("b1"), vorbereitung=(Aufgabe(id="v1", titel="**Raum** buchen", wann="2 Wochen vorher"),))
    tag = ablauf.tage[0].model_copy(update={"datum": TAG})

    ereignisse = ablauf_als_ereignisse(ablauf.model_copy(update={"tage": (tag,)}), "x")

    assert ereignisse == [
        Ereignis("x-t1", TAG, "Muster", "treffen", "09:00"),
        Ereignis("x-v1", date(2027, 2, 16), "Raum buchen", "frist"),
    ]


def test_plan_without_a_date_gives_nothing():
    assert ablauf_als_ereignisse(plan(block("b1")), "x") == []
