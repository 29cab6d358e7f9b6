from __future__ import annotations

import pytest

from tests.planung.tandembau import JAHR, place, table
from toolkit.planung.tandem import Gewichte, Passung, Profil, Tandemaufgabe, Teilnote, judge_pair

NUR = dict.fromkeys(("thema", "naehe", "groesse", "land", "wuensche", "erfahrung"), "egal")


def judge(suchend: Profil, *erfahrene: Profil, **gewichte: str) -> Passung:
    """Judge the first pair, with nothing but the given weights."""
    aufgabe = Tandemaufgabe((suchend,), erfahrene, JAHR, Gewichte(**{**NUR, **gewichte}))  # type: ignore[arg-type]
    return judge_pair(table(aufgabe), suchend.id, erfahrene[0].id)


def mark(name: str, suchend: Profil, *erfahrene: Profil, **gewichte: str) -> tuple[float, str]:
    """Mark the first pair and say why."""
    teil = next(t for t in judge(suchend, *erfahrene, **gewichte).teile if t.name == name)
    return round(teil.note, 3), teil.grund.replace("\u00a0", " ")


def test_places_that_we_know_nothing_of_are_neutral_and_said_to_be() -> None:
    passung = judge(place("Lindenau"), place("Weidenbach"), **dict.fromkeys(NUR, "wichtig"))

    assert passung == Passung(
        50,
        (
            Teilnote("thema", 0.5, "Themen unbekannt", 2, bekannt=False),
            Teilnote("naehe", 0.5, "Entfernung unbekannt", 2, bekannt=False),
            Teilnote("groesse", 0.5, "Größe unbekannt", 2, bekannt=False),
            Teilnote("land", 0.5, "Land unbekannt", 2, bekannt=False),
            Teilnote("wuensche", 0.5, "Keine Wünsche genannt", 2, bekannt=False),
            Teilnote("erfahrung", 0.5, "Beginn der Mitgliedschaft unbekannt", 2, bekannt=False),
        ),
    )
    assert (passung.dafuer, passung.dagegen, len(passung.unbekannt)) == ((), (), 6)


def test_topics_count_by_share_and_name_the_words() -> None:
    suchend = place("Lindenau", sucht=("Freiwilligenagentur aufbauen", "Bürgerbus"))
    eine, keine = place("Weidenbach", bietet=("Freiwilligenagentur",)), place("Tannroda", bietet=("Ehrenamtskarte",))

    assert mark("thema", suchend, eine) == (0.5, "Beide nennen „Freiwilligenagentur“")
    assert mark("thema", suchend, keine) == (0.0, "Kein Wort von dem, was Lindenau sucht, steht bei Tannroda")
    assert mark("thema", suchend, place("Eschenau")) == (0.5, "Themen unbekannt")


def test_what_the_new_place_can_give_back_counts_half() -> None:
    suchend = place("Lindenau", sucht=("Bürgerbus",), bietet=("Jugendrat",))

    assert mark("thema", suchend, place("Weidenbach", bietet=("Bürgerbus",), sucht=("Ehrenamtskarte",))) == (
        0.667,
        "Beide nennen „Bürgerbus“",
    )
    assert mark("thema", suchend, place("Weidenbach", bietet=("Reparaturtreff",), sucht=("Jugendrat",))) == (
        0.333,
        "Beide nennen „Jugendrat“",
    )


def test_part_of_a_word_counts_less_than_the_word() -> None:
    note, grund = mark("thema", place("Lindenau", sucht=("Vereinsberatung",)), place("Tannroda", bietet=("Beratung",)))

    assert (note, grund) == (0.6, "„Vereinsberatung“ gehört wohl zu „Beratung“")


def test_same_line_is_named_as_a_whole_and_general_words_count_little() -> None:
    suchend = place("Lindenau", sucht=("Unternehmen gewinnen",))

    assert mark("thema", suchend, place("Tannroda", bietet=("unternehmen gewinnen ",))) == (
        1.0,
        "Beide nennen „Unternehmen gewinnen“",
    )
    assert mark(
        "thema", place("Lindenau", sucht=("Engagement",)), place("Tannroda", bietet=("Engagement feiern",))
    ) == (
        0.3,
        "Beide nennen „Engagement“",
    )


def test_blank_lines_are_no_topics() -> None:
    suchend = place("Lindenau", sucht=("Bürgerbus", " ", ""))

    assert mark("thema", suchend, place("Tannroda", bietet=("Bürgerbus",)))[0] == 1.0
    assert mark("thema", suchend, place("Tannroda", bietet=("",))) == (0.5, "Themen unbekannt")


def test_distance_counts_by_rank_and_in_the_wanted_direction() -> None:
    hier = place("Lindenau", lat=50.0, lon=10.0)
    nah, mittel, fern = (
        place(name, lat=lat, lon=10.0) for name, lat in (("Eschenau", 50.5), ("Ulmenried", 51.5), ("Tannroda", 53.0))
    )

    assert mark("naehe", hier, nah, mittel, fern) == (1.0, "ca. 70 km auseinander: kaum ein Paar ist näher")
    assert mark("naehe", hier, mittel, nah, fern) == (
        0.5,
        "ca. 220 km auseinander: nur bei 33 % der Paare ist es näher",
    )
    assert mark("naehe", hier, fern, nah, mittel) == (0.0, "ca. 430 km auseinander: weiter als bei 67 % der Paare")
    assert mark("naehe", hier, fern, nah, mittel, richtung="lieber weit")[0] == 1.0
    assert mark("naehe", hier, nah) == (0.5, "ca. 70 km auseinander")


def test_longest_wanted_way_takes_the_whole_mark() -> None:
    hier = place("Lindenau", lat=50.0, lon=10.0, hoechstens_km=100)
    weit, weiter = place("Ulmenried", lat=51.5, lon=10.0), place("Tannroda", lat=53.0, lon=10.0)

    assert mark("naehe", hier, weit, weiter) == (0.0, "ca. 220 km auseinander: gewünscht waren höchstens 100 km")


@pytest.mark.parametrize(
    ("hier", "dort", "note", "grund"),
    [
        (20_000, 25_000, 0.903, "Beide sind ähnlich groß (20.000 und 25.000 Einwohner*innen)"),
        (
            20_000,
            10_000,
            0.699,
            "Die Größen liegen nicht weit auseinander: Lindenau ist etwa 2-mal so groß wie Tannroda",
        ),
        (10_000, 35_000, 0.456, "Tannroda ist etwa 3,5-mal so groß wie Lindenau"),
        (4_000, 90_000, 0.0, "Tannroda ist etwa 22-mal so groß wie Lindenau"),
        (0, 90_000, 0.5, "Größe unbekannt"),
    ],
)
def test_size_counts_by_ratio(hier: int, dort: int, note: float, grund: str) -> None:
    assert mark("groesse", place("Lindenau", einwohner=hier), place("Tannroda", einwohner=dort)) == (note, grund)


def test_land_may_be_wanted_the_same_or_another() -> None:
    hier, dort = place("Lindenau", land="SN"), place("Tannroda", land="TH")

    assert mark("land", hier, dort) == (0.0, "Verschiedene Länder: Sachsen und Thüringen")
    assert mark("land", hier, dort, landwunsch="anderes Land")[0] == 1.0
    assert mark("land", hier, place("Tannroda", land="SN")) == (1.0, "Beide liegen im Land Sachsen")


def test_mutual_wish_is_the_strongest() -> None:
    will, will_nicht = place("Lindenau", wuensche=("tannroda",)), place("Lindenau", wuensche=("eschenau",))
    dort, dort_still = place("Tannroda", wuensche=("lindenau",)), place("Tannroda")

    assert mark("wuensche", will, dort) == (1.0, "Lindenau und Tannroda wünschen sich einander")
    assert mark("wuensche", will, dort_still) == (0.8, "Lindenau wünscht sich Tannroda")
    assert mark("wuensche", will_nicht, dort) == (0.6, "Tannroda wünscht sich Lindenau")
    assert mark("wuensche", will_nicht, dort_still) == (0.3, "Gewünscht wurden andere Orte")


def test_first_wish_counts_more_only_if_wishes_are_in_order() -> None:
    beide = place("Lindenau", wuensche=("eschenau", "tannroda"))
    geordnet = place("Lindenau", wuensche=("eschenau", "tannroda"), wuensche_geordnet=True)
    erst, dann = place("Eschenau"), place("Tannroda")

    assert [mark("wuensche", beide, ort)[0] for ort in (erst, dann)] == [0.8, 0.8]
    assert [mark("wuensche", geordnet, ort)[0] for ort in (erst, dann)] == [0.8, 0.725]


def test_experience_counts_by_years() -> None:
    hier = place("Lindenau")

    assert mark("erfahrung", hier, place("Tannroda", seit=2015)) == (1.0, "Tannroda ist seit 2015 dabei")
    assert mark("erfahrung", hier, place("Tannroda", seit=2024)) == (0.2, "Tannroda ist seit 2024 dabei")


def test_points_are_the_weighted_mean_and_reasons_come_by_weight() -> None:
    hier = place("Lindenau", land="SN", einwohner=20_000, sucht=("Bürgerbus",))
    dort = place("Tannroda", land="TH", einwohner=20_000, bietet=("Bürgerbus",))

    passung = judge(hier, dort, thema="sehr-wichtig", land="wichtig", groesse="etwas", erfahrung="etwas")

    assert passung.wert == 69  # (4 × 1 + 2 × 0 + 1 × 1 + 1 × 0.5) / 8
    assert passung.dafuer == (
        "Beide nennen „Bürgerbus“",
        "Beide sind ähnlich groß (20.000 und 20.000 Einwohner*innen)",
    )
    assert passung.dagegen == ("Verschiedene Länder: Sachsen und Thüringen",)
    assert passung.unbekannt == ("Beginn der Mitgliedschaft unbekannt",)


def test_nothing_counts_makes_all_pairs_equal() -> None:
    passung = judge(place("Lindenau", land="SN"), place("Tannroda", land="SN"))

    assert (passung.wert, passung.dafuer) == (50, ())
