"""Where is the plan kept: in the open Mappe, or in this tab until somebody carries it away?"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from toolkit.apps.ablaufplaner.sicherung import ART, dump
from toolkit.frame.mappe import Aufschub, Mappenleiste, Regal
from toolkit.planung.ablauf import Ablauf
from toolkit.planung.datei import read_plan
from toolkit.store.paket import file_stem
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.apps.ablaufplaner.model import Modell
    from toolkit.frame.mappe import Arbeitsblatt
    from toolkit.frame.mappe.offen import OffeneMappe
    from toolkit.frame.schirm import Rahmen
    from toolkit.frame.worte import Worte

TAB = "ablauf-ohne-mappe"
PAUSE = 1.0


class Ablagebereich:
    """Keeps the plan; ``leiste.block`` and ``block`` are what is displayed."""

    def __init__(self, rahmen: Rahmen, worte: Worte, modell: Modell, mappe: OffeneMappe | None = None) -> None:
        """Build it and follow the model.

        Args:
            rahmen: what the screen got from the frame.
            worte: the screen's words.
            modell: the state of the screen.
            mappe: another Mappe than a new one, for tests.
        """
        self._worte, self._modell = worte, modell
        self._guard = rahmen.grenze.guard
        self._uhr: asyncio.TimerHandle | None = None
        self._nimmt = False
        self.leiste = Mappenleiste(rahmen, mappe, zugeklappt=True)
        self.blatt = self.leiste.edit(ART, self._show)
        # A plan may be large: the tab keeps it only when it could not be saved.
        self.blatt.im_tab = True
        self._aufschub = Aufschub(self.blatt)
        self.regal = Regal(rahmen, self.leiste, self.blatt, worte("ablage.regal"), worte("ablage.regal_leer"))
        self.stand = Meldung(klasse="k-vermerk")
        self.neu = Knopf(beschriftung=worte("ablage.neu"), klasse="k-knopf--leise", versteckt=True)
        self.block = Stapel(self.stand, Reihe(self.neu, self.regal.zurueck))
        self.neu.on_click(self._guard(modell.leave))
        modell.observe(self._guard(self._changed), "ablauf")
        self.blatt.observe(self._guard(self._say), ["sauber", "gespeichert", "blatt_id"])
        self.blatt.observe(self._guard(self._keep_unsaved), "sauber")
        self.leiste.mappe.observe(self._guard(self._mappe_changed), "wechsel")
        self.leiste.mappe.observe(self._guard(self._say), ["zustand", "name"])
        self.leiste.on_ready(self._guard(self._ready))
        self._say(None)

    def begin(self, ablauf: Ablauf) -> None:
        """Go on with a plan that was begun here; into the Mappe if one is open, else into this tab."""
        if self.leiste.mappe.darf_schreiben:
            if not self.regal.begin(dump(ablauf)):
                self._begin_here(ablauf)
        else:
            self._begin_here(ablauf)

    def _begin_here(self, ablauf: Ablauf) -> None:
        self.blatt.release()
        self._modell.gesperrt = False
        self._modell.begin(ablauf, self._worte("schritt.beginn"))

    def name_plan(self) -> str:
        """Return what stays the same for this plan: the id of its sheet, else its title."""
        ablauf = self._modell.ablauf
        return self.blatt.blatt_id or (file_stem(ablauf.titel) if ablauf else "")

    def flush(self) -> None:
        """Save now what waits for its pause."""
        self._aufschub.flush()
        if self._uhr is not None:
            self._uhr.cancel()
            self._keep_in_tab()

    def _show(self, blatt: Arbeitsblatt) -> None:
        modell = self._modell
        if blatt.inhalt is None:
            if not self._is_local():
                modell.drop()
            self._say(None)
            return
        ablauf = read_plan(_text(blatt.inhalt))
        if not isinstance(ablauf, Ablauf):
            blatt.hinweis = str(ablauf)
            return
        self._nimmt = True
        try:
            self._save_local()
            modell.gesperrt = False
            selbes = modell.verlauf is not None and self._zuletzt == blatt.blatt_id
            if modell.ablauf != ablauf:
                modell.begin(ablauf, self._worte("schritt.woanders") if selbes else "")
            self._zuletzt = blatt.blatt_id
            modell.gesperrt = blatt.gesperrt
        finally:
            self._nimmt = False
        self._say(None)

    _zuletzt = ""
    _lokal = False

    def _is_local(self) -> bool:
        """Whether a plan is there that stands in no Mappe."""
        return self._lokal and self._modell.verlauf is not None

    def _save_local(self) -> None:
        """Put a plan that stands in no Mappe into the open one before another sheet takes its place."""
        if not self._is_local() or self._modell.verlauf is None:
            return
        lokal = self._modell.verlauf.jetzt
        mappe = self.leiste.mappe
        self._lokal = False
        self._forget_tab()
        if mappe.darf_schreiben and dump(lokal) != self.blatt.inhalt:
            mappe.attempt(lambda: mappe.ablage.add_sheet(mappe.zugang, ART, lokal.titel, dump(lokal), 1))

    def _changed(self, _: Any) -> None:
        ablauf = self._modell.ablauf
        self.neu.versteckt = ablauf is None or bool(self.blatt.blatt_id)
        if ablauf is None or self._nimmt:
            return
        if self.blatt.blatt_id:
            self._aufschub.change(dump(ablauf))
        else:
            self._lokal = True
            self._plan_tab()
        self._say(None)

    def _plan_tab(self) -> None:
        try:
            schleife = asyncio.get_running_loop()
        except RuntimeError:
            self._keep_in_tab()
            return
        if self._uhr is not None:
            self._uhr.cancel()
        self._uhr = schleife.call_later(PAUSE, self._guard(self._keep_in_tab))

    def _keep_in_tab(self) -> None:
        self._uhr = None
        if self._is_local() and self._modell.verlauf is not None:
            self.leiste.schluessel.keep_draft(TAB, 0, dump(self._modell.verlauf.jetzt))

    def _forget_tab(self) -> None:
        if self._uhr is not None:
            self._uhr.cancel()
            self._uhr = None
        self.leiste.schluessel.drop_draft(TAB)

    def _keep_unsaved(self, _: Any) -> None:
        """Let the tab keep what the Mappe did not take, and forget it once it did."""
        blatt = self.blatt
        if blatt.blatt_id and blatt.sauber:
            self.leiste.schluessel.drop_draft(blatt.blatt_id)
        elif blatt.blatt_id and self.leiste.mappe.zustand == "getrennt":
            self.leiste.schluessel.keep_draft(blatt.blatt_id, blatt.version, blatt.inhalt)

    def _ready(self) -> None:
        entwurf = self.leiste.entwuerfe.pop(TAB, None)
        ablauf = read_plan(_text(entwurf["inhalt"])) if entwurf else None
        if not isinstance(ablauf, Ablauf) or self.blatt.blatt_id:
            return
        if self._modell.ablauf is None:
            self.begin(ablauf)
            self.leiste.hinweis.say(self._worte("ablage.wieder_da"))
        else:
            self._modell.remember(self._worte("schritt.beginn"), ablauf)
            self._changed(None)

    def _mappe_changed(self, _: Any) -> None:
        if self.leiste.mappe.darf_schreiben and self._is_local() and not self.blatt.blatt_id:
            ablauf = self._modell.ablauf
            if ablauf is not None and self.regal.begin(dump(ablauf)):
                self.leiste.hinweis.say(self._worte("ablage.hineingelegt", name=self.leiste.mappe.name))

    def _say(self, _: Any) -> None:
        blatt, mappe = self.blatt, self.leiste.mappe
        if self._modell.ablauf is None:
            self.stand.say("")
        elif not blatt.blatt_id:
            self.stand.say(self._worte("ablage.nur_hier"))
        elif self._modell.gesperrt or mappe.zustand == "nur_lesen":
            self.stand.say(self._worte("ablage.nur_lesen"))
        elif blatt.sauber:
            self.stand.say(self._worte("ablage.gespeichert", zeit=blatt.gespeichert))
        else:
            self.stand.say(self._worte("ablage.offen"))


def _text(inhalt: Any) -> str:
    import json

    return json.dumps(inhalt)
