"""What is a rule of the check, what does it see, and what does it say?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from methodenkoffer.catalogue import Katalog
from methodenkoffer.schema import Karte
from toolkit.planung.ablauf import Ablauf, Block
from toolkit.planung.baum import Stelle, walk_blocks
from toolkit.planung.uhr import Zeitplan

Stufe = Literal["ernst", "hinweis", "merken"]


@dataclass(frozen=True)
class Hinweis:
    """One hint.

    Attributes:
        regel: number of the rule, for example ``A01``.
        stufe: ``ernst`` (cure before the day), ``hinweis`` (weigh it) or ``merken`` (keep in mind).
        stelle: id of the block, the tracks or the day; empty for the whole plan.
        was: what was found.
        warum: why that matters.
        tun: what helps.
        einzelheiten: further lines, for example block by block.
    """

    regel: str
    stufe: Stufe
    stelle: str
    was: str
    warum: str
    tun: str
    einzelheiten: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lage:
    """What a rule sees: the plan, the content and the times."""

    ablauf: Ablauf
    katalog: Katalog
    zeiten: Zeitplan

    @cached_property
    def bloecke(self) -> tuple[tuple[Stelle, Block], ...]:
        """All blocks with their places."""
        return tuple(walk_blocks(self.ablauf))

    def card_of(self, block: Block) -> Karte | None:
        """Return the card behind a block."""
        return self.katalog.karten.get(block.karte or "")


@dataclass(frozen=True)
class Fund:
    """What a rule found at one place."""

    stufe: Stufe
    stelle: str
    was: str
    tun: str
    einzelheiten: tuple[str, ...] = ()


@dataclass(frozen=True)
class Regel:
    """A numbered rule: what it is called, why it matters, and how it looks for hints."""

    nummer: str
    name: str
    warum: str
    suche: Callable[[Lage], Iterator[Fund]]

    def find(self, lage: Lage) -> Iterator[Hinweis]:
        """Look for hints."""
        for f in self.suche(lage):
            yield Hinweis(self.nummer, f.stufe, f.stelle, f.was, self.warum, f.tun, f.einzelheiten)


def regel(nummer: str, name: str, warum: str) -> Callable[[Callable[[Lage], Iterator[Fund]]], Regel]:
    """Make a rule of a generator.

    Args:
        nummer: ``A`` and two digits.
        name: what the rule is called, in German.
        warum: why it matters, one German sentence.
    """

    def make(suche: Callable[[Lage], Iterator[Fund]]) -> Regel:
        return Regel(nummer, name, warum, suche)

    return make
