"""Who is on the map: places of the group, typed lines, and what is to be mended?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.netz.felder import head_fields
from toolkit.apps.netz.feldform import Feldform
from toolkit.apps.netz.hinweise import Initialen, say_hints
from toolkit.apps.netz.zeilen import Zeilen
from toolkit.dokument.netz.eintragen import take_places
from toolkit.dokument.netz.stellenzeilen import take_actor_lines
from toolkit.frame.mappe import Gruppenbezug, Rueckweg
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Dabei:
    """The blocks around the list of actors; ``oben`` and ``unten`` are what is displayed."""

    def __init__(self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Netzblatt]) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        grenze = schirm.rahmen.grenze
        self.kopf = Feldform(head_fields(worte), stand, grenze)
        self.bezug = Gruppenbezug(schirm, stand)
        self.orte, self.gesagt = Knopf(klasse="k-knopf--leise", versteckt=True), Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "akteure")
        self.gruppe = Klappe(
            worte("dabei.gruppe"), self.bezug.block, Reihe(self.orte, self.rueckweg.knopf), self.gesagt
        )
        self.zeilen = Zeilen(worte, stand, grenze, ("schnell", "akteure"), take_actor_lines)
        self.initialen = Initialen(worte, stand, grenze)
        self.maengel = Meldung(klasse="k-hinweis")
        self.oben = Stapel(self.kopf.block, self.gruppe, self.zeilen.block)
        self.unten = Stapel(self.initialen.block, self.maengel)
        self.orte.on_click(grenze.guard(self._take_places))

    def refresh(self, blatt: Netzblatt) -> None:
        """Show what is there and what is to be mended."""
        self.bezug.refresh()
        for teil in (self.kopf, self.zeilen, self.initialen, self.rueckweg):
            teil.refresh(blatt)
        neu = len(take_places(blatt).akteure) - len(blatt.akteure)
        self.orte.versteckt = not neu or self._stand.gesperrt
        if neu:
            self.orte.beschriftung = self._worte.count("dabei.orte", neu)
        say_hints(self.maengel, self._worte, blatt, bindungen=False)

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        for teil in (self.bezug, self.kopf, self.zeilen, self.initialen):
            teil.forget()
        self.gesagt.say("")

    def leave(self) -> None:
        """Nothing here is for the moment only."""

    def _take_places(self) -> None:
        blatt = self._stand.wert
        if blatt is None:
            return
        neu = take_places(blatt)
        if self.rueckweg.put(neu):
            self.gesagt.say(self._worte.count("dabei.genommen", len(neu.akteure) - len(blatt.akteure)))
