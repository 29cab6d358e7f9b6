"""How does a day go, told as stories, without page and store?"""

from __future__ import annotations

import pytest

from methodenkoffer.catalogue import load_catalogue
from tests.planung.bau import block, parallel, plan, spur
from toolkit.apps.live.festhalten import plan_file, with_actuals
from toolkit.apps.live.model import Modell
from toolkit.apps.live.quellen import Fund, day_from_path, days_in_file, list_paths
from toolkit.apps.live.schritte import midnight_of, move_to_now
from toolkit.planung import live
from toolkit.planung.baum import walk_blocks
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tageslauf import make_run, read_run

MITTERNACHT = midnight_of(1_800_000_000)
TAG = plan(
    block("a", 30, kuerzbar_auf=20),
    parallel("p", spur("s", block("b", 20), block("c", 10)), spur("r", block("d", 40, kuerzbar_auf=20))),
    block("e", 20, kuerzbar_auf=20, weglassbar=True),
    block("f", 30, kuerzbar_auf=15),
    ziel=660,
)


def at(stunde: int, minute: int, sekunde: int = 0) -> int:
    return MITTERNACHT + stunde * 3600 + minute * 60 + sekunde


NEUN = at(9, 0)


class Tag:
    """A model whose device has the clock that the story sets."""

    def __init__(self, ablauf=TAG, jetzt=NEUN):
        self.modell = Modell({})
        self.modell.choose(Fund(ablauf, "t1"))
        self.um(jetzt)
        self.modell.start()

    def um(self, jetzt):
        self.modell.hear(jetzt)
        return self.modell

    def laeuft(self):
        return [x.block for x in self.modell.lauf.laufend]

    def satz(self, jetzt):
        return live.show(self.modell.lauf, jetzt).satz


def test_midnight_is_the_one_in_germany():
    sommer, winter = 1_782_900_000, 1_795_354_200

    assert [midnight_of(s) for s in (sommer, winter)] == [1_782_856_800, 1_795_302_000]


def test_late_start_is_said():
    tag = Tag(jetzt=at(9, 12))

    assert tag.laeuft() == ["a"]
    assert tag.satz(at(9, 12)).startswith("Sie liegen 12\u00a0Minuten zurück. Ende voraussichtlich um 11:12\u00a0Uhr.")


def test_rehearsal_moves_all_times_to_now():
    geplant = plan(block("a", 30), block("b", 10, fest_um=600), ziel=660)

    verlegt = move_to_now(geplant, "t1", 900)

    assert (verlegt.tage[0].beginn, verlegt.tage[0].ziel_ende, verlegt.tage[0].elemente[1].fest_um) == (900, 1020, 960)
    assert move_to_now(verlegt, "t1", 540) == geplant


def test_tracks_run_side_by_side_and_wait_for_the_longest():
    tag = Tag()
    tag.um(at(9, 30)).do("weiter", "a")
    spuren = tag.laeuft()
    tag.um(at(9, 50)).do("weiter", "b")
    tag.um(at(10, 0)).do("weiter", "c")
    noch = tag.laeuft()
    tag.um(at(10, 10)).do("weiter", "d")

    assert (spuren, noch, tag.laeuft()) == (["b", "d"], ["d"], ["e"])


def test_skipped_block_never_comes():
    tag = Tag()
    tag.modell.do("ueberspringen", "e")
    for minute, kennung in ((30, "a"), (50, "b"), (55, "c"), (58, "d")):
        tag.um(at(9, minute)).do("weiter", kennung)

    assert tag.laeuft() == ["f"]


def test_step_that_was_a_mistake_is_taken_back_exactly():
    tag = Tag()
    vorher = tag.modell.lauf

    tag.um(at(9, 5)).do("weiter", "a")
    name = tag.modell.verlauf.undo_name
    tag.modell.undo()

    assert (name, tag.modell.lauf) == ("Weiter, „A“", vorher)


def test_minutes_move_the_end_and_stop_at_nothing():
    tag = Tag()
    tag.modell.do("plus_fuenf", "a")
    mehr = tag.modell.lauf.ablauf.tage[0].elemente[0].minuten
    for _ in range(9):
        tag.modell.do("minus_fuenf", "a")

    assert (mehr, tag.modell.lauf.ablauf.tage[0].elemente[0].minuten) == (35, 0)


def test_ways_back_are_proposed_taken_and_taken_back():
    tag = Tag(jetzt=at(9, 15))
    vorher = tag.modell.lauf
    tag.modell.propose()
    wege = tag.modell.vorschlaege

    assert [w.fehlt for w in wege] == [0] * len(wege)
    assert len(wege) in (2, 3)
    assert tag.modell.lauf == vorher

    tag.modell.accept(0)
    danach = live.show(tag.modell.lauf, at(9, 15)).zu_viel
    tag.um(at(9, 20)).do("weiter", "a")
    tag.modell.take_back()

    assert danach == 0
    assert tag.modell.lauf.ablauf == vorher.ablauf
    assert tag.laeuft() == ["b", "d"]


def test_ways_back_follow_what_happens_meanwhile():
    tag = Tag(jetzt=at(9, 15))
    tag.modell.propose()
    tag.modell.do("plus_fuenf", "d")
    tag.modell.accept(0)

    d = next(b for _, b in walk_blocks(tag.modell.lauf.ablauf) if b.id == "d")
    assert live.show(tag.modell.lauf, at(9, 15)).zu_viel == 0
    assert d.minuten != 40


def test_day_in_time_needs_no_way_back():
    tag = Tag()

    tag.modell.propose()

    assert tag.modell.vorschlaege == ()


def test_reload_goes_on_where_it_was():
    tag = Tag()
    tag.um(at(9, 30)).do("weiter", "a")
    text = make_run(tag.modell.lauf, "blatt").model_dump_json()

    gelesen = read_run(text)
    neu = Modell({})
    neu.take(gelesen.lauf, gelesen.planblatt)

    assert neu.lauf == tag.modell.lauf
    assert live.show(neu.lauf, at(9, 47)) == live.show(tag.modell.lauf, at(9, 47))
    assert isinstance(read_run("{}"), Fehler)
    assert isinstance(read_run("kaputt"), Fehler)


def test_end_keeps_what_it_really_took():
    tag = Tag()
    tag.um(at(9, 37)).do("weiter", "a")
    tag.um(at(9, 50)).end()

    wirklich = {b.id: b.zuletzt for _, b in walk_blocks(with_actuals(TAG, tag.modell.lauf))}
    assert tag.modell.lage == "fertig"
    assert wirklich == {"a": 37, "b": 13, "c": None, "d": 13, "e": None, "f": None}


def test_block_that_hardly_began_is_no_measure_for_next_time():
    tag = Tag()
    tag.um(at(9, 0, 50)).end()

    assert {b.zuletzt for _, b in walk_blocks(with_actuals(TAG, tag.modell.lauf))} == {None}


def test_real_minutes_come_into_a_plan_that_was_changed_meanwhile():
    tag = Tag()
    tag.um(at(9, 37)).do("weiter", "a")
    tag.modell.end()
    anders = plan(block("neu", 5), block("a", 45, zuletzt=1), titel="Anders")

    mit = with_actuals(anders, tag.modell.lauf)

    assert mit == plan(block("neu", 5), block("a", 45, zuletzt=37), titel="Anders")


def test_plan_carried_away_can_be_led_again_and_shows_last_time():
    tag = Tag()
    tag.um(at(9, 37)).do("weiter", "a")
    tag.modell.end()

    datei = plan_file(tag.modell.lauf)
    funde = days_in_file(datei.daten)

    assert datei.name == "Muster.koffer.json"
    assert [(f.tag, f.ablauf.tage[0].elemente[0].zuletzt) for f in funde] == [("t1", 37)]


@pytest.mark.parametrize(
    "daten", [b"", b"{}", b"[1,2]", b"PK\x03\x04kaputt", b"\xff\xfe", b'{"format":"koffer-mappe"}']
)
def test_file_that_holds_no_plan_is_told_apart(daten):
    assert isinstance(days_in_file(daten), Fehler)


def test_every_ready_plan_can_be_led_from_begin_to_end():
    katalog = load_catalogue()

    for wert, _ in list_paths(katalog):
        fund = day_from_path(katalog, wert, 10, 540)
        tag = Modell(katalog.karten)
        tag.choose(fund)
        tag.hear(at(9, 0))
        tag.start()
        schritte = 0
        while tag.lage == "laeuft" and schritte < 100:
            schritte += 1
            tag.hear(at(9, schritte))
            tag.do("weiter", tag.lauf.laufend[0].block)
        assert tag.lage == "fertig", wert
