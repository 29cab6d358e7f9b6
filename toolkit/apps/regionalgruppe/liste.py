"""How does a list that somebody keeps elsewhere become places of the group, with a report before it is taken over?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

HOECHSTENS_GEZEIGT = 200
NAME = 60


class Listenbereich:
    """Reads one list, says what is in it, and takes it over; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionalgruppe], grenze: Grenze) -> None:
        """Build it; nothing is taken over before somebody says so."""
        self._worte, self._stand = worte, stand
        self._daten: tuple[str, bytes] | None = None
        self.datei = FileUpload(accept=".csv,.txt,.xlsx", multiple=False, description=worte("liste.datei"))
        self.datei.layout.width = "auto"
        self.bericht = Meldung()
        self.maengel = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.uebernehmen = Knopf(beschriftung=worte("liste.uebernehmen"), versteckt=True)
        self.verwerfen = Knopf(beschriftung=worte("liste.verwerfen"), klasse="k-knopf--leise", versteckt=True)
        self.block = Klappe(
            worte("liste.titel"),
            Meldung(text=worte("liste.hilfe")),
            self.datei,
            self.bericht,
            Reihe(self.uebernehmen, self.verwerfen),
            self.maengel,
        )
        self.datei.observe(grenze.guard(self._read), "value")
        self.uebernehmen.on_click(grenze.guard(self._take))
        self.verwerfen.on_click(grenze.guard(self._drop))

    def forget(self) -> None:
        """Keep nothing that was read for another sheet."""
        self._daten = None
        self._say("")

    def refresh(self, gruppe: Regionalgruppe) -> None:  # noqa: ARG002 - all blocks are shown alike
        """Be there for those who may write."""
        self.block.versteckt = self._stand.gesperrt

    def _read(self, aenderung: Any) -> None:
        dateien, gruppe = aenderung["new"], self._stand.wert
        if not dateien or gruppe is None:
            return
        datei = dateien[0]
        self._daten = str(datei["name"])[:NAME], bytes(datei["content"])
        neu, gelesen, maengel = self._build(gruppe)
        anders = len(neu.orte) - len(gruppe.orte)
        if gelesen == 0:
            self._daten = None
        saetze = [self._worte.count("liste.gelesen", gelesen), self._worte.count("liste.neu", anders)]
        self._say(" ".join(saetze) if gelesen else saetze[0], maengel)
        # So that the same file can be chosen again once it is mended.
        self.datei.value = ()

    def _build(self, gruppe: Regionalgruppe) -> tuple[Regionalgruppe, int, list[str]]:
        """The group as it would be, how many places were read, and what is wrong."""
        from toolkit.dokument.regionalgruppe.auswahl import add_places
        from toolkit.dokument.regionalgruppe.blatt import from_place
        from toolkit.export.rueckweg.ortsliste import lies_ortsliste
        from toolkit.export.rueckweg.regionalgruppe import is_own_table

        name, daten = self._daten or ("", b"")
        if is_own_table(daten, name):
            return self._build_back(gruppe)
        liste = lies_ortsliste(daten, name)
        neu, zu_viel = add_places(gruppe, [from_place(o) for o in liste.orte], HOECHSTENS_ORTE)
        maengel = [str(m) for m in liste.maengel]
        if liste.unbekannte_spalten:
            maengel.append(self._worte("liste.spalten", namen=", ".join(liste.unbekannte_spalten)))
        return neu, len(liste.orte), maengel + self._say_too_many(zu_viel)

    def _build_back(self, gruppe: Regionalgruppe) -> tuple[Regionalgruppe, int, list[str]]:
        """A table of the whole group comes back, with contact sheets and own travel times."""
        from toolkit.dokument.regionalgruppe.zusammen import merge, take_in, take_times
        from toolkit.export.rueckweg.regionalgruppe import lies_kontaktblatt

        name, daten = self._daten or ("", b"")
        fund = lies_kontaktblatt(daten, name)
        bau = merge(gruppe, fund.einsendungen, name)
        neu, zu_viel = take_in(bau.gruppe, bau.fremd, name)
        neu = take_times(neu, fund.fahrzeiten)
        maengel = [*map(str, fund.maengel), *bau.unklar]
        return neu, len(fund.einsendungen), maengel + self._say_too_many(zu_viel + bau.zu_viel)

    def _say_too_many(self, zu_viel: int) -> list[str]:
        return [self._worte.count("liste.zu_viel", zu_viel, hoechstens=HOECHSTENS_ORTE)] if zu_viel else []

    def _take(self) -> None:
        gruppe = self._stand.wert
        if gruppe is None or self._daten is None or not self._stand.keep(self._worte("liste.fassung")):
            return
        neu, _, _ = self._build(gruppe)
        if self._stand.save(neu):
            self._daten = None
            # What could not be read stays in sight: somebody may want to mend the list.
            self.bericht.say(self._worte.count("liste.uebernommen", len(neu.orte) - len(gruppe.orte)))
            self._show_buttons()

    def _drop(self) -> None:
        self._daten = None
        self._say(self._worte("liste.verworfen"))

    def _say(self, satz: str, maengel: list[str] | None = None) -> None:
        stellen = maengel or []
        self.bericht.say(satz)
        kopf = self._worte.count("einlesen.maengel", len(stellen)) if stellen else ""
        rest = len(stellen) - HOECHSTENS_GEZEIGT
        weitere = [self._worte("liste.weitere", anzahl=rest)] if rest > 0 else []
        self.maengel.say(kopf, *stellen[:HOECHSTENS_GEZEIGT], *weitere)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.uebernehmen.versteckt = self.verwerfen.versteckt = self._daten is None
