"""How does a person see month by month which days suit, and ask about one of them?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from traitlets import Bool, Dict, List, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Monatskalender(Baustein):
    """Months as tables of days; one stop for the Tab key, the arrow keys walk from day to day and month to month.

    A day's state is said by a sign and in words, the colour only repeats it. Where the page is narrow, all months are
    folded; the line that unfolds one says what is in it.

    Attributes:
        name: what the calendar is called, for those who listen.
        hilfe: one sentence on how to walk; empty for none.
        wochentage: seven short names, from Monday, each with the whole name: ``[["Mo", "Montag"], …]``.
        zeichen: states in the order of the legend: ``[[state, sign, words], …]``.
        monate: months as ``{"titel", "satz", "wochen": [[{"tag": "2027-04-14", "nr": "14", "zustand", "text"} | None,
            …], …]}``; ``text`` says the whole day, for example ``Mittwoch, 14. April 2027: möglich``.
        wahl: the chosen day as ISO date; empty for none.
        antwort: what is to be said of the chosen day; stands below its month.
        nehmen: words of the button beside it that takes the day; empty for no button.
        versteckt: whether the block is out of the page.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    name = Unicode("").tag(sync=True)
    hilfe = Unicode("").tag(sync=True)
    wochentage = List(List(Unicode())).tag(sync=True)
    zeichen = List(List(Unicode())).tag(sync=True)
    monate = List(Dict()).tag(sync=True)
    wahl = Unicode("").tag(sync=True)
    antwort = Unicode("").tag(sync=True)
    nehmen = Unicode("").tag(sync=True)
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003

    def on_day(self, tun: Callable[[str], None]) -> None:
        """Call ``tun(tag)`` when somebody chooses a day that is shown."""

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            tag = nachricht.get("tag")
            if nachricht.get("art") == "tag" and tag in self.days():
                self.wahl = str(tag)
                tun(str(tag))

        self.on_msg(_receive)

    def on_take(self, tun: Callable[[str], None]) -> None:
        """Call ``tun(tag)`` when somebody takes the chosen day."""

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            if nachricht.get("art") == "nehmen" and self.nehmen and nachricht.get("tag") == self.wahl != "":
                tun(self.wahl)

        self.on_msg(_receive)

    def days(self) -> list[str]:
        """Return the days that are shown, as ISO dates."""
        return [z["tag"] for m in self.monate for woche in m["wochen"] for z in woche if z]
