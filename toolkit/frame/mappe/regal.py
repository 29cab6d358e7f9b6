"""Which sheets of one kind are there, and which one does the address ask for?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from toolkit.frame.mappe.arten import say_more
from toolkit.frame.mappe.zeit import say_when
from toolkit.frame.worte import load_words
from toolkit.store.blattarten import BLATTARTEN
from toolkit.widgets import Knopf, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.frame.mappe.blatt import Arbeitsblatt
    from toolkit.frame.mappe.leiste import Mappenleiste
    from toolkit.frame.schirm import Rahmen
    from toolkit.store.typen import Blatt


class Regal:
    """The sheets of the screen's kind; shown while a Mappe but no sheet is open. ``block`` is what is displayed.

    Attributes:
        blaetter: the sheets, the last changed first.
        teil: part of the open sheet's screen that the address names; empty for none.
        zurueck: button that puts the open sheet away; place it where the sheet is shown.
    """

    def __init__(
        self, rahmen: Rahmen, leiste: Mappenleiste, blatt: Arbeitsblatt, name: str, leer: str, anker: str = ""
    ) -> None:
        """Build the shelf.

        Args:
            rahmen: what the screen got from the frame.
            leiste: the strip of the screen.
            blatt: the sheet of the screen.
            name: what the list is called, for those who listen.
            leer: sentence for an empty shelf, with the next step.
            anker: part of the screen that comes into sight when the visitor opens a sheet; empty for none.
        """
        worte = load_words(__file__)
        self._leiste, self._blatt, self._adresse, self._leer = leiste, blatt, rahmen.adresse, leer
        self._anker = anker
        self._worte = worte
        self._wunsch = self.teil = ""
        self._bereit = False
        self.blaetter: list[Blatt] = []
        self.stand = Meldung()
        self.liste = Eintragsliste(name=name)
        self.zurueck = Knopf(beschriftung=worte("regal.zurueck"), klasse="k-knopf--leise", versteckt=True)
        self.block = Stapel(self.stand, self.liste, versteckt=True)
        guard = rahmen.grenze.guard
        self.liste.on_gesture(guard(lambda _, kennung: self._show(self.open(kennung))))
        self.zurueck.on_click(guard(self.put_away))
        leiste.on_ready(guard(self._ready))
        leiste.mappe.observe(guard(self._mappe_changed), "wechsel")
        leiste.mappe.on_change(guard(lambda _: self.refresh()))
        blatt.observe(guard(lambda _: self.refresh()), "geladen")

    def read_address(self, suche: str) -> None:
        """Open the sheet that the address asks for, as soon as a Mappe is open."""
        angaben = parse_qs(suche.removeprefix("?"))
        self._wunsch = next(iter(angaben.get("blatt", [])), "")[:64]
        self.teil = next(iter(angaben.get("teil", [])), "")[:64]
        self._open_wish()

    def note_part(self, name: str) -> None:
        """Write into the address which part of the open sheet is shown."""
        if self._blatt.blatt_id:
            self.teil = name
            self._write_address()

    def open(self, blatt_id: str) -> bool:
        """Open a sheet and write it into the address."""
        if not self._save_first():
            return False
        offen = self._leiste.open_sheet(blatt_id)
        self.refresh()
        return offen

    def begin(self, inhalt: Any) -> bool:
        """Add a sheet, open it and write it into the address."""
        offen = self._save_first() and self._blatt.begin(inhalt)
        self.refresh()
        self._show(offen)
        return offen

    def put_away(self) -> None:
        """Put the open sheet away and show the shelf."""
        if self._save_first():
            self.teil = ""
            self._blatt.release()
            self._blatt.geladen += 1

    def refresh(self) -> None:
        """Show what is there now."""
        mappe, offen = self._leiste.mappe, bool(self._blatt.blatt_id)
        if mappe.ist_da:
            alle = mappe.attempt(lambda: mappe.ablage.list_sheets(mappe.zugang))
            if alle is not None:
                self.blaetter = [blatt for blatt in alle if blatt.art == self._blatt.art]
        else:
            self.blaetter = []
        self.liste.eintraege = [self._entry(blatt) for blatt in self.blaetter]
        self.stand.say("" if self.blaetter else self._leer)
        self.block.versteckt = offen or not mappe.ist_da
        self.zurueck.versteckt = not offen
        self._write_address()

    def _write_address(self) -> None:
        if self._bereit and self._leiste.mappe.ist_da:
            blatt, teil = self._blatt.blatt_id, f"&teil={self.teil}" if self.teil else ""
            self._adresse.replace(f"blatt={blatt}{teil}" if blatt else "")

    def _entry(self, blatt: Blatt) -> dict[str, Any]:
        gelesen = BLATTARTEN.read_sheet(blatt)
        mehr = say_more(blatt.art, gelesen.inhalt) if gelesen.zustand == "lesbar" else gelesen.hinweis
        zeilen = [mehr, self._worte("regal.geaendert", wann=say_when(blatt.geaendert))]
        knoepfe = [["oeffnen", self._worte("regal.oeffnen")]]
        return {"id": blatt.id, "titel": blatt.titel, "zeilen": [z for z in zeilen if z], "knoepfe": knoepfe}

    def _show(self, offen: bool) -> None:  # noqa: FBT001
        if offen and self._anker:
            self._leiste.show_part(self._anker)

    def _save_first(self) -> bool:
        """Whether the open sheet may be put away: everything in it is saved."""
        return not self._blatt.blatt_id or self._blatt.sauber or self._blatt.save()

    def _ready(self) -> None:
        self._bereit = True
        self._open_wish()

    def _mappe_changed(self, _: Any) -> None:
        self._open_wish()
        self.refresh()

    def _open_wish(self) -> None:
        if not self._wunsch or not self._leiste.mappe.ist_da:
            self.refresh()
            return
        wunsch, self._wunsch = self._wunsch, ""
        if wunsch != self._blatt.blatt_id and not self.open(wunsch):
            self.refresh()
