"""Which passages are spelled alike?"""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LAENGEN = (3, 4, 5)
HOECHSTENS = 45


def cut_grams(worte: Iterable[str]) -> set[str]:
    """Cut folded words into pieces of three to five letters, the words' ends marked."""
    stuecke: set[str] = set()
    for wort in worte:
        rand = f"_{wort}_"
        for n in _LAENGEN:
            stuecke.update([rand[i : i + n] for i in range(len(rand) - n + 1)])
    return stuecke


class Gramme:
    """Compares texts by their letters: pieces of words, weighted by how rare they are (tf-idf, cosine).

    Passages are short, so that a piece either stands in one or does not.

    Args:
        texte: the words of each passage.
    """

    def __init__(self, texte: Sequence[Sequence[str]]) -> None:
        wo: dict[str, array[int]] = defaultdict(partial(array, "I"))
        for nummer, worte in enumerate(texte):
            for stueck in cut_grams(worte):
                wo[stueck].append(nummer)
        anzahl = len(texte)
        self._idf = {g: math.log((1 + anzahl) / (1 + len(stellen))) + 1e-3 for g, stellen in wo.items()}
        quadrate = [1e-9] * anzahl
        for stueck, stellen in wo.items():
            quadrat = self._idf[stueck] ** 2
            for nummer in stellen:
                quadrate[nummer] += quadrat
        self._kehrwerte = array("f", [1 / math.sqrt(q) for q in quadrate])
        self._wo = dict(wo)

    def compare(self, worte: Iterable[str]) -> dict[int, float]:
        """Likeness (0 to 1) of each passage that shares a piece with these words, by its number.

        Pieces that no passage has count as well, so that a foreign word is like nothing.
        """
        stuecke = cut_grams(worte)
        bekannt = {g: self._idf[g] for g in stuecke if g in self._idf}
        if not bekannt:
            return {}
        anteil = len(bekannt) / len(stuecke)
        kehrwert = math.sqrt(anteil / sum(w * w for w in bekannt.values()))
        naehe: dict[int, float] = defaultdict(float)
        # The rarest pieces tell most; the common ones cost most and tell least.
        for stueck in sorted(bekannt, key=lambda g: (-bekannt[g], g))[:HOECHSTENS]:
            quadrat = bekannt[stueck] ** 2
            for nummer in self._wo[stueck]:
                naehe[nummer] += quadrat
        return {nummer: summe * kehrwert * self._kehrwerte[nummer] for nummer, summe in naehe.items()}
