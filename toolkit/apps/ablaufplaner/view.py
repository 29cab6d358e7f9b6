"""How does the planner look, and what happens when somebody uses it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.catalogue import load_catalogue
from toolkit.apps.ablaufplaner.ablage import Ablagebereich
from toolkit.apps.ablaufplaner.beginn import Beginnbereich
from toolkit.apps.ablaufplaner.drumherum import Rahmenbereich
from toolkit.apps.ablaufplaner.mitbringen import Materialbereich
from toolkit.apps.ablaufplaner.mitnehmen import Mitnahmebereich
from toolkit.apps.ablaufplaner.model import Modell
from toolkit.apps.ablaufplaner.passt import Passtbereich
from toolkit.apps.ablaufplaner.plan import Planbereich
from toolkit.apps.ablaufplaner.pruefen import Pruefbereich
from toolkit.apps.ablaufplaner.tabelle import Tabellenbereich
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Sprungleiste

if TYPE_CHECKING:
    from ipywidgets import Widget

    from toolkit.frame.mappe.offen import OffeneMappe


class Ansicht:
    """The screen: beginning, plan, fit, check, material, tasks, files; each part follows the model by itself."""

    def __init__(self, rahmen: Rahmen, modell: Modell, mappe: OffeneMappe | None = None) -> None:
        """Build the parts around the model; the plan comes first, because it must answer first."""
        worte = load_words(__file__)
        self._worte, self._adresse = worte, rahmen.adresse
        self.modell = modell
        self.plan = Planbereich(worte, modell, rahmen.grenze)
        self.passt = Passtbereich(worte, modell, rahmen.grenze)
        self.pruefen = Pruefbereich(worte, modell, rahmen.grenze)
        self.material = Materialbereich(worte, modell, rahmen.grenze)
        self.drumherum = Rahmenbereich(worte, modell, rahmen.grenze)
        self.ablage = Ablagebereich(rahmen, worte, modell, mappe)
        self.mitnehmen = Mitnahmebereich(worte, modell, rahmen.grenze, self.ablage.name_plan)
        self.tabelle = Tabellenbereich(worte, modell, rahmen.grenze)
        self.mitnehmen.block.kinder = [*self.mitnehmen.block.kinder, self.tabelle.block]
        self.beginn = Beginnbereich(worte, modell, rahmen.grenze, self.ablage.begin)
        self.sprung = Sprungleiste(name=worte("sprung.name"))
        modell.observe(self._leap, "ablauf")

    @property
    def bausteine(self) -> list[Widget]:
        """The parts in reading order."""
        return [
            self.ablage.leiste.block,
            self.ablage.regal.block,
            self.beginn.block,
            self.ablage.block,
            self.passt.block,
            self.plan.block,
            self.pruefen.block,
            self.material.block,
            self.drumherum.block,
            self.mitnehmen.block,
            self.sprung,
        ]

    def read_address(self, suche: str) -> None:
        """Open the sheet, or begin the plan, that the address asks for."""
        if self.beginn.read_address(suche):
            # Loading the page again must bring this plan back, not begin it anew.
            self._adresse.replace("")
        else:
            self.ablage.regal.read_address(suche)

    def _leap(self, _: Any) -> None:
        modell = self.modell
        if modell.ablauf is None:
            return
        offen = len(modell.ansatz.bericht.offen)
        self.sprung.ziele = [
            ("passt", self._worte("sprung.passt", antwort=self.passt.kurz)),
            ("ablauf", self._worte("sprung.ablauf")),
            ("pruefen", self._worte("sprung.pruefen", anzahl=offen)),
            ("material", self._worte("sprung.material", anzahl=self.material.fehlt)),
            ("mitnehmen", self._worte("sprung.mitnehmen")),
        ]


def open_app() -> Widget:
    """Open the screen on all content that there is."""
    sicher = load_words(__file__)("schirm.sicher")
    return open_screen("ablaufplaner", sicher, lambda rahmen: Ansicht(rahmen, Modell(load_catalogue())))
