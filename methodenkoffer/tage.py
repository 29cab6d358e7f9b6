"""How do we say a day?"""

from __future__ import annotations

from datetime import date

MONATE = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
WOCHENTAGE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def say_date(tag: date) -> str:
    """Say a day as ``22. November 2026``; day and month never part at the end of a line."""
    return f"{tag.day}.\u00a0{MONATE[tag.month - 1]} {tag.year}"


def say_day(tag: date) -> str:
    """Say a day with its weekday: ``Sonntag, 22. November 2026``."""
    return f"{WOCHENTAGE[tag.weekday()]}, {say_date(tag)}"
