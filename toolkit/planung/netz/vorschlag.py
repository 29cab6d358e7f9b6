"""Which new ties would bring the network most?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from math import comb
from typing import TYPE_CHECKING, Any

from toolkit.planung.netz.belastet import is_busy
from toolkit.planung.netz.graf import VERBINDEND, find_conflicts
from toolkit.planung.netz.neue_wege import add_tie, find_best_set, find_best_tie
from toolkit.planung.netz.sicht import Sicht, look_at
from toolkit.planung.netz.wege import measure_efficiency
from toolkit.planung.netz.werte import Netz
from toolkit.planung.netz.worte_wenn import say_reasons

if TYPE_CHECKING:
    from toolkit.planung.netz.neue_wege import Maske
    from toolkit.planung.netz.wege import Matrix

GENAU_BIS, GRUENDLICH_BIS = 4e7, 1e9  # sets × pairs that are tried without a visible wait, and in some seconds
TAUSCH_BIS = 150  # actors
MEISTE = 10
Paar = tuple[int, int]


@dataclass(frozen=True)
class Vorschlag:
    """A tie worth building.

    Attributes:
        von: id of the one.
        zu: id of the other.
        abstand: steps between them today; ``None`` if no way leads.
        gewinn: by how much all come nearer to all (difference of the efficiency, 0 to 1), counted in the given order.
        gruende: why, in German.
        genau: whether it is proven that no other set of so many ties gains more.
    """

    von: str
    zu: str
    abstand: int | None
    gewinn: float
    gruende: tuple[str, ...]
    genau: bool


def best_new_ties(
    netz: Netz,
    anzahl: int = 3,
    arten: Collection[str] = VERBINDEND,
    *,
    gruendlich: bool = False,
    schonen: bool = False,
) -> tuple[Vorschlag, ...]:
    """Find the new ties that together bring all nearest to all.

    The aim is the global efficiency (mean of 1 / steps over all pairs, Latora and Marchiori 2001) of the graph of all
    ties but conflicts, for the whole set at once. One tie alone is always exact. A set is exact (``genau``) where all
    sets can be tried, about up to 15 actors for three ties, or up to 20 with ``gruendlich``; beyond that each tie is
    the best to the ones before, and up to ``TAUSCH_BIS`` actors ties are exchanged until no exchange of a single one
    gains more. Pairs that are tied already or in conflict are never proposed. Equal sets: the first by the ids.

    Args:
        netz: as captured.
        anzahl: how many ties, from 1 to ``MEISTE``; fewer come back if fewer pairs are left.
        arten: kinds of ties that count as connected.
        gruendlich: try all sets even if that takes some seconds.
        schonen: propose nothing to those who are busy already (``is_busy``); the best of what is left.

    Returns:
        The ties, the greatest gain first; none for fewer than two actors.

    Raises:
        ValueError: ``anzahl`` is out of range.
    """
    if not 1 <= anzahl <= MEISTE:
        raise ValueError(f"Es lassen sich 1 bis {MEISTE} neue Verbindungen vorschlagen.")
    sicht = look_at(netz, arten)
    start = sicht.wege.abstand
    erlaubt = _allowed(sicht, schonen=schonen)
    offen = int(erlaubt.sum()) // 2
    anzahl = min(anzahl, offen)
    if not anzahl:
        return ()
    genau = anzahl == 1 or comb(offen, anzahl) * len(start) ** 2 <= (GRUENDLICH_BIS if gruendlich else GENAU_BIS)
    paare = list(find_best_set(start, erlaubt, anzahl)) if genau and anzahl > 1 else _one_by_one(start, erlaubt, anzahl)
    if not genau and len(start) <= TAUSCH_BIS:
        paare = _exchange(start, erlaubt, paare)
    return tuple(_describe(sicht, paare, genau=genau))


def _allowed(sicht: Sicht, *, schonen: bool) -> Maske:
    import numpy as np

    stelle = {knoten: i for i, knoten in enumerate(sicht.wege.ids)}
    erlaubt = ~np.eye(len(stelle), dtype=bool)
    verboten: list[Any] = [*sicht.graf.edges, *(tuple(paar) for paar in find_conflicts(sicht.netz))]
    for u, v in verboten:
        erlaubt[stelle[u], stelle[v]] = erlaubt[stelle[v], stelle[u]] = False
    if schonen:
        voll = [i for kennung, i in stelle.items() if is_busy(sicht.graf, kennung)]
        erlaubt[voll] = erlaubt[:, voll] = False
    return erlaubt


def _one_by_one(start: Matrix, erlaubt: Maske, anzahl: int) -> list[Paar]:
    abstand, frei, paare = start, erlaubt.copy(), []
    for _ in range(anzahl):
        paar = find_best_tie(abstand, frei)
        if paar is None:
            break
        paare.append(paar)
        frei[paar] = False
        abstand = add_tie(abstand, *paar)
    return paare


def _build(start: Matrix, paare: Collection[Paar]) -> Matrix:
    for paar in paare:
        start = add_tie(start, *paar)
    return start


def _exchange(start: Matrix, erlaubt: Maske, paare: list[Paar]) -> list[Paar]:
    stand = measure_efficiency(_build(start, paare))
    besser = True
    while besser:
        besser = False
        for alt in tuple(paare):
            andere = [p for p in paare if p != alt]
            frei = erlaubt.copy()
            for p in andere:
                frei[p] = False
            neu = find_best_tie(_build(start, andere), frei)
            wert = measure_efficiency(_build(start, [*andere, neu])) if neu else 0.0
            if neu and wert > stand + 1e-12:
                paare, stand, besser = [*andere, neu], wert, True
    return paare


def _describe(sicht: Sicht, paare: list[Paar], *, genau: bool) -> list[Vorschlag]:
    """Order the ties so that each is the best of the rest, and say what each gains to the ones before."""
    import numpy as np

    abstand, rest, liste = sicht.wege.abstand, sorted(paare), []
    vorher = measure_efficiency(abstand)
    while rest:
        nachher = {p: measure_efficiency(add_tie(abstand, *p)) for p in rest}
        paar = max(rest, key=lambda p: (round(nachher[p], 12), [-x for x in p]))
        rest.remove(paar)
        u, v = (sicht.wege.ids[i] for i in paar)
        schritte = sicht.wege.abstand[paar]
        heute = int(schritte) if np.isfinite(schritte) else None
        neu = add_tie(abstand, *paar)
        kuerzer = int((np.isfinite(abstand) & (neu < abstand)).sum()) // 2
        erstmals = int((np.isinf(abstand) & np.isfinite(neu)).sum()) // 2
        gruende = say_reasons(sicht, u, v, heute, kuerzer, erstmals)
        liste.append(Vorschlag(u, v, heute, nachher[paar] - vorher, gruende, genau))
        abstand, vorher = neu, nachher[paar]
    return liste
