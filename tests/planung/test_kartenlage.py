"""Do places lie on the flat map where they lie on the globe, and can every name be read?"""

from __future__ import annotations

from dataclasses import replace
from math import dist, hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import Ort, members
from toolkit.planung.entfernung import air_line
from toolkit.planung.kartenlage import Kasten, border_shapes, box_around, make_map_places, project, visible_part
from toolkit.planung.kartenschrift import RINGE, Schild, place_labels, text_width

LINDENAU = Ort("eigen-lindenau-sn", "Lindenau", "gemeinde", "SN", 51.2, 13.7, einwohner=5000)
BIRKENFURT = Ort("birkenfurt", "Birkenfurt", "stadt", "ST", 52.1, 11.6, einwohner=20_000, mitglied=True)
BERLIN = Ort("gn-1", "Berlin", "stadt", "BE", 52.52, 13.4)

lagen = st.builds(lambda lat, lon: Ort("x", "X", "stadt", "SN", lat, lon), st.floats(47.3, 55.0), st.floats(5.9, 15.0))


@settings(max_examples=60)
@given(lagen, lagen)
def test_lengths_on_the_map_are_those_on_the_globe(a, b):
    weit = air_line(a, b)

    assert abs(dist(project(a.lat, a.lon), project(b.lat, b.lon)) - weit) <= 0.003 * weit + 0.001


@settings(max_examples=40)
@given(lagen)
def test_north_is_up_and_east_is_right(ort):
    x, y = project(ort.lat, ort.lon)

    assert project(ort.lat + 0.01, ort.lon)[1] < y
    assert project(ort.lat, ort.lon + 0.01)[0] > x


def test_every_land_has_a_closed_outline_of_its_own():
    bilder = border_shapes()

    assert {b.land: b.name for b in bilder} == LAENDER
    assert [b.land for b in bilder if not (b.pfad.startswith("M") and b.pfad.endswith("z"))] == []


def test_outlines_are_small_enough_to_be_sent():
    assert sum(len(b.pfad) for b in border_shapes()) < 30_000


def test_outline_says_the_same_as_the_border():
    saarland = next(b for b in border_shapes() if b.land == "SL")

    x, y = (float(n) for n in saarland.pfad[1 : saarland.pfad.index("l")].replace("-", " -").split())

    assert saarland.kasten.widen(0.01).holds((x, y))
    assert (round(saarland.kasten.breite), round(saarland.kasten.hoehe)) == (75, 59)


def test_middle_of_a_land_lies_in_it_and_in_no_other():
    berlin, brandenburg = (next(b for b in border_shapes() if b.land == land) for land in ("BE", "BB"))

    assert [b.land for b in border_shapes() if not b.kasten.holds(b.mitte)] == []
    assert berlin.kasten.holds(brandenburg.mitte) is False


def test_germany_begins_at_the_corner_of_the_sheet():
    kasten = visible_part("alles")

    assert (kasten.x0 > 0, kasten.y0 > -15, 640 < kasten.x1 < 670, 860 < kasten.y1 < 890) == (True,) * 4


@pytest.mark.parametrize("ausschnitt", ["alles", "auswahl", "orte", "SN", "unbekannt", ""])
def test_part_of_the_map_holds_what_it_promises(ausschnitt):
    punkte = [project(o.lat, o.lon) for o in (LINDENAU, BIRKENFURT)]

    kasten = visible_part(ausschnitt, punkte)

    erwartet = punkte[:1] if ausschnitt == "SN" else punkte
    assert [p for p in erwartet if not kasten.holds(p)] == []


@pytest.mark.parametrize("ausschnitt", ["auswahl", "orte"])
def test_single_place_is_shown_with_its_surroundings(ausschnitt):
    x, y = project(LINDENAU.lat, LINDENAU.lon)

    assert visible_part(ausschnitt, [(x, y)]) == Kasten(x - 30, y - 30, x + 30, y + 30)


@pytest.mark.parametrize("ausschnitt", ["auswahl", "orte"])
def test_choice_without_places_shows_everything(ausschnitt):
    assert visible_part(ausschnitt) == visible_part("alles")


def test_box_around_nothing_is_refused():
    with pytest.raises(ValueError, match="expected 2, got 0"):
        box_around([])


def test_places_say_what_the_map_shows():
    zeilen = make_map_places(
        [LINDENAU, BIRKENFURT],
        gruppen={"birkenfurt": "3"},
        treffpunkte=["birkenfurt"],
        texte={LINDENAU.id: "sucht einen Raum"},
    )

    assert [{n: w for n, w in z.items() if n not in "xy"} for z in zeilen] == [
        {
            "id": "birkenfurt",
            "name": "Birkenfurt",
            "art": "mitglied",
            "gruppe": "3",
            "mitte": True,
            "text": "Birkenfurt, Sachsen-Anhalt, Region 3, Treffpunkt",
            "rang": 0,
        },
        {
            "id": "eigen-lindenau-sn",
            "name": "Lindenau",
            "art": "eigen",
            "gruppe": "",
            "mitte": False,
            "text": "Lindenau, Sachsen, sucht einen Raum",
            "rang": 1,
        },
    ]
    assert [(z["x"], z["y"]) for z in zeilen] == [
        tuple(round(n, 2) for n in project(o.lat, o.lon)) for o in (BIRKENFURT, LINDENAU)
    ]


def test_city_that_is_a_land_is_said_once():
    assert make_map_places([BERLIN])[0]["text"] == "Berlin"


def test_order_of_places_does_not_matter():
    orte = list(members())

    assert make_map_places(orte) == make_map_places(orte[::-1])


def test_unknown_land_is_left_out_of_the_words():
    assert make_map_places([replace(LINDENAU, land="XX")])[0]["text"] == "Lindenau"


schilder = st.lists(
    st.builds(
        Schild,
        st.tuples(st.floats(0, 200), st.floats(0, 200)),
        st.sampled_from([3.0, 8.0]),
        st.text("Weidnbach ", min_size=1, max_size=18),
        st.sampled_from(["", "88"]),
    ),
    max_size=14,
)
RAHMEN = Kasten(0, 0, 200, 200)


def overlap(a, b):
    return min(a.x1, b.x1) - max(a.x0, b.x0) > 1e-9 and min(a.y1, b.y1) - max(a.y0, b.y0) > 1e-9


@settings(max_examples=60, deadline=None)
@given(schilder)
def test_names_cover_neither_each_other_nor_signs_nor_lines(liste):
    stellen = place_labels(liste, RAHMEN, 10)

    texte = [(i, s.kasten) for i, s in enumerate(stellen) if s]
    zeichen = [Kasten(x - r, y - r, x + r, y + r) for (x, y), r in ((s.punkt, s.radius) for s in liste)]
    perlen = [
        (a[0] + (b[0] - a[0]) * t / 20, a[1] + (b[1] - a[1]) * t / 20)
        for s in stellen
        if s and s.faden
        for a, b in [s.faden]
        for t in range(1, 20)
    ]
    innen = [Kasten(k.x0 + 1e-6, k.y0 + 1e-6, k.x1 - 1e-6, k.y1 - 1e-6) for _, k in texte]
    assert [(i, j) for i, a in texte for j, b in texte if i < j and overlap(a, b)] == []
    assert [(i, j) for i, a in texte for j, b in enumerate(zeichen) if overlap(a, b)] == []
    assert [(k, p) for k in innen for p in perlen if k.holds(p)] == []
    assert [k for _, k in texte if not (RAHMEN.holds((k.x0, k.y0)) and RAHMEN.holds((k.x1, k.y1)))] == []


@settings(max_examples=40, deadline=None)
@given(schilder)
def test_name_stands_as_near_as_its_distances_allow(liste):
    for schild, stelle in zip(liste, place_labels(liste, RAHMEN, 10), strict=True):
        if stelle:
            x, y = schild.punkt
            k = stelle.kasten
            weit = hypot(x - min(max(x, k.x0), k.x1), y - min(max(y, k.y0), k.y1))
            assert weit <= schild.radius + max(RINGE) + 1e-9
            assert (stelle.faden is None) == (weit <= schild.radius + RINGE[1] + 1e-9)


def test_name_alone_stands_right_of_its_sign():
    [stelle] = place_labels([Schild((50, 50), 4, "Lindenau")], RAHMEN, 10)

    assert stelle is not None
    assert (stelle.kasten.x0, stelle.kasten.y0, stelle.faden, stelle.ersetzt) == (56, 44, None, False)
    assert stelle.kasten.breite == pytest.approx(text_width("Lindenau", 10))


def test_number_takes_the_place_of_a_name_without_room():
    [stelle] = place_labels([Schild((50, 50), 4, "Weidenbach an der Birkenfurt", "8")], RAHMEN, 20)

    assert stelle is not None
    assert stelle.ersetzt is True


def test_name_gives_way_to_the_number_that_has_no_other_place():
    rahmen = Kasten(0, 0, 60, 20)
    liste = [Schild((10, 10), 4, "Lindenau"), Schild((50, 10), 4, "Weidenbach am Berg", "88")]

    stellen = place_labels(liste, rahmen, 10)

    assert [bool(s and s.ersetzt) for s in stellen] == [False, True]


def test_sign_without_text_gets_none():
    assert place_labels([Schild((50, 50), 4, "")], RAHMEN, 10) == [None]
