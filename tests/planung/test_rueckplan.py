from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.laender import LAENDER
from toolkit.planung.kalendertage import is_workday
from toolkit.planung.rueckplan import Frist, Vorlauf, plan_backwards

TREFFEN = date(2027, 4, 9)
HEUTE = date(2027, 1, 4)
TAGE = st.dates(date(2000, 1, 1), date(2060, 12, 31))
LAND = st.sampled_from(["", *LAENDER])
VORLAEUFE = st.lists(
    st.builds(Vorlauf, was=st.text(max_size=8), tage=st.integers(-120, 40), wer=st.sampled_from(["", "Amira Muster"])),
    max_size=12,
)


def tight_plans() -> st.SearchStrategy[tuple[date, date]]:
    """A meeting and a day from long before it to shortly after it."""
    return st.tuples(TAGE, st.integers(-150, 30)).map(lambda x: (x[0], x[0] + timedelta(x[1])))


def days(fristen: tuple[Frist, ...]) -> list[tuple[str, date]]:
    return [(f.was, f.bis) for f in fristen]


def test_deadlines_are_counted_back_and_give_way_to_weekends_and_holidays() -> None:
    vorlaeufe = [
        Vorlauf("Doku", 2, "Jonas Beispiel"),
        Vorlauf("Raum", -84, "Amira Muster"),
        Vorlauf("Namen", -14),
        Vorlauf("Los", 0),
        Vorlauf("Essen", -11),
    ]

    assert plan_backwards(TREFFEN, vorlaeufe, date(2027, 1, 15)) == (
        Frist(
            was="Raum",
            wer="Amira Muster",
            tage=-84,
            bis=date(2027, 1, 15),
            verschoben_von=None,
            lage="heute",
            satz="Bis Freitag, 15.\u00a0Januar 2027. Das ist heute.",
        ),
        Frist(
            was="Namen",
            wer="",
            tage=-14,
            bis=date(2027, 3, 25),
            verschoben_von=date(2027, 3, 26),
            lage="kommt",
            satz="Statt am Karfreitag, 26.\u00a0März 2027, schon am Donnerstag, 25.\u00a0März 2027.",
        ),
        Frist(
            was="Essen",
            wer="",
            tage=-11,
            bis=date(2027, 3, 25),
            verschoben_von=date(2027, 3, 29),
            lage="kommt",
            satz="Statt am Ostermontag, 29.\u00a0März 2027, schon am Donnerstag, 25.\u00a0März 2027.",
        ),
        Frist(
            was="Los",
            wer="",
            tage=0,
            bis=TREFFEN,
            verschoben_von=None,
            lage="kommt",
            satz="Am Tag des Treffens: Freitag, 9.\u00a0April 2027.",
        ),
        Frist(
            was="Doku",
            wer="Jonas Beispiel",
            tage=2,
            bis=date(2027, 4, 12),
            verschoben_von=date(2027, 4, 11),
            lage="kommt",
            satz="Statt am Sonntag, 11.\u00a0April 2027, erst am Montag, 12.\u00a0April 2027.",
        ),
    )


def test_holiday_of_one_land_moves_only_there() -> None:
    vorlaeufe = [Vorlauf("Plakat", -7)]

    assert days(plan_backwards(date(2028, 11, 7), vorlaeufe, HEUTE, "TH")) == [("Plakat", date(2028, 10, 30))]
    assert days(plan_backwards(date(2028, 11, 7), vorlaeufe, HEUTE, "HE")) == [("Plakat", date(2028, 10, 31))]


def test_meeting_on_a_holiday_stays_and_nothing_is_refused_in_the_past() -> None:
    karfreitag = date(2027, 3, 26)

    fristen = plan_backwards(
        karfreitag, [Vorlauf("Los", 0), Vorlauf("Raum", -1)], date(2027, 6, 1), "SN", gedraengt=True
    )

    assert [(f.was, f.bis, f.lage, f.satz) for f in fristen] == [
        ("Raum", date(2027, 3, 25), "vorbei", "Bis Donnerstag, 25.\u00a0März 2027. Dieser Tag ist schon vorbei."),
        ("Los", karfreitag, "vorbei", "Am Tag des Treffens: Freitag, 26.\u00a0März 2027. Dieser Tag ist schon vorbei."),
    ]


def test_squeezing_spreads_what_is_past_up_to_the_next_deadline() -> None:
    vorlaeufe = [Vorlauf("a", -84), Vorlauf("b", -70), Vorlauf("c", -56), Vorlauf("d", -14), Vorlauf("e", 1)]
    heute = date(2027, 3, 15)

    fristen = plan_backwards(TREFFEN, vorlaeufe, heute, gedraengt=True)

    assert days(fristen) == [
        ("a", date(2027, 3, 15)),
        ("b", date(2027, 3, 17)),
        ("c", date(2027, 3, 22)),
        ("d", date(2027, 3, 25)),
        ("e", date(2027, 4, 12)),
    ]
    assert [f.satz for f in fristen[:2]] == [
        "Statt am Freitag, 15.\u00a0Januar 2027, erst am Montag, 15.\u00a0März 2027. Das ist heute.",
        "Statt am Freitag, 29.\u00a0Januar 2027, erst am Mittwoch, 17.\u00a0März 2027.",
    ]
    assert [f.lage for f in plan_backwards(TREFFEN, vorlaeufe, heute)] == ["vorbei"] * 3 + ["kommt"] * 2


@pytest.mark.parametrize(
    ("treffen", "heute", "vorlaeufe", "tage"),
    [
        # nothing but the meeting comes: up to the day before it
        (date(2027, 3, 5), date(2027, 3, 3), (-30, -20, -10), [date(2027, 3, 3), date(2027, 3, 3), date(2027, 3, 4)]),
        # the meeting is today
        (date(2027, 3, 5), date(2027, 3, 5), (-30, -20), [date(2027, 3, 5), date(2027, 3, 5)]),
        # only a weekend lies between: today, or the workday of the next deadline
        (date(2027, 3, 8), date(2027, 3, 6), (-30, -1), [date(2027, 3, 6), date(2027, 3, 6)]),
        (date(2027, 3, 9), date(2027, 3, 6), (-30, -1), [date(2027, 3, 8), date(2027, 3, 8)]),
        # a deadline on this Sunday would have been on Friday
        (date(2027, 3, 9), date(2027, 3, 6), (-2, -1), [date(2027, 3, 8), date(2027, 3, 8)]),
    ],
)
def test_squeezing_finds_room_where_there_is_hardly_any(
    treffen: date, heute: date, vorlaeufe: tuple[int, ...], tage: list[date]
) -> None:
    fristen = plan_backwards(treffen, [Vorlauf("x", t) for t in vorlaeufe], heute, gedraengt=True)

    assert [f.bis for f in fristen] == tage


def test_no_task_no_deadline() -> None:
    assert plan_backwards(TREFFEN, [], HEUTE, gedraengt=True) == ()


def test_endless_leads_end_with_the_calendar() -> None:
    fristen = plan_backwards(TREFFEN, [Vorlauf("früh", -(10**9)), Vorlauf("spät", 10**9)], HEUTE)

    assert days(fristen) == [("früh", date.min), ("spät", date.max)]


def test_words_of_people_stay_as_they_are() -> None:
    was = "=cmd|' /C calc'!A0 <script>ü\u202e" + "x" * 300

    assert plan_backwards(TREFFEN, [Vorlauf(was, -1, was)], HEUTE)[0].was == was


def test_unknown_land_is_an_error() -> None:
    with pytest.raises(ValueError, match="Dieses Land kennen wir nicht"):
        plan_backwards(TREFFEN, [Vorlauf("x", -1)], HEUTE, "XX")


@given(wann=tight_plans(), vorlaeufe=VORLAEUFE, land=LAND, gedraengt=st.booleans())
@settings(deadline=None)
def test_order_is_kept_on_the_right_side_of_the_meeting(
    *, wann: tuple[date, date], vorlaeufe: list[Vorlauf], land: str, gedraengt: bool
) -> None:
    treffen, heute = wann

    fristen = plan_backwards(treffen, vorlaeufe, heute, land, gedraengt=gedraengt)

    assert [(f.was, f.wer, f.tage) for f in fristen] == [
        (v.was, v.wer, v.tage) for v in sorted(vorlaeufe, key=lambda v: v.tage)
    ]
    assert [f.bis for f in fristen] == sorted(f.bis for f in fristen)
    for f in fristen:
        assert (f.bis <= treffen) if f.tage < 0 else (f.bis > treffen) if f.tage else (f.bis == treffen)


@given(TAGE, TAGE, VORLAEUFE, LAND)
@settings(deadline=None)
def test_deadlines_fall_on_the_nearest_workday_away_from_the_meeting(
    treffen: date, heute: date, vorlaeufe: list[Vorlauf], land: str
) -> None:
    for f in plan_backwards(treffen, vorlaeufe, heute, land):
        eigentlich, schritt = treffen + timedelta(f.tage), (f.tage > 0) - (f.tage < 0)
        weg = next(i for i in range(20) if schritt == 0 or is_workday(eigentlich + timedelta(schritt * i), land))
        assert f.bis == eigentlich + timedelta(schritt * weg)
        assert f.verschoben_von == (None if f.bis == eigentlich else eigentlich)
        assert f.lage == ("vorbei" if f.bis < heute else "heute" if f.bis == heute else "kommt")


@given(tight_plans(), VORLAEUFE, LAND)
@settings(deadline=None)
def test_squeezed_deadlines_lie_on_workdays_from_today_on(
    wann: tuple[date, date], vorlaeufe: list[Vorlauf], land: str
) -> None:
    treffen, heute = wann

    lose = plan_backwards(treffen, vorlaeufe, heute, land)
    fristen = plan_backwards(treffen, vorlaeufe, heute, land, gedraengt=True)

    if treffen < heute:
        assert fristen == lose
        return
    werktage = [heute + timedelta(i) for i in range((treffen - heute).days) if is_workday(heute + timedelta(i), land)]
    assert all(f.bis >= heute for f in fristen)
    assert all(f.bis in werktage if werktage else f.bis == heute for f in fristen if f.tage < 0)
    assert [f for f in fristen if f.tage >= 0] == [f for f in lose if f.tage >= 0]
    for frist, vorher in zip(fristen, lose, strict=True):
        assert vorher.bis < heute or frist == vorher


@given(tight_plans(), VORLAEUFE, LAND)
@settings(deadline=None)
def test_squeezed_deadlines_are_spread_evenly(wann: tuple[date, date], vorlaeufe: list[Vorlauf], land: str) -> None:
    treffen, heute = wann
    lose = plan_backwards(treffen, vorlaeufe, heute, land)
    verpasst = sum(f.tage < 0 and f.bis < heute for f in lose)
    naechster = min([f.bis for f in lose if f.bis >= heute and f.tage < 0], default=treffen)
    frei = [t for i in range((naechster - heute).days) if is_workday(t := heute + timedelta(i), land)]

    fristen = plan_backwards(treffen, vorlaeufe, heute, land, gedraengt=True)

    if treffen >= heute and frei and verpasst:
        je_tag = Counter(dict.fromkeys(frei, 0))
        je_tag.update(f.bis for f in fristen[:verpasst])
        assert set(je_tag) == set(frei)
        assert max(je_tag.values()) - min(je_tag.values()) <= 1
        stellen = [frei.index(f.bis) for f in fristen[:verpasst]]
        abstaende = [b - a for a, b in zip(stellen, [*stellen[1:], len(frei)], strict=True)]
        assert max(abstaende) - min(abstaende) <= 1


@given(wann=tight_plans(), vorlaeufe=VORLAEUFE, land=LAND, gedraengt=st.booleans())
@settings(deadline=None)
def test_planning_what_is_planned_changes_nothing(
    *, wann: tuple[date, date], vorlaeufe: list[Vorlauf], land: str, gedraengt: bool
) -> None:
    treffen, heute = wann
    fristen = plan_backwards(treffen, vorlaeufe, heute, land, gedraengt=gedraengt)

    noch_einmal = [Vorlauf(f.was, (f.bis - treffen).days, f.wer) for f in fristen]

    assert days(plan_backwards(treffen, noch_einmal, heute, land, gedraengt=gedraengt)) == days(fristen)
