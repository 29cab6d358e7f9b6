"""How does a person show something for this moment only, so that it is hidden again by itself?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.frame.grenze import Grenze


class Moment:
    """A tick that nobody remembers; ``block`` is what is displayed.

    Attributes:
        wert: whether it is set.
    """

    def __init__(self, titel: str, grenze: Grenze, neu: Callable[[], None]) -> None:
        """Build it; ``neu`` is called when somebody has set it or taken it away."""
        self._neu, self.wert = neu, False
        self.block = make_plain_form([{"art": "haken", "name": "mit", "titel": titel}])
        self.block.on_draft(grenze.guard(self._ticked))

    def clear(self) -> None:
        """Take it away."""
        if self.wert:
            self.wert = False
            self.block.show({"mit": False})

    def _ticked(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self.wert = inhalt.get("mit") is True
        self._neu()
