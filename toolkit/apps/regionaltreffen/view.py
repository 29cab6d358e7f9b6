"""How do people go through a Regionaltreffen part by part?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.catalogue import load_catalogue
from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich
from toolkit.apps.regionaltreffen.briefe import Briefbereich
from toolkit.apps.regionaltreffen.danach import Danachbereich
from toolkit.apps.regionaltreffen.gaeste import Gaestebereich
from toolkit.apps.regionaltreffen.geld import Geldbereich
from toolkit.apps.regionaltreffen.programm import Programmbereich
from toolkit.apps.regionaltreffen.raster import KLEINE_RUNDE, Rasterbereich
from toolkit.apps.regionaltreffen.termin import Terminbereich
from toolkit.apps.regionaltreffen.themen import Themenbereich
from toolkit.apps.regionaltreffen.zeitplan import Zeitplanbereich
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.luecken import missing
from toolkit.dokument.regionaltreffen.worte import people_of
from toolkit.frame.mappe import Blattschirm, OffeneMappe, Schirmworte
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget

ART = "regionaltreffen"


class Ansicht(Blattschirm):
    """The screen; each part is a ``Bereich`` of its own and is computed only while it is on the page."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the parts in the order of the work."""
        worte = self._worte = load_words(__file__)
        namen = ("neu", "regal", "leer", "ohne_mappe", "schritte")
        super().__init__(rahmen, mappe, ART, Schirmworte(*(worte(f"schirm.{name}") for name in namen)))
        self.arbeit = arbeit = Arbeit(self, worte)
        bereiche = (
            Terminbereich(arbeit),
            Zeitplanbereich(arbeit),
            Themenbereich(arbeit),
            Rasterbereich(arbeit),
            Programmbereich(arbeit, load_catalogue()),
            Gaestebereich(arbeit),
            Briefbereich(arbeit),
            Geldbereich(arbeit),
            Danachbereich(arbeit),
        )
        self.bereiche: dict[str, Bereich] = {b.name: b for b in bereiche}
        self.schritte.observe(rahmen.grenze.guard(lambda _: self._turn_page()), "wahl")
        self.set_parts(*(b.part() for b in bereiche))

    def first_content(self) -> dict[str, Any]:
        """Return a sheet that knows its title only."""
        return Regionaltreffen(titel=self._worte("neu.titel")).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say what is missing; a small round needs no grid, and what comes afterwards has its time then."""
        if not self.arbeit.read(inhalt):
            return {}
        treffen = self.arbeit.treffen
        luecken: dict[str, Sequence[str]] = dict(missing(treffen, today()))
        leute = people_of(treffen)
        if leute and leute < KLEINE_RUNDE and not treffen.sitzungen:
            del luecken["raster"]
        if treffen.tag is None or treffen.tag >= today():
            del luecken["danach"]
        return luecken

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Compute the part that is on the page."""
        if self.arbeit.read(inhalt):
            self.bereiche[self.schritte.wahl].refresh(self.arbeit.treffen)

    def _turn_page(self) -> None:
        if self.blatt.inhalt is not None:
            self.refresh(self.blatt.inhalt)


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    return open_screen(ART, load_words(__file__)("schirm.sicher"), Ansicht)
