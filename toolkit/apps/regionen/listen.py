"""Which places form each region? The list says the same as the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.widgets import Abschnitt, Klappe, Meldung, Tabelle

if TYPE_CHECKING:
    from toolkit.dokument.regionen.blatt import Regionen
    from toolkit.dokument.regionen.gemerkt import Ergebnis
    from toolkit.dokument.regionen.zeilen import Gebietszeile
    from toolkit.frame.worte import Worte

OFFEN_BIS = 3


class Regionsliste:
    """One folded list per region; ``block`` is what is displayed."""

    def __init__(self, worte: Worte) -> None:
        """Build it."""
        self._worte = worte
        self._vorrat: list[_Regionsblock] = []
        self.block = Abschnitt(worte("listen.titel"), ebene=3, versteckt=True)

    def refresh(self, r: Regionen, ergebnis: Ergebnis | None) -> None:
        """Show the regions as they are."""
        from toolkit.dokument.regionen.zeilen import list_regions

        zeilen = list_regions(r, ergebnis) if ergebnis else []
        self.block.versteckt = not zeilen
        while len(self._vorrat) < len(zeilen):
            self._vorrat.append(_Regionsblock(self._worte, offen=len(zeilen) <= OFFEN_BIS))
        for block, zeile in zip(self._vorrat, zeilen, strict=False):
            block.show(zeile)
        kinder = [block.klappe for block in self._vorrat[: len(zeilen)]]
        if list(self.block.kinder) != kinder:
            self.block.kinder = kinder


class _Regionsblock:
    def __init__(self, worte: Worte, *, offen: bool) -> None:
        self._worte = worte
        self.satz = Meldung()
        spalten = [worte(f"listen.{name}") for name in ("ort", "land", "weg")]
        self.tabelle = Tabelle(spalten=spalten)
        self.klappe = Klappe("", self.satz, self.tabelle, offen=offen)

    def show(self, zeile: Gebietszeile) -> None:
        worte = self._worte
        titel = worte.count("listen.region", len(zeile.orte), zeichen=zeile.zeichen, name=zeile.name)
        zeilen = [
            {"kopf": o.name, "zellen": [[o.land], [o.gesagt, *([worte("listen.fest")] if o.fest else [])]]}
            for o in zeile.orte
        ]
        self.satz.say(worte("listen.satz", mitte=zeile.mitte, satz=zeile.satz), *zeile.abseits)
        self.klappe.titel = titel
        with self.tabelle.hold_sync():
            self.tabelle.titel = worte("listen.tabelle", zeichen=zeile.zeichen)
            if self.tabelle.zeilen != zeilen:
                self.tabelle.zeilen = zeilen
