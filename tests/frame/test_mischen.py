"""Does what a person types survive what her own button changes, and is nothing lost on either side?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from toolkit.frame.mappe.mischen import merge_own

FELDER = ("titel", "ort", "leitung", "punkte")
INHALT = st.fixed_dictionaries({name: st.integers(0, 2) for name in FELDER})


def judge(basis, mein, jetzt):
    """Field by field, as one would do it by hand."""
    zusammen = {}
    for name in FELDER:
        if mein[name] == basis[name] or mein[name] == jetzt[name]:
            zusammen[name] = jetzt[name]
        elif jetzt[name] == basis[name]:
            zusammen[name] = mein[name]
        else:
            return None
    return zusammen


@given(INHALT, INHALT, INHALT)
def test_merge_agrees_with_doing_it_by_hand(basis, mein, jetzt):
    assert merge_own([basis], mein, jetzt) == judge(basis, mein, jetzt)


@given(INHALT, INHALT)
def test_untouched_draft_changes_nothing(basis, jetzt):
    assert merge_own([basis], basis, jetzt) == jetzt


def test_newest_content_that_fits_is_taken_as_what_the_page_showed():
    erst = {"ort": "Bücherei", "leitung": ""}
    dann = {"ort": "Rathaus", "leitung": ""}

    assert merge_own([erst, dann], {"ort": "Rathaus", "leitung": "Amira"}, {"ort": "Park", "leitung": ""}) == {
        "ort": "Park",
        "leitung": "Amira",
    }
