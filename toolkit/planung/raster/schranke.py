"""How little can a plan cost at best, before any plan is known?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from toolkit.planung.raster.aufgabe import Aufgabe, Rangwert
from toolkit.planung.raster.bedarf import Bedarfe
from toolkit.planung.raster.werte import (
    BIETEN_UND_WOLLEN,
    JE_ANBIETEN,
    JE_INTERESSE,
    JE_NEBENEINANDER,
    JE_PLATZ,
    WAEHLEN,
)


def left_out(aufgabe: Aufgabe, plan: Sequence[int]) -> Counter[Rangwert]:
    """Count the sessions without a place by rank; it is the same in all plans that place the most and most wanted."""
    return Counter(aufgabe.rang[s] for s, z in enumerate(plan) if z == aufgabe.ohne)


def placed_for_sure(aufgabe: Aufgabe, plan: Sequence[int]) -> list[int]:
    """List the sessions that have a place in all such plans: those that rank unlike any that has none."""
    weggelassen = left_out(aufgabe, plan)
    return [s for s in range(len(plan)) if aufgabe.rang[s] not in weggelassen]


def fewest_pairs(anzahl: Sequence[int], dazu: int, hoechstens: int) -> int:
    """Count the pairs side by side at least, if more sessions come to those that are at each time already.

    Args:
        anzahl: sessions at each time.
        dazu: how many come.
        hoechstens: how many there can be at one time.
    """
    stand = list(anzahl)
    for _ in range(dazu):
        kleinste = min(range(len(stand)), key=stand.__getitem__, default=None)
        if kleinste is None or stand[kleinste] >= hoechstens:
            break
        stand[kleinste] += 1
    return sum(n * (n - 1) // 2 for n in stand)


def fewest_missing_seats(aufgabe: Aufgabe, sicher: Sequence[int]) -> int:
    """Count the seats missing at least: the session with most people in the largest room at any time, and so on."""
    zellen = (sitze for sitze in aufgabe.sitze for _ in aufgabe.zeiten)
    kommen = sorted((aufgabe.kommen[s] for s in sicher), reverse=True)
    return sum(max(0, k - sitze) for k, sitze in zip(kommen, zellen, strict=False))


def least_cost(aufgabe: Aufgabe, plan: Sequence[int], bedarfe: Bedarfe) -> int:
    """Return a cost that no plan with the same number of places can go below.

    Each person is looked at alone: with sessions spread over the times as evenly as can be, these clashes are left.
    Fixed times and rooms, and what one person's good plan does to another, do not count; so the true least cost may
    be higher.
    """
    sicher = placed_for_sure(aufgabe, plan)
    bietet: Counter[str] = Counter()
    will: Counter[str] = Counter()
    for s in sicher:
        bedarf = bedarfe.je_sitzung[aufgabe.sitzungen[s]]
        bietet.update(bedarf.bietet.keys())
        will.update(bedarf.will.keys())
    zeiten = len(aufgabe.zeiten)
    je_person = sum(_least_of_person(bietet[p], will[p], zeiten) for p in (bietet | will)) if zeiten else 0
    paare = fewest_pairs([0] * zeiten, sum(z != aufgabe.ohne for z in plan), len(aufgabe.raeume))
    return je_person + JE_NEBENEINANDER * paare + JE_PLATZ * fewest_missing_seats(aufgabe, sicher)


def _least_of_person(bietet: int, will: int, zeiten: int) -> int:
    """Spread what one person offers evenly, then each wish to where it costs least (costs are convex)."""
    angebote = [bietet // zeiten + (z < bietet % zeiten) for z in range(zeiten)]
    wuensche = [0] * zeiten
    punkte = 0
    for _ in range(will):
        dazu = [BIETEN_UND_WOLLEN * o + WAEHLEN * w for o, w in zip(angebote, wuensche, strict=True)]
        z = dazu.index(min(dazu))
        punkte += dazu[z]
        wuensche[z] += 1
    return JE_ANBIETEN * sum(o * (o - 1) // 2 for o in angebote) + JE_INTERESSE * punkte
