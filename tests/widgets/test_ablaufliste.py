"""Does the list of blocks send only what differs, and does the page end up with the same?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.widgets.ablaufhinweise import Ablaufhinweise
from toolkit.widgets.ablaufliste import Ablaufliste, Stand, find_difference

IDS = st.sampled_from(["t1", "b1", "b2", "b3", "s1"])
ZEILE = st.fixed_dictionaries({"titel": st.text(max_size=3), "minuten": st.integers(0, 3)})
STAND = st.builds(
    Stand, st.dictionaries(IDS, ZEILE), st.dictionaries(st.sampled_from(["", "t1"]), st.lists(IDS, unique=True))
)


def follow(alt: Stand, nachricht: dict) -> Stand:
    """What a page makes of a message."""
    zeilen = {k: dict(z) for k, z in alt.zeilen.items() if k not in nachricht.get("weg", [])}
    for kennung, felder in nachricht.get("zeilen", {}).items():
        zeilen[kennung] = {**zeilen.get(kennung, {}), **felder}
    return Stand(zeilen, {**alt.ordnung, **nachricht.get("ordnung", {})})


@given(STAND, STAND)
def test_page_that_follows_shows_the_new_state(alt, neu):
    danach = follow(alt, find_difference(alt, neu))

    assert danach.zeilen == neu.zeilen
    assert {k: list(danach.ordnung.get(k, ())) for k in neu.ordnung} == {k: list(v) for k, v in neu.ordnung.items()}


@given(STAND)
def test_same_state_sends_nothing(stand):
    assert find_difference(stand, stand) == {}


@pytest.fixture
def liste():
    block = Ablaufliste()
    block.gesendet = []
    block.send = lambda inhalt, *_: block.gesendet.append(inhalt)
    block.show({"t1": {"art": "tag", "titel": "Tag 1"}}, {"": ["t1"]})
    return block


def test_every_new_view_gets_everything(liste):
    liste.unfold({"id": "t1", "felder": [], "knoepfe": [], "ziele": []})
    liste.gesendet.clear()

    liste._handle_custom_msg({"art": "bereit"}, [])

    assert [n["art"] for n in liste.gesendet] == ["alles", "blatt"]


def test_only_gestures_on_rows_that_exist_arrive(liste):
    gesten = []
    liste.on_gesture(lambda geste, daten: gesten.append((geste, daten["id"])))

    for art, kennung in (("hoch", "t1"), ("hoch", "x"), ("unsinn", "t1"), ("zurueck", ""), ("hoch", "")):
        liste._handle_custom_msg({"art": art, "id": kennung}, [])

    assert gesten == [("hoch", "t1"), ("zurueck", "")]


def test_refusal_is_taken_away_once(liste):
    liste.gesendet.clear()
    liste.refuse("t1", "titel", "")
    liste.refuse("t1", "titel", "Zu kurz.")
    liste.refuse("t1", "titel", "")
    liste.refuse("t1", "titel", "")

    assert [n["text"] for n in liste.gesendet] == ["Zu kurz.", ""]


def test_hints_take_reasons_of_a_sensible_length_only():
    hinweise, gesten = Ablaufhinweise(), []
    hinweise.show([{"id": "A01:b1", "was": "x"}], [])
    hinweise.on_gesture(lambda *alles: gesten.append(alles))

    hinweise._handle_custom_msg({"art": "bewusst", "id": "A01:b1", "grund": "x" * 999}, [])
    hinweise._handle_custom_msg({"art": "bewusst", "id": "A99:b1", "grund": "x"}, [])
    hinweise._handle_custom_msg({"art": "bewusst", "id": "A01:b1", "grund": ["x"]}, [])

    assert gesten == [("bewusst", "A01:b1", "x" * 200)]
