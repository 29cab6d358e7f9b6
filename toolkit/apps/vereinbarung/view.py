"""How do partners of a region work out an agreement, step by step?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.vereinbarung.felder import part_fields
from toolkit.apps.vereinbarung.jahresplan import Jahresplan
from toolkit.apps.vereinbarung.leinwand import Leinwand
from toolkit.apps.vereinbarung.papiere import Papiere
from toolkit.apps.vereinbarung.schritte import Formvergleich, Hinweise, Stellen, Summen, Uebernahme
from toolkit.dokument.vereinbarung.blatt import OHNE_TITEL, Vereinbarung
from toolkit.dokument.vereinbarung.luecken import missing
from toolkit.frame.mappe import (
    Blattschirm,
    Gruppenbezug,
    OffeneMappe,
    Schirmworte,
    Teil,
    Wertblatt,
    all_kinds,
    first_group,
    read_value,
)
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Ansicht(Blattschirm):
    """The screen: seven steps, the canvas, and the papers."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        super().__init__(rahmen, mappe, "vereinbarung", Schirmworte.read(worte))
        stand, grenze = Wertblatt(self, Vereinbarung), rahmen.grenze
        self.bezug = Gruppenbezug(self, stand)
        self.leinwand = Leinwand(worte, stand, grenze)
        self.hinweise = Hinweise(worte)
        self.uebernahme = Uebernahme(worte, stand, grenze)
        self.formen = Formvergleich(worte)
        self.jahresplan = Jahresplan(worte, stand, grenze)
        self.summen = Summen(worte)
        self.stellen = Stellen(worte, stand, grenze)
        self.papiere = Papiere(worte, stand, grenze, self.leiste.mappe)
        self.blatt.observe(grenze.guard(lambda _: self._forget()), "blatt_id")
        hinweis = self.hinweise.je_teil
        bloecke: dict[str, tuple[Sequence[Widget], Sequence[Widget]]] = {
            "partner": ((self.bezug.block, self.uebernahme.block), (hinweis["partner"],)),
            "form": ((self.formen.block,), ()),
            "ziele": ((), (hinweis["ziele"],)),
            "rollen": ((), (hinweis["rollen"],)),
            "plan": ((), (self.jahresplan.block,)),
            "geld": ((self.summen.block,), ()),
            "doppelt": ((self.stellen.block,), ()),
            "leinwand": ((self.leinwand.block,), ()),
            "papier": ((), (self.papiere.block,)),
        }
        felder = part_fields(worte, Vereinbarung())
        self.set_parts(*(self._part(name, felder.get(name, ()), *bloecke[name]) for name in bloecke))

    def first_content(self) -> dict[str, Any]:
        """Return a new agreement for the places of the group that was changed last."""
        gruppe = first_group(self.leiste.mappe)
        return Vereinbarung(titel=gruppe.titel or OHNE_TITEL, gruppe=gruppe).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part what is still missing; the canvas shows the state of all and has none."""
        v = read_value(Vereinbarung, inhalt)
        return missing(v, today()) if v else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        self.bezug.refresh()
        v = read_value(Vereinbarung, inhalt)
        if v is None:
            return
        felder = part_fields(self._worte, v)
        for name in ("ziele", "rollen", "doppelt"):
            self.set_fields(name, felder[name])
        bereiche = (self.leinwand, self.hinweise, self.uebernahme, self.jahresplan)
        for bereich in (*bereiche, self.summen, self.stellen, self.papiere):
            bereich.refresh(v)

    def _part(self, name: str, felder: Sequence[Any], oben: Sequence[Widget], unten: Sequence[Widget]) -> Teil:
        return Teil(name, self._worte(f"teil.{name}"), self._worte(f"wozu.{name}"), felder, oben, unten)

    def _forget(self) -> None:
        self.bezug.forget()
        for bereich in (self.uebernahme, self.jahresplan, self.stellen):
            bereich.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("vereinbarung", load_words(__file__)("schirm.sicher"), Ansicht)
