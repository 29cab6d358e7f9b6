"""What is known about a day while it runs? Only what happened and when; all else is computed."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.planung.ablauf import Ablauf, Block, Tag
from toolkit.planung.baum import blocks_of
from toolkit.planung.werte import Kennung, Planwert, Sekunden

MINUTE = 60
WEGE_ZURUECK = 50


class Gelaufen(Planwert):
    """A block that is over: begin and end in seconds since 1970, and whether it was skipped."""

    block: Kennung
    begonnen: Sekunden
    beendet: Sekunden
    uebersprungen: bool = False


class Laufend(Planwert):
    """A block that runs now, or waits for its pinned time: ``begonnen`` then lies ahead."""

    block: Kennung
    begonnen: Sekunden


class Lauf(Planwert):
    """A day while it runs, or afterwards; can be kept and opened again like a plan.

    Attributes:
        plan: the plan as it was at the start.
        ablauf: the plan as it is now, with everything that was shortened or dropped on the way.
        tag: id of the day.
        mitternacht: seconds since 1970 at 0:00 of the day; planned minutes count from there.
        gelaufen: what is over, in order.
        laufend: what runs now, one block, or one for each track that is not yet done.
        vorher: plans before each catching up, the last one last.
    """

    formatversion: Literal[1] = 1
    plan: Ablauf
    ablauf: Ablauf
    tag: Kennung
    mitternacht: Sekunden
    gelaufen: tuple[Gelaufen, ...] = ()
    laufend: Annotated[tuple[Laufend, ...], Field(max_length=12)] = ()
    vorher: Annotated[tuple[Ablauf, ...], Field(max_length=WEGE_ZURUECK)] = ()


def day_of(lauf: Lauf) -> Tag:
    """Return the day as it is planned now."""
    return next(t for t in lauf.ablauf.tage if t.id == lauf.tag)


def done_ids(lauf: Lauf) -> frozenset[str]:
    """Return the ids of all blocks that are over or skipped."""
    return frozenset(g.block for g in lauf.gelaufen)


def block_of(lauf: Lauf, kennung: str) -> Block | None:
    """Find a block of the running day."""
    return next((b for b in blocks_of(day_of(lauf)) if b.id == kennung), None)


def clock_at(lauf: Lauf, minuten: int) -> int:
    """Return the seconds since 1970 of a planned time."""
    return lauf.mitternacht + minuten * MINUTE
