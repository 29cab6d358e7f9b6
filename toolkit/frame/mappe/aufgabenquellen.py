"""In which sheets of a Mappe do tasks stand, and which of them knows a carried-over task best?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe.arten import say_more
from toolkit.store.blattarten import BLATTARTEN

if TYPE_CHECKING:
    from toolkit.dokument.aufgaben import Quelle
    from toolkit.store.typen import Blatt


def task_sources(blaetter: Iterable[Blatt]) -> list[Quelle]:
    """Return the readable sheets with tasks, for ``gather_tasks``.

    Args:
        blaetter: sheets of a Mappe.

    Returns:
        Those of the latest meeting first, then the last changed: a task that was carried over counts as it stands
        there. Each is called as people tell it from others of the same title.
    """
    from toolkit.dokument.aufgaben import LISTEN, Quelle

    neueste = sorted(blaetter, key=lambda blatt: (meeting_day(blatt.inhalt), blatt.geaendert), reverse=True)
    gelesen = [(blatt, BLATTARTEN.read_sheet(blatt)) for blatt in neueste if blatt.art in LISTEN]
    return [Quelle(b.id, b.art, _origin(b, g.inhalt), g.inhalt) for b, g in gelesen if g.zustand == "lesbar"]


def meeting_day(inhalt: Any) -> str:
    """Return the day of the meeting that content is about, as ISO date; empty if it names none."""
    tag = inhalt.get("tag") if isinstance(inhalt, dict) else None
    return tag if isinstance(tag, str) else ""


def _origin(blatt: Blatt, inhalt: Any) -> str:
    mehr = say_more(blatt.art, inhalt)
    return f"{blatt.titel} ({mehr})" if mehr else blatt.titel
