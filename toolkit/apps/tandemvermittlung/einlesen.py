"""How do filled-in profile sheets come back, with every change said before anything is taken over?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.dokument.tandemvermittlung.zusammen import Einsendung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

HOECHSTENS_DATEIEN = 60
HOECHSTENS_GEZEIGT = 100
NAME = 60


class Einlesen:
    """Reads tables, says what they change, and takes it over; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tandemvermittlung], grenze: Grenze) -> None:
        """Build it; nothing is taken over before somebody says so."""
        self._worte, self._stand = worte, stand
        self._wartend: list[Einsendung] = []
        self.datei = FileUpload(accept=".xlsx", multiple=True, description=worte("einlesen.datei"))
        self.datei.layout.width = "auto"
        self.bericht = Meldung()
        self.maengel = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.uebernehmen = Knopf(beschriftung=worte("einlesen.uebernehmen"), versteckt=True)
        self.verwerfen = Knopf(beschriftung=worte("einlesen.verwerfen"), klasse="k-knopf--leise", versteckt=True)
        knoepfe = Reihe(self.uebernehmen, self.verwerfen)
        hilfe = Meldung(text=worte("einlesen.hilfe"))
        self.block = Stapel(hilfe, self.datei, self.bericht, knoepfe, self.maengel)
        self.datei.observe(grenze.guard(self._read), "value")
        self.uebernehmen.on_click(grenze.guard(self._take))
        self.verwerfen.on_click(grenze.guard(self._drop))

    def forget(self) -> None:
        """Keep nothing that was read for another sheet."""
        self._wartend = []
        self._say("")

    def refresh(self, _: Tandemvermittlung) -> None:
        """Be there for those who may write."""
        self.block.versteckt = self._stand.gesperrt

    def _read(self, aenderung: Any) -> None:
        from toolkit.dokument.tandemvermittlung.zusammen import merge_profiles
        from toolkit.export.rueckweg.tandemvermittlung import lies_steckbriefe

        dateien, v, worte = aenderung["new"], self._stand.wert, self._worte
        if not dateien or v is None:
            return
        self._wartend = []
        if len(dateien) > HOECHSTENS_DATEIEN:
            self._say(worte("einlesen.zu_viele", hoechstens=HOECHSTENS_DATEIEN))
        else:
            maengel: list[str] = []
            for datei in dateien:
                fund = lies_steckbriefe(bytes(datei["content"]))
                maengel += [f"{str(datei['name'])[:NAME]}: {mangel}" for mangel in fund.maengel]
                self._wartend += fund.einsendungen
            bau = merge_profiles(v, self._wartend)
            maengel += [worte("einlesen.fremd", name=name[:NAME]) for name in bau.fremd]
            satz = worte.count("einlesen.aenderungen", len(bau.aenderungen))
            gleich = [worte.count("einlesen.gleich", bau.gleich)] if bau.gleich else []
            self._say(satz, [*bau.aenderungen, *gleich], maengel)
            if not bau.aenderungen:
                self._wartend = []
                self._show_buttons()
        # So that the same file can be chosen again once it is mended.
        self.datei.value = ()

    def _take(self) -> None:
        from toolkit.dokument.tandemvermittlung.zusammen import merge_profiles

        v = self._stand.wert
        if v is None or not self._wartend or not self._stand.keep(self._worte("einlesen.fassung")):
            return
        if self._stand.save(merge_profiles(v, self._wartend).blatt):
            self._wartend = []
            self._say(self._worte("einlesen.uebernommen"))

    def _drop(self) -> None:
        self._wartend = []
        self._say(self._worte("einlesen.verworfen"))

    def _say(self, satz: str, punkte: list[str] | None = None, maengel: list[str] | None = None) -> None:
        punkte, stellen = punkte or [], maengel or []
        mehr = len(punkte) - HOECHSTENS_GEZEIGT
        weitere = [self._worte("einlesen.weitere", anzahl=mehr)] if mehr > 0 else []
        self.bericht.say(satz, *punkte[:HOECHSTENS_GEZEIGT], *weitere)
        kopf = self._worte.count("einlesen.maengel", len(stellen)) if stellen else ""
        self.maengel.say(kopf, *stellen[:HOECHSTENS_GEZEIGT])
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.uebernehmen.versteckt = self.verwerfen.versteckt = not self._wartend
