"""How does the finder look, and what happens when somebody uses it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.catalogue import load_catalogue
from toolkit.apps.methodenkoffer.formular import Formular
from toolkit.apps.methodenkoffer.merken import Merkbereich
from toolkit.apps.methodenkoffer.model import Modell
from toolkit.apps.methodenkoffer.treffer import Trefferbereich
from toolkit.apps.methodenkoffer.vergleichen import Vergleichsbereich
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Sprungleiste

if TYPE_CHECKING:
    from ipywidgets import Widget

ZUSTAND = ["anfrage", "merkliste", "vergleich", "offen"]


class Ansicht:
    """The screen: fields, hits, comparison, short list; each part follows the model by itself."""

    def __init__(self, rahmen: Rahmen, modell: Modell) -> None:
        """Build the parts around the model."""
        worte = load_words(__file__)
        self._worte = worte
        self._adresse = rahmen.adresse
        self.modell = modell
        self.formular = Formular(worte, modell, rahmen.grenze)
        self.treffer = Trefferbereich(worte, modell, rahmen.grenze)
        self.vergleich = Vergleichsbereich(worte, modell, rahmen.grenze)
        self.merken = Merkbereich(worte, modell, rahmen.grenze)
        self.sprung = Sprungleiste(name=worte("sprung.name"))
        modell.observe(self._leap, ["ergebnis", "vergleich", "merkliste"])
        modell.observe(self._tell_address, ZUSTAND)
        self._leap(None)

    @property
    def bausteine(self) -> list[Widget]:
        """The parts in reading order; what is chosen stands below what is found."""
        return [
            self.formular.block,
            *self.treffer.bloecke,
            self.vergleich.block,
            self.merken.block,
            self.sprung,
        ]

    def read_address(self, suche: str) -> None:
        """Take over wishes, comparison and short list from the address; say what was ignored."""
        hinweise = self.modell.read_query(suche)
        self.formular.show()
        self.treffer.say_ignored(hinweise)
        self._tell_address(None)

    def _tell_address(self, _: Any) -> None:
        self._adresse.replace(self.modell.to_query())

    def _leap(self, _: Any) -> None:
        zahlen = {
            "treffer": len(self.modell.ergebnis.treffer),
            "vergleich": len(self.modell.vergleich),
            "merkliste": len(self.modell.merkliste),
        }
        self.sprung.ziele = [
            ("suche", self._worte("sprung.suche")),
            *((anker, self._worte(f"sprung.{anker}", anzahl=anzahl)) for anker, anzahl in zahlen.items()),
        ]


def open_app() -> Widget:
    """Open the screen on all content that there is."""
    sicher = load_words(__file__)("schirm.sicher")
    return open_screen("methodenkoffer", sicher, lambda rahmen: Ansicht(rahmen, Modell(load_catalogue())))
