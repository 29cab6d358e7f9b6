"""How do the times of the grid come about without typing each of them?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.regionaltreffen.rueckweg import Rueckweg
from toolkit.dokument.regionaltreffen.raster import make_times
from toolkit.frame.mappe import make_plain_form
from toolkit.planung.worte import read_clock
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.apps.regionaltreffen.arbeit import Arbeit
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen

VORGABE = {"runde_beginn": "11:00", "runde_minuten": 40, "runde_wechsel": 10, "runde_anzahl": 2}
LAENGSTE, MEISTE = 240, 20


class Rundenzeiten:
    """A few numbers from which all times are made; ``block`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte, f = arbeit.worte, arbeit.felder
        self._arbeit = arbeit
        self._eingabe: dict[str, Any] = dict(VORGABE)
        ganz = {"ganz": True, "kleinster": 1}
        self.form = make_plain_form(
            [
                f.reihe(
                    f.zeit("runde_beginn"),
                    f.zahl("runde_anzahl", groesster=MEISTE, **ganz),
                    f.zahl("runde_minuten", groesster=LAENGSTE, **ganz),
                    f.zahl("runde_wechsel", ganz=True, kleinster=0, groesster=LAENGSTE),
                )
            ]
        )
        self.form.show(dict(VORGABE))
        self.setzen = Knopf(beschriftung=worte("runden.setzen"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(arbeit, self.gesagt, "zeiten")
        self.block = Klappe(worte("runden.titel"), self.form, Reihe(self.setzen, self.rueckweg.knopf), self.gesagt)
        self.form.on_draft(arbeit.guard(lambda _, inhalt, __: self._eingabe.update(inhalt)))
        self.setzen.on_click(arbeit.guard(self._set))

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Hide it from those who may not change anything."""
        self.block.versteckt = not self._arbeit.darf
        self.rueckweg.refresh(treffen)

    def _set(self) -> None:
        beginn = read_clock(str(self._eingabe.get("runde_beginn") or ""))
        namen = ("runde_minuten", "runde_wechsel", "runde_anzahl")
        zahlen = [z for name in namen if isinstance(z := self._eingabe.get(name), int)]
        if beginn is None or len(zahlen) < len(namen):
            self.gesagt.say(self._arbeit.worte("runden.fehlt"))
            return
        minuten, wechsel, anzahl = zahlen
        treffen = self._arbeit.treffen
        neu = make_times(beginn, minuten, wechsel, anzahl)
        # The first time stays the first time: sessions that stand there move along.
        alt = [z.id for z in treffen.zeiten] + [z.id for z in neu[len(treffen.zeiten) :]]
        zeiten = [z.model_copy(update={"id": kennung}) for z, kennung in zip(neu, alt, strict=False)]
        if self.rueckweg.put(treffen.model_copy(update={"zeiten": zeiten})):
            self.gesagt.say(self._arbeit.worte.count("runden.gesetzt", len(zeiten)))
