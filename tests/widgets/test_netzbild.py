"""Does the picture of a network take only moves it can know, and does it say which words it lacks?"""

from __future__ import annotations

import pytest
from traitlets import TraitError

from toolkit.planung.netz.werte import Akteur, Bindung, Netz
from toolkit.planung.netzbild import lay_out, make_picture
from toolkit.widgets import Netzbild
from toolkit.widgets.netzbild import WORTE

NETZ = Netz((Akteur("a", "Tafel"), Akteur("b", "Sportring")), (Bindung("a", "b", "geld", gerichtet=True),))


def heard(*zuege):
    gehoert = []
    bild = Netzbild(**make_picture(NETZ, lay_out(NETZ, "netz"), "netz"))
    bild.on_move(lambda *was: gehoert.append(was))
    for zug in zuege:
        bild.zug = zug
    return gehoert


def test_prepared_picture_fits_the_traits():
    werte = make_picture(NETZ, lay_out(NETZ, "sektoren"), "sektoren")

    zustand = Netzbild(**werte).get_state()

    assert {name: zustand[name] for name in werte} == werte


def test_move_is_heard_also_when_it_is_the_same_again():
    zuege = [{"id": "a", "x": 0.25, "y": 0, "n": 1}, {"id": "a", "x": 0.25, "y": 0, "n": 2}]

    assert heard(*zuege) == [("a", 0.25, 0.0), ("a", 0.25, 0.0)]


@pytest.mark.parametrize(
    "zug",
    [
        {},
        {"id": "fremd", "x": 0.5, "y": 0.5, "n": 1},
        {"id": "a", "x": 1.5, "y": 0.5, "n": 1},
        {"id": "a", "x": float("nan"), "y": 0.5, "n": 1},
        {"id": "a", "x": "0.5", "y": 0.5, "n": 1},
        {"id": "a", "x": True, "y": 0.5, "n": 1},
        {"id": ["a"], "x": 0.5, "y": 0.5, "n": 1},
    ],
)
def test_impossible_move_is_not_heard(zug):
    assert heard(zug) == []


def test_missing_words_are_named():
    worte = dict.fromkeys(WORTE - {"zoom", "alles"}, "x")

    with pytest.raises(TraitError, match=r"Dem Netzbild fehlen Worte: alles, zoom\."):
        Netzbild(worte=worte)
