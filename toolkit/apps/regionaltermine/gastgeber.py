"""Who hosts over the years, why, and how far does everybody travel?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.regionaltermine.gastgeber import SOFORT, Gastgeber, plan_group_hosts
from toolkit.dokument.regionaltermine.papier_gast import gastplan_als_dokument, say_turn
from toolkit.dokument.regionaltermine.wege import placed
from toolkit.dokument.regionaltermine.worte import say_left_out, say_table_basis
from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, Form, write_document
from toolkit.frame.mappe.zeit import today
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Tabelle

if TYPE_CHECKING:
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Gastgeberplan:
    """The plan of hosts; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Regionaltermine]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._frage: Any = None
        self._gast: Gastgeber | Fehler | None = None
        grenze = schirm.rahmen.grenze
        spalten = [worte(f"gast.{name}") for name in ("jahr", "laedt_ein", "alle_wege", "weitester", "warum")]
        self.rechnen = Knopf(beschriftung=worte("gast.rechnen"), versteckt=True)
        self.hinweis, self.saetze, self.grundlage = Meldung(), Meldung(), Meldung()
        self.tabelle = Tabelle(titel=worte("gast.tabelle"), spalten=spalten)
        self.summen = Tabelle(titel=worte("gast.summen"), spalten=[worte("gast.ort"), worte("gast.zusammen")])
        self.mitnahme = Mitnahme(
            {worte("gast.pdf"): lambda: self._paper("pdf"), worte("gast.docx"): lambda: self._paper("docx")}, grenze
        )
        self.ergebnis = Abschnitt(
            worte("gast.titel"),
            self.saetze,
            self.tabelle,
            Klappe(worte("gast.je_ort"), self.summen),
            self.grundlage,
            self.mitnahme.block,
            ebene=3,
        )
        self.ergebnis.versteckt = True
        self.bloecke = (self.hinweis, self.rechnen, self.ergebnis)
        self.rechnen.on_click(grenze.guard(self._compute))

    def refresh(self, t: Regionaltermine) -> None:
        """Plan anew what is planned quickly; a large group waits for the button."""
        frage = (t.gruppe, t.frueher, t.nur_gast, t.verbuende_laden_ein, t.ab_jahr, t.jahre, t.je_jahr)
        neu = frage != self._frage
        viele = len(placed(t)) > SOFORT
        if neu:
            self._frage = frage
            self._gast = None if viele else plan_group_hosts(t, today().year)
        self.rechnen.versteckt = self._gast is not None
        if neu or self._gast is None:
            self._show(t)

    def _compute(self) -> None:
        t = self._stand.wert
        if t is not None:
            self._gast = plan_group_hosts(t, today().year)
            self.rechnen.versteckt = True
            self._show(t)

    def _show(self, t: Regionaltermine) -> None:
        gast, worte = self._gast, self._worte
        self.ergebnis.versteckt = not isinstance(gast, Gastgeber)
        if gast is None:
            self.hinweis.say(worte("gast.gross", anzahl=len(t.gruppe.orte)))
        elif isinstance(gast, Fehler):
            self.hinweis.say(f"{gast.was} {gast.tun}")
        else:
            self.hinweis.say("")
            plan, wege = gast.plan, gast.wege
            self.saetze.say(worte("gast.kurz"), *plan.saetze)
            self.tabelle.zeilen = [
                {
                    "kopf": say_turn(plan.treffen, nummer),
                    "zellen": [
                        [x.ort],
                        [wege.say(x.summe)],
                        [f"{x.weitester}, {wege.say(x.weitester_weg)}"],
                        [x.grund],
                    ],
                }
                for nummer, x in enumerate(plan.treffen)
            ]
            self.summen.zeilen = [{"kopf": name, "zellen": [[wege.say(weg)]]} for name, weg in plan.gesamt]
            self.grundlage.say(say_table_basis(wege), *say_left_out(gast.ohne_lage))

    def _paper(self, form: Form) -> Datei | None:
        t = self._stand.wert
        if t is None or not isinstance(self._gast, Gastgeber):
            return None
        return write_document(gastplan_als_dokument(t, self._gast), self._worte("gast.datei"), form)
