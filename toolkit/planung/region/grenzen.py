"""How many regions can each Land have, and which meeting places are the cheapest within these numbers?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Landgrenze:
    """Between how many regions the places of each group need.

    Attributes:
        gruppe: number of the group of each place.
        mindestens: fewest regions per group, so that no region is larger than allowed.
        hoechstens: most regions per group, so that none is smaller.
    """

    gruppe: NDArray[np.intp]
    mindestens: tuple[int, ...]
    hoechstens: tuple[int, ...]


def bound_groups(gruppen: Sequence[str], kleinste: int, groesste: int) -> Landgrenze:
    """Count for each group how many regions it can have; where ``mindestens`` is larger, no number is possible."""
    import numpy as np

    zahl = Counter(gruppen)
    namen = sorted(zahl)
    nummer = {name: i for i, name in enumerate(namen)}
    return Landgrenze(
        np.array([nummer[g] for g in gruppen], dtype=np.intp),
        tuple(-(-zahl[name] // groesste) for name in namen),
        tuple(zahl[name] // max(1, kleinste) for name in namen),
    )


def choose_centres(
    gewinn: NDArray[np.float64], wer: NDArray[np.intp], k: int, laender: Landgrenze | None
) -> NDArray[np.intp]:
    """Choose the k cheapest: first the fewest that each group needs, then the cheapest while groups may have more.

    Args:
        gewinn: what each candidate costs (less is better).
        wer: which places the candidates are.
        k: how many.
        laender: limits per group, if there are groups.

    Returns:
        Positions within ``gewinn``; equal ones by position, so the result never depends on chance.
    """
    import numpy as np

    folge = np.argsort(gewinn, kind="stable")
    if laender is None:
        return folge[:k]
    gruppe = laender.gruppe[wer]
    rang = np.empty(len(folge), dtype=np.intp)
    for g in range(len(laender.mindestens)):
        dort = folge[gruppe[folge] == g]
        rang[dort] = np.arange(len(dort))
    pflicht = rang < np.array(laender.mindestens)[gruppe]
    erlaubt = (rang < np.array(laender.hoechstens)[gruppe]) & ~pflicht
    rest = folge[erlaubt[folge]][: max(0, k - int(pflicht.sum()))]
    return np.concatenate([np.flatnonzero(pflicht), rest])
