"""How long are the ways between places?"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Literal, NamedTuple

from toolkit.planung.entfernung import estimate_road
from toolkit.planung.worte import STUNDE, say_minutes

LAENGSTER_WEG = 50_000.0
VIERTELSTUNDE, KURZ, LANG = 15, 2 * STUNDE, 10 * STUNDE


class Punkt(NamedTuple):
    """A place on the map: its name and its degrees north and east."""

    name: str
    lat: float
    lon: float


@dataclass(frozen=True)
class Wege:
    """A table of ways.

    Attributes:
        von: names of the places that travel; one row each.
        nach: names of the places where people meet; one column each.
        km: the way there, one way, as everybody goes home the same; in kilometres unless ``einheit`` says otherwise.
        einheit: what the numbers are: ``km`` or, for travel times, ``Minuten``.
    """

    von: tuple[str, ...]
    nach: tuple[str, ...]
    km: tuple[tuple[float, ...], ...]
    einheit: Literal["km", "Minuten"] = "km"

    def __post_init__(self) -> None:
        """Check that the table is whole.

        Raises:
            ValueError: a name stands twice, a row or a column is missing, or a way is no length.
        """
        for namen in (self.von, self.nach):
            if doppelt := next((n for n in namen if namen.count(n) > 1), None):
                raise ValueError(f"Der Ort „{doppelt}“ steht zweimal in der Liste.")
        if len(self.km) != len(self.von) or any(len(zeile) != len(self.nach) for zeile in self.km):
            raise ValueError("In der Tabelle der Wege fehlen Zeilen oder Spalten.")
        if not all(isfinite(weg) and 0 <= weg <= LAENGSTER_WEG for zeile in self.km for weg in zeile):
            raise ValueError("Jeder Weg muss eine Länge haben: eine Zahl ab 0.")

    def say(self, weg: float) -> str:
        """Say a way: ``1.080 km``, ``45 Minuten``; from two hours on in quarters, from ten on in whole hours."""
        if self.einheit == "km":
            return f"{weg:,.0f}\u00a0km".replace(",", ".")
        stufe = 1 if weg < KURZ else VIERTELSTUNDE if weg < LANG else STUNDE
        return say_minutes(stufe * round(weg / stufe))

    def without(self, ziele: Collection[str]) -> Wege:
        """Return the same table without some of the places where people meet."""
        bleiben = [i for i, name in enumerate(self.nach) if name not in ziele]
        zeilen = tuple(tuple(zeile[i] for i in bleiben) for zeile in self.km)
        return Wege(self.von, tuple(self.nach[i] for i in bleiben), zeilen, self.einheit)

    def to(self, ort: int) -> tuple[float, ...]:
        """Return the ways of all to the place with this number in ``nach``."""
        return tuple(zeile[ort] for zeile in self.km)


def measure_ways(von: Sequence[Punkt], nach: Sequence[Punkt] | None = None) -> Wege:
    """Estimate ways by road (``entfernung.estimate_road``).

    Args:
        von: places that travel.
        nach: places where people may meet; without it the same ones.

    Returns:
        The table in whole kilometres.

    Raises:
        ValueError: a name stands twice.
    """
    ziele = von if nach is None else nach
    return Wege(
        tuple(p.name for p in von),
        tuple(p.name for p in ziele),
        tuple(tuple(float(round(estimate_road(a, b))) for b in ziele) for a in von),
    )
