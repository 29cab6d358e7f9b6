"""How does the visitor see cards side by side?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.apps.methodenkoffer.model import MAX_VERGLEICH
from toolkit.apps.methodenkoffer.vergleich import compare
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Tabelle

if TYPE_CHECKING:
    from toolkit.apps.methodenkoffer.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

WENIGSTENS = 2


class Vergleichsbereich:
    """The comparison with a way out for each card; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build the table and follow the model."""
        self._worte = worte
        self._modell = modell
        self.stand = Meldung()
        self.tabelle = Tabelle()
        self.heraus = [Knopf(klasse="k-knopf--leise", versteckt=True) for _ in range(MAX_VERGLEICH)]
        self._rahmen = Reihe(self.tabelle, versteckt=True)
        self.block: Behaelter = Abschnitt(
            worte("vergleich.titel"), self.stand, Reihe(*self.heraus), self._rahmen, anker="vergleich"
        )
        for stelle, knopf in enumerate(self.heraus):
            knopf.on_click(grenze.guard(partial(self._take_out, stelle)))
        modell.observe(self._refresh, ["vergleich", "anfrage"])
        self._refresh(None)

    def _refresh(self, _: Any) -> None:
        slugs, worte = self._modell.vergleich, self._worte
        titel = [self._modell.karte(slug).titel for slug in slugs]
        fertig = len(slugs) >= WENIGSTENS
        self.stand.text = "" if fertig else worte("vergleich.eine" if slugs else "vergleich.leer")
        for stelle, knopf in enumerate(self.heraus):
            da = stelle < len(titel)
            knopf.beschriftung = worte("vergleich.heraus", titel=titel[stelle]) if da else ""
            knopf.versteckt = not da
        self._rahmen.versteckt = not fertig
        if fertig:
            with self.tabelle.hold_sync():
                self.tabelle.titel = worte("vergleich.tabelle", anzahl=len(slugs))
                self.tabelle.spalten = [worte("vergleich.merkmal"), *titel]
                self.tabelle.zeilen = compare(self._modell, worte)

    def _take_out(self, stelle: int) -> None:
        if stelle < len(self._modell.vergleich):
            self._modell.toggle_comparison(self._modell.vergleich[stelle])
