"""What lies in the trash, until when, and how does it come back or go for good?"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from toolkit.apps.mappe.teil import Teil
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe.zeit import at
from toolkit.store.mappen import PAPIERKORB_TAGE
from toolkit.store.typen import Blatt, Konflikt
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen


class Papierkorb(Teil):
    """The sheets in the trash."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Build the list."""
        super().__init__(rahmen, leiste)
        self._blaetter: dict[str, Blatt] = {}
        self._weg = ""
        self.gesagt = Meldung()
        self.liste = Eintragsliste(name=self.worte("korb.name"))
        self.ja, self.nein = Knopf(versteckt=True), self.make_quiet(self.worte("korb.nein"))
        self.nein.versteckt = True
        self.block = Klappe("", self.gesagt, Reihe(self.ja, self.nein), self.liste)
        self.liste.on_gesture(self.guard(self._gesture))
        self.ja.on_click(self.guard(self._delete))
        self.nein.on_click(self.guard(lambda: self._ask(None)))

    def refresh(self) -> None:
        """Read the trash anew."""
        self.block.versteckt = not self.mappe.ist_da
        if not self.mappe.ist_da:
            self._blaetter, self.liste.eintraege = {}, []
            return
        alle = self.mappe.attempt(lambda: self.mappe.ablage.list_sheets(self.mappe.zugang, papierkorb=True))
        if alle is None:
            return
        self._blaetter = {blatt.id: blatt for blatt in alle}
        self.liste.eintraege = [self._entry(blatt) for blatt in alle]
        self.block.titel = self.worte.count("korb.titel", len(alle))
        if not alle:
            self.gesagt.say(self.worte("korb.leer", tage=PAPIERKORB_TAGE))
        elif self.gesagt.text == self.worte("korb.leer", tage=PAPIERKORB_TAGE):
            self.gesagt.say("")
        if self._weg not in self._blaetter:
            self._ask(None)

    def _entry(self, blatt: Blatt) -> dict[str, Any]:
        worte, seit = self.worte, at(blatt.papierkorb or 0).date()
        bis = seit + timedelta(days=PAPIERKORB_TAGE)
        knoepfe = [["zurueck", worte("korb.zurueck")], ["weg", worte("korb.weg")]] if self.mappe.darf_schreiben else []
        zeile = worte("korb.seit", seit=say_date(seit), bis=say_date(bis))
        return {"id": blatt.id, "titel": blatt.titel, "zeilen": [zeile], "knoepfe": knoepfe}

    def _gesture(self, geste: str, kennung: str) -> None:
        blatt = self._blaetter.get(kennung)
        if blatt is None:
            return
        if geste == "weg":
            self._ask(blatt)
            return
        try:
            neu = self.mappe.attempt(
                lambda: self.mappe.ablage.move_to_trash(self.mappe.zugang, blatt.id, blatt.version, zurueck=True)
            )
        except Konflikt:
            neu = None
        if neu:
            self.mappe.note(neu)
        self.renew()
        self.gesagt.say(self.worte("korb.ist_zurueck", titel=blatt.titel) if neu else self.worte("blaetter.inzwischen"))

    def _ask(self, blatt: Blatt | None) -> None:
        """Ask once, in the page: this cannot be undone."""
        self._weg = blatt.id if blatt else ""
        self.ja.versteckt = self.nein.versteckt = blatt is None
        if blatt:
            self.ja.beschriftung = self.worte("korb.ja", titel=blatt.titel)
            self.gesagt.say(self.worte("korb.frage", titel=blatt.titel))

    def _delete(self) -> None:
        blatt = self._blaetter.get(self._weg)
        if blatt is None:
            return
        try:
            self.mappe.attempt(lambda: self.mappe.ablage.delete_sheet(self.mappe.zugang, blatt.id, blatt.version))
            satz = self.mappe.grund or self.worte("korb.ist_weg", titel=blatt.titel)
            self.mappe.note_deleted(blatt.id)
        except Konflikt:
            satz = self.worte("blaetter.inzwischen")
        self.renew()
        self.gesagt.say(satz)
