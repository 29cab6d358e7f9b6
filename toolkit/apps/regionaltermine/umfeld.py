"""Which meetings of the year stand on the other sheets of the Mappe?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.ereignis import order_events
from toolkit.frame.mappe import all_kinds
from toolkit.store.blattarten import BLATTARTEN

if TYPE_CHECKING:
    from toolkit.dokument.ereignis import Ereignis
    from toolkit.frame.mappe import OffeneMappe
    from toolkit.store.typen import Blatt


class Umfeld:
    """Gathers the events of the other sheets; each state of a sheet is read once."""

    def __init__(self, mappe: OffeneMappe) -> None:
        """Look at the open Mappe."""
        self._mappe = mappe
        self._gelesen: dict[tuple[str, int], tuple[Ereignis, ...]] = {}

    def events(self, ausser: str) -> tuple[Ereignis, ...]:
        """Return what happens on the other sheets, in order of day; the same meeting on two sheets counts once.

        Args:
            ausser: id of the sheet whose own dates do not count.
        """
        mappe = self._mappe
        alle = mappe.attempt(lambda: mappe.ablage.list_sheets(mappe.zugang)) if mappe.ist_da else []
        gelesen = {}
        for blatt in alle or ():
            if blatt.id != ausser:
                schluessel = (blatt.id, blatt.version)
                bekannt = self._gelesen.get(schluessel)
                gelesen[schluessel] = self._read(blatt) if bekannt is None else bekannt
        self._gelesen = gelesen
        return tuple(order_events(e for ereignisse in gelesen.values() for e in ereignisse))

    def _read(self, blatt: Blatt) -> tuple[Ereignis, ...]:
        kunde = all_kinds().get(blatt.art)
        gelesen = BLATTARTEN.read_sheet(blatt) if kunde else None
        if kunde is None or gelesen is None or gelesen.zustand != "lesbar":
            return ()
        return tuple(kunde.ereignisse(gelesen.inhalt, blatt.id))
