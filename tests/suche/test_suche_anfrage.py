"""Does a wish survive the way into an address and back, whatever stands in it?"""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from methodenkoffer.search import Suchanfrage
from methodenkoffer.search.anfrage import BEREICHE, FORMEN, MAX_ADRESSE, NIVEAUS, PHASEN

SLUGS = st.from_regex(r"\A[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}\Z")
ANFRAGEN = st.builds(
    Suchanfrage,
    text=st.text(max_size=300),
    ziele=st.lists(SLUGS, max_size=6).map(tuple),
    personen=st.none() | st.integers(1, 5000),
    minuten=st.none() | st.integers(1, 6000),
    form=st.none() | st.sampled_from(FORMEN),
    phase=st.none() | st.sampled_from(PHASEN),
    bereich=st.none() | st.sampled_from(BEREICHE),
    niveau=st.none() | st.sampled_from(NIVEAUS),
)


def test_from_query_reads_every_wish() -> None:
    query = (
        "q=Die+Gruppe+kennt+sich+kaum&ziel=kennenlernen&ziel=vertrauen&personen=9&minuten=30"
        "&form=praesenz&phase=ankommen&bereich=team&niveau=leicht"
    )

    anfrage, hinweise = Suchanfrage.from_query(query)

    assert hinweise == ()
    assert anfrage == Suchanfrage(
        text="Die Gruppe kennt sich kaum",
        ziele=("kennenlernen", "vertrauen"),
        personen=9,
        minuten=30,
        form="praesenz",
        phase="ankommen",
        bereich="team",
        niveau="leicht",
    )
    assert anfrage.to_query() == query


@given(ANFRAGEN)
def test_to_query_comes_back_whole_and_canonical(anfrage: Suchanfrage) -> None:
    query = anfrage.to_query()

    gelesen, hinweise = Suchanfrage.from_query(query)

    assert (gelesen, hinweise) == (anfrage, ())
    assert gelesen.to_query() == query


@given(st.text(max_size=400))
def test_from_query_never_fails_and_settles(query: str) -> None:
    anfrage, hinweise = Suchanfrage.from_query(query)

    assert all(hinweise)
    assert Suchanfrage.from_query(anfrage.to_query()) == (anfrage, ())


@given(st.lists(st.tuples(st.sampled_from(["q", "ziel", "personen", "minuten", "form", "x"]), st.text(max_size=20))))
def test_from_query_says_what_it_ignores(paare: list[tuple[str, str]]) -> None:
    anfrage, hinweise = Suchanfrage.from_query(urlencode(paare, errors="replace"))

    assert anfrage.personen is None or 1 <= anfrage.personen <= 5000
    assert anfrage.form in (None, *FORMEN)
    gesagt = any(name == "x" and wert.strip(" \t").isalnum() for name, wert in paare)
    assert not gesagt or any("kennt die Suche nicht" in h for h in hinweise)


@pytest.mark.parametrize(
    ("query", "hinweis"),
    [
        ("personen=0", "„0“ ist keine Zahl von 1 bis 5000. „Personen“ bleibt unbeachtet."),
        ("personen=9999999999999999999999", "ist keine Zahl von 1 bis 5000. „Personen“ bleibt unbeachtet."),
        ("minuten=-5", "„-5“ ist keine Zahl von 1 bis 6000. „Minuten“ bleibt unbeachtet."),
        ("minuten=%D9%A3", "„٣“ ist keine Zahl von 1 bis 6000. „Minuten“ bleibt unbeachtet."),
        ("form=mond", "„mond“ steht bei „Form“ nicht zur Wahl und bleibt unbeachtet."),
        ("phase=%3Cscript%3E", "„<script>“ steht bei „Phase“ nicht zur Wahl und bleibt unbeachtet."),
        ("ziel=..%2F..%2Fetc", "Das Ziel „../../etc“ gibt es nicht. Es bleibt unbeachtet."),
        ("farbe=rot", "Die Angabe „farbe“ kennt die Suche nicht. Sie bleibt unbeachtet."),
        ("form=online&form=hybrid", "„Form“ ist mehrfach angegeben. Es gilt die erste Angabe."),
        (
            "ziel=a1&ziel=a2&ziel=a3&ziel=a4&ziel=a5",
            "Höchstens 4 Ziele gehen zugleich. Es gelten die ersten 4.",
        ),
        ("q=" + "a" * 201, "Ihr Suchtext ist sehr lang. Gesucht wird mit den ersten 200 Zeichen."),
        ("&".join(["q=a"] * 61), "Die Adresse enthält zu viele Angaben. Die Suche beginnt ohne Wünsche."),
        ("q=a&x=" + "b" * MAX_ADRESSE, "Die Adresse ist zu lang. Was am Ende steht, bleibt unbeachtet."),
    ],
)
def test_from_query_names_absurd_values(query: str, hinweis: str) -> None:
    _, hinweise = Suchanfrage.from_query(query)

    assert any(h.endswith(hinweis) for h in hinweise)


def test_from_query_leaves_empty_fields_of_a_form_alone() -> None:
    anfrage, hinweise = Suchanfrage.from_query("?q=&personen=&minuten=+&form=&ziel=")

    assert (anfrage, hinweise) == (Suchanfrage(), ())
    assert anfrage.leer


def test_from_query_with_known_goals_refuses_others() -> None:
    anfrage, hinweise = Suchanfrage.from_query("ziel=ideen&ziel=mond", ziele={"ideen"})

    assert anfrage == Suchanfrage(ziele=("ideen",))
    assert hinweise == ("Das Ziel „mond“ gibt es nicht. Es bleibt unbeachtet.",)


def test_from_query_passes_over_parameters_of_others() -> None:
    anfrage, hinweise = Suchanfrage.from_query("karte=swot&q=streit", weitere={"karte"})

    assert (anfrage, hinweise) == (Suchanfrage(text="streit"), ())


def test_text_is_one_line_without_control_signs() -> None:
    anfrage = Suchanfrage(text="  Streit\x00 im\n\tTeam\ud800 ")

    assert anfrage.text == "Streit im Team"
    assert parse_qsl(anfrage.to_query()) == [("q", "Streit im Team")]
