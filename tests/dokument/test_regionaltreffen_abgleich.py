"""Do pasted people join the guests without anybody standing there twice and without anything being lost?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dokument.regionaltreffen import BOESE, lindenau
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.gaeste_abgleich import take_people
from toolkit.dokument.regionaltreffen.werte import Gast
from toolkit.planung.namensliste import Gelesen, Person, read_people

GAESTE = [
    Gast(id="gast1", name="Ada Muster", ort="Lindenau", mail="ada@lindenau.example", zusage="nein", essen="vegan"),
    Gast(id="gast2", name="Ben Beispiel"),
]
TREFFEN = Regionaltreffen(gaeste=GAESTE)


def read(*personen: Person) -> Gelesen:
    return Gelesen(personen, (), ())


@pytest.mark.parametrize(
    "person",
    [
        Person("Ada Muster", "Lindenau", "ada@lindenau.example"),
        Person("ADA  muster", "lindenau"),
        Person("Ada Muster"),
        Person("", "", "ADA@lindenau.example"),
    ],
)
def test_known_person_is_found_again_and_nothing_changes(person):
    abgleich = take_people(TREFFEN, read(person), "ja")

    assert abgleich.treffen == TREFFEN
    assert (abgleich.neu, abgleich.bekannt, abgleich.ergaenzt) == ((), ("Ada Muster",), ())
    assert abgleich.saetze == ("Schon in der Liste: Ada Muster.",)


def test_what_was_empty_is_filled_in():
    abgleich = take_people(TREFFEN, read(Person("Ben Beispiel", "Birkenfurt", "ben@b.example")), "ja")

    assert abgleich.treffen.gaeste[1] == Gast(
        id="gast2", name="Ben Beispiel", ort="Birkenfurt", mail="ben@b.example", zusage="ja"
    )
    assert abgleich.saetze == ("Schon in der Liste: Ben Beispiel.", "Davon ergänzt: Ben Beispiel.")


def test_what_differs_stays_and_is_said():
    abgleich = take_people(TREFFEN, read(Person("Ada Maier", "Neumühlen", "ada@lindenau.example")))

    assert abgleich.treffen == TREFFEN
    assert abgleich.unklar == (
        "Bei „Ada Muster“ ist der Name anders: „Ada Muster“ bleibt, eingefügt war „Ada Maier“.",
        "Bei „Ada Muster“ ist der Ort anders: „Lindenau“ bleibt, eingefügt war „Neumühlen“.",
    )


def test_namesake_from_elsewhere_is_new_and_asked_about():
    abgleich = take_people(TREFFEN, read(Person("Ada Muster", "Birkenfurt")))

    assert [(g.name, g.ort) for g in abgleich.treffen.gaeste] == [
        ("Ada Muster", "Lindenau"),
        ("Ben Beispiel", ""),
        ("Ada Muster", "Birkenfurt"),
    ]
    assert abgleich.saetze == (
        "Neu in der Liste: Ada Muster.",
        "„Ada Muster“ gibt es jetzt mehrmals. Ist das dieselbe Person?",
    )


def test_many_namesakes_and_doubles_are_said_in_one_sentence_each():
    namen = ("Ada Muster", "Ben Beispiel") * 3
    personen = [Person(name, "", f"{nr}@x.example") for nr, name in enumerate(namen)]
    doppelt = ("Cem", "Dana Blatt", "Eva Kladde", "Finn Bogen", "Gül Skizze", "Hans Rand (Au und Weiler)")

    abgleich = take_people(Regionaltreffen(), Gelesen(tuple(personen), doppelt, ("„=1+1“ ist unklar.",)))

    assert abgleich.unklar == (
        "Diese Namen gibt es jetzt mehrmals: Ada Muster und Ben Beispiel. Sind es verschiedene Menschen?",
        "Doppelt eingefügt: Hans Rand (Au und Weiler), Cem, Dana Blatt, Eva Kladde, Finn Bogen und 1\u00a0weitere.",
        "„=1+1“ ist unklar.",
    )


def test_same_name_and_place_with_another_address_is_the_same_person():
    abgleich = take_people(TREFFEN, read(Person("Ada Muster", "Lindenau", "ada@privat.example")))

    assert abgleich.treffen == TREFFEN
    assert abgleich.unklar == (
        "Bei „Ada Muster“ ist die Adresse anders: „ada@lindenau.example“ bleibt, eingefügt war „ada@privat.example“.",
    )


def test_nearest_of_two_namesakes_is_taken():
    gaeste = [Gast(id="gast1", name="Ada"), Gast(id="gast2", name="Ada", ort="Lindenau")]

    neu = take_people(Regionaltreffen(gaeste=gaeste), read(Person("Ada", "Lindenau", "a@b.example"))).treffen

    assert [g.mail for g in neu.gaeste] == ["", "a@b.example"]


def test_text_without_names_says_so():
    assert take_people(TREFFEN, read()).saetze == ("In diesem Text haben wir keine Namen gefunden.",)


def test_more_people_than_fit_are_named():
    personen = [Person(f"Gast {i}") for i in range(610)]

    abgleich = take_people(Regionaltreffen(), read(*personen))

    assert len(abgleich.treffen.gaeste) == 600
    wer = "Gast 600, Gast 601, Gast 602, Gast 603, Gast 604 und 5\u00a0weitere"
    assert abgleich.unklar == (f"600\u00a0Gäste passen auf ein Blatt. Nicht mehr dabei sind {wer}.",)
    assert Regionaltreffen.model_validate(abgleich.treffen.model_dump()) == abgleich.treffen


def test_three_hundred_from_a_mail_program_arrive():
    text = "; ".join(f"Vorname Name{i:03d} <v{i}@ort{i % 7}.example>" for i in range(300))

    abgleich = take_people(lindenau(), read_people(text), "ja")

    assert len(abgleich.neu) == 300
    assert len(abgleich.treffen.gaeste) == 310
    assert {g.zusage for g in abgleich.treffen.gaeste[10:]} == {"ja"}


def test_hostile_text_becomes_guests_or_is_said():
    abgleich = take_people(Regionaltreffen(), read_people("\n".join(BOESE)))

    assert Regionaltreffen.model_validate_json(abgleich.treffen.model_dump_json()) == abgleich.treffen
    assert take_people(Regionaltreffen(), read(Person("x" * 999, "y" * 999))).treffen.gaeste[0].ort == "y" * 300


PERSONEN = st.builds(
    Person,
    st.sampled_from(("Ada", "ada ", "Ben", "Cem", "")),
    st.sampled_from(("", "Lindenau", "Birkenfurt")),
    st.sampled_from(("", "a@b.example", "A@b.example", "c@d.example")),
).filter(lambda p: p.name or p.mail)


@given(st.lists(PERSONEN, max_size=8))
def test_pasting_twice_changes_nothing_more(personen):
    einmal = take_people(TREFFEN, read(*personen)).treffen

    nochmal = take_people(einmal, read(*personen))

    assert nochmal.treffen.gaeste[: len(einmal.gaeste)] == nochmal.treffen.gaeste
    assert nochmal.neu == ()
    assert [g.id for g in nochmal.treffen.gaeste] == [g.id for g in einmal.gaeste]


@given(st.lists(PERSONEN, max_size=8))
def test_what_stood_there_is_never_overwritten(personen):
    neu = take_people(TREFFEN, read(*personen), "ja").treffen.gaeste

    for alt, jetzt in zip(GAESTE, neu, strict=False):
        gefuellt = {name: wert for name, wert in alt.model_dump().items() if wert}
        assert {name: getattr(jetzt, name) for name in gefuellt} == gefuellt
