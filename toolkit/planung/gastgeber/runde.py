"""In which order do places host, turn by turn, so that nobody travels much more than others?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.planung.gastgeber.auswahl import choose_hosts

ZWEI = 2


@dataclass(frozen=True)
class Einsatz:
    """One place that hosts.

    Attributes:
        ort: its number.
        neu: whether it has never hosted before.
        frei: whether others could have hosted instead.
    """

    ort: int
    neu: bool
    frei: bool


def choose_all(
    ziele: Sequence[Sequence[float]], gastgeber: Sequence[int], basis: Sequence[float], anzahl: int, bisher: list[int]
) -> tuple[list[Einsatz], bool]:
    """Choose turn by turn; only a turn that the years do not finish leaves a choice.

    Where its only host was the last of the turn before, the last two of that turn change places; that changes no way.

    Args:
        ziele: for each place the ways of all to it.
        gastgeber: numbers of the places that host.
        basis: what each place has travelled to meetings that count in no turn.
        anzahl: how many meetings.
        bisher: who of ``gastgeber`` hosted before, oldest first.

    Returns:
        The hosts in order, and whether no other choice is fairer.
    """
    folge: list[Einsatz] = []
    zuvor, schon, genau, runde = list(bisher), _hosted_this_turn(bisher, len(gastgeber)), True, 0
    if len(gastgeber) == ZWEI and not bisher and anzahl % ZWEI:
        # Two take turns strictly, so who begins hosts once more than the other.
        stand = [b + anzahl // ZWEI * sum(ziele[h][i] for h in gastgeber) for i, b in enumerate(basis)]
        zuvor = list(choose_hosts(stand, ziele, gastgeber, 1)[0])
        folge, schon = [Einsatz(zuvor[0], neu=True, frei=True)], set(zuvor)
    while len(folge) < anzahl:
        waehlbar = [h for h in gastgeber if h not in schon]
        offen = min(anzahl - len(folge), len(waehlbar))
        if offen == 1 < len(waehlbar) and (runde <= 1 or len(gastgeber) == ZWEI):
            waehlbar = [h for h in waehlbar if h not in zuvor[-1:]]
        stand = [b + sum(ziele[h][i] for h in zuvor) for i, b in enumerate(basis)]
        wahl, sicher = choose_hosts(stand, ziele, waehlbar, offen)
        if wahl == tuple(zuvor[-1:]) and runde > 1:
            folge[-2:], zuvor[-2:] = folge[:-3:-1], zuvor[:-3:-1]
        reihe = _order(ziele, stand, wahl, zuvor)
        folge += [Einsatz(h, h not in zuvor, len(wahl) < len(waehlbar)) for h in reihe]
        zuvor, schon, genau, runde = zuvor + reihe, set(), genau and sicher, len(reihe)
    return folge, genau


def _hosted_this_turn(bisher: Sequence[int], anzahl: int) -> set[int]:
    """Find who has hosted in the turn that is going on: one ends when all hosted, or when somebody hosts again."""
    schon: set[int] = set()
    for ort in bisher:
        schon = {ort} if ort in schon else schon | {ort}
        if len(schon) == anzahl:
            schon = set()
    return schon


def _order(
    ziele: Sequence[Sequence[float]], basis: Sequence[float], wahl: Sequence[int], zuvor: Sequence[int]
) -> list[int]:
    """Order the hosts of a turn: who waited longest, then who relieves the place with the longest ways."""
    letztes = {h: i for i, h in enumerate(zuvor)}
    stand, reihe, rest = list(basis), list[int](), list(wahl)
    while rest:
        naechster = min(
            rest, key=lambda h: (letztes.get(h, -1), max(s + w for s, w in zip(stand, ziele[h], strict=True)), h)
        )
        stand = [s + w for s, w in zip(stand, ziele[naechster], strict=True)]
        reihe.append(naechster)
        rest.remove(naechster)
    return reihe
