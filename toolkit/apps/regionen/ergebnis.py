"""How good is the division, and what does it look like on the map?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.planung.kartenlage import ORTE, make_map_places
from toolkit.widgets import Knopf, Landkarte, Meldung, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.dokument.regionen.gemerkt import Ergebnis
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte


class Ergebnisteil:
    """Quality, what has changed since, and the map; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, grenze: Grenze, bei_wahl: Callable[[str], object]) -> None:
        """Build it; ``bei_wahl`` gets the id of the place that somebody wants to look at more closely."""
        self._worte, self._bei_wahl = worte, bei_wahl
        self._ergebnis: Ergebnis | None = None
        self.geaendert = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.guete = Meldung(klasse="k-hinweis")
        self.karte = Landkarte(name=worte("ergebnis.karte"), einzeln=True, ausschnitt=ORTE, versteckt=True)
        self.ort = Meldung()
        self.warum = Knopf(beschriftung=worte("ergebnis.warum"), klasse="k-knopf--leise", versteckt=True)
        self.block = Stapel(self.geaendert, self.guete, self.karte, self.ort, self.warum)
        self.karte.observe(grenze.guard(lambda _: self._say_place()), "gewaehlt")
        self.warum.on_click(grenze.guard(self._look))

    def refresh(self, r: Regionen, ergebnis: Ergebnis | None) -> None:
        """Show the regions as they are."""
        from toolkit.dokument.regionen.abdruck import say_changed

        self._ergebnis = ergebnis
        geaendert = say_changed(r)
        self.geaendert.say(self._worte("ergebnis.geaendert") if geaendert else "", *geaendert)
        self.karte.versteckt = ergebnis is None
        if ergebnis is None:
            self.guete.say("")
        else:
            self._show(r, ergebnis)
        self._say_place()

    def forget(self) -> None:
        """Choose no place."""
        self.karte.choose([])

    def _show(self, r: Regionen, ergebnis: Ergebnis) -> None:
        from toolkit.dokument.regionen.guete import say_result
        from toolkit.dokument.regionen.karte import look_at
        from toolkit.planung.worte import join_words

        saetze = say_result(r, ergebnis)
        if ohne := [o.name for o in ergebnis.ohne_region]:
            saetze.append(self._worte("ergebnis.ohne_region", namen=join_words(ohne)))
        self.guete.say(*saetze)
        blick = look_at(ergebnis)
        orte = make_map_places(blick.orte, gruppen=blick.zeichen, treffpunkte=blick.treffpunkte)
        gleiche = {o["id"] for o in self.karte.orte} == {o["id"] for o in orte}
        with self.karte.hold_sync():
            self.karte.gruppen = [list(g) for g in blick.gruppen]
            self.karte.linien = [list(paar) for paar in blick.linien]
            self.karte.orte = orte
        if not gleiche:
            self.karte.show_part(ORTE)

    def _say_place(self) -> None:
        from toolkit.planung.region import explain_place

        gewaehlt = self.karte.chosen()
        nr = self._ergebnis.bau.number(gewaehlt[0]) if self._ergebnis and gewaehlt else None
        self.warum.versteckt = nr is None
        if self._ergebnis is None or nr is None:
            self.ort.say("")
        else:
            self.ort.say(explain_place(self._ergebnis.bau.aufgabe, self._ergebnis.einteilung, nr, 0).satz)

    def _look(self) -> None:
        if gewaehlt := self.karte.chosen():
            self._bei_wahl(gewaehlt[0])
