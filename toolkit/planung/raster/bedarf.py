"""Who leads, who wants to come, how many seats does each session need, and what does it cost if two run at once?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from toolkit.planung.namen import unique_names
from toolkit.planung.raster.werte import BIETEN_UND_WOLLEN, WAEHLEN, Raum, Sitzung

ZEHNTEL = 10


@dataclass(frozen=True)
class Bedarf:
    """What one session needs; people by ``name_key``.

    Attributes:
        bietet: who leads it.
        will: who wants to come and does not lead it.
        interesse: how many want to come, by names or counted.
        kommen: how many will be in the room, with those who lead it.
    """

    bietet: Mapping[str, str]
    will: Mapping[str, str]
    interesse: int
    kommen: int

    @property
    def ohne_namen(self) -> int:
        """How many want to come whose names nobody knows."""
        return self.interesse - len(self.will)


@dataclass(frozen=True)
class Bedarfe:
    """What all sessions need, by id; ``gruppe`` is at least as large as the people that are known."""

    je_sitzung: Mapping[str, Bedarf]
    gruppe: int


def find_needs(raeume: Sequence[Raum], sitzungen: Sequence[Sitzung], gruppe: int | None = None) -> Bedarfe:
    """Find out what each session needs.

    Args:
        raeume: all rooms.
        sitzungen: all sessions.
        gruppe: how many people take part. If nobody said what interests them, each session gets an even share; no
            session gets more than there are.
    """
    je = {s.id: _need_of(s) for s in sitzungen}
    if gruppe and not any(b.interesse for b in je.values()):
        anteil = -(-gruppe // max(1, min(len(raeume), len(je))))
        je = {k: Bedarf(b.bietet, b.will, 0, max(anteil, len(b.bietet))) for k, b in je.items()}
    elif gruppe:
        je = {k: Bedarf(b.bietet, b.will, b.interesse, _at_most(b, gruppe)) for k, b in je.items()}
    namen = {name for b in je.values() for name in (*b.bietet, *b.will)}
    return Bedarfe(je, max(gruppe or 0, len(namen), *(b.interesse for b in je.values()), 1))


def soft_points(a: Bedarf, b: Bedarf) -> int:
    """Count the points if two sessions run at once: people who want both, and who leads one and wants the other."""
    beide = len(a.will.keys() & b.will.keys())
    gebunden = len(a.bietet.keys() & b.will.keys()) + len(a.will.keys() & b.bietet.keys())
    return WAEHLEN * beide + BIETEN_UND_WOLLEN * gebunden


def guess_points(a: Bedarf, b: Bedarf, gruppe: int) -> int:
    """Guess who wants both, where only numbers are known, in tenths of a person.

    If wishes do not depend on each other, of ``m`` and ``n`` out of a group ``m * n / gruppe`` want both. Pairs of
    people whose names are both known are left out: there one knows.
    """
    paare = a.ohne_namen * b.interesse + len(a.will) * b.ohne_namen
    return ZEHNTEL * paare // gruppe


def _need_of(sitzung: Sitzung) -> Bedarf:
    bietet = unique_names(sitzung.anbietende)
    will = {k: name for k, name in unique_names(sitzung.interessierte).items() if k not in bietet}
    interesse = max(len(will), sitzung.interesse or 0)
    return Bedarf(bietet, will, interesse, interesse + len(bietet))


def _at_most(bedarf: Bedarf, gruppe: int) -> int:
    return max(min(bedarf.kommen, gruppe), len(bedarf.will) + len(bedarf.bietet))
