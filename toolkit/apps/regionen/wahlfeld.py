"""How does a person choose one of many places or regions?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import Feld, make_plain_form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte


class Wahlfeld:
    """A list to choose from; ``form`` is what is displayed.

    Attributes:
        wert: what is chosen; empty for nothing.
    """

    def __init__(self, name: str, worte: Worte, grenze: Grenze, bei_wahl: Callable[[], object]) -> None:
        """Build it; the label stands under ``feld.<name>``."""
        self._name, self._worte, self._bei_wahl = name, worte, bei_wahl
        self._feld: Feld = {"art": "wahl", "name": name, "titel": worte(f"feld.{name}")}
        self.wert = ""
        self.form = make_plain_form([])
        self.form.on_draft(grenze.guard(self._chosen))

    def offer(self, optionen: Sequence[tuple[str, str]]) -> None:
        """Offer these values with their words; a choice that is no longer among them is forgotten."""
        feld = {**self._feld, "optionen": [("", self._worte("wahl.waehlen")), *optionen]}
        if self.wert not in {wert for wert, _ in optionen}:
            self.wert = ""
        if self.form.felder != [feld]:
            self.form.felder = [feld]
            self.form.show({self._name: self.wert})

    def choose(self, wert: str) -> None:
        """Choose a value; empty for none."""
        self.wert = wert
        self.form.show({self._name: wert})

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self.wert = str(inhalt.get(self._name) or "")
        self._bei_wahl()
