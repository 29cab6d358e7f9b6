"""How do names typed one per line become places of the group?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Namenszeilen:
    """The buttons below the names, and what came of them; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionalgruppe], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.aufnehmen = Knopf(beschriftung=worte("namen.aufnehmen"))
        self.eigene = Knopf(beschriftung=worte("namen.eigene"), klasse="k-knopf--leise", versteckt=True)
        self.gesagt = Meldung()
        self.block = Stapel(Reihe(self.aufnehmen, self.eigene), self.gesagt)
        self.aufnehmen.on_click(grenze.guard(self._take))
        self.eigene.on_click(grenze.guard(self._take_own))

    def forget(self) -> None:
        """Say nothing about another sheet."""
        self.gesagt.say("")
        self.eigene.versteckt = True

    def refresh(self, gruppe: Regionalgruppe) -> None:
        """Be there for those who may write."""
        self.block.versteckt = self._stand.gesperrt
        if not gruppe.namen.strip():
            self.eigene.versteckt = True

    def _take(self) -> None:
        from toolkit.dokument.regionalgruppe.namen import read_names

        worte, gruppe = self._worte, self._stand.wert
        if gruppe is None:
            return
        if not gruppe.namen.strip():
            self.gesagt.say(worte("namen.leer"))
            return
        lese = read_names(gruppe.namen, gruppe.orte)
        neu = gruppe.model_copy(update={"orte": [*gruppe.orte, *lese.orte], "namen": "\n".join(lese.offen)})
        # Pressed twice, the same questions stay in sight with what was said about the first time.
        if (neu == gruppe and lese.fragen == tuple(self.gesagt.punkte)) or not self._stand.save(neu):
            return
        saetze = [worte.count("namen.neu", len(lese.orte))]
        if ohne := sum(o.sucht_lage for o in lese.orte):
            saetze.append(worte.count("namen.ohne_lage", ohne))
        if lese.schon_da:
            saetze.append(worte.count("namen.schon_da", len(lese.schon_da)))
        if lese.offen:
            saetze.append(worte("namen.geblieben"))
        self.gesagt.say(" ".join(saetze), *lese.fragen)
        self.eigene.versteckt = not lese.offen

    def _take_own(self) -> None:
        from toolkit.dokument.regionalgruppe.auswahl import add_places
        from toolkit.dokument.regionalgruppe.blatt import split_lines
        from toolkit.dokument.regionalgruppe.lage import locate
        from toolkit.dokument.regionalgruppe.namen import own_place

        worte, gruppe = self._worte, self._stand.wert
        if gruppe is None:
            return
        eigene = [own_place(zeile) for zeile in split_lines(gruppe.namen)]
        voller, zu_viel = add_places(gruppe, eigene, HOECHSTENS_ORTE)
        if zu_viel:
            self.gesagt.say(worte("suche.voll", hoechstens=HOECHSTENS_ORTE))
            return
        neu, fehler = locate(voller.model_copy(update={"namen": ""}))
        if self._stand.save(neu):
            ohne = sum(o.sucht_lage for o in neu.orte[len(gruppe.orte) :])
            satz = worte.count("namen.als_eigene", len(neu.orte) - len(gruppe.orte))
            mehr = [worte.count("namen.ohne_lage", ohne)] if ohne else []
            self.gesagt.say(" ".join([satz, *mehr]), *(f"{f.was} {f.tun}" for f in fehler))
            self.eigene.versteckt = True
