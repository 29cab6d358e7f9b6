"""How do filled-in sheets of several places come onto the board, with a report before anything is taken over?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.dokument.marktplatz.blatt import Marktplatz, Zettel
    from toolkit.dokument.marktplatz.zusammen import Zusammenfuehrung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

HOECHSTENS_DATEIEN = 20
HOECHSTENS_GEZEIGT = 100
NAME = 60


class Einlesen:
    """Reads spreadsheets, says what is in them, and takes them over; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Marktplatz], grenze: Grenze) -> None:
        """Build it; nothing is taken over before somebody says so."""
        self._worte, self._stand = worte, stand
        self._wartend: list[tuple[str, tuple[Zettel, ...]]] = []
        self.datei = FileUpload(accept=".xlsx", multiple=True, description=worte("einlesen.datei"))
        self.datei.layout.width = "auto"
        self.maengel = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.bericht = Meldung()
        self.uebernehmen = Knopf(beschriftung=worte("einlesen.uebernehmen"), versteckt=True)
        self.verwerfen = Knopf(beschriftung=worte("einlesen.verwerfen"), klasse="k-knopf--leise", versteckt=True)
        self.block = Abschnitt(
            worte("einlesen.titel"),
            Meldung(text=worte("einlesen.hilfe")),
            self.datei,
            self.bericht,
            self.maengel,
            Reihe(self.uebernehmen, self.verwerfen),
            ebene=3,
        )
        self.datei.observe(grenze.guard(self._read), "value")
        self.uebernehmen.on_click(grenze.guard(self._take))
        self.verwerfen.on_click(grenze.guard(self._drop))

    def forget(self) -> None:
        """Keep nothing that was read for another sheet."""
        self._wartend = []
        self._say("")

    def refresh(self, _: Marktplatz) -> None:
        """Be there for those who may write."""
        self.block.versteckt = self._stand.gesperrt

    def _read(self, aenderung: Any) -> None:
        from toolkit.export.rueckweg.marktplatz import lies_marktplatz

        dateien = aenderung["new"]
        if not dateien:
            return
        self._wartend, maengel = [], []
        if len(dateien) > HOECHSTENS_DATEIEN:
            self._say(self._worte("einlesen.zu_viele", hoechstens=HOECHSTENS_DATEIEN))
        else:
            for datei in dateien:
                name = str(datei["name"])[:NAME]
                fund = lies_marktplatz(bytes(datei["content"]))
                maengel += [f"{name}: {mangel}" for mangel in fund.maengel]
                if fund.zettel:
                    self._wartend.append((name, fund.zettel))
            self._preview(maengel)
        # So that the same file can be chosen again once it is mended.
        self.datei.value = ()

    def _preview(self, maengel: list[str]) -> None:
        worte, markt = self._worte, self._stand.wert
        if markt is None:
            return
        saetze, schritte = [], self._merge(markt)
        for name, bau in schritte:
            zahlen = {
                "neu": len(bau.neu),
                "bekannt": len(bau.bekannt),
                "ergaenzt": len(bau.ergaenzt),
                "anders": len(bau.abweichend),
            }
            saetze.append(worte("einlesen.je_datei", name=name, **zahlen))
        saetze += self._say_left_out(schritte)
        anzahl = sum(len(zettel) for _, zettel in self._wartend)
        self._say(worte.count("einlesen.zusammen", anzahl), saetze, maengel)

    def _merge(self, markt: Marktplatz) -> list[tuple[str, Zusammenfuehrung]]:
        """Merge one file after the other; the last one holds the board as it would be."""
        from toolkit.dokument.marktplatz.zusammen import merge

        schritte = []
        for name, zettel in self._wartend:
            bau = merge(markt, zettel, name)
            markt = bau.markt
            schritte.append((name, bau))
        return schritte

    def _say_left_out(self, schritte: list[tuple[str, Zusammenfuehrung]]) -> list[str]:
        zu_viel = sum(len(bau.zu_viel) for _, bau in schritte)
        return [self._worte.count("einlesen.zu_viel", zu_viel)] if zu_viel else []

    def _take(self) -> None:
        markt = self._stand.wert
        if markt is None or not self._wartend or not self._stand.keep(self._worte("einlesen.fassung")):
            return
        schritte = self._merge(markt)
        if self._stand.save(schritte[-1][1].markt):
            self._wartend = []
            # What was left out stays in sight: somebody may want to tell the places.
            self.bericht.say(self._worte("einlesen.uebernommen"), *self._say_left_out(schritte))
            self._show_buttons()

    def _drop(self) -> None:
        self._wartend = []
        self._say(self._worte("einlesen.verworfen"))

    def _say(self, satz: str, punkte: list[str] | None = None, maengel: list[str] | None = None) -> None:
        self.bericht.say(satz, *(punkte or []))
        stellen = maengel or []
        kopf = self._worte.count("einlesen.maengel", len(stellen)) if stellen else ""
        self.maengel.say(kopf, *stellen[:HOECHSTENS_GEZEIGT])
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.uebernehmen.versteckt = self.verwerfen.versteckt = not self._wartend
