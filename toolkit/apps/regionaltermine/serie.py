"""Which days make a series over the year, and how are they taken over?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.tage import say_day
from toolkit.dokument.regionaltermine.blatt import dated
from toolkit.dokument.regionaltermine.serie import Serienteil, find_series
from toolkit.dokument.regionaltermine.uebernahme import take_over
from toolkit.dokument.regionaltermine.worte import say_proposal
from toolkit.frame.mappe import Rueckweg
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.regionaltermine.rechnung import Rechnung
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte

VIER = 4


class Serie:
    """Proposes a series and takes it over; ``block`` is what is displayed."""

    def __init__(
        self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Regionaltermine], rechnung: Rechnung
    ) -> None:
        """Build it."""
        self._worte, self._stand, self._rechnung = worte, stand, rechnung
        self._frage: Any = None
        self._teile: tuple[Serienteil, ...] = ()
        grenze = schirm.rahmen.grenze
        self.suchen = Knopf(beschriftung=worte("serie.suchen"))
        self.nehmen = Knopf(beschriftung=worte("serie.nehmen"), versteckt=True)
        self.liste = Eintragsliste(name=worte("serie.liste"))
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "termine")
        reihe = Reihe(self.suchen, self.nehmen, self.rueckweg.knopf)
        self.block = Stapel(self.liste, reihe, self.gesagt)
        self.suchen.on_click(grenze.guard(self._search))
        self.nehmen.on_click(grenze.guard(self._take))

    def refresh(self, t: Regionaltermine) -> None:
        """Put away a series that was reckoned for other wishes."""
        self.rueckweg.refresh(t)
        if self._teile and self._frage != self._question(t):
            self._show(())
        self.suchen.versteckt = self._stand.gesperrt or bool(self._teile)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self._show(())
        self.gesagt.say("")

    def _question(self, t: Regionaltermine) -> Any:
        return (self._rechnung.wish(t), self._rechnung.holidays(t), t.serie)

    def _search(self) -> None:
        t = self._stand.wert
        if t is None:
            return
        wunsch = self._rechnung.wish(t)
        if isinstance(wunsch, Fehler):
            self.gesagt.say(f"{wunsch.was} {wunsch.tun}")
            return
        self._frage = self._question(t)
        schon = [x.tag for x in dated(t) if x.tag]
        self._show(find_series(wunsch, self._rechnung.holidays(t), t.serie or VIER, schon))
        self.suchen.versteckt = True
        gefunden = sum(teil.vorschlag is not None for teil in self._teile)
        self.gesagt.say(self._worte.count("serie.gefunden", gefunden))

    def _take(self) -> None:
        t = self._stand.wert
        if t is None:
            return
        neu = take_over(t, [teil.vorschlag for teil in self._teile if teil.vorschlag])
        if neu == t:
            self.gesagt.say(self._worte("tage.voll"))
            return
        dazu = len(neu.termine) - len(t.termine)
        if self.rueckweg.put(neu):
            self._show(())
            self.gesagt.say(self._worte.count("serie.genommen", dazu))
            self.refresh(neu)

    def _show(self, teile: tuple[Serienteil, ...]) -> None:
        self._teile = teile
        self.liste.eintraege = [self._entry(nummer, teil) for nummer, teil in enumerate(teile, 1)]
        self.nehmen.versteckt = self._stand.gesperrt or not any(teil.vorschlag for teil in teile)

    def _entry(self, nummer: int, teil: Serienteil) -> dict[str, Any]:
        worte, v = self._worte, teil.vorschlag
        zeilen = [teil.titel]
        if v and v.dafuer:
            zeilen.append(worte("tage.dafuer", was="; ".join(v.dafuer)))
        if v and v.dagegen:
            zeilen.append(worte("tage.dagegen", was="; ".join(v.dagegen)))
        titel = say_proposal(v) if v else worte("serie.ohne")
        if teil.schon:
            titel = worte("serie.schon", tag=say_day(teil.schon))
        return {"id": str(nummer), "titel": titel, "zeilen": [*zeilen, *teil.hinweise]}
