"""How does a plan say minutes, times, days and lists?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from toolkit.planung.werte import TAG_MINUTEN

STUNDE = 60
HALBER_TAG = 12 * STUNDE
_UHR = re.compile(r"^\s*(\d{1,2})(?:\s*[:.]\s*(\d{2}))?\s*(?:uhr)?\s*$", re.IGNORECASE)


def say_minutes(minuten: int) -> str:
    """Say a length: ``1 Minute``, ``45 Minuten``, from two hours on ``3 Stunden 30 Minuten``."""
    if abs(minuten) < 2 * STUNDE:
        return f"{minuten}\u00a0{'Minute' if minuten == 1 else 'Minuten'}"
    stunden, rest = divmod(minuten, STUNDE)
    return f"{stunden}\u00a0Stunden {say_minutes(rest)}" if rest else f"{stunden}\u00a0Stunden"


def write_clock(minuten: int) -> str:
    """Write a time of day as ``09:05``; the day after begins again at ``00:00``."""
    rest = minuten % TAG_MINUTEN
    return f"{rest // STUNDE:02d}:{rest % STUNDE:02d}"


def say_clock(minuten: int) -> str:
    """Say a time of day: ``9:05 Uhr``, after midnight ``0:30 Uhr am nächsten Tag``."""
    tage, rest = divmod(minuten, TAG_MINUTEN)
    uhr = f"{rest // STUNDE}:{rest % STUNDE:02d}\u00a0Uhr"
    if tage <= 0:
        return uhr
    return f"{uhr} am nächsten Tag" if tage == 1 else f"{uhr}, {tage} Tage später"


def read_clock(text: str, beginn: int = 0) -> int | None:
    """Read ``9``, ``9:05``, ``9.05 Uhr`` as minutes since midnight.

    Args:
        text: what somebody typed.
        beginn: when the day begins; a time more than twelve hours before belongs to the next day.

    Returns:
        The minutes, or ``None`` if it is no time of day.
    """
    treffer = _UHR.match(text)
    if not treffer:
        return None
    stunden, minuten = int(treffer[1]), int(treffer[2] or 0)
    wert = stunden * STUNDE + minuten
    if minuten >= STUNDE or wert > TAG_MINUTEN:
        return None
    return wert + TAG_MINUTEN if wert < beginn - HALBER_TAG else wert


def quote(titel: str) -> str:
    """Put a title in German quotation marks."""
    return f"„{titel}“"


def join_words(worte: Sequence[str], bindewort: str = "und") -> str:
    """Join words as one says them: ``A, B und C``."""
    if len(worte) <= 1:
        return "".join(worte)
    return f"{', '.join(worte[:-1])} {bindewort} {worte[-1]}"


def say_count(anzahl: int, eines: str, viele: str) -> str:
    """Say a number with its noun: ``1 Block``, ``3 Blöcke``."""
    return f"{anzahl}\u00a0{eines if anzahl == 1 else viele}"
