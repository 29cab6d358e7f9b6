"""How does long work say how far it is, and how does it learn that it may stop?

A long computation is a function ``compute(argument, melde)``. It calls ``melde`` often; as soon as that answers
``False`` it returns the best that it has so far. So it knows neither screen nor process.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fortschritt:
    """How far a computation is.

    Attributes:
        anteil: share that is done, 0 to 1; what lies outside is taken as the nearer end.
        satz: what happens right now, as a German sentence for people.
    """

    anteil: float
    satz: str


Melde = Callable[[Fortschritt], bool]


def never_stop(_: Fortschritt) -> bool:
    """Answer ``True``: for a computation that nobody watches."""
    return True
