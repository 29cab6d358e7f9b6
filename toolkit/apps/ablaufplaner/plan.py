"""How does the visitor change the day block by block, and take each step back?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.skalierung import cut_to_fit
from toolkit.apps.ablaufplaner.felder import describe_piece
from toolkit.apps.ablaufplaner.schritte import FERTIGE, take_step
from toolkit.apps.ablaufplaner.zeilen import list_rows
from toolkit.planung import aenderung as ae
from toolkit.planung.gruppengroesse import change_people
from toolkit.planung.worte import say_clock, say_minutes
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Zahlenfeld
from toolkit.widgets.ablaufliste import Ablaufliste

if TYPE_CHECKING:
    from toolkit.apps.ablaufplaner.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.planung.meldungen import Fehler
    from toolkit.widgets import Behaelter

MEISTE_PERSONEN = 5000


class Planbereich:
    """The list of blocks with what belongs to the whole plan; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build the list and follow the model."""
        self._worte, self._modell = worte, modell
        self.liste = Ablaufliste(name=worte("plan.liste"), worte=worte.group("liste"))
        self.personen = Zahlenfeld(
            beschriftung=worte("plan.personen"),
            kleinster=1,
            groesster=MEISTE_PERSONEN,
            fehler=worte("plan.personen_fehler", groesste=MEISTE_PERSONEN),
            pause=500,
        )
        self.zurueck = Knopf(klasse="k-knopf--leise", beschriftung=worte("plan.zurueck"), aktiv=False)
        self.vor = Knopf(klasse="k-knopf--leise", beschriftung=worte("plan.vor"), aktiv=False)
        self.neuer_tag = Knopf(klasse="k-knopf--leise", beschriftung=worte("plan.neuer_tag"))
        self.gesagt = Meldung()
        self._zeigt = False
        self.block: Behaelter = Abschnitt(
            "",
            Reihe(self.personen, self.zurueck, self.vor),
            self.liste,
            Reihe(self.neuer_tag),
            self.gesagt,
            anker="ablauf",
            versteckt=True,
        )
        self.liste.on_gesture(grenze.guard(self._gesture))
        self.personen.observe(grenze.guard(self._people), "wert")
        self.zurueck.on_click(grenze.guard(lambda: self._undo("zurueck")))
        self.vor.on_click(grenze.guard(lambda: self._undo("vor")))
        self.neuer_tag.on_click(grenze.guard(self._add_day))
        modell.observe(self._refresh, "ablauf")
        modell.observe(self._unfold, "offen")
        modell.observe(self._lock, "gesperrt")
        modell.observe(lambda _: self._name_steps(), "erinnert")

    def _refresh(self, _: Any) -> None:
        ablauf = self._modell.ablauf
        self.block.versteckt = ablauf is None
        if ablauf is None:
            return
        self.liste.show(*list_rows(self._modell.ansatz, self._worte))
        self._unfold(None)
        self.block.titel = ablauf.titel
        if self.personen.wert != ablauf.personen or not self.liste.vorrat:
            self._zeigt = True
            self.personen.wert = ablauf.personen
            self._zeigt = False
            self.liste.vorrat = self._stock(ablauf.personen)
        self._name_steps()

    def _name_steps(self) -> None:
        schritte = {"zurueck": (self.zurueck, self._modell.undo_name), "vor": (self.vor, self._modell.redo_name)}
        for richtung, (knopf, name) in schritte.items():
            with knopf.hold_sync():
                knopf.aktiv = bool(name)
                wort = f"rueckweg.{richtung}" if name else f"plan.{richtung}"
                knopf.beschriftung = self._worte(wort, name=name)

    def _unfold(self, _: Any) -> None:
        modell = self._modell
        blatt = None
        if modell.ablauf is not None and modell.offen:
            blatt = describe_piece(modell.ablauf, modell.katalog, modell.offen, self._worte)
        self.liste.unfold(blatt)

    def _lock(self, _: Any) -> None:
        gesperrt = self._modell.gesperrt
        self.liste.gesperrt = gesperrt
        self.neuer_tag.aktiv = not gesperrt
        self._name_steps()

    def _gesture(self, geste: str, daten: dict[str, Any]) -> None:
        modell = self._modell
        self.gesagt.say("")
        if modell.ablauf is None:
            return
        if geste in ("zurueck", "vor"):
            self._undo(geste)
        elif geste == "oeffnen":
            modell.offen = daten["id"]
        elif geste == "schliessen":
            modell.offen = ""
        else:
            self._take(geste, daten)

    def _take(self, geste: str, daten: dict[str, Any]) -> None:
        modell, kennung, feld = self._modell, daten["id"], str(daten.get("feld", ""))
        if modell.ablauf is None:
            return
        schritt = take_step(modell.ablauf, modell.katalog, geste, daten, self._worte)
        fehler = modell.apply(schritt.name, schritt.ergebnis, schritt.schluessel)
        self.liste.refuse(kennung, feld, str(fehler) if fehler else "")
        if fehler:
            return
        ziel = schritt.neu or kennung
        self.liste.say(self._tell(schritt.name, ziel))
        if schritt.neu:
            self.liste.focus(schritt.neu)

    def _tell(self, name: str, kennung: str) -> str:
        """Say what was done, and when the piece runs now."""
        zeit = self._modell.ansatz.zeiten.zeiten.get(kennung)
        if zeit is None:
            return self._worte("plan.getan", name=name)
        von, bis = say_clock(zeit.beginn), say_clock(zeit.ende)
        return self._worte("plan.getan_zeit", name=name, titel=zeit.titel, von=von, bis=bis)

    def _undo(self, richtung: str) -> None:
        name = self._modell.undo() if richtung == "zurueck" else self._modell.redo()
        if name:
            self.liste.say(self._worte(f"rueckweg_getan.{richtung}", name=name))

    def _people(self, aenderung: Any) -> None:
        modell, personen = self._modell, aenderung["new"]
        if self._zeigt or modell.ablauf is None or personen in (None, modell.ablauf.personen):
            return
        ergebnis = change_people(modell.ablauf, modell.katalog.karten, personen)
        self._report(modell.apply(self._worte("schritt.personen", anzahl=personen), ergebnis), "plan.personen_getan")

    def _add_day(self) -> None:
        if self._modell.ablauf is not None:
            ergebnis = ae.add_day(self._modell.ablauf)
            self._report(self._modell.apply(self._worte("schritt.neuer_tag"), ergebnis), "")

    def _report(self, fehler: Fehler | None, gut: str) -> None:
        self.gesagt.say(str(fehler) if fehler else self._worte(gut) if gut else "")

    def _stock(self, personen: int) -> list[Any]:
        """List what can be put in; method cards with their minutes for the group."""
        karten = sorted(self._modell.katalog.karten.values(), key=lambda k: k.titel.casefold())
        methoden = [
            [
                f"karte:{k.slug}",
                self._worte("vorrat.karte", titel=k.titel, dauer=say_minutes(cut_to_fit(k, personen).minuten)),
            ]
            for k in karten
        ]
        fertige = [
            [was, self._worte("vorrat.karte", titel=self._worte(f"vorgabe.{was}"), dauer=say_minutes(minuten))]
            for was, (_, minuten, _) in FERTIGE.items()
        ]
        return [[self._worte("vorrat.fertige"), fertige], [self._worte("vorrat.methoden"), methoden]]
