"""What is contradictory on the sheet, and who stands on it with a full name?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.netz.blatt import as_network
from toolkit.dokument.netz.eintragen import full_names, shorten_names
from toolkit.frame.mappe import Rueckweg
from toolkit.planung.netz import check_network
from toolkit.planung.netz.worte import name_some
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

HOECHSTENS = 8
EIGENE = "person_mit_namen"  # said by ``Initialen``


def say_hints(meldung: Meldung, worte: Worte, blatt: Netzblatt, *, bindungen: bool) -> None:
    """Say what is to be mended among the actors or among the ties."""
    funde = [h for h in check_network(as_network(blatt)) if h.schluessel != EIGENE and bool(h.bindungen) == bindungen]
    punkte = [f"{h.was} {h.tun}" for h in funde[:HOECHSTENS]]
    if len(funde) > HOECHSTENS:
        punkte.append(worte("hinweis.mehr", anzahl=len(funde) - HOECHSTENS))
    meldung.say(worte("hinweis.titel") if punkte else "", *punkte)


class Initialen:
    """Says whose full name stands there and shortens it; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.satz, self.gesagt = Meldung(klasse="k-hinweis k-hinweis--achtung"), Meldung()
        self.knopf = Knopf(beschriftung=worte("initialen.knopf"), klasse="k-knopf--leise", versteckt=True)
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "akteure", "wellen")
        self.block = Stapel(self.satz, Reihe(self.knopf, self.rueckweg.knopf), self.gesagt)
        self.knopf.on_click(grenze.guard(self._shorten))

    def refresh(self, blatt: Netzblatt) -> None:
        """Say who is meant."""
        namen = [a.name for a in full_names(blatt)]
        self.satz.say(self._worte.count("initialen.satz", len(namen), namen=name_some(namen)) if namen else "")
        self.knopf.versteckt = not namen or self._stand.gesperrt
        self.rueckweg.refresh(blatt)

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def _shorten(self) -> None:
        blatt = self._stand.wert
        if blatt is None:
            return
        wer = [a.id for a in full_names(blatt)]
        if wer and self.rueckweg.put(shorten_names(blatt, wer)):
            self.gesagt.say(self._worte("initialen.gesagt"))
