"""What can a button do for the sheet, and how is it taken back?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.tandem.blatt import Tandem
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt

Aenderung = tuple["Tandem", tuple[str, ...]]


class Tat:
    """A button that changes the sheet, with a way back; ``block`` is displayed, or ``knopf`` and ``danach`` apart."""

    def __init__(
        self,
        text: str,
        stand: Wertblatt[Tandem],
        grenze: Grenze,
        change: Callable[[Tandem], Aenderung],
        *felder: str,
    ) -> None:
        """Build it.

        Args:
            text: what stands on the button.
            stand: the open sheet.
            grenze: boundary of the screen.
            change: returns the changed sheet and what to say of it.
            felder: fields of the sheet that change.
        """
        self._stand, self._change = stand, change
        self.knopf, self.gesagt = Knopf(beschriftung=text), Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, *felder)
        self.danach = Stapel(Reihe(self.rueckweg.knopf), self.gesagt)
        self.block = Stapel(self.knopf, self.danach)
        self.knopf.on_click(grenze.guard(self._do))

    def refresh(self, t: Tandem, *, noetig: bool = True) -> None:
        """Hide the button from those who may only read, and where there is nothing to do for it."""
        self.knopf.versteckt = self._stand.gesperrt or not noetig
        self.rueckweg.refresh(t)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def _do(self) -> None:
        t = self._stand.wert
        if t is None:
            return
        neu, saetze = self._change(t)
        if neu == t or self.rueckweg.put(neu):
            self.gesagt.say(*saetze)
