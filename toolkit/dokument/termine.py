"""Which form do dates take before they go into a calendar?"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")
_RAUM = uuid.UUID("5f0d7c1e-3b9c-5c0e-9a41-6d6574686f64")


@dataclass(frozen=True)
class Termin:
    """One appointment or, with days instead of times, one or more whole days.

    Attributes:
        schluessel: what stays the same when the appointment moves or is renamed; the calendar knows it by this.
        titel: a few words; the line that a calendar shows.
        beginn: aware time, or a day.
        ende: aware time, or the last day (which belongs to it); the same kind as ``beginn``.
        ort: where; may be empty.
        text: plain text; may be empty.
        wecker: minutes before the beginning at which the calendar reminds, each 0 or more.

    Raises:
        ValueError: times without a zone, an end before the beginning, days mixed with times, no key, or a
            negative reminder.
    """

    schluessel: str
    titel: str
    beginn: date
    ende: date
    ort: str = ""
    text: str = ""
    wecker: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not self.schluessel:
            raise ValueError("Der Termin braucht einen Schlüssel.")
        if isinstance(self.beginn, datetime) != isinstance(self.ende, datetime):
            raise ValueError("Beginn und Ende müssen beide Tage oder beide Zeiten sein.")
        for zeit in (self.beginn, self.ende):
            if isinstance(zeit, datetime) and zeit.utcoffset() is None:
                raise ValueError("Die Zeit braucht eine Zeitzone.")
        if self.ende < self.beginn:
            raise ValueError("Das Ende liegt vor dem Beginn.")
        if any(minuten < 0 for minuten in self.wecker):
            raise ValueError("Die Erinnerung liegt nach dem Beginn.")

    @property
    def ganztags(self) -> bool:
        """Whether the appointment takes whole days."""
        return not isinstance(self.beginn, datetime)

    @property
    def kennung(self) -> str:
        """Stable name of the appointment in every calendar; two calls with one key give one name."""
        return f"{uuid.uuid5(_RAUM, self.schluessel)}@methodenkoffer"


@dataclass(frozen=True)
class Termine:
    """Appointments under one title."""

    titel: str
    termine: tuple[Termin, ...] = ()


def at_clock(tag: date, uhrzeit: time) -> datetime:
    """Set a time of day in Germany; the zone says whether it is summer time.

    Args:
        tag: the day.
        uhrzeit: the clock on the wall, without a zone.
    """
    return datetime.combine(tag, uhrzeit, ZONE)
