"""Which days of the year suit both Länder, and by how much does a talk move when one does not?"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from methodenkoffer.kalender import holidays_on, say_in_laender
from methodenkoffer.tage import say_date
from toolkit.dokument.tandem.blatt import Tandem
from toolkit.planung.kalendertage import holiday_name, move_day
from toolkit.planung.worte import join_words

WOCHE, SUCHE_WOCHEN = 7, 4
DEZEMBER, HEILIGABEND = 12, 24
ZWISCHEN = "zwischen Weihnachten und Neujahr"


def laender_of(t: Tandem) -> tuple[str, ...]:
    """Return the codes of the Länder of the two places that are known, each once."""
    return tuple(dict.fromkeys(ort.land for ort in t.orte if ort.land))


def name_obstacle(tag: date, laender: Collection[str]) -> str:
    """Say why nobody should talk on a day: a public holiday in one of the Länder, or the days after Christmas.

    Args:
        tag: the day.
        laender: codes of ``methodenkoffer.laender.LAENDER``; without any, the holidays of all Länder count.

    Returns:
        ``Reformationstag in Sachsen-Anhalt``; empty if nothing is known against the day.
    """
    namen: dict[str, list[str]] = {}
    for land in laender or ("",):
        if name := holiday_name(tag, land):
            namen.setdefault(name, []).append(land)
    if namen:
        return join_words(
            [f"{name} {say_in_laender(wo) if laender else 'in manchen Ländern'}" for name, wo in namen.items()]
        )
    return ZWISCHEN if tag.month == DEZEMBER and tag.day >= HEILIGABEND else ""


def name_holidays(tag: date, laender: Collection[str]) -> str:
    """Say which school holidays fall on a day; people at work may talk nevertheless. Empty for none."""
    namen: dict[str, list[str]] = {}
    for ferien in holidays_on(tag, laender) if laender else ():
        namen.setdefault(ferien.name, []).append(ferien.land)
    return join_words([f"{name} {say_in_laender(wo)}" for name, wo in namen.items()])


def move_off_holidays(tag: date, laender: Collection[str], belegt: Collection[date] = ()) -> date:
    """Return the day, or the same weekday of one of the next four weeks if it does not suit.

    Args:
        tag: the day of the rhythm.
        laender: codes of the Länder.
        belegt: days that are taken by other talks.

    Returns:
        The first day that suits; the day itself if there is none.
    """
    wochen = (move_day(tag, WOCHE * n) for n in range(SUCHE_WOCHEN + 1))
    return next((neu for neu in wochen if neu not in belegt and not name_obstacle(neu, laender)), tag)


def say_move(tag: date, neu: date, laender: Collection[str]) -> str:
    """Say that a talk moves and why: ``1. Mai 2027 (Tag der Arbeit in …) → 8. Mai 2027``."""
    grund = name_obstacle(tag, laender) or "schon belegt"
    return f"{say_date(tag)} fällt weg ({grund}). Neu: {say_date(neu)}."
