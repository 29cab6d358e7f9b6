"""How do we say when something was saved?"""

from __future__ import annotations

from datetime import UTC, date, datetime

from toolkit.dokument.termine import ZONE
from toolkit.dokument.worte import say_date


def at(zeitpunkt: int) -> datetime:
    """Turn milliseconds since 1970 (UTC) into the clock on the wall in Germany."""
    return datetime.fromtimestamp(zeitpunkt / 1000, UTC).astimezone(ZONE)


def say_clock(zeitpunkt: int) -> str:
    """Say the time of day: ``14:03``."""
    return f"{at(zeitpunkt):%H:%M}"


def say_when(zeitpunkt: int) -> str:
    """Say day and time: ``22. November 2026, 14:03 Uhr``."""
    return f"{say_date(at(zeitpunkt).date())}, {say_clock(zeitpunkt)} Uhr"


def today() -> date:
    """Return today's date in Germany."""
    return datetime.now(ZONE).date()
