from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from methodenkoffer.laender import LAENDER
from toolkit.planung.kalendertage import notes_on_day
from toolkit.planung.terminserie import (
    Ersatztag,
    Serie,
    is_last_weekday,
    list_dates,
    notes_on_series,
    propose_other_day,
    say_series,
)

HEUTE = date(2026, 8, 1)
ZWEITER_DIENSTAG = Serie(beginn=date(2026, 8, 11), alle=2)
TAGE = st.dates(date(1990, 1, 1), date(2100, 12, 31))
SERIEN = st.builds(
    Serie,
    beginn=TAGE,
    rhythmus=st.sampled_from(["woche", "monat_wochentag", "monat_tag"]),
    alle=st.integers(1, 12),
    anzahl=st.integers(1, 14),
    letzter=st.booleans(),
)


def walk(serie: Serie) -> tuple[date, ...]:
    """Go day by day and take what the rhythm names, without any calendar rule of a library."""
    gefunden, tag, erster = [], serie.beginn, serie.beginn
    morgen = timedelta(1)
    beim_letzten = (erster + timedelta(7)).month != erster.month and (serie.letzter or erster.day > 28)
    while len(gefunden) < serie.anzahl:
        monate = (tag.year - erster.year) * 12 + tag.month - erster.month
        ende = (tag + morgen).month != tag.month
        if serie.rhythmus == "woche":
            passt = (tag - erster).days % (7 * serie.alle) == 0
        elif serie.rhythmus == "monat_tag":
            passt = monate % serie.alle == 0 and (tag.day == erster.day or (ende and tag.day < erster.day))
        else:
            stelle = (
                (tag + timedelta(7)).month != tag.month if beim_letzten else (tag.day - 1) // 7 == (erster.day - 1) // 7
            )
            passt = monate % serie.alle == 0 and tag.weekday() == erster.weekday() and stelle
        if passt:
            gefunden.append(tag)
        tag += morgen
    return tuple(gefunden)


@given(SERIEN)
@settings(deadline=None)
def test_dates_are_those_of_a_walk_through_the_calendar(serie: Serie) -> None:
    assert list_dates(serie) == walk(serie)


@given(SERIEN, st.sets(st.integers(0, 15), max_size=5), st.dictionaries(st.integers(0, 15), TAGE, max_size=4))
@settings(deadline=None)
def test_left_out_and_moved_dates_touch_nothing_else(serie: Serie, weg: set[int], um: dict[int, date]) -> None:
    tage = list_dates(serie)
    ausgelassen = tuple(tage[i] for i in weg if i < len(tage))
    ersatz = tuple(Ersatztag(statt=tage[i], neu=neu) for i, neu in um.items() if i < len(tage))

    neu = list_dates(Serie.model_validate({**serie.__dict__, "ausgelassen": ausgelassen, "ersatz": ersatz}))

    assert neu == tuple(sorted({um.get(i, tag) for i, tag in enumerate(tage) if i not in weg}))


@given(SERIEN)
@settings(deadline=None)
def test_series_is_stored_and_read_again(serie: Serie) -> None:
    voll = Serie.model_validate(
        {**serie.__dict__, "ausgelassen": [serie.beginn], "ersatz": [{"statt": serie.beginn, "neu": HEUTE}]}
    )

    assert Serie.model_validate_json(voll.model_dump_json()) == voll


def test_short_months_use_their_last_day() -> None:
    serie = Serie(beginn=date(2027, 12, 31), rhythmus="monat_tag", anzahl=5)

    assert list_dates(serie) == (
        date(2027, 12, 31),
        date(2028, 1, 31),
        date(2028, 2, 29),
        date(2028, 3, 31),
        date(2028, 4, 30),
    )


def test_fourth_weekday_becomes_the_last_only_if_wanted() -> None:
    vierter = Serie(beginn=date(2027, 2, 23), anzahl=3)

    assert list_dates(vierter) == (date(2027, 2, 23), date(2027, 3, 23), date(2027, 4, 27))
    assert list_dates(vierter.model_copy(update={"letzter": True})) == (
        date(2027, 2, 23),
        date(2027, 3, 30),
        date(2027, 4, 27),
    )


def test_last_weekday_is_offered_only_where_it_is_the_last() -> None:
    dienstage = [date(2027, 3, 2), date(2027, 3, 23), date(2027, 3, 30), date(2027, 2, 23)]

    assert [is_last_weekday(tag) for tag in dienstage] == [False, False, True, True]
    assert list_dates(Serie(beginn=date(2027, 3, 2), letzter=True, anzahl=2)) == (date(2027, 3, 2), date(2027, 4, 6))


def test_unknown_left_out_and_moved_days_do_no_harm() -> None:
    fremd = date(2026, 8, 12)
    serie = ZWEITER_DIENSTAG.model_copy(
        update={"ausgelassen": (fremd,), "ersatz": (Ersatztag(statt=fremd, neu=date(2027, 1, 1)),)}
    )

    assert list_dates(serie) == list_dates(ZWEITER_DIENSTAG)
    assert say_series(serie) == say_series(ZWEITER_DIENSTAG)


@pytest.mark.parametrize(
    ("felder", "worte"),
    [
        ({"alle": 2}, "jeden zweiten Dienstag im Monat, alle 2 Monate, 6 Termine bis 8. Juni 2027"),
        ({}, "jeden zweiten Dienstag im Monat, 6 Termine bis 12. Januar 2027"),
        ({"anzahl": 1}, "jeden zweiten Dienstag im Monat, 1 Termin am 11. August 2026"),
        ({"rhythmus": "woche", "anzahl": 2}, "jeden Dienstag, 2 Termine bis 18. August 2026"),
        ({"rhythmus": "woche", "alle": 3}, "alle 3 Wochen am Dienstag, 6 Termine bis 24. November 2026"),
        ({"rhythmus": "monat_tag"}, "an jedem 11. des Monats, 6 Termine bis 11. Januar 2027"),
        (
            {"rhythmus": "monat_tag", "beginn": date(2026, 8, 31), "alle": 3, "anzahl": 2},
            "an jedem 31. des Monats, in kürzeren am letzten Tag, alle 3 Monate, 2 Termine bis 30. November 2026",
        ),
        (
            {"beginn": date(2026, 8, 25), "letzter": True, "anzahl": 2},
            "jeden letzten Dienstag im Monat, 2 Termine bis 29. September 2026",
        ),
        (
            {"beginn": date(2026, 8, 31), "anzahl": 2},
            "jeden letzten Montag im Monat, 2 Termine bis 28. September 2026",
        ),
        (
            {
                "ausgelassen": (date(2026, 9, 8),),
                "ersatz": (Ersatztag(statt=date(2026, 10, 13), neu=date(2026, 10, 14)),),
            },
            "jeden zweiten Dienstag im Monat, 5 Termine bis 12. Januar 2027, davon 1 verschoben, 1 fällt aus",
        ),
        (
            {
                "ausgelassen": (date(2026, 9, 8), date(2026, 10, 13)),
                "ersatz": (Ersatztag(statt=date(2026, 10, 13), neu=date(2026, 10, 14)),),
            },
            "jeden zweiten Dienstag im Monat, 4 Termine bis 12. Januar 2027, 2 fallen aus",
        ),
        (
            {"anzahl": 1, "ausgelassen": (date(2026, 8, 11),)},
            "jeden zweiten Dienstag im Monat, alle Termine fallen aus",
        ),
    ],
)
def test_series_is_said_in_words(felder: dict[str, object], worte: str) -> None:
    serie = Serie.model_validate({"beginn": date(2026, 8, 11), **felder})

    assert say_series(serie).replace("\u00a0", " ") == worte


def test_notes_name_their_dates_and_leave_the_wanted_weekday_alone() -> None:
    samstags = Serie(
        beginn=date(2027, 2, 27),
        letzter=True,
        anzahl=3,
        ersatz=(Ersatztag(statt=date(2027, 4, 24), neu=date(2027, 4, 25)),),
    )

    assert notes_on_series(samstags, date(2027, 3, 1)) == tuple(
        (tag, satz)
        for tag, wochenende in ((date(2027, 2, 27), False), (date(2027, 3, 27), False), (date(2027, 4, 25), True))
        for satz in notes_on_day(tag, date(2027, 3, 1), wochenende=wochenende)
    )
    assert [tag.day for tag, _ in notes_on_series(samstags, date(2027, 3, 1))] == [27, 27, 25]


def test_notes_know_the_land() -> None:
    serie = Serie(beginn=date(2028, 10, 31), rhythmus="woche", anzahl=2)

    assert [tag for tag, _ in notes_on_series(serie, HEUTE, "SN")] == [date(2028, 10, 31)]
    assert notes_on_series(serie, HEUTE, "HE") == ()


@pytest.mark.parametrize(
    ("tag", "land", "heute", "anderer"),
    [
        (date(2027, 3, 26), "", HEUTE, date(2027, 4, 2)),
        (date(2026, 12, 25), "", HEUTE, date(2026, 12, 18)),
        (date(2026, 12, 25), "", date(2026, 12, 18), date(2027, 1, 8)),
        (date(2020, 5, 5), "", HEUTE, date(2026, 8, 4)),
        (date(2027, 3, 27), "", HEUTE, date(2027, 4, 3)),
        (date(2027, 5, 20), "", HEUTE, date(2027, 5, 27)),
        (date(2027, 5, 20), "BY", HEUTE, date(2027, 5, 13)),
        (date.max, "", date.max, date.max),
        (date.max, "", HEUTE, date(9999, 12, 17)),
    ],
)
def test_other_day_is_the_nearest_without_a_note(tag: date, land: str, heute: date, anderer: date) -> None:
    assert propose_other_day(tag, land, heute) == anderer


def test_other_day_leaves_taken_days_alone() -> None:
    woechentlich = Serie(beginn=date(2027, 3, 12), rhythmus="woche", anzahl=6)

    assert propose_other_day(date(2027, 3, 26), "", HEUTE, belegt=list_dates(woechentlich)) == date(2027, 3, 5)


@given(TAGE, st.integers(-400, 400), st.sampled_from(["", *LAENDER]))
@settings(deadline=None)
def test_other_day_is_free_and_none_nearer_is(tag: date, versatz: int, land: str) -> None:
    heute = tag + timedelta(versatz)

    neu = propose_other_day(tag, land, heute)

    def suits(anderer: date) -> bool:
        return anderer > heute and anderer != tag and not notes_on_day(anderer, heute, land, wochenende=False)

    abstand = abs(neu - tag).days
    assert suits(neu)
    assert abstand % 7 == 0
    assert not any(suits(tag + timedelta(i)) for i in range(7 - abstand, abstand, 7))
    assert neu > tag or not suits(tag + timedelta(abstand))


@pytest.mark.parametrize(
    "felder",
    [
        {"beginn": date(1899, 12, 31)},
        {"beginn": date(2201, 1, 1)},
        {"beginn": "gestern"},
        {"anzahl": 0},
        {"anzahl": 61},
        {"alle": 0},
        {"alle": 13},
        {"rhythmus": "jahr"},
        {"ausgelassen": (date(1899, 12, 31),)},
        {"ersatz": (date(2026, 8, 11),)},
        {"beginn": date(2200, 12, 1), "anzahl": 2},
        {"beginn": date(2200, 12, 25), "anzahl": 2, "rhythmus": "woche"},
        {"unbekannt": "=cmd|' /C calc'!A0"},
    ],
)
def test_impossible_series_is_an_error(felder: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Serie.model_validate({"beginn": date(2026, 8, 11), **felder})


def test_longest_series_ends_in_the_last_year() -> None:
    serie = Serie(beginn=date(2141, 12, 31), rhythmus="monat_tag", alle=12, anzahl=60)

    assert list_dates(serie)[-1] == date(2200, 12, 31)
    assert len(list_dates(serie)) == 60
