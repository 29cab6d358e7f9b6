"""How do people say who belongs to their regional group, and what each place does, seeks and offers?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from toolkit.apps.regionalgruppe.blaetter import Blattbereich
from toolkit.apps.regionalgruppe.einlesen import Einlesen
from toolkit.apps.regionalgruppe.fahrzeiten import Fahrzeiten
from toolkit.apps.regionalgruppe.felder import name_fields, place_fields, request_fields, sheet_fields
from toolkit.apps.regionalgruppe.lage import Lagebereich
from toolkit.apps.regionalgruppe.liste import Listenbereich
from toolkit.apps.regionalgruppe.luecken import find_gaps
from toolkit.apps.regionalgruppe.mitnahme import Mitnahmebereich
from toolkit.apps.regionalgruppe.namen import Namenszeilen
from toolkit.apps.regionalgruppe.streit import Streit
from toolkit.apps.regionalgruppe.suche import Ortssuche
from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
from toolkit.frame.mappe import Blattschirm, OffeneMappe, Schirmworte, Teil, Wertblatt, all_kinds, read_value
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Bereich(Protocol):
    """A part of a part: shows what is computed from the group."""

    def refresh(self, gruppe: Regionalgruppe) -> None:
        """Show it anew."""

    def forget(self) -> None:
        """Keep nothing of a sheet that was put away."""


class Ansicht(Blattschirm):
    """The screen: one group in five parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        super().__init__(rahmen, mappe, "regionalgruppe", Schirmworte.read(worte))
        stand, grenze = Wertblatt(self, Regionalgruppe), rahmen.grenze
        self.namen = Namenszeilen(worte, stand, grenze)
        self.suche = Ortssuche(worte, stand, grenze)
        self.liste = Listenbereich(worte, stand, grenze)
        self.lage = Lagebereich(worte, stand, grenze)
        self.fahrzeiten = Fahrzeiten(worte, stand, grenze)
        self.blaetter = Blattbereich(worte, stand, grenze)
        self.streit = Streit(worte, stand, grenze)
        self.einlesen = Einlesen(worte, stand, grenze)
        self.mitnahme = Mitnahmebereich(worte, stand, grenze, self.leiste.mappe)
        # Only what is in sight is computed anew: a large group must not slow down typing elsewhere.
        self._bereiche: Mapping[str, Sequence[Bereich]] = {
            "orte": (self.namen, self.suche, self.liste),
            "gruppe": (self.lage, self.fahrzeiten),
            "blaetter": (self.blaetter,),
            "einlesen": (self.streit, self.einlesen),
            "mitnehmen": (self.mitnahme,),
        }
        self.blatt.observe(grenze.guard(lambda _: self._forget()), "blatt_id")
        waehlen = (self.namen.block, self.suche.block, self.liste.block)
        self.set_parts(
            self._part("orte", name_fields(worte), unten=waehlen),
            self._part("gruppe", place_fields(worte), oben=(self.lage.block,), unten=(self.fahrzeiten.block,)),
            self._part("blaetter", request_fields(worte), unten=(self.blaetter.block,)),
            self._part("einlesen", sheet_fields(worte), oben=(self.streit.block, self.einlesen.block)),
            self._part("mitnehmen", (), oben=(self.mitnahme.block,)),
        )
        self.schritte.observe(grenze.guard(lambda _: self.refresh(self.blatt.inhalt or {})), "wahl")

    def first_content(self) -> dict[str, Any]:
        """A new group without places."""
        return Regionalgruppe().model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """What is still missing in each part."""
        gruppe = read_value(Regionalgruppe, inhalt)
        return find_gaps(gruppe, self._worte, today()) if gruppe else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        gruppe = read_value(Regionalgruppe, inhalt) if self.blatt.inhalt is not None else None
        if gruppe is None:
            return
        for bereich in self._bereiche[self.schritte.wahl]:
            bereich.refresh(gruppe)

    def _part(self, name: str, felder: Sequence[Any], **bloecke: Any) -> Teil:
        return Teil(name, self._worte(f"teil.{name}"), self._worte(f"wozu.{name}"), felder, **bloecke)

    def _forget(self) -> None:
        for bereiche in self._bereiche.values():
            for bereich in bereiche:
                bereich.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("regionalgruppe", load_words(__file__)("schirm.sicher"), Ansicht)
