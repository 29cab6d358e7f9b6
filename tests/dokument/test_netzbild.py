"""Does a network on paper show what it may, say what it shows, and nothing that anybody wrote as markup?"""

from __future__ import annotations

import re
from math import dist
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.dokument.bilder.netzbild import describe_picture, netzbild_svg
from toolkit.dokument.bilder.netzstriche import draw_tie, find_bend
from toolkit.planung.netz.werte import Akteur, Bindung, Netz
from toolkit.planung.netzbild import SICHTEN, lay_out

SVG = "{http://www.w3.org/2000/svg}"
NETZ = Netz(
    (
        Akteur("agentur", "Freiwilligenagentur Lindenau", "zivilgesellschaft", einfluss=5),
        Akteur("bank", "Sparkasse", "wirtschaft", einfluss=3),
        Akteur("mk", "M. K.", "sonstige", person=True),
        Akteur("stadt", "Stadtverwaltung", "verwaltung", einfluss=4),
        Akteur("tafel", "Tafel", "zivilgesellschaft", einfluss=1),
    ),
    (
        Bindung("agentur", "stadt", "zusammenarbeit"),
        Bindung("bank", "agentur", "geld", gerichtet=True),
        Bindung("agentur", "tafel", "information"),
        Bindung("tafel", "stadt", "konflikt"),
    ),
)


def draw(netz: Netz = NETZ, sicht="netz", **wahl) -> str:
    return netzbild_svg(netz, lay_out(netz, sicht), sicht=sicht, titel="Unser Netz", **wahl)


def texts(svg: str) -> list[str]:
    """Everything written in the picture, one entry for each piece of text."""
    return [" ".join("".join(t.itertext()).split()) for t in ET.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314


def test_picture_has_title_names_and_legend_inside():
    geschrieben = texts(draw())

    assert geschrieben == [
        "Unser Netz",
        "Freiwilligen-agentur Lindenau",
        "Sparkasse",
        "M. K.",
        "Stadtverwaltung",
        "Tafel",
        "Zivilgesellschaft",
        "Verwaltung",
        "Wirtschaft",
        "Anderes",
        "Austausch",
        "Zusammenarbeit",
        "Geld",
        "Ein Pfeil zeigt, in welche Richtung etwas geht.",
        "Schräge Schrift: eine Person, nur mit Anfangsbuchstaben.",
        "Ohne Einschätzungen: Einfluss und Konflikte werden hier nicht gezeigt.",
    ]


@pytest.mark.parametrize("sicht", SICHTEN)
def test_ratings_leave_no_trace_unless_asked_for(sicht):
    anders = Netz(
        tuple(Akteur(a.id, a.name, a.sektor, einfluss=1, person=a.person) for a in NETZ.akteure), NETZ.bindungen[:3]
    )
    gleiche_lage = lay_out(NETZ, sicht)

    bilder = {netzbild_svg(netz, gleiche_lage, sicht=sicht, titel="Unser Netz") for netz in (NETZ, anders)}

    assert len(bilder) == 1


def test_circles_become_fields_while_influence_must_not_be_seen():
    ohne, mit = draw(sicht="kreise"), draw(sicht="kreise", mit_einfluss=True)

    assert ("<ellipse" in ohne, "<rect x" in ohne, "Viel Einfluss" in ohne) == (False, True, False)
    assert ("<ellipse" in mit, "<rect x" in mit, "Viel Einfluss" in mit) == (True, False, True)


def test_asked_for_ratings_are_drawn_and_called_ratings():
    geschrieben = texts(draw(mit_einfluss=True, mit_konflikt=True))

    assert geschrieben[-4:] == [
        "Konflikt",
        "Ein Pfeil zeigt, in welche Richtung etwas geht.",
        "Schräge Schrift: eine Person, nur mit Anfangsbuchstaben.",
        "Je größer das Zeichen, desto mehr Einfluss. Das ist unsere Einschätzung, kein Messwert.",
    ]


@settings(max_examples=40)
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40))
def test_any_text_stays_text(text):
    boese = f'</text><script>alert("{text}")</script>'
    netz = Netz((Akteur("a", boese, "medien"), Akteur("b", text, boese)), (Bindung("a", "b", "geld"),))

    baum = ET.fromstring(netzbild_svg(netz, lay_out(netz, "netz"), sicht="netz", titel=boese))  # noqa: S314

    assert [t for t in baum.iter() if t.tag == f"{SVG}script"] == []
    assert baum.find(f"{SVG}title").text == boese


@pytest.mark.parametrize("zeichen", ["\x00", "\x08", "\x1f", "\ufffe"])
def test_signs_that_no_file_may_hold_are_left_out(zeichen):
    netz = Netz((Akteur("a", f"Ta{zeichen}fel", "medien"),))

    baum = ET.fromstring(netzbild_svg(netz, {}, sicht="netz", titel=f"Ne{zeichen}tz"))  # noqa: S314

    assert [baum.find(f"{SVG}title").text, baum.find(f"{SVG}g/{SVG}title").text] == ["Netz", "Tafel"]


@pytest.mark.parametrize("sicht", SICHTEN)
def test_everything_lies_on_the_paper(sicht):
    wurzel = ET.fromstring(draw(sicht=sicht, mit_einfluss=True))  # noqa: S314
    breite, hoehe = map(float, wurzel.get("viewBox").split()[2:])

    punkte = [tuple(map(float, p)) for p in re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", draw(sicht=sicht))]

    assert [p for p in punkte if not (-20 <= p[0] <= breite and -20 <= p[1] <= hoehe)] == []


def test_empty_network_is_an_honest_picture():
    netz = Netz()

    assert texts(netzbild_svg(netz, {}, sicht="netz", titel="Leer")) == [
        "Leer",
        "Ohne Einschätzungen: Einfluss und Konflikte werden hier nicht gezeigt.",
    ]
    assert describe_picture(netz, "netz") == "Das Netz ist noch leer."


def test_description_says_who_is_there_and_how_they_are_tied():
    assert describe_picture(NETZ, "netz") == (
        "Bild eines Netzes mit 5\u00a0Stellen aus 4\u00a0Bereichen und 3\u00a0Linien. "
        "Die Linien bedeuten: Austausch (1), Zusammenarbeit (1) und Geld (1). "
        "Wer verbunden ist, steht nah beieinander. "
        "Am meisten verbunden: Freiwilligenagentur Lindenau (mit 3). "
        "Ohne Linie: M. K."
    )


@pytest.mark.parametrize("sicht", SICHTEN)
def test_description_keeps_ratings_to_itself(sicht):
    satz = describe_picture(NETZ, sicht)

    assert [wort for wort in ("Einfluss", "Konflikt", "Kreis") if wort in satz] == []


def test_description_of_circles_says_who_stands_inside():
    satz = describe_picture(NETZ, "kreise", mit_einfluss=True, mit_konflikt=True)

    assert "Viel Einfluss haben: Freiwilligenagentur Lindenau und Stadtverwaltung." in satz
    assert "Konflikt (1)" in satz


def numbers(weg: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", weg)]


def test_plain_line_runs_from_edge_to_edge():
    strich = draw_tie((0, 0), (100, 0), "einfach", radien=(12, 12), pfeile=(False, False))

    assert (strich.weg, strich.spitzen) == ("M15.0 0.0L85.0 0.0", "")


def test_arrow_points_at_the_end():
    strich = draw_tie((0, 0), (100, 0), "einfach", radien=(12, 12), pfeile=(True, False))

    assert (strich.weg, strich.spitzen) == ("M15.0 0.0L75.0 0.0", "M85.0 0.0L72.0 5.5L72.0 -5.5Z")


def test_double_line_is_two_and_jagged_line_is_long():
    doppelt = draw_tie((0, 0), (100, 0), "doppelt", radien=(12, 12), pfeile=(False, False))
    gezackt = numbers(draw_tie((0, 0), (100, 0), "gezackt", radien=(12, 12), pfeile=(False, False)).weg)

    assert doppelt.weg == "M15.0 2.3L85.0 2.3M15.0 -2.3L85.0 -2.3"
    assert {round(y) for _, y in gezackt} == {-4, 0, 4}


def test_signs_that_touch_have_no_line():
    strich = draw_tie((0, 0), (28, 0), "gezackt", radien=(12, 12), pfeile=(True, True))

    assert (strich.weg, strich.spitzen) == ("", "")


@given(
    ziel=st.tuples(st.integers(60, 400), st.integers(-400, 400)),
    art=st.sampled_from(["einfach", "doppelt", "gepunktet", "gezackt"]),
    bogen=st.sampled_from([0.0, 0.07, -0.22]),
    pfeile=st.tuples(st.booleans(), st.booleans()),
)
def test_every_line_stays_out_of_both_signs(ziel, art, bogen, pfeile):
    strich = draw_tie((0, 0), ziel, art, radien=(12, 12), bogen=bogen, pfeile=pfeile)

    punkte = numbers(strich.weg + strich.spitzen)
    assert min(min(dist(p, (0, 0)), dist(p, ziel)) for p in punkte) > 12


def test_line_bends_around_a_sign_in_between_and_not_without():
    orte = {"a": (0.0, 0.0), "b": (300.0, 0.0), "c": (150.0, 0.0)}

    assert find_bend("a", "b", orte) != 0
    assert find_bend("a", "b", {**orte, "c": (150.0, 200.0)}) == 0
