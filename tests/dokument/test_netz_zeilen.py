"""Do typed lines become the actors and ties that people mean, and is nothing lost?"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.dokument.netz.artworte import Artenfund, read_kinds
from toolkit.dokument.netz.bindungszeilen import take_tie_lines
from toolkit.dokument.netz.blatt import MEISTE_AKTEURE, Akteurszeile, Bindungszeile, Netzblatt
from toolkit.dokument.netz.personen import looks_like_person, make_initials
from toolkit.dokument.netz.sektorworte import read_sector
from toolkit.dokument.netz.stellenzeilen import take_actor_lines

NAMEN = ("Tafel", "Sparkasse", "Jugend-Haus – Mitte", "Sportverein Ost", "Sportverein West")


def sheet(zeilen="", **felder):
    akteure = [Akteurszeile(id=f"a{n}000", name=name) for n, name in enumerate(NAMEN)]
    return Netzblatt(akteure=akteure, schnell_bindungen=zeilen, **felder)


def ties(zeilen):
    fund = take_tie_lines(sheet(zeilen))
    return [(b.von[:2], b.zu[:2], b.art, b.staerke, b.gerichtet) for b in fund.blatt.bindungen]


def test_actor_lines_take_name_sector_and_role():
    zeilen = "Tafel; Verein; verteilt Lebensmittel\nRathaus\tVerwaltung\nBäckerei; backt für Feste\nChor"

    fund = take_actor_lines(Netzblatt(schnell=zeilen))

    assert [(a.name, a.sektor, a.rolle) for a in fund.blatt.akteure] == [
        ("Tafel", "zivilgesellschaft", "verteilt Lebensmittel"),
        ("Rathaus", "verwaltung", ""),
        ("Bäckerei", "", "backt für Feste"),
        ("Chor", "", ""),
    ]
    assert (fund.neu, fund.blatt.schnell, fund.gruende) == (4, "", ())


def test_actor_lines_that_nobody_understands_stay_with_a_reason():
    fund = take_actor_lines(Netzblatt(schnell="; Verein\nTafel; Xyz; gibt aus\nChor; ; singt"))

    assert fund.blatt.schnell == "; Verein\nTafel; Xyz; gibt aus"
    assert [a.name for a in fund.blatt.akteure] == ["Chor"]
    assert fund.gruende[0] == "In der Zeile „; Verein“ fehlt der Name am Anfang."
    assert fund.gruende[1].startswith("Den Bereich „Xyz“ bei „Tafel“ kennen wir nicht. Möglich sind Zivilgesellschaft,")


def test_actor_that_is_there_is_not_entered_twice():
    fund = take_actor_lines(sheet().model_copy(update={"schnell": "TAFEL\nChor\nchor"}))

    assert fund.neu == 1
    assert fund.gruende == ("„TAFEL“ steht schon auf der Karte.", "„chor“ steht schon auf der Karte.")


def test_more_actors_than_a_map_takes_stay_in_the_field():
    zeilen = "\n".join(f"Stelle {n}" for n in range(MEISTE_AKTEURE + 2))

    fund = take_actor_lines(Netzblatt(schnell=zeilen))

    assert fund.neu == MEISTE_AKTEURE
    assert fund.blatt.schnell == f"Stelle {MEISTE_AKTEURE}\nStelle {MEISTE_AKTEURE + 1}"
    assert fund.gruende == ("Mehr als 300\u00a0Stellen fasst eine Karte nicht.",)


@pytest.mark.parametrize(
    ("wort", "sektor"),
    [
        ("Zivilgesellschaft", "zivilgesellschaft"),
        ("verein", "zivilgesellschaft"),
        ("Bildung und Wissenschaft", "bildung"),
        ("Presse.", "medien"),
        ("", ""),
        ("Xyz", None),
    ],
)
def test_sector_is_read_as_people_write_it(wort, sektor):
    gelesen = read_sector(wort)

    assert gelesen == sektor


def test_tie_lines_are_read_as_sentences_and_as_columns():
    zeilen = "Tafel – Sparkasse: Zusammenarbeit, Geld (stark)\nTafel; Sportverein Ost; I\nSparkasse -> Tafel: Geld"

    assert ties(zeilen) == [
        ("a0", "a1", "zusammenarbeit", 3, False),
        ("a0", "a1", "geld", 3, False),
        ("a0", "a3", "information", 2, False),
        ("a1", "a0", "geld", 2, True),
    ]


def test_tie_without_a_kind_is_cooperation_and_names_may_hold_dashes():
    assert ties("Jugend-Haus – Mitte – Tafel") == [("a2", "a0", "zusammenarbeit", 2, False)]
    assert ties("Spark - Jugend: k") == [("a1", "a2", "konflikt", 2, False)]


@pytest.mark.parametrize(
    ("zeile", "grund"),
    [
        ("Tafel", "In „Tafel“ fehlt der Strich zwischen zwei Stellen, zum Beispiel „A – B: Zusammenarbeit“."),
        ("Tafel – Sparkase", "„Sparkase“ steht noch nicht auf der Karte. Meinen Sie „Sparkasse“?"),
        (
            "Tafel – Sportverein",
            "„Sportverein“ passt auf mehrere: „Sportverein Ost“ oder „Sportverein West“. Schreiben Sie mehr vom Namen.",
        ),
        ("Tafel – Tafel: Geld", "In „Tafel – Tafel: Geld“ steht zweimal dieselbe Stelle."),
        (
            "Tafel; Ost; x",
            "Die Art „x“ in „Tafel; Ost; x“ kennen wir nicht. Möglich sind Austausch, Zusammenarbeit, Geld, Konflikt.",
        ),
    ],
)
def test_tie_line_that_nobody_understands_stays_with_a_reason(zeile, grund):
    fund = take_tie_lines(sheet(zeile))

    assert (fund.neu, fund.blatt.schnell_bindungen, fund.gruende) == (0, zeile, (grund,))


def test_tie_that_is_there_is_not_entered_twice():
    schon = Bindungszeile(von="a1000", zu="a0000", art="geld")

    fund = take_tie_lines(sheet("Tafel – Sparkasse: Geld\nTafel -> Sparkasse: Geld", bindungen=[schon]))

    assert fund.gruende == ("„Tafel – Sparkasse: Geld“ steht schon da.",)
    assert [(b.von, b.gerichtet) for b in fund.blatt.bindungen] == [("a1000", False), ("a0000", True)]


def test_kinds_are_read_with_their_strength():
    assert read_kinds("Z G, schwach") == Artenfund(("zusammenarbeit", "geld"), 1)
    assert read_kinds("Austausch und Xyz") == Artenfund(("information",), 2, "Xyz")


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="aTafel-–:;>\n ÄZg", max_size=60))
def test_lines_become_ties_or_stay_or_are_there(text):
    fund = take_tie_lines(sheet(text))

    zeilen = [z.strip(" ") for z in text.splitlines() if z.strip()]
    geblieben = fund.blatt.schnell_bindungen.splitlines()
    assert all(zeile in zeilen for zeile in geblieben)
    assert len(fund.gruende) >= len(geblieben)
    assert fund.neu or len(fund.gruende) == len(zeilen)


@pytest.mark.parametrize(
    ("name", "initialen"),
    [
        ("Amira Muster", "A. M."),
        ("Frau Dr. Helga Probe-Beispiel", "H. P."),
        ("Muster, Jonas", "J. M."),
        ("Frau Öz", "Ö."),
    ],
)
def test_full_name_is_seen_and_shortened(name, initialen):
    gesehen = looks_like_person(name), make_initials(name), looks_like_person(initialen)

    assert gesehen == (True, initialen, False)


@pytest.mark.parametrize(
    "name",
    ["Freiwillige Feuerwehr", "Anna", "A. M.", "St. Anna", "Stadt Lindenau", "Martin-Luther-Schule", "", "Maria hilft"],
)
def test_organisation_is_no_person(name):
    assert not looks_like_person(name)
