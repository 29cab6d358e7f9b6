"""How does the group lie: who is apart, and who is not on the map?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.widgets import Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Lagebereich:
    """What is said of the group's position; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionalgruppe], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.satz, self.gesagt = Meldung(), Meldung()
        self.eintragen = Knopf(beschriftung=worte("lage.eintragen"), versteckt=True)
        self.block = Stapel(self.satz, self.eintragen, self.gesagt)
        self.eintragen.on_click(grenze.guard(self._locate))

    def forget(self) -> None:
        """Say nothing about another sheet."""
        self.gesagt.say("")

    def refresh(self, gruppe: Regionalgruppe) -> None:
        """Say how many places there are, which lie apart, and which are not on the map."""
        from toolkit.dokument.regionalgruppe.blatt import laender_of
        from toolkit.dokument.regionalgruppe.karte import say_position

        worte = self._worte
        if not gruppe.orte:
            self.satz.say(worte("lage.leer"))
        else:
            laender = worte.count("lage.laender", len(laender_of(gruppe.orte)))
            anzahl = worte.count("lage.orte", len(gruppe.orte))
            self.satz.say(f"{anzahl} {laender}", *say_position(gruppe.orte))
        offen = any(not o.auf_der_karte and o.liegt_bei.strip() for o in gruppe.orte)
        self.eintragen.versteckt = self._stand.gesperrt or not offen

    def _locate(self) -> None:
        from toolkit.dokument.regionalgruppe.lage import locate

        gruppe = self._stand.wert
        if gruppe is None:
            return
        neu, fehler = locate(gruppe)
        anzahl = sum(o.auf_der_karte for o in neu.orte) - sum(o.auf_der_karte for o in gruppe.orte)
        if anzahl == 0 or self._stand.save(neu):
            satz = self._worte.count("lage.gefunden", anzahl)
            self.gesagt.say(satz, *(f"{f.was} {f.tun}" for f in fehler))
