"""Small tasks and a judge that tries every division."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np  # noqa: TID253 - every test here works on tables of ways
from hypothesis import strategies as st

from toolkit.planung.region import Aufgabe, Einteilung

Teile = list[tuple[int, ...]]


@dataclass(frozen=True)
class Punkt:
    lat: float
    lon: float


def line(*stellen: float) -> np.ndarray:
    """Ways between places on one road."""
    feld = np.array(stellen, dtype=float)
    return np.abs(feld[:, None] - feld)


def plane(n: int, saat: int) -> np.ndarray:
    """Ways between places drawn on a square of 100 km."""
    punkte = np.random.default_rng(saat).random((n, 2)) * 100
    return np.hypot(*(punkte[:, None] - punkte).T)


def partitions(n: int, k: int) -> Iterator[Teile]:
    def extend(ort: int, teile: list[list[int]]) -> Iterator[Teile]:
        if ort == n:
            if len(teile) == k:
                yield [tuple(t) for t in teile]
            return
        for teil in teile:
            teil.append(ort)
            yield from extend(ort + 1, teile)
            teil.pop()
        if len(teile) < k:
            teile.append([ort])
            yield from extend(ort + 1, teile)
            teile.pop()

    yield from extend(0, [])


def keeps_all(aufgabe: Aufgabe, teile: Teile) -> bool:
    wo = {ort: nummer for nummer, teil in enumerate(teile) for ort in teil}
    return (
        all(aufgabe.min <= len(teil) <= aufgabe.max for teil in teile)
        and all(wo[a] == wo[b] for a, b in aufgabe.zusammen)
        and all(wo[a] != wo[b] for a, b in aufgabe.getrennt)
        and (aufgabe.gruppen is None or all(len({aufgabe.gruppen[o] for o in teil}) == 1 for teil in teile))
    )


def best_of_all(aufgabe: Aufgabe) -> float:
    """The shortest total of all divisions, each region at its best member; infinite if there is none."""
    summen = (
        sum(float(aufgabe.kosten[np.ix_(teil, teil)].sum(axis=0).min()) for teil in teile)
        for teile in partitions(aufgabe.n, aufgabe.k)
        if keeps_all(aufgabe, teile)
    )
    return min(summen, default=float("inf"))


def teile_of(einteilung: Einteilung) -> Teile:
    return [region.orte for region in einteilung.regionen]


@st.composite
def tasks(draw: st.DrawFn, *, paare: bool = True, offen: bool = False) -> Aufgabe:
    """Draw a task; without pairs if wished, and one that is surely possible (``offen``)."""
    n = draw(st.integers(2, 7))
    k = draw(st.integers(1, min(3, n)))
    zahlen = st.integers(0, 30)
    krumm = draw(st.booleans())
    kosten = plane(n, draw(st.integers(0, 99)))
    if krumm:
        kosten = np.array([[0.0 if i == j else float(draw(zahlen)) for j in range(n)] for i in range(n)])
    mitte = n // k
    kleinste = draw(st.integers(1, mitte))
    groesste = draw(st.integers(-(-n // k), n))
    label = st.lists(st.sampled_from("AB"), min_size=n, max_size=n)
    gruppen = None if offen or draw(st.booleans()) else tuple(draw(label))
    paar = st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)).filter(lambda p: p[0] != p[1])
    liste = st.lists(paar, max_size=2 if paare and not offen else 0).map(tuple)
    return Aufgabe(kosten, k, kleinste, groesste, gruppen, draw(liste), draw(liste))
