"""Which round is set up and led, where does it stand, and what was done last? No widget and no storage here."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from traitlets import HasTraits, Int, Unicode

from toolkit.apps.beratung.niederschrift import Niederschrift
from toolkit.dokument.termine import ZONE
from toolkit.planung import phasenuhr as uhrwerk
from toolkit.planung.beratung.runde import LAENGSTER_NAME, Runde
from toolkit.planung.meldungen import Fehler
from toolkit.planung.verlauf import Verlauf
from toolkit.planung.werte import change_value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from toolkit.planung.beratung.phasen import Beratungsphase
    from toolkit.planung.beratung.runde import Teil
    from toolkit.planung.phasenuhr import Lage, Phasenuhr

SCHRITTE: Mapping[str, Callable[[Phasenuhr, int], Phasenuhr | Fehler]] = {
    "weiter": uhrwerk.next_phase,
    "zurueck": uhrwerk.previous_phase,
    "pause": uhrwerk.pause_clock,
    "weitermachen": uhrwerk.resume_clock,
    "beenden": uhrwerk.finish_clock,
    "schlaf": uhrwerk.count_as_pause,
    "plus": lambda uhr, _: uhrwerk.change_minutes(uhr, 1),
    "minus": lambda uhr, _: uhrwerk.change_minutes(uhr, -1),
}
GROESSTES_LOS = 10**9
MEISTE_NAMEN = 60


class Modell(HasTraits):
    """The state of the screen.

    Attributes:
        stand: grows whenever something is to be shown anew.
        fehler: German sentence if the last step could not be done; else empty.
    """

    stand: int = Int(0)
    fehler: str = Unicode("")

    def __init__(self) -> None:
        """Begin with a round of sixty minutes that nobody has begun."""
        super().__init__()
        self.runde, self.schrift = Runde(), Niederschrift()
        self.verlauf: Verlauf[Phasenuhr] | None = None
        self._vor = 0

    @property
    def uhr(self) -> Phasenuhr | None:
        """The clock; ``None`` before the first start."""
        return self.runde.uhr

    @property
    def lage(self) -> Lage:
        """How far the round has come."""
        if self.runde.nachtrag:
            return "fertig"
        return self.uhr.lage if self.uhr else "bereit"

    @property
    def phase(self) -> Beratungsphase | None:
        """The step that runs or pauses."""
        if self.uhr is None or self.lage not in ("laeuft", "pause"):
            return None
        return self.runde.plan.phase(self.uhr.phasen[self.uhr.stelle].id)

    @property
    def jetzt(self) -> int:
        """Seconds since 1970 on the clock of the device that spoke last."""
        return int(time.time()) + self._vor

    @property
    def mitternacht(self) -> int:
        """Seconds since 1970 at 0:00, in Germany, of the day on which the round began."""
        begonnen = self.uhr.begonnen if self.uhr and self.uhr.begonnen is not None else self.jetzt
        tag = datetime.fromtimestamp(begonnen, ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
        return int(tag.timestamp())

    @property
    def tag(self) -> date:
        """The day of the round."""
        return datetime.fromtimestamp(self.mitternacht, ZONE).date()

    def hear(self, jetzt: int) -> None:
        """Set the clock by the device; a round on a device whose clock was set back goes on from where it was."""
        self._vor = jetzt - int(time.time())
        if self.uhr is not None and self.verlauf is not None:
            uhr = uhrwerk.after_jump(self.uhr, jetzt)
            self.verlauf = Verlauf(uhr, self.verlauf.zurueck)
            self.runde = self.runde.model_copy(update={"uhr": uhr})

    def take(self, runde: Runde | None, notizen: Any, mitnahme: Any) -> bool:
        """Go on with what the tab has kept; returns whether it was a round that had begun."""
        if runde is not None:
            self.runde, self.verlauf = runde, Verlauf(runde.uhr) if runde.uhr else None
        self.schrift.write_notes(notizen)
        if mitnahme is not None:  # else the day for looking back would count as taken out
            self.schrift.write_insight(mitnahme)
        self._changed("")
        return self.lage != "bereit"

    def set_up(self, **felder: Any) -> None:
        """Change the round before it begins; what does not fit is said and changes nothing."""
        neu = change_value(self.runde, **felder)
        if isinstance(neu, Fehler):
            self._changed(str(neu))
        elif neu != self.runde:
            self.runde = neu
            self._changed("")

    def set_names(self, namen: Sequence[str]) -> None:
        """Say who is there; the wishes of people who are not, and a draw among others, are gone."""
        neue = tuple(n for name in namen if (n := " ".join(name.split())[:LAENGSTER_NAME].strip()))[:MEISTE_NAMEN]
        if neue != self.runde.namen:
            wuensche = {
                rolle: n if (n := getattr(self.runde, rolle)) in neue else "" for rolle in ("fall", "moderation")
            }
            self.set_up(namen=neue, los=None, **wuensche)

    def draw(self) -> None:
        """Draw the roles; each time anew. Wishes that cannot be kept are said."""
        neu = self.runde.model_copy(update={"los": secrets.randbelow(GROESSTES_LOS)})
        if isinstance(neu.besetzung, Fehler):
            self._changed(str(neu.besetzung))
        else:
            self.runde = neu
            self._changed("")

    def press(self, geste: str) -> None:
        """Do what a button of the clock says."""
        if geste == "start" and self.lage == "bereit":
            self.verlauf = Verlauf(uhrwerk.make_clock(self.runde.plan.uhrphasen))
            self._step(geste, uhrwerk.start_clock(self.verlauf.jetzt, self.jetzt))
        elif geste == "nachtrag" and self.lage == "bereit":
            self.set_up(nachtrag=True)
        elif geste == "zurueck" and self.runde.nachtrag:
            self.set_up(nachtrag=False)
        elif geste == "rueckgaengig" and self.verlauf is not None:
            self.verlauf = self.verlauf.undo()
            self._keep_clock()
        elif geste in SCHRITTE and self.uhr is not None:
            self._step(geste, SCHRITTE[geste](self.uhr, self.jetzt))

    def let_go(self, teil: Teil) -> None:
        """Let go of a part that was put into the Mappe."""
        self.schrift.let_go(teil)
        self.set_up(aufgehoben=(*self.runde.aufgehoben, teil))

    def forget(self) -> None:
        """Forget everything about this round."""
        self.runde, self.schrift, self.verlauf = Runde(), Niederschrift(), None
        self._changed("")

    def _step(self, geste: str, ergebnis: Phasenuhr | Fehler) -> None:
        if self.verlauf is None or isinstance(ergebnis, Fehler):
            self._changed(str(ergebnis) if isinstance(ergebnis, Fehler) else "")
            return
        self.verlauf = self.verlauf.apply(geste, ergebnis)
        self._keep_clock()

    def _keep_clock(self) -> None:
        if self.verlauf is not None:
            self.runde = self.runde.model_copy(update={"uhr": self.verlauf.jetzt})
        self._changed("")

    def _changed(self, fehler: str) -> None:
        if self.lage == "fertig" and "erkenntnis" not in self.runde.aufgehoben:
            self.schrift.propose_day(self.tag)
        self.fehler = fehler
        self.stand += 1
