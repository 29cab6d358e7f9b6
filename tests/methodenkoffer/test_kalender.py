from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from methodenkoffer.kalender import (
    Ferien,
    Ferienaufnahme,
    Spanne,
    Zeilenmeldung,
    find_land,
    holidays_on,
    known_spans,
    load_holidays,
    merge_holidays,
    read_ics,
    read_table,
    say_in_laender,
    say_known,
    say_unknown,
)
from methodenkoffer.kalender.bereich import LAENGSTE_SCHULZEIT
from methodenkoffer.laender import LAENDER

HEUTE = date(2026, 11, 25)
EIN_TAG = timedelta(1)
KOPF = "land;name;von;bis\n"


def make_holiday(land: str, von: date, bis: date | None = None, name: str = "Probeferien") -> Ferien:
    return Ferien(land=land, name=name, von=von, bis=bis or von)


def days_of(land: str) -> list[date]:
    return [f.von + i * EIN_TAG for f in load_holidays() if f.land == land for i in range((f.bis - f.von).days + 1)]


def test_each_land_has_all_big_holidays_of_both_school_years() -> None:
    gezaehlt = Counter((f.land, f.name) for f in load_holidays())

    assert {gezaehlt[land, "Sommerferien"] for land in LAENDER} == {3}
    assert {gezaehlt[land, "Herbstferien"] for land in LAENDER} == {2}
    assert {gezaehlt[land, "Weihnachtsferien"] for land in LAENDER} == {2}
    assert {land for land in LAENDER if gezaehlt[land, "Osterferien"] != 2} == {"HH"}
    assert gezaehlt["HH", "Frühjahrsferien"] == 2


def test_each_row_names_a_web_address_and_a_day() -> None:
    assert all(f.quelle.startswith("https://") for f in load_holidays())
    assert {f.gesehen for f in load_holidays()} == {HEUTE}


@pytest.mark.parametrize("land", LAENDER)
def test_no_day_is_in_two_rows_of_a_land(land: str) -> None:
    tage = days_of(land)

    assert len(tage) == len(set(tage))


@pytest.mark.parametrize("land", LAENDER)
def test_summer_holidays_last_about_six_weeks(land: str) -> None:
    dauern = [(f.bis - f.von).days + 1 for f in load_holidays() if f.land == land and f.name == "Sommerferien"]

    assert all(40 <= dauer <= 46 for dauer in dauern)


@pytest.mark.parametrize("land", LAENDER)
def test_christmas_and_new_years_eve_are_free_everywhere(land: str) -> None:
    weihnachten = [date(jahr, 12, tag) for jahr in (2026, 2027) for tag in range(24, 32)]

    assert set(weihnachten) <= set(days_of(land))


def test_dates_of_the_package_are_those_in_our_file() -> None:
    paket = pytest.importorskip("holidays.calendars.germany_school")

    ihre = {
        (land, date(jahr + a, m, t), date(jahr + b, m2, t2))
        for jahr, laender in paket.GERMANY_SCHOOL_HOLIDAYS.items()
        for land, zeilen in laender.items()
        for a, m, t, b, m2, t2, _ in zeilen
    }
    gesucht = {z for z in ihre if date(2026, 6, 25) <= z[1] < date(2028, 9, 1)}
    unsere = {(f.land, f.von, f.bis): f.name for f in load_holidays()}

    assert gesucht - set(unsere) == set()
    assert {(z[0], n) for z, n in unsere.items() if z not in gesucht} == {
        ("BB", "Tag nach Himmelfahrt"),
        ("BY", "Buß- und Bettag"),
    }


@pytest.mark.parametrize(
    ("tag", "laender", "erwartet"),
    [
        (date(2026, 11, 4), ("BY", "SN"), [("BY", "Herbstferien")]),
        (date(2026, 11, 18), ("BY", "SN"), [("BY", "Buß- und Bettag")]),
        (date(2027, 3, 25), ("BW",), [("BW", "Gründonnerstag")]),
        (
            date(2026, 10, 12),
            ("SH", "SN", "HE"),
            [("HE", "Herbstferien"), ("SN", "Herbstferien"), ("SH", "Herbstferien")],
        ),
        (date(2027, 1, 20), tuple(LAENDER), []),
        (date(2026, 11, 4), (), []),
    ],
)
def test_holidays_on_finds_those_of_the_laender(tag: date, laender: tuple[str, ...], erwartet: list[str]) -> None:
    assert [(f.land, f.name) for f in holidays_on(tag, laender)] == erwartet


def test_holidays_on_looks_at_all_laender_and_at_own_rows() -> None:
    eigene = (make_holiday("HE", date(2029, 7, 16), date(2029, 8, 24)),)

    assert len(holidays_on(date(2026, 12, 24))) == 16
    assert holidays_on(date(2029, 8, 24), ferien=eigene) == eigene
    assert holidays_on(date(2029, 8, 25), ferien=eigene) == ()


def test_islands_and_vocational_schools_are_said() -> None:
    anmerkungen = {(f.land, f.von): f.anmerkung for f in load_holidays()}

    assert "Sylt" in anmerkungen["SH", date(2026, 7, 4)]
    assert "Berufliche Schulen" in anmerkungen["MV", date(2027, 2, 8)]


def test_merge_lets_the_later_list_win_and_sorts() -> None:
    alt = make_holiday("SN", date(2027, 2, 8), date(2027, 2, 19), "Alt")
    neu = make_holiday("SN", date(2027, 2, 8), date(2027, 2, 19), "Neu")
    bayern = make_holiday("BY", date(2028, 1, 1))

    assert merge_holidays([alt], [neu, bayern]) == (bayern, neu)


@pytest.mark.parametrize(
    ("von", "bis"),
    [(date(2027, 2, 9), date(2027, 2, 8)), (date(2027, 1, 1), date(2027, 3, 12)), (date(1950, 1, 1),) * 2],
)
def test_holidays_that_cannot_be_are_refused(von: date, bis: date) -> None:
    with pytest.raises(ValidationError):
        make_holiday("BY", von, bis)


@pytest.mark.parametrize("land", LAENDER)
def test_the_shipped_rows_know_two_years_without_a_hole(land: str) -> None:
    (spanne,) = known_spans(land, load_holidays())

    assert spanne.von < date(2026, 8, 4)
    assert spanne.bis > date(2028, 8, 3)


def test_the_shipped_school_times_are_shorter_than_the_bound() -> None:
    laengen = []
    for land in LAENDER:
        zeilen = sorted((f for f in load_holidays() if f.land == land), key=lambda f: f.von)
        laengen += [(b.von - a.bis).days for a, b in pairwise(zeilen)]

    assert max(laengen) == 96 < LAENGSTE_SCHULZEIT


def test_known_spans_break_where_rows_are_missing() -> None:
    zeilen = [
        make_holiday("HE", date(2027, 1, 4)),
        make_holiday("HE", date(2027, 5, 4)),
        make_holiday("HE", date(2029, 1, 4)),
    ]

    assert known_spans("HE", zeilen) == (
        Spanne(date(2027, 1, 4), date(2027, 5, 4)),
        Spanne(date(2029, 1, 4), date(2029, 1, 4)),
    )
    assert known_spans("BY", zeilen) == ()


@pytest.mark.parametrize(
    ("von", "bis", "laender", "erwartet"),
    [
        (date(2027, 1, 1), date(2027, 12, 31), tuple(LAENDER), ()),
        (date(2029, 1, 1), date(2029, 12, 31), ("HE",), ("Für 2029 kennen wir keine Schulferien in Hessen.",)),
        (
            date(2029, 1, 1),
            date(2030, 12, 31),
            ("SL", "HE"),
            ("Für 2029 bis 2030 kennen wir keine Schulferien in Hessen und im Saarland.",),
        ),
        (
            date(2028, 8, 1),
            date(2028, 8, 12),
            ("HE", "BY"),
            ("Für den 12.\u00a0August 2028 kennen wir keine Schulferien in Hessen.",),
        ),
        (
            date(2026, 1, 1),
            date(2026, 12, 31),
            ("HE",),
            ("Für die Zeit vom 1.\u00a0Januar 2026 bis 28.\u00a0Juni 2026 kennen wir keine Schulferien in Hessen.",),
        ),
        (date(2029, 1, 1), date(2029, 12, 31), (), ()),
    ],
)
def test_unknown_days_are_said(von: date, bis: date, laender: tuple[str, ...], erwartet: tuple[str, ...]) -> None:
    assert say_unknown(von, bis, laender, load_holidays()) == erwartet


@given(
    st.lists(st.dates(date(2027, 1, 1), date(2029, 12, 31)), max_size=6), st.dates(date(2027, 1, 1), date(2029, 12, 31))
)
def test_a_day_is_either_known_or_said_to_be_unknown(tage: list[date], tag: date) -> None:
    zeilen = [make_holiday("HE", t) for t in tage]
    bekannt = any(s.von <= tag <= s.bis for s in known_spans("HE", zeilen))

    assert bool(say_unknown(tag, tag, ["HE"], zeilen)) != bekannt


def test_say_known_names_the_stretch_or_that_there_is_none() -> None:
    assert say_known("SL", load_holidays()) == (
        "Für das Saarland kennen wir die Schulferien vom 29.\u00a0Juni 2026 bis 11.\u00a0August 2028."
    )
    assert say_known("HE", ()) == "Für Hessen kennen wir keine Schulferien."


@pytest.mark.parametrize(
    ("laender", "erwartet"),
    [
        ((), ""),
        (("SL",), "im Saarland"),
        (("SN", "BY"), "in Bayern und Sachsen"),
        (("SL", "SN", "BY"), "in Bayern, Sachsen und im Saarland"),
        (tuple(LAENDER), "in allen Ländern"),
    ],
)
def test_laender_are_said_as_people_say_them(laender: tuple[str, ...], erwartet: str) -> None:
    assert say_in_laender(laender) == erwartet


@pytest.mark.parametrize(
    ("text", "erwartet"),
    [("by", "BY"), (" Bayern ", "BY"), ("DE-TH", "TH"), ("thüringen", "TH"), ("Tirol", ""), ("", "")],
)
def test_find_land_reads_codes_and_names(text: str, erwartet: str) -> None:
    assert find_land(text) == erwartet


def test_a_table_gives_its_good_rows_and_says_each_bad_one() -> None:
    text = (
        "\ufeffBundesland\tFerien\tBeginn\tEnde\r\n"
        "Hessen\tOsterferien\t29.3.2029\t13.4.2029\r\n"
        "\r\n"
        "Tirol\tSommerferien\t2029-07-01\t2029-08-01\r\n"
        "BY\t\t2029-07-01\t2029-08-01\r\n"
        "BY\tHerbstferien\t31.2.2029\t\r\n"
        "BY\tHerbstferien\t2.11.2029\t29.10.2029\r\n"
        "BY\tSommerferien\t30.7.2029\t10.9.2092\r\n"
        "BY\tSommerferien\t30.7.1929\t10.9.1929\r\n"
        "he\tOstern\t2029-03-29\t2029-04-13\r\n"
        "BY\tBuß- und Bettag\t21.11.2029\r\n"
    )

    aufnahme = read_table(text, HEUTE)

    assert [(f.land, f.name, f.von, f.bis, f.quelle, f.gesehen) for f in aufnahme.ferien] == [
        ("HE", "Osterferien", date(2029, 3, 29), date(2029, 4, 13), "Eigene Angabe", HEUTE),
        ("BY", "Buß- und Bettag", date(2029, 11, 21), date(2029, 11, 21), "Eigene Angabe", HEUTE),
    ]
    assert [(m.stelle, m.was) for m in aufnahme.meldungen] == [
        ("Zeile 4", "Das Land „Tirol“ kennen wir nicht."),
        ("Zeile 5", "Der Name der Ferien fehlt."),
        ("Zeile 6", "„31.2.2029“ bei „von“ ist kein Datum."),
        ("Zeile 7", "Der letzte Tag liegt vor dem ersten."),
        ("Zeile 8", "So lang sind keine Schulferien."),
        ("Zeile 9", "Das Jahr passt nicht."),
        ("Zeile 10", "Diese Ferien stehen schon weiter oben."),
    ]
    assert aufnahme.bericht == "2 Ferienzeiten übernommen, 7 nicht."
    assert all(m.tun for m in aufnahme.meldungen)


@pytest.mark.parametrize(
    ("text", "was"),
    [
        ("", "Die Tabelle ist leer."),
        (" \n;;\n", "Die Tabelle ist leer."),
        ("ort;wann\nA;B\n", "In der ersten Zeile fehlt: land, name, von."),
        (KOPF + "BY;" + "x" * 200_000 + ";1.1.2029;\n", "Die Tabelle lässt sich nicht lesen."),
    ],
)
def test_a_table_that_is_none_says_so(text: str, was: str) -> None:
    aufnahme = read_table(text, HEUTE)

    assert (aufnahme.ferien, [(m.stelle, m.was) for m in aufnahme.meldungen]) == ((), [("Datei", was)])
    assert aufnahme.bericht == "0 Ferienzeiten übernommen, 1 nicht."


def test_hostile_cells_stay_text_and_lose_what_cannot_be_seen() -> None:
    boese = ["=cmd|' /C calc'!A0", "<script>alert(1)</script>", "Herbst\u202eferien\x07", "Ä" * 400]
    text = KOPF + "".join(f"HE;{b};{i}.1.2029;\n" for i, b in enumerate(boese, 1))

    namen = [f.name for f in read_table(text, HEUTE).ferien]

    assert namen == ["=cmd|' /C calc'!A0", "<script>alert(1)</script>", "Herbstferien", "Ä" * 120]


def test_a_huge_table_is_read_up_to_a_limit() -> None:
    text = KOPF + "".join(f"HE;Ferien {i};{date(2030, 1, 1) + i * EIN_TAG};\n" for i in range(5003))

    aufnahme = read_table(text, HEUTE)

    assert len(aufnahme.ferien) == 5000
    assert [str(m) for m in aufnahme.meldungen] == [
        "Datei: Die Tabelle hat mehr als 5000 Zeilen. Den Rest haben wir nicht gelesen. Teilen Sie die Tabelle."
    ]


@given(st.text(max_size=200))
def test_any_text_gives_a_report(text: str) -> None:
    aufnahme = read_table(KOPF + text, HEUTE)

    assert isinstance(aufnahme, Ferienaufnahme)


def test_the_shipped_file_can_be_read_as_a_table_too() -> None:
    from methodenkoffer.kalender.ferien import DATEI

    aufnahme = read_table(DATEI.read_text(encoding="utf-8"), HEUTE)

    assert (aufnahme.ferien, aufnahme.meldungen) == (load_holidays(), ())


def make_ics(*eintraege: str) -> bytes:
    rumpf = "".join(f"BEGIN:VEVENT\r\nUID:{i}\r\n{e}\r\nEND:VEVENT\r\n" for i, e in enumerate(eintraege))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Probe//DE\r\n{rumpf}END:VCALENDAR\r\n".encode()


def test_a_calendar_file_gives_its_entries_and_says_each_bad_one() -> None:
    daten = make_ics(
        "SUMMARY:Sommerferien Sachsen-Anhalt 2029\r\nDTSTART;VALUE=DATE:20290721\r\nDTEND;VALUE=DATE:20290901",
        "SUMMARY:Winterferien (Niedersachsen) 2028/2029\r\nDTSTART;VALUE=DATE:20290201\r\nDURATION:P2D",
        "SUMMARY:Schulfrei in Hessen\r\nDTSTART;VALUE=DATE:20290511",
        "SUMMARY:Herbstferien\r\nLOCATION:Saarland\r\nDTSTART:20291022T000000\r\nDTEND:20291103T000000",
        "SUMMARY:Herbstferien\r\nDTSTART;VALUE=DATE:20291022\r\nDTEND;VALUE=DATE:20291103",
        "SUMMARY:Ferien Bayern\r\nDTSTART;VALUE=DATE:20291022\r\nRRULE:FREQ=YEARLY",
        "SUMMARY:Ferien Bayern",
        "SUMMARY:Noch einmal Sachsen-Anhalt\r\nDTSTART;VALUE=DATE:20290721\r\nDTEND;VALUE=DATE:20290901",
    )

    aufnahme = read_ics(daten, HEUTE)

    assert [(f.land, f.name, f.von, f.bis) for f in aufnahme.ferien] == [
        ("ST", "Sommerferien", date(2029, 7, 21), date(2029, 8, 31)),
        ("NI", "Winterferien", date(2029, 2, 1), date(2029, 2, 2)),
        ("HE", "Schulfrei", date(2029, 5, 11), date(2029, 5, 11)),
        ("SL", "Herbstferien", date(2029, 10, 22), date(2029, 11, 2)),
    ]
    assert [(m.stelle, m.was) for m in aufnahme.meldungen] == [
        ("Eintrag 5", "Bei „Herbstferien“ steht kein Land."),
        ("Eintrag 6", "„Ferien Bayern“ wiederholt sich."),
        ("Eintrag 7", "Das Datum bei „von“ fehlt."),
        ("Eintrag 8", "Diese Ferien stehen schon weiter oben."),
    ]


def test_a_calendar_file_for_one_land_needs_no_names() -> None:
    daten = make_ics("SUMMARY:Herbstferien\r\nDTSTART;VALUE=DATE:20291022\r\nDTEND;VALUE=DATE:20291103")

    (ferien,) = read_ics(daten, HEUTE, "HE", "https://beispiel.example/he.ics").ferien

    assert (ferien.land, ferien.bis, ferien.quelle) == ("HE", date(2029, 11, 2), "https://beispiel.example/he.ics")


@pytest.mark.parametrize(
    ("daten", "was"),
    [
        (b"", "In der Kalenderdatei steht kein Termin."),
        (b"kein Kalender", "Die Kalenderdatei lässt sich nicht lesen."),
        (b"\xff\xfe\x00\x01", "Die Kalenderdatei lässt sich nicht lesen."),
        (make_ics(), "In der Kalenderdatei steht kein Termin."),
    ],
)
def test_a_file_that_is_no_calendar_says_so(daten: bytes, was: str) -> None:
    (meldung,) = read_ics(daten, HEUTE).meldungen

    assert (meldung.stelle, meldung.was) == ("Datei", was)
    assert isinstance(meldung, Zeilenmeldung)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_report(daten: bytes) -> None:
    kaputt = make_ics("SUMMARY:Ferien Bayern").replace(b"UID:0", daten)

    assert isinstance(read_ics(kaputt, HEUTE), Ferienaufnahme)
