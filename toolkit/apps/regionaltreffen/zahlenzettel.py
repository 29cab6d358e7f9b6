"""How does a person enter one number for each of several things, without a field on the sheet?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from toolkit.apps.regionaltreffen.arbeit import Arbeit

GROESSTE = 5000


class Zahlenzettel:
    """A form with a number field for each thing; ``form`` is what is displayed.

    Attributes:
        werte: by id the number that stands in the field; nothing for an empty field.
    """

    def __init__(self, arbeit: Arbeit, tun: Callable[[], object]) -> None:
        """Build it.

        Args:
            arbeit: the sheet.
            tun: is called whenever somebody has entered something.
        """
        self.form = make_plain_form([])
        self.werte: dict[str, int] = {}
        self._tun = tun
        self.form.on_draft(arbeit.guard(self._take))

    def offer(self, dinge: Sequence[tuple[str, str, str]]) -> None:
        """Ask for a number for each thing.

        Args:
            dinge: id, label, and a sentence below the field (or nothing) of each.
        """
        felder = [
            {"art": "zahl", "name": kennung, "titel": titel, "ganz": True, "kleinster": 0, "groesster": GROESSTE}
            | ({"hilfe": hilfe} if hilfe else {})
            for kennung, titel, hilfe in dinge
        ]
        if self.form.felder != felder:
            self.form.felder = felder
            self.werte = {k: w for k, w in self.werte.items() if k in {kennung for kennung, _, _ in dinge}}

    def show(self, werte: Mapping[str, int]) -> None:
        """Put numbers into the fields, if they are others than those that stand there."""
        if dict(werte) != self.werte:
            self.werte = dict(werte)
            self.form.show(dict(werte))

    def _take(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        namen = {feld["name"] for feld in self.form.felder}
        self.werte = {k: w for k, w in inhalt.items() if k in namen and isinstance(w, int) and 0 <= w <= GROESSTE}
        self._tun()
