"""How many regions of which size suit a number of places, and which limits would be possible?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil, floor

from toolkit.planung.region.pruefung import check_task
from toolkit.planung.region.werte import Aufgabe

# Our own measure: a region of about fifteen places still fits around one table, and sizes differ by about a quarter.
UEBLICH = 15
KLEINER, GROESSER = 0.7, 1.2
STUFEN = 12


@dataclass(frozen=True)
class Grenzen:
    """How many regions, and how many places each of them has.

    Attributes:
        k: how many regions.
        min: fewest places of a region.
        max: most places of a region.
    """

    k: int
    min: int
    max: int


def suggest_limits(n: int, k: int | None = None) -> Grenzen:
    """Suggest limits for a number of places; about fifteen places a region, if the number of regions is open."""
    zahl = min(max(1, n), k or max(1 if n < 4 else 2, round(n / UEBLICH)))  # noqa: PLR2004 - two pairs at least
    return _around(n, zahl, 0)


def propose_limits(aufgabe: Aufgabe) -> Grenzen | None:
    """Find possible limits near the wished ones; ``None`` if pairs that contradict each other forbid all of them.

    First the number of regions stays and the sizes get more room, step by step; then the number gives way.
    """
    # What is impossible with a region for each place and no sizes is impossible whatever the limits.
    if aufgabe.n == 0 or check_task(replace(aufgabe, k=aufgabe.n, min=1, max=aufgabe.n)):
        return None
    gewollt = Grenzen(aufgabe.k, aufgabe.min, aufgabe.max)
    for grenzen in (gewollt, *_candidates(aufgabe)):
        if not check_task(replace(aufgabe, k=grenzen.k, min=grenzen.min, max=grenzen.max)):
            return grenzen
    return None


def _candidates(aufgabe: Aufgabe) -> Iterator[Grenzen]:
    n = aufgabe.n
    gewollt = min(max(1, aufgabe.k), n)
    for abstand in range(n):
        for k in dict.fromkeys((gewollt + abstand, gewollt - abstand)):
            if 1 <= k <= n:
                yield from dict.fromkeys(_around(n, k, stufe) for stufe in range(STUFEN))


def _around(n: int, k: int, stufe: int) -> Grenzen:
    """Sizes around the average; each step gives more room, the last one leaves only what is needed."""
    mittel = n / k
    if stufe == STUFEN - 1:
        return Grenzen(k, 1, max(1, n))
    kleinste = floor(mittel * (KLEINER - stufe * KLEINER / (STUFEN - 1)))
    groesste = ceil(mittel * (GROESSER + stufe * 0.2))
    return Grenzen(k, max(1, kleinste), max(1, min(n, groesste)))
