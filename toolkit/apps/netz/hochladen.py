"""How does a file come in, and how is it looked at before anything is taken over?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

HOECHSTENS_GEZEIGT = 40
NAME = 60


class Hochladen:
    """A field for files, what is in them, and buttons; ``block`` is what is displayed. Derive and fill the gaps."""

    FELDER = ("akteure", "bindungen", "gefragt", "geantwortet", "antworten")

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze, knopf: str, **datei: Any) -> None:
        """Build it.

        Args:
            worte: words of the screen; those of this block stand under ``hochladen``.
            stand: the open sheet.
            grenze: boundary of the screen.
            knopf: what stands on the button for choosing files.
            datei: traits of ``FileUpload``.
        """
        self.worte, self.stand = worte, stand
        self.datei = FileUpload(description=knopf, **datei)
        self.datei.layout.width = "auto"
        self.bericht, self.maengel = Meldung(), Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.nehmen = Knopf(beschriftung=worte("hochladen.nehmen"), versteckt=True)
        self.verwerfen = Knopf(beschriftung=worte("hochladen.verwerfen"), klasse="k-knopf--leise", versteckt=True)
        self.rueckweg = Rueckweg(stand, grenze, self.bericht, *self.FELDER)
        self.knoepfe = Reihe(self.nehmen, self.verwerfen, self.rueckweg.knopf)
        self.block = Stapel(self.datei, self.bericht, self.knoepfe, self.maengel)
        self.datei.observe(grenze.guard(self._chosen), "value")
        self.nehmen.on_click(grenze.guard(self.take))
        self.verwerfen.on_click(grenze.guard(self._drop))

    def read(self, blatt: Netzblatt, dateien: Sequence[tuple[str, bytes]]) -> tuple[list[str], list[str]]:
        """Read files, keep what is to be taken over, and return what is in them and what is wrong."""
        raise NotImplementedError

    def waits(self) -> bool:
        """Whether something read waits to be taken over."""
        raise NotImplementedError

    def take(self) -> None:
        """Take over what waits."""
        raise NotImplementedError

    def clear(self) -> None:
        """Keep nothing that was read."""
        raise NotImplementedError

    def refresh(self, blatt: Netzblatt) -> None:
        """Be there for those who may write."""
        self.block.versteckt = self.stand.gesperrt
        self.rueckweg.refresh(blatt)

    def forget(self) -> None:
        """Keep nothing that was read for another sheet."""
        self.clear()
        self.say([], [])

    def put(self, neu: Netzblatt, *saetze: str) -> None:
        """Keep a version, save what was taken over and say it."""
        if self.stand.keep(self.worte("hochladen.fassung")) and self.rueckweg.put(neu):
            self.clear()
            self.say([self.worte("hochladen.genommen"), *saetze], [])

    def say(self, saetze: Sequence[str], maengel: Sequence[str]) -> None:
        """Say what is in the files and what is wrong with them."""
        self.bericht.say(saetze[0] if saetze else "", *saetze[1:][:HOECHSTENS_GEZEIGT])
        kopf = self.worte.count("hochladen.maengel", len(maengel)) if maengel else ""
        self.maengel.say(kopf, *maengel[:HOECHSTENS_GEZEIGT])
        self.show_buttons()

    def show_buttons(self) -> None:
        """Show the buttons while something waits."""
        self.nehmen.versteckt = self.verwerfen.versteckt = not self.waits()

    def _chosen(self, wechsel: dict[str, Any]) -> None:
        dateien, blatt = wechsel["new"], self.stand.wert
        if not dateien or blatt is None:
            return
        self.say(*self.read(blatt, [(str(d["name"])[:NAME], bytes(d["content"])) for d in dateien]))
        # So that the same file can be chosen again once it is mended.
        self.datei.value = ()

    def _drop(self) -> None:
        self.clear()
        self.say([self.worte("hochladen.verworfen")], [])
