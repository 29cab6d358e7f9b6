"""What does a search give back, and why does it stand there?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from methodenkoffer.schema import Angebot, Karte, Pfad

Art = Literal["karten", "angebote", "pfade"]


@dataclass(frozen=True)
class Treffer:
    """A method card with the reasons for and against it.

    Attributes:
        karte: the card.
        dafuer: why it fits, short plain German, the strongest reason first.
        dagegen: what does not fit.
        punkte: how well it fits; more is better, only the order within one result means something.
    """

    karte: Karte
    dafuer: tuple[str, ...]
    dagegen: tuple[str, ...]
    punkte: float


@dataclass(frozen=True)
class Ergebnis:
    """The answer to a search among the cards.

    Attributes:
        treffer: cards that fulfil every wish, best first.
        beinahe: cards that miss at least one wish, nearest first, each with its reason in ``dagegen``.
        geprueft: number of cards looked through.
    """

    treffer: tuple[Treffer, ...]
    beinahe: tuple[Treffer, ...]
    geprueft: int

    @property
    def weggelassen(self) -> int:
        """Number of cards that have nothing to do with the text or with any of the goals."""
        return self.geprueft - len(self.treffer) - len(self.beinahe)


@dataclass(frozen=True)
class Fund:
    """A place in any kind of content that has to do with a text.

    Attributes:
        sorte: ``karten``, ``angebote`` or ``pfade``; also the first part of its address.
        eintrag: the card, offer or plan.
        auszug: the passage that fits best, plain text of at most 180 signs.
        punkte: how well it fits; more is better.
    """

    sorte: Art
    eintrag: Karte | Angebot | Pfad
    auszug: str
    punkte: float
