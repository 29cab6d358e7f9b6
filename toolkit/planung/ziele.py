"""Which aims can a proposal have, and what may it do to a block for each?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import Literal

from toolkit.planung.ablauf import Block, Tag
from toolkit.planung.ausgleich import Kosten, Loesung, Optionen, Wahl, solve_day
from toolkit.planung.baum import blocks_of
from toolkit.planung.ersatz import Ersatz
from toolkit.planung.passung import room_of

Zielart = Literal["gleichmaessig", "wenige", "wichtiges", "weglassen", "ersetzen", "beides", "ende"]
RANG = {"hoch": 0, "mittel": 1, "gering": 2}


@dataclass(frozen=True)
class Ziel:
    """An aim as people read it: heading, and what the proposal is best at."""

    art: Zielart
    titel: str
    satz: str


ZIELE = (
    Ziel(
        "gleichmaessig",
        "Alle geben etwas ab",
        "Nichts fällt weg, und kein Block verliert einen größeren Anteil seines Spielraums als nötig.",
    ),
    Ziel("wenige", "Nur wenige Blöcke kürzen", "Nichts fällt weg, und so wenige Blöcke wie möglich ändern sich."),
    Ziel(
        "wichtiges",
        "Das Wichtige schonen",
        "Nichts fällt weg, und was Ihnen wichtig ist, behält so viele Minuten wie möglich.",
    ),
    Ziel(
        "weglassen",
        "Verzichtbares weglassen",
        "So wenige Blöcke wie möglich entfallen, alle anderen bleiben, wie sie sind.",
    ),
    Ziel(
        "ersetzen",
        "Eine kürzere Methode nehmen",
        "So wenige Methoden wie möglich werden getauscht, alles andere bleibt, wie es ist.",
    ),
    Ziel(
        "beides",
        "Weglassen und kürzen",
        "So wenige Blöcke wie möglich entfallen, und so wenige Minuten wie möglich gehen verloren.",
    ),
    Ziel("ende", "Später aufhören", "Am Programm ändert sich nichts, nur das Ende."),
)


def solve_for(art: Zielart, tag: Tag, ersatz: Mapping[str, tuple[Ersatz, ...]]) -> Loesung:
    """Find the best choice of one day for one aim (every aim but ``ende``).

    Args:
        art: the aim.
        tag: the day.
        ersatz: shorter cards by block, for ``ersetzen``.
    """
    if art == "gleichmaessig":
        return _share_evenly(tag)
    if art == "wenige":
        return solve_day(tag, lambda b: _cuts(b, room_of(b), lambda m: (1, m), 2), 2)
    if art == "wichtiges":
        return solve_day(tag, lambda b: _cuts(b, room_of(b), lambda m: _weigh(b, m), len(RANG)), len(RANG))
    if art == "weglassen":
        return solve_day(tag, lambda b: (Wahl(b.minuten, (0, 0)), *_drop(b)), 2)
    if art == "ersetzen":
        return solve_day(tag, lambda b: (Wahl(b.minuten, (0, 0)), *_swaps(b, ersatz.get(b.id, ()))), 2)
    return solve_day(tag, lambda b: (*_cuts(b, room_of(b), lambda m: (0, m), 2), *_drop(b)), 2)


def _cuts(block: Block, raum: int, preis: Callable[[int], Kosten], stellen: int) -> tuple[Wahl, ...]:
    bleibt = Wahl(block.minuten, (0,) * stellen)
    return (bleibt, *(Wahl(block.minuten - m, preis(m), "kuerzen") for m in range(1, raum + 1)))


def _drop(block: Block) -> tuple[Wahl, ...]:
    return (Wahl(0, (1, block.minuten), "weglassen"),) if block.weglassbar and block.minuten else ()


def _swaps(block: Block, ersatz: tuple[Ersatz, ...]) -> tuple[Wahl, ...]:
    return tuple(Wahl(e.minuten, (1, block.minuten - e.minuten), "ersetzen", e.karte.slug) for e in ersatz)


def _weigh(block: Block, minuten: int) -> Kosten:
    return tuple(minuten if RANG[block.stellenwert] == i else 0 for i in range(len(RANG)))


def _share_evenly(tag: Tag) -> Loesung:
    """Find the smallest share of its room that every block must give at most, then the fewest minutes in all."""
    raeume = {r for b in blocks_of(tag) if (r := room_of(b))}
    stufen = sorted({Fraction(0)} | {Fraction(m, r) for r in raeume for m in range(1, r + 1)})
    ziel = _at_share(tag, stufen[-1])
    unten, oben = 0, len(stufen) - 1
    while unten < oben:
        mitte = (unten + oben) // 2
        unten, oben = (unten, mitte) if _at_share(tag, stufen[mitte]) <= ziel else (mitte + 1, oben)
    return solve_day(tag, _within_share(stufen[unten]), 1)


def _at_share(tag: Tag, anteil: Fraction) -> int:
    return solve_day(tag, lambda b: (Wahl(b.minuten - floor(room_of(b) * anteil), (0,)),), 1).zu_viel


def _within_share(anteil: Fraction) -> Optionen:
    return lambda b: _cuts(b, floor(room_of(b) * anteil), lambda m: (m,), 1)
