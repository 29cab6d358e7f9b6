"""Are two states of a sheet compared in words that people understand, whatever stands in them?"""

from __future__ import annotations

import copy

from hypothesis import given
from hypothesis import strategies as st

from toolkit.frame.mappe.arten import labels_of
from toolkit.frame.mappe.vergleich import compare, same

FELDER = labels_of("protokoll")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda kinder: st.lists(kinder, max_size=3) | st.dictionaries(st.text(max_size=6), kinder, max_size=3),
    max_leaves=12,
)
INHALT = st.dictionaries(st.sampled_from(["titel", "ort", "themen", "anwesend", "egal"]), JSON, max_size=5)


@given(INHALT)
def test_equal_states_have_no_difference(inhalt):
    assert compare(inhalt, copy.deepcopy(inhalt), FELDER) == []


@given(INHALT, INHALT)
def test_different_states_always_have_a_sentence(alt, neu):
    saetze = compare(alt, neu, FELDER)

    assert bool(saetze) != same(alt, neu)
    assert all(isinstance(satz, str) and satz for satz in saetze)


def test_fields_are_named_and_days_are_said():
    alt = {"ort": "Bücherei", "tag": "2026-11-15", "leitung": "", "ende": "18:00"}
    neu = {"ort": "Rathaus", "tag": "2026-12-01", "leitung": "Helga Probe", "ende": ""}

    assert compare(alt, neu, FELDER) == [
        "Tag: 1.\u00a0Dezember 2026 statt 15.\u00a0November 2026",
        "Ende: „18:00“ gelöscht",
        "Ort: „Rathaus“ statt „Bücherei“",
        "Leitung: „Helga Probe“ eingetragen",
    ]


def test_names_come_and_go():
    alt, neu = {"anwesend": ["Amira Muster", "Jonas Beispiel"]}, {"anwesend": ["Jonas Beispiel", "Helga Probe"]}

    assert compare(alt, neu, FELDER) == ["Anwesend: „Helga Probe“ dazu; „Amira Muster“ weg"]


def test_entries_are_known_again_by_their_id():
    alt = {"punkte": [{"id": "a", "was": "Saal buchen", "erledigt": False}, {"id": "b", "was": "Aushang"}]}
    neu = {
        "punkte": [
            {"id": "c", "was": "Kuchen"},
            {"id": "a", "was": "Saal buchen", "erledigt": True},
        ]
    }

    assert compare(alt, neu, FELDER) == [
        "Offene Punkte: „Kuchen“ dazugekommen",
        "Offene Punkte, „Saal buchen“: Erledigt: ja statt nein",
        "Offene Punkte: „Aushang“ herausgenommen",
    ]


def test_order_is_a_difference():
    a, b = {"id": "a", "titel": "Eins"}, {"id": "b", "titel": "Zwei"}

    assert compare({"themen": [a, b]}, {"themen": [b, a]}, FELDER) == ["Themen: Reihenfolge geändert"]
