"""What has changed since an earlier state?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.staende import Staende
from toolkit.apps.netz.wahl import Wahl
from toolkit.dokument.netz.wellenstand import HEUTE, compare_states, list_states
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Abschnitt, Klappe, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Vergleichsbereich:
    """States that are kept, and two of them side by side; ``oben`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Netzblatt]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        grenze = schirm.rahmen.grenze
        self.staende = Staende(worte, stand, grenze)
        self.wahl = Wahl({"alt": worte("vergleich.alt"), "neu": worte("vergleich.neu")}, grenze, self._again)
        self.vorsicht, self.saetze = Meldung(klasse="k-hinweis"), Meldung()
        self.zahlen = Eintragsliste(name=worte("vergleich.zahlen"))
        self.mehr = Klappe(worte("vergleich.zahlen"), self.zahlen)
        self.zwei = Abschnitt(worte("vergleich.titel"), self.wahl.block, self.vorsicht, self.saetze, self.mehr, ebene=3)
        self.oben = Stapel(self.zwei, self.staende.block)

    def refresh(self, blatt: Netzblatt) -> None:
        """Offer the states and compare."""
        self.staende.refresh(blatt)
        self.zwei.versteckt = not blatt.wellen
        staende = list_states(blatt)
        self.wahl.offer(list(staende.items()), (next(iter(staende)), HEUTE))
        self._compare(blatt)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self.staende.forget()
        self.wahl.forget()

    def leave(self) -> None:
        """Nothing here is for the moment only."""

    def _again(self) -> None:
        blatt = self._stand.wert
        if blatt is not None:
            self._compare(blatt)

    def _compare(self, blatt: Netzblatt) -> None:
        if not blatt.wellen:
            return
        fund = compare_states(blatt, *self.wahl.werte.values())
        if isinstance(fund, Fehler):
            self.saetze.say(str(fund))
            self.vorsicht.say("")
            self.zahlen.eintraege = []
        else:
            self.saetze.say(fund.saetze[0], *fund.saetze[1:])
            self.vorsicht.say(fund.vorsicht)
            self.zahlen.eintraege = [
                {"id": k.schluessel, "titel": k.titel, "zeilen": [k.satz]} for k in fund.kennzahlen
            ]
        self.mehr.versteckt = not self.zahlen.eintraege
