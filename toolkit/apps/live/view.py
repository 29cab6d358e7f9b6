"""How does the screen look from the choice of a plan to the end of the day, and what is saved when?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.catalogue import load_catalogue
from toolkit.apps.live.aufholen import Aufholbereich
from toolkit.apps.live.bereit import Bereitbereich
from toolkit.apps.live.festhalten import keep_actuals, plan_file
from toolkit.apps.live.knoepfe import day_buttons, title_of_day
from toolkit.apps.live.model import NAMEN, Modell
from toolkit.apps.live.notizen import note_entries
from toolkit.apps.live.tagesliste import planned_entries, running_entries
from toolkit.apps.live.uhrbild import clock_words, running_values
from toolkit.apps.live.wahl import Wahlbereich
from toolkit.frame.mappe import Arbeitsblatt, Mappenleiste, Mitnahme, OffeneMappe, Regal
from toolkit.frame.schirm import Rahmen, open_screen
from toolkit.frame.worte import load_words
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tageslauf import Tageslauf, make_run, read_run
from toolkit.widgets import Abschnitt, Meldung, Reihe, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste
from toolkit.widgets.laufuhr import Laufuhr

if TYPE_CHECKING:
    from ipywidgets import Widget

    from toolkit.apps.live.quellen import Fund
    from toolkit.frame.mappe.ausgabe import Datei


class Ansicht:
    """The screen: the strip, the choice, the clock, private notes, the ways back, the whole day."""

    def __init__(self, rahmen: Rahmen, mappe: OffeneMappe | None = None) -> None:
        """Build the screen."""
        worte = self._worte = load_words(__file__)
        katalog = load_catalogue()
        self.modell = Modell(katalog.karten)
        self.leiste = Mappenleiste(rahmen, mappe, zugeklappt=True)
        self.blatt = self.leiste.edit("lauf", self._show_sheet)
        self.regal = Regal(rahmen, self.leiste, self.blatt, worte("regal.name"), worte("regal.leer"))
        self.regal.zurueck.beschriftung = worte("regal.zurueck")
        self.wahl = Wahlbereich(worte, katalog, self.leiste.mappe, rahmen, self._choose)
        self.fehler, self.gesagt, self.ungespeichert = Meldung.alert(), Meldung(), Meldung.alert()
        self.uhr = Laufuhr(worte=clock_words(worte))
        self.notizen = Eintragsliste(name=worte("notiz.titel"))
        self.aufholen = Aufholbereich(worte, self.modell, rahmen, self._save)
        self.bereit = Bereitbereich(worte)
        self.tag = Eintragsliste(name=worte("tag.titel"))
        self.mitnahme = Mitnahme({worte("ende.mitnehmen"): self._carry}, rahmen.grenze)
        self.tage = Abschnitt(worte("regal.name"), self.regal.block, anker="tage")
        self.uhrblock = Abschnitt("", self.uhr, anker="uhr")
        self.notizblock = Abschnitt(worte("notiz.titel"), self.notizen, anker="notizen")
        self.tagblock = Abschnitt(worte("tag.titel"), self.tag, anker="tag")
        self.mitnehmblock = Stapel(Meldung(text=worte("ende.mitnehmen_hilfe")), self.mitnahme.block)
        guard = rahmen.grenze.guard
        self.uhr.on_ready(guard(self._ready))
        self.uhr.on_gesture(guard(self._gesture))
        self.tag.on_gesture(guard(self._skip))
        self.modell.observe(guard(lambda _: self._refresh()), "stand")
        self.leiste.mappe.observe(guard(self._mappe_changed), ["zustand", "wechsel"])
        self.blatt.observe(guard(self._say_unsaved), "sauber")
        self._refresh()

    @property
    def bausteine(self) -> list[Widget]:
        """The parts in reading order."""
        # The clock comes first: on a phone nothing may stand between it and the moderation.
        uhr = [
            self.fehler,
            self.ungespeichert,
            Reihe(self.regal.zurueck),
            self.uhrblock,
            self.gesagt,
            self.mitnehmblock,
        ]
        tag = [self.aufholen.block, self.bereit.block, self.notizblock, self.leiste.block, self.tagblock]
        return [*uhr, *tag, self.tage, self.wahl.block]

    @property
    def gesperrt(self) -> bool:
        """Whether the person may look at this day only."""
        return bool(self.blatt.blatt_id) and self.blatt.gesperrt

    def read_address(self, suche: str) -> None:
        """Open the day that the address asks for."""
        self.regal.read_address(suche)

    def _ready(self, gemerkt: str, jetzt: int) -> None:
        self.modell.hear(jetzt)
        if gemerkt and self.modell.lage == "waehlen":
            tag = read_run(gemerkt)
            if isinstance(tag, Fehler):
                self.uhr.keep("")
                self.gesagt.say(str(tag))
            else:
                self.modell.take(tag.lauf, tag.planblatt)
                self.gesagt.say(self._worte("gesagt.wieder_da"))
                self._move_to_mappe()
        self._refresh()

    def _gesture(self, geste: str, block: str, jetzt: int) -> None:
        modell = self.modell
        modell.hear(jetzt)
        if geste != "frisch":
            self.gesagt.say("")
        if geste in NAMEN:
            modell.do(geste, block)
        elif geste in ("start", "start_jetzt"):
            modell.start(ab_jetzt=geste == "start_jetzt")
        elif geste == "anderer":
            self._leave()
        elif geste == "beenden":
            modell.end()
        elif geste == "zurueck":
            modell.undo()
        elif geste == "aufholen":
            modell.propose()
        else:
            modell.stand += 1
        if geste not in ("frisch", "aufholen", "anderer"):
            self._save()

    def _skip(self, geste: str, block: str) -> None:
        self.modell.do(geste, block)
        self._save()

    def _choose(self, fund: Fund) -> None:
        self.modell.choose(fund)
        self.uhr.take_focus()

    def _leave(self) -> None:
        self.uhr.keep("")
        if self.blatt.blatt_id:
            self.regal.put_away()
        self.modell.choose(None)

    def _save(self) -> None:
        """Keep the day in the Mappe, or without one in the tab."""
        lauf = self.modell.lauf
        if lauf is None:
            return
        tag = make_run(lauf, self.modell.planblatt)
        if self.blatt.blatt_id:
            self.blatt.change(tag.model_dump(mode="json"))
        elif not self._move_to_mappe():
            self.uhr.keep(tag.model_dump_json())
        if self.modell.lage == "fertig":
            self._keep_actuals()

    def _move_to_mappe(self) -> bool:
        lauf, mappe = self.modell.lauf, self.leiste.mappe
        if lauf is None or self.blatt.blatt_id or mappe.zustand != "offen":
            return False
        if not self.regal.begin(make_run(lauf, self.modell.planblatt).model_dump(mode="json")):
            return False
        self.uhr.keep("")
        return True

    def _keep_actuals(self) -> None:
        lauf, mappe = self.modell.lauf, self.leiste.mappe
        if lauf is None or not self.modell.planblatt or not mappe.darf_schreiben:
            return
        gut = keep_actuals(mappe, self.modell.planblatt, lauf)
        self.gesagt.say(self._worte("ende.im_plan" if gut else "ende.nicht_im_plan"))

    def _mappe_changed(self, _: Any) -> None:
        self._move_to_mappe()
        self._refresh()

    def _show_sheet(self, blatt: Arbeitsblatt) -> None:
        if blatt.inhalt is None:
            self.modell.choose(None)
            return
        tag = Tageslauf.model_validate(blatt.inhalt)
        if self.modell.lauf is None or make_run(self.modell.lauf, self.modell.planblatt) != tag:
            self.modell.take(tag.lauf, tag.planblatt)
        self._refresh()

    def _refresh(self) -> None:
        modell, worte, gesperrt = self.modell, self._worte, self.gesperrt
        lage, lauf, fund = modell.lage, modell.lauf, modell.gewaehlt
        self.fehler.say(modell.fehler)
        if lage == "waehlen":
            self.wahl.refresh()
            self.regal.refresh()
        self.wahl.block.versteckt = self.tage.versteckt = lage != "waehlen"
        self.tage.versteckt |= not self.leiste.mappe.ist_da
        self.uhrblock.versteckt = lage == "waehlen"
        self.tagblock.versteckt = lage == "waehlen"
        self.notizblock.versteckt = lage != "laeuft"
        self.mitnehmblock.versteckt = lage != "fertig"
        self.uhrblock.titel = worte(f"lage.{lage}")
        with self.uhr.hold_sync():
            self.uhr.titel = title_of_day(modell)
            for name, wert in running_values(modell, worte, gesperrt=gesperrt).items():
                setattr(self.uhr, name, wert)
            self.uhr.knoepfe = day_buttons(modell, worte, gesperrt=gesperrt)
        self.aufholen.refresh(gesperrt=gesperrt)
        self.bereit.refresh(fund if lage == "bereit" else None)
        self.notizen.eintraege = note_entries(lauf, modell.jetzt, worte) if lauf and lage == "laeuft" else []
        if lauf is not None:
            self.tag.eintraege = running_entries(lauf, modell.jetzt, worte, gesperrt=gesperrt)
        else:
            self.tag.eintraege = planned_entries(fund.ablauf, fund.tag, worte) if fund else []

    def _say_unsaved(self, _: Any) -> None:
        unsicher = bool(self.blatt.blatt_id) and not self.blatt.sauber
        self.ungespeichert.say(self._worte("gesagt.ungespeichert") if unsicher else "")

    def _carry(self) -> Datei | None:
        return plan_file(self.modell.lauf) if self.modell.lauf else None


def open_app() -> Widget:
    """Open the screen; no Mappe is open until the tab says which."""
    return open_screen("live", load_words(__file__)("schirm.sicher"), Ansicht)
