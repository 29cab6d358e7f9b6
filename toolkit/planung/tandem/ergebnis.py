"""What does an office get back: tandems, how well each fits and why, and who got nobody?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from toolkit.planung.tandem.werte import NEUTRAL, Merkmal

DAFUER, DAGEGEN = 0.6, 0.4


@dataclass(frozen=True)
class Teilnote:
    """One mark of a pair.

    Attributes:
        name: what is marked, a key of ``MERKMALE``.
        note: from 0 to 1; 0.5 where a fact is missing.
        grund: why, in German.
        gewicht: how much it counts, 0 to 4.
        bekannt: whether the facts are there.
    """

    name: Merkmal
    note: float
    grund: str
    gewicht: int
    bekannt: bool = True


@dataclass(frozen=True)
class Passung:
    """How well two places fit.

    Attributes:
        wert: whole points from 0 to 100, so that what people read adds up.
        teile: the marks behind it, in the order of ``MERKMALE``.
        verboten: why they cannot be together, in German; empty if they can.
        frueher: whether they were together before.
    """

    wert: int
    teile: tuple[Teilnote, ...]
    verboten: str = ""
    frueher: bool = False

    @property
    def dafuer(self) -> tuple[str, ...]:
        """What speaks for the pair, what counts most first."""
        return self._pick(lambda t: t.bekannt and t.note >= DAFUER)

    @property
    def dagegen(self) -> tuple[str, ...]:
        """What speaks against the pair, what counts most first."""
        return self._pick(lambda t: t.bekannt and t.note <= DAGEGEN)

    @property
    def unbekannt(self) -> tuple[str, ...]:
        """Which facts are missing; they count as neither good nor bad."""
        return self._pick(lambda t: not t.bekannt)

    def _pick(self, wahl: Callable[[Teilnote], bool]) -> tuple[str, ...]:
        gewaehlt = [t for t in self.teile if t.gewicht and wahl(t)]
        return tuple(t.grund for t in sorted(gewaehlt, key=lambda t: -t.gewicht * abs(t.note - NEUTRAL)))


@dataclass(frozen=True)
class Tandem:
    """A pair that was brought together.

    Attributes:
        suchend: id of the seeking place.
        erfahren: id of the experienced place.
        passung: how well they fit and why.
        fest: whether somebody fixed it beforehand.
    """

    suchend: str
    erfahren: str
    passung: Passung
    fest: bool = False


@dataclass(frozen=True)
class OhneTandem:
    """A seeking place that got nobody, and why in German."""

    id: str
    grund: str


@dataclass(frozen=True)
class Tandems:
    """The best overall matching.

    Attributes:
        paare: the tandems by the id of the seeking place.
        ohne: who got nobody.
        summe: points of all tandems together.
        bisher: pairs of an earlier matching that were kept where possible; none if everything was free.
    """

    paare: tuple[Tandem, ...]
    ohne: tuple[OhneTandem, ...]
    summe: int
    bisher: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class LieberZusammen:
    """Two places, by id, that would both rather have each other than what they got, and the sentence in German."""

    suchend: str
    erfahren: str
    satz: str


@dataclass(frozen=True)
class Wechsel:
    """A seeking place that gets another partner: ids of before and after, ``None`` for nobody."""

    ort: str
    von: str | None
    nach: str | None
