"""Which sessions find a place at all, and which plan does the search begin with?"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from toolkit.planung.raster.aufgabe import Aufgabe

Zelle = tuple[int, int]


def first_plan(aufgabe: Aufgabe) -> list[int]:
    """Place as many sessions as possible, and among those the ones that come first.

    Sets of sessions that can be placed together are the independent sets of a transversal matroid. So taking the
    sessions by rank, and each that still fits, places as many as possible and leaves out the least wanted
    (J. Edmonds: Matroids and the greedy algorithm, 1971). Whether one still fits is found by augmenting paths.

    Returns:
        For each session the number of its time, or ``aufgabe.ohne``.
    """
    plan = [aufgabe.ohne] * len(aufgabe.sitzungen)
    for s, (z, _) in _place_fixed(aufgabe).items():
        plan[s] = z
    frei = [len(aufgabe.raeume) - plan.count(z) for z in range(len(aufgabe.zeiten))]
    lose = sorted((s for s in range(len(plan)) if not aufgabe.rang[s][0]), key=lambda s: (-aufgabe.rang[s][1], s))
    for s in _most_entangled_first(aufgabe, lose[: sum(frei)]):
        offen = [z for z in range(len(frei)) if frei[z]]
        plan[s] = min(offen, key=lambda z: (_cost_at(aufgabe, plan, s, z), z))
        frei[plan[s]] -= 1
    return plan


def _most_entangled_first(aufgabe: Aufgabe, sitzungen: list[int]) -> list[int]:
    return sorted(sitzungen, key=lambda s: (-sum(aufgabe.paar[s]), s))


def _cost_at(aufgabe: Aufgabe, plan: list[int], s: int, z: int) -> int:
    zeile = aufgabe.paar[s]
    return sum(zeile[t] for t, zeit in enumerate(plan) if zeit == z)


def _place_fixed(aufgabe: Aufgabe) -> dict[int, Zelle]:
    """Give sessions with a fixed time or room a cell each, as many as possible, the most wanted first."""
    wo: dict[int, Zelle] = {}
    feste = [s for s in range(len(aufgabe.sitzungen)) if aufgabe.rang[s][0]]
    for s in sorted(feste, key=lambda s: (-aufgabe.rang[s][1], s)):
        _make_room(aufgabe, wo, s)
    return wo


def _make_room(aufgabe: Aufgabe, wo: dict[int, Zelle], neu: int) -> None:
    """Place one more session, moving others along a shortest augmenting path; do nothing if there is none."""
    wer = {zelle: s for s, zelle in wo.items()}
    kommt_von: dict[Zelle, int] = {}
    schlange = deque([neu])
    while schlange:
        s = schlange.popleft()
        for zelle in _cells(aufgabe, s):
            if zelle in kommt_von:
                continue
            kommt_von[zelle] = s
            if zelle in wer:
                schlange.append(wer[zelle])
                continue
            ziel: Zelle | None = zelle
            while ziel is not None:
                umzug = kommt_von[ziel]
                vorher = wo.get(umzug)
                wo[umzug] = ziel
                ziel = vorher
            return


def _cells(aufgabe: Aufgabe, s: int) -> Iterator[Zelle]:
    z, r = aufgabe.feste_zeit[s], aufgabe.fester_raum[s]
    zeiten = range(len(aufgabe.zeiten)) if z is None else (z,)
    raeume = range(len(aufgabe.raeume)) if r is None else (r,)
    return ((zeit, raum) for zeit in zeiten for raum in raeume)
