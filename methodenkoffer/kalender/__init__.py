"""When are school holidays in each Land, how far do we know it, and how does somebody add further ones?

The facts stand in ``schulferien.csv``, each row with its source and the day on which somebody looked it up; what they
leave out stands in ``README.md`` beside it.
"""

from __future__ import annotations

from methodenkoffer.kalender.bereich import Spanne, known_spans, say_known, say_unknown
from methodenkoffer.kalender.ferien import Ferien, find_land, holidays_on, load_holidays, merge_holidays
from methodenkoffer.kalender.ics import read_ics
from methodenkoffer.kalender.tabelle import read_table
from methodenkoffer.kalender.worte import say_in_laender
from methodenkoffer.kalender.zeile import Ferienaufnahme, Zeilenmeldung

__all__ = [
    "Ferien",
    "Ferienaufnahme",
    "Spanne",
    "Zeilenmeldung",
    "find_land",
    "holidays_on",
    "known_spans",
    "load_holidays",
    "merge_holidays",
    "read_ics",
    "read_table",
    "say_in_laender",
    "say_known",
    "say_unknown",
]
