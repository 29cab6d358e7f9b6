"""Which choice for each block of a day makes it end in time at the smallest cost?

Exact: all choices are followed at once, and of two ways to the same place the one that is later and dearer is dropped.
What it may do to a block (leave, shorten, drop, exchange) and what that costs is said by the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import add
from typing import Literal, NamedTuple

from toolkit.planung.ablauf import Block, Parallel, Tag
from toolkit.planung.baum import blocks_of

Kosten = tuple[int, ...]
NIE = -(10**9)
OFFEN = 10**9


@dataclass(frozen=True)
class Wahl:
    """One thing that may be done to a block.

    Attributes:
        minuten: length afterwards, never more than before.
        kosten: what it costs for the aim, compared from left to right; nothing if the block stays.
        art: what is done.
        karte: slug of the card that takes its place.
    """

    minuten: int
    kosten: Kosten
    art: Literal["bleibt", "kuerzen", "weglassen", "ersetzen"] = "bleibt"
    karte: str = ""


@dataclass(frozen=True)
class Loesung:
    """The best choice: minutes that are still too many, the cost for the aim, and the choice for each block."""

    zu_viel: int
    kosten: Kosten
    wahl: dict[str, Wahl]


class _Weg(NamedTuple):
    uhr: int
    kosten: Kosten
    spur: tuple[object, ...]


Wege = list[_Weg]
Optionen = Callable[[Block], Sequence[Wahl]]
Vorrat = Mapping[str, Sequence[Wahl]]


def solve_day(tag: Tag, optionen: Optionen, stellen: int) -> Loesung:
    """Find the best choice for one day.

    First as few minutes too many as possible (after the wished end, and at pinned blocks), then the smallest cost.

    Args:
        tag: the day.
        optionen: for each block what may be done; one choice must cost nothing.
        stellen: how many numbers each cost has.
    """
    ziel = OFFEN if tag.ziel_ende is None else tag.ziel_ende
    gemerkt = {b.id: tuple(optionen(b)) for b in blocks_of(tag)}
    wege = _follow(tag.elemente, [_Weg(tag.beginn, (0,) * (stellen + 1), ())], ziel, gemerkt)
    enden = [_Weg(w.uhr, _late(w.kosten, w.uhr - ziel), w.spur) for w in wege]
    bester = min(enden, key=lambda w: (w.kosten, w.uhr))
    wahl: dict[str, Wahl] = {}
    _collect(bester.spur, wahl)
    return Loesung(bester.kosten[0], bester.kosten[1:], wahl)


def _late(kosten: Kosten, minuten: int) -> Kosten:
    return (kosten[0] + minuten, *kosten[1:]) if minuten > 0 else kosten


def _follow(stuecke: Sequence[Block | Parallel], wege: Wege, ziel: int, optionen: Vorrat) -> Wege:
    """Follow all ways through a line; a way that is early enough for all that comes need not be earlier."""
    frei = _latest(stuecke, ziel)
    for i, stueck in enumerate(stuecke):
        wege = _best([_Weg(max(w.uhr, frei[i]), w.kosten, w.spur) for w in wege])
        if isinstance(stueck, Block):
            wege = _best([neu for weg in wege for neu in _pass_block(stueck, weg, optionen)])
        else:
            wege = _best([neu for weg in wege for neu in _pass_tracks(stueck, weg, frei[i + 1], optionen)])
    return _best([_Weg(max(w.uhr, ziel), w.kosten, w.spur) for w in wege])


def _latest(stuecke: Sequence[Block | Parallel], ziel: int) -> list[int]:
    """For each place: how late it may be there so that nothing that follows needs a change."""
    frei = [ziel]
    for stueck in reversed(stuecke):
        if isinstance(stueck, Block):
            start = frei[-1] - stueck.minuten
        else:
            start = min(_latest(s.bloecke, frei[-1])[0] for s in stueck.spuren)
        if stueck.fest_um is not None:
            start = stueck.fest_um if stueck.fest_um <= start else NIE
        frei.append(start)
    return frei[::-1]


def _pass_block(block: Block, weg: _Weg, optionen: Vorrat) -> Iterator[_Weg]:
    for wahl in optionen[block.id]:
        kosten = (weg.kosten[0], *map(add, weg.kosten[1:], wahl.kosten))
        spur = (weg.spur, block.id, wahl)
        if wahl.art == "weglassen":
            yield _Weg(weg.uhr, kosten, spur)
        elif block.fest_um is None:
            yield _Weg(weg.uhr + wahl.minuten, kosten, spur)
        else:
            ende = max(weg.uhr, block.fest_um + wahl.minuten)
            yield _Weg(ende, _late(kosten, weg.uhr - block.fest_um), spur)


def _pass_tracks(parallel: Parallel, weg: _Weg, ziel: int, optionen: Vorrat) -> Iterator[_Weg]:
    start = weg.uhr if parallel.fest_um is None else parallel.fest_um
    anfang = [_Weg(start, (0,) * len(weg.kosten), ())]
    spuren = [_follow(s.bloecke, anfang, ziel, optionen) for s in parallel.spuren]
    for ende in sorted({w.uhr for spur in spuren for w in spur}):
        rechtzeitig = [[w for w in spur if w.uhr <= ende] for spur in spuren]
        if all(rechtzeitig):
            kosten = _late(weg.kosten, weg.uhr - start)
            for spur in rechtzeitig:
                kosten = tuple(map(add, kosten, spur[-1].kosten))
            yield _Weg(max(weg.uhr, ende), kosten, (weg.spur, [spur[-1].spur for spur in rechtzeitig]))


def _best(wege: Wege) -> Wege:
    """Keep the ways that no other beats in time and cost; sorted by time, ever cheaper."""
    beste: Wege = []
    for weg in sorted(wege, key=lambda w: (w.uhr, w.kosten)):
        if not beste or weg.kosten < beste[-1].kosten:
            beste.append(weg)
    return beste


def _collect(spur: object, wahl: dict[str, Wahl]) -> None:
    while isinstance(spur, tuple) and spur:
        if isinstance(spur[1], list):
            for teil in spur[1]:
                _collect(teil, wahl)
        elif isinstance(spur[1], str) and isinstance(spur[2], Wahl):
            wahl[spur[1]] = spur[2]
        spur = spur[0]
