"""Is every difference between two states of a plan said, and none that is not there?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.planung.bau import block, good, parallel, plan, small_plans, spur
from toolkit.planung import aenderung
from toolkit.planung.unterschied import compare_plans

TAG = plan(block("b1"), block("b2"), parallel("p1", spur("s1", block("b3")), spur("s2")), block("b4"))


def sentences(neu) -> list[str]:
    return [u.satz.replace("\u00a0", " ") for u in compare_plans(TAG, neu)]


@given(small_plans())
def test_equal_plans_have_no_difference(ablauf) -> None:
    assert compare_plans(ablauf, ablauf.model_copy(deep=True)) == ()


@given(small_plans(), small_plans())
def test_different_plans_have_a_difference(alt, neu) -> None:
    assert (compare_plans(alt, neu) == ()) == (alt == neu)


def test_changed_minutes_title_and_person_are_said() -> None:
    neu = good(aenderung.resize(TAG, "b1", 20))
    neu = good(aenderung.set_field(neu, "b2", titel="Reden", verantwortlich="Ada"))

    assert sentences(neu) == [
        "„B1“: 20 Minuten statt 30 Minuten.",
        "„B2“ heißt jetzt „Reden“.",
        "„B2“: Verantwortlich ist jetzt „Ada“ (bisher leer).",
    ]


def test_pin_and_unpin_are_said() -> None:
    fest = good(aenderung.pin(TAG, "b4", 750))

    assert sentences(fest) == ["„B4“ beginnt jetzt fest um 12:30 Uhr (bisher nicht fest)."]
    assert compare_plans(fest, TAG)[0].satz.replace("\u00a0", " ") == "„B4“ ist nicht mehr fest um 12:30 Uhr."


def test_new_and_removed_blocks_are_said() -> None:
    neu = good(aenderung.remove(TAG, "b2"))
    neu = good(aenderung.add_block(neu, block("x", 10, titel="Lüften"), "t1", 1))

    assert sentences(neu) == [
        "Neu: „Lüften“, 10 Minuten, im Ablauf für alle, nach „B1“.",
        "Entfällt: „B2“, 30 Minuten, im Ablauf für alle.",
    ]


def test_one_move_is_one_difference() -> None:
    neu = good(aenderung.move_to(TAG, "b4", "t1", 0))

    assert sentences(neu) == ["„B4“ steht jetzt am Anfang."]


def test_move_into_a_track_is_said() -> None:
    neu = good(aenderung.move_into_track(TAG, "b4", "s1"))

    assert sentences(neu) == ["„B4“ steht jetzt in der Spur „S1“, nach „B3“."]


@given(st.permutations(["b1", "b2", "p1", "b4"]))
def test_a_new_order_names_as_few_pieces_as_possible(reihe) -> None:
    tag = TAG.tage[0]
    je_id = {e.id: e for e in tag.elemente}
    neu = TAG.model_copy(update={"tage": (tag.model_copy(update={"elemente": tuple(je_id[k] for k in reihe)}),)})
    # By brute force: the longest part of the order that stayed as it was.
    alt = ["b1", "b2", "p1", "b4"]
    bleiben = max(
        (
            teil
            for n in range(16)
            if (teil := [k for i, k in enumerate(alt) if n >> i & 1]) == [k for k in reihe if k in teil]
        ),
        key=len,
    )

    assert len(compare_plans(TAG, neu)) == 4 - len(bleiben)
