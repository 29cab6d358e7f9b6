"""How does a regional group find its days, its hosts and its meeting place?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.regionaltermine.felder import host_fields, part_fields
from toolkit.apps.regionaltermine.ferien import Ferien
from toolkit.apps.regionaltermine.gastgeber import Gastgeberplan
from toolkit.apps.regionaltermine.kalender import Kalender
from toolkit.apps.regionaltermine.rechnung import Rechnung
from toolkit.apps.regionaltermine.serie import Serie
from toolkit.apps.regionaltermine.tage import Vorschlaege
from toolkit.apps.regionaltermine.termine import Termine
from toolkit.apps.regionaltermine.treffpunkt import Treffpunkte
from toolkit.dokument.regionaltermine.blatt import Regionaltermine
from toolkit.dokument.regionaltermine.laender import say_laender
from toolkit.dokument.regionaltermine.luecken import find_gaps
from toolkit.dokument.regionaltermine.wunsch import first_range
from toolkit.frame.mappe import (
    Blattschirm,
    Gruppenbezug,
    OffeneMappe,
    Schirmworte,
    Wertblatt,
    all_kinds,
    first_group,
    make_parts,
    read_value,
)
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Meldung

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Ansicht(Blattschirm):
    """The screen: the dates of one group in five parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        super().__init__(rahmen, mappe, "regionaltermine", Schirmworte.read(worte))
        stand = Wertblatt(self, Regionaltermine)
        rechnung = Rechnung(self, stand)
        self.bezug, self.laender = Gruppenbezug(self, stand), Meldung()
        self.tage = Vorschlaege(worte, self, stand, rechnung)
        self.kalender = Kalender(worte, self, stand, rechnung)
        self.ferien = Ferien(worte, self, stand)
        self.termine, self.serie = Termine(worte, self, stand, rechnung), Serie(worte, self, stand, rechnung)
        self.gast, self.ort = Gastgeberplan(worte, self, stand), Treffpunkte(worte, self, stand)
        self.blatt.observe(rahmen.grenze.guard(lambda _: self._forget()), "blatt_id")
        self.schritte.observe(rahmen.grenze.guard(lambda _: self._compute()), "wahl")
        bloecke: dict[str, tuple[Sequence[Widget], Sequence[Widget]]] = {
            "wer": ((self.bezug.block, self.laender), ()),
            "tage": ((self.tage.block, self.kalender.block, self.ferien.block), ()),
            "termine": ((self.termine.pruefung,), (self.serie.block, self.termine.block)),
            "gastgeber": ((), self.gast.bloecke),
            "treffpunkt": ((), (self.ort.block,)),
        }
        felder = part_fields(worte)
        self.set_parts(*make_parts(worte, felder, bloecke))

    def first_content(self) -> dict[str, Any]:
        """Return a new sheet for the places of the group that was changed last, with the year that begins next."""
        von, bis = first_range(today())
        return Regionaltermine(gruppe=first_group(self.leiste.mappe), von=von, bis=bis).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part what is still missing."""
        t = read_value(Regionaltermine, inhalt)
        return find_gaps(t, today()) if t else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        t = read_value(Regionaltermine, inhalt)
        if t is None:
            return
        self.set_fields("gastgeber", host_fields(self._worte, t))
        self.set_fields("treffpunkt", self.ort.fields(t))
        self._compute()

    def _compute(self) -> None:
        """Reckon what the part in sight needs, and nothing else: a search reads the holidays of all Länder."""
        t = read_value(Regionaltermine, self.blatt.inhalt)
        if t is None:
            return
        teil = self.schritte.wahl
        if teil == "wer":
            self.bezug.refresh()
            self.laender.say(say_laender(t))
        elif teil == "tage":
            for block in (self.tage, self.kalender, self.ferien):
                block.refresh(t)
        elif teil == "termine":
            self.termine.refresh(t)
            self.serie.refresh(t)
        elif teil == "gastgeber":
            self.gast.refresh(t)
        elif teil == "treffpunkt":
            self.ort.refresh(t)

    def _forget(self) -> None:
        for block in (self.bezug, self.tage, self.kalender, self.ferien, self.serie):
            block.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("regionaltermine", load_words(__file__)("schirm.sicher"), Ansicht)
