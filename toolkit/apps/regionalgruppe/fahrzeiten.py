"""How long are the ways between two places really?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form
from toolkit.planung.entfernung import LAENGSTE_FAHRT
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Fahrzeiten:
    """Own travel times of pairs; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionalgruppe], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._wahl: dict[str, Any] = {"von": "", "nach": "", "minuten": None}
        self.form = make_plain_form([])
        self.geschaetzt, self.gesagt = Meldung(), Meldung()
        self.eintragen = Knopf(beschriftung=worte("fahrzeit.eintragen"), klasse="k-knopf--leise")
        self.liste = Eintragsliste(name=worte("fahrzeit.liste"))
        self.eingabe = Stapel(self.form, self.geschaetzt, self.eintragen)
        hilfe = Meldung(text=worte("fahrzeit.hilfe"))
        self.block = Abschnitt(worte("fahrzeit.titel"), hilfe, self.eingabe, self.gesagt, self.liste, ebene=3)
        self.form.on_draft(grenze.guard(self._typed))
        self.eintragen.on_click(grenze.guard(self._enter))
        self.liste.on_gesture(grenze.guard(lambda _, kennung: self._drop(kennung)))

    def forget(self) -> None:
        """Keep nothing of a sheet that was put away."""
        self._wahl = {"von": "", "nach": "", "minuten": None}
        self.form.show(dict(self._wahl))
        self.gesagt.say("")

    def refresh(self, gruppe: Regionalgruppe) -> None:
        """Offer the places, and list the times that were entered."""
        from toolkit.dokument.regionalgruppe.blatt import say_place
        from toolkit.planung.worte import say_minutes

        namen = {o.id: say_place(o) for o in gruppe.orte}
        self.block.versteckt = len(namen) < 2  # noqa: PLR2004 - a way has two ends
        self.eingabe.versteckt = self._stand.gesperrt
        felder = [{"art": "reihe", "felder": [*(self._place(n, namen) for n in ("von", "nach")), self._minutes()]}]
        if self.form.felder != felder:
            for name in ("von", "nach"):
                if self._wahl[name] not in namen:
                    self._wahl[name] = ""
            self.form.felder = felder
            self.form.show(dict(self._wahl))
        knopf = [] if self._stand.gesperrt else [["weg", self._worte("fahrzeit.weg")]]
        self.liste.eintraege = [
            {
                "id": f.id,
                "titel": self._worte("fahrzeit.paar", von=namen[f.von], nach=namen[f.nach]),
                "zeilen": [say_minutes(f.minuten)],
                "knoepfe": knopf,
            }
            for f in gruppe.fahrzeiten
            if f.von in namen and f.nach in namen
        ]
        self._say_estimate(gruppe)

    def _place(self, name: str, namen: dict[str, str]) -> dict[str, Any]:
        optionen = [("", self._worte("fahrzeit.waehlen")), *sorted(namen.items(), key=lambda p: p[1].casefold())]
        return {"art": "wahl", "name": name, "titel": self._worte(f"feld.{name}"), "optionen": optionen}

    def _minutes(self) -> dict[str, Any]:
        grenzen = {"ganz": True, "kleinster": 1, "groesster": LAENGSTE_FAHRT}
        return {"art": "zahl", "name": "minuten", "titel": self._worte("feld.minuten"), **grenzen}

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._wahl = {name: inhalt.get(name) or leer for name, leer in (("von", ""), ("nach", ""), ("minuten", None))}
        gruppe = self._stand.wert
        if gruppe is not None:
            self._say_estimate(gruppe)

    def _say_estimate(self, gruppe: Regionalgruppe) -> None:
        from toolkit.dokument.regionalgruppe.lage import say_estimate

        weg = say_estimate(gruppe, self._wahl["von"], self._wahl["nach"])
        self.geschaetzt.say(self._worte("fahrzeit.geschaetzt", weg=weg) if weg else "")

    def _enter(self) -> None:
        from toolkit.dokument.regionalgruppe.lage import enter_time

        gruppe = self._stand.wert
        if gruppe is None:
            return
        if not self._wahl["minuten"]:
            self.gesagt.say(self._worte("fahrzeit.ohne_minuten"))
            return
        neu = enter_time(gruppe, self._wahl["von"], self._wahl["nach"], int(self._wahl["minuten"]))
        if isinstance(neu, Fehler):
            self.gesagt.say(f"{neu.was} {neu.tun}")
        elif self._stand.save(neu):
            self.gesagt.say(self._worte("fahrzeit.eingetragen"))

    def _drop(self, kennung: str) -> None:
        gruppe = self._stand.wert
        if gruppe is not None and not self._stand.gesperrt:
            rest = [f for f in gruppe.fahrzeiten if f.id != kennung]
            if self._stand.save(gruppe.model_copy(update={"fahrzeiten": rest})):
                self.gesagt.say(self._worte("fahrzeit.entfernt"))
