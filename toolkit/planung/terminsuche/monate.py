"""How do the days of a search look as months, for a picture of a calendar?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from methodenkoffer.tage import MONATE
from toolkit.planung.kalendertage import move_day
from toolkit.planung.terminsuche.tagesbild import Tagesbild
from toolkit.planung.worte import say_count

WOCHE = 7


@dataclass(frozen=True)
class Monatsbild:
    """A month as weeks from Monday to Sunday.

    Attributes:
        jahr: the year.
        monat: 1 to 12.
        wochen: seven cells each; ``None`` where the day belongs to another month or was not looked at.
        satz: how many days are possible, in German.
    """

    jahr: int
    monat: int
    wochen: tuple[tuple[Tagesbild | None, ...], ...]
    satz: str

    @property
    def titel(self) -> str:
        """Say which month it is: ``Oktober 2026``."""
        return f"{MONATE[self.monat - 1]} {self.jahr}"


def draw_months(tage: Sequence[Tagesbild]) -> tuple[Monatsbild, ...]:
    """Put days into months.

    Args:
        tage: pictures of days in a row.

    Returns:
        The months from the first to the last day, with whole weeks.
    """
    monate: dict[tuple[int, int], dict[date, Tagesbild]] = {}
    for bild in tage:
        monate.setdefault((bild.tag.year, bild.tag.month), {})[bild.tag] = bild
    return tuple(_draw(jahr, monat, bilder) for (jahr, monat), bilder in monate.items())


def _draw(jahr: int, monat: int, bilder: dict[date, Tagesbild]) -> Monatsbild:
    erster = date(jahr, monat, 1)
    montag = move_day(erster, -erster.weekday())
    wochen = []
    while montag <= erster or montag.month == monat:
        wochen.append(tuple(bilder.get(move_day(montag, i)) for i in range(WOCHE)))
        montag = move_day(montag, WOCHE)
    zahl = Counter(bild.zustand for bild in bilder.values())
    return Monatsbild(jahr, monat, tuple(wochen), _say_month(zahl["gern"], zahl["frei"], zahl["ungern"]))


def _say_month(gern: int, frei: int, ungern: int) -> str:
    moeglich = gern + frei + ungern
    teile = [f"{say_count(moeglich, 'Tag', 'Tage')} möglich" if moeglich else "kein Tag möglich"]
    teile += [f"{gern} {'passt' if gern == 1 else 'passen'} gut"] if gern else []
    teile += [f"bei {ungern} spricht etwas dagegen"] if ungern else []
    return ", ".join(teile)
