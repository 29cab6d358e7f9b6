"""Is a code long, readable, and read kindly?"""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.store.code import GRUPPEN, JE_GRUPPE, ZEICHEN, hash_code, make_code, normalize_code

CODES = st.text(ZEICHEN, min_size=25, max_size=25)
TRENNER = st.sampled_from(["", "-", " ", "–", "\u2011", "\u00ad", "\u200b", "\n", "_", " - "])
VERTAUSCHT = {"1": "1lIiL", "0": "0oO", "V": "VvUu"}


def test_code_has_at_least_100_random_bits() -> None:
    codes = {make_code() for _ in range(500)}

    assert len(set(ZEICHEN)) ** (GRUPPEN * JE_GRUPPE) >= 2**100
    assert len(codes) == 500
    assert [c for c in codes if not re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}", c)] == []


def test_every_sign_occurs_at_every_place() -> None:
    roh = [make_code().replace("-", "") for _ in range(1500)]

    assert [len({code[stelle] for code in roh}) for stelle in range(25)] == [32] * 25


@given(CODES, st.data())
def test_code_typed_in_any_way_is_the_same_code(code: str, data: st.DataObject) -> None:
    zeichen = [data.draw(st.sampled_from(VERTAUSCHT.get(z, z + z.lower()))) for z in code]
    getippt = "".join(z + data.draw(TRENNER) for z in zeichen)

    assert normalize_code(getippt) == code
    assert hash_code(getippt) == hash_code(code)


@given(st.text(max_size=300))
def test_anything_typed_is_a_code_or_none(text: str) -> None:
    code = normalize_code(text)

    assert code is None or (len(code) == 25 and normalize_code(code) == code)


@given(CODES, CODES)
def test_two_codes_have_two_hashes(eins: str, zwei: str) -> None:
    assert (hash_code(eins) == hash_code(zwei)) == (eins == zwei)


@pytest.mark.parametrize("laenge", [0, 1, 24, 26, 50])
def test_wrong_length_is_no_code(laenge: int) -> None:
    assert (normalize_code("7" * laenge), hash_code("7" * laenge)) == (None, None)
