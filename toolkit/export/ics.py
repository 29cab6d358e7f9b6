"""How do appointments become a calendar file that phones and offices read alike?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from toolkit.dokument.termine import ZONE, Termin, Termine
from toolkit.export.textdaten import clean

if TYPE_CHECKING:
    from icalendar import Alarm, Event, Timezone

_NULL = datetime(2026, 1, 1, tzinfo=UTC)
# Germany since 1996; as rules, because Outlook reads rules and lists of days badly
_SOMMER = ("CEST", datetime(1996, 3, 31, 2), timedelta(hours=1), timedelta(hours=2), 3)  # noqa: DTZ001
_WINTER = ("CET", datetime(1996, 10, 27, 3), timedelta(hours=2), timedelta(hours=1), 10)  # noqa: DTZ001


def render_ics(termine: Termine, stand: datetime) -> bytes:
    """Write appointments as an iCalendar file.

    Args:
        termine: the appointments; a later file with the same keys moves them instead of doubling them.
        stand: aware time of the file; of two files the later one counts, to the minute.

    Returns:
        The file with CRLF line ends; equal arguments give equal bytes. 31 December 9999 has no day after it: whole
        days that begin earlier and last until then end a day early.

    Raises:
        ValueError: ``stand`` has no zone.
    """
    if stand.utcoffset() is None:
        raise ValueError("Der Stand braucht eine Zeitzone.")
    from icalendar import Calendar

    kalender = Calendar()
    kalender.add("prodid", "-//Methodenkoffer//Termine//DE")
    kalender.add("version", "2.0")
    kalender.add("calscale", "GREGORIAN")
    kalender.add("method", "PUBLISH")
    kalender.add("x-wr-calname", _line(termine.titel))
    kalender.add("x-wr-timezone", ZONE.key)
    if not all(termin.ganztags for termin in termine.termine):
        kalender.add_component(_zone())
    for termin in termine.termine:
        kalender.add_component(_event(termin, stand))
    return kalender.to_ical()


def _event(termin: Termin, stand: datetime) -> Event:
    from icalendar import Event

    ereignis = Event()
    ereignis.add("uid", termin.kennung)
    ereignis.add("dtstamp", stand.astimezone(UTC).replace(microsecond=0))
    # counts up, so that calendars take over a change
    ereignis.add("sequence", max(0, (stand - _NULL) // timedelta(minutes=1)))
    ereignis.add("summary", _line(termin.titel))
    if isinstance(termin.beginn, datetime) and isinstance(termin.ende, datetime):
        ereignis.add("dtstart", _in_zone(termin.beginn))
        ereignis.add("dtend", _in_zone(termin.ende))
    else:
        ereignis.add("dtstart", termin.beginn)
        if termin.beginn < date.max:
            # the file names the first day that no longer belongs to it; without one the day counts alone (RFC 5545)
            ereignis.add("dtend", min(termin.ende, date.max - timedelta(days=1)) + timedelta(days=1))
        ereignis.add("transp", "TRANSPARENT")
    if termin.ort:
        ereignis.add("location", _line(termin.ort))
    if termin.text:
        ereignis.add("description", "\n".join(clean(termin.text).splitlines()))
    for minuten in termin.wecker:
        ereignis.add_component(_alarm(termin, minuten))
    return ereignis


def _in_zone(zeit: datetime) -> datetime:
    """Return a time in Germany; in the first and last hours of all that is another year, so it stays as it is."""
    try:
        return zeit.astimezone(ZONE)
    except OverflowError:
        return zeit


def _line(text: str) -> str:
    return " ".join(clean(text).split())


def _alarm(termin: Termin, minuten: int) -> Alarm:
    from icalendar import Alarm

    wecker = Alarm()
    wecker.add("action", "DISPLAY")
    wecker.add("trigger", -timedelta(minutes=minuten))
    wecker.add("description", f"Erinnerung: {_line(termin.titel)}")
    return wecker


def _zone() -> Timezone:
    """Say when summer time begins and ends."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = Timezone()
    zone.add("tzid", ZONE.key)
    for teil, (name, beginn, vorher, nachher, monat) in ((TimezoneDaylight(), _SOMMER), (TimezoneStandard(), _WINTER)):
        teil.add("tzname", name)
        teil.add("dtstart", beginn)
        teil.add("tzoffsetfrom", vorher)
        teil.add("tzoffsetto", nachher)
        teil.add("rrule", {"freq": "yearly", "bymonth": monat, "byday": "-1su"})
        zone.add_component(teil)
    return zone
