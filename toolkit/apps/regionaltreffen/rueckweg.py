"""How does a person take back what a button has done to the sheet?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.widgets import Knopf

if TYPE_CHECKING:
    from toolkit.apps.regionaltreffen.arbeit import Arbeit
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.widgets import Meldung


class Rueckweg:
    """A button that is there until somebody goes on working at the same fields; ``knopf`` is what is displayed."""

    def __init__(self, arbeit: Arbeit, gesagt: Meldung, *felder: str) -> None:
        """Build it.

        Args:
            arbeit: the sheet.
            gesagt: where it is said that something was taken back.
            felder: fields of the sheet that the action changes.
        """
        self._arbeit, self._gesagt, self._felder = arbeit, gesagt, felder
        self._vorher: Regionaltreffen | None = None
        self._nachher: Regionaltreffen | None = None
        self._blatt = ""
        self.knopf = Knopf(beschriftung=arbeit.worte("zurueck.knopf"), klasse="k-knopf--leise", versteckt=True)
        self.knopf.on_click(arbeit.guard(self._take_back))

    def put(self, neu: Regionaltreffen) -> bool:
        """Save what an action made of the sheet and remember how it was; returns whether it is saved."""
        arbeit = self._arbeit
        vorher = arbeit.treffen
        if not arbeit.put(neu):
            return False
        self._vorher, self._nachher, self._blatt = vorher, neu, arbeit.schirm.blatt.blatt_id
        self.refresh(arbeit.treffen)
        return True

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Hide the button once the fields are no longer as the action left them."""
        nachher = self._nachher
        gleich = nachher is not None and self._blatt == self._arbeit.schirm.blatt.blatt_id
        gleich = gleich and all(getattr(treffen, f) == getattr(nachher, f) for f in self._felder)
        if not gleich:
            self._vorher = self._nachher = None
        self.knopf.versteckt = not gleich or not self._arbeit.darf

    def _take_back(self) -> None:
        if self._vorher is None:
            return
        alt = {feld: getattr(self._vorher, feld) for feld in self._felder}
        if self._arbeit.put(self._arbeit.treffen.model_copy(update=alt)):
            self._gesagt.say(self._arbeit.worte("zurueck.gesagt"))
