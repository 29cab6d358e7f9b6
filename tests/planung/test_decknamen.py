"""Do names leave a text completely, and does everything else stay as it was?"""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.planung.decknamen import Deckname, make_cover, replace_names

LISTE = make_cover(
    [
        ("Helga Probe, Helga", "person"),
        ("TSV Lindenau", "verein"),
        ("Jonas", "person"),
        ("Lindenau", "ort"),
        ("Will", "person"),
        ("Müller", "person"),
    ]
)
BUCHSTABEN = st.text(st.sampled_from("aäbsßS .,’'"), max_size=30)


def changed(text: str) -> str:
    return replace_names(text, LISTE).text


def test_letters_go_on_over_all_kinds_and_empty_entries_are_left_out() -> None:
    viele = make_cover([("x", "person")] * 28)

    assert [d.ersatz for d in LISTE] == ["Person A", "Verein B", "Person C", "Ort D", "Person E", "Person F"]
    assert [d.ersatz for d in viele][25:] == ["Person Z", "Person AA", "Person AB"]
    assert make_cover([(" , ", "person"), ("Bo", "amt")]) == (Deckname(("Bo",), "Amt A"),)


@pytest.mark.parametrize(
    ("vorher", "nachher"),
    [
        ("Helga Probe kam.", "Person A kam."),
        ("Helga\n Probe kam.", "Person A kam."),
        ("Frau Müller und Herrn Dr. Müller", "Person F und Person F"),
        ("Der TSV Lindenau aus Lindenau", "Der Verein B aus Ort D"),
        ("Müllers Rad, Jonas’ Idee, Helga's Plan", "Person F’s Rad, Person C’s Idee, Person A’s Plan"),
        ("MÜLLERS RAD", "Person F’s RAD"),
        ("Müllerin, Vermüller, Jonasson", "Müllerin, Vermüller, Jonasson"),
        ("Müller-Straße (Müller)", "Person F-Straße (Person F)"),
        ("'Helga' sagte ‚Jonas‘", "'Person A' sagte ‚Person C‘"),
        ("Vom Verein TSV Lindenau im Ort\nLindenau", "Vom Verein B im Ort D"),
        ("Die Person am Ort Will", "Die Person am Ort Person E"),
        ("Will will nicht.", "Person E will nicht."),
        (unicodedata.normalize("NFD", "Müller"), "Person F"),
        ("<b>Jonas</b> =cmd|' /C calc'!A0", "<b>Person C</b> =cmd|' /C calc'!A0"),
        ("", ""),
    ],
)
def test_names_are_replaced_as_whole_words(vorher: str, nachher: str) -> None:
    assert changed(vorher) == nachher


def test_small_letters_are_left_and_reported() -> None:
    ersetzt = replace_names("Er will, will jonas. Jonas auch.", LISTE)

    assert (ersetzt.anzahl, ersetzt.bleibt) == (1, ("will", "jonas"))
    assert replace_names("jonas kam", make_cover([("jonas", "person")])).text == "Person A kam"


def test_new_names_are_not_replaced_again() -> None:
    liste = make_cover([("Anna", "person"), ("Person A", "person")])

    assert replace_names("Anna und Person A", liste).text == "Person A und Person B"


def test_signs_of_patterns_are_plain_signs_in_names() -> None:
    liste = make_cover([("A.+", "person"), ("(Bo)", "person"), ("\\d", "person")])

    assert replace_names("A.+ Abc (Bo) 5 \\d", liste).text == "Person A Abc Person B 5 Person C"


@given(BUCHSTABEN, st.lists(st.text(st.sampled_from("aäbs"), min_size=2, max_size=4), max_size=4))
def test_no_whole_word_is_left_and_a_second_time_changes_nothing(text: str, namen: list[str]) -> None:
    liste = make_cover([(name, "person") for name in namen])

    einmal = replace_names(text, liste)

    worte = "".join(z if z.isalpha() else " " for z in einmal.text).split()
    assert [w for w in worte if w in namen] == []
    assert replace_names(einmal.text, liste).text == einmal.text


@given(BUCHSTABEN)
def test_without_names_the_text_stays(text: str) -> None:
    assert replace_names(text, ()).text == unicodedata.normalize("NFC", text)
