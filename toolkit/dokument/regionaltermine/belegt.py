"""On which days can the group not meet, because something else is there?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.regionaltermine.blatt import Regionaltermine, dated, last_day, name_of
from toolkit.dokument.regionaltreffen.worte import shorten
from toolkit.planung.terminsuche import Sperre
from toolkit.planung.worte import quote

LANGER_GRUND = 120
OHNE_GRUND = "Belegt"


def own_blocks(t: Regionaltermine) -> tuple[Sperre, ...]:
    """Return the days that somebody entered as taken; a typed end before the beginning does not count."""
    return tuple(
        Sperre(von=s.von, bis=max(s.von, s.bis or s.von), grund=shorten(s.grund, LANGER_GRUND) or OHNE_GRUND)
        for s in t.sperren
        if s.von
    )


def chosen_blocks(t: Regionaltermine, ausser: str = "") -> tuple[Sperre, ...]:
    """Return the days on which the group meets already.

    Args:
        t: the sheet.
        ausser: id of a date that does not count, because it is the one that is asked about.
    """
    return tuple(
        Sperre(von=x.tag, bis=last_day(x) or x.tag, grund=f"Unser Termin {quote(shorten(name_of(x, t), LANGER_GRUND))}")
        for x in dated(t)
        if x.tag and x.id != ausser
    )


def event_blocks(ereignisse: Sequence[Ereignis]) -> tuple[Sperre, ...]:
    """Return the days of the meetings that stand on other sheets."""
    return tuple(
        Sperre(von=e.tag, bis=e.tag, grund=shorten(e.titel, LANGER_GRUND) or "Treffen")
        for e in ereignisse
        if e.art == "treffen" and date(1900, 1, 1) <= e.tag <= date(2200, 12, 31)
    )
