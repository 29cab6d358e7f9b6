"""How does a part of the agreement do something at the press of a button, say what came of it, and take it back?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Rueckweg
from toolkit.widgets import Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from toolkit.dokument.vereinbarung.blatt import Vereinbarung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Tatenreihe:
    """Buttons that change the agreement, a sentence below them, and the way back; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Vereinbarung], grenze: Grenze, *felder: str) -> None:
        """Build it without buttons.

        Args:
            worte: words of the screen.
            stand: the open sheet.
            grenze: boundary of the screen.
            felder: fields of the sheet that the buttons change.
        """
        self._worte, self._stand, self._guard = worte, stand, grenze.guard
        self.gesagt = Meldung()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, *felder)
        self._reihe = Reihe(self.rueckweg.knopf)
        self.block = Stapel(self._reihe, self.gesagt)

    def add(self, wort: str, tun: Callable[[Vereinbarung], None], klasse: str = "") -> Knopf:
        """Add a button with the words ``wort``; ``tun`` gets the agreement as it is."""
        knopf = Knopf(beschriftung=self._worte(wort), klasse=klasse)

        def _press() -> None:
            if (v := self._stand.wert) is not None:
                tun(v)

        knopf.on_click(self._guard(_press))
        self._reihe.kinder = [*self._reihe.kinder[:-1], knopf, self.rueckweg.knopf]
        return knopf

    def put(self, neu: Vereinbarung, satz: str, punkte: Sequence[str] = ()) -> None:
        """Save what the button made of the agreement and say so."""
        if self.rueckweg.put(neu):
            self.gesagt.say(satz, *punkte)

    def refresh(self, v: Vereinbarung) -> None:
        """Offer the way back only while it leads somewhere."""
        self.rueckweg.refresh(v)

    def forget(self) -> None:
        """Say nothing about another sheet."""
        self.gesagt.say("")
