"""Does the model lead a round, come back from the tab, and keep what was written?"""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest

from toolkit.apps.beratung.model import Modell
from toolkit.apps.beratung.niederschrift import Niederschrift
from toolkit.planung.beratung.runde import Runde
from toolkit.planung.decknamen import make_cover

NULL = 1_800_000_000


@pytest.fixture
def modell():
    modell = Modell()
    modell.hear(NULL)
    return modell


def at(modell, minute):
    modell.hear(NULL + minute * 60)


def test_round_goes_through_all_steps(modell):
    lagen = [modell.lage]
    modell.press("start")
    for minute in range(1, 9):
        lagen.append(f"{modell.lage}:{modell.phase.id}")
        at(modell, minute)
        modell.press("weiter")

    assert [*lagen, modell.lage] == [
        "bereit",
        "laeuft:wahl",
        "laeuft:erzaehlen",
        "laeuft:nachfragen",
        "laeuft:frage",
        "laeuft:vermutungen",
        "laeuft:ideen",
        "laeuft:auswaehlen",
        "laeuft:abschliessen",
        "fertig",
    ]
    assert modell.uhr.gezaehlt == (60,) * 8


def test_every_step_can_be_taken_back_up_to_before_the_beginning(modell):
    for geste in ("start", "weiter", "pause", "plus", "weitermachen", "zurueck", "minus", "beenden"):
        modell.press(geste)
    assert modell.lage == "fertig"

    for _ in range(8):
        modell.press("rueckgaengig")

    assert (modell.lage, modell.verlauf.undo_name) == ("bereit", "")


def test_clock_of_the_device_that_is_set_back_does_no_harm(modell):
    modell.press("start")
    at(modell, 5)
    modell.press("pause")

    at(modell, -600)
    modell.press("weitermachen")
    at(modell, -595)
    modell.press("weiter")

    assert (modell.fehler, modell.uhr.gezaehlt[0]) == ("", 10 * 60)


def test_step_that_does_not_fit_is_said(modell):
    modell.press("start")
    modell.press("zurueck")

    assert modell.fehler == "Das ist der erste Schritt. Davor kommt keiner mehr."
    modell.press("plus")
    assert modell.fehler == ""


def test_names_without_order_are_tidied_and_draws_among_others_are_gone(modell):
    modell.set_names(["  Amira ", "", "Jonas\tB.", "x" * 300, "Helga"])
    modell.set_up(fall="Helga")
    modell.draw()
    erste = modell.runde

    modell.set_names(["Amira", "Jonas"])

    assert erste.namen == ("Amira", "Jonas B.", "x" * 100, "Helga")
    assert erste.besetzung[0].person == "Helga"
    assert (modell.runde.fall, modell.runde.los, modell.runde.zahl) == ("", None, 2)


def test_more_names_than_a_plan_bears_are_left_out(modell):
    modell.set_names([f"Name {i}" for i in range(300)])

    assert (len(modell.runde.namen), modell.fehler) == (60, "")


def test_wishes_that_do_not_fit_are_said_and_nothing_is_drawn(modell):
    modell.set_names(["Amira", "Jonas", "Helga"])
    modell.set_up(fall="Amira", moderation="Amira")

    modell.draw()

    assert modell.fehler.startswith("„Amira“ hätte zwei Rollen auf einmal")
    assert modell.runde.besetzung == ()


def test_round_on_paper_is_only_written_down(modell):
    modell.press("nachtrag")

    assert (modell.lage, modell.uhr) == ("fertig", None)
    assert modell.schrift.mitnahme["nachfrage_am"] == (modell.tag + timedelta(weeks=4)).isoformat()
    modell.press("zurueck")
    assert modell.lage == "bereit"


def test_round_comes_back_with_its_texts(modell):
    modell.press("start")
    modell.press("weiter")
    anderes = Modell()
    anderes.hear(NULL)

    gekommen = anderes.take(modell.runde, {"frage": "Wie?", "fremd": 1, "ideen": None}, {"mitnahme": "Danke"})

    assert (gekommen, anderes.runde, anderes.phase.id) == (True, modell.runde, "erzaehlen")
    assert {n: t for n, t in anderes.schrift.notizen.items() if t} == {"frage": "Wie?"}
    assert anderes.schrift.erkenntnis(date(2027, 1, 15)).mitnahme == "Danke"


def test_day_for_looking_back_is_proposed_after_a_reload_too(modell):
    modell.press("start")
    anderes = Modell()
    anderes.hear(NULL)
    anderes.take(modell.runde, {"frage": "Wie?"}, None)

    anderes.press("beenden")

    assert anderes.schrift.erkenntnis(anderes.tag).nachfrage_am == anderes.tag + timedelta(weeks=4)


def test_day_for_looking_back_that_was_taken_out_stays_out_after_a_reload(modell):
    modell.press("start")
    modell.press("beenden")
    anderes = Modell()
    anderes.hear(NULL)

    anderes.take(modell.runde, None, {"mitnahme": "Danke", "nachfrage_am": None})

    assert anderes.schrift.erkenntnis(anderes.tag).nachfrage_am is None


def test_day_of_the_round_is_that_in_germany():
    modell = Modell()
    modell.hear(1_796_079_600 + 600)  # 30 November 2026, 23:10 UTC: 0:10 on the next day here
    modell.press("start")

    assert modell.tag == date(2026, 12, 1)


def test_without_a_device_the_own_clock_counts():
    assert abs(Modell().jetzt - time.time()) < 5


@pytest.mark.parametrize("roh", [None, [], "x", {"schritte": "x"}, {"mitnahme": 3}, {"nachfrage_am": "morgen"}])
def test_insight_that_does_not_fit_is_refused(roh):
    schrift = Niederschrift()
    schrift.write_insight({"mitnahme": "Gut"})

    assert schrift.write_insight(roh) is (roh in (None, []))
    assert schrift.mitnahme["mitnahme"] == ("" if roh in (None, []) else "Gut")


def test_names_leave_all_texts_and_come_back():
    schrift = Niederschrift()
    schrift.write_notes({"erzaehlt": "Helga kam. helga ging.", "ideen": "Mit Helga reden"})
    schrift.write_insight({"mitnahme": "Helga danken", "schritte": [{"id": "aaaa", "was": "Helga anrufen"}]})
    vorher = (schrift.notizen, schrift.mitnahme)

    ersetzt = schrift.cover(make_cover([("Helga", "person")]))

    assert (ersetzt.anzahl, ersetzt.bleibt) == (4, ("helga",))
    assert (schrift.notizen["ideen"], schrift.mitnahme["mitnahme"]) == ("Mit Person A reden", "Person A danken")
    assert schrift.mitnahme["schritte"][0]["was"] == "Person A anrufen"
    schrift.uncover()
    assert (schrift.notizen, schrift.mitnahme, schrift.ersetzt) == (*vorher, False)


def test_forgetting_leaves_nothing(modell):
    modell.press("start")
    modell.schrift.write_notes({"frage": "Wie?"})

    modell.forget()

    assert (modell.runde, modell.schrift, modell.verlauf, modell.lage) == (Runde(), Niederschrift(), None, "bereit")
