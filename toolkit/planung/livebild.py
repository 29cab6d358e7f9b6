"""What do the room and the facilitator see at this second?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from toolkit.planung.ablauf import Spur
from toolkit.planung.aufholen import rest_of_day
from toolkit.planung.baum import contents_of, find_piece
from toolkit.planung.lauf import MINUTE, Lauf, Laufend, clock_at, day_of, done_ids
from toolkit.planung.passung import count_excess
from toolkit.planung.uhr import Zeitplan, plan_times
from toolkit.planung.worte import say_clock, say_minutes

Stufe = Literal["wartet", "ruhig", "bald", "gleich", "ueber"]
BALD, GLEICH = 0.2, 0.05


@dataclass(frozen=True)
class Linie:
    """What runs in one line: the whole group, or one track.

    Attributes:
        spur: id of the track; empty for the whole group.
        spurtitel: its title.
        block, titel: what runs.
        begonnen, ende: seconds since 1970; the end as planned from the begin on.
        rest: seconds left; negative over time; while it waits: seconds until it begins.
        anteil: share of the time that is over, 0 to 1.
        stufe: ``wartet``, ``ruhig``, ``bald`` (a fifth left), ``gleich`` (a twentieth left) or ``ueber``.
        naechster, naechster_titel: what comes next in this line; empty if nothing does.
        naechster_um: when, in minutes since midnight of the day.
        satz: the time left in German.
    """

    spur: str
    spurtitel: str
    block: str
    titel: str
    begonnen: int
    ende: int
    rest: int
    anteil: float
    stufe: Stufe
    naechster: str
    naechster_titel: str
    naechster_um: int | None
    satz: str


@dataclass(frozen=True)
class Livebild:
    """The whole picture at one second.

    Attributes:
        linien: what runs; empty when the day is over.
        versatz: minutes behind the plan; negative if ahead.
        ende: when the day will end, in minutes since midnight.
        zu_viel: minutes too many until the wished end and at pinned times.
        satz: ahead or behind, and the end, in German.
        zeiten: all times of what is left.
    """

    linien: tuple[Linie, ...]
    versatz: int
    ende: int
    zu_viel: int
    satz: str
    zeiten: Zeitplan

    @property
    def fertig(self) -> bool:
        """Whether the day is over."""
        return not self.linien


def show(lauf: Lauf, jetzt: int) -> Livebild:
    """Compute what is to be seen now.

    Args:
        lauf: the running day.
        jetzt: seconds since 1970.
    """
    zeiten = plan_times(rest_of_day(lauf, jetzt))
    if not lauf.laufend:
        return _finished(lauf, zeiten)
    linien = tuple(_line(lauf, x, zeiten, jetzt) for x in lauf.laufend)
    ende, zu_viel, versatz = zeiten.tage[0].ende, count_excess(zeiten), _offset(lauf, zeiten)
    satz = f"{_say_offset(versatz)} Ende voraussichtlich um {say_clock(ende)}."
    if zu_viel:
        satz += f" Das sind {say_minutes(zu_viel)} zu viel."
    return Livebild(linien, versatz, ende, zu_viel, satz, zeiten)


def _finished(lauf: Lauf, zeiten: Zeitplan) -> Livebild:
    geplant = plan_times(lauf.plan).of_day(lauf.tag).ende
    letzter = max((g.beendet for g in lauf.gelaufen), default=clock_at(lauf, geplant))
    ende = (letzter - lauf.mitternacht) // MINUTE
    satz = f"Geschafft! Der Tag endete um {say_clock(ende)}."
    return Livebild((), ende - geplant, ende, 0, satz, zeiten)


def _line(lauf: Lauf, laufend: Laufend, zeiten: Zeitplan, jetzt: int) -> Linie:
    stelle = find_piece(lauf.ablauf, laufend.block)
    if stelle is None or stelle.stueck.art == "parallel":
        raise ValueError(f"the running block {laufend.block} is not in the plan")
    block = stelle.stueck
    dauer = block.minuten * MINUTE
    ende = laufend.begonnen + dauer
    wartet = laufend.begonnen > jetzt
    rest = laufend.begonnen - jetzt if wartet else ende - jetzt
    anteil = 0.0 if wartet else min(1.0, (jetzt - laufend.begonnen) / dauer) if dauer else 1.0
    stufe = _stage(rest, dauer, wartet=wartet)
    naechster, titel = _next(lauf, laufend.block)
    um = zeiten.zeiten[naechster].beginn if naechster in zeiten.zeiten else None
    spur = stelle.spur or Spur(id="s0", titel="Alle")
    return Linie(
        spur=stelle.spur.id if stelle.spur else "",
        spurtitel=spur.titel,
        block=block.id,
        titel=block.titel,
        begonnen=laufend.begonnen,
        ende=ende,
        rest=rest,
        anteil=anteil,
        stufe=stufe,
        naechster=naechster,
        naechster_titel=titel,
        naechster_um=um,
        satz=_say_rest(rest, stufe),
    )


def _stage(rest: int, dauer: int, *, wartet: bool) -> Stufe:
    if wartet:
        return "wartet"
    if rest < 0:
        return "ueber"
    if rest <= dauer * GLEICH:
        return "gleich"
    return "bald" if rest <= dauer * BALD else "ruhig"


def _next(lauf: Lauf, kennung: str) -> tuple[str, str]:
    """Find what comes next in the line of a block: in its track, else after the tracks."""
    stelle = find_piece(lauf.ablauf, kennung)
    if stelle is None:
        return "", ""
    folge = list(contents_of(stelle.behaelter)[stelle.index + 1 :])
    if stelle.parallel is not None:
        elemente = day_of(lauf).elemente
        folge += elemente[elemente.index(stelle.parallel) + 1 :]
    vorbei = done_ids(lauf)
    return next(((s.id, s.titel) for s in folge if s.id not in vorbei), ("", ""))


def _offset(lauf: Lauf, zeiten: Zeitplan) -> int:
    """Compare the ends of what runs now with the plan; the line that is latest counts."""
    geplant = plan_times(lauf.plan)
    laufend = [x.block for x in lauf.laufend if x.block in geplant.zeiten and x.block in zeiten.zeiten]
    if laufend:
        return max(zeiten.zeiten[b].ende - geplant.zeiten[b].ende for b in laufend)
    return zeiten.tage[0].ende - geplant.of_day(lauf.tag).ende


def _say_offset(versatz: int) -> str:
    if versatz == 0:
        return "Sie liegen genau in der Zeit."
    if versatz < 0:
        return f"Sie sind {say_minutes(-versatz)} voraus."
    return f"Sie liegen {say_minutes(versatz)} zurück."


def _say_rest(sekunden: int, stufe: Stufe) -> str:
    if stufe == "wartet":
        return f"Beginnt in {_say_span(sekunden)}."
    if stufe == "ueber":
        return f"{_say_span(-sekunden)} über der Zeit."
    return f"Noch {_say_span(sekunden)}."


def _say_span(sekunden: int) -> str:
    """Say whole minutes, rounded up; the last minute in seconds."""
    if sekunden < MINUTE:
        return f"{sekunden}\u00a0{'Sekunde' if sekunden == 1 else 'Sekunden'}"
    return say_minutes(-(-sekunden // MINUTE))
