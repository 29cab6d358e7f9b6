"""What can a button do for the sheet, what does it say then, and how is it taken back?"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic import BaseModel

from toolkit.frame.mappe.rueckweg import Rueckweg
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe.wertblatt import Wertblatt

M = TypeVar("M", bound=BaseModel)


class Tat(Generic[M]):
    """A button that changes the sheet, with a way back; ``block`` is displayed, or ``knopf`` and ``danach`` apart."""

    def __init__(
        self,
        text: str,
        stand: Wertblatt[M],
        grenze: Grenze,
        change: Callable[[M], tuple[M, tuple[str, ...]]],
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

    def refresh(self, wert: M, *, noetig: bool = True) -> None:
        """Hide the button from those who may only read, and where there is nothing to do for it."""
        self.knopf.versteckt = self._stand.gesperrt or not noetig
        self.rueckweg.refresh(wert)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def _do(self) -> None:
        wert = self._stand.wert
        if wert is None:
            return
        neu, saetze = self._change(wert)
        if neu == wert or self.rueckweg.put(neu):
            self.gesagt.say(*saetze)
