"""Does the printed map show every place, say it in words too, and treat all texts as texts?"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from methodenkoffer.orte import NENNUNG, Ort, members
from toolkit.dokument.bilder.landkarte import describe_map, landkarte_svg

SVG = "{http://www.w3.org/2000/svg}"
LINDENAU = Ort("lindenau", "Lindenau", "gemeinde", "SN", 51.2, 13.7, mitglied=True)
WEIDENBACH = Ort("weidenbach", "Weidenbach", "gemeinde", "SN", 50.9, 13.1)
BIRKENFURT = Ort("eigen-birkenfurt-st", "Birkenfurt", "stadt", "ST", 52.1, 11.6)
DREI = (LINDENAU, WEIDENBACH, BIRKENFURT)


def read(svg):
    return ET.fromstring(svg)  # noqa: S314 (our own output)


def texts(svg):
    return ["".join(t.itertext()) for t in read(svg).iter(f"{SVG}text")]


def test_map_names_its_places_and_its_source():
    gesagt = texts(landkarte_svg(DREI, titel="Unsere Gruppe"))

    assert {"Unsere Gruppe", "Lindenau", "Weidenbach", "Birkenfurt", NENNUNG} <= set(gesagt)


def test_different_signs_are_explained():
    gesagt = texts(landkarte_svg(DREI, linien=[("lindenau", "weidenbach")]))

    assert {"Mitglied im Netzwerk", "selbst ergänzt", "Treffpunkt"} <= set(gesagt)
    assert "weiterer Ort" not in gesagt


def test_one_kind_of_sign_needs_no_explanation():
    assert "Mitglied im Netzwerk" not in texts(landkarte_svg([LINDENAU]))


@pytest.mark.parametrize("gruppen", [{}, {m.id: str(i % 8 + 1) for i, m in enumerate(members())}])
def test_every_member_is_named_on_the_map_or_below_it(gruppen):
    gesagt = texts(landkarte_svg(members(), ausschnitt="alles", gruppen=gruppen))

    rest = " ".join(t for t in gesagt if t not in {m.name for m in members()})
    assert [m.name for m in members() if m.name not in gesagt and m.name not in rest] == []


def test_numbers_of_places_begin_behind_those_of_regions():
    gruppen = {m.id: str(i % 12 + 1) for i, m in enumerate(members())}

    svg = landkarte_svg(members(), ausschnitt="alles", gruppen=gruppen)

    nummern = [int(n) for n in re.findall(r'text-anchor="end">(\d+)<', svg)]
    assert nummern == list(range(21, 21 + len(nummern)))
    assert len(nummern) > 0


def test_all_places_are_the_part_that_paper_shows_anyway():
    assert landkarte_svg(DREI, ausschnitt="orte") == landkarte_svg(DREI) != landkarte_svg(DREI, ausschnitt="alles")


def test_places_outside_the_part_are_left_out():
    gesagt = texts(landkarte_svg(DREI, ausschnitt="SL"))

    assert {"Lindenau", "Weidenbach", "Birkenfurt"} & set(gesagt) == set()


@pytest.mark.parametrize("boese", ["<script>alert(1)</script>", '"/><image href="x"/>', "a & b", "]]>", "' onload='x"])
def test_hostile_words_are_words(boese):
    ort = Ort("x", boese, "stadt", "SN", 51.2, 13.7)

    svg = landkarte_svg([ort], titel=boese, gruppen={"x": boese})

    baum = read(svg)
    assert {e.tag.removeprefix(SVG) for e in baum.iter()} == {"svg", "text", "g", "path", "rect", "circle"}
    assert [e for e in baum.iter() if any(n.startswith("on") or "href" in n for n in e.attrib)] == []
    assert boese in texts(svg)


def test_map_loads_nothing_and_uses_no_colour():
    svg = landkarte_svg(members(), ausschnitt="alles")

    farben = set(re.findall(r"#[0-9a-fA-F]{3,6}\b", svg))
    assert [f for f in farben if len(set(f[1:] if len(f) == 4 else (f[1:3], f[3:5], f[5:7]))) > 1] == []
    assert re.findall(r"(?:href|url\(|@import)", svg) == []


def test_order_of_places_does_not_change_the_words():
    assert describe_map(DREI) == describe_map(DREI[::-1])


def test_description_of_a_group_names_all():
    gesagt = describe_map(DREI, titel="Unsere Gruppe", linien=[("lindenau", "weidenbach")])

    assert gesagt == (
        "Landkarte: Unsere Gruppe. Sie zeigt 3\u00a0Orte: Sachsen (2) und Sachsen-Anhalt (1). Treffpunkt Weidenbach. "
        "Von Nord nach Süd: Birkenfurt, Lindenau und Weidenbach."
    )


def test_description_of_regions_names_each_with_its_meeting_place():
    gruppen = {"lindenau": "10", "weidenbach": "2"}

    gesagt = describe_map(DREI, gruppen=gruppen, linien=[("weidenbach", "lindenau")], ausschnitt="SN")

    assert gesagt == (
        "Landkarte, Ausschnitt Sachsen. Sie zeigt 3\u00a0Orte: Sachsen (2) und Sachsen-Anhalt (1). "
        "Region 2: 1\u00a0Ort. Region 10: 1\u00a0Ort, Treffpunkt Lindenau. Ohne Region: 1\u00a0Ort. "
        "Von Nord nach Süd: Birkenfurt, Lindenau und Weidenbach."
    )


def test_description_is_the_label_of_the_picture():
    baum = read(landkarte_svg(DREI))

    assert (baum.get("role"), baum.get("aria-label")) == ("img", describe_map(DREI))


def test_empty_map_says_so():
    svg = landkarte_svg([])

    assert read(svg).get("aria-label") == "Landkarte. Sie zeigt noch keinen Ort."
    assert texts(svg)[-1] == NENNUNG
