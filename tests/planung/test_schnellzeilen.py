"""Do typed and pasted lines fall into their columns?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.planung.schnellzeilen import split_columns, split_lines

WORT = st.text("abcäöüß -", min_size=1, max_size=8).filter(lambda t: t.strip() == t and "  " not in t)


@pytest.mark.parametrize(
    ("zeile", "spalten"),
    [
        ("biete; Lindenau ;  Saal", ["biete", "Lindenau", "Saal"]),
        ("biete\tLindenau; Ost\tSaal", ["biete", "Lindenau; Ost", "Saal"]),
        ("a | b|c", ["a", "b", "c"]),
        ("nur ein Text, mit Komma", ["nur ein Text, mit Komma"]),
        ("a;;;", ["a"]),
        ("a;;b", ["a", "", "b"]),
        ("", []),
        (" ; ; ", []),
    ],
)
def test_line_falls_into_columns(zeile, spalten):
    assert split_columns(zeile) == spalten


@given(st.lists(WORT, min_size=1, max_size=6), st.sampled_from(["\t", ";", " ; ", "|"]))
def test_columns_that_were_joined_come_back(spalten, trenner):
    assert split_columns(trenner.join(spalten)) == spalten


def test_lines_without_anything_are_left_out():
    assert split_lines("eins\n\n  \r\n zwei \n") == ["eins", "zwei"]
