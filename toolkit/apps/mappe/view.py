"""How do people make, open, share, carry away and delete their Mappe?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.mappe.anlegen import Anlegen, Codezettel
from toolkit.apps.mappe.blaetter import Blaetter
from toolkit.apps.mappe.codes import Codes
from toolkit.apps.mappe.datenschutz import Datenschutz
from toolkit.apps.mappe.fassungen import Fassungen
from toolkit.apps.mappe.loeschen import Loeschen
from toolkit.apps.mappe.name import Mappenname
from toolkit.apps.mappe.paket import Einlesen, Mitnehmen
from toolkit.apps.mappe.papierkorb import Papierkorb
from toolkit.apps.mappe.person import Person
from toolkit.frame.mappe import Mappenleiste, OffeneMappe
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Stapel

if TYPE_CHECKING:
    from ipywidgets import Widget


class Ansicht:
    """The screen: the strip, ways in, the sheets, and everything else folded away."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the parts."""
        self.leiste = Mappenleiste(rahmen, mappe, ziel="")
        self.zettel = Codezettel(rahmen, self.leiste)
        self.anlegen = Anlegen(rahmen, self.leiste, self.zettel)
        self.fassungen = Fassungen(rahmen, self.leiste)
        self.blaetter = Blaetter(rahmen, self.leiste, self.fassungen)
        self.korb = Papierkorb(rahmen, self.leiste)
        self.name = Mappenname(rahmen, self.leiste)
        self.codes = Codes(rahmen, self.leiste, self.zettel)
        self.mitnehmen = Mitnehmen(rahmen, self.leiste)
        self.einlesen = Einlesen(rahmen, self.leiste, self.zettel)
        self.person = Person(rahmen, self.leiste)
        self.daten = Datenschutz(rahmen, self.leiste)
        self.loeschen = Loeschen(rahmen, self.leiste)
        self.teile = (
            *(self.zettel, self.anlegen, self.blaetter, self.korb, self.name, self.codes),
            *(self.mitnehmen, self.einlesen, self.person, self.loeschen),
        )
        for teil in (*self.teile, self.fassungen):
            teil.renew = lambda: self._refresh(None)
        guard = rahmen.grenze.guard
        self.leiste.mappe.observe(guard(self._refresh), ["wechsel", "zustand"])
        self.leiste.mappe.on_change(guard(self._refresh))
        self._refresh(None)

    @property
    def bausteine(self) -> list[Widget]:
        """The parts in reading order."""
        gefaltet = (
            self.korb,
            self.mitnehmen,
            self.einlesen,
            self.codes,
            self.name,
            self.person,
            self.daten,
            self.loeschen,
        )
        return [
            self.leiste.block,
            self.zettel.block,
            self.anlegen.block,
            self.blaetter.block,
            Stapel(*(teil.block for teil in gefaltet)),
        ]

    def read_address(self, suche: str) -> None:
        """Nothing in the address concerns this screen."""

    def _refresh(self, _: Any) -> None:
        for teil in self.teile:
            teil.refresh()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    return open_screen("mappe", load_words(__file__)("schirm.sicher"), Ansicht)
