"""What ties the actors: typed lines, and a warning where conflicts are entered?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.hinweise import say_hints
from toolkit.apps.netz.zeilen import Zeilen
from toolkit.dokument.netz.bindungszeilen import take_tie_lines
from toolkit.planung.netz import KONFLIKT
from toolkit.widgets import Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Verbindungen:
    """The blocks around the list of ties; ``oben`` and ``unten`` are what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Netzblatt]) -> None:
        """Build it."""
        self._worte = worte
        grenze = schirm.rahmen.grenze
        self.heikel = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.zeilen = Zeilen(worte, stand, grenze, ("schnell_bindungen", "bindungen"), take_tie_lines)
        self.maengel = Meldung(klasse="k-hinweis")
        self.oben = Stapel(self.zeilen.block, self.heikel)
        self.unten = Stapel(self.maengel)

    def refresh(self, blatt: Netzblatt) -> None:
        """Warn where conflicts are, and say what is to be mended."""
        self.zeilen.refresh(blatt)
        heikel = any(b.art == KONFLIKT for b in blatt.bindungen)
        self.heikel.say(self._worte("heikel.satz") if heikel else "")
        say_hints(self.maengel, self._worte, blatt, bindungen=True)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self.zeilen.forget()

    def leave(self) -> None:
        """Nothing here is for the moment only."""
