"""Which other sheets lie in the open Mappe, and how does a screen add one of another kind?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.store.blattarten import BLATTARTEN

if TYPE_CHECKING:
    from toolkit.frame.mappe.offen import OffeneMappe


def read_sheets(mappe: OffeneMappe, art: str) -> dict[str, Any]:
    """Return the content of the readable sheets of one kind by their ids, the last changed first.

    Args:
        mappe: the open Mappe; without one there are no sheets.
        art: kind of sheet.
    """
    alle = mappe.attempt(lambda: mappe.ablage.list_sheets(mappe.zugang)) if mappe.ist_da else []
    gelesen = {b.id: BLATTARTEN.read_sheet(b) for b in alle or () if b.art == art}
    return {kennung: g.inhalt for kennung, g in gelesen.items() if g.zustand == "lesbar"}


def add_sheet(mappe: OffeneMappe, art: str, titel: str, inhalt: Any) -> str:
    """Add a sheet; returns its id, or an empty text if that failed (``mappe.grund`` says why)."""
    bekannt = BLATTARTEN.find(art)
    schema = bekannt.schema if bekannt else 1
    blatt = mappe.attempt(lambda: mappe.ablage.add_sheet(mappe.zugang, art, titel, inhalt, schema))
    if blatt is None:
        return ""
    mappe.note(blatt)
    return blatt.id
