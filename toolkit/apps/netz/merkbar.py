"""How does what one reads become a task, with a way back?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.netz.merken import remember
from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Merker:
    """Adds tasks and says so; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "aufgaben")
        self.block = Stapel(self.gesagt, self.rueckweg.knopf)

    def note(self, was: str) -> None:
        """Add a task."""
        blatt = self._stand.wert
        if blatt is None or self._stand.gesperrt:
            return
        neu = remember(blatt, was)
        if neu is blatt:
            self.gesagt.say(self._worte("merken.schon"))
        elif self.rueckweg.put(neu):
            self.gesagt.say(self._worte("merken.gesagt", was=was))

    def refresh(self, blatt: Netzblatt) -> None:
        """Offer the way back as long as it leads back."""
        self.rueckweg.refresh(blatt)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")
