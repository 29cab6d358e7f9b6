"""Is the place found that somebody means?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import find_land, find_places, load_places, members
from methodenkoffer.orte.namen import make_slug, name_key
from methodenkoffer.orte.suche import near_land


def names(name: str, land: str = "") -> list[str]:
    return [f"{o.name}, {o.land}" for o in find_places(name, land).treffer]


def near(name: str, land: str = "") -> list[str]:
    return [f"{o.name}, {o.land}" for o in find_places(name, land).vorschlaege]


@pytest.mark.parametrize(
    ("geschrieben", "ort"),
    [
        ("Halle (Saale)", "Halle (Saale), ST"),
        ("Halle Saale", "Halle (Saale), ST"),
        ("halle/saale", "Halle (Saale), ST"),
        ("Halle an der Saale", "Halle (Saale), ST"),
        ("Frankfurt/Oder", "Frankfurt (Oder), BB"),
        ("Frankfurt a. d. Oder", "Frankfurt (Oder), BB"),
        ("Frankfurt a. M.", "Frankfurt am Main, HE"),
        ("Düsseldorf", "Düsseldorf, NW"),
        ("Duesseldorf", "Düsseldorf, NW"),
        ("DÜSSELDORF", "Düsseldorf, NW"),
        ("Du\u0308sseldorf", "Düsseldorf, NW"),
        ("Giessen", "Gießen, HE"),
        ("Gross-Umstadt", "Groß-Umstadt, HE"),
        ("Groß Umstadt", "Groß-Umstadt, HE"),
        ("Neumarkt i.d.OPf.", "Neumarkt in der Oberpfalz, BY"),
        ("Weißwasser", "Weißwasser/O.L., SN"),
        ("Weisswasser/Oberlausitz", "Weißwasser/O.L., SN"),
        ("Wittenberg", "Lutherstadt Wittenberg, ST"),
        ("Hansestadt Stendal", "Stendal, ST"),
        ("Stadt Zwickau", "Zwickau, SN"),
        ("VG Daun", "Verbandsgemeinde Daun, RP"),
        ("Vorderes Kandertal", "Verwaltungsverband Vorderes Kandertal, BW"),
        ("Bergedorf", "Hamburg-Bergedorf, HH"),
        ("St. Ingbert", "Sankt Ingbert, SL"),
        ("Freiberg (Sachsen)", "Freiberg, SN"),
        ("Landau/Pfalz", "Landau in der Pfalz, RP"),
        ("Neustadt/Weinstr.", "Neustadt an der Weinstraße, RP"),
        ("  Münster  ", "Münster, NW"),
    ],
)
def test_place_is_found_in_each_usual_spelling(geschrieben: str, ort: str) -> None:
    land = ort[-2:] if geschrieben.strip() == "Münster" else ""

    assert names(geschrieben, land) == [ort]


def test_two_places_of_one_name_are_both_returned_the_larger_first() -> None:
    assert names("Frankfurt") == ["Frankfurt am Main, HE", "Frankfurt (Oder), BB"]
    assert names("Halle")[:2] == ["Halle (Saale), ST", "Halle, NW"]
    assert find_places("Frankfurt").ort is None


def test_land_tells_namesakes_apart() -> None:
    assert names("Frankfurt", "BB") == ["Frankfurt (Oder), BB"]
    assert names("Schorndorf", "BW") == ["Schorndorf, BW"]


def test_name_in_another_land_is_only_suggested() -> None:
    assert names("Frankfurt", "SH") == []
    assert near("Frankfurt", "SH") == ["Frankfurt am Main, HE", "Frankfurt (Oder), BB"]


@pytest.mark.parametrize(
    ("geschrieben", "gemeint"),
    [
        ("Rostok", "Rostock, MV"),
        ("Wilhemshaven", "Wilhelmshaven, NI"),
        ("Münchn", "München, BY"),
        ("Gütersloo", "Gütersloh, NW"),
    ],
)
def test_mistyped_name_suggests_the_meant_place_first(geschrieben: str, gemeint: str) -> None:
    assert names(geschrieben) == []
    assert near(geschrieben)[0] == gemeint


@pytest.mark.parametrize("text", ["", "   ", "?!", "x" * 300, "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "א"])
def test_nonsense_finds_nothing(text: str) -> None:
    assert names(text) == []


@given(st.text(max_size=130), st.sampled_from(["", *LAENDER]))
def test_search_bears_any_text(text: str, land: str) -> None:
    fund = find_places(text, land)

    assert not (fund.treffer and fund.vorschlaege)
    assert all(not land or o.land == land for o in fund.treffer)
    assert len(fund.vorschlaege) <= 3


def test_every_member_is_found_by_its_own_name_and_land() -> None:
    assert [o.name for o in members() if o not in find_places(o.name, o.land).treffer] == []


def test_every_shipped_place_is_found_by_each_of_its_names() -> None:
    verzeichnis = load_places()

    fehlt = [
        (ort.name, name)
        for ort in verzeichnis.orte
        for name in (ort.name, *verzeichnis.auch.get(ort.id, ()))
        if ort not in find_places(name).treffer
    ]

    assert fehlt == []


def test_land_is_known_by_name_and_code() -> None:
    assert {find_land(name): name for name in LAENDER.values()} == LAENDER
    assert [find_land(k.lower()) for k in LAENDER] == list(LAENDER)
    assert [find_land(t) for t in ("Thueringen", "NRW", "Meck-Pomm", "baden württemberg")] == ["TH", "NW", "MV", "BW"]
    assert [find_land(t) for t in ("", "Bayyern", "Tirol", "Deutschland")] == [""] * 4


def test_mistyped_land_is_guessed() -> None:
    assert [near_land(t) for t in ("Bayyern", "Nordrein-Westfahlen", "xyz", "")] == [
        "Bayern",
        "Nordrhein-Westfalen",
        "",
        "",
    ]


def test_key_never_loses_the_whole_name() -> None:
    assert [name_key(t) for t in ("Stadt", "Au", "Am See")] == [("stadt",), ("au",), ("see",)]
    assert name_key("Auf der Au") == ("au",)


def test_slug_is_plain() -> None:
    assert make_slug("Groß-Umstadt (Süd)") == "gross-umstadt-sued"
    assert make_slug("שלום") == "ort"
    assert len(make_slug("ü" * 300)) == 60
