"""What are pairs worth, computed once for each state of the sheet and of the Akteurskarte?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.begegnung.auswertung import mark_of
from toolkit.frame.mappe import read_sheets, read_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.dokument.begegnung.blatt import Begegnung
    from toolkit.dokument.begegnung.paarvorschlag import Ortspaar
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.mappe import Blattschirm
    from toolkit.planung.begegnung import Paar


class Bewertung:
    """Rates pairs of guests and proposes pairs of places; remembers the last answer."""

    def __init__(self, schirm: Blattschirm) -> None:
        """Look at the Mappe of a screen."""
        self._mappe = schirm.leiste.mappe
        self._wofuer: tuple[Any, ...] = ()
        self._paare: Mapping[tuple[str, str], Paar] = {}
        self._wofuer_orte: tuple[Any, ...] = ()
        self._orte: list[Ortspaar] = []

    def rate(self, b: Begegnung) -> Mapping[tuple[str, str], Paar]:
        """Return what each pair of guests is worth."""
        from toolkit.dokument.begegnung.auswertung import rate

        netz = self._network(b)
        if self._wofuer != (mark_of(b), netz):
            self._wofuer, self._paare = (mark_of(b), netz), rate(b, netz)
        return self._paare

    def propose(self, b: Begegnung) -> list[Ortspaar]:
        """Return the pairs of places that might become a tandem, the best first."""
        from toolkit.dokument.begegnung.paarvorschlag import propose_tandems

        netz = self._network(b)
        if self._wofuer_orte != (mark_of(b), netz):
            self._wofuer_orte, self._orte = (mark_of(b), netz), propose_tandems(b, netz)
        return self._orte

    def _network(self, b: Begegnung) -> Netzblatt | None:
        from toolkit.dokument.netz.blatt import Netzblatt

        return read_value(Netzblatt, read_sheets(self._mappe, "netz").get(b.netz)) if b.netz else None
