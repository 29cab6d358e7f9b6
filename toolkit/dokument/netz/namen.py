"""Which actor does a typed name mean?

People write „Turnverein Lindenau e. V.“ and „turnverein lindenau“ and mean the same; what could be two is never
guessed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from methodenkoffer.orte.namen import fold_name
from toolkit.dokument.netz.blatt import Akteurszeile
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.namen import name_key

_WORT = re.compile(r"[^\W_]+")
_FORM = re.compile(r"[\s,]+(?:e\.?\s?v\.?|g?gmbh)$", re.IGNORECASE)


def loose_key(name: str) -> str:
    """Return what is left of a name without capitals, umlauts, punctuation and the legal form at its end."""
    zeile = one_line(name)
    worte = _WORT.findall(fold_name(_FORM.sub("", zeile)))
    return " ".join(worte) or name_key(zeile)


class Akteursbuch:
    """Finds actors by id or name.

    A name that is written exactly so wins over one that is only similar.
    """

    def __init__(self, akteure: Iterable[Akteurszeile] = ()) -> None:
        self.akteure: dict[str, Akteurszeile] = {}
        self._genau: dict[str, list[str]] = defaultdict(list)
        self._lose: dict[str, list[str]] = defaultdict(list)
        for akteur in akteure:
            self.add(akteur)

    def add(self, akteur: Akteurszeile) -> None:
        """Enter one more actor; one without a name is found by its id only."""
        self.akteure[akteur.id] = akteur
        name = one_line(akteur.name)
        if name:
            self._genau[name_key(name)].append(akteur.id)
            self._lose[loose_key(name)].append(akteur.id)

    def find(self, text: str) -> list[str]:
        """Return the ids that a typed name or id may mean: none, one, or several of the same name."""
        zeile = one_line(text)
        if not zeile:
            return []
        genau = self._genau.get(name_key(zeile)) or self._lose.get(loose_key(zeile), [])
        return list(genau) or ([zeile] if zeile in self.akteure else [])

    def similar(self, text: str) -> str:
        """Return the name that looks most like a typed one; empty if none does."""
        from difflib import get_close_matches

        nah = get_close_matches(loose_key(text), list(self._lose), n=1, cutoff=0.75)
        return one_line(self.akteure[self._lose[nah[0]][0]].name) if nah else ""
