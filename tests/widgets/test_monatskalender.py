"""Does the calendar of months tell the screen only about days that it shows?"""

from __future__ import annotations

from toolkit.widgets.monatskalender import Monatskalender


def month(*tage):
    zellen = [None, *({"tag": t, "nr": t[-2:], "zustand": "frei", "text": t} for t in tage)]
    return {"titel": "April 2027", "satz": "", "wochen": [zellen]}


def press(kalender, **nachricht):
    kalender._handle_custom_msg(nachricht, [])


def test_touched_day_is_chosen_and_said():
    kalender, gehoert = Monatskalender(monate=[month("2027-04-14", "2027-04-15")]), []
    kalender.on_day(gehoert.append)

    press(kalender, art="tag", tag="2027-04-14")

    assert (gehoert, kalender.wahl, kalender.days()) == (["2027-04-14"], "2027-04-14", ["2027-04-14", "2027-04-15"])


def test_unknown_day_and_other_messages_are_not_heard():
    kalender, gehoert = Monatskalender(monate=[month("2027-04-14")]), []
    kalender.on_day(gehoert.append)

    for nachricht in ({"art": "tag", "tag": "2027-05-01"}, {"art": "tag"}, {"art": "anders", "tag": "2027-04-14"}):
        press(kalender, **nachricht)

    assert (gehoert, kalender.wahl) == ([], "")


def test_only_the_chosen_day_is_taken_and_only_if_it_is_offered():
    kalender, genommen = Monatskalender(monate=[month("2027-04-14")], wahl="2027-04-14"), []
    kalender.on_take(genommen.append)

    press(kalender, art="nehmen", tag="2027-04-14")
    kalender.nehmen = "Diesen Tag übernehmen"
    press(kalender, art="nehmen", tag="2027-04-15")
    press(kalender, art="nehmen", tag="2027-04-14")

    assert genommen == ["2027-04-14"]
