"""Does a paper questionnaire that somebody types in become one whole answer?"""

from __future__ import annotations

import pytest

from toolkit.dokument.netz.antworten import answered, waiting
from toolkit.dokument.netz.antwortzeilen import GANZ, WER_FEHLT, take_answer_lines
from toolkit.dokument.netz.blatt import Akteurszeile, Netzblatt

AKTEURE = [
    Akteurszeile(id="aaaa", name="Turnverein"),
    Akteurszeile(id="bbbb", name="Rathaus: Bürgerbüro"),
    Akteurszeile(id="cccc", name="Chor"),
]


def typed(text, wer="aaaa", **mehr):
    return Netzblatt(akteure=AKTEURE, schnell_wer=wer, schnell_antwort=text, **mehr)


def ties(blatt):
    return [(b.von, b.zu, b.art, b.vertrauen, b.nutzen, b.von_wem) for b in blatt.bindungen]


def test_lines_become_one_answer_and_the_fields_are_empty_again():
    fund = take_answer_lines(typed("Rathaus: Bürgerbüro: Austausch, Geld\n\nchor; Z V4 Nutzen 2"))

    assert ties(fund.blatt) == [
        ("aaaa", "bbbb", "information", None, None, "aaaa"),
        ("aaaa", "bbbb", "geld", None, None, "aaaa"),
        ("aaaa", "cccc", "zusammenarbeit", 4, 2, "aaaa"),
    ]
    assert (fund.blatt.schnell_wer, fund.blatt.schnell_antwort) == ("", "")
    assert (fund.blatt.gefragt, fund.blatt.geantwortet, fund.blatt.antworten) == (3, 1, ["aaaa"])
    assert fund.saetze == ("1\u00a0Antwort übernommen. Es fehlen noch 2.",)


@pytest.mark.parametrize(
    ("zeile", "grund"),
    [
        ("Chor", "In „Chor“ fehlt der Doppelpunkt nach dem Namen, zum Beispiel „Tafel: Austausch, Geld“."),
        (
            "Chor:",
            "In „Chor:“: Es fehlt die Art. Möglich sind Austausch, Zusammenarbeit, Geld und Konflikt.",
        ),
        ("Chor: A V9", "In „Chor: A V9“ passt eine Zahl nicht. Vertrauen und Nutzen gehen von 1 bis 5."),
        ("Tafel: A", "„Tafel“ steht noch nicht auf der Karte."),
        ("Turnverein: A", "Eine Zeile nennt die Stelle, die selbst antwortet."),
    ],
)
def test_questionnaire_with_one_wrong_line_is_not_entered_at_all(zeile, grund):
    blatt = typed(f"Rathaus: A\n{zeile}")

    fund = take_answer_lines(blatt)

    assert fund.blatt is blatt
    assert fund.saetze == (GANZ, grund)


def test_questionnaire_of_nobody_is_asked_for():
    assert take_answer_lines(typed("Chor: A", wer="")).saetze == (WER_FEHLT,)


def test_questionnaire_without_a_line_counts_as_an_answer():
    blatt = take_answer_lines(typed("")).blatt

    assert ([a.id for a in answered(blatt)], [a.id for a in waiting(blatt)]) == (["aaaa"], ["bbbb", "cccc"])
    assert (blatt.bindungen, blatt.geantwortet) == ([], 1)


def test_second_questionnaire_replaces_the_first():
    eins = take_answer_lines(typed("Chor: A")).blatt

    zwei = take_answer_lines(eins.model_copy(update={"schnell_wer": "aaaa", "schnell_antwort": "Rathaus: G"})).blatt

    assert ties(zwei) == [("aaaa", "bbbb", "geld", None, None, "aaaa")]
    assert zwei.geantwortet == 1
