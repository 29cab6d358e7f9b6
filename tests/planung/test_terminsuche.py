from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from methodenkoffer.kalender import Ferien, load_holidays, say_in_laender
from methodenkoffer.laender import LAENDER
from toolkit.planung.kalendertage import holiday_name, notes_on_day
from toolkit.planung.terminsuche import Sperre, Terminsuche, Terminwunsch, Vorschlag, draw_months, find_dates
from toolkit.planung.terminsuche.gruende import _TEILWEISE

HEUTE = date(2026, 8, 1)
FERIEN = load_holidays()
UMGANG = st.sampled_from(["ausschliessen", "abraten", "egal"])


def make_wish(**felder: object) -> Terminwunsch:
    return Terminwunsch.model_validate(
        {"heute": HEUTE, "von": date(2027, 1, 1), "bis": date(2027, 12, 31), "laender": ("BY", "SN"), **felder}
    )


def text_of(tag: date, **felder: object) -> str:
    (bild,) = find_dates(make_wish(von=tag, bis=tag, **felder), FERIEN).tage
    return bild.text


@st.composite
def wishes(draw: st.DrawFn, laengste: int = 40) -> Terminwunsch:
    von = draw(st.dates(date(2026, 7, 1), date(2028, 9, 30)))
    tage = draw(st.permutations(range(7)))
    a, b, c = sorted(draw(st.tuples(*[st.integers(0, 4)] * 3)))
    sperren = []
    for beginn, dauer in draw(st.lists(st.tuples(st.integers(0, laengste), st.integers(0, 5)), max_size=2)):
        erster = von + timedelta(beginn)
        sperren.append(Sperre(von=erster, bis=erster + timedelta(dauer), grund=f"Treffen {beginn}"))
    return make_wish(
        heute=draw(st.dates(date(2026, 6, 1), date(2028, 9, 30))),
        von=von,
        bis=von + timedelta(draw(st.integers(0, laengste))),
        laender=draw(st.lists(st.sampled_from(list(LAENDER)), unique=True, max_size=4)),
        gern=tage[:a],
        ungern=tage[a:b],
        nie=tage[b:c],
        vorlauf=draw(st.integers(0, 6)),
        sperren=sperren,
        schulferien=draw(UMGANG),
        feiertage=draw(UMGANG),
        brueckentage=draw(UMGANG),
        wochenenden=draw(UMGANG),
        laenge=draw(st.integers(1, 3)),
        anzahl=draw(st.integers(1, 4)),
        abstand=draw(st.integers(1, 15)),
    )


def free_starts(suche: Terminsuche, laenge: int) -> list[int]:
    frei = [bild.zustand != "weg" for bild in suche.tage]
    return [i for i in range(len(frei) - laenge + 1) if all(frei[i : i + laenge])]


def cost_of(suche: Terminsuche, beginn: int, laenge: int) -> int:
    gruende = [g for bild in suche.tage[beginn : beginn + laenge] for g in bild.gruende]
    return sum(g.gewicht * {"dagegen": 1, "dafuer": -1}[g.wirkung] for g in gruende)


def unevenness_of(wahl: tuple[int, ...], starts: list[int]) -> Fraction:
    """Sum the squares of how far each day lies from the middle of its part of the free days."""
    mitten = [starts[0] + Fraction(2 * j + 1, 2 * len(wahl)) * (starts[-1] - starts[0]) for j in range(len(wahl))]
    return sum(((tag - mitte) ** 2 for tag, mitte in zip(wahl, mitten, strict=True)), Fraction())


@given(wishes(laengste=13))
@settings(deadline=None, max_examples=150)
def test_proposals_are_the_best_of_all_choices(wunsch: Terminwunsch) -> None:
    suche = find_dates(wunsch, FERIEN)
    starts, weit = free_starts(suche, wunsch.laenge), max(wunsch.abstand, wunsch.laenge)
    wahlen = [
        (-zahl, sum(cost_of(suche, i, wunsch.laenge) for i in wahl), unevenness_of(wahl, starts), wahl)
        for zahl in range(wunsch.anzahl + 1)
        for wahl in combinations(starts, zahl)
        if all(b - a >= weit for a, b in pairwise(wahl))
    ]

    gewaehlt = tuple(sorted((v.von - wunsch.von).days for v in suche.vorschlaege))

    last = sum(v.last for v in suche.vorschlaege)
    assert (-len(gewaehlt), last, unevenness_of(gewaehlt, starts), gewaehlt) == min(wahlen)


@given(wishes())
@settings(deadline=None)
def test_no_proposal_lies_on_a_day_that_is_out(wunsch: Terminwunsch) -> None:
    suche = find_dates(wunsch, FERIEN)
    zustand = {bild.tag: bild.zustand for bild in suche.tage}

    for v in suche.vorschlaege:
        tage = [v.von + timedelta(i) for i in range(wunsch.laenge)]
        assert tage[-1] == v.bis <= wunsch.bis
        assert v.von >= max(wunsch.von, wunsch.fruehestens)
        assert "weg" not in {zustand[tag] for tag in tage}
        assert not any(s.von <= tag <= s.bis for s in wunsch.sperren for tag in tage)
        assert not any(tag.weekday() in wunsch.nie for tag in tage)
        if wunsch.schulferien == "ausschliessen":
            assert not any(f.land in wunsch.laender and f.von <= tag <= f.bis for f in FERIEN for tag in tage)
        if wunsch.feiertage == "ausschliessen":
            assert not any(holiday_name(tag, land) for tag in tage for land in wunsch.laender or ("",))
        if wunsch.wochenenden == "ausschliessen":
            assert all(tag.weekday() < 5 for tag in tage)


@given(wishes().filter(lambda wunsch: bool(wunsch.laender)), st.sampled_from(list(LAENDER)))
@settings(deadline=None)
def test_one_more_land_never_frees_a_day(wunsch: Terminwunsch, land: str) -> None:
    mehr = wunsch.model_copy(update={"laender": tuple(dict.fromkeys((*wunsch.laender, land)))})

    vorher = {b.tag for b in find_dates(wunsch, FERIEN).tage if b.zustand != "weg"}
    nachher = {b.tag for b in find_dates(mehr, FERIEN).tage if b.zustand != "weg"}

    assert nachher <= vorher


@given(wishes())
@settings(deadline=None)
def test_order_distance_and_number_are_kept(wunsch: Terminwunsch) -> None:
    suche = find_dates(wunsch, FERIEN)
    tage = sorted(v.von for v in suche.vorschlaege)

    assert len(tage) <= wunsch.anzahl
    assert list(suche.vorschlaege) == sorted(suche.vorschlaege, key=lambda v: (v.last, v.von))
    assert all((b - a).days >= max(wunsch.abstand, wunsch.laenge) for a, b in pairwise(tage))
    assert suche.frei == len(free_starts(suche, wunsch.laenge))
    assert bool(suche.vorschlaege) == bool(suche.frei)


@given(wishes())
@settings(deadline=None)
def test_every_day_that_is_out_has_a_reason_and_the_order_of_laender_does_not_matter(wunsch: Terminwunsch) -> None:
    suche = find_dates(wunsch, FERIEN)
    anders = find_dates(wunsch.model_copy(update={"laender": tuple(reversed(wunsch.laender))}), tuple(reversed(FERIEN)))

    assert all(bild.text for bild in suche.tage if bild.zustand in {"weg", "ungern"})
    assert [v.von for v in anders.vorschlaege] == [v.von for v in suche.vorschlaege]
    assert [e.satz for e in anders.engpaesse] == [e.satz for e in suche.engpaesse]


@given(wishes(laengste=20))
@settings(deadline=None)
def test_bottlenecks_say_what_a_search_without_the_wish_finds(wunsch: Terminwunsch) -> None:
    suche = find_dates(wunsch, FERIEN)
    ohne = {
        "Mit den Wochenenden": {"wochenenden": "egal"},
        "Mit den Feiertagen": {"feiertage": "egal"},
        "Mit den Brückentagen": {"brueckentage": "egal"},
        "Ohne alle Schulferien": {"schulferien": "egal"},
    }

    for engpass in suche.engpaesse:
        assert engpass.termine > 0
        if engpass.ohne in ohne:
            anders = wunsch.model_copy(update=ohne[engpass.ohne])
            assert find_dates(anders, FERIEN).frei == engpass.termine
        elif engpass.ohne.endswith("Vorlauf"):
            assert find_dates(wunsch.model_copy(update={"vorlauf": 0}), FERIEN).frei == engpass.termine
    assert list(suche.engpaesse) == sorted(suche.engpaesse, key=lambda e: -e.termine)


@given(wishes(laengste=20))
@settings(deadline=None)
def test_nothing_left_without_certain_holidays_is_what_a_search_without_them_finds(wunsch: Terminwunsch) -> None:
    streng = wunsch.model_copy(update={"schulferien": "ausschliessen", "sperren": ()})
    suche = find_dates(streng, FERIEN)
    gesagt = {e.ohne: e.termine for e in suche.engpaesse}

    for land, name in {(f.land, f.name) for f in FERIEN if f.land in streng.laender and f.name.endswith("ferien")}:
        ohne = [f for f in FERIEN if (f.land, f.name) != (land, name)]
        erwartet = find_dates(streng, ohne).frei if not suche.frei else 0
        assert gesagt.get(f"Ohne die {name} {say_in_laender((land,))}", 0) == erwartet


@pytest.mark.parametrize(
    ("tag", "felder", "erwartet"),
    [
        (date(2027, 11, 2), {}, "Herbstferien in Bayern"),
        (date(2027, 3, 30), {}, "Osterferien in Bayern und Sachsen"),
        (date(2026, 11, 18), {"laender": ("SN", "TH")}, "Buß- und Bettag in Sachsen"),
        (date(2027, 11, 17), {"laender": ("BY",)}, "Schulfrei in Bayern (Buß- und Bettag)"),
        (date(2027, 3, 26), {"laender": ("HH",)}, "Karfreitag"),
        (date(2027, 5, 27), {"laender": ("TH",), "schulferien": "egal"}, "Fronleichnam in Thüringen (nicht überall)"),
        (date(2027, 5, 27), {"laender": ("SN", "HE"), "schulferien": "egal"}, "Fronleichnam in Hessen und Sachsen"),
        (date(2027, 5, 7), {"laender": ("RP", "HE")}, "Brückentag"),
        (date(2027, 5, 7), {"laender": ("RP", "HE"), "brueckentage": "egal"}, ""),
        (date(2027, 5, 28), {"laender": ("HE", "HB")}, "Brückentag in Hessen"),
        (date(2027, 10, 2), {}, "Wochenende (Samstag)"),
        (date(2027, 9, 21), {"nie": (1,)}, "Nie am Dienstag"),
        (date(2027, 9, 21), {"ungern": (1,)}, "Ungern am Dienstag"),
        (date(2027, 9, 21), {"gern": (1,)}, "Gern am Dienstag"),
        (date(2027, 9, 21), {}, ""),
        (date(2026, 7, 31), {}, "Liegt in der Vergangenheit"),
        (date(2026, 9, 16), {}, "Zu früh: 8\u00a0Wochen Vorlauf reichen bis 26.\u00a0September 2026"),
        (date(2027, 12, 27), {"laender": ()}, "Zwischen Weihnachten und Neujahr"),
        (date(2027, 3, 30), {"laender": ("BY", "SN", "HE", "TH", "RP")}, "Osterferien in allen beteiligten Ländern"),
        (date(2027, 3, 30), {"laender": ("BY", "SN", "HE", "TH", "RP", "HH")}, "Osterferien in 5 von 6 Ländern"),
        (date(2029, 9, 18), {}, "Schulferien unbekannt in Bayern und Sachsen"),
    ],
)  # fmt: skip
def test_each_day_says_what_is_to_be_said(tag: date, felder: dict[str, object], erwartet: str) -> None:
    assert text_of(tag, **felder) == erwartet


def test_holidays_that_only_some_places_have_are_those_of_the_calendar() -> None:
    tage = [date(2027, 1, 1) + timedelta(i) for i in range(365)]

    gefunden = {
        (land, holiday_name(tag, land))
        for land in LAENDER
        for tag in tage
        if any("in einem Teil der Orte" in satz for satz in notes_on_day(tag, HEUTE, land))
    }

    assert gefunden == _TEILWEISE


def test_a_taken_day_says_by_what_and_hostile_words_stay_words() -> None:
    boese = "<script>alert(1)</script> =cmd|' /C calc'!A0"
    sperre = Sperre(von=date(2027, 9, 20), bis=date(2027, 9, 22), grund=boese)

    assert text_of(date(2027, 9, 22), sperren=(sperre,)) == boese


def test_a_proposal_says_what_speaks_for_and_against_it() -> None:
    wunsch = make_wish(von=date(2027, 9, 27), bis=date(2027, 9, 28), gern=(1,), ungern=(0,), anzahl=2)

    assert find_dates(wunsch, FERIEN).vorschlaege == (
        Vorschlag(
            date(2027, 9, 28),
            date(2027, 9, 28),
            -2,
            ("gern am Dienstag", "in keinem der Länder sind Schulferien", "kein Feiertag"),
        ),
        Vorschlag(
            date(2027, 9, 27),
            date(2027, 9, 27),
            2,
            ("in keinem der Länder sind Schulferien", "kein Feiertag"),
            ("ungern am Montag",),
        ),
    )


def test_unknown_school_holidays_are_never_called_free() -> None:
    suche = find_dates(make_wish(von=date(2029, 9, 18), bis=date(2029, 9, 18), laender=("HE",)), FERIEN)

    assert suche.vorschlaege == (
        Vorschlag(
            date(2029, 9, 18), date(2029, 9, 18), 1, ("kein Feiertag",), ("Schulferien unbekannt in Hessen",)
        ),
    )  # fmt: skip
    assert suche.hinweise[0] == "Für den 18.\u00a0September 2029 kennen wir keine Schulferien in Hessen."


def test_a_year_in_all_laender_leaves_about_a_hundred_days() -> None:
    wunsch = make_wish(laender=tuple(LAENDER), brueckentage="egal")

    suche = find_dates(wunsch, FERIEN)

    je_monat = Counter(b.tag.month for b in suche.tage if b.zustand != "weg")
    assert dict(je_monat) == {1: 12, 2: 5, 3: 5, 4: 15, 5: 4, 6: 19, 9: 12, 10: 1, 11: 16, 12: 13}


def test_a_series_over_the_year_keeps_its_distance() -> None:
    wunsch = make_wish(laender=tuple(LAENDER), gern=(1,), anzahl=4, abstand=80, laenge=2)

    suche = find_dates(wunsch, FERIEN)

    assert sorted(v.von for v in suche.vorschlaege) == [
        date(2027, 2, 23),
        date(2027, 5, 31),
        date(2027, 9, 14),
        date(2027, 12, 6),
    ]


def test_equally_good_days_are_spread_over_the_range() -> None:
    wunsch = make_wish(laender=("HE",), gern=(1, 2), anzahl=6, abstand=14)

    tage = [v.von for v in find_dates(wunsch, FERIEN).vorschlaege]

    assert [tag.month for tag in tage] == [2, 4, 6, 8, 9, 11]


def test_nothing_left_says_which_wish_costs_most() -> None:
    wunsch = make_wish(von=date(2027, 11, 1), bis=date(2027, 11, 8), nie=(0,), laender=("BY", "TH"))

    suche = find_dates(wunsch, FERIEN)

    assert (suche.vorschlaege, suche.frei) == ((), 0)
    assert [e.satz for e in suche.engpaesse] == [
        "Ohne die Herbstferien in Bayern wären es 4\u00a0Tage.",
        "Mit den Wochenenden wären es 2\u00a0Tage.",
        "Mit dem Montag wäre es 1\u00a0Tag.",
    ]
    assert suche.hinweise == ("Kein Tag passt. Ohne die Herbstferien in Bayern wären es 4\u00a0Tage.",)


def test_nothing_left_counts_the_same_holidays_of_several_laender_together() -> None:
    wunsch = make_wish(von=date(2027, 10, 11), bis=date(2027, 10, 15), laender=("BE", "SN", "TH"), laenge=2)

    assert [e.satz for e in find_dates(wunsch, FERIEN).engpaesse] == [
        "Ohne die Herbstferien in Berlin, Sachsen und Thüringen wären es 4\u00a0Termine."
    ]


@pytest.mark.parametrize(
    ("felder", "hinweis"),
    [
        ({"von": date(2026, 7, 27), "bis": date(2026, 7, 31)}, "Kein Tag passt, und kein einzelner Wunsch ändert das."),
        ({"von": date(2027, 9, 20), "bis": date(2027, 9, 21), "laenge": 3}, "Der Zeitraum ist kürzer als das Treffen."),
        ({"von": date(2027, 9, 20), "bis": date(2027, 9, 24), "abstand": 4}, "Es gibt nur 2\u00a0Vorschläge statt 3."),
        ({"von": date(2027, 9, 20), "bis": date(2027, 9, 20)}, "Es gibt nur 1\u00a0Vorschlag statt 3."),
    ],
)
def test_too_little_is_said(felder: dict[str, object], hinweis: str) -> None:
    (letzter,) = [h for h in find_dates(make_wish(**felder), FERIEN).hinweise if "Schulferien" not in h]

    assert letzter.startswith(hinweis)


def test_months_have_whole_weeks_and_say_how_many_days_are_possible() -> None:
    wunsch = make_wish(von=date(2027, 9, 15), bis=date(2027, 10, 31), laender=("HE",), gern=(2,), ungern=(0,))

    september, oktober = draw_months(find_dates(wunsch, FERIEN).tage)

    assert (september.titel, oktober.titel) == ("September 2027", "Oktober 2027")
    assert [[b.tag.day if b else None for b in w] for w in september.wochen] == [
        [None] * 7,
        [None] * 7,
        [None, None, 15, 16, 17, 18, 19],
        [20, 21, 22, 23, 24, 25, 26],
        [27, 28, 29, 30, None, None, None],
    ]
    assert [b.zustand if b else None for b in september.wochen[3]] == [
        "ungern",
        "frei",
        "gern",
        "frei",
        "frei",
        "weg",
        "weg",
    ]
    assert september.satz == "12\u00a0Tage möglich, 3 passen gut, bei 2 spricht etwas dagegen"


@pytest.mark.parametrize(
    ("felder", "satz"),
    [
        ({"nie": tuple(range(7))}, "kein Tag möglich"),
        ({"von": date(2027, 9, 30), "gern": (3,)}, "1\u00a0Tag möglich, 1 passt gut"),
        ({"von": date(2027, 9, 29)}, "2\u00a0Tage möglich"),
    ],
)
def test_month_says_in_the_words_of_the_legend_what_is_possible(felder: dict[str, object], satz: str) -> None:
    (september,) = draw_months(
        find_dates(make_wish(**{"von": date(2027, 9, 15), "bis": date(2027, 9, 30), **felder}), FERIEN).tage
    )

    assert september.satz == satz


@given(wishes(laengste=80))
@settings(deadline=None, max_examples=40)
def test_months_hold_each_day_once(wunsch: Terminwunsch) -> None:
    tage = find_dates(wunsch, FERIEN).tage

    gezeigt = [bild for monat in draw_months(tage) for woche in monat.wochen for bild in woche if bild]

    assert tuple(gezeigt) == tage


def test_no_school_holidays_at_all_is_no_error() -> None:
    suche = find_dates(make_wish(laender=("HE",), von=date(2027, 9, 20), bis=date(2027, 9, 24)), ())

    assert suche.frei == 5
    assert all(v.dagegen == ("Schulferien unbekannt in Hessen",) for v in suche.vorschlaege)


def test_own_holidays_count_like_the_shipped_ones() -> None:
    eigene = Ferien(land="HE", name="Probeferien", von=date(2027, 9, 20), bis=date(2027, 9, 24))
    wunsch = make_wish(laender=("HE",), von=date(2027, 9, 20), bis=date(2027, 9, 24))

    assert find_dates(wunsch, (*FERIEN, eigene)).engpaesse[0].ohne == "Ohne die Probeferien in Hessen"


@pytest.mark.parametrize(
    "felder",
    [
        {"bis": date(2026, 12, 31)},
        {"bis": date(2031, 1, 1)},
        {"gern": (1,), "nie": (1,)},
        {"laender": ("XX",)},
        {"laenge": 4},
        {"nie": (7,)},
        {"anzahl": 0},
    ],
)
def test_wishes_that_do_not_fit_are_refused(felder: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        make_wish(**felder)


def test_three_years_in_all_laender_give_as_many_days_as_wished_in_every_year() -> None:
    wunsch = make_wish(laender=tuple(LAENDER), von=date(2026, 8, 1), bis=date(2029, 8, 1), anzahl=24, abstand=20)

    tage = [v.von for v in find_dates(wunsch, FERIEN).vorschlaege]

    assert Counter(tag.year for tag in tage) == {2026: 3, 2027: 10, 2028: 6, 2029: 5}
