"""How do slips of paper come onto the board, typed one per line?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.widgets import Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.marktplatz.blatt import Marktplatz
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Zeilen:
    """The button below the lines, and what came of them; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Marktplatz], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.uebernehmen = Knopf(beschriftung=worte("zeilen.uebernehmen"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.block = Stapel(self.uebernehmen, self.gesagt)
        self.uebernehmen.on_click(grenze.guard(self._take))

    def forget(self) -> None:
        """Say nothing about another sheet."""
        self.gesagt.say("")

    def refresh(self, _: Marktplatz) -> None:
        """Be there for those who may write."""
        self.uebernehmen.versteckt = self._stand.gesperrt

    def _take(self) -> None:
        from toolkit.dokument.marktplatz.zeilen import read_slips
        from toolkit.dokument.marktplatz.zusammen import merge

        worte, markt = self._worte, self._stand.wert
        if markt is None:
            return
        if not markt.schnell.strip():
            self.gesagt.say(worte("zeilen.leer"))
            return
        fund = read_slips(markt.schnell)
        bau = merge(markt, fund.zettel, worte("zeilen.woher"))
        zu_viel = [f"{z.seite}; {z.ort}; {z.was}; {z.worte}; {z.kontakt}".rstrip("; ") for z in bau.zu_viel]
        rest = "\n".join((*fund.rest, *zu_viel))
        if not self._stand.save(bau.markt.model_copy(update={"schnell": rest})):
            return
        saetze = [worte.count("zeilen.gelesen", len(bau.neu))]
        for name, liste in (("bekannt", bau.bekannt), ("ergaenzt", bau.ergaenzt), ("anders", bau.abweichend)):
            if liste:
                saetze.append(worte.count(f"zeilen.{name}", len(liste)))
        gruende = list(fund.gruende)
        if bau.zu_viel:
            gruende.append(worte.count("einlesen.zu_viel", len(bau.zu_viel)))
        if gruende:
            saetze.append(worte("zeilen.geblieben"))
        self.gesagt.say(" ".join(saetze), *gruende)
