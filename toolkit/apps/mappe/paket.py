"""How is the Mappe carried away as a package, and how is one read in again?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from toolkit.apps.mappe.teil import Teil
from toolkit.frame.mappe import Mitnahme, all_kinds
from toolkit.frame.mappe.ausgabe import Datei, make_note
from toolkit.frame.mappe.zeit import today
from toolkit.store.blattarten import BLATTARTEN
from toolkit.widgets import Klappe, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.apps.mappe.anlegen import Codezettel
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen
    from toolkit.store.paketlesen import Paket
    from toolkit.store.typen import Zugang


class Mitnehmen(Teil):
    """The ZIP: a readable PDF and a file for the koffer."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Build the part."""
        super().__init__(rahmen, leiste)
        self.mitnahme = Mitnahme({self.worte("paket.mitnehmen"): self._pack}, rahmen.grenze)
        self.block = Klappe(self.worte("paket.titel"), Meldung(text=self.worte("paket.text")), self.mitnahme.block)

    def refresh(self) -> None:
        """Be there while a Mappe is open."""
        self.block.versteckt = not self.mappe.ist_da

    def _pack(self) -> Datei | None:
        from toolkit.store.paket import pack_mappe

        pdf = self._readable()
        beilagen = {self.worte("paket.pdf"): pdf} if pdf else {}
        paket = self.mappe.attempt(lambda: pack_mappe(self.mappe.ablage, self.mappe.zugang, beilagen))
        if paket is None:
            self.mitnahme.gesagt.say(self.mappe.grund)
            return None
        return Datei(paket.name, "application/zip", paket.daten)

    def _readable(self) -> bytes:
        from toolkit.dokument.angaben import Angaben
        from toolkit.export.pdf.druck import Druckteil, render_paket

        blaetter = self.mappe.attempt(lambda: self.mappe.ablage.list_sheets(self.mappe.zugang)) or []
        vermerk = make_note(self.mappe)
        dokumente = []
        for blatt in blaetter:
            kunde, gelesen = all_kinds().get(blatt.art), BLATTARTEN.read_sheet(blatt)
            if kunde and gelesen.zustand == "lesbar":
                dokumente.append(kunde.dokument(gelesen.inhalt, vermerk))
        return render_paket(self.mappe.name, (Druckteil(tuple(dokumente)),), Angaben(today())) if dokumente else b""


class Einlesen(Teil):
    """Reads a package in: first it says what is in it, then it is taken over."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste, zettel: Codezettel) -> None:
        """Build the part; ``zettel`` shows the code of a Mappe made from a package."""
        super().__init__(rahmen, leiste)
        worte = self.worte
        self._zettel = zettel
        self._paket: Paket | None = None
        self.datei = FileUpload(accept=".zip,.json", multiple=False, description=worte("einlesen.waehlen"))
        self.datei.layout.width = "auto"
        self.gesagt = Meldung()
        self.hierher = self.make_quiet(worte("einlesen.hierher"))
        self.neu = self.make_quiet(worte("einlesen.neu"))
        self.block = Klappe(
            worte("einlesen.titel"),
            Meldung(text=worte("einlesen.text")),
            self.datei,
            self.gesagt,
            Reihe(self.hierher, self.neu),
        )
        self.datei.observe(self.guard(self._read), "value")
        self.hierher.on_click(self.guard(self._take_here))
        self.neu.on_click(self.guard(self._take_new))
        self.refresh()

    def refresh(self) -> None:
        """Offer only what can be done now."""
        self.neu.versteckt = self._paket is None
        self.hierher.versteckt = self._paket is None or not self.mappe.darf_schreiben

    def _read(self, aenderung: dict[str, Any]) -> None:
        from toolkit.store.paketlesen import read_package
        from toolkit.store.typen import Speicherfehler

        if not aenderung["new"]:
            return
        try:
            self._paket = read_package(bytes(aenderung["new"][0]["content"]))
        except Speicherfehler as fehler:
            self._paket = None
            self.gesagt.say(str(fehler))
        else:
            anzahl = len(self._paket.blaetter)
            titel = [f"{BLATTARTEN.title(blatt.art)}: {blatt.titel}" for blatt in self._paket.blaetter[:20]]
            satz = self.worte.count("einlesen.inhalt", anzahl, mappe=self._paket.mappe)
            if weg := self._paket.abgelaufen:
                satz = " ".join((self.worte.count("einlesen.abgelaufen", weg), satz))
            self.gesagt.say(satz, *titel)
        self.datei.value = ()
        self.refresh()

    def _take_here(self) -> None:
        from toolkit.store.vorlagen import add_sheets

        paket = self._paket
        if paket is None:
            return
        neue = self.mappe.attempt(lambda: add_sheets(self.mappe.ablage, self.mappe.zugang, paket.blaetter))
        self._done(None if neue is None else self.worte.count("einlesen.uebernommen", len(neue)))
        self.renew()

    def _take_new(self) -> None:
        from toolkit.store.vorlagen import create_filled

        paket = self._paket
        if paket is None:
            return
        neu = self.mappe.attempt(lambda: create_filled(self.mappe.ablage, paket.mappe, paket.blaetter))
        if neu is not None:
            self.leiste.open_with(lambda: self._adopted(*neu))
            self._zettel.show(neu[1], self.worte("code.neu"))
        self._done(self.worte("einlesen.angelegt", mappe=paket.mappe) if neu else None)

    def _adopted(self, zugang: Zugang, code: str) -> str:
        self.mappe.adopt(zugang)
        return code

    def _done(self, satz: str | None) -> None:
        self.gesagt.say(satz or self.mappe.grund)
        if satz:
            self._paket = None
        self.refresh()
