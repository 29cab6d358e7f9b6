"""Which day is led, where does it stand, and what was done last? No widget and no storage here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Literal

from traitlets import HasTraits, Int, Unicode

from toolkit.apps.live.schritte import end_day, midnight_of, move_to_now
from toolkit.planung import live
from toolkit.planung.lauf import Lauf, block_of
from toolkit.planung.meldungen import Fehler
from toolkit.planung.verlauf import Verlauf
from toolkit.planung.worte import quote

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from methodenkoffer.schema import Karte
    from toolkit.apps.live.quellen import Fund
    from toolkit.planung.passt import Vorschlag

Lage = Literal["waehlen", "bereit", "laeuft", "fertig"]
MINUTEN = {"minus_fuenf": -5, "minus_eins": -1, "plus_eins": 1, "plus_fuenf": 5}
NAMEN = {
    "weiter": "Weiter",
    "jetzt": "Jetzt beginnen",
    "ueberspringen": "Überspringen",
    "minus_fuenf": "5 Minuten weniger",
    "minus_eins": "1 Minute weniger",
    "plus_eins": "1 Minute mehr",
    "plus_fuenf": "5 Minuten mehr",
}


class Modell(HasTraits):
    """The state of the screen.

    Attributes:
        stand: grows whenever something is to be shown anew.
        fehler: German sentence if the last step could not be done; else empty.
    """

    stand: int = Int(0)
    fehler: str = Unicode("")

    def __init__(self, karten: Mapping[str, Karte]) -> None:
        """Begin with nothing chosen; ``karten`` are asked for shorter methods."""
        super().__init__()
        self.karten = karten
        self.gewaehlt: Fund | None = None
        self.planblatt = ""
        self.verlauf: Verlauf[Lauf] | None = None
        self.vorschlaege: tuple[Vorschlag, ...] | None = None
        self._vor = 0

    @property
    def lauf(self) -> Lauf | None:
        """The day that is led; ``None`` before it began."""
        return self.verlauf.jetzt if self.verlauf else None

    @property
    def lage(self) -> Lage:
        """How far the visitor has come."""
        if self.lauf is not None:
            return "laeuft" if self.lauf.laufend else "fertig"
        return "bereit" if self.gewaehlt else "waehlen"

    @property
    def jetzt(self) -> int:
        """Seconds since 1970 on the clock of the device that spoke last."""
        return int(time.time()) + self._vor

    def hear(self, jetzt: int) -> None:
        """Set the clock by the device."""
        self._vor = jetzt - int(time.time())

    def choose(self, fund: Fund | None) -> None:
        """Take a day of a plan to lead; ``None`` begins from the choice again."""
        self.gewaehlt, self.verlauf, self.vorschlaege = fund, None, None
        self.planblatt = fund.blatt_id if fund else ""
        self._changed("")

    def take(self, lauf: Lauf, planblatt: str = "") -> None:
        """Go on with a day that was kept."""
        self.gewaehlt, self.planblatt = None, planblatt
        self.verlauf, self.vorschlaege = Verlauf(lauf), None
        self._changed("")

    def start(self, *, ab_jetzt: bool = False) -> None:
        """Begin the chosen day, as planned or with all its times moved so that it begins now."""
        if self.gewaehlt is None:
            return
        mitternacht = midnight_of(self.jetzt)
        ablauf, tag = self.gewaehlt.ablauf, self.gewaehlt.tag
        if ab_jetzt:
            ablauf = move_to_now(ablauf, tag, (self.jetzt - mitternacht) // 60)
        lauf = live.start_day(ablauf, tag, mitternacht, self.jetzt)
        if isinstance(lauf, Fehler):
            self._changed(str(lauf))
            return
        self.gewaehlt, self.verlauf = None, Verlauf(lauf)
        self._changed("")

    def do(self, geste: str, kennung: str) -> None:
        """Do something with one block: one of ``NAMEN``."""
        lauf = self.lauf
        block = block_of(lauf, kennung) if lauf else None
        if lauf is None or block is None:
            return
        name = f"{NAMEN[geste]}, {quote(block.titel)}"
        if geste in MINUTEN:
            self._step(name, live.change_minutes(lauf, kennung, MINUTEN[geste]))
        elif geste == "ueberspringen":
            self._step(name, live.skip_block(lauf, kennung, self.jetzt))
        else:
            tun: Callable[[Lauf, str, int], Lauf | Fehler] = {"weiter": live.finish_block, "jetzt": live.start_now}[
                geste
            ]
            self._step(name, tun(lauf, kennung, self.jetzt))

    def end(self) -> None:
        """End the day now; what is still to come counts as skipped."""
        if self.lauf is not None:
            self._step("Tag beenden", end_day(self.lauf, self.jetzt))

    def undo(self) -> None:
        """Take the last step back."""
        if self.verlauf is not None:
            self.verlauf = self.verlauf.undo()
            self._changed("")

    def propose(self) -> None:
        """Look for ways to land on time: on the wished end, or if that still fits, on the planned one."""
        if self.lauf is not None:
            auf: Literal["ziel", "plan"] = "ziel" if live.show(self.lauf, self.jetzt).zu_viel else "plan"
            self.vorschlaege = live.catch_up(self.lauf, self.jetzt, self.karten, auf)
            self.stand += 1

    def close_proposals(self) -> None:
        """Put the ways away."""
        self.vorschlaege = None
        self.stand += 1

    def accept(self, stelle: int) -> None:
        """Take over one of the ways."""
        if self.lauf is not None and self.vorschlaege and stelle < len(self.vorschlaege):
            weg, self.vorschlaege = self.vorschlaege[stelle], None
            self._step(weg.titel, live.take_over(self.lauf, weg))

    def take_back(self) -> None:
        """Undo the last way that was taken over; what happened since stays."""
        if self.lauf is not None:
            self._step("Weg zurücknehmen", live.take_back(self.lauf))

    def _step(self, name: str, ergebnis: Lauf | Fehler) -> None:
        if self.verlauf is None or isinstance(ergebnis, Fehler):
            self._changed(str(ergebnis) if isinstance(ergebnis, Fehler) else "")
            return
        self.verlauf = self.verlauf.apply(name, ergebnis)
        self._changed("")

    def _changed(self, fehler: str) -> None:
        self.fehler = fehler
        if self.vorschlaege is not None:
            # What was proposed for another state would undo what happened since.
            self.propose()
        else:
            self.stand += 1
