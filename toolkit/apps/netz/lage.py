"""Where does each actor stand, and how is that kept, changed and taken back?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.spaeter import soon
from toolkit.dokument.netz.bildlage import VERSCHOBEN, find_places, forget_places, keep_places, must_keep
from toolkit.frame.mappe import Rueckweg

if TYPE_CHECKING:
    from toolkit.dokument.netz.bildlage import Ort
    from toolkit.dokument.netz.blatt import Netzblatt, Sicht
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Meldung


class Lage:
    """Keeps the places of the open sheet."""

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze, gesagt: Meldung) -> None:
        """Build it; what was done is said in ``gesagt``."""
        self._worte, self._stand, self._gesagt, self._grenze = worte, stand, gesagt, grenze
        self.rueckweg = Rueckweg(stand, grenze, gesagt, "akteure")

    def find(self, blatt: Netzblatt, sicht: Sicht) -> dict[str, Ort]:
        """Find the places of a view; those that are new are kept, so that the picture is the same next time."""
        orte = find_places(blatt, sicht)
        if orte and must_keep(blatt, sicht, orte) and not self._stand.gesperrt:
            soon(self._grenze.guard(lambda: self._keep(sicht, orte)))
        return orte

    def move(self, sicht: Sicht, kennung: str, ort: Ort) -> bool:
        """Put an actor somewhere; returns whether it may stay there: circles and fields hold their own."""
        blatt = self._stand.wert
        if blatt is None or self._stand.gesperrt:
            return True
        gewollt = keep_places(blatt, sicht, {**find_places(blatt, sicht), kennung: ort})
        orte = find_places(gewollt, sicht)
        if self.rueckweg.put(keep_places(blatt, sicht, orte)):
            self._gesagt.say("")
        return max(abs(orte[kennung][0] - ort[0]), abs(orte[kennung][1] - ort[1])) <= VERSCHOBEN

    def order_anew(self, sicht: Sicht) -> None:
        """Lay out a view as if nobody had ever moved anything."""
        blatt = self._stand.wert
        if blatt is None:
            return
        leer = forget_places(blatt, sicht)
        if self.rueckweg.put(keep_places(leer, sicht, find_places(leer, sicht))):
            self._gesagt.say(self._worte("bild.geordnet"))

    def _keep(self, sicht: Sicht, orte: dict[str, Ort]) -> None:
        blatt = self._stand.wert
        if blatt is not None and not self._stand.gesperrt and must_keep(blatt, sicht, orte):
            self._stand.save(keep_places(blatt, sicht, orte))
