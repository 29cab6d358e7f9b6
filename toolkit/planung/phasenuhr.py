"""How long does each phase of a session take: start, go on, go back, pause, one minute more, finish?

The clock of a day (``toolkit.planung.live``) counts a block as done for good and never stands still. A session of
phases goes back to a phase and pauses, so its clock is a value of its own; what people see of it is computed in
``toolkit.planung.phasenbild``. All functions are pure. The time comes as seconds since 1970, so that sleep and a
reload do no harm, and a clock that was set back keeps what it has counted (``after_jump``).
``toolkit.planung.verlauf.Verlauf`` takes every step back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import Kennung, Planwert, Sekunden, Titel

MINUTE = 60
LAENGSTE_PHASE = 240
Lage = Literal["bereit", "laeuft", "pause", "fertig"]
Phasenminuten = Annotated[int, Field(ge=1, le=LAENGSTE_PHASE)]
STEHT = Fehler("Die Uhr läuft gerade nicht.", "Vielleicht hat sie inzwischen jemand angehalten.")


class Phase(Planwert):
    """One phase as it is planned."""

    id: Kennung
    titel: Titel
    minuten: Phasenminuten


class Phasenuhr(Planwert):
    """A session while it runs, before and afterwards; can be kept as JSON.

    Attributes:
        phasen: the phases as planned.
        minuten: minutes of each phase as they are now.
        gezaehlt: seconds that each phase took in stretches that are over.
        stelle: place of the phase that runs, from 0; afterwards of the one in which the session ended.
        begonnen: second of the start; ``None`` before.
        seit: second since which the running stretch counts; ``None`` while nothing runs.
        pause_seit: second at which the pause began; ``None`` without one.
        pausen: seconds of pauses that are over.
        beendet: second of the end; ``None`` before.
        zuletzt: second of the last step; an earlier one can only come from a clock that was set back.
    """

    phasen: Annotated[tuple[Phase, ...], Field(min_length=1, max_length=40)]
    minuten: tuple[Phasenminuten, ...]
    gezaehlt: tuple[Annotated[int, Field(ge=0)], ...]
    stelle: Annotated[int, Field(ge=0)] = 0
    begonnen: Sekunden | None = None
    seit: Sekunden | None = None
    pause_seit: Sekunden | None = None
    pausen: Annotated[int, Field(ge=0)] = 0
    beendet: Sekunden | None = None
    zuletzt: Sekunden = 0

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        zahl = len(self.phasen)
        eines = [self.seit, self.pause_seit, self.beendet]
        offen = sum(wert is not None for wert in eines)
        gut = len(self.minuten) == len(self.gezaehlt) == zahl > self.stelle and offen == (self.begonnen is not None)
        if not gut or any(w is not None and w > self.zuletzt for w in (self.begonnen, *eines)):
            raise ValueError("die Teile der Uhr passen nicht zusammen")
        return self

    @property
    def lage(self) -> Lage:
        """Whether it waits, runs, pauses or is over."""
        if self.begonnen is None:
            return "bereit"
        if self.beendet is not None:
            return "fertig"
        return "laeuft" if self.pause_seit is None else "pause"


def make_clock(phasen: Sequence[Phase]) -> Phasenuhr:
    """Set a clock to the beginning of the first of at least one phase."""
    return Phasenuhr(phasen=tuple(phasen), minuten=tuple(p.minuten for p in phasen), gezaehlt=(0,) * len(phasen))


def start_clock(uhr: Phasenuhr, jetzt: int) -> Phasenuhr | Fehler:
    """Begin with the first phase at ``jetzt``, in seconds since 1970."""
    if uhr.lage != "bereit":
        return Fehler("Die Runde hat schon begonnen.", "Sie können weitermachen, wo Sie stehen.")
    return _put(uhr, jetzt, begonnen=jetzt, seit=jetzt)


def next_phase(uhr: Phasenuhr, jetzt: int) -> Phasenuhr | Fehler:
    """End the running phase and begin the next one; after the last one the session is over."""
    uhr = after_jump(uhr, jetzt)
    if uhr.lage != "laeuft":
        return STEHT
    if uhr.stelle == len(uhr.phasen) - 1:
        return finish_clock(uhr, jetzt)
    return _put(uhr, jetzt, gezaehlt=taken(uhr, jetzt), stelle=uhr.stelle + 1, seit=jetzt)


def previous_phase(uhr: Phasenuhr, jetzt: int) -> Phasenuhr | Fehler:
    """Go back to the phase before, which goes on with the time that it has left; after the end, take the end back.

    What lay between the end and now counts as a pause.
    """
    uhr = after_jump(uhr, jetzt)
    if uhr.beendet is not None:
        return _put(uhr, jetzt, beendet=None, seit=jetzt, pausen=uhr.pausen + jetzt - uhr.beendet)
    if uhr.lage != "laeuft":
        return STEHT
    if uhr.stelle == 0:
        return Fehler("Das ist der erste Schritt.", "Davor kommt keiner mehr.")
    return _put(uhr, jetzt, gezaehlt=taken(uhr, jetzt), stelle=uhr.stelle - 1, seit=jetzt)


def change_minutes(uhr: Phasenuhr, um: int) -> Phasenuhr | Fehler:
    """Give the current phase more or fewer minutes, never less than one."""
    if uhr.lage not in ("laeuft", "pause"):
        return STEHT
    neu = uhr.minuten[uhr.stelle] + um
    if not 1 <= neu <= LAENGSTE_PHASE:
        return Fehler("So kurz oder so lang kann ein Schritt nicht sein.", "Gehen Sie lieber einen Schritt weiter.")
    return uhr.model_copy(update={"minuten": _with(uhr.minuten, uhr.stelle, neu)})


def pause_clock(uhr: Phasenuhr, jetzt: int) -> Phasenuhr | Fehler:
    """Let the clock stand still."""
    uhr = after_jump(uhr, jetzt)
    if uhr.lage != "laeuft":
        return STEHT
    return _put(uhr, jetzt, gezaehlt=taken(uhr, jetzt), seit=None, pause_seit=jetzt)


def resume_clock(uhr: Phasenuhr, jetzt: int) -> Phasenuhr | Fehler:
    """Go on after a pause."""
    uhr = after_jump(uhr, jetzt)
    if uhr.pause_seit is None:
        return Fehler("Es ist gerade keine Pause.", "Die Uhr läuft schon.")
    return _put(uhr, jetzt, pausen=paused(uhr, jetzt), pause_seit=None, seit=jetzt)


def finish_clock(uhr: Phasenuhr, jetzt: int) -> Phasenuhr | Fehler:
    """End the session now, in whichever phase it is."""
    uhr = after_jump(uhr, jetzt)
    if uhr.lage not in ("laeuft", "pause"):
        return STEHT
    gezaehlt, pausen = taken(uhr, jetzt), paused(uhr, jetzt)
    return _put(uhr, jetzt, gezaehlt=gezaehlt, pausen=pausen, seit=None, pause_seit=None, beendet=jetzt)


def count_as_pause(uhr: Phasenuhr, jetzt: int) -> Phasenuhr | Fehler:
    """Let what the running phase is over its time have been a pause: for a clock that was asleep."""
    uhr = after_jump(uhr, jetzt)
    if uhr.seit is None:
        return STEHT
    zu_viel = min(taken(uhr, jetzt)[uhr.stelle] - uhr.minuten[uhr.stelle] * MINUTE, jetzt - uhr.seit)
    if zu_viel <= 0:
        return Fehler("Dieser Schritt ist noch in der Zeit.", "Es gibt nichts als Pause zu zählen.")
    return _put(uhr, jetzt, seit=uhr.seit + zu_viel, pausen=uhr.pausen + zu_viel)


def after_jump(uhr: Phasenuhr, jetzt: int) -> Phasenuhr:
    """Move all moments along when the clock on the device was set back behind the last step.

    What was counted until that step stays; what ran between it and the jump cannot be known and is not counted.
    """
    um = jetzt - uhr.zuletzt
    if um >= 0 or uhr.begonnen is None:
        return uhr
    namen = ("begonnen", "seit", "pause_seit", "beendet", "zuletzt")
    alte = {name: getattr(uhr, name) for name in namen}
    return uhr.model_copy(update={name: wert + um for name, wert in alte.items() if wert is not None})


def taken(uhr: Phasenuhr, jetzt: int) -> tuple[int, ...]:
    """Return the seconds that each phase has taken until now, pauses left out."""
    if uhr.seit is None:
        return uhr.gezaehlt
    return _with(uhr.gezaehlt, uhr.stelle, uhr.gezaehlt[uhr.stelle] + max(0, jetzt - uhr.seit))


def paused(uhr: Phasenuhr, jetzt: int) -> int:
    """Return the seconds of all pauses until now."""
    return uhr.pausen + (max(0, jetzt - uhr.pause_seit) if uhr.pause_seit is not None else 0)


def _with(werte: tuple[int, ...], stelle: int, wert: int) -> tuple[int, ...]:
    return (*werte[:stelle], wert, *werte[stelle + 1 :])


def _put(uhr: Phasenuhr, jetzt: int, **felder: Any) -> Phasenuhr:
    return uhr.model_copy(update={**felder, "zuletzt": jetzt})
