"""How does a person change the regions by hand, with the price said before and after?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionen.wahlfeld import Wahlfeld
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Abschnitt, Knopf, Meldung

if TYPE_CHECKING:
    from toolkit.apps.regionen.nachsehen import Nachsehen
    from toolkit.dokument.regionen.gemerkt import Ergebnis
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.planung.region import Aenderung


class Handgriff:
    """A choice, the price of it, and a button; ``block`` is what is displayed. The words stand under its name."""

    name = ""

    def __init__(self, worte: Worte, grenze: Grenze, nachsehen: Nachsehen) -> None:
        """Build it; ``nachsehen`` knows the place and writes the change."""
        self.worte, self._nachsehen = worte, nachsehen
        self.ziel = Wahlfeld(self.name, worte, grenze, self._again)
        self.preis = Meldung()
        self.knopf = Knopf(beschriftung=worte(f"griff.{self.name}"), klasse="k-knopf--leise", versteckt=True)
        self.block = Abschnitt(worte(f"titel.{self.name}"), self.ziel.form, self.preis, self.knopf, ebene=3)
        self.knopf.on_click(grenze.guard(self._do))

    def refresh(self, ergebnis: Ergebnis, nr: int) -> None:
        """Offer what is possible for a place, and say the price of what is chosen."""
        ziele = self.targets(ergebnis, nr)
        self.block.versteckt = not ziele
        self.ziel.offer(ziele)
        self._say_price(ergebnis, nr)

    def targets(self, ergebnis: Ergebnis, nr: int) -> list[tuple[str, str]]:
        """What can be chosen, with its words."""
        raise NotImplementedError

    def attempt(self, ergebnis: Ergebnis, nr: int, ziel: str) -> Aenderung | Fehler:
        """What the change would do."""
        raise NotImplementedError

    def _again(self) -> None:
        _, ergebnis = self._nachsehen.read()
        nr = ergebnis.bau.number(self._nachsehen.ort.wert) if ergebnis else None
        if ergebnis is not None and nr is not None:
            self._say_price(ergebnis, nr)

    def _say_price(self, ergebnis: Ergebnis, nr: int) -> None:
        antwort = self.attempt(ergebnis, nr, self.ziel.wert) if self.ziel.wert else None
        gut = antwort is not None and not isinstance(antwort, Fehler)
        self.knopf.versteckt = not gut
        if antwort is None:
            self.preis.say("")
        else:
            self.preis.say(str(antwort) if isinstance(antwort, Fehler) else antwort.satz)

    def _do(self) -> None:
        _, ergebnis = self._nachsehen.read()
        nr = ergebnis.bau.number(self._nachsehen.ort.wert) if ergebnis else None
        if ergebnis is None or nr is None or not self.ziel.wert:
            return
        antwort = self.attempt(ergebnis, nr, self.ziel.wert)
        if isinstance(antwort, Fehler):
            self.preis.say(str(antwort))
            return
        woerter = dict(self.targets(ergebnis, nr))
        name, ziel = ergebnis.bau.aufgabe.name(nr), woerter.get(self.ziel.wert, "")
        self.ziel.choose("")
        self._nachsehen.apply(antwort, self.worte(f"getan.{self.name}", ort=name, ziel=ziel))
