"""What does every part of the screen know?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.worte import load_words
from toolkit.widgets import Knopf

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.frame.mappe import Mappenleiste, OffeneMappe
    from toolkit.frame.schirm import Rahmen
    from toolkit.widgets import Behaelter


class Teil:
    """One part of the screen; ``block`` is what is displayed, ``refresh`` shows what is there now.

    Attributes:
        renew: shows in the whole screen what is there now, after this part has changed something.
    """

    block: Behaelter

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Know the strip, the words and the boundary of the screen."""
        self.leiste = leiste
        self.worte = load_words(__file__)
        self.guard = rahmen.grenze.guard
        self.grenze = rahmen.grenze
        self.renew: Callable[[], None] = self.refresh

    @property
    def mappe(self) -> OffeneMappe:
        """The Mappe of the screen."""
        return self.leiste.mappe

    def refresh(self) -> None:
        """Show what is there now."""

    def make_quiet(self, text: str) -> Knopf:
        """Make a button that is not the main one."""
        return Knopf(beschriftung=text, klasse="k-knopf--leise")
