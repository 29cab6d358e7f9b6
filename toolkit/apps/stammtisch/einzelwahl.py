"""How does a person choose one of several things that change, such as the dates of a group?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form

if TYPE_CHECKING:
    from toolkit.frame.grenze import Grenze

NAME = "auswahl"


class Einzelwahl:
    """A native select; ``form`` is what is displayed.

    Attributes:
        wert: what is chosen; empty if there is nothing to choose.
    """

    def __init__(self, titel: str, grenze: Grenze, geaendert: Callable[[], None]) -> None:
        """Build it without anything to choose.

        Args:
            titel: the label.
            grenze: boundary of the screen.
            geaendert: is called after a choice.
        """
        self._titel, self._geaendert = titel, geaendert
        self._optionen: list[tuple[str, str]] = []
        self.wert = ""
        self.form = make_plain_form([], versteckt=True)
        self.form.on_draft(grenze.guard(self._chosen))

    def offer(self, optionen: Sequence[tuple[str, str]], vorzug: str) -> None:
        """Give what there is to choose; what was chosen stays if it is still there, else it is ``vorzug``."""
        neu = list(optionen)
        alt, werte = self.wert, {wert for wert, _ in neu}
        self.wert = alt if alt in werte else vorzug if vorzug in werte else next((w for w, _ in neu), "")
        self.form.versteckt = not neu
        if neu != self._optionen:
            self._optionen = neu
            self.form.felder = [{"art": "wahl", "name": NAME, "titel": self._titel, "optionen": neu}]
        if self.form.inhalt.get(NAME) != self.wert:
            self.form.show({NAME: self.wert})

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        wert = str(inhalt.get(NAME, ""))
        if wert in {w for w, _ in self._optionen} and wert != self.wert:
            self.wert = wert
            self._geaendert()
