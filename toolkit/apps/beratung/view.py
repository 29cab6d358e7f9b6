"""How does the screen look from setting up a round to what stays of it, and what is kept when?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.beratung.ablage import Ablagebereich
from toolkit.apps.beratung.aufheben import Aufhebebereich
from toolkit.apps.beratung.einrichten import Einrichtbereich
from toolkit.apps.beratung.mitnehmen import ANKER, Mitnahmebereich
from toolkit.apps.beratung.model import Modell
from toolkit.apps.beratung.schreiben import Schreibbereich
from toolkit.apps.beratung.schritt import Schrittbereich
from toolkit.apps.beratung.tab import Tabgedaechtnis
from toolkit.apps.beratung.uhrbild import clock_values, clock_words
from toolkit.frame.mappe import Mappenleiste, OffeneMappe
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.planung.worte import say_minutes
from toolkit.widgets import Abschnitt, Meldung
from toolkit.widgets.laufuhr import Laufuhr

if TYPE_CHECKING:
    from ipywidgets import Widget

    from toolkit.planung.beratung.runde import Teil

# Which part of the screen a button of the clock leads to.
ZIELE = {"festhalten": ANKER, "mitschrift": "mitschrift"}


class Ansicht:
    """The screen: the clock always comes first; below it stands what belongs to the situation."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte, grenze = load_words(__file__), rahmen.grenze
        self._worte, self._gelesen = worte, False
        self.modell = Modell()
        self.leiste = Mappenleiste(rahmen, mappe, zugeklappt=True)
        self.tab = Tabgedaechtnis(self.leiste)
        self.fehler, self.gesagt, self.stand = Meldung.alert(), Meldung(), Meldung()
        self.uhr = Laufuhr(worte=clock_words(worte))
        self.uhrblock = Abschnitt("", self.stand, self.uhr, anker="uhr")
        self.schritt = Schrittbereich(worte, self.modell)
        self.einrichten = Einrichtbereich(worte, self.modell, grenze)
        self.aufheben = Aufhebebereich(worte, self.modell, self.leiste.mappe, grenze, self._kept, self._forget)
        self.schreiben = Schreibbereich(worte, self.modell, grenze, lambda: self.aufheben.loeschtag, self._rewritten)
        self.mitnehmen = Mitnahmebereich(worte, self.modell, grenze)
        self.ablage = Ablagebereich(worte, rahmen, self.leiste)
        guard = grenze.guard
        self.leiste.on_ready(guard(self._ready))
        self.uhr.on_ready(guard(self._hear))
        self.uhr.on_gesture(guard(self._gesture))
        self.modell.observe(guard(lambda _: self._changed()), "stand")
        self.leiste.mappe.observe(guard(lambda _: self._mappe_changed()), ["zustand", "wechsel"])
        self.ablage.blatt.observe(guard(lambda _: self._sheet_changed()), "blatt_id")
        self._refresh()

    @property
    def bausteine(self) -> list[Widget]:
        """The parts in reading order."""
        runde = [self.uhrblock, self.schritt.block, self.mitnehmen.block, self.schreiben.block, self.aufheben.block]
        mappe = [self.leiste.block, self.ablage.liste_block, self.aufheben.ende]
        return [
            self.fehler,
            self.gesagt,
            self.ablage.block,
            *runde,
            self.einrichten.rollen,
            self.einrichten.block,
            *mappe,
        ]

    def read_address(self, suche: str) -> None:
        """Open the sheet that the address asks for."""
        self.ablage.read_address(suche)

    def _ready(self) -> None:
        gemerkt = None if self._gelesen else self.tab.read()
        self._gelesen = True
        if gemerkt is None:
            return
        begonnen = self.modell.take(*gemerkt)
        self.einrichten.show_kept()
        self.schreiben.show_kept()
        self.mitnehmen.show_kept()
        if begonnen:
            self.gesagt.say(self._worte("gesagt.wieder_da"))

    def _hear(self, _: str, jetzt: int) -> None:
        self.modell.hear(jetzt)
        self._refresh()

    def _gesture(self, geste: str, _: str, jetzt: int) -> None:
        self.modell.hear(jetzt)
        if geste == "frisch":
            self._refresh()
            return
        self.gesagt.say("")
        if geste in ZIELE:
            self.leiste.show_part(ZIELE[geste])
            return
        if geste == "neu":
            self._forget()
            return
        self.modell.press(geste)
        if geste in ("start", "nachtrag"):
            self.uhr.take_focus()

    def _changed(self) -> None:
        self.tab.keep_round(self.modell.runde)
        self._refresh()

    def _rewritten(self) -> None:
        """Show and keep texts that the screen itself has changed."""
        self.schreiben.show_kept()
        self.mitnehmen.show_kept()
        self.tab.keep_texts(self.modell.schrift)
        self.modell.stand += 1

    def _kept(self, teil: Teil) -> None:
        self.modell.let_go(teil)
        self.tab.let_go(teil)
        (self.schreiben if teil == "fall" else self.mitnehmen).forget()
        self.ablage.refresh()
        self._refresh()
        self.gesagt.say(self._worte(f"aufgehoben.{teil}"))

    def _forget(self) -> None:
        self.modell.forget()
        for teil in (self.schreiben, self.mitnehmen, self.aufheben):
            teil.forget()
        self.einrichten.show_kept()
        self.tab.forget()
        self._refresh()
        self.gesagt.say(self._worte("gesagt.vergessen"))

    def _sheet_changed(self) -> None:
        self.gesagt.say("")
        self._refresh()

    def _mappe_changed(self) -> None:
        # Closing a Mappe makes the tab forget all drafts; a round that goes on is no part of the Mappe.
        if self.modell.lage != "bereit":
            self.tab.keep_round(self.modell.runde)
            self.tab.keep_texts(self.modell.schrift)
        self._refresh()

    def _refresh(self) -> None:
        modell, worte, offen = self.modell, self._worte, self.ablage.offen
        lage = modell.lage
        self.fehler.say(modell.fehler)
        self.uhrblock.titel = worte(f"lage.{lage}")
        self.uhrblock.versteckt = False
        self.stand.say(self._say_round() if lage == "bereit" else "")
        with self.uhr.hold_sync():
            for name, wert in clock_values(modell, worte).items():
                setattr(self.uhr, name, wert)
        for teil in (self.schritt, self.einrichten, self.schreiben, self.mitnehmen, self.aufheben):
            teil.refresh()
        laeuft = lage in ("laeuft", "pause")
        if offen and not laeuft:
            # One thing at a time: the round waits until the sheet is put away.
            for block in (self.uhrblock, self.mitnehmen.block, self.schreiben.block, self.aufheben.block):
                block.versteckt = True
            self.einrichten.block.versteckt = self.aufheben.ende.versteckt = True
        self.ablage.liste_block.versteckt = offen or laeuft or not self.ablage.liste.eintraege

    def _say_round(self) -> str:
        runde = self.modell.runde
        wo = self._worte("einrichten.online" if runde.online else "einrichten.raum")
        return self._worte("gesagt.runde", dauer=say_minutes(runde.minuten), personen=runde.zahl, wo=wo)


def open_app() -> Widget:
    """Open the screen; it needs no Mappe."""
    return open_screen("beratung", load_words(__file__)("schirm.sicher"), Ansicht)
