"""How does an answer on paper come onto the sheet?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.felder import answer_fields
from toolkit.apps.netz.feldform import Feldform
from toolkit.dokument.netz.antwortzeilen import take_answer_lines
from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Papierantwort:
    """Who answers, a line for each other, and a button; ``block`` is what is displayed."""

    FELDER = ("bindungen", "gefragt", "geantwortet", "antworten", "schnell_wer", "schnell_antwort")

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.form = Feldform(answer_fields(worte, None), stand, grenze)
        self.knopf = Knopf(beschriftung=worte("papierantwort.knopf"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, *self.FELDER)
        teile = (self.form.block, Reihe(self.knopf, self.rueckweg.knopf), self.gesagt)
        self.block = Abschnitt(worte("papierantwort.titel"), *teile, ebene=3)
        self.knopf.on_click(grenze.guard(self._take))

    def refresh(self, blatt: Netzblatt) -> None:
        """Offer the actors that are there now."""
        self.block.versteckt = self._stand.gesperrt or not blatt.akteure
        self.form.set_fields(answer_fields(self._worte, blatt))
        self.form.refresh(blatt)
        self.rueckweg.refresh(blatt)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self.form.forget()
        self.gesagt.say("")

    def _take(self) -> None:
        blatt = self._stand.wert
        if blatt is None:
            return
        fund = take_answer_lines(blatt)
        if fund.blatt is blatt or self.rueckweg.put(fund.blatt):
            self.gesagt.say(*fund.saetze)
