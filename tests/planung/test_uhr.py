from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planung.bau import block, parallel, plan, small_plans, spur
from toolkit.planung.ablauf import Ablauf, Parallel, Tag
from toolkit.planung.baum import walk_pieces
from toolkit.planung.uhr import Abweichung, plan_times
from toolkit.planung.worte import read_clock, say_clock, say_minutes, write_clock


def starts(ablauf: Ablauf) -> dict[str, tuple[int, int]]:
    return {k: (z.beginn, z.ende) for k, z in plan_times(ablauf).zeiten.items()}


def test_blocks_follow_one_another() -> None:
    assert starts(plan(block("a", 30), block("b", 45))) == {"a": (540, 570), "b": (570, 615)}


def test_gap_before_pinned_block_is_shown_and_kept() -> None:
    zeiten = plan_times(plan(block("a", 30), block("b", 20, fest_um=600), block("c", 10)))

    assert {k: z.beginn for k, z in zeiten.zeiten.items()} == {"a": 540, "b": 600, "c": 620}
    satz = "Von 9:30\u00a0Uhr bis 10:00\u00a0Uhr ist zwischen „A“ und „B“ nichts geplant: 30\u00a0Minuten."
    assert zeiten.abweichungen == (Abweichung("luecke", "a", "b", 570, 600, "t1", "", satz),)


def test_overlap_at_pinned_block_is_shown_and_nothing_moves() -> None:
    zeiten = plan_times(plan(block("a", 90), block("b", 20, fest_um=600), block("c", 10)))

    assert {k: z.beginn for k, z in zeiten.zeiten.items()} == {"a": 540, "b": 600, "c": 630}
    satz = "„B“ beginnt fest um 10:00\u00a0Uhr. „A“ dauert bis 10:30\u00a0Uhr: 30\u00a0Minuten zu viel."
    assert zeiten.abweichungen == (Abweichung("ueberschneidung", "a", "b", 600, 630, "t1", "", satz),)


def test_tracks_cost_their_longest() -> None:
    ablauf = plan(parallel("p", spur("s", block("a", 20), block("b", 10)), spur("r", block("c", 50))), block("d", 5))

    assert starts(ablauf) == {"a": (540, 560), "b": (560, 570), "c": (540, 590), "p": (540, 590), "d": (590, 595)}


def test_day_over_midnight_is_said() -> None:
    zeiten = plan_times(plan(block("a", 150), block("b", 30, fest_um=1450), beginn=1290, ziel=1500))

    assert (zeiten.tage[0].ende, zeiten.tage[0].rest, zeiten.tage[0].nach_mitternacht) == (1480, 20, True)
    assert zeiten.hinweise[-1] == "„Tag 1“ geht über Mitternacht und endet um 0:40\u00a0Uhr am nächsten Tag."


def test_each_day_begins_anew() -> None:
    ablauf = plan(block("a", 30)).model_copy(
        update={
            "tage": (
                Tag(id="t1", titel="1", elemente=(block("a", 30),)),
                Tag(id="t2", titel="2", beginn=600, elemente=(block("b", 30),)),
            )
        }
    )

    assert starts(ablauf) == {"a": (540, 570), "b": (600, 630)}


@given(small_plans())
@settings(deadline=None)
def test_pinned_never_move_and_others_never_overlap(ablauf: Ablauf) -> None:
    zeiten = plan_times(ablauf).zeiten

    for stelle in walk_pieces(ablauf):
        zeit, stueck = zeiten[stelle.stueck.id], stelle.stueck
        davor = stelle.behaelter.elemente if isinstance(stelle.behaelter, Tag) else stelle.behaelter.bloecke
        if stueck.fest_um is not None:
            assert zeit.beginn == stueck.fest_um
        else:
            enden = [zeiten[d.id].ende for d in davor[: stelle.index]]
            anfang = zeiten[stelle.parallel.id].beginn if stelle.parallel else stelle.tag.beginn
            assert zeit.beginn == max([anfang, *enden])


@given(small_plans())
@settings(deadline=None)
def test_tracks_together_cost_their_maximum(ablauf: Ablauf) -> None:
    zeiten = plan_times(ablauf).zeiten

    for stueck in ablauf.tage[0].elemente:
        if isinstance(stueck, Parallel):
            start = zeiten[stueck.id].beginn
            enden = [max([start, *(zeiten[b.id].ende for b in s.bloecke)]) for s in stueck.spuren]
            assert zeiten[stueck.id].ende == max(enden)


@given(st.integers(0, 1439))
@settings(deadline=None)
def test_written_time_is_read_again(minuten: int) -> None:
    assert (read_clock(write_clock(minuten)), read_clock(say_clock(minuten))) == (minuten, minuten)


@pytest.mark.parametrize(
    ("text", "beginn", "minuten"),
    [("9", 0, 540), ("9.30 Uhr", 0, 570), ("0:30", 1080, 1470), ("8:30", 540, 510), ("25", 0, None), ("9:70", 0, None)],
)
def test_times_are_read_as_people_write_them(text: str, beginn: int, minuten: int | None) -> None:
    assert read_clock(text, beginn) == minuten


@pytest.mark.parametrize(
    ("minuten", "worte"),
    [(1, "1\u00a0Minute"), (90, "90\u00a0Minuten"), (121, "2\u00a0Stunden 1\u00a0Minute"), (120, "2\u00a0Stunden")],
)
def test_lengths_are_said_in_words(minuten: int, worte: str) -> None:
    assert say_minutes(minuten) == worte
