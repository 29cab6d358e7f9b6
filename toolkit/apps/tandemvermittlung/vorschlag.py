"""What is wrong with the task, and which buttons bring the places together?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.tandemvermittlung.aufgabe import is_stale
from toolkit.dokument.tandemvermittlung.luecken import VERALTET
from toolkit.dokument.tandemvermittlung.pruefung import check_sheet
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.apps.tandemvermittlung.rechner import Rechner
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

MEISTE_HINWEISE = 20


class Vorschlagsbereich:
    """Check and buttons; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tandemvermittlung], grenze: Grenze, rechner: Rechner) -> None:
        """Build it."""
        self._worte, self._stand, self._rechner = worte, stand, rechner
        self.hindert = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.zu_wissen = Meldung(klasse="k-hinweis")
        self.stand = Meldung()
        self.erster = Knopf(beschriftung=worte("rechnen.vorschlagen"))
        self.nachrechnen = Knopf(beschriftung=worte("rechnen.nachrechnen"))
        self.neu = Knopf(beschriftung=worte("rechnen.neu"), klasse="k-knopf--leise")
        self.alle = Knopf(beschriftung=worte("rechnen.alle"), klasse="k-knopf--leise")
        knoepfe = Reihe(self.erster, self.nachrechnen, self.neu, self.alle)
        self.block = Stapel(self.hindert, self.zu_wissen, self.stand, knoepfe, rechner.block)
        self.erster.on_click(grenze.guard(self._begin))
        self.neu.on_click(grenze.guard(self._propose))
        self.nachrechnen.on_click(grenze.guard(self._repair))
        self.alle.on_click(grenze.guard(self._agree))

    def refresh(self, v: Tandemvermittlung) -> None:
        """Say what is wrong, and offer what helps now."""
        worte, alt, da = self._worte, is_stale(v), bool(v.gerechnet)
        befunde = check_sheet(v)
        fehler = [str(b) for b in befunde if isinstance(b, Fehler)]
        hinweise = [str(b) for b in befunde if not isinstance(b, Fehler)]
        mehr = len(hinweise) - MEISTE_HINWEISE
        weitere = [worte("rechnen.weitere", anzahl=mehr)] if mehr > 0 else []
        self.hindert.say(worte.count("rechnen.hindert", len(fehler)) if fehler else "", *fehler[:MEISTE_HINWEISE])
        kopf = worte("rechnen.zu_wissen") if hinweise and not fehler else ""
        self.zu_wissen.say(kopf, *(hinweise[:MEISTE_HINWEISE] + weitere if kopf else ()))
        summe = sum(p.wert for p in v.paare)
        satz = worte.count("rechnen.stand", len(v.paare), schnitt=round(summe / len(v.paare)) if v.paare else 0)
        self.stand.say(VERALTET if alt else satz if da else "")
        darf = not self._stand.gesperrt
        offen = {(p.suchend, p.erfahren) for p in v.paare} - {(f.suchend, f.erfahren) for f in v.fest}
        self.erster.versteckt = not (darf and not da)
        self.nachrechnen.versteckt = not (darf and alt)
        self.neu.versteckt = not (darf and da)
        self.alle.versteckt = not (darf and da and not alt and offen)
        self._rechner.refresh(v)

    def _begin(self) -> None:
        v = self._stand.wert
        if v is not None and not v.gerechnet:
            self._propose()

    def _propose(self) -> None:
        from toolkit.dokument.tandemvermittlung.vorschlag import propose

        v = self._stand.wert
        fassung = self._worte("rechnen.fassung") if v and v.paare else ""
        self._rechner.run(propose, self._worte("rechnen.fertig"), fassung)

    def _repair(self) -> None:
        from toolkit.dokument.tandemvermittlung.vorschlag import propose

        vorher = self._stand.wert
        if self._rechner.run(
            lambda v: propose(v, behalten=True), self._worte("rechnen.geaendert"), self._worte("rechnen.fassung")
        ):
            jetzt = self._stand.wert
            if (
                vorher
                and jetzt
                and [(p.suchend, p.erfahren) for p in vorher.paare] == [(p.suchend, p.erfahren) for p in jetzt.paare]
            ):
                self._rechner.gesagt.say(self._worte("rechnen.gleich"))

    def _agree(self) -> None:
        from toolkit.dokument.tandemvermittlung.paare import agree_all
        from toolkit.dokument.tandemvermittlung.vorschlag import Vorschlag

        self._rechner.run(lambda v: Vorschlag(agree_all(v)), self._worte("rechnen.alle_gesagt"))
