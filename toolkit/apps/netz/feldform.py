"""How are a few fields of the sheet filled in above its form?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Feld, Wertblatt

PAUSE = 900


class Feldform:
    """A small form on fields of the sheet itself; ``block`` is what is displayed."""

    def __init__(self, felder: Sequence[Feld], stand: Wertblatt[Netzblatt], grenze: Grenze) -> None:
        """Build it; the names of ``felder`` are fields of the sheet."""
        self._namen = [feld["name"] for feld in felder]
        self._stand = stand
        self._gezeigt: dict[str, Any] = {}
        self.block = make_plain_form(felder)
        self.block.pause = PAUSE
        self.block.on_draft(grenze.guard(self._typed))

    def refresh(self, blatt: Netzblatt) -> None:
        """Show what came from elsewhere; what somebody is typing stays."""
        self.block.gesperrt = self._stand.gesperrt
        werte = {name: getattr(blatt, name) for name in self._namen}
        if werte != self._gezeigt:
            self._gezeigt = werte
            self.block.show(werte)

    def set_fields(self, felder: Sequence[Feld]) -> None:
        """Offer other values for the same fields."""
        if self.block.felder != felder:
            self.block.felder = felder
            self._gezeigt = {}

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self._gezeigt = {}
        self.block.show({})

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        blatt = self._stand.wert
        werte = {name: inhalt[name] for name in self._namen if isinstance(inhalt.get(name), str)}
        if blatt is None or self._stand.gesperrt or len(werte) < len(self._namen):
            return
        self._gezeigt = werte
        if any(getattr(blatt, name) != wert for name, wert in werte.items()):
            self._stand.save(blatt.model_copy(update=werte))
