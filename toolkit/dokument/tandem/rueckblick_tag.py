"""When do the two look back?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.tandem.blatt import Tandem
from toolkit.dokument.tandem.tage import laender_of, name_obstacle
from toolkit.dokument.tandem.werte import Runde
from toolkit.planung.kalendertage import move_day

MONATE: dict[Runde, int] = {"halb": 6, "ganz": 12}


SAMSTAG = 5


LETZTES_JAHR = 2190


def review_day(t: Tandem, runde: Runde) -> date | None:
    """Return the day of a review: as entered, else six or twelve months after the beginning, on a day at work.

    The beginning is the first day of the agreement, of the first meeting, of the first talk or of the tandem, whichever
    is known first in this order.
    """
    eigener = t.rueckblick_halb if runde == "halb" else t.rueckblick_ganz
    beginn = t.gilt_ab or t.treffen_tag or t.erstes or t.beginn
    if eigener or beginn is None or beginn.year > LETZTES_JAHR:
        return eigener
    tag, laender = add_months(beginn, MONATE[runde]), laender_of(t)
    while tag.weekday() >= SAMSTAG or name_obstacle(tag, laender):
        tag = move_day(tag, 1)
    return tag


def add_months(tag: date, monate: int) -> date:
    """Go some months on; where a short month lacks the day, its last day is meant."""
    jahr, monat = divmod(tag.month - 1 + monate, 12)
    naechster = date(tag.year + jahr + (monat == 11), (monat + 1) % 12 + 1, 1)  # noqa: PLR2004
    erster = date(tag.year + jahr, monat + 1, 1)
    return move_day(erster, min(tag.day, (naechster - erster).days) - 1)
