"""Does a plan become a workshop plan that the house reads again, whatever stands in it?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.catalogue import load_catalogue
from methodenkoffer.loading import parse_text
from methodenkoffer.rules.regel import check
from methodenkoffer.schema.aufbau import PFAD
from toolkit.dokument.ablauf_pfad import plan_als_pfad
from toolkit.planung.ablauf import Ablauf, Angaben, Aufgabe, Block, Parallel, Spur, Tag
from toolkit.planung.vorlage import empty_plan, plan_from_path

KATALOG = load_catalogue()
HEUTE = date(2026, 11, 22)
ALLE = [(p.slug, i) for p in KATALOG.pfade.values() for i in range(len(p.fassungen))]
BOESE = [
    'a: "b" # c',
    "---",
    "- x\n## Zu sechst\n---\n",
    "\\",
    "{a: b}",
    "'",
    "&x *y !z",
    "\x00\x1b\u2028\x85 ok",
    "😀 ‹›",
]
TEXTE = st.one_of(st.sampled_from(BOESE), st.text(min_size=1, max_size=199))


def read(ablauf):
    return parse_text(plan_als_pfad(ablauf, KATALOG, HEUTE), "pfade/eigen.md", "eigen", PFAD)


def block(kennung, titel="Gespräch", minuten=30, **felder):
    return Block(id=kennung, art="frei", titel=titel, minuten=minuten, **felder)


def one_day(*elemente, **felder):
    return Ablauf(titel="Probe", tage=(Tag(id="t1", titel="Abend", elemente=elemente),), **felder)


@pytest.mark.parametrize(("slug", "nummer"), ALLE)
def test_every_shipped_plan_comes_back_with_the_same_blocks(slug, nummer):
    pfad = KATALOG.pfade[slug]
    soll = pfad.fassungen[nummer]

    roh = read(plan_from_path(pfad, KATALOG.karten, nummer))

    ist = roh.inhalt.fassungen[0]
    assert roh.problems == []
    assert (ist.name, ist.minuten) == (soll.name, soll.minuten)
    assert [b.model_copy(update={"titel": None, "zweck": None}) for b in ist.bausteine] == [
        b.model_copy(update={"titel": None, "zweck": None}) for b in soll.bausteine
    ]
    assert [i.zweck for i, s in zip(ist.bausteine, soll.bausteine, strict=True) if s.zweck] == [
        s.zweck for s in soll.bausteine if s.zweck
    ]
    assert roh.inhalt.kurz == pfad.kurz
    assert {p.code for p in check(KATALOG, [roh]) if p.code[0] == "P"} == set()


@pytest.mark.parametrize("personen", [1, 7, 200])
@pytest.mark.parametrize(("slug", "nummer"), ALLE)
def test_every_shipped_plan_is_readable_for_any_group(slug, nummer, personen):
    roh = read(plan_from_path(KATALOG.pfade[slug], KATALOG.karten, nummer, personen))

    assert (roh.problems, roh.inhalt.gruppe.ideal) == ([], personen)


@settings(max_examples=150, deadline=None)
@given(st.lists(TEXTE, min_size=8, max_size=8), st.integers(0, 1440))
def test_hostile_texts_stay_texts(texte, minuten):
    titel, tag, name, text, was, wann, hinweis, anlass = texte
    ablauf = Ablauf(
        titel=titel,
        tage=(Tag(id="t1", titel=tag, elemente=(block("b1", name, minuten, text=text),)),),
        vorbereitung=(Aufgabe(id="v1", titel=was, wann=wann),),
        nachbereitung=(Aufgabe(id="n1", titel=was),),
        angaben=Angaben(hinweis=hinweis, anlass=anlass, ziel=text),
    )

    roh = read(ablauf)

    assert roh.problems == []
    assert roh.inhalt.fassungen[0].minuten * 9 >= sum(b.minuten for b in roh.inhalt.fassungen[0].bausteine) * 10


def test_title_with_signs_of_the_file_stays_the_same():
    titel = "Start: \"Alle\" # 1 \\ 'x' – {a}"

    roh = read(one_day(block("b1", titel)).model_copy(update={"titel": titel}))

    assert (roh.inhalt.titel, roh.inhalt.fassungen[0].bausteine[0].titel) == (titel, titel)


def test_private_notes_and_people_do_not_go_along():
    ablauf = one_day(
        block("b1", private_notiz="Quittenbrot", verantwortlich="Quittenbrot"),
        angaben=Angaben(leitung="Quittenbrot", kontakt="Quittenbrot", ort="Quittenbrot"),
        vorbereitung=(Aufgabe(id="v1", titel="Raum buchen", verantwortlich="Quittenbrot"),),
    )

    assert "Quittenbrot" not in plan_als_pfad(ablauf, KATALOG, HEUTE)


def test_longest_track_stands_for_all_and_a_sentence_says_so():
    spuren = (
        Spur(id="s1", titel="Garten", bloecke=(block("b1", minuten=20),)),
        Spur(id="s2", titel="Werkstatt", bloecke=(block("b2", "Bauen", 30), block("b3", "Zeigen", 15))),
    )

    inhalt = read(one_day(Parallel(id="p1", titel="Zwei Wege", spuren=spuren))).inhalt

    assert [b.titel for b in inhalt.fassungen[0].bausteine] == ["Bauen", "Zeigen", "‹Worüber sprechen Sie?›"]
    assert inhalt.achten[0] == (
        "Abend: Gleichzeitig liefen die Spuren „Garten“, „Werkstatt“. Hier steht nur die längste, „Werkstatt“."
    )


def test_each_day_is_a_length_and_what_is_too_much_is_named():
    tage = tuple(Tag(id=f"t{i}", titel="Tag", elemente=(block(f"b{i}"),)) for i in range(1, 7))

    roh = read(Ablauf(titel="Probe", tage=tage))

    assert roh.problems == []
    assert [f.name for f in roh.inhalt.fassungen] == ["Tag", "Tag (2)", "Tag (3)", "Tag (4)"]
    assert roh.inhalt.achten[0].startswith("‹Von 6 Tagen stehen hier die ersten 4.")


def test_sixty_blocks_are_cut_and_named():
    roh = read(one_day(*(block(f"b{i}", minuten=1440) for i in range(60))))

    assert roh.problems == []
    assert (len(roh.inhalt.fassungen[0].bausteine), roh.inhalt.fassungen[0].minuten) == (40, 3000)
    assert roh.inhalt.achten[0] == "‹Abend: Von 60 Bausteinen stehen hier die ersten 40.›"


def test_check_names_every_gap_of_an_empty_plan():
    roh = read(empty_plan())

    luecken = {p.zeile for p in check(KATALOG, [roh]) if p.code == "T009"}
    assert roh.problems == []
    assert luecken == {
        i for i, z in enumerate(roh.text.split("\n"), 1) if "‹" in z and "›" in z and not z.startswith("#")
    }
    assert len(luecken) == 19
