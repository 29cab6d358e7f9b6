"""Is everything that was typed on the way held on to, and is nothing lost when it cannot be read?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.dokument.tagung.blatt import Mitbringsel, Tagung
from toolkit.dokument.tagung.zeilen import hold_on, is_typing, let_go, take_up


def entries(tagung):
    return [(m.art, m.was, m.ort, m.wer, m.vorhaben, m.stern) for m in tagung.mitbringsel]


def test_one_entry_goes_to_the_top_and_the_fields_are_empty_again():
    alt = Mitbringsel(was="Altes")
    tagung = Tagung(
        mitbringsel=[alt],
        neu_art="kontakt",
        neu_text="Ämter\n",
        neu_ort=" Eichberg ",
        neu_wer="Carla",
        neu_vorhaben="anrufen",
    )

    fund = hold_on(tagung)

    assert entries(fund.tagung) == [
        ("kontakt", "Ämter", "Eichberg", "Carla", "anrufen", False),
        ("idee", "Altes", "", "", "", False),
    ]
    assert (is_typing(fund.tagung), fund.anzahl, fund.gruende, fund.tagung.neu_art) == (False, 1, (), "kontakt")


def test_semicolon_in_a_single_entry_with_other_fields_is_part_of_the_text():
    fund = hold_on(Tagung(neu_text="Paten; drei Monate", neu_ort="Eichberg"))

    assert entries(fund.tagung) == [("idee", "Paten; drei Monate", "Eichberg", "", "", False)]


def test_lines_from_paper_become_entries_with_the_last_one_on_top():
    text = "* Idee: Paten; Eichberg; Agentur; ausprobieren\nkontakt: Ämter teilen; Seefelden\n\nn: Frühstück\nLastenrad"

    fund = hold_on(Tagung(neu_art="notiz", neu_text=text))

    assert entries(fund.tagung) == [
        ("notiz", "Lastenrad", "", "", "", False),
        ("notiz", "Frühstück", "", "", "", False),
        ("kontakt", "Ämter teilen", "Seefelden", "", "", False),
        ("idee", "Paten", "Eichberg", "Agentur", "ausprobieren", True),
    ]
    assert fund.anzahl == 4


def test_several_lines_take_what_stands_in_the_other_fields():
    fund = hold_on(Tagung(neu_text="Paten\nRad; Seefelden", neu_ort="Eichberg"))

    assert [(m.was, m.ort) for m in fund.tagung.mitbringsel] == [("Rad", "Seefelden"), ("Paten", "Eichberg")]


def test_lines_that_cannot_be_read_stay_with_their_reason():
    lang = "x" * 301
    fund = hold_on(Tagung(neu_text=f"gut\na;b;c;d;e\n{lang}\nidee:", neu_ort="Ort"))

    assert [m.was for m in fund.tagung.mitbringsel] == ["gut"]
    assert (fund.tagung.neu_text, fund.tagung.neu_ort) == (f"a;b;c;d;e\n{lang}\nidee:", "Ort")
    assert fund.gruende == (
        "„a;b;c;d;e“: Das sind mehr als vier Angaben. Trennen Sie mit höchstens drei Strichpunkten.",
        f"„{'x' * 39}…“: Eine Angabe ist länger als 300 Zeichen. Bitte kürzen Sie sie.",
        "„idee:“: Schreiben Sie zuerst, worum es geht.",
    )


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_typed_is_nothing_held(text):
    fund = hold_on(Tagung(neu_text=text))

    assert (fund.anzahl, fund.tagung.mitbringsel) == (0, [])
    assert fund.gruende == ("Schreiben Sie zuerst, worum es geht.",)


def test_full_sheet_keeps_the_line_and_says_so():
    voll = Tagung(mitbringsel=[Mitbringsel(was="x") for _ in range(299)], neu_text="eins\nzwei")

    fund = hold_on(voll)
    einzeln = hold_on(fund.tagung.model_copy(update={"neu_ort": "Ort"}))

    assert (fund.anzahl, fund.tagung.neu_text) == (1, "zwei")
    assert fund.gruende == ("„zwei“: Mehr als 300 Einträge passen nicht auf ein Blatt.",)
    assert (einzeln.anzahl, einzeln.tagung.neu_text) == (0, "zwei")


def test_entry_is_changed_in_its_place():
    eins, zwei = Mitbringsel(was="eins", ort="A", stern=True), Mitbringsel(was="zwei")
    auf = take_up(Tagung(mitbringsel=[zwei, eins]), eins.id).tagung

    fertig = hold_on(auf.model_copy(update={"neu_text": "eins\nund mehr"}))

    assert (auf.neu_text, auf.neu_ort, auf.neu_id) == ("eins", "A", eins.id)
    assert entries(fertig.tagung) == [
        ("idee", "zwei", "", "", "", False),
        ("idee", "eins und mehr", "A", "", "", True),
    ]
    assert fertig.tagung.mitbringsel[1].id == eins.id


def test_taking_an_entry_up_holds_on_to_what_was_typed_before():
    eins = Mitbringsel(was="eins")

    fund = take_up(Tagung(mitbringsel=[eins], neu_text="neu"), eins.id)

    assert [m.was for m in fund.tagung.mitbringsel] == ["neu", "eins"]
    assert (fund.tagung.neu_text, fund.tagung.neu_id) == ("eins", eins.id)


def test_taking_an_entry_up_never_overwrites_what_cannot_be_held():
    eins = Mitbringsel(was="eins")

    fund = take_up(Tagung(mitbringsel=[eins], neu_text="a;b;c;d;e"), eins.id)

    assert (fund.tagung.neu_text, fund.tagung.neu_id, len(fund.gruende)) == ("a;b;c;d;e", "", 1)


def test_entry_that_is_gone_meanwhile_comes_back_as_a_new_one():
    fund = hold_on(Tagung(neu_id="weg00", neu_text="doch noch"))

    assert entries(fund.tagung) == [("idee", "doch noch", "", "", "", False)]


def test_letting_go_empties_the_fields_only():
    eins = Mitbringsel(was="eins")

    frei = let_go(take_up(Tagung(mitbringsel=[eins]), eins.id).tagung)

    assert (is_typing(frei), frei.neu_id, frei.mitbringsel) == (False, "", [eins])


@given(st.text(max_size=400), st.sampled_from(["", "Eichberg"]))
def test_no_line_is_ever_lost(text, ort):
    tagung = Tagung(neu_text=text, neu_ort=ort)

    nachher = hold_on(tagung).tagung

    vorher_zeichen = sorted(z for z in text if z.isalnum())
    da = nachher.neu_text + "".join(
        m.was + m.wer + m.vorhaben + (m.ort if m.ort != ort else "") for m in nachher.mitbringsel
    )
    verloren = len(vorher_zeichen) - len([z for z in da if z.isalnum()])
    # At most the words for the kind at the beginning of each line are gone.
    assert verloren <= len("kontakt") * len(text.splitlines())
    Tagung.model_validate(nachher.model_dump())
