"""How does a visitor begin: from a workshop plan, from method cards, from nothing, or from a file?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from toolkit.apps.ablaufplaner.adresse import Wunsch, plan_from_wish, read_wish
from toolkit.apps.ablaufplaner.sicherung import read_file
from toolkit.dokument.worte import say_minutes
from toolkit.planung.ablauf import Ablauf
from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import say_clock, write_clock
from toolkit.widgets import Abschnitt, Auswahl, Knopf, Kontrollgruppe, Meldung, Optionsgruppe, Reihe, Stapel, Zahlenfeld

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.apps.ablaufplaner.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

WEGE = ("pfad", "karten", "leer", "datei")
MEISTE_KARTEN = 20
MEISTE_PERSONEN = 5000
NEUN_UHR = 540
FRUEHESTER, SPAETESTER, TAKT = 420, 1200, 30


class Beginnbereich:
    """The ways to begin; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze, begin: Callable[[Ablauf], None]) -> None:
        """Build the fields.

        Args:
            worte: the screen's words.
            modell: the state of the screen.
            grenze: boundary of the screen.
            begin: is called with a plan that was begun.
        """
        self._worte, self._modell, self._begin = worte, modell, begin
        katalog = modell.katalog
        self.weg = Optionsgruppe(
            beschriftung=worte("beginn.weg"), optionen=[(w, worte(f"weg.{w}")) for w in WEGE], wert="pfad"
        )
        plaene = [
            (f"{p.slug}|{f.name}", worte("beginn.fassung", plan=p.titel, name=f.name, dauer=say_minutes(f.minuten)))
            for p in katalog.pfade.values()
            for f in p.fassungen
        ]
        self.pfad = Auswahl(beschriftung=worte("beginn.pfad"), optionen=plaene, wert=plaene[0][0] if plaene else "")
        karten = sorted(katalog.karten.values(), key=lambda k: k.titel.casefold())
        self.karten = Kontrollgruppe(
            beschriftung=worte("beginn.karten"),
            optionen=[(k.slug, k.titel) for k in karten],
            hoechstens=MEISTE_KARTEN,
            hilfe=worte("beginn.karten_hilfe"),
            voll=worte("beginn.karten_voll"),
        )
        self.datei = FileUpload(accept=".json,.zip", multiple=False, description=worte("beginn.datei"))
        self.personen = Zahlenfeld(
            beschriftung=worte("plan.personen"),
            kleinster=1,
            groesster=MEISTE_PERSONEN,
            hilfe=worte("beginn.personen_hilfe"),
            fehler=worte("plan.personen_fehler", groesste=MEISTE_PERSONEN),
        )
        zeiten = range(FRUEHESTER, SPAETESTER + 1, TAKT)
        self.beginn = Auswahl(
            beschriftung=worte("beginn.beginn"),
            optionen=[(write_clock(m), say_clock(m)) for m in zeiten],
            wert=write_clock(NEUN_UHR),
        )
        self.los = Knopf(beschriftung=worte("beginn.los"))
        self.zurueck = Knopf(klasse="k-knopf--leise", versteckt=True)
        self.gesagt = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self._teile = {
            "pfad": Stapel(self.pfad),
            "karten": Stapel(self.karten, versteckt=True),
            "datei": Stapel(Meldung(text=worte("beginn.datei_hilfe")), self.datei, versteckt=True),
        }
        self._zahlen = Reihe(self.personen, self.beginn)
        self.block: Behaelter = Abschnitt(
            worte("beginn.titel"),
            self.weg,
            *self._teile.values(),
            self._zahlen,
            Reihe(self.los, self.zurueck),
            self.gesagt,
            klasse="k-formular",
            anker="beginn",
        )
        self.weg.observe(grenze.guard(self._choose_way), "wert")
        self.los.on_click(grenze.guard(self._start))
        self.zurueck.on_click(grenze.guard(modell.come_back))
        self.datei.observe(grenze.guard(self._read), "value")
        modell.observe(self._refresh, "ablauf")

    def read_address(self, suche: str) -> bool:
        """Begin with what the address asks for; return whether it asked for anything."""
        wunsch = read_wish(suche, self._modell.katalog)
        if wunsch.leer:
            return False
        self._take(plan_from_wish(wunsch, self._modell.katalog))
        if wunsch.unbekannt:
            self.gesagt.say(self._worte("beginn.unbekannt", namen=", ".join(wunsch.unbekannt[:3])))
        return True

    def _choose_way(self, _: Any) -> None:
        for weg, teil in self._teile.items():
            teil.versteckt = weg != self.weg.wert
        aus_datei = self.weg.wert == "datei"
        self._zahlen.versteckt = self.los.versteckt = aus_datei
        self.gesagt.say("")

    def _start(self) -> None:
        weg, personen = self.weg.wert, self.personen.wert
        uhr = next(m for m in range(FRUEHESTER, SPAETESTER + 1, TAKT) if write_clock(m) == self.beginn.wert)
        if weg == "karten" and not self.karten.werte:
            self.gesagt.say(self._worte("beginn.keine_karte"))
            return
        pfad, _, fassung = self.pfad.wert.partition("|") if weg == "pfad" else ("", "", "")
        karten = tuple(self.karten.werte) if weg == "karten" else ()
        wunsch = Wunsch(pfad=pfad, fassung=fassung, karten=karten, personen=personen, beginn=uhr)
        self._take(plan_from_wish(wunsch, self._modell.katalog))

    def _take(self, ablauf: Ablauf | Fehler) -> None:
        if isinstance(ablauf, Fehler):
            self.gesagt.say(str(ablauf))
        else:
            self.gesagt.say("")
            self._begin(ablauf)

    def _read(self, aenderung: Any) -> None:
        for datei in aenderung["new"]:
            self._take(read_file(bytes(datei["content"])))

    def _refresh(self, _: Any) -> None:
        modell = self._modell
        self.block.versteckt = modell.ablauf is not None
        wartet = modell.verlauf.jetzt.titel if modell.verlauf and modell.ablauf is None else ""
        self.zurueck.versteckt = not wartet
        self.zurueck.beschriftung = self._worte("beginn.zurueck", titel=wartet) if wartet else ""
