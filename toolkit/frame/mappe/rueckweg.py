"""How does a person take back what a button has done to the sheet?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.worte import load_words
from toolkit.widgets import Knopf

if TYPE_CHECKING:
    from pydantic import BaseModel

    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe.wertblatt import Wertblatt
    from toolkit.widgets import Meldung


class Rueckweg:
    """A button that is there until somebody goes on working at the same fields; ``knopf`` is what is displayed."""

    def __init__(
        self, stand: Wertblatt[Any], grenze: Grenze, gesagt: Meldung, *felder: str, nebenbei: tuple[str, ...] = ()
    ) -> None:
        """Build it.

        Args:
            stand: the open sheet.
            grenze: boundary of the screen.
            gesagt: where it is said that something was taken back.
            felder: fields of the sheet that the action changes.
            nebenbei: fields that are taken back too, and may go on changing meanwhile.
        """
        self._stand, self._gesagt, self._felder, self._nebenbei = stand, gesagt, felder, nebenbei
        self._vorher: dict[str, Any] = {}
        self._nachher: dict[str, Any] = {}
        self._blatt = ""
        self.knopf = Knopf(beschriftung=load_words(__file__)("rueckweg.knopf"), klasse="k-knopf--leise", versteckt=True)
        self.knopf.on_click(grenze.guard(self._take_back))

    def put(self, neu: BaseModel) -> bool:
        """Save what an action made of the sheet and remember how it was; returns whether it is saved."""
        vorher = self._stand.wert
        if vorher is None or not self._stand.save(neu):
            return False
        # A button pressed twice changes nothing the second time; the way back still leads to before the first time.
        if self._cut(vorher) != self._cut(neu):
            self._vorher, self._nachher = {**self._cut(vorher), **self._beside(vorher)}, self._cut(neu)
            self._blatt = self._stand.schluessel
        self.refresh(neu)
        return True

    def refresh(self, wert: BaseModel) -> None:
        """Hide the button once the fields are no longer as the action left them."""
        if self._blatt != self._stand.schluessel or self._cut(wert) != self._nachher:
            self._vorher, self._nachher = {}, {}
        self.knopf.versteckt = not self._vorher or self._stand.gesperrt

    def _cut(self, wert: BaseModel) -> dict[str, Any]:
        return {feld: getattr(wert, feld) for feld in self._felder}

    def _beside(self, wert: BaseModel) -> dict[str, Any]:
        return {feld: getattr(wert, feld) for feld in self._nebenbei}

    def _take_back(self) -> None:
        wert = self._stand.wert
        if self._vorher and wert is not None and self._stand.save(wert.model_copy(update=self._vorher)):
            self._gesagt.say(load_words(__file__)("rueckweg.gesagt"))
