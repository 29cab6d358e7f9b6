"""How does a round become history, so that the next one knows it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

FELDER = (
    "orte",
    "geschichte",
    "beginn",
    "antwort_bis",
    "paare",
    "ohne",
    "lieber",
    "fest",
    "bisher",
    "sicher",
    "gerechnet",
)


class Abschluss:
    """The button that closes the round; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tandemvermittlung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, *FELDER)
        self.knopf = Knopf(beschriftung=worte("ergebnis.abschliessen"), klasse="k-knopf--leise")
        self.hilfe = Meldung(text=worte("ergebnis.abschliessen_hilfe"))
        self.block = Stapel(self.hilfe, Reihe(self.knopf, self.rueckweg.knopf), self.gesagt)
        self.knopf.on_click(grenze.guard(self._close))

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def refresh(self, v: Tandemvermittlung) -> None:
        """Be there as soon as a pair is agreed."""
        self.block.versteckt = self._stand.gesperrt
        self.knopf.versteckt = self._stand.gesperrt or not v.fest
        self.hilfe.say("" if self.knopf.versteckt else self._worte("ergebnis.abschliessen_hilfe"))
        self.rueckweg.refresh(v)

    def _close(self) -> None:
        from toolkit.dokument.tandemvermittlung.geschichte import close_round

        v, worte = self._stand.wert, self._worte
        if v is None or not v.fest:
            return
        neu = close_round(v)
        if neu is v:
            self.gesagt.say(worte("ergebnis.voll"))
        elif self._stand.keep(worte("ergebnis.fassung")) and self.rueckweg.put(neu):
            self.gesagt.say(worte.count("ergebnis.abgeschlossen", len(v.fest)))
