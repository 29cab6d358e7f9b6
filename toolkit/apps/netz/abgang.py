"""What happens to ties and earlier states when somebody takes an actor out, and how does it come back?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.netz.spaeter import soon
from toolkit.dokument.netz.eintragen import tidy
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.netz.worte import name_some
from toolkit.widgets import Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.dokument.netz.blatt import Netzblatt
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

FELDER = ("akteure", "bindungen", "wellen", "antworten", "schnell_wer")


class Abgang:
    """Takes away what an actor leaves behind and says so; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Netzblatt], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._davor: Netzblatt | None = None
        self._vorher: dict[str, Any] = {}
        self._nachher: dict[str, Any] = {}
        self.gesagt = Meldung()
        self.knopf = Knopf(beschriftung=worte("abgang.zurueck"), klasse="k-knopf--leise", versteckt=True)
        self.block = Stapel(self.gesagt, self.knopf)
        self._aufraeumen = grenze.guard(self._tidy)
        self.knopf.on_click(grenze.guard(self._take_back))

    def forget(self) -> None:
        """Keep nothing of another sheet."""
        self._davor = None
        self._vorher, self._nachher = {}, {}
        self.knopf.versteckt = True
        self.gesagt.say("")

    def refresh(self, blatt: Netzblatt) -> None:
        """Look whether something belongs to nobody any more, and take it away in a moment."""
        if self._stand.gesperrt:
            return
        if tidy(blatt) is not blatt:
            soon(self._aufraeumen)
            return
        self._davor = blatt
        if _cut(blatt) != self._nachher:
            self._vorher, self._nachher = {}, {}
        self.knopf.versteckt = not self._vorher

    def _tidy(self) -> None:
        blatt = self._stand.wert
        if blatt is None or (sauber := tidy(blatt)) is blatt:
            return
        davor = self._davor or blatt
        vorher, self._vorher, self._nachher = self._vorher, _cut(davor), _cut(sauber)
        if self._stand.save(sauber):
            self._say(davor, sauber)
        else:
            self._vorher = vorher

    def _say(self, davor: Netzblatt, sauber: Netzblatt) -> None:
        da = {a.id for a in sauber.akteure}
        weg = [one_line(a.name) for a in davor.akteure if a.id not in da and one_line(a.name)]
        if not weg:
            self.gesagt.say(self._worte("abgang.reste"))
            return
        bindungen = len(davor.bindungen) - len(sauber.bindungen)
        mit = self._worte.count("abgang.bindungen", bindungen)
        satz = self._worte.count("abgang.weg", len(weg), namen=name_some(weg))
        self.gesagt.say(f"{satz} {mit}")

    def _take_back(self) -> None:
        blatt = self._stand.wert
        if self._vorher and blatt is not None and self._stand.save(blatt.model_copy(update=self._vorher)):
            self.gesagt.say(self._worte("abgang.wieder"))


def _cut(blatt: Netzblatt) -> dict[str, Any]:
    return {feld: getattr(blatt, feld) for feld in FELDER}
