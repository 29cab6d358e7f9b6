"""How are the regions computed while the screen stays usable, and how does the result come into the sheet?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.fortschritt import Fortschrittsblock
from toolkit.frame.mappe import Rueckweg
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.regionen.aufgabe import Bau
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.dokument.regionen.gemerkt import Ergebnis
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.region import Einteilung

RECHNEN = "toolkit.planung.region.auftrag.compute"
FELDER = ("gebiete", "schranke", "abgebrochen", "von_hand", "aus", "fest_dabei")
Antwort = tuple[str, "Bau", int, "Einteilung | Fehler"]


class Rechner:
    """The button, the progress and the way back; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionen], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._antwort: Antwort | None = None
        self._beweisbar = False
        self.knopf = Knopf()
        self.beweis = Knopf(beschriftung=worte("rechnen.beweis"), klasse="k-knopf--leise")
        self.offen, self.fest = Meldung(klasse="k-hinweis"), Meldung(klasse="k-vermerk")
        self.gesagt, self.fehler = Meldung(), Meldung.alert()
        self.fortschritt = Fortschrittsblock(grenze, bleibt=worte("rechnen.bleibt"))
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, *FELDER)
        self.tuer = Klappe(worte("rechnen.beweis_titel"), Meldung(text=worte("rechnen.beweis_hilfe")), self.beweis)
        reihe = Reihe(self.knopf, self.rueckweg.knopf)
        anfang = (self.offen, reihe, self.fest, self.fortschritt.baustein, self.fehler, self.gesagt)
        self.block = Stapel(*anfang)
        self.fortschritt.balken.observe(grenze.guard(lambda _: self._show_buttons()), "versteckt")
        self.knopf.on_click(grenze.guard(lambda: self.start(beweisen=False)))
        self.beweis.on_click(grenze.guard(lambda: self.start(beweisen=True)))

    def refresh(self, r: Regionen, ergebnis: Ergebnis | None) -> None:
        """Say whether a computation can begin, and take in a result that is waiting."""
        from toolkit.dokument.regionen.rechnung import can_be_proven

        worte = self._worte
        self._beweisbar = ergebnis is not None and can_be_proven(r, ergebnis)
        self._show_buttons()
        self.knopf.beschriftung = worte("rechnen.neu" if r.gebiete else "rechnen.los")
        wartet = self._laeuft or self._antwort is not None
        self.offen.say(worte("rechnen.unterbrochen") if r.rechnet and not wartet else "")
        self.fest.say(worte.count("rechnen.fest", len(r.fest)) if r.fest and r.gebiete else "")
        self.rueckweg.refresh(r)

    def forget(self) -> None:
        """End what is computed for another sheet."""
        self._antwort = None
        self.fortschritt.clear()
        self.fehler.say("")
        self.gesagt.say("")

    def start(self, *, beweisen: bool) -> None:
        """Begin to compute, or say what is impossible."""
        from toolkit.dokument.regionen.rechnung import Rechnung, prepare

        r = self._stand.wert
        if r is None or self._laeuft:
            return
        rechnung = prepare(r, beweisen=beweisen)
        self.gesagt.say("")
        if not isinstance(rechnung, Rechnung):
            self.fehler.say(self._worte("rechnen.geht_nicht"), *map(str, rechnung))
            return
        self.fehler.say("")
        if r.gebiete and not self._stand.keep(self._worte("rechnen.fassung")):
            return
        fuer, fest = self._stand.schluessel, len(rechnung.auftrag.fest)

        def _finish(antwort: Any) -> None:
            self._antwort = (fuer, rechnung.bau, fest, antwort)
            self.take_in()

        self.offen.say("")
        self.fortschritt.start(RECHNEN, rechnung.auftrag, _finish, lambda: self._stop_waiting(fuer))
        self._stand.save(r.model_copy(update={"rechnet": True}))

    @property
    def _laeuft(self) -> bool:
        return not self.fortschritt.balken.versteckt

    def _show_buttons(self) -> None:
        """Hide the buttons while something runs; they come back however it ended."""
        nicht = self._laeuft or self._stand.gesperrt
        self.knopf.versteckt = nicht
        self.tuer.versteckt = nicht or not self._beweisbar

    def _stop_waiting(self, fuer: str) -> None:
        """No result comes any more; later nobody should be told that one is on its way."""
        r = self._stand.wert
        if r is not None and fuer == self._stand.schluessel:
            self._stand.save(r.model_copy(update={"rechnet": False}))

    def take_in(self) -> None:
        """Write a result into the sheet; while something in it does not fit, the result waits."""
        from toolkit.dokument.regionen.behalten import keep_found

        r = self._stand.wert
        if self._antwort is None or r is None:
            return
        fuer, bau, fest, antwort = self._antwort
        self._antwort = None
        if fuer != self._stand.schluessel:
            return
        if isinstance(antwort, Fehler):
            self.fehler.say(str(antwort))
            self._stop_waiting(fuer)
        else:
            self.rueckweg.put(keep_found(r, bau, antwort, fest))
