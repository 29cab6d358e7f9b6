"""Does each day fit into its time, and which blocks could give some?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from toolkit.planung.ablauf import Ablauf, Block
from toolkit.planung.baum import walk_blocks
from toolkit.planung.uhr import Tageszeit, Zeitplan, plan_times
from toolkit.planung.worte import say_clock, say_count, say_minutes

PUFFERANTEIL = 10
VIEL_LUFT = 4


@dataclass(frozen=True)
class Passung:
    """How one day fits.

    Attributes:
        stufe: ``zu-lang``, ``eng`` (pinned times are not kept), ``knapp`` (less than a tenth is left),
            ``passt``, ``luft`` (more than a quarter is left) or ``offen`` (no wished end).
        zu_viel: minutes too many, after the wished end and at pinned blocks.
        rest: minutes until the wished end; negative if it is too long, ``None`` without a wished end.
        prozent: how much of the time is planned; over 100 if it is too long; ``None`` without a wished end.
        satz: the whole in German.
    """

    tag: str
    stufe: Literal["zu-lang", "eng", "knapp", "passt", "luft", "offen"]
    zu_viel: int
    rest: int | None
    prozent: int | None
    satz: str


@dataclass(frozen=True)
class Reserve:
    """What one block could give: minutes by shortening, and whether it may be left out altogether."""

    id: str
    titel: str
    minuten: int
    kuerzbar_um: int
    weglassbar: bool
    satz: str


def check_fit(ablauf: Ablauf, zeiten: Zeitplan | None = None) -> tuple[Passung, ...]:
    """Say for each day whether it fits.

    Args:
        ablauf: the plan.
        zeiten: its times, if they are known already.
    """
    plan = zeiten or plan_times(ablauf)
    return tuple(_fit_of(plan, tag) for tag in plan.tage)


def count_excess(zeiten: Zeitplan) -> int:
    """Count all minutes too many: after the wished ends and at pinned blocks."""
    spaeter = sum(max(0, -(t.rest or 0)) for t in zeiten.tage)
    return spaeter + sum(a.minuten for a in zeiten.abweichungen if a.art == "ueberschneidung")


def room_of(block: Block) -> int:
    """Count the minutes that a block can give without falling below the fewest that it bears."""
    return max(0, block.minuten - block.kuerzbar_auf)


def list_reserves(ablauf: Ablauf) -> tuple[Reserve, ...]:
    """List the blocks that could give minutes, those with most first."""
    reserven = []
    for _, block in walk_blocks(ablauf):
        raum = room_of(block)
        if raum or (block.weglassbar and block.minuten):
            teile = [f"kann {say_minutes(raum)} abgeben (auf {say_minutes(block.kuerzbar_auf)})"] if raum else []
            teile += [f"kann ganz entfallen ({say_minutes(block.minuten)})"] if block.weglassbar else []
            satz = f"„{block.titel}“ {' oder '.join(teile)}."
            reserven.append(Reserve(block.id, block.titel, block.minuten, raum, block.weglassbar, satz))
    return tuple(sorted(reserven, key=lambda r: -(r.minuten if r.weglassbar else r.kuerzbar_um)))


def _fit_of(plan: Zeitplan, tag: Tageszeit) -> Passung:
    eng = [a for a in plan.abweichungen if a.tag == tag.tag and a.art == "ueberschneidung"]
    zu_eng = sum(a.minuten for a in eng)
    ende = say_clock(tag.ende)
    dazu = ""
    if eng:
        anzahl = say_count(len(eng), "fester Zeit", "festen Zeiten")
        dazu = f" Vor {anzahl} ist das Programm {say_minutes(zu_eng)} zu lang."
    if tag.ziel_ende is None or tag.rest is None:
        satz = f"Das Programm endet um {ende}. Ein gewünschtes Ende ist noch nicht eingetragen.{dazu}"
        return Passung(tag.tag, "eng" if eng else "offen", zu_eng, None, None, satz)
    laenge, rest = tag.ziel_ende - tag.beginn, tag.rest
    prozent = -(-(tag.ende - tag.beginn) * 100 // laenge) if laenge > 0 else 100 + max(0, -rest)
    if rest < 0:
        satz = f"Das Programm endet um {ende}, {say_minutes(-rest)} später als gewünscht.{dazu}"
        return Passung(tag.tag, "zu-lang", zu_eng - rest, rest, prozent, satz)
    if eng:
        return Passung(tag.tag, "eng", zu_eng, rest, prozent, f"Das Programm endet um {ende}.{dazu}")
    gut = -(-laenge // PUFFERANTEIL)
    if rest < gut:
        satz = f"Es passt knapp: Ende um {ende}, {say_minutes(rest)} Puffer. Gut wären {say_minutes(gut)}."
        return Passung(tag.tag, "knapp", 0, rest, prozent, satz)
    if rest * VIEL_LUFT > laenge:
        satz = f"Es passt, und Sie haben noch viel Luft: Ende um {ende}, {say_minutes(rest)} sind frei."
        return Passung(tag.tag, "luft", 0, rest, prozent, satz)
    return Passung(tag.tag, "passt", 0, rest, prozent, f"Es passt: Ende um {ende}, {say_minutes(rest)} Puffer.")
