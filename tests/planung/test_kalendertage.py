from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.laender import LAENDER
from methodenkoffer.tage import say_day
from toolkit.planung.kalendertage import (
    holiday_name,
    is_workday,
    move_day,
    next_workday,
    notes_on_day,
    previous_workday,
    say_when,
)

HEUTE = date(2026, 12, 1)
TAGE = st.dates(date(1985, 1, 1), date(2105, 12, 31))
LAND = st.sampled_from(["", *LAENDER])
WOCHENENDE = "Manche haben dann mehr Zeit, andere sind bei ihrer Familie."
RAUM = "Fragen Sie früh, ob der Raum offen ist."
FRAGEN = "Fragen Sie nach, ob auch bei Ihnen."
FREI = "Viele nehmen sich dann frei."
VERREIST = "Viele haben dann frei oder sind verreist."
EINHEIT = "Tag der Deutschen Einheit"


def lands_with(tag: date) -> set[str]:
    return {land for land in LAENDER if holiday_name(tag, land)}


def test_sixteen_laender_are_sorted_by_name() -> None:
    assert len(LAENDER) == 16
    assert list(LAENDER.values()) == sorted(LAENDER.values())


@pytest.mark.parametrize(
    ("tag", "land", "name"),
    [
        (date(2027, 3, 26), "", "Karfreitag"),
        (date(2027, 3, 28), "", ""),
        (date(2027, 3, 28), "BB", "Ostersonntag"),
        (date(2027, 3, 29), "HH", "Ostermontag"),
        (date(2027, 5, 1), "", "Tag der Arbeit"),
        (date(2008, 5, 1), "", "Christi Himmelfahrt"),
        (date(2027, 5, 6), "", "Christi Himmelfahrt"),
        (date(2027, 10, 3), "BW", "Tag der Deutschen Einheit"),
        (date(2027, 11, 17), "SN", "Buß- und Bettag"),
        (date(2027, 11, 17), "", ""),
        (date(2027, 8, 15), "SL", "Mariä Himmelfahrt"),
        (date(2027, 8, 15), "BY", "Mariä Himmelfahrt"),
        (date(2027, 8, 8), "BY", ""),
        (date(2027, 5, 27), "SN", "Fronleichnam"),
        (date(2027, 5, 27), "TH", "Fronleichnam"),
        (date(2027, 5, 27), "", ""),
        (date(2027, 3, 3), "", ""),
        (date(1, 1, 1), "BY", ""),
        (date(9999, 12, 25), "BY", ""),
    ],
)
def test_holidays_have_their_german_name(tag: date, land: str, name: str) -> None:
    assert holiday_name(tag, land) == name


def test_some_holidays_are_only_in_some_laender() -> None:
    assert lands_with(date(2027, 10, 31)) == {"BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"}
    assert lands_with(date(2017, 10, 31)) == set(LAENDER)
    assert lands_with(date(2027, 11, 1)) == {"BW", "BY", "NW", "RP", "SL"}
    assert lands_with(date(2027, 1, 6)) == {"BW", "BY", "ST"}
    assert lands_with(date(2027, 3, 8)) == {"BE", "MV"}
    assert lands_with(date(2027, 9, 20)) == {"TH"}


@pytest.mark.parametrize("land", ["XX", "by", "Augsburg", "=cmd|' /C calc'!A0", "x" * 300])
def test_unknown_land_is_an_error_everywhere(land: str) -> None:
    for frage in (holiday_name, is_workday, previous_workday, next_workday):
        with pytest.raises(ValueError, match="Dieses Land kennen wir nicht"):
            frage(date(2027, 3, 6), land)
    with pytest.raises(ValueError, match="Dieses Land kennen wir nicht"):
        notes_on_day(date(2027, 3, 6), HEUTE, land)


@pytest.mark.parametrize(
    ("tag", "land", "saetze"),
    [
        (date(2027, 3, 3), "", ()),
        (HEUTE, "", ()),
        (date(2027, 5, 5), "", ()),
        (date(2026, 5, 5), "", ("Der 5. Mai 2026 liegt in der Vergangenheit.",)),
        (date(2026, 4, 5), "BB", ("Der 5. April 2026 liegt in der Vergangenheit.",)),
        (date(2027, 3, 6), "", (f"Der 6. März 2027 ist ein Samstag. {WOCHENENDE}",)),
        (date(2027, 3, 26), "", (f"Der 26. März 2027 ist ein Feiertag: Karfreitag. {RAUM}",)),
        (date(2027, 5, 27), "SN", (f"Der 27. Mai 2027 ist in einem Teil der Orte Feiertag: Fronleichnam. {FRAGEN}",)),
        (date(2027, 5, 7), "", (f"Der 7. Mai 2027 ist ein Brückentag: Am Tag davor ist Christi Himmelfahrt. {FREI}",)),
        (date(2028, 10, 2), "", (f"Der 2. Oktober 2028 ist ein Brückentag: Am Tag danach ist {EINHEIT}. {FREI}",)),
        (
            date(2027, 3, 28),
            "",
            (
                f"Der 28. März 2027 ist ein Sonntag. {WOCHENENDE}",
                "Der 28. März 2027 liegt an einem langen Wochenende: Karfreitag ist frei. Manche sind dann verreist.",
            ),
        ),
        (date(2026, 12, 24), "", (f"Der 24. Dezember 2026 ist Heiligabend. {VERREIST}",)),
        (date(2026, 12, 29), "", (f"Der 29. Dezember 2026 liegt zwischen Weihnachten und Neujahr. {VERREIST}",)),
        (date(2026, 12, 31), "", (f"Der 31. Dezember 2026 ist Silvester. {VERREIST}",)),
        (date(1, 1, 1), "BY", ("Der 1. Januar 1 liegt in der Vergangenheit.",)),
        (date.max, "BY", (f"Der 31. Dezember 9999 ist Silvester. {VERREIST}",)),
    ],
)
def test_notes_say_what_one_should_know_of_a_day(tag: date, land: str, saetze: tuple[str, ...]) -> None:
    assert tuple(satz.replace("\u00a0", " ") for satz in notes_on_day(tag, HEUTE, land)) == saetze


def test_weekend_goes_unsaid_where_it_is_meant() -> None:
    assert notes_on_day(date(2027, 3, 6), HEUTE, wochenende=False) == ()


@pytest.mark.parametrize(
    ("tag", "land", "worte"),
    [
        (date(2027, 3, 3), "", "am Mittwoch, 3.\u00a0März 2027"),
        (date(2027, 3, 26), "", "am Karfreitag, 26.\u00a0März 2027"),
        (date(2027, 5, 6), "", "an Christi Himmelfahrt, 6.\u00a0Mai 2027"),
        (date(2027, 5, 1), "", "am Tag der Arbeit, 1.\u00a0Mai 2027"),
        (date(2027, 12, 25), "", "am Ersten Weihnachtstag, 25.\u00a0Dezember 2027"),
        (date(2027, 1, 1), "", "an Neujahr, 1.\u00a0Januar 2027"),
        (date(2027, 11, 17), "SN", "am Buß- und Bettag, 17.\u00a0November 2027"),
        (date(2027, 3, 8), "BE", "am Frauentag, 8.\u00a0März 2027"),
        (date(2027, 1, 6), "BY", "an Heilige Drei Könige, 6.\u00a0Januar 2027"),
    ],
)
def test_day_is_said_with_the_right_preposition(tag: date, land: str, worte: str) -> None:
    assert say_when(tag, land) == worte


def test_day_is_said_with_its_weekday() -> None:
    assert say_day(date(2027, 3, 3)) == "Mittwoch, 3.\u00a0März 2027"


@given(TAGE, LAND)
@settings(deadline=None)
def test_nearest_workdays_are_those_of_a_walk(tag: date, land: str) -> None:
    davor = [tag - timedelta(i) for i in range(15)]
    danach = [tag + timedelta(i) for i in range(15)]

    assert previous_workday(tag, land) == next(t for t in davor if t.weekday() < 5 and not holiday_name(t, land))
    assert next_workday(tag, land) == next(t for t in danach if t.weekday() < 5 and not holiday_name(t, land))


@given(TAGE)
@settings(deadline=None)
def test_every_land_keeps_the_holidays_of_all(tag: date) -> None:
    name = holiday_name(tag)

    assert not name or {holiday_name(tag, land) for land in LAENDER} == {name}


@given(TAGE, TAGE, LAND)
@settings(deadline=None)
def test_only_an_ordinary_day_to_come_has_no_note(tag: date, heute: date, land: str) -> None:
    saetze = notes_on_day(tag, heute, land)

    allein = not any(is_workday(tag + timedelta(i), land) for i in (-1, 1))
    weihnachten = tag.month == 12 and tag.day in {24, 27, 28, 29, 30, 31}
    assert bool(saetze) == (tag < heute or not is_workday(tag, land) or allein or weihnachten)
    assert all(satz.startswith(f"Der {tag.day}.\u00a0") and satz.endswith(".") for satz in saetze)
    assert len(set(saetze)) == len(saetze)


@given(st.dates(), st.integers(-(10**9), 10**9))
@settings(deadline=None)
def test_moving_a_day_stops_at_the_ends_of_the_calendar(tag: date, tage: int) -> None:
    neu = move_day(tag, tage)

    assert neu in (date.min, date.max) or (neu - tag).days == tage
