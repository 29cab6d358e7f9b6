"""How does a file with a network come onto the sheet, and what if it says something else?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.hochladen import Hochladen
from toolkit.widgets import Knopf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.dokument.netz.zusammen import Lesung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Einlesen(Hochladen):
    """Reads XLSX and GraphML; where file and sheet differ, a person chooses once which of them counts."""

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze) -> None:
        """Build it."""
        self._lesung: Lesung | None = None
        self._anders = 0
        super().__init__(worte, stand, grenze, worte("einlesen.datei"), accept=".xlsx,.graphml,.xml", multiple=False)
        self.neu_gilt = Knopf(beschriftung=worte("einlesen.neu_gilt"), klasse="k-knopf--leise", versteckt=True)
        self.neu_gilt.on_click(grenze.guard(lambda: self._take(neu_gilt=True)))
        self.knoepfe.kinder = [self.nehmen, self.neu_gilt, self.verwerfen, self.rueckweg.knopf]

    def read(self, blatt: Netzblatt, dateien: Sequence[tuple[str, bytes]]) -> tuple[list[str], list[str]]:
        """Read one file and say what it would change."""
        from toolkit.dokument.netz.zusammen import take
        from toolkit.export.rueckweg.netz import lies_netz

        name, daten = dateien[0]
        fund = lies_netz(daten, name, blatt)
        maengel = [str(m) for m in fund.maengel]
        self.clear()
        if not fund.lesung.akteure and not fund.lesung.bindungen:
            return [self.worte("einlesen.nichts", name=name)], maengel
        self._lesung = fund.lesung
        bau = take(blatt, fund.lesung, neu_gilt=False)
        self._anders = len(bau.unterschiede)
        zahlen = {"akteure": len(fund.lesung.akteure), "bindungen": len(fund.lesung.bindungen)}
        return [
            self.worte("einlesen.gelesen", name=name, **zahlen),
            bau.satz,
            *(u.satz for u in bau.unterschiede),
        ], maengel

    def waits(self) -> bool:
        """Whether something read waits to be taken over."""
        return self._lesung is not None

    def take(self) -> None:
        """Take over what is new; what the sheet says stays."""
        self._take(neu_gilt=False)

    def clear(self) -> None:
        """Keep nothing that was read."""
        self._lesung, self._anders = None, 0

    def show_buttons(self) -> None:
        """Show the second way where file and sheet differ."""
        super().show_buttons()
        self.neu_gilt.versteckt = not self._anders
        self.nehmen.beschriftung = self.worte("einlesen.alt_gilt" if self._anders else "hochladen.nehmen")

    def _take(self, *, neu_gilt: bool) -> None:
        from toolkit.dokument.netz.zusammen import take

        blatt = self.stand.wert
        if blatt is not None and self._lesung is not None:
            bau = take(blatt, self._lesung, neu_gilt=neu_gilt)
            self.put(bau.blatt, bau.satz)
