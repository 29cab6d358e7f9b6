"""What happens on which day: the meetings and deadlines that stand in the sheets of a Mappe?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from toolkit.dokument.termine import Termin, Termine, at_clock

Ereignisart = Literal["treffen", "frist"]
TAG_MINUTEN = 24 * 60


@dataclass(frozen=True)
class Ereignis:
    """Something on a day. Tasks are not among it: ``toolkit.dokument.aufgaben`` gathers them.

    Attributes:
        schluessel: what stays the same when it moves or is renamed; calendars know it by this.
        tag: the day.
        titel: a few words.
        art: ``treffen`` if people come together, ``frist`` if something is due.
        zeit: ``HH:MM``; empty for the whole day.
        ort: where; may be empty.
        erledigt: whether a deadline was kept.
        eigen: whether it is a meeting of one's own, of which minutes are expected; not a conference, a talk on the
            telephone or an evening that others invite to.
    """

    schluessel: str
    tag: date
    titel: str
    art: Ereignisart = "treffen"
    zeit: str = ""
    ort: str = ""
    erledigt: bool = False
    eigen: bool = True


def order_events(ereignisse: Iterable[Ereignis]) -> list[Ereignis]:
    """Put events in order of day and time; the same meeting that stands in two sheets counts once, the first wins."""
    einmal: dict[tuple[date, str, str], Ereignis] = {}
    for ereignis in ereignisse:
        einmal.setdefault((ereignis.tag, ereignis.art, ereignis.titel.strip().casefold()), ereignis)
    return sorted(einmal.values(), key=lambda e: (e.tag, e.zeit or "00:00", e.titel.casefold()))


def ereignisse_als_termine(titel: str, ereignisse: Iterable[Ereignis]) -> Termine:
    """Write events as dates for a calendar, each with a reminder the day before; kept deadlines are left out."""
    return Termine(titel, tuple(_date(e) for e in ereignisse if not e.erledigt))


def _date(ereignis: Ereignis) -> Termin:
    beginn = at_clock(ereignis.tag, time.fromisoformat(ereignis.zeit)) if ereignis.zeit else ereignis.tag
    return Termin(ereignis.schluessel, ereignis.titel or "Termin", beginn, beginn, ereignis.ort, wecker=(TAG_MINUTEN,))
