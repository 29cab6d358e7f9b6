"""Does the clock take only what it offers, and does it believe no impossible time?"""

from __future__ import annotations

import time

import pytest
from traitlets import TraitError

from toolkit.widgets.laufuhr import Laufuhr

LINIE = {
    "schluessel": "alle",
    "spur": "",
    "block": "a",
    "titel": "Ankommen",
    "begonnen": 1000,
    "ende": 2800,
    "bis": "9:30 Uhr",
    "danach": [[1000, "Danach: Pause"]],
    "knoepfe": [["weiter", "Weiter", True]],
}


def heard(nachricht, **traits):
    gehoert = []
    uhr = Laufuhr(linien=[LINIE], knoepfe=[["beenden", "Tag beenden", False]], **traits)
    uhr.on_gesture(lambda *was: gehoert.append(was))
    uhr._handle_custom_msg(nachricht, [])
    return gehoert


def test_buttons_that_are_shown_count():
    assert heard({"art": "weiter", "block": "a", "jetzt": 1500}) == [("weiter", "a", 1500)]
    assert heard({"art": "beenden", "block": "", "jetzt": 1500}) == [("beenden", "", 1500)]
    assert heard({"art": "frisch", "jetzt": 1500}) == [("frisch", "", 1500)]


@pytest.mark.parametrize(
    "nachricht",
    [
        {},
        {"art": "weiter", "block": "b", "jetzt": 1},
        {"art": "weiter", "jetzt": 1},
        {"art": "plus5", "block": "a", "jetzt": 1},
        {"art": ["weiter"], "block": "a"},
        {"art": "weiter", "block": {"a": 1}},
    ],
)
def test_anything_else_is_ignored(nachricht):
    assert heard(nachricht) == []


@pytest.mark.parametrize("jetzt", [None, "9", -5, 10**12, 1.5, True])
def test_impossible_time_is_replaced_by_our_own(jetzt):
    vorher = int(time.time())

    gehoert = heard({"art": "weiter", "block": "a", "jetzt": jetzt})[0][2]

    assert vorher <= gehoert <= int(time.time())


@pytest.mark.parametrize(("lauf", "kommt"), [("{}", "{}"), (None, ""), ("x" * 2_000_001, ""), (7, "")])
def test_memory_of_the_tab_is_handed_over_if_it_is_a_text(lauf, kommt):
    gehoert = []
    uhr = Laufuhr()
    uhr.on_ready(lambda *was: gehoert.append(was))

    uhr._handle_custom_msg({"art": "bereit", "lauf": lauf, "jetzt": 5}, [])

    assert gehoert == [(kommt, 5)]


def test_tab_is_told_to_keep_and_to_forget(monkeypatch):
    gesendet = []
    uhr = Laufuhr()
    monkeypatch.setattr(uhr, "send", gesendet.append)

    uhr.keep("{}")
    uhr.keep("")

    assert gesendet == [{"art": "behalten", "lauf": "{}"}, {"art": "behalten", "lauf": ""}]


def test_clock_knows_nothing_that_is_private():
    eigene = {n for n in Laufuhr.class_trait_names() if n in Laufuhr.__dict__}

    assert eigene - {"_esm", "_css"} == {"titel", "linien", "lage", "fertig", "knoepfe", "worte", "versteckt"}
    with pytest.raises(TraitError):
        Laufuhr(notiz="privat")
