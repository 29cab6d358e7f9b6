"""How is a change taken back, and done again?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import Planwert

SCHRITTE = 200
V = TypeVar("V", bound=Planwert)


@dataclass(frozen=True)
class Verlauf(Generic[V]):
    """A value with what it was before and what was taken back; values never change, so undo is exact.

    Attributes:
        jetzt: the value as it is.
        zurueck: names and values before each step, the oldest first; at most ``SCHRITTE``.
        vor: names and values of steps that were taken back, the next one last.
    """

    jetzt: V
    zurueck: tuple[tuple[str, V], ...] = ()
    vor: tuple[tuple[str, V], ...] = ()

    def apply(self, name: str, ergebnis: V | Fehler) -> Verlauf[V]:
        """Go on to the result of a change; a mistake and a change of nothing are no step.

        Args:
            name: what was done, as people read it on the undo button.
            ergebnis: what the change returned.
        """
        if isinstance(ergebnis, Fehler) or ergebnis == self.jetzt:
            return self
        return Verlauf(ergebnis, (*self.zurueck, (name, self.jetzt))[-SCHRITTE:])

    def undo(self) -> Verlauf[V]:
        """Take the last step back; nothing happens if there is none."""
        if not self.zurueck:
            return self
        name, wert = self.zurueck[-1]
        return Verlauf(wert, self.zurueck[:-1], (*self.vor, (name, self.jetzt)))

    def redo(self) -> Verlauf[V]:
        """Do the step again that was taken back last; nothing happens if there is none."""
        if not self.vor:
            return self
        name, wert = self.vor[-1]
        return Verlauf(wert, (*self.zurueck, (name, self.jetzt)), self.vor[:-1])

    @property
    def undo_name(self) -> str:
        """What ``undo`` would take back, or an empty text."""
        return self.zurueck[-1][0] if self.zurueck else ""

    @property
    def redo_name(self) -> str:
        """What ``redo`` would do again, or an empty text."""
        return self.vor[-1][0] if self.vor else ""
