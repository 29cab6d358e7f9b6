"""How does a sheet fare with several people: changes made elsewhere, conflicts, drafts that come back?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe.arten import labels_of
from toolkit.frame.mappe.entwurf import Entwurf, title_of
from toolkit.frame.mappe.konflikt import Wahl
from toolkit.frame.mappe.mischen import merge_own
from toolkit.frame.mappe.vergleich import compare, same
from toolkit.frame.mappe.wahl import settle
from toolkit.store.blattarten import BLATTARTEN, UngueltigerInhalt
from toolkit.store.typen import Blatt, Konflikt

if TYPE_CHECKING:
    from toolkit.frame.mappe.offen import OffeneMappe
    from toolkit.store.aenderungen import Aenderung


HOECHSTENS_GEZEIGTE = 10


class Arbeitsblatt(Entwurf):
    """The sheet that a screen shows; it follows what others do to it."""

    def __init__(self, mappe: OffeneMappe, art: str) -> None:
        """Begin without a sheet.

        Args:
            mappe: the Mappe of the screen.
            art: kind of sheet.
        """
        super().__init__(mappe, art)
        self._davor: Any = None
        self._gezeigte: list[Any] = []
        mappe.on_change(self._changed_elsewhere)
        mappe.observe(self._store_is_back, "zustand")
        mappe.observe(self._another_mappe, "wechsel")

    def change(self, inhalt: Any) -> bool:
        """Take over what the person entered and save it; returns whether it is saved now."""
        self._gezeigte = []
        return super().change(inhalt)

    def put(self, inhalt: Any) -> bool:
        """Save what a button of the screen changed; the page may show the content before for a moment yet."""
        gezeigte = [*self._gezeigte, self.inhalt][-HOECHSTENS_GEZEIGTE:]
        gut = self.change(inhalt)
        self._gezeigte = gezeigte
        return gut

    def clash(self, inhalt: Any) -> None:
        """Take over what the person entered while newer content was already on its way to her."""
        if same(inhalt, self.inhalt):
            return
        gezeigte = self._gezeigte
        zusammen = merge_own(gezeigte, inhalt, self.inhalt) if gezeigte and self.konflikt is None else None
        if zusammen is not None:
            self.change(zusammen)
            self._gezeigte = [*gezeigte, inhalt][-HOECHSTENS_GEZEIGTE:]
            return
        self.inhalt, self.sauber = inhalt, False
        self._ask_with_newest(self._davor)

    def hand_back(self, version: int, inhalt: Any, gesendet: Any) -> None:
        """Take back a draft that waited in the person's tab.

        Args:
            version: the version that it builds on.
            inhalt: the draft.
            gesendet: what the tab had sent before it; ``None`` for nothing.
        """
        if not self.blatt_id or self.inhalt is None or same(inhalt, self.inhalt):
            return
        try:
            BLATTARTEN.check(self.art, inhalt)
        except UngueltigerInhalt:
            self.hinweis = self._worte("blatt.entwurf_unlesbar")
            return
        eigen = version == self.version or same(gesendet, self.inhalt)
        self.inhalt, self.sauber = inhalt, False
        if not eigen:
            self._ask_with_newest(None)
        elif self.save():
            self.hinweis = self._worte("blatt.entwurf_zurueck")
        self.geladen += 1

    def choose(self, wahl: Wahl) -> None:
        """Settle a conflict; what is not chosen is kept as a version or as a sheet of its own."""
        if self.konflikt is None:
            return
        fall, mein = self.konflikt, self.inhalt
        try:
            blatt = self.mappe.attempt(lambda: settle(self.mappe, self.art, fall, mein, wahl))
        except Konflikt as fehler:
            self._ask(fehler.aktuell, self._read(fehler.aktuell), self.basis)
            return
        if self.mappe.grund:
            self.hinweis = self.mappe.grund
            return
        self.konflikt = None
        if blatt is None:
            self.release()
            self.geladen += 1
        else:
            self._take(blatt)
        self.hinweis = self._worte(f"wahl_danach.{wahl}")

    def _take(self, blatt: Blatt) -> bool:
        self._gezeigte = []
        return super()._take(blatt)

    def _changed_elsewhere(self, funde: list[Aenderung]) -> None:
        for fund in (f for f in funde if f.blatt_id == self.blatt_id and self.blatt_id):
            if fund.blatt is None:
                self._ask(None, None, None)
            elif fund.was in ("papierkorb", "zurueck") and same(self._read(fund.blatt), self.basis):
                self._moved(fund.blatt, fund.satz)
            elif self.sauber and self.inhalt is not None:
                self._follow(fund.blatt, fund.satz)
            else:
                self._ask(fund.blatt, self._read(fund.blatt), self.basis)

    def _ask_with_newest(self, basis: Any) -> None:
        blatt = self.mappe.attempt(lambda: self.mappe.ablage.load_sheet(self.mappe.zugang, self.blatt_id))
        if blatt is not None:
            self._ask(blatt, self._read(blatt), basis)

    def _moved(self, blatt: Blatt, satz: str) -> None:
        self.version = blatt.version
        self.hinweis = satz if blatt.papierkorb is None else self._worte("blatt.papierkorb")
        if blatt.papierkorb is None and not self.sauber:
            self.save()

    def _follow(self, blatt: Blatt, satz: str) -> None:
        vorher = self._davor = self.inhalt
        self._take(blatt)
        saetze = compare(vorher, self.inhalt, labels_of(self.art))
        self.hinweis = " ".join([satz, *(f"{s}." for s in saetze[:5])]) if blatt.papierkorb is None else self.hinweis

    def _store_is_back(self, aenderung: dict[str, Any]) -> None:
        if aenderung["old"] == "getrennt" and aenderung["new"] == "offen" and not self.sauber:
            self.save()

    def _another_mappe(self, _: Any) -> None:
        if not self.blatt_id:
            return
        if self.mappe.ist_da and not self.sauber:
            self.save()
        elif self.sauber and not (self.mappe.ist_da and self.mappe.zugang.mappe.id == self.mappe_id):
            # On a shared computer nothing of a closed Mappe may stay on the screen.
            self.release()
            self.geladen += 1


__all__ = ["Arbeitsblatt", "title_of"]
