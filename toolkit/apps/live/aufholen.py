"""How does a person see the ways back into time, take one, and take it back?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.planung import live
from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import say_clock
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.apps.live.model import Modell
    from toolkit.frame.schirm import Rahmen
    from toolkit.frame.worte import Worte
    from toolkit.planung.lauf import Lauf
    from toolkit.planung.passt import Vorschlag
    from toolkit.widgets import Behaelter


class Aufholbereich:
    """„Wieder in die Zeit kommen“; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, rahmen: Rahmen, changed: Callable[[], None]) -> None:
        """Build the list; ``changed`` is called after a way was taken or taken back."""
        self._worte, self._modell, self._changed = worte, modell, changed
        self.stand = Meldung()
        self.wege = Eintragsliste(name=worte("aufholen.titel"))
        self.zu = Knopf(beschriftung=worte("aufholen.zu"), klasse="k-knopf--leise")
        self.zurueck = Knopf(beschriftung=worte("aufholen.zurueck"), klasse="k-knopf--leise")
        self.block: Behaelter = Abschnitt(
            worte("aufholen.titel"), self.stand, self.wege, Reihe(self.zu, self.zurueck), anker="aufholen"
        )
        guard = rahmen.grenze.guard
        self.wege.on_gesture(guard(self._take))
        self.zu.on_click(guard(modell.close_proposals))
        self.zurueck.on_click(guard(self._take_back))

    def refresh(self, *, gesperrt: bool) -> None:
        """Show the ways of the model, if it was asked for some."""
        modell, lauf = self._modell, self._modell.lauf
        wege = modell.vorschlaege
        laeuft = modell.lage == "laeuft" and not gesperrt
        zurueck = laeuft and lauf is not None and bool(lauf.vorher)
        self.block.versteckt = not laeuft or (wege is None and not zurueck)
        self.zu.versteckt = wege is None
        self.zurueck.versteckt = not zurueck
        self.wege.versteckt = not wege
        if lauf is None or wege is None:
            self.wege.eintraege = []
            self.stand.say(self._worte("aufholen.gilt") if zurueck else "")
            return
        self.wege.eintraege = [self._entry(lauf, i, weg) for i, weg in enumerate(wege)]
        self.stand.say(self._say_state(lauf, wege))

    def _say_state(self, lauf: Lauf, wege: tuple[Vorschlag, ...]) -> str:
        if wege:
            return self._worte.count("aufholen.wege", len(wege))
        bild = live.show(lauf, self._modell.jetzt)
        zu_spaet = bild.zu_viel or bild.versatz > 0
        return self._worte("aufholen.keiner" if zu_spaet else "aufholen.unnoetig")

    def _entry(self, lauf: Lauf, stelle: int, weg: Vorschlag) -> dict[str, Any]:
        danach = live.take_over(lauf, weg)
        ende = [] if isinstance(danach, Fehler) else [live.show(danach, self._modell.jetzt).ende]
        einzeln = [w.satz for w in weg.wechsel if w.art == "kuerzen"]
        schluss = [self._worte("aufholen.ende", zeit=say_clock(zeit)) for zeit in ende]
        zeilen = [weg.ziel, weg.erklaerung, *einzeln, *schluss]
        return {
            "id": str(stelle),
            "titel": weg.titel,
            "zeilen": zeilen,
            "knoepfe": [["nehmen", self._worte("aufholen.nehmen")]],
        }

    def _take(self, _: str, kennung: str) -> None:
        self._modell.accept(int(kennung))
        self._changed()

    def _take_back(self) -> None:
        self._modell.take_back()
        self._changed()
