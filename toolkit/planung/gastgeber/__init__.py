"""Who hosts the meetings of the next years, and where do all meet with short and fair ways?

``plan_hosts`` shares the travel burden over the years, ``find_meeting_place`` compares places for one meeting. Both
work on a table of ways; ``measure_ways`` makes one from coordinates.
"""

from __future__ import annotations

from toolkit.planung.gastgeber.plan import Gastjahr, Gastplan, plan_hosts
from toolkit.planung.gastgeber.treffpunkt import Treffpunkt, Treffpunktwahl, find_meeting_place
from toolkit.planung.gastgeber.wege import Punkt, Wege, measure_ways

__all__ = [
    "Gastjahr",
    "Gastplan",
    "Punkt",
    "Treffpunkt",
    "Treffpunktwahl",
    "Wege",
    "find_meeting_place",
    "measure_ways",
    "plan_hosts",
]
