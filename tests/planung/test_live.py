from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.bau import block, parallel, plan, small_plans, spur
from toolkit.planung import live
from toolkit.planung.ablauf import Ablauf
from toolkit.planung.aufholen import rest_of_day
from toolkit.planung.baum import walk_blocks
from toolkit.planung.lauf import Gelaufen, Lauf, Laufend
from toolkit.planung.meldungen import Fehler
from toolkit.planung.passung import count_excess, room_of
from toolkit.planung.uhr import plan_times
from toolkit.planung.verlauf import Verlauf

NULL = 1_800_000_000
TAG = plan(
    block("a", 30, kuerzbar_auf=20),
    parallel(
        "p", spur("s", block("b", 20), block("c", 10, kuerzbar_auf=5)), spur("r", block("d", 40, kuerzbar_auf=20))
    ),
    block("e", 20, kuerzbar_auf=20, weglassbar=True),
    block("f", 30, kuerzbar_auf=15, fest_um=640),
    ziel=670,
)


def at(stunde: int, minute: int, sekunde: int = 0) -> int:
    return NULL + stunde * 3600 + minute * 60 + sekunde


def ok(lauf: Lauf | Fehler) -> Lauf:
    assert not isinstance(lauf, Fehler), str(lauf)
    return lauf


def started(ablauf: Ablauf = TAG, jetzt: int = at(9, 0)) -> Lauf:
    return ok(live.start_day(ablauf, "t1", NULL, jetzt))


def running(lauf: Lauf) -> list[tuple[str, int]]:
    return [(x.block, (x.begonnen - NULL) // 60) for x in lauf.laufend]


def test_day_goes_through_tracks_and_waits_for_pinned_time() -> None:
    a = started()
    spuren = ok(live.finish_block(a, "a", at(9, 28)))
    nach_b = ok(live.finish_block(spuren, "b", at(9, 50)))
    eine = ok(live.finish_block(nach_b, "c", at(10, 0)))
    e = ok(live.finish_block(eine, "d", at(10, 8)))
    f = ok(live.finish_block(e, "e", at(10, 30)))
    ende = ok(live.finish_block(f, "f", at(11, 5)))

    assert [running(x) for x in (a, spuren, nach_b, eine, e, f, ende)] == [
        [("a", 540)],
        [("b", 568), ("d", 568)],
        [("d", 568), ("c", 590)],
        [("d", 568)],
        [("e", 608)],
        [("f", 640)],
        [],
    ]
    assert live.show(f, at(10, 31)).linien[0].satz == "Beginnt in 9\u00a0Minuten."
    assert running(ok(live.start_now(f, "f", at(10, 31)))) == [("f", 631)]
    assert (live.show(ende, at(12, 0)).fertig, live.show(ende, at(12, 0)).satz) == (
        True,
        "Geschafft! Der Tag endete um 11:05\u00a0Uhr.",
    )


def test_time_left_comes_in_words_and_steps() -> None:
    lauf = started()

    def seen(jetzt: int) -> tuple[str, str, int]:
        linie = live.show(lauf, jetzt).linien[0]
        return linie.stufe, linie.satz, linie.rest

    assert seen(at(9, 0)) == ("ruhig", "Noch 30\u00a0Minuten.", 1800)
    assert seen(at(9, 24, 30)) == ("bald", "Noch 6\u00a0Minuten.", 330)
    assert seen(at(9, 29, 15)) == ("gleich", "Noch 45\u00a0Sekunden.", 45)
    assert seen(at(9, 33)) == ("ueber", "3\u00a0Minuten über der Zeit.", -180)


def test_both_tracks_show_what_runs_and_what_comes() -> None:
    spuren = ok(live.finish_block(started(), "a", at(9, 30)))

    bild = live.show(spuren, at(9, 40))

    assert [(x.spur, x.titel, x.naechster, x.naechster_um) for x in bild.linien] == [
        ("s", "B", "c", 590),
        ("r", "D", "e", 610),
    ]
    assert (bild.versatz, bild.satz) == (0, "Sie liegen genau in der Zeit. Ende voraussichtlich um 11:10\u00a0Uhr.")


def test_behind_and_ahead_are_said() -> None:
    spaet = ok(live.finish_block(started(), "a", at(9, 37)))
    frueh = ok(live.finish_block(started(), "a", at(9, 25)))

    assert live.show(spaet, at(9, 37)).satz.startswith("Sie liegen 7\u00a0Minuten zurück.")
    assert live.show(frueh, at(9, 25)).satz.startswith("Sie sind 5\u00a0Minuten voraus.")


def test_skipping_and_minutes() -> None:
    lauf = started()
    ohne_e = ok(live.skip_block(lauf, "e", at(9, 1)))
    laenger = ok(live.change_minutes(ohne_e, "a", 5))
    weiter = ok(live.skip_block(laenger, "a", at(9, 2)))
    ohne_spur = ok(live.skip_block(ok(live.skip_block(weiter, "c", at(9, 3))), "b", at(9, 3)))
    f = ok(live.finish_block(ohne_spur, "d", at(9, 50)))

    assert live.show(laenger, at(9, 2)).linien[0].ende == at(9, 35)
    assert running(weiter) == [("b", 542), ("d", 542)]
    assert running(ohne_spur) == [("d", 542)]
    assert running(f) == [("f", 640)]
    assert isinstance(live.skip_block(f, "a", at(9, 51)), Fehler)
    assert isinstance(live.finish_block(f, "a", at(9, 51)), Fehler)


def test_late_day_lands_on_time_over_tracks_and_pinned_block() -> None:
    spaet = ok(live.finish_block(started(), "a", at(9, 45)))

    wege = {w.art: w for w in live.catch_up(spaet, at(9, 45))}

    assert {k: w.fehlt for k, w in wege.items()} == {"gleichmaessig": 0, "weglassen": 0}
    assert [(w.id, w.vorher, w.nachher) for w in wege["weglassen"].wechsel] == [("e", 20, 0)]
    assert [(w.id, w.vorher, w.nachher) for w in wege["gleichmaessig"].wechsel] == [("d", 40, 35)]
    danach = ok(live.take_over(spaet, wege["gleichmaessig"]))
    assert live.show(danach, at(9, 45)).zu_viel == 0
    assert ok(live.take_back(danach)) == spaet
    assert isinstance(live.take_back(spaet), Fehler)


def test_running_block_can_give_its_last_minutes() -> None:
    ablauf = plan(block("a", 60, kuerzbar_auf=30), block("b", 30, kuerzbar_auf=30), ziel=630)
    lauf = started(ablauf, at(9, 10))

    weg = live.catch_up(lauf, at(9, 50))[0]

    assert [(w.id, w.vorher, w.nachher, w.satz) for w in weg.wechsel] == [
        ("a", 60, 50, "„A“: 50\u00a0Minuten statt 60\u00a0Minuten.")
    ]
    assert live.show(ok(live.take_over(lauf, weg)), at(9, 50)).ende == 630


def test_planned_end_keeps_the_buffer() -> None:
    ablauf = plan(block("a", 30), block("b", 60, kuerzbar_auf=40), ziel=660)
    spaet = ok(live.finish_block(started(ablauf), "a", at(9, 40)))

    assert live.catch_up(spaet, at(9, 40)) == ()
    (kuerzen, ende) = live.catch_up(spaet, at(9, 40), auf="plan")
    assert [(w.id, w.nachher) for w in kuerzen.wechsel] == [("b", 50)]
    assert ende.ablauf.tage[0].ziel_ende == 640


def test_what_happened_since_stays_when_taken_back() -> None:
    spaet = ok(live.finish_block(started(), "a", at(9, 45)))
    ohne = ok(live.take_over(spaet, live.catch_up(spaet, at(9, 45))[1]))
    weiter = ok(live.finish_block(ohne, "b", at(10, 5)))

    zurueck = ok(live.take_back(weiter))

    assert (zurueck.ablauf, zurueck.gelaufen, zurueck.laufend) == (TAG, weiter.gelaufen, weiter.laufend)


def test_real_minutes_stand_beside_the_planned() -> None:
    lauf = ok(live.finish_block(started(), "a", at(9, 37, 20)))
    lauf = ok(live.skip_block(lauf, "b", at(9, 38)))

    danach = live.record_actuals(lauf)

    assert isinstance(danach, Ablauf)
    assert {b.id: (b.minuten, b.zuletzt) for _, b in walk_blocks(danach) if b.zuletzt is not None} == {"a": (30, 37)}


def test_every_step_can_be_taken_back() -> None:
    verlauf = Verlauf(started())
    weiter = verlauf.apply("Weiter", live.finish_block(verlauf.jetzt, "a", at(9, 30)))

    assert (weiter.undo(), weiter.undo().redo()) == (Verlauf(verlauf.jetzt, (), (("Weiter", weiter.jetzt),)), weiter)


def test_running_day_survives_saving() -> None:
    lauf = ok(live.finish_block(started(), "a", at(9, 31, 7)))

    assert Lauf.model_validate_json(lauf.model_dump_json()) == lauf
    assert lauf.gelaufen == (Gelaufen(block="a", begonnen=at(9, 0), beendet=at(9, 31, 7)),)
    assert lauf.laufend[0] == Laufend(block="b", begonnen=at(9, 31, 7))


def test_plan_that_lost_the_running_block_is_refused() -> None:
    assert live.change_plan(started(), plan(block("z"))) == Fehler(
        "Ein Block, der gerade läuft, fehlt im neuen Ablauf.", "Beenden Sie ihn zuerst."
    )
    assert isinstance(live.start_day(plan(), "t1", NULL, at(9, 0)), Fehler)
    assert isinstance(live.start_day(TAG, "t9", NULL, at(9, 0)), Fehler)


@given(small_plans(), st.lists(st.tuples(st.integers(0, 3), st.integers(0, 400)), max_size=8))
@settings(max_examples=150, deadline=None)
def test_every_block_runs_at_most_once_and_the_day_ends(ablauf: Ablauf, schritte: list[tuple[int, int]]) -> None:
    beginn = live.start_day(ablauf, "t1", NULL, at(9, 0))
    if isinstance(beginn, Fehler):
        return
    lauf, jetzt = beginn, at(9, 0)
    for welcher, dauer in itertools.chain(schritte, itertools.repeat((0, 60), 12)):
        if not lauf.laufend:
            break
        jetzt += dauer
        bild = live.show(lauf, jetzt)
        assert [x.block for x in bild.linien] == [x.block for x in lauf.laufend]
        zu_viel = count_excess(plan_times(rest_of_day(lauf, jetzt)))
        for weg in live.catch_up(lauf, jetzt):
            assert weg.fehlt < zu_viel
            danach = ok(live.take_over(lauf, weg))
            assert count_excess(plan_times(rest_of_day(danach, jetzt))) == weg.fehlt
            assert ok(live.take_back(danach)) == lauf
            for _, b in walk_blocks(weg.ablauf):
                alt = next(x for _, x in walk_blocks(lauf.ablauf) if x.id == b.id)
                assert alt.minuten - room_of(alt) <= b.minuten <= alt.minuten
        lauf = ok(live.finish_block(lauf, lauf.laufend[welcher % len(lauf.laufend)].block, jetzt))
    assert lauf.laufend == ()
    gelaufen = [g.block for g in lauf.gelaufen]
    assert sorted(gelaufen) == sorted(b.id for _, b in walk_blocks(ablauf))
