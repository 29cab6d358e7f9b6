"""Which places stay in their region when it is computed anew?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.widgets import Klappe, Knopf, Meldung
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.regionen.nachsehen import Nachsehen
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.dokument.regionen.gemerkt import Ergebnis
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte


class Festhalten:
    """A button for the chosen place, and the list of all held ones; ``knopf`` and ``block`` are displayed."""

    def __init__(self, worte: Worte, grenze: Grenze, nachsehen: Nachsehen) -> None:
        """Build it; ``nachsehen`` knows the place and writes the change."""
        self._worte, self._nachsehen = worte, nachsehen
        self.knopf = Knopf(klasse="k-knopf--leise")
        self.liste = Eintragsliste(name=worte("fest.liste"))
        self.block = Klappe("", Meldung(text=worte("fest.hilfe")), self.liste)
        self.knopf.on_click(grenze.guard(lambda: self._toggle(nachsehen.ort.wert)))
        self.liste.on_gesture(grenze.guard(lambda _, kennung: self._toggle(kennung)))

    def offer(self, r: Regionen, ergebnis: Ergebnis, nr: int) -> None:
        """Offer to hold the place, or to let it go."""
        wort = "fest.los" if ergebnis.bau.orte[nr].id in r.fest else "fest.halten"
        self.knopf.beschriftung = self._worte(wort, ort=ergebnis.bau.aufgabe.name(nr))

    def refresh(self, r: Regionen, ergebnis: Ergebnis) -> None:
        """List the held places."""
        worte, bau = self._worte, ergebnis.bau
        feste = [(nr, o.id) for nr, o in enumerate(bau.orte) if o.id in r.fest]
        self.block.versteckt = not feste
        self.block.titel = worte.count("fest.titel", len(feste))
        weg = [] if self._nachsehen.gesperrt else [["weg", worte("fest.weg")]]
        self.liste.eintraege = [
            {
                "id": kennung,
                "titel": bau.aufgabe.name(nr),
                "zeilen": [worte("fest.in", region=ergebnis.name(ergebnis.einteilung.region_of(nr)))],
                "knoepfe": weg,
            }
            for nr, kennung in feste
        ]

    def _toggle(self, kennung: str) -> None:
        r, ergebnis = self._nachsehen.read()
        nr = ergebnis.bau.number(kennung) if ergebnis else None
        if r is None or ergebnis is None or nr is None:
            return
        war = kennung in r.fest
        fest = [k for k in r.fest if k != kennung] if war else [*r.fest, kennung]
        satz = self._worte("fest.losgelassen" if war else "fest.gehalten", ort=ergebnis.bau.aufgabe.name(nr))
        self._nachsehen.hold(r, fest, satz)
