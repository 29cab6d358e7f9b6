"""How far is a search, what has it found, and has somebody stopped it?"""

from __future__ import annotations

from toolkit.planung.fortschritt import Fortschritt, Melde
from toolkit.planung.region.werte import Einheit
from toolkit.planung.region.worte import say_progress


class Lauf:
    """A search that tells what it finds and can be stopped.

    Attributes:
        beendet: whether somebody stopped it.
    """

    def __init__(self, melde: Melde | None, einheit: Einheit, *, ohne_paare: bool = False) -> None:
        self._melde, self._einheit, self._ohne_paare = melde, einheit, ohne_paare
        self._anteil, self._summe, self._schranke = 0.0, float("inf"), 0.0
        self.beendet = False

    def found(self, summe: float, schranke: float = 0.0) -> None:
        """Note a total and a bound, if they are better."""
        self._summe, self._schranke = min(self._summe, summe), max(self._schranke, schranke)

    def count_pairs(self) -> None:
        """From now on only totals of divisions that keep all pairs are told."""
        self._ohne_paare, self._summe = False, float("inf")

    def go_on(self, anteil: float) -> bool:
        """Tell how far the search is; ``False`` if somebody stopped it."""
        self._anteil = max(self._anteil, min(1.0, anteil))
        if self._melde is not None and not self.beendet and self._summe < float("inf"):
            satz = say_progress(self._summe, self._schranke, self._einheit, ohne_paare=self._ohne_paare)
            self.beendet = not self._melde(Fortschritt(self._anteil, satz))
        return not self.beendet
