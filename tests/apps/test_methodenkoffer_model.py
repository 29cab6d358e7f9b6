"""Does the state of the finder change as a visitor means it, and does the address bring it back?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from methodenkoffer.catalogue import load_catalogue
from methodenkoffer.search import Suchanfrage
from toolkit.apps.methodenkoffer.model import MAX_MERKLISTE, SCHRITT, Modell

KATALOG = load_catalogue()
SLUGS = sorted(KATALOG.karten)
ZIELE = sorted(KATALOG.begriffe["ziele"])


def test_model_begins_with_all_cards():
    modell = Modell(KATALOG)

    assert len(modell.ergebnis.treffer) == len(KATALOG.karten)
    assert modell.to_query() == ""


def test_wish_searches_anew_and_starts_at_the_top():
    modell = Modell(KATALOG)
    modell.show_more()

    modell.wish(personen=9)
    modell.wish(text="Die Gruppe kennt sich kaum")

    assert modell.anfrage == Suchanfrage(text="Die Gruppe kennt sich kaum", personen=9)
    assert modell.gezeigt == SCHRITT
    assert "kugellager" in [t.karte.slug for t in modell.ergebnis.treffer[:5]]


def test_the_same_wish_does_not_search_again():
    modell = Modell(KATALOG)
    modell.wish(personen=9)
    vorher = modell.ergebnis

    modell.wish(personen=9, text="  ")

    assert modell.ergebnis is vorher


def test_comparison_takes_three_and_says_when_it_is_full():
    modell = Modell(KATALOG)

    platz = [modell.toggle_comparison(slug) for slug in SLUGS[:4]]
    modell.toggle_comparison(SLUGS[1])

    assert platz == [True, True, True, False]
    assert modell.vergleich == [SLUGS[0], SLUGS[2]]


def test_shortlist_has_an_end_and_keeps_its_order():
    modell = Modell(KATALOG)

    platz = [modell.toggle_shortlist(slug) for slug in SLUGS[: MAX_MERKLISTE + 1]]

    assert platz == [True] * MAX_MERKLISTE + [False]
    assert modell.merkliste == SLUGS[:MAX_MERKLISTE]


@pytest.mark.parametrize(
    ("slug", "um", "danach"), [("b", -1, "bac"), ("b", 1, "acb"), ("a", -1, "abc"), ("c", 1, "abc"), ("c", -1, "acb")]
)
def test_move_stops_at_the_ends(slug, um, danach):
    modell = Modell(KATALOG)
    modell.merkliste = list("abc")

    modell.move(slug, um)

    assert modell.merkliste == list(danach)


def test_minutes_of_the_shortlist_are_for_the_visitors_group():
    modell = Modell(KATALOG)
    modell.wish(personen=9)

    modell.toggle_shortlist("check-in")
    modell.toggle_shortlist("punktabfrage")

    assert modell.merkminuten == modell.cut("check-in").minuten + modell.cut("punktabfrage").minuten
    assert modell.cut("check-in").personen == 9


@given(
    text=st.text(max_size=60),
    ziele=st.lists(st.sampled_from(ZIELE), unique=True, max_size=4),
    personen=st.none() | st.integers(1, 5000),
    minuten=st.none() | st.integers(1, 6000),
    merken=st.lists(st.sampled_from(SLUGS), unique=True, max_size=6),
    vergleich=st.lists(st.sampled_from(SLUGS), unique=True, max_size=3),
    offen=st.just("") | st.sampled_from(SLUGS),
)
def test_address_brings_everything_back(text, ziele, personen, minuten, merken, vergleich, offen):
    modell = Modell(KATALOG)
    modell.wish(text=text, ziele=tuple(ziele), personen=personen, minuten=minuten)
    modell.merkliste, modell.vergleich, modell.offen = merken, vergleich, offen
    zweites = Modell(KATALOG)

    hinweise = zweites.read_query("?" + modell.to_query())

    assert hinweise == ()
    assert (zweites.anfrage, zweites.merkliste, zweites.vergleich, zweites.offen) == (
        modell.anfrage,
        merken,
        vergleich,
        offen,
    )


@given(st.text(max_size=300))
def test_any_address_can_be_read(suche):
    modell = Modell(KATALOG)

    modell.read_query(suche)

    assert set(modell.merkliste) <= set(SLUGS)


def test_unknown_cards_in_an_address_are_ignored_and_said():
    modell = Modell(KATALOG)

    hinweise = modell.read_query("?merken=check-in,gibt-es-nicht,check-in&vergleich=,&personen=viele")

    assert modell.merkliste == ["check-in"]
    assert modell.vergleich == []
    assert any("„gibt-es-nicht“ gibt es nicht" in satz for satz in hinweise)
    assert any("viele" in satz for satz in hinweise)


def test_address_with_a_flood_of_parameters_is_survived():
    modell = Modell(KATALOG)

    hinweise = modell.read_query("?" + "&".join(f"merken=x{i}" for i in range(5000)))

    assert modell.merkliste == []
    assert len(hinweise) >= 1
