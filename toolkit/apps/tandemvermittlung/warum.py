"""Why these two, why not those two, and what would it cost?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.tandemvermittlung.aufgabe import is_stale
from toolkit.dokument.tandemvermittlung.namen import place_names
from toolkit.frame.mappe import make_plain_form
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Abschnitt, Knopf, Meldung

if TYPE_CHECKING:
    from toolkit.apps.tandemvermittlung.rechner import Rechner
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

ANKER = "warum"


class Warumbereich:
    """Two places to choose, the answer, and the button that does it nevertheless; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tandemvermittlung], grenze: Grenze, rechner: Rechner) -> None:
        """Build it."""
        self._worte, self._stand, self._rechner = worte, stand, rechner
        self._wahl, self._stempel = {"suchend": "", "erfahren": ""}, ""
        self.form = make_plain_form([])
        self.fragen = Knopf(beschriftung=worte("warum.fragen"), klasse="k-knopf--leise")
        self.satz = Meldung(klasse="k-hinweis")
        self.trotzdem = Knopf(beschriftung=worte("warum.trotzdem"), klasse="k-knopf--leise", versteckt=True)
        hilfe = Meldung(text=worte("warum.hilfe"))
        self.block = Abschnitt(
            worte("warum.titel"), hilfe, self.form, self.fragen, self.satz, self.trotzdem, ebene=3, anker=ANKER
        )
        self.form.on_draft(grenze.guard(self._chosen))
        self.fragen.on_click(grenze.guard(self._answer))
        self.trotzdem.on_click(grenze.guard(self._override))

    def forget(self) -> None:
        """Keep no question about another sheet."""
        self._wahl = {"suchend": "", "erfahren": ""}
        self._clear()

    def ask(self, suchend: str, erfahren: str) -> None:
        """Answer for two places and bring the answer into sight."""
        self._wahl = {"suchend": suchend, "erfahren": erfahren}
        self.form.show(dict(self._wahl))
        self._answer()
        self._stand.show_part(ANKER)

    def refresh(self, v: Tandemvermittlung) -> None:
        """Offer the places of both sides; an answer to another state of the sheet is taken away."""
        worte, namen = self._worte, place_names(v)
        self.block.versteckt = not v.gerechnet or is_stale(v) or self._stand.gesperrt
        felder = []
        for name, seite in (("suchend", "sucht"), ("erfahren", "gibt")):
            orte = sorted(((o.id, namen[o.id]) for o in v.orte if o.seite == seite), key=lambda o: o[1].casefold())
            optionen = [("", worte("wahl.noch_offen")), *orte]
            if self._wahl[name] not in {wert for wert, _ in optionen}:
                self._wahl[name] = ""
            felder.append({"art": "wahl", "name": name, "titel": worte(f"warum.{name}"), "optionen": optionen})
        reihe = [{"art": "reihe", "felder": felder}]
        if self.form.felder != reihe:
            self.form.felder = reihe
            self.form.show(dict(self._wahl))
        if self._stempel != v.gerechnet:
            self._clear()

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._wahl = {name: str(inhalt.get(name) or "") for name in self._wahl}
        self._clear()

    def _clear(self) -> None:
        self.satz.say("")
        self.trotzdem.versteckt = True

    def _answer(self) -> None:
        from toolkit.dokument.tandemvermittlung.warum import ask

        v = self._stand.wert
        if v is None:
            return
        self._clear()
        if not all(self._wahl.values()):
            self.satz.say(self._worte("warum.beide"))
            return
        antwort = ask(v, self._wahl["suchend"], self._wahl["erfahren"])
        self._stempel = v.gerechnet
        if isinstance(antwort, Fehler):
            self.satz.say(str(antwort))
            return
        self.satz.say(antwort.satz)
        self.trotzdem.versteckt = antwort.ist_paar or not antwort.moeglich

    def _override(self) -> None:
        from toolkit.dokument.tandemvermittlung.warum import override

        if self.trotzdem.versteckt:
            return
        suchend, erfahren = self._wahl["suchend"], self._wahl["erfahren"]
        self._rechner.run(lambda v: override(v, suchend, erfahren), self._worte("getan.trotzdem"))
