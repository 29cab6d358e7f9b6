"""Does the map bring its borders and its source, and does it keep a choice clean?"""

from __future__ import annotations

import json

import pytest
from traitlets import TraitError

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import NENNUNG, members
from toolkit.planung.kartenlage import make_map_places
from toolkit.widgets import Landkarte


def test_map_brings_borders_words_and_source():
    karte = Landkarte()

    assert {g["land"]: g["name"] for g in karte.grenzen} == LAENDER
    assert karte.nennung == NENNUNG
    assert [wort for wort, text in karte.worte.items() if not text] == []


def test_first_message_with_all_members_is_small():
    karte = Landkarte(orte=make_map_places(members()))

    zustand = {n: w for n, w in karte.get_state().items() if not n.startswith("_")}
    assert len(json.dumps(zustand).encode()) < 60_000


def test_place_is_chosen_once():
    karte = Landkarte(orte=make_map_places(members()))

    karte.choose(["bautzen", "goerlitz", "bautzen"])

    assert karte.gewaehlt == ["bautzen", "goerlitz"]


def test_choice_keeps_places_that_are_not_shown_just_now():
    karte = Landkarte(orte=make_map_places(members()), gewaehlt=["bautzen", "goerlitz"])

    karte.orte = [o for o in karte.orte if o["id"] != "bautzen"]

    assert karte.gewaehlt == ["bautzen", "goerlitz"]
    assert karte.chosen() == ["goerlitz"]


def test_single_choice_takes_no_second_place():
    karte = Landkarte(orte=make_map_places(members()), einzeln=True, gewaehlt=["bautzen"])

    with pytest.raises(TraitError, match="nur ein Ort"):
        karte.choose(["bautzen", "goerlitz"])

    assert karte.gewaehlt == ["bautzen"]


def test_part_is_shown_again_on_demand(monkeypatch):
    gesendet = []
    karte = Landkarte(ausschnitt="SN")
    monkeypatch.setattr(karte, "send", gesendet.append)

    karte.show_part("SN")

    assert (karte.ausschnitt, gesendet) == ("SN", [{"art": "zeige"}])
