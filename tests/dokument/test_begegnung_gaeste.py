"""Does everybody come to the sheet who is to, from the right place, and is said who nobody knows?"""

from __future__ import annotations

from datetime import date

import pytest

from toolkit.dokument.begegnung.auswertung import rate
from toolkit.dokument.begegnung.blatt import Begegnung, Frueher, Tischgast, Tischrunde
from toolkit.dokument.begegnung.gaeste import add_people, add_seats, add_written
from toolkit.dokument.begegnung.herkunft import place_keys, say_unknown_history, say_unknown_places
from toolkit.dokument.begegnung.luecken import find_gaps
from toolkit.dokument.begegnung.papiere import begegnung_als_dokument
from toolkit.dokument.begegnung.tabellen import tischliste_als_tabellen
from toolkit.dokument.begegnung.tische import say_plan, say_swap, swap
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.werte import Gast
from toolkit.export.markdown import render_markdown
from toolkit.planung.begegnung import Paar
from toolkit.planung.begegnung.tische import MEISTE_GAESTE

GRUPPE = Gruppenstand(orte=[Gruppenort(name="Lindenau"), Gruppenort(name="Eichberg")])


def guest(kennung: str, name: str = "", ort: str = "") -> Tischgast:
    return Tischgast(id=kennung, name=name, ort=ort)


@pytest.mark.parametrize(
    ("zeile", "gast"),
    [
        ("Leitung, Lindenau", ("Leitung", "Lindenau")),
        ("Leitung\tLindenau", ("Leitung", "Lindenau")),
        ("Muster, Amira; Lindenau", ("Muster, Amira", "Lindenau")),
        ("Leitung; Lindenau; vegetarisch", ("Leitung", "Lindenau")),
        ("– Eichberg 2", ("Eichberg 2", "")),
        ("=1+1, <b>Lindenau</b>", ("=1+1", "<b>Lindenau</b>")),
        ("x" * 400, ("x" * 300, "")),
    ],
)
def test_written_line_becomes_a_guest(zeile, gast):
    neu = add_written(Begegnung(zettel=zeile))

    assert ([(g.name, g.ort) for g in neu.gaeste], neu.zettel) == ([gast], "")


def test_titles_of_columns_and_known_guests_are_not_taken_again():
    b = Begegnung(gaeste=[guest("gast1", "Leitung", "Lindenau")], zettel="Name;Ort\nleitung; LINDENAU\nBüro; Eichberg")

    neu = add_written(b)

    assert [(g.name, g.ort) for g in neu.gaeste] == [("Leitung", "Lindenau"), ("Büro", "Eichberg")]


def test_guests_called_alike_are_as_many_as_were_written_and_not_more_the_second_time():
    einmal = add_written(Begegnung(zettel="Hilfe\nHilfe"))

    zweimal = add_written(einmal.model_copy(update={"zettel": "Hilfe\nHilfe\nhilfe"}))

    assert ([g.name for g in einmal.gaeste], [g.name for g in zweimal.gaeste]) == (
        ["Hilfe", "Hilfe"],
        ["Hilfe", "Hilfe", "hilfe"],
    )


def test_who_finds_no_room_stays_in_the_field():
    voll = [guest(f"gast{nr}", f"Gast {nr}") for nr in range(MEISTE_GAESTE - 1)]

    neu = add_written(Begegnung(gaeste=voll, zettel="Anna, Lindenau\nBen, Eichberg\nCem\nMuster, Dana;"))

    assert len(neu.gaeste) == MEISTE_GAESTE
    assert neu.zettel == "Ben, Eichberg\nCem\nMuster, Dana;"


def test_guests_without_a_name_are_as_many_as_come():
    treffen = Regionaltreffen(gaeste=[Gast(ort="Lindenau", zusage="ja") for _ in range(3)])

    einmal = add_people(Begegnung(gaeste=[guest("gast1", "", "Lindenau")]), treffen)

    assert [g.ort for g in einmal.gaeste] == ["Lindenau"] * 3
    assert add_people(einmal, treffen) == einmal


def test_guest_comes_from_its_place_from_that_of_its_name_or_from_nobody_knows_where():
    gaeste = [
        guest("gast1", "Leitung", " lindenau"),
        guest("gast2", "Eichberg"),
        guest("gast3", "Eichberg 2"),
        guest("gast4", "Anna Muster"),
        guest("gast5", "Hilfe"),
        guest("gast6", "Hilfe"),
    ]

    woher = place_keys(Begegnung(gruppe=GRUPPE, gaeste=gaeste))

    assert list(woher.values()) == ["lindenau", "eichberg", "eichberg", "anna muster", "", ""]


def test_two_places_of_one_name_have_seats_and_topics_of_their_own():
    sachsen = Gruppenort(name="Neustadt", land="SN", sucht="Vereinsberatung")
    bayern = Gruppenort(name="Neustadt", land="BY", tut="Vereinsberatung")
    b = add_seats(Begegnung(gruppe=Gruppenstand(orte=[sachsen, bayern]), je_ort=1))

    (paar,) = rate(b, None).values()

    assert [g.name for g in b.gaeste] == ["Neustadt (Sachsen)", "Neustadt (Bayern)"]
    assert paar.dafuer == ("Neustadt (Sachsen) sucht, was Neustadt (Bayern) kann: „Vereinsberatung“.",)
    assert (paar.dagegen, find_gaps(b)["gaeste"], say_unknown_places(b)) == ((), [], [])


def test_two_helpers_without_a_place_are_not_said_to_come_from_one():
    b = Begegnung(gruppe=GRUPPE, gaeste=[guest("gast1", "Hilfe"), guest("gast2", "Hilfe")])

    paare = rate(b, None)

    assert paare["gast1", "gast2"] == Paar("gast1", "gast2", 0)
    assert find_gaps(b)["gaeste"] == ["Bei 2\u00a0Gästen: der Ort. Ohne ihn zählen Themen und Bekanntschaft nicht."]


def test_seat_called_like_a_place_needs_no_place():
    b = Begegnung(gruppe=GRUPPE, gaeste=[guest("gast1", "Lindenau 1"), guest("gast2", "Eichberg")])

    assert find_gaps(b)["gaeste"] == []


def test_unknown_places_are_said_and_a_slip_is_asked_about():
    b = Begegnung(gruppe=GRUPPE, gaeste=[guest("gast1", "A", "Lindnau"), guest("gast2", "B", "Seefelden")])

    assert say_unknown_places(b) == [
        "„Lindnau“ kennen wir nicht. Ist „Lindenau“ gemeint?",
        "Zu Ihrer Gruppe gehören nicht: „Seefelden“. Ihre Themen fehlen uns.",
    ]
    assert say_unknown_places(b.model_copy(update={"gruppe": Gruppenstand()})) == []


def test_slip_in_an_earlier_occasion_is_asked_about_and_strangers_are_not():
    b = Begegnung(gruppe=GRUPPE, frueher=[Frueher(orte="Lindenau\nEichbreg\nSeefelden")])

    assert say_unknown_history(b) == ["„Eichbreg“ kennen wir nicht. Ist „Eichberg“ gemeint?"]


def test_guests_that_are_still_in_the_field_are_said_and_printed():
    b = Begegnung(tag=date(2027, 1, 29), gaeste=[guest("gast1", "A", "X"), guest("gast2", "B", "Y")], zettel="Cem")

    assert find_gaps(b)["gaeste"] == ["Ihre aufgeschriebenen Gäste sind noch nicht aufgenommen."]
    assert "Cem" in render_markdown(begegnung_als_dokument(b))


@pytest.mark.parametrize(
    ("runden", "saetze"),
    [
        (1, ["1\u00a0Paar trifft sich. Bei keinem davon sucht jemand, was der andere kann."]),
        (2, ["1\u00a0Paar trifft sich zweimal."]),
        (3, ["1\u00a0Paar trifft sich mehrmals."]),
    ],
)
def test_how_often_a_pair_meets_is_said(runden, saetze):
    tisch = Tischrunde(tische=[["gast1", "gast2"]])
    b = Begegnung(gaeste=[guest("gast1", "A"), guest("gast2", "B")], runden=[tisch] * runden)

    gesagt = say_plan(b, {})

    assert gesagt[-1:] == saetze


def test_exchange_that_makes_people_meet_again_says_who():
    gaeste = [guest(f"gast{nr}", name) for nr, name in enumerate("ABCD")]
    runden = [[["gast0", "gast1"], ["gast2", "gast3"]], [["gast0", "gast2"], ["gast1", "gast3"]]]
    b = Begegnung(gaeste=gaeste, runden=[Tischrunde(tische=runde) for runde in runden])

    neu = swap(b, 1, "gast1", "gast2")

    assert say_swap(b, neu, {}) == [
        "Getauscht. Der Plan wird schlechter: um 50\u00a0Punkte.",
        "Achtung: „A“ und „B“ treffen sich mehrmals.",
        "Achtung: „C“ und „D“ treffen sich mehrmals.",
    ]


def test_list_of_tables_has_a_row_for_each_guest():
    gaeste = [guest("gast1", "A", "Lindenau"), guest("gast2", "", "Eichberg"), guest("gast3", "=1+1")]
    b = Begegnung(gaeste=gaeste, runden=[Tischrunde(tische=[["gast2"], ["gast1"]]), Tischrunde(tische=[["gast1"]])])

    (blatt,) = tischliste_als_tabellen(b).blaetter

    assert [s.titel for s in blatt.spalten] == ["Name", "Ort", "Tisch in Runde 1", "Tisch in Runde 2"]
    assert blatt.zeilen == (
        ("A", "Lindenau", 2, 1),
        ("Eichberg", "Eichberg", 1, None),
        ("=1+1", "", None, None),
    )
