"""Do numbers, days and words read as one says them?"""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from methodenkoffer.schema.basis import Bereich, Phase
from toolkit.dokument import worte
from toolkit.dokument.zeichen import NAMEN, zeichen


@pytest.mark.parametrize(
    ("minuten", "gesagt"),
    [(1, "1 Minute"), (45, "45 Minuten"), (119, "119 Minuten"), (120, "2 Stunden"), (210, "3 Stunden 30 Minuten")],
)
def test_minutes_are_said_with_their_unit(minuten: int, gesagt: str) -> None:
    assert worte.say_minutes(minuten) == gesagt


def test_day_is_said_in_german() -> None:
    assert worte.say_date(date(2026, 3, 2)) == "2.\u00a0März 2026"


@given(st.integers(0, 6000))
def test_clock_free_time_can_be_read_back(minuten: int) -> None:
    stunden, rest = worte.say_clock(minuten).split(":")

    assert (int(stunden) * 60 + int(rest), len(rest)) == (minuten, 2)


@pytest.mark.parametrize(("menge", "gesagt"), [(36, "36"), (1.5, "1,5"), (10.0, "10"), (0.25, "0,25")])
def test_amount_has_a_decimal_comma_and_no_needless_zero(menge: float, gesagt: str) -> None:
    assert worte.say_amount(menge) == gesagt


@pytest.mark.parametrize(
    ("woerter", "gesagt"), [((), ""), (("a",), "a"), (("a", "b"), "a oder b"), (("a", "b", "c"), "a, b oder c")]
)
def test_words_are_joined_as_one_says_them(woerter: tuple[str, ...], gesagt: str) -> None:
    assert worte.join_words(woerter) == gesagt


def test_every_area_and_phase_has_an_icon() -> None:
    assert set(Bereich.__args__) | set(Phase.__args__) <= NAMEN


@pytest.mark.parametrize("name", sorted(NAMEN))
def test_icon_is_well_formed_and_hidden_from_screen_readers(name: str) -> None:
    wurzel = ET.fromstring(zeichen(name))  # noqa: S314 – our own drawing

    assert (wurzel.get("aria-hidden"), wurzel.get("focusable")) == ("true", "false")
    assert len(wurzel) > 0
