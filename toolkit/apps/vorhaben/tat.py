"""How does a button change the plan, say what it did, and take it back?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.vorhaben.blatt import Vorhaben
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Tat:
    """A button that changes the sheet, with a way back; ``block`` is what is displayed."""

    def __init__(self, name: str, worte: Worte, stand: Wertblatt[Vorhaben], grenze: Grenze, feld: str) -> None:
        """Build it; the words stand under ``tat.<name>``."""
        self.worte, self.stand = worte, stand
        self.knopf = Knopf(beschriftung=worte(f"tat.{name}"))
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, feld, *(("vorlauf_fuer",) if feld == "aufgaben" else ()))
        self.block = Stapel(Reihe(self.knopf, self.rueckweg.knopf), self.gesagt)
        self.knopf.on_click(grenze.guard(self._do))

    def refresh(self, v: Vorhaben) -> None:
        """Show the button where it can do something."""
        self.knopf.versteckt = self.stand.gesperrt or not self.useful(v)
        self.rueckweg.refresh(v)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def useful(self, v: Vorhaben) -> bool:
        """Whether pressing the button would change anything."""
        raise NotImplementedError

    def change(self, v: Vorhaben) -> tuple[Vorhaben, tuple[str, ...]]:
        """Return the changed sheet and what to say of it."""
        raise NotImplementedError

    def _do(self) -> None:
        v = self.stand.wert
        if v is None:
            return
        neu, saetze = self.change(v)
        if neu == v or self.rueckweg.put(neu):
            self.gesagt.say(*saetze)
