"""How does the later of two people see what happened to her sheet, and choose?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe.zeit import say_clock
from toolkit.frame.worte import load_words
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe.blatt import Arbeitsblatt
    from toolkit.frame.mappe.konflikt import Konfliktfall, Wahl

WAHLEN: tuple[Wahl, ...] = ("meine", "andere", "beide")
HOECHSTENS = 12
ANKER = "entscheiden"


class Streitbereich:
    """The part of a screen that appears when two states of a sheet meet; ``block`` is what is displayed."""

    def __init__(self, grenze: Grenze) -> None:
        """Build it hidden."""
        self._worte = load_words(__file__)
        self._grenze = grenze
        self._blatt: Arbeitsblatt | None = None
        self.kopf = Meldung(art="alert", klasse="k-hinweis k-hinweis--achtung")
        self.ihre, self.meine = Meldung(), Meldung()
        self.knoepfe = {wahl: Knopf(klasse="" if wahl == "meine" else "k-knopf--leise") for wahl in WAHLEN}
        for wahl, knopf in self.knoepfe.items():
            knopf.on_click(grenze.guard(partial(self._choose, wahl)))
        reihe = Reihe(*self.knoepfe.values())
        self.block = Abschnitt(
            self._worte("konflikt.titel"), self.kopf, self.ihre, self.meine, reihe, versteckt=True, anker=ANKER
        )

    def follow(self, blatt: Arbeitsblatt) -> None:
        """Show the conflicts of this sheet."""
        self._blatt = blatt
        blatt.observe(self._grenze.guard(self._show), "konflikt")

    def _show(self, aenderung: dict[str, Any]) -> None:
        fall: Konfliktfall | None = aenderung["new"]
        if fall is None:
            self.block.versteckt = True
            for meldung in (self.kopf, self.ihre, self.meine):
                meldung.say("")
            return
        weg = "" if fall.aktuell else "weg_"
        self.block.titel = self._worte("konflikt.weg_titel" if weg else "konflikt.titel")
        self.kopf.say(self._worte("konflikt.weg_text" if weg else "konflikt.text"))
        if fall.aktuell:
            schluessel = "konflikt.ihre" if fall.meine else "konflikt.ihre_unbekannt"
            self.ihre.say(self._worte(schluessel, zeit=say_clock(fall.aktuell.geaendert)), *self._short(fall.ihre))
        if fall.meine:
            self.meine.say(self._worte("konflikt.meine"), *self._short(fall.meine))
        else:
            self.meine.say("")
        for wahl, knopf in self.knoepfe.items():
            knopf.versteckt = wahl not in fall.wahlen
            knopf.beschriftung = self._worte("wahl.weg_" + wahl if weg and wahl != "meine" else f"wahl.{wahl}")
        self.block.versteckt = False

    def _short(self, saetze: tuple[str, ...]) -> list[str]:
        viele = [*saetze[:HOECHSTENS], "…"] if len(saetze) > HOECHSTENS else list(saetze)
        return viele or [self._worte("konflikt.nichts")]

    def _choose(self, wahl: Wahl) -> None:
        if self._blatt is not None:
            self._blatt.choose(wahl)
