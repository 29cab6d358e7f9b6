"""How do coordinators plan one joint activity of several places?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.vorhaben.felder import part_fields
from toolkit.apps.vorhaben.form import Formbereich
from toolkit.apps.vorhaben.mitnehmen import Mitnehmen
from toolkit.apps.vorhaben.taten import Fristen, Ideen, Orte, Stellen, Summen
from toolkit.dokument.vorhaben.blatt import Vorhaben
from toolkit.dokument.vorhaben.luecken import find_gaps
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
from toolkit.frame.mappe.zeit import today
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget


class Ansicht(Blattschirm):
    """The screen: one activity in seven parts."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        super().__init__(rahmen, mappe, "vorhaben", Schirmworte.read(worte))
        stand, grenze = Wertblatt(self, Vorhaben), rahmen.grenze
        self.form_teil = Formbereich(worte, self, stand)
        self.ideen, self.summen = Ideen(worte), Summen()
        self.stellen = Stellen(worte, stand, grenze)
        self.orte = Orte(worte, stand, grenze)
        self.fristen = Fristen(worte, stand, grenze)
        self.mitnehmen = Mitnehmen(worte, self, stand)
        self.blatt.observe(grenze.guard(lambda _: self._forget()), "blatt_id")
        felder = part_fields(worte, Vorhaben())
        bloecke: dict[str, tuple[Sequence[Widget], Sequence[Widget]]] = {
            "form": ((self.form_teil.block,), ()),
            "sache": ((self.ideen.block,), ()),
            "doppelt": ((self.stellen.block,), ()),
            "rollen": ((self.orte.block,), ()),
            "plan": ((), (self.fristen.block,)),
            "geld": ((), (self.summen.block,)),
            "mitnehmen": ((self.mitnehmen.papiere, self.mitnehmen.texte), ()),
        }
        self.set_parts(*make_parts(worte, felder, bloecke))

    def first_content(self) -> dict[str, Any]:
        """Return a new plan for the places of the group that was changed last."""
        return Vorhaben(gruppe=first_group(self.leiste.mappe)).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part what is still missing."""
        v = read_value(Vorhaben, inhalt)
        return find_gaps(v, today()) if v else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        v = read_value(Vorhaben, inhalt)
        if v is None:
            return
        felder = part_fields(self._worte, v)
        for name in ("sache", "doppelt"):
            self.set_fields(name, felder[name])
        for teil in (self.form_teil, self.ideen, self.stellen, self.orte, self.fristen, self.mitnehmen):
            teil.refresh(v)
        self.summen.refresh(v, self._worte("geld.anfang"))

    def _forget(self) -> None:
        for tat in (self.stellen, self.orte, self.fristen):
            tat.forget()
        self.form_teil.bezug.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("vorhaben", load_words(__file__)("schirm.sicher"), Ansicht)
