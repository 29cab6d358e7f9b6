"""What does the screen reckon from the sheet, each state of it once?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.regionaltermine.umfeld import Umfeld
from toolkit.dokument.regionaltermine.wunsch import known_holidays, make_wish
from toolkit.frame.mappe.zeit import today
from toolkit.planung.meldungen import Fehler
from toolkit.planung.terminsuche import find_dates

if TYPE_CHECKING:
    from methodenkoffer.kalender import Ferien
    from toolkit.dokument.ereignis import Ereignis
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.planung.terminsuche import Terminsuche, Terminwunsch


class Rechnung:
    """Searches days for the open sheet; the same wish is searched once."""

    def __init__(self, schirm: Blattschirm, stand: Wertblatt[Regionaltermine]) -> None:
        """Look at the sheet and at the other ones of its Mappe."""
        self._umfeld, self._stand = Umfeld(schirm.leiste.mappe), stand
        self._frage: Any = None
        self._antwort: Terminsuche | None = None

    def events(self, t: Regionaltermine) -> tuple[Ereignis, ...]:
        """Return the meetings on other sheets, if they count."""
        return self._umfeld.events(self._stand.schluessel) if t.aus_mappe else ()

    def holidays(self, t: Regionaltermine) -> tuple[Ferien, ...]:
        """Return the school holidays that are known."""
        return known_holidays(t)

    def wish(self, t: Regionaltermine) -> Terminwunsch | Fehler:
        """Return what the sheet asks, or why nothing can be searched."""
        return make_wish(t, today(), self.events(t))

    def search(self, t: Regionaltermine) -> Terminsuche | Fehler:
        """Search days, or say why that is not possible."""
        wunsch, ferien = self.wish(t), self.holidays(t)
        if isinstance(wunsch, Fehler):
            return wunsch
        if self._antwort is None or self._frage != (wunsch, ferien):
            self._antwort, self._frage = find_dates(wunsch, ferien), (wunsch, ferien)
        return self._antwort
