"""What do the room and the moderation see of a session of phases at this second?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.planung.phasenuhr import MINUTE, Lage, Phase, Phasenuhr, after_jump, paused, taken
from toolkit.planung.worte import quote, say_clock, say_minutes

# After so many minutes without any step the clock still counts, but the sentences stay as they are.
VORAUS = 240
SCHLAF = (
    "Die Uhr hat geschlafen, oder dieser Schritt dauert schon mehr als doppelt so lange wie geplant. "
    "War es ein Versehen, zählen Sie die Zeit als Pause."
)
ZURUECKGESTELLT = "Die Uhr dieses Geräts wurde zurückgestellt. Wir zählen von hier aus weiter."


@dataclass(frozen=True)
class Phasenbild:
    """The whole picture at one second.

    Attributes:
        lage: whether it waits, runs, pauses or is over.
        phase: the phase that runs; before the start the first one, afterwards the last one.
        minuten: its minutes as they are now.
        rest: seconds that it has left; negative over time.
        naechste: the phase after it; ``None`` if there is none.
        versatz: seconds by which the session will end later than planned; negative if earlier. Pauses count.
        ende: second at which it will end if all goes as it stands now, or at which it ended.
        pause: seconds of all pauses.
        geschlafen: whether the phase is over its time by more than its own length.
        satz: how the session stands, in German.
    """

    lage: Lage
    phase: Phase
    minuten: int
    rest: int
    naechste: Phase | None
    versatz: int
    ende: int
    pause: int
    geschlafen: bool
    satz: str


def show(uhr: Phasenuhr, jetzt: int, mitternacht: int) -> Phasenbild:
    """Compute what is to be seen now.

    Args:
        uhr: the clock.
        jetzt: seconds since 1970.
        mitternacht: seconds since 1970 at 0:00 of the day, for times of day.
    """
    uhr = after_jump(uhr, jetzt)
    lage, stelle, bisher = uhr.lage, uhr.stelle, taken(uhr, jetzt)
    minuten = uhr.minuten[stelle]
    rest = minuten * MINUTE - bisher[stelle]
    danach = sum(max(0, m * MINUTE - s) for m, s in zip(uhr.minuten[stelle + 1 :], bisher[stelle + 1 :], strict=True))
    ende = uhr.beendet if uhr.beendet is not None else jetzt + max(0, rest) + danach
    beginn = uhr.begonnen if uhr.begonnen is not None else jetzt
    versatz = ende - beginn - sum(p.minuten for p in uhr.phasen) * MINUTE
    geschlafen = lage == "laeuft" and -rest > minuten * MINUTE
    naechste = uhr.phasen[stelle + 1] if stelle + 1 < len(uhr.phasen) else None
    wann = say_clock(-(-(ende - mitternacht) // MINUTE))
    if lage == "fertig":
        satz = _say_end(uhr, jetzt)
    elif geschlafen:
        satz = SCHLAF
    else:
        satz = f"{_say_offset(versatz)} Ende voraussichtlich um {wann}."
    return Phasenbild(
        lage=lage,
        phase=uhr.phasen[stelle],
        minuten=minuten,
        rest=rest,
        naechste=naechste,
        versatz=versatz,
        ende=ende,
        pause=paused(uhr, jetzt),
        geschlafen=geschlafen,
        satz=satz,
    )


def clock_lines(uhr: Phasenuhr, jetzt: int, mitternacht: int) -> list[dict[str, Any]]:
    """Return the running phase as the one line of a ``Laufuhr``, without buttons; nothing while the clock stands."""
    uhr = after_jump(uhr, jetzt)
    if uhr.seit is None:
        return []
    bild = show(uhr, jetzt, mitternacht)
    ende = jetzt + bild.rest
    danach = "Danach ist Schluss."
    if bild.naechste is not None:
        danach = f"Danach: {quote(bild.naechste.titel)}, {say_minutes(uhr.minuten[uhr.stelle + 1])}"
    return [
        {
            "schluessel": "runde",
            "spur": f"Schritt {uhr.stelle + 1} von {len(uhr.phasen)}",
            "block": bild.phase.id,
            "titel": bild.phase.titel,
            "begonnen": ende - bild.minuten * MINUTE,
            "ende": ende,
            "bis": say_clock(-(-(ende - mitternacht) // MINUTE)),
            "danach": [[ende - bild.minuten * MINUTE, danach]],
            "knoepfe": [],
        }
    ]


def sentences_ahead(uhr: Phasenuhr, jetzt: int, mitternacht: int) -> list[list[Any]]:
    """Return what is to be said from now on, if nobody does anything: pairs of a second and a sentence.

    The first pair is for a clock that is set back: its sentence shows as soon as the time lies before the last step.
    """
    uhr = after_jump(uhr, jetzt)
    if uhr.lage not in ("laeuft", "pause"):
        return []
    bild = show(uhr, jetzt, mitternacht)
    # The offset grows from the end of the phase on, in a pause at once: look whenever it comes to a full minute.
    takt = jetzt - bild.versatz + (max(0, bild.rest) if uhr.seit is not None else 0)
    erste = jetzt + (takt - jetzt) % MINUTE
    stellen = {jetzt, *(erste + i * MINUTE for i in range(VORAUS + 1))}
    if uhr.seit is not None:
        stellen.add(max(jetzt, jetzt + bild.rest + bild.minuten * MINUTE + 1))
    saetze = [(0, ZURUECKGESTELLT), *((zeit, show(uhr, zeit, mitternacht).satz) for zeit in sorted(stellen))]
    # The whole time since the last step belongs to the first sentence, not only that from now on.
    saetze[1] = (uhr.zuletzt, saetze[1][1])
    return _changes(saetze)


def _changes(saetze: Sequence[tuple[int, str]]) -> list[list[Any]]:
    """Keep the first of equal sentences that follow each other."""
    return [[zeit, satz] for i, (zeit, satz) in enumerate(saetze) if not i or satz != saetze[i - 1][1]]


def _say_offset(versatz: int) -> str:
    minuten = abs(versatz) // MINUTE
    if minuten == 0:
        return "Sie liegen genau in der Zeit."
    return f"Sie liegen {say_minutes(minuten)} zurück." if versatz > 0 else f"Sie sind {say_minutes(minuten)} voraus."


def _say_end(uhr: Phasenuhr, jetzt: int) -> str:
    gesamt, pause = sum(uhr.gezaehlt) // MINUTE, paused(uhr, jetzt) // MINUTE
    dauer = say_minutes(gesamt) if gesamt else "weniger als eine Minute"
    mehr = f", dazu {say_minutes(pause)} Pause" if pause else ""
    return f"Geschafft! Die Runde dauerte {dauer}{mehr}."
