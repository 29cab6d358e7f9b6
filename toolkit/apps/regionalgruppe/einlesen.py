"""How do filled-in contact sheets of many places come into the group, with a report before anything is taken over?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from toolkit.widgets import Abschnitt, Knopf, Kontrollgruppe, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.regionalgruppe.abgleich import Einsendung
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.dokument.regionalgruppe.zusammen import Zusammenfuehrung
    from toolkit.export.rueckweg.regionalgruppe import Einlesung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

HOECHSTENS_DATEIEN = 60
HOECHSTENS_GEZEIGT = 200
HOECHSTENS_FREMDE = 40
NAME = 60


class Einlesen:
    """Reads contact sheets, says what is in them, and takes them over; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionalgruppe], grenze: Grenze) -> None:
        """Build it; nothing is taken over before somebody says so."""
        self._worte, self._stand = worte, stand
        self._gelesen: list[tuple[str, Einlesung]] = []
        self._fremde: dict[str, tuple[str, Einsendung]] = {}
        self._nah: dict[str, str] = {}
        self.ruecklauf = Meldung()
        self.datei = FileUpload(accept=".xlsx,.csv", multiple=True, description=worte("einlesen.datei"))
        self.datei.layout.width = "auto"
        self.bericht = Meldung()
        self.fremde = self._make_choice([])
        self.wahl = Stapel(self.fremde, versteckt=True)
        self.maengel = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.uebernehmen = Knopf(beschriftung=worte("einlesen.uebernehmen"), versteckt=True)
        self.verwerfen = Knopf(beschriftung=worte("einlesen.verwerfen"), klasse="k-knopf--leise", versteckt=True)
        self.eingang = Abschnitt(
            worte("einlesen.titel"),
            Meldung(text=worte("einlesen.hilfe")),
            self.datei,
            self.bericht,
            self.wahl,
            Reihe(self.uebernehmen, self.verwerfen),
            self.maengel,
            ebene=3,
        )
        self.block = Stapel(self.ruecklauf, self.eingang)
        self.datei.observe(grenze.guard(self._read), "value")
        self.uebernehmen.on_click(grenze.guard(self._take))
        self.verwerfen.on_click(grenze.guard(self._drop))

    def forget(self) -> None:
        """Keep nothing that was read for another sheet."""
        self._gelesen, self._fremde = [], {}
        self._say("")

    def refresh(self, gruppe: Regionalgruppe) -> None:
        """Say whose sheets are there; whoever may only read sees no more."""
        from toolkit.dokument.regionalgruppe.blatt import say_place
        from toolkit.dokument.regionalgruppe.post import places_without_sheet

        worte = self._worte
        self.eingang.versteckt = self._stand.gesperrt
        fehlen = [say_place(o) for o in places_without_sheet(gruppe)]
        alle = len(gruppe.orte)
        if not alle:
            self.ruecklauf.say(worte("einlesen.keine_orte"))
            return
        satz = worte.count("einlesen.ruecklauf", alle - len(fehlen), alle=alle)
        mehr = len(fehlen) - HOECHSTENS_FREMDE
        namen = ", ".join(fehlen[:HOECHSTENS_FREMDE]) + (worte("einlesen.und_weitere", anzahl=mehr) if mehr > 0 else "")
        self.ruecklauf.say(satz, *([worte("einlesen.fehlen", namen=namen)] if fehlen else []))

    def _read(self, aenderung: Any) -> None:
        from toolkit.export.rueckweg.regionalgruppe import lies_kontaktblatt

        dateien, gruppe = aenderung["new"], self._stand.wert
        if not dateien or gruppe is None:
            return
        self._gelesen, self._fremde = [], {}
        if len(dateien) > HOECHSTENS_DATEIEN:
            self._say(self._worte("einlesen.zu_viele", hoechstens=HOECHSTENS_DATEIEN))
        else:
            gelesen = []
            for datei in dateien:
                name = str(datei["name"])[:NAME]
                gelesen.append((name, lies_kontaktblatt(bytes(datei["content"]), name)))
            self._gelesen = [(name, fund) for name, fund in gelesen if fund.einsendungen]
            self._preview(gruppe, [f"{name}: {m}" for name, fund in gelesen for m in fund.maengel])
        # So that the same file can be chosen again once it is mended.
        self.datei.value = ()

    def _preview(self, gruppe: Regionalgruppe, maengel: list[str]) -> None:
        from toolkit.dokument.regionalgruppe.zusammen import near_place

        worte = self._worte
        schritte = self._merge(gruppe)
        saetze = [self._say_file(name, bau) for name, bau in schritte]
        maengel += [f"{name}: {satz}" for name, bau in schritte for satz in bau.unklar]
        fremde = [(name, sendung) for name, bau in schritte for sendung in bau.fremd]
        if len(fremde) > HOECHSTENS_FREMDE:
            saetze.append(worte("einlesen.viele_fremde", anzahl=len(fremde)))
            fremde = []
        self._fremde = {f"n{nummer}": paar for nummer, paar in enumerate(fremde)}
        self._nah = {nummer: near_place(gruppe, sendung) for nummer, (_, sendung) in self._fremde.items()}
        anzahl = sum(len(fund.einsendungen) for _, fund in self._gelesen)
        self._say(worte.count("einlesen.zusammen", anzahl), saetze, maengel)

    def _say_file(self, name: str, bau: Zusammenfuehrung) -> str:
        worte = self._worte
        zahlen = {
            "ergaenzt": len(bau.ergaenzt),
            "bekannt": len(bau.bekannt),
            "anders": len(bau.abweichend),
            "fremd": len(bau.fremd),
        }
        teile = [worte.count(f"einlesen.{was}", zahl) for was, zahl in zahlen.items() if zahl]
        return worte("einlesen.je_datei", name=name, was=", ".join(teile) or worte("einlesen.nichts"))

    def _merge(self, gruppe: Regionalgruppe) -> list[tuple[str, Zusammenfuehrung]]:
        """Merge one file after the other; the last one holds the group as it would be."""
        from toolkit.dokument.regionalgruppe.zusammen import merge

        schritte = []
        for name, fund in self._gelesen:
            bau = merge(gruppe, [self._dated(s) for s in fund.einsendungen], name)
            gruppe = bau.gruppe
            schritte.append((name, bau))
        return schritte

    @staticmethod
    def _dated(sendung: Einsendung) -> Einsendung:
        """A sheet without a day is of today."""
        from dataclasses import replace

        from toolkit.frame.mappe.zeit import today

        stand = sendung.ort.stand or (today() if sendung.ort.hat_blatt else None)
        return replace(sendung, ort=sendung.ort.model_copy(update={"stand": stand}))

    def _take(self) -> None:
        from toolkit.dokument.regionalgruppe.zusammen import take_in, take_times

        gruppe = self._stand.wert
        if gruppe is None or not self._gelesen or not self._stand.keep(self._worte("einlesen.fassung")):
            return
        zu_viel = 0
        for _, bau in self._merge(gruppe):
            gruppe, zu_viel = bau.gruppe, zu_viel + bau.zu_viel
        for schluessel in self.fremde.werte:
            name, sendung = self._fremde[schluessel]
            gruppe, mehr = take_in(gruppe, [self._dated(sendung)], name)
            zu_viel += mehr
        for _, fund in self._gelesen:
            gruppe = take_times(gruppe, fund.fahrzeiten)
        if self._stand.save(gruppe):
            self._gelesen, self._fremde = [], {}
            rest = [self._worte.count("einlesen.zu_viel", zu_viel)] if zu_viel else []
            # What could not be read stays in sight: somebody may want to tell the places.
            self.bericht.say(self._worte("einlesen.uebernommen"), *rest)
            self._show_choices()

    def _drop(self) -> None:
        self._gelesen, self._fremde = [], {}
        self._say(self._worte("einlesen.verworfen"))

    def _say(self, satz: str, punkte: list[str] | None = None, maengel: list[str] | None = None) -> None:
        self.bericht.say(satz, *(punkte or []))
        stellen = maengel or []
        kopf = self._worte.count("einlesen.maengel", len(stellen)) if stellen else ""
        self.maengel.say(kopf, *stellen[:HOECHSTENS_GEZEIGT])
        self._show_choices()

    def _show_choices(self) -> None:
        self.uebernehmen.versteckt = self.verwerfen.versteckt = not self._gelesen
        self.wahl.versteckt = not self._fremde
        optionen = [(nummer, self._say_foreign(nummer, name, s)) for nummer, (name, s) in self._fremde.items()]
        if optionen != self.fremde.optionen:
            # The group draws its boxes once, so other boxes are another group.
            alt, self.fremde = self.fremde, self._make_choice(optionen)
            self.wahl.kinder = [self.fremde]
            alt.close()

    def _say_foreign(self, nummer: str, name: str, sendung: Einsendung) -> str:
        satz = self._worte("einlesen.fremd_aus", ort=sendung.ort.name.strip() or sendung.kennung, name=name)
        nah = self._nah[nummer]
        frage = self._worte("einlesen.fremd_nah", nah=nah) if nah else ""
        return f"{satz}: {frage}" if nah else satz

    def _make_choice(self, optionen: list[tuple[str, str]]) -> Kontrollgruppe:
        return Kontrollgruppe(
            beschriftung=self._worte("einlesen.fremde"),
            optionen=optionen,
            # A name that is nearly known is hardly a new place.
            werte=[nummer for nummer, _ in optionen if not self._nah[nummer]],
            hoechstens=HOECHSTENS_FREMDE,
        )
