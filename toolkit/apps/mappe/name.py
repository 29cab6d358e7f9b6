"""How does the Mappe get another name?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.mappe.teil import Teil
from toolkit.frame.mappe import make_plain_form
from toolkit.widgets import Klappe, Meldung

if TYPE_CHECKING:
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen


class Mappenname(Teil):
    """One field and one button."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Build the part."""
        super().__init__(rahmen, leiste)
        self._name = ""
        self.feld = make_plain_form([{"art": "zeile", "name": "name", "titel": self.worte("name.feld")}])
        self.knopf = self.make_quiet(self.worte("name.knopf"))
        self.gesagt = Meldung()
        self.block = Klappe(self.worte("name.titel"), self.feld, self.knopf, self.gesagt)
        self.feld.on_draft(self.guard(self._typed))
        self.knopf.on_click(self.guard(self._rename))

    def refresh(self) -> None:
        """Show the name that the Mappe has."""
        self.block.versteckt = not self.mappe.darf_schreiben
        self.gesagt.say("")
        self._name = self.mappe.name
        self.feld.show({"name": self.mappe.name})

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._name = str(inhalt.get("name", ""))

    def _rename(self) -> None:
        if self._name.strip():
            self.mappe.rename(self._name)
            self.gesagt.say(self.mappe.grund or self.worte("name.gesagt", name=self.mappe.name))
