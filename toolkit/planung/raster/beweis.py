"""Is there any plan that costs less?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.planung.raster.aufgabe import Aufgabe
from toolkit.planung.raster.schranke import fewest_missing_seats, fewest_pairs, left_out, placed_for_sure
from toolkit.planung.raster.stand import Stand
from toolkit.planung.raster.werte import JE_NEBENEINANDER, JE_PLATZ

GENAU_BIS = 24


class _ZuViel(Exception):  # noqa: N818 - no error, only the end of the work that was allowed
    """There are more plans than may be looked at."""


def prove_plan(aufgabe: Aufgabe, plan: Sequence[int], kosten: int, arbeit: int) -> tuple[list[int], int, bool]:
    """Look for a plan that costs less, by branch and bound over the sessions.

    Args:
        aufgabe: the task.
        plan: the best plan so far, with as many places as there can be.
        kosten: what it costs.
        arbeit: how many pairs of session and time may be looked at.

    Returns:
        The best plan, its cost, and whether it is proven that none costs less.
    """
    if len(plan) > GENAU_BIS:
        return list(plan), kosten, False
    baum = _Baum(aufgabe, plan, kosten, arbeit)
    try:
        baum.branch(0, 0)
    except _ZuViel:
        return baum.bester, baum.beste, False
    return baum.bester, baum.beste, True


class _Baum:
    """All plans as a tree: one session after the other gets a time or, if it may be left out, none."""

    def __init__(self, aufgabe: Aufgabe, plan: Sequence[int], kosten: int, arbeit: int) -> None:
        self.aufgabe, self.bester, self.beste, self.arbeit = aufgabe, list(plan), kosten, arbeit
        self.weglassen = left_out(aufgabe, plan)
        alle = range(len(plan))
        self.reihe = sorted(alle, key=lambda s: (aufgabe.feste_zeit[s] is None, -sum(aufgabe.paar[s]), s))
        self.sitze = fewest_missing_seats(aufgabe, placed_for_sure(aufgabe, plan))
        gleich = set(range(len(aufgabe.zeiten))) - set(aufgabe.feste_zeit)
        self.gleich = sorted(gleich)
        self.lose = {s for s in alle if aufgabe.feste_zeit[s] is None and aufgabe.fester_raum[s] is None}
        self.stand = Stand(aufgabe, [aufgabe.ohne] * len(plan))

    def branch(self, tiefe: int, paarkosten: int) -> None:
        """Go on with the session at a depth; ``paarkosten`` is what those before cost, missing seats aside."""
        rest = self.reihe[tiefe:]
        self.arbeit -= 1 + len(rest) * len(self.aufgabe.zeiten)
        if self.arbeit < 0:
            raise _ZuViel
        fehlt = sum(self.aufgabe.missing_seats(m) for m in self.stand.masken[:-1]) if self.aufgabe.eng else 0
        if not rest:
            kosten = paarkosten + JE_PLATZ * fehlt
            if kosten < self.beste:
                self.beste, self.bester = kosten, list(self.stand.plan)
            return
        schranke = self._bound(rest, paarkosten)
        if schranke is None or schranke + JE_PLATZ * max(fehlt, self.sitze) >= self.beste:
            return
        s = rest[0]
        for z in self._times(s):
            last = self.stand.last[s][z]
            self.stand.move(s, z, 0)
            self.branch(tiefe + 1, paarkosten + last)
            self.stand.move(s, self.aufgabe.ohne, 0)
        rang = self.aufgabe.rang[s]
        if self.weglassen[rang]:
            self.weglassen[rang] -= 1
            self.branch(tiefe + 1, paarkosten)
            self.weglassen[rang] += 1

    def _times(self, s: int) -> list[int]:
        """List the times for a session, cheapest first; of empty times that are alike only the first."""
        leer = [z for z in self.gleich if not self.stand.anzahl[z]]
        return sorted(
            (z for z in self._open_times(s, self._free_times()) if z not in leer[1:]),
            key=lambda z: (self.stand.last[s][z], z),
        )

    def _free_times(self) -> list[int]:
        return [z for z in range(self.aufgabe.ohne) if self.stand.anzahl[z] < len(self.aufgabe.raeume)]

    def _open_times(self, s: int, frei: list[int]) -> list[int]:
        return frei if s in self.lose else [z for z in frei if self.stand.allows(s, z)]

    def _bound(self, rest: Sequence[int], paarkosten: int) -> int | None:
        """Return what the plan costs at least, missing seats aside; ``None`` if the rest finds no place.

        Each session to come costs at least what it costs at its best time beside those that are placed. Pairs side by
        side are counted apart, so that those among the sessions to come count as well.
        """
        anzahl = self.stand.anzahl[: self.aufgabe.ohne]
        frei = self._free_times()
        kosten = paarkosten - JE_NEBENEINANDER * sum(n * (n - 1) // 2 for n in anzahl)
        for s in rest:
            if self.weglassen[self.aufgabe.rang[s]]:
                continue
            lasten = self.stand.last[s]
            mit = [lasten[z] - JE_NEBENEINANDER * anzahl[z] for z in self._open_times(s, frei)]
            if not mit:
                return None
            kosten += min(mit)
        dazu = len(rest) - sum(self.weglassen.values())
        return kosten + JE_NEBENEINANDER * fewest_pairs(anzahl, dazu, len(self.aufgabe.raeume))
