"""What does a plan cost, and what would one step change, without counting everything again?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.planung.raster.aufgabe import Aufgabe
from toolkit.planung.raster.werte import JE_PLATZ

NIEMAND = -1


class Stand:
    """A plan in the middle of a search; ``last[s][z]`` is what session ``s`` would cost beside those at time ``z``."""

    def __init__(self, aufgabe: Aufgabe, plan: Sequence[int]) -> None:
        self.aufgabe = aufgabe
        self.plan = [aufgabe.ohne] * len(plan)
        self.last = [[0] * (len(aufgabe.zeiten) + 1) for _ in plan]
        self.anzahl = [0] * (len(aufgabe.zeiten) + 1)
        self.masken = [0] * (len(aufgabe.zeiten) + 1)
        self.anzahl[aufgabe.ohne] = len(plan)
        self.kosten = aufgabe.total(plan)
        for s, z in enumerate(plan):
            self._put(s, z)

    def move(self, s: int, z: int, aenderung: int) -> None:
        """Put a session at another time; the change in cost is known already."""
        self._put(s, z)
        self.kosten += aenderung

    def exchange(self, s: int, t: int, aenderung: int) -> None:
        """Let two sessions change places."""
        a, b = self.plan[s], self.plan[t]
        self._put(s, b)
        self._put(t, a)
        self.kosten += aenderung

    def seats_after(self, s: int, z: int, t: int = NIEMAND) -> int:
        """Return how the cost of missing seats changes if ``s`` moves to ``z``, and ``t`` (or nobody) back for it."""
        a, ohne, masken = self.plan[s], self.aufgabe.ohne, self.masken
        dorthin, weg = 1 << s, 0 if t == NIEMAND else 1 << t
        aenderung = 0
        if a != ohne:
            aenderung += self.aufgabe.missing_seats(masken[a] ^ dorthin ^ weg) - self.aufgabe.missing_seats(masken[a])
        if z != ohne:
            aenderung += self.aufgabe.missing_seats(masken[z] ^ dorthin ^ weg) - self.aufgabe.missing_seats(masken[z])
        return JE_PLATZ * aenderung

    def allows(self, s: int, z: int, statt: int = NIEMAND) -> bool:
        """Tell whether a session may run at a time, as far as fixed times and rooms go.

        Args:
            s: the session.
            z: the time.
            statt: a session that leaves this time; ``NIEMAND`` for none.
        """
        if z == self.aufgabe.ohne:
            return True
        if self.aufgabe.feste_zeit[s] not in (None, z):
            return False
        raum = self.aufgabe.fester_raum[s]
        if raum is None:
            return True
        return not any(
            r == raum and self.plan[t] == z and t not in (s, statt) for t, r in enumerate(self.aufgabe.fester_raum)
        )

    def _put(self, s: int, z: int) -> None:
        von = self.plan[s]
        if von == z:
            return
        ohne = self.aufgabe.ohne
        for t, kosten in enumerate(self.aufgabe.paar[s]):
            zeile = self.last[t]
            if von != ohne:
                zeile[von] -= kosten
            if z != ohne:
                zeile[z] += kosten
        self.plan[s] = z
        self.anzahl[von] -= 1
        self.anzahl[z] += 1
        self.masken[von] ^= 1 << s
        self.masken[z] ^= 1 << s
