"""Which places belong together through pairs, and which must all be apart?"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from toolkit.planung.region.werte import Aufgabe


@dataclass(frozen=True)
class Verbund:
    """Places bound by pairs.

    Attributes:
        von: for each place the smallest number among those it belongs to.
        gruppen: the bound places, each group ascending, single places left out.
    """

    von: tuple[int, ...]
    gruppen: tuple[tuple[int, ...], ...]


def bind(aufgabe: Aufgabe) -> Verbund:
    """Follow all pairs: who belongs to whom, also through others."""
    von = list(range(aufgabe.n))

    def root(ort: int) -> int:
        while von[ort] != ort:
            ort = von[ort]
        return ort

    for a, b in aufgabe.zusammen:
        x, y = sorted((root(a), root(b)))
        von[y] = x
    wurzeln = tuple(root(ort) for ort in range(aufgabe.n))
    gruppen: dict[int, list[int]] = {}
    for ort, wurzel in enumerate(wurzeln):
        gruppen.setdefault(wurzel, []).append(ort)
    return Verbund(wurzeln, tuple(tuple(g) for g in gruppen.values() if len(g) > 1))


def chain(aufgabe: Aufgabe, a: int, b: int) -> list[int]:
    """Find the shortest chain of pairs from one place to another; empty if there is none."""
    davor: dict[int, int] = {a: a}
    offen = deque([a])
    while offen and b not in davor:
        hier = offen.popleft()
        for x, y in aufgabe.zusammen:
            for von, nach in ((x, y), (y, x)):
                if von == hier and nach not in davor:
                    davor[nach] = hier
                    offen.append(nach)
    if b not in davor:
        return []
    weg = [b]
    while weg[-1] != a:
        weg.append(davor[weg[-1]])
    return weg[::-1]


def find_apart(aufgabe: Aufgabe, verbund: Verbund) -> list[int]:
    """Find places that must all be apart from each other (a clique, gathered greedily); each needs its own region."""
    feinde: dict[int, set[int]] = {}
    for a, b in aufgabe.getrennt:
        x, y = verbund.von[a], verbund.von[b]
        feinde.setdefault(x, set()).add(y)
        feinde.setdefault(y, set()).add(x)
    beste: list[int] = []
    for anfang in sorted(feinde, key=lambda ort: (-len(feinde[ort]), ort)):
        gruppe = [anfang]
        for ort in sorted(feinde[anfang], key=lambda o: (-len(feinde[o]), o)):
            if all(ort in feinde[andere] for andere in gruppe):
                gruppe.append(ort)
        if len(gruppe) > len(beste):
            beste = gruppe
    return sorted(beste)
