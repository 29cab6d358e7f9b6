"""How do people capture a network, see it, read it and ask what would be?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.netz.abgang import Abgang
from toolkit.apps.netz.bild import Bildbereich
from toolkit.apps.netz.dabei import Dabei
from toolkit.apps.netz.felder import actor_fields, paper_fields, task_fields, tie_fields
from toolkit.apps.netz.mitnehmen import Mitnehmen
from toolkit.apps.netz.sehen import Lesebereich
from toolkit.apps.netz.verbindungen import Verbindungen
from toolkit.apps.netz.vergleich import Vergleichsbereich
from toolkit.apps.netz.wenn import Wennbereich
from toolkit.dokument.netz.blatt import Netzblatt
from toolkit.dokument.netz.luecken import find_gaps
from toolkit.frame.mappe import (
    Blattschirm,
    OffeneMappe,
    Schirmworte,
    Teil,
    Wertblatt,
    all_kinds,
    first_group,
    read_value,
)
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.widgets import Stapel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ipywidgets import Widget

    from toolkit.apps.netz.bereich import Bereich
    from toolkit.frame.mappe import Feld


class Ansicht(Blattschirm):
    """The screen: one network in seven parts. Only the part that is shown is reckoned."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        super().__init__(rahmen, mappe, "netz", Schirmworte.read(worte))
        stand, grenze = Wertblatt(self, Netzblatt), rahmen.grenze
        self.abgang = Abgang(worte, stand, grenze)
        self.dabei, self.verbindungen = Dabei(worte, self, stand), Verbindungen(worte, self, stand)
        self.bild, self.sehen = Bildbereich(worte, self, stand), Lesebereich(worte, self, stand)
        self.wenn, self.vergleich = Wennbereich(worte, self, stand), Vergleichsbereich(worte, self, stand)
        self.mitnehmen = Mitnehmen(worte, self, stand)
        self._bereiche: dict[str, Bereich] = {
            "dabei": self.dabei,
            "verbindungen": self.verbindungen,
            "bild": self.bild,
            "sehen": self.sehen,
            "wenn": self.wenn,
            "vergleich": self.vergleich,
            "mitnehmen": self.mitnehmen,
        }
        felder: dict[str, Sequence[Feld]] = {
            "dabei": actor_fields(worte),
            "wenn": task_fields(worte),
            "mitnehmen": paper_fields(worte),
        }
        self.blatt.observe(grenze.guard(lambda _: self._forget()), "blatt_id")
        self.set_parts(
            *(
                Teil(
                    name,
                    worte(f"teil.{name}"),
                    worte(f"wozu.{name}"),
                    felder.get(name, ()),
                    (bereich.oben,),
                    self._below(name),
                )
                for name, bereich in self._bereiche.items()
            )
        )
        self.schritte.observe(grenze.guard(self._moved_on), "wahl")

    def first_content(self) -> dict[str, Any]:
        """Return a new sheet on the places of the group that was changed last."""
        return Netzblatt(gruppe=first_group(self.leiste.mappe)).model_dump(mode="json")

    def missing(self, inhalt: dict[str, Any]) -> Mapping[str, Sequence[str]]:
        """Say for each part what is still missing."""
        blatt = read_value(Netzblatt, inhalt)
        return find_gaps(blatt) if blatt else {}

    def refresh(self, inhalt: dict[str, Any]) -> None:
        """Show anew what is computed from the content."""
        blatt = read_value(Netzblatt, inhalt)
        if blatt is None:
            return
        self.abgang.refresh(blatt)
        if self.schritte.wahl == "verbindungen":
            self.set_fields("verbindungen", tie_fields(self._worte, blatt))
        self._bereiche[self.schritte.wahl].refresh(blatt)

    def _below(self, name: str) -> Sequence[Widget]:
        if name == "dabei":
            return (Stapel(self.abgang.block), self.dabei.unten)
        unten = {"verbindungen": self.verbindungen.unten, "mitnehmen": self.mitnehmen.unten}
        return (unten[name],) if name in unten else ()

    def _moved_on(self, wechsel: dict[str, Any]) -> None:
        if wechsel["old"] in self._bereiche:
            self._bereiche[wechsel["old"]].leave()
        if self.blatt.inhalt is not None:
            self.refresh(self.blatt.inhalt)

    def _forget(self) -> None:
        self.abgang.forget()
        for bereich in self._bereiche.values():
            bereich.forget()


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    all_kinds()
    return open_screen("netz", load_words(__file__)("schirm.sicher"), Ansicht)
