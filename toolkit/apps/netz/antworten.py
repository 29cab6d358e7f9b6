"""How do the answers of a survey come onto the sheet?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.hochladen import Hochladen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.dokument.netz.nennungen import Antwort
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Antworten(Hochladen):
    """Reads many answers at once, one per file."""

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze) -> None:
        """Build it."""
        self._antworten: tuple[Antwort, ...] = ()
        super().__init__(worte, stand, grenze, worte("antworten.dateien"), accept=".xlsx", multiple=True)

    def read(self, blatt: Netzblatt, dateien: Sequence[tuple[str, bytes]]) -> tuple[list[str], list[str]]:
        """Read the files and say who answered."""
        from toolkit.dokument.netz.antworten import take_answers
        from toolkit.export.rueckweg.netz_umfrage import lies_umfrage

        fund = lies_umfrage(dateien, blatt)
        self._antworten = fund.antworten
        maengel = [str(m) for m in fund.maengel]
        if not fund.antworten:
            return [self.worte("antworten.keine")], maengel
        bau = take_answers(blatt, fund.antworten)
        return [self.worte.count("antworten.gelesen", len(fund.antworten)), *bau.meldungen], maengel

    def waits(self) -> bool:
        """Whether something read waits to be taken over."""
        return bool(self._antworten)

    def take(self) -> None:
        """Take over what was answered."""
        from toolkit.dokument.netz.antworten import take_answers

        blatt = self.stand.wert
        if blatt is not None and self._antworten:
            bau = take_answers(blatt, self._antworten)
            self.put(bau.blatt, bau.satz)

    def clear(self) -> None:
        """Keep nothing that was read."""
        self._antworten = ()
