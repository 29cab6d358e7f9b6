"""How do people come to tables at the next Regionaltreffen, and which places might become a tandem?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.begegnung.bewertung import Bewertung
from toolkit.apps.begegnung.felder import before_fields, part_fields
from toolkit.apps.begegnung.gaeste import Gaestebereich
from toolkit.apps.begegnung.mitnehmen import Mitnehmen
from toolkit.apps.begegnung.paare import Paarbereich
from toolkit.apps.begegnung.sitzen import Tischbereich
from toolkit.apps.begegnung.tauschen import Tausch
from toolkit.apps.begegnung.vorher import Vorherbereich
from toolkit.dokument.begegnung.blatt import Begegnung
from toolkit.dokument.begegnung.luecken import find_gaps
from toolkit.frame.mappe import (
    Blattschirm,
    OffeneMappe,
    Schirmworte,
    Wertblatt,
    all_kinds,
    first_group,
    make_parts,
    read_value,
)
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Ansicht(Blattschirm):
    """The screen: one meeting in five parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        super().__init__(rahmen, mappe, "begegnung", Schirmworte.read(worte))
        stand, grenze, bewertung = Wertblatt(self, Begegnung), rahmen.grenze, Bewertung(self)
        self.gaeste = Gaestebereich(worte, self, stand)
        self.vorher = Vorherbereich(worte, self, stand)
        self.tische = Tischbereich(worte, self, stand, bewertung.rate)
        self.tausch = Tausch(worte, self, stand, bewertung.rate)
        self.paare = Paarbereich(worte, self, stand, bewertung.propose)
        self.mitnehmen = Mitnehmen(worte, self, stand, bewertung.rate, bewertung.propose)
        self.blatt.observe(grenze.guard(lambda _: self._forget()), "blatt_id")
        felder = part_fields(worte)
        bloecke: dict[str, tuple[Sequence[Widget], Sequence[Widget]]] = {
            "gaeste": ((self.gaeste.block,), (self.gaeste.unten,)),
            "vorher": ((self.vorher.block,), ()),
            "tische": ((), (self.tische.block, self.tausch.block)),
            "paare": ((self.paare.block,), ()),
            "mitnehmen": ((self.mitnehmen.block,), ()),
        }
        self.set_parts(*make_parts(worte, felder, bloecke))
        self.schritte.observe(grenze.guard(lambda _: self._show_costly()), "wahl")

    def first_content(self) -> dict[str, Any]:
        """Return a new sheet for the places of the group that was changed last."""
        return Begegnung(gruppe=first_group(self.leiste.mappe)).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part what is still missing."""
        b = read_value(Begegnung, inhalt)
        return find_gaps(b) if b else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        b = read_value(Begegnung, inhalt)
        if b is None:
            return
        self.set_fields("vorher", before_fields(self._worte, self.vorher.networks()))
        self.gaeste.refresh(b)
        self.vorher.refresh(b)
        self._show_costly()

    def _show_costly(self) -> None:
        """Rate pairs only where somebody looks at them."""
        b = read_value(Begegnung, self.blatt.inhalt)
        if b is not None and self.schritte.wahl == "tische":
            self.tische.refresh(b)
            self.tausch.refresh(b)
        elif b is not None and self.schritte.wahl == "paare":
            self.paare.refresh(b)

    def _forget(self) -> None:
        for teil in (self.gaeste, self.vorher, self.tische, self.tausch, self.paare, self.mitnehmen):
            teil.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("begegnung", load_words(__file__)("schirm.sicher"), Ansicht)
