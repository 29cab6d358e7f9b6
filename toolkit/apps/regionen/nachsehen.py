"""Why is a place in its region, and why not in the next one? And what can be done about it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionen.festhalten import Festhalten
from toolkit.apps.regionen.handgriffe import Tauschen, Treffpunkt, Verschieben
from toolkit.apps.regionen.wahlfeld import Wahlfeld
from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.dokument.regionen.gemerkt import Ergebnis
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.region import Aenderung


class Nachsehen:
    """The choice of a place, its reasons, and the changes by hand; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionen], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.leer, self.gesagt = Meldung(), Meldung()
        self.verletzt = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "gebiete", "von_hand", "fest")
        self.ort = Wahlfeld("ort", worte, grenze, self._again)
        self.warum, self.nicht = Meldung(klasse="k-hinweis"), Meldung()
        self.griffe = (Verschieben(worte, grenze, self), Tauschen(worte, grenze, self), Treffpunkt(worte, grenze, self))
        self.festhalten = Festhalten(worte, grenze, self)
        self.taten = Stapel(*(griff.block for griff in self.griffe), self.festhalten.knopf)
        oben = (self.verletzt, self.ort.form, self.warum, self.nicht)
        danach = (self.gesagt, Reihe(self.rueckweg.knopf), self.festhalten.block)
        self.inhalt = Stapel(*oben, self.taten, *danach)
        self.block = Stapel(self.leer, self.inhalt)

    @property
    def gesperrt(self) -> bool:
        """Whether the sheet can only be read."""
        return self._stand.gesperrt

    def refresh(self, r: Regionen, ergebnis: Ergebnis | None) -> None:
        """Show the chosen place as it is now."""
        self.leer.say("" if ergebnis else self._worte("nachsehen.leer"))
        self.inhalt.versteckt = ergebnis is None
        self.rueckweg.refresh(r)
        if ergebnis is None:
            return
        aufgabe = ergebnis.bau.aufgabe
        orte = [(o.id, aufgabe.name(nr)) for nr, o in enumerate(ergebnis.bau.orte)]
        self.ort.offer(sorted(orte, key=lambda p: p[1].casefold()))
        broken = ergebnis.einteilung.verletzt
        self.verletzt.say(self._worte.count("nachsehen.verletzt", len(broken)) if broken else "", *broken)
        self.festhalten.refresh(r, ergebnis)
        self._explain(r, ergebnis)

    def choose(self, kennung: str) -> None:
        """Look at a place."""
        self.ort.choose(kennung)
        self._again()

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.ort.choose("")
        self.gesagt.say("")

    def apply(self, aenderung: Aenderung, satz: str) -> None:
        """Write a change by hand into the sheet and say what it costs; the first one keeps the sheet as it was."""
        from toolkit.dokument.regionen.behalten import keep_changed

        r, ergebnis = self.read()
        if r is None or ergebnis is None:
            return
        if not r.von_hand and not self._stand.keep(self._worte("nachsehen.fassung")):
            return
        if self.rueckweg.put(keep_changed(r, ergebnis, aenderung.einteilung)):
            self.gesagt.say(satz, aenderung.satz)

    def hold(self, r: Regionen, fest: list[str], satz: str) -> None:
        """Hold these places and no others."""
        if self.rueckweg.put(r.model_copy(update={"fest": fest})):
            self.gesagt.say(satz)

    def read(self) -> tuple[Regionen | None, Ergebnis | None]:
        """Return the sheet and its regions as they are now."""
        from toolkit.dokument.regionen.gemerkt import restore

        r = self._stand.wert
        return r, restore(r) if r else None

    def _again(self) -> None:
        r, ergebnis = self.read()
        if r is not None and ergebnis is not None:
            self._explain(r, ergebnis)

    def _explain(self, r: Regionen, ergebnis: Ergebnis) -> None:
        from toolkit.planung.region import explain_place

        nr = ergebnis.bau.number(self.ort.wert)
        self.taten.versteckt = nr is None or self._stand.gesperrt
        if nr is None:
            self.warum.say("")
            self.nicht.say("")
            return
        grund = explain_place(ergebnis.bau.aufgabe, ergebnis.einteilung, nr)
        self.warum.say(grund.satz)
        nicht = [self._worte("nachsehen.nicht", region=ergebnis.name(a.region), satz=a.satz) for a in grund.andere]
        self.nicht.say(self._worte("nachsehen.warum_nicht") if nicht else "", *nicht)
        for griff in self.griffe:
            griff.refresh(ergebnis, nr)
        self.festhalten.offer(r, ergebnis, nr)
