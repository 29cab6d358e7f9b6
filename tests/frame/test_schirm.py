"""Does a screen come onto the page with its frame around it?"""

from __future__ import annotations

import re

import pytest
from ipywidgets import Widget

from toolkit.frame.schirm import open_screen
from toolkit.frame.stilblatt import Stilblatt, read_styles
from toolkit.widgets import Knopf, Meldung


class Probe:
    """A screen with one button that breaks."""

    def __init__(self, rahmen):
        self.knopf = Knopf(beschriftung="Bitte nicht drücken")
        self.knopf.on_click(rahmen.grenze.guard(self._break))

    @property
    def bausteine(self):
        return [self.knopf]

    def read_address(self, suche):
        raise ValueError(suche)

    def _break(self):
        raise ValueError


def kinds(wurzel):
    """Classes of the blocks; anywidget makes a subclass of its own for each block."""
    return [type(kind).__mro__[1] for kind in wurzel.kinder]


def blocks(wurzel, klasse):
    return [kind for kind in wurzel.kinder if isinstance(kind, klasse)]


def test_screen_in_jupyterlab_brings_its_styles(monkeypatch):
    monkeypatch.delenv("KOFFER_AUSTAUSCH", raising=False)

    wurzel = open_screen("probe", "Alles ist sicher.", Probe)

    assert kinds(wurzel) == [Stilblatt, Meldung, Knopf]
    assert isinstance(wurzel, Widget)


def test_screen_on_our_own_page_leaves_the_styles_to_the_page(monkeypatch, tmp_path):
    monkeypatch.setenv("KOFFER_AUSTAUSCH", str(tmp_path))

    wurzel = open_screen("probe", "Alles ist sicher.", Probe)

    assert kinds(wurzel) == [Meldung, Knopf]


def test_callback_that_breaks_is_said_on_the_screen():
    wurzel = open_screen("probe", "Alles ist sicher.", Probe)
    (meldung,) = blocks(wurzel, Meldung)
    (knopf,) = blocks(wurzel, Knopf)

    knopf._handle_custom_msg({"art": "klick"}, [])

    assert meldung.art == "alert"
    assert meldung.punkte[0] == "Alles ist sicher."
    assert re.fullmatch("Vorfall-Nummer: [0-9A-F]{6}", meldung.punkte[2])


def test_screen_that_cannot_be_built_raises_for_the_facade():
    def _build(_):
        raise OSError

    with pytest.raises(OSError):
        open_screen("probe", "", _build)


def test_styles_hold_tokens_and_components_and_load_nothing():
    stile = read_styles()

    assert ("--k-papier" in stile, ".k-knopf" in stile, ".k-schirm--fremd" in stile) == (True, True, True)
    assert "url(" not in stile
    assert "@import" not in stile
