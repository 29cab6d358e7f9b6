"""How do the chosen dates come into calendars and into the year of the Mappe?"""

from __future__ import annotations

from datetime import date, time

from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.regionaltermine.blatt import Gruppentermin, Regionaltermine, dated, last_day, name_of, title_of
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.termine import Termin, Termine, at_clock

TAG_MINUTEN, WOCHE_MINUTEN = 24 * 60, 7 * 24 * 60


def termine_als_ereignisse(t: Regionaltermine, schluessel: str) -> list[Ereignis]:
    """Return the chosen dates; one that lasts longer stands at its first day.

    Args:
        t: the sheet.
        schluessel: stays the same for it, for example the sheet's id.
    """
    return [
        Ereignis(f"{schluessel}-{x.id}", x.tag, name_of(x, t), zeit=x.beginn, ort=one_line(x.ort))
        for x in dated(t)
        if x.tag
    ]


def termine_als_kalender(t: Regionaltermine, schluessel: str, heute: date | None = None) -> Termine:
    """Write the chosen dates for calendars, with reminders a week and a day before.

    Args:
        t: the sheet.
        schluessel: stays the same for it; with the date's id it is the key by which a calendar knows it again.
        heute: if given, dates that are over are left out.
    """
    alle = [x for x in dated(t) if heute is None or (last_day(x) or date.max) >= heute]
    return Termine(title_of(t), tuple(_date(x, t, x.tag, schluessel) for x in alle if x.tag))


def _date(x: Gruppentermin, t: Regionaltermine, tag: date, schluessel: str) -> Termin:
    name, ort, wecker = name_of(x, t), one_line(x.ort), (WOCHE_MINUTEN, TAG_MINUTEN)
    schluss = last_day(x) or tag
    if not x.beginn:
        return Termin(f"{schluessel}-{x.id}", name, tag, schluss, ort, x.notiz.strip(), wecker)
    beginn = at_clock(tag, time.fromisoformat(x.beginn))
    ende = at_clock(schluss, time.fromisoformat(x.ende)) if x.ende else beginn
    return Termin(f"{schluessel}-{x.id}", name, beginn, max(beginn, ende), ort, x.notiz.strip(), wecker)
