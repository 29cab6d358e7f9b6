"""Which plan is good where there are too many to try all of them?"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from toolkit.planung.raster.aufgabe import Aufgabe
from toolkit.planung.raster.schranke import fewest_missing_seats, placed_for_sure
from toolkit.planung.raster.stand import NIEMAND, Stand
from toolkit.planung.raster.werte import JE_PLATZ

TABU = 8
TABU_DAZU = 20
# What a step costs, session s, its new time, and the session that goes to where s was (or nobody).
Schritt = tuple[int, int, int, int]


def improve_plan(aufgabe: Aufgabe, plan: Sequence[int], vergleiche: int, ziel: int) -> tuple[list[int], int]:
    """Improve a plan step by step: tabu search with moves and exchanges (F. Glover: Tabu Search, 1989).

    In each round the best step is taken, even if the plan gets worse by it; a session that has left a time may not
    come back for some rounds. Chance only decides how long, always in the same way.

    Args:
        aufgabe: the task.
        plan: where to begin.
        vergleiche: how many steps may be looked at; the work depends on nothing else.
        ziel: a cost that is good enough to stop.

    Returns:
        The best plan and its cost.
    """
    suche = _Suche(aufgabe, plan)
    je_runde = max(1, len(plan) * (len(plan) + len(aufgabe.zeiten)) // 2)
    for _ in range(vergleiche // je_runde):
        if suche.beste <= ziel or not suche.go_on():
            break
    return suche.bester, suche.beste


class _Suche:
    """A plan on its way, the best one so far, and until which round a session may not come back to a time."""

    def __init__(self, aufgabe: Aufgabe, plan: Sequence[int]) -> None:
        self.aufgabe, self.stand = aufgabe, Stand(aufgabe, plan)
        self.beste, self.bester = self.stand.kosten, list(plan)
        self.fehlt_immer = fewest_missing_seats(aufgabe, placed_for_sure(aufgabe, plan))
        self.gesperrt: dict[tuple[int, int], int] = {}
        self.runde = 0
        self.zufall = random.Random(len(plan))  # noqa: S311 - the same every time, no secret

    def go_on(self) -> bool:
        """Take the best step; return whether there was one."""
        schritt = self._best_step()
        if schritt is None:
            return False
        kosten, s, z, t = schritt
        self._lock(s)
        if t == NIEMAND:
            self.stand.move(s, z, kosten)
        else:
            self._lock(t)
            self.stand.exchange(s, t, kosten)
        if self.stand.kosten < self.beste:
            self.beste, self.bester = self.stand.kosten, list(self.stand.plan)
        self.runde += 1
        return True

    def _lock(self, s: int) -> None:
        self.gesperrt[s, self.stand.plan[s]] = self.runde + TABU + self.zufall.randrange(TABU_DAZU)

    def _is_locked(self, s: int, z: int) -> bool:
        return self.gesperrt.get((s, z), 0) > self.runde

    def _best_step(self) -> Schritt | None:
        """Find the step that costs least; a locked one only counts if it leads to a new best plan."""
        stand, eng = self.stand, self.aufgabe.eng
        fehlt = (
            [JE_PLATZ * self.aufgabe.missing_seats(m) for m in stand.masken[:-1]] if eng else [0] * self.aufgabe.ohne
        )
        fehlt.append(0)
        sparen = sum(fehlt) - JE_PLATZ * self.fehlt_immer
        bester: Schritt | None = None
        for kosten, s, z, t in sorted(self._steps()):
            if bester is not None and kosten - sparen >= bester[0]:
                break
            a = stand.plan[s]
            if bester is not None and kosten - fehlt[a] - fehlt[z] >= bester[0]:
                continue
            ganz = kosten + (stand.seats_after(s, z, t) if eng else 0)
            zu = self._is_locked(s, z) or (t != NIEMAND and self._is_locked(t, a))
            if (bester is not None and ganz >= bester[0]) or (zu and stand.kosten + ganz >= self.beste):
                continue
            if stand.allows(s, z, t) and (t == NIEMAND or stand.allows(t, a, s)):
                bester = ganz, s, z, t
        return bester

    def _steps(self) -> Iterator[Schritt]:
        """Run through all moves and exchanges with what they cost, missing seats aside."""
        plan, last, paar = self.stand.plan, self.stand.last, self.aufgabe.paar
        ohne, rang, raeume = self.aufgabe.ohne, self.aufgabe.rang, len(self.aufgabe.raeume)
        frei = [z for z in range(ohne) if self.stand.anzahl[z] < raeume]
        for s, a in enumerate(plan):
            lasten, zeile = last[s], paar[s]
            hier = lasten[a]
            if a != ohne:
                for z in frei:
                    if z != a:
                        yield lasten[z] - hier, s, z, NIEMAND
            for t in range(s + 1, len(plan)):
                b = plan[t]
                if a == b:
                    continue
                andere = last[t]
                if ohne not in (a, b):
                    yield lasten[b] - hier + andere[a] - andere[b] - 2 * zeile[t], s, b, t
                elif rang[s] == rang[t]:
                    yield lasten[b] - hier + andere[a] - andere[b] - zeile[t], s, b, t
