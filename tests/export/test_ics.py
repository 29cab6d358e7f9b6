"""Do other calendars read the same day and hour?"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import ics
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.export.proben import BOESE
from toolkit.dokument.termine import ZONE, Termin, Termine, at_clock
from toolkit.export.ics import render_ics

STAND = datetime(2026, 11, 22, 9, tzinfo=UTC)
TREFFEN = Termin(
    "regionaltreffen-1",
    "Regionaltreffen; „groß“, mit Käse",
    at_clock(date(2026, 11, 28), time(9, 30)),
    at_clock(date(2026, 11, 28), time(16)),
    "Bürgerhaus Lindenau, Großer Saal",
    "Bitte mitbringen:\nStifte\\Papier",
    (15, 1440),
)
TAGE = Termin("aktionstage", "Aktionstage", date(2027, 3, 27), date(2027, 3, 28))


def read(*termine: Termin) -> list[ics.Event]:
    kalender = ics.Calendar(render_ics(Termine("Lindenau", termine), STAND).decode())
    return sorted(kalender.events, key=lambda e: e.begin)


def moved(**anders: object) -> Termin:
    return Termin(**{**{f: getattr(TREFFEN, f) for f in TREFFEN.__dataclass_fields__}, **anders})  # type: ignore[arg-type]


def test_appointment_comes_back_as_it_went() -> None:
    (e,) = read(TREFFEN)

    assert (e.name, e.location, e.description) == (TREFFEN.titel, TREFFEN.ort, TREFFEN.text)
    assert (e.begin.to(ZONE).isoformat(), e.end.to(ZONE).isoformat()) == (
        "2026-11-28T09:30:00+01:00",
        "2026-11-28T16:00:00+01:00",
    )
    assert sorted(a.trigger for a in e.alarms) == [timedelta(days=-1), timedelta(minutes=-15)]


def test_whole_days_have_no_hour() -> None:
    (e,) = read(TAGE)

    assert (e.all_day, e.begin.date(), e.duration) == (True, date(2027, 3, 27), timedelta(days=2))
    assert b"DTSTART;VALUE=DATE:20270327\r\nDTEND;VALUE=DATE:20270329\r\n" in render_ics(Termine("", (TAGE,)), STAND)


def test_last_day_of_the_calendar_has_no_day_after_it_and_is_written_nevertheless() -> None:
    ein_tag = Termin("ein", "Tippfehler", date.max, date.max)
    zwei_tage = Termin("zwei", "Tippfehler", date(9999, 12, 30), date.max)

    datei = render_ics(Termine("", (ein_tag, zwei_tage)), STAND)

    tage = [zeile for zeile in datei.split(b"\r\n") if zeile.startswith((b"DTSTART", b"DTEND"))]
    assert tage == [b"DTSTART;VALUE=DATE:99991231", b"DTSTART;VALUE=DATE:99991230", b"DTEND;VALUE=DATE:99991231"]


@pytest.mark.parametrize(
    ("zeit", "erwartet"),
    [
        (datetime(1, 1, 1, 0, 30, tzinfo=timezone(timedelta(hours=2))), b":00010101T003000"),
        (datetime(9999, 12, 31, 23, 30, tzinfo=UTC), b":99991231T233000"),
    ],
)
def test_time_that_has_no_hour_in_germany_stays_as_it_is(zeit: datetime, erwartet: bytes) -> None:
    datei = render_ics(Termine("", (Termin("t", "Tippfehler", zeit, zeit),)), STAND)

    assert erwartet in datei


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.datetimes(datetime(1997, 1, 1), datetime(2037, 12, 1)))  # noqa: DTZ001
def test_every_hour_of_every_year_is_the_same_elsewhere(zeit: datetime) -> None:
    beginn = zeit.replace(microsecond=0, tzinfo=UTC).astimezone(ZONE)
    doppelt = beginn.replace(fold=0).utcoffset() != beginn.replace(fold=1).utcoffset()

    (e,) = read(moved(beginn=beginn, ende=beginn + timedelta(hours=1)))

    # the hour that comes twice in autumn cannot be told apart in this format
    assert doppelt or e.begin.datetime.astimezone(UTC) == beginn.astimezone(UTC)


@pytest.mark.parametrize("tag", [date(2027, 3, 27), date(2027, 3, 28), date(2027, 10, 30), date(2027, 10, 31)])
def test_change_of_clocks_moves_nothing(tag: date) -> None:
    (e,) = read(moved(beginn=at_clock(tag, time(9)), ende=at_clock(tag, time(10))))

    assert e.begin.datetime.astimezone(ZONE).time() == time(9)


def test_name_stays_when_the_appointment_moves() -> None:
    anders = moved(titel="Anders", beginn=TREFFEN.beginn + timedelta(days=1), ende=TREFFEN.ende + timedelta(days=1))

    assert (anders.kennung, TAGE.kennung != TREFFEN.kennung) == (TREFFEN.kennung, True)
    assert TREFFEN.kennung == "8fc4668c-ad81-5b95-b5c5-6d4e2c314f67@methodenkoffer"


def test_later_file_counts_more() -> None:
    def sequence(stand: datetime) -> int:
        zeilen = render_ics(Termine("", (TREFFEN,)), stand).decode().splitlines()
        return int(next(z for z in zeilen if z.startswith("SEQUENCE:")).split(":")[1])

    assert sequence(STAND + timedelta(minutes=1)) == sequence(STAND) + 1
    assert sequence(datetime(2020, 1, 1, tzinfo=UTC)) == 0


def test_lines_end_with_crlf_and_are_short() -> None:
    datei = render_ics(Termine("Lindenau", (moved(text="Größe " * 60),)), STAND)

    zeilen = datei.split(b"\r\n")
    assert datei.count(b"\n") == datei.count(b"\r\n")
    assert max(len(z) for z in zeilen) <= 75
    assert (zeilen[0], zeilen[-2]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR")


@pytest.mark.parametrize("text", BOESE)
def test_hostile_text_is_only_text(text: str) -> None:
    (e,) = read(moved(titel=text, ort=text, text=text))

    zeile = " ".join(text.split())
    assert (e.name, e.location, e.description) == (zeile, zeile, text.replace("\r\n", "\n"))
    assert len(e.alarms) == 2


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=80))
def test_any_text_leaves_one_appointment(text: str) -> None:
    datei = render_ics(Termine(text, (moved(titel=text, ort=text, text=text),)), STAND)

    assert datei.count(b"\r\nBEGIN:VEVENT\r\n") == 1
    assert datei.count(b"\r\nEND:VCALENDAR") == 1


def test_empty_calendar_is_a_calendar() -> None:
    assert read() == []


def test_output_is_the_same_each_time() -> None:
    assert render_ics(Termine("A", (TREFFEN, TAGE)), STAND) == render_ics(Termine("A", (TREFFEN, TAGE)), STAND)


@pytest.mark.parametrize(
    ("anders", "wort"),
    [
        ({"schluessel": ""}, "Schlüssel"),
        ({"ende": date(2026, 11, 28)}, "beide"),
        ({"beginn": datetime(2026, 11, 28, 9)}, "Zeitzone"),  # noqa: DTZ001
        ({"ende": at_clock(date(2026, 11, 27), time(9))}, "vor dem Beginn"),
        ({"wecker": (-5,)}, "Erinnerung"),
    ],
)
def test_impossible_appointment_is_refused(anders: dict[str, object], wort: str) -> None:
    with pytest.raises(ValueError, match=wort):
        moved(**anders)


def test_file_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="Zeitzone"):
        render_ics(Termine("A"), datetime(2026, 1, 1))  # noqa: DTZ001
