"""Do minutes and material fit every group and every time?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from methodenkoffer.catalogue import load_catalogue
from methodenkoffer.loading import parse_text
from methodenkoffer.schema import KARTE, Karte
from methodenkoffer.skalierung import Bedarf, Zeile, cut_to_fit, shorten
from tests.muster import text_of

MUSTER = parse_text(text_of("karte"), "k.md", "k", KARTE).inhalt
assert isinstance(MUSTER, Karte)
leute = st.integers(1, 300)
zeit = st.integers(1, 600)


def test_ideal_group_takes_the_usual_time() -> None:
    zuschnitt = cut_to_fit(MUSTER)

    assert zuschnitt.zeilen == (
        Zeile("Beginnen", 5, 3),
        Zeile("Reihum sprechen", 8, 4),
        Zeile("In Runden arbeiten", 12, 8, 2),
    )
    assert (zuschnitt.minuten, zuschnitt.hinweise, zuschnitt.passt) == (25, (), True)


def test_larger_group_takes_longer_where_everybody_speaks() -> None:
    assert [z.minuten for z in cut_to_fit(MUSTER, 20).zeilen] == [5, 20, 12]


def test_smaller_group_never_goes_below_the_shortest() -> None:
    assert [z.minuten for z in cut_to_fit(MUSTER, 3).zeilen] == [5, 4, 12]


def test_material_is_summed_per_person_and_group() -> None:
    assert cut_to_fit(MUSTER, 9).material == (Bedarf("Zettel", 18), Bedarf("Bogen", 3))


def test_too_few_people_are_said() -> None:
    zuschnitt = cut_to_fit(MUSTER, 2)

    assert (zuschnitt.hinweise, zuschnitt.passt) == (("Gedacht ab 3 Personen, Sie sind 2.",), False)


def test_too_little_time_is_said_and_never_hidden() -> None:
    zuschnitt = cut_to_fit(MUSTER, 8, 10)

    assert zuschnitt.hinweise == (
        "Braucht mindestens 11 Min., also 1 Min. mehr, als Sie haben.",
        "Gerechnet mit 1 statt 2 Runden.",
    )
    assert zuschnitt.minuten == 11


def test_spare_time_is_said() -> None:
    assert cut_to_fit(MUSTER, 8, 40).hinweise == ("Sie haben 15 Min. Luft.",)


@given(leute, zeit)
def test_cut_fits_the_time_or_says_so(personen: int, minuten: int) -> None:
    zuschnitt = cut_to_fit(MUSTER, personen, minuten)

    assert zuschnitt.minuten == sum(z.minuten for z in zuschnitt.zeilen)
    assert all(z.minuten >= z.kuerzbar_auf for z in zuschnitt.zeilen)
    assert zuschnitt.minuten <= minuten or any(h.startswith("Braucht mindestens") for h in zuschnitt.hinweise)


@given(leute)
def test_more_people_never_take_less(personen: int) -> None:
    assert cut_to_fit(MUSTER, personen + 1).minuten >= cut_to_fit(MUSTER, personen).minuten
    assert cut_to_fit(MUSTER, personen + 1).kuerzeste >= cut_to_fit(MUSTER, personen).kuerzeste


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=8), st.integers(0, 400))
def test_shorten_takes_exactly_what_is_too_much(paare: list[tuple[int, int]], minuten: int) -> None:
    zeilen = tuple(Zeile(str(i), a + b, a) for i, (a, b) in enumerate(paare))

    kurz = shorten(zeilen, minuten)

    voll, kuerzeste = sum(z.minuten for z in zeilen), sum(z.kuerzbar_auf for z in zeilen)
    assert sum(z.minuten for z in kurz) == max(kuerzeste, min(voll, minuten))
    assert all(k.kuerzbar_auf <= k.minuten <= z.minuten for k, z in zip(kurz, zeilen, strict=True))


@pytest.mark.parametrize("slug", list(load_catalogue().karten))
def test_every_shipped_card_can_be_cut(slug: str) -> None:
    karte = load_catalogue().karten[slug]

    for personen in (1, 6, karte.gruppe.min, karte.gruppe.ideal, karte.gruppe.max or 200):
        zuschnitt = cut_to_fit(karte, personen, karte.dauer.min)
        assert zuschnitt.kuerzeste <= zuschnitt.minuten
    assert cut_to_fit(karte).minuten == karte.dauer.ueblich
