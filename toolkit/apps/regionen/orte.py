"""Which places are divided: a group, all members, a list of one's own?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionen.eigene import EigeneListe
from toolkit.frame.mappe import Gruppenbezug, Rueckweg
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

FELDER = ("gruppe", "paare", "fest")
GENANNT = 5


class Ortsteil:
    """The choice of places, and what is to be known of them; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Regionen]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        grenze = schirm.rahmen.grenze
        self.bezug = Gruppenbezug(schirm, stand)
        self.gesagt, self.lage = Meldung(), Meldung(klasse="k-hinweis")
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, *FELDER)
        self.alle = Knopf(beschriftung=worte("orte.alle"), klasse="k-knopf--leise")
        self.eigene = EigeneListe(worte, stand, grenze, self.rueckweg)
        knoepfe = Reihe(self.alle, self.rueckweg.knopf)
        self.block = Stapel(self.bezug.block, knoepfe, self.gesagt, self.eigene.block, self.lage)
        self.alle.on_click(grenze.guard(self._take_members))

    def refresh(self, r: Regionen) -> None:
        """Say what is to be known of the places."""
        from toolkit.dokument.regionen.auswahl import has_members

        self.bezug.refresh()
        self.alle.versteckt = self._stand.gesperrt or has_members(r)
        self.rueckweg.refresh(r)
        self.eigene.refresh(r)
        saetze = self._say_places(r)
        self.lage.say(*saetze or ("",))

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.bezug.forget()
        self.gesagt.say("")
        self.eigene.forget()

    def _say_places(self, r: Regionen) -> list[str]:
        from toolkit.dokument.regionalgruppe.lage import find_isolated
        from toolkit.dokument.regionalgruppe.stand import unmapped_names
        from toolkit.planung.worte import join_words

        worte, orte = self._worte, r.gruppe.orte
        if not orte:
            return []
        saetze = [worte.count("orte.dabei", sum(o.auf_der_karte for o in orte))]
        if ohne := unmapped_names(orte):
            saetze.append(worte("orte.ohne_lage", namen=join_words(ohne)))
        einsam = find_isolated(orte)
        saetze += [str(a) for a in einsam[:GENANNT]]
        if len(einsam) > GENANNT:
            saetze.append(worte.count("orte.weitere_einsam", len(einsam) - GENANNT))
        saetze.append(worte("orte.minuten" if r.gruppe.fahrzeiten else "orte.km"))
        return saetze

    def _take_members(self) -> None:
        from toolkit.dokument.regionen.auswahl import take_members

        r = self._stand.wert
        if r is None:
            return
        neu = take_members(r)
        if self.rueckweg.put(neu):
            self.gesagt.say(self._worte.count("orte.alle_gesagt", len(neu.gruppe.orte)))
