"""Which known word was meant by a mistyped one?"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_AB_LAENGE = 4
_LANG = 9
_VORAUSWAHL = 12


class Woerterbuch:
    """Known words, to be found by a spelling close to theirs.

    Args:
        worte: folded words.
    """

    def __init__(self, worte: Iterable[str]) -> None:
        self._worte = sorted({w for w in worte if len(w) >= _AB_LAENGE and w.isalpha()})
        self._wo: dict[str, list[int]] = defaultdict(list)
        for nummer, wort in enumerate(self._worte):
            for stueck in _pieces(wort):
                self._wo[stueck].append(nummer)

    def nearest(self, wort: str, hoechstens: int = 3) -> list[tuple[str, int]]:
        """Known words with at most one slip (two from nine letters on), nearest first, with their slips."""
        if len(wort) < _AB_LAENGE or not wort.isalpha():
            return []
        erlaubt = 2 if len(wort) >= _LANG else 1
        gemeinsam: Counter[int] = Counter()
        for stueck in _pieces(wort):
            gemeinsam.update(self._wo.get(stueck, ()))
        kandidaten = [self._worte[n] for n, _ in gemeinsam.most_common(_VORAUSWAHL)]
        gefunden = [(k, count_slips(wort, k, erlaubt)) for k in kandidaten]
        return sorted(((k, s) for k, s in gefunden if s <= erlaubt), key=lambda p: (p[1], p[0]))[:hoechstens]


def count_slips(a: str, b: str, grenze: int) -> int:
    """Letters to add, drop, change or swap with their neighbour; ``grenze + 1`` if there are more."""
    if abs(len(a) - len(b)) > grenze:
        return grenze + 1
    davor: list[int] = []
    zeile = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        neu = [i]
        for j, y in enumerate(b, start=1):
            kosten = min(neu[j - 1] + 1, zeile[j] + 1, zeile[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                kosten = min(kosten, davor[j - 2] + 1)
            neu.append(kosten)
        if min(neu) > grenze:
            return grenze + 1
        davor, zeile = zeile, neu
    return min(zeile[-1], grenze + 1)


def _pieces(wort: str) -> set[str]:
    rand = f"_{wort}_"
    return {rand[i : i + 2] for i in range(len(rand) - 1)}
