"""Which days are holidays, weekends or past, and what should one know of a day before inviting people?"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from methodenkoffer.laender import LAENDER
from methodenkoffer.tage import WOCHENTAGE, say_date

__all__ = [
    "holiday_name",
    "is_workday",
    "move_day",
    "next_workday",
    "notes_on_day",
    "previous_workday",
    "say_when",
]
FREITAG, SAMSTAG = 4, 5
DEZEMBER = 12
_UEBLICH = {"Erster Mai": "Tag der Arbeit"}
_ZWISCHEN = {
    24: "ist Heiligabend",
    **dict.fromkeys(range(27, 31), "liegt zwischen Weihnachten und Neujahr"),
    31: "ist Silvester",
}


def holiday_name(tag: date, land: str = "") -> str:
    """Name the public holiday of a day.

    Args:
        tag: the day. The laws are known for 1991 to 2100; other years have no holidays here.
        land: a code of ``LAENDER``; empty for the holidays of all Länder.

    Returns:
        The German name, also if only some places of the Land have it (Mariä Himmelfahrt in Bayern, Fronleichnam in
        Sachsen and Thüringen). Empty if there is none. What a single town has, such as the Augsburger Friedensfest,
        is not known here. Source: the package ``holidays``, which cites the law of each Land.

    Raises:
        ValueError: for an unknown Land.
    """
    return _holidays(land, tag.year).get(tag, ("", True))[0]


def is_workday(tag: date, land: str = "") -> bool:
    """Say whether a day is neither Saturday nor Sunday nor a holiday, as ``holiday_name`` knows them."""
    return not holiday_name(tag, land) and tag.weekday() < SAMSTAG


def previous_workday(tag: date, land: str = "") -> date:
    """Return the last workday up to a day, the day itself included."""
    while not is_workday(tag, land):
        tag = move_day(tag, -1)
    return tag


def next_workday(tag: date, land: str = "") -> date:
    """Return the first workday from a day on, the day itself included."""
    while not is_workday(tag, land):
        tag = move_day(tag, 1)
    return tag


def move_day(tag: date, tage: int) -> date:
    """Go some days on or back; the first and the last day that a calendar knows are the end."""
    return date.fromordinal(min(max(tag.toordinal() + tage, date.min.toordinal()), date.max.toordinal()))


def notes_on_day(tag: date, heute: date, land: str = "", *, wochenende: bool = True) -> tuple[str, ...]:
    """Say what one should know before inviting people for a day. Nothing is refused.

    Args:
        tag: the day of the meeting.
        heute: today.
        land: a code of ``LAENDER``; empty for the holidays of all Länder.
        wochenende: ``False`` leaves out that it is Saturday or Sunday, for those who meet then on purpose.

    Returns:
        German sentences; none if the day is like any other. Of a past day only that it is past.

    Raises:
        ValueError: for an unknown Land.
    """
    datum, (feiertag, ueberall) = say_date(tag), _holidays(land, tag.year).get(tag, ("", True))
    if tag < heute:
        return (f"Der {datum} liegt in der Vergangenheit.",)
    saetze = []
    if wochenende and tag.weekday() >= SAMSTAG:
        wochentag = WOCHENTAGE[tag.weekday()]
        saetze.append(f"Der {datum} ist ein {wochentag}. Manche haben dann mehr Zeit, andere sind bei ihrer Familie.")
    if feiertag and ueberall:
        saetze.append(f"Der {datum} ist ein Feiertag: {feiertag}. Fragen Sie früh, ob der Raum offen ist.")
    elif feiertag:
        saetze.append(
            f"Der {datum} ist in einem Teil der Orte Feiertag: {feiertag}. Fragen Sie nach, ob auch bei Ihnen."
        )
    elif tag.month == DEZEMBER and tag.day in _ZWISCHEN:
        saetze.append(f"Der {datum} {_ZWISCHEN[tag.day]}. Viele haben dann frei oder sind verreist.")
    else:
        saetze.extend(_say_long_weekend(tag, land))
    return tuple(saetze)


def say_when(tag: date, land: str = "") -> str:
    """Say on which day something is: ``am Karfreitag, 26. März 2027``, else ``am Montag, 1. März 2027``."""
    name = holiday_name(tag, land)
    vorwort = "an" if name and not re.search(r"tag\b", name, re.IGNORECASE) else "am"
    gebeugt = re.sub(r"^(Erst|Zweit|International)er ", r"\1en ", name or WOCHENTAGE[tag.weekday()])
    return f"{vorwort} {gebeugt}, {say_date(tag)}"


def _say_long_weekend(tag: date, land: str) -> tuple[str, ...]:
    """Say that a day stands alone between holiday and weekend, or belongs to a weekend with a holiday beside it."""
    if tag.weekday() < SAMSTAG:
        nachbarn = {"davor": move_day(tag, -1), "danach": move_day(tag, 1)}
        feiertage = {wo: name for wo, n in nachbarn.items() if (name := holiday_name(n, land))}
        if not feiertage or any(is_workday(n, land) for n in nachbarn.values()):
            return ()
        wo, name = next(iter(feiertage.items()))
        return (f"Der {say_date(tag)} ist ein Brückentag: Am Tag {wo} ist {name}. Viele nehmen sich dann frei.",)
    freitag = move_day(tag, FREITAG - tag.weekday())
    for nachbar in (freitag, move_day(freitag, 3)):
        if name := holiday_name(nachbar, land):
            satz = f"Der {say_date(tag)} liegt an einem langen Wochenende: {name} ist frei."
            return (f"{satz} Manche sind dann verreist.",)
    return ()


@lru_cache(maxsize=512)
def _holidays(land: str, jahr: int) -> dict[date, tuple[str, bool]]:
    """Holidays of a year with their name and whether all places of the Land have them."""
    from holidays import country_holidays

    if land and land not in LAENDER:
        raise ValueError(f"Dieses Land kennen wir nicht: {land!r}. Bekannt sind {', '.join(LAENDER)}.")
    gefunden = {}
    for art in ("catholic", "public"):
        feiertage = country_holidays("DE", land or None, [jahr], expand=False, language="de", categories=(art,))
        for tag, namen in feiertage.items():
            name = namen.split("; ")[0]
            gefunden[tag] = (_UEBLICH.get(name, name), art == "public")
    return gefunden
