"""How do the room and the moderation see how much time is left, although nothing is sent per second?

The page counts by itself from moments that were sent once, so sleep, a lost connection and a reload do no harm. The
block knows only what everybody may see, and where the day stands; what is private has no place in it. Its view for the
room (``<dialog>``, full screen or a window of its own) shows title, time left and what comes next.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from traitlets import Bool, Dict, List, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles

SPAETESTE = 4_000_000_000
LAENGSTER_LAUF = 2_000_000


class Laufuhr(Baustein):
    """A clock with one line for the whole group, or one for each track.

    Attributes:
        titel: what the day is called.
        linien: lines as ``{"schluessel", "spur", "block", "titel": str, "begonnen", "ende": seconds since 1970,
            "bis": str, "danach": [[second, sentence], …], "knoepfe": [[gesture, text, main], …]}``. The last entry of
            ``danach`` whose second has come is shown; ``begonnen`` in the future means that it waits.
        lage: where the day stands, for the moderation only: ``[[second, sentence], …]``, read in the same way.
        fertig: sentence instead of lines; empty for none.
        knoepfe: buttons of the whole day.
        worte: the words of the clock: ``noch``, ``ueber``, ``beginnt``, ``minute``, ``minuten``, ``sekunde``,
            ``sekunden``, ``stunden``, ``bis``, ``stufe_wartet``, ``stufe_bald``, ``stufe_zwei``,
            ``stufe_ueber``, ``gesagt_jetzt``, ``gesagt_zwei``, ``vollbild``, ``fenster``, ``schliessen``, ``saal``.
        versteckt: whether the block is out of the page.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    titel = Unicode("").tag(sync=True)
    linien = List(Dict()).tag(sync=True)
    lage = List(List()).tag(sync=True)
    fertig = Unicode("").tag(sync=True)
    knoepfe = List(List()).tag(sync=True)
    worte = Dict().tag(sync=True)
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003

    def on_gesture(self, tun: Callable[[str, str, int], None]) -> None:
        """Call ``tun(geste, block, jetzt)``; ``jetzt`` is the time on the clock of the device that shows the block.

        Only buttons that are shown count. ``frisch`` comes by itself when a sentence of ``lage`` has given way to the
        next, at most once a minute.
        """

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            geste, block = nachricht.get("art"), nachricht.get("block", "")
            erlaubt = {(knopf[0], "") for knopf in self.knoepfe} | {("frisch", "")}
            erlaubt |= {(knopf[0], linie["block"]) for linie in self.linien for knopf in linie["knoepfe"]}
            if isinstance(geste, str) and isinstance(block, str) and (geste, block) in erlaubt:
                tun(geste, block, _moment(nachricht.get("jetzt")))

        self.on_msg(_receive)

    def on_ready(self, tun: Callable[[str, int], None]) -> None:
        """Call ``tun(lauf, jetzt)`` when the page shows the block, with what the tab has kept; empty for nothing."""

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            lauf = nachricht.get("lauf")
            if nachricht.get("art") == "bereit":
                gut = isinstance(lauf, str) and len(lauf) <= LAENGSTER_LAUF
                tun(str(lauf) if gut else "", _moment(nachricht.get("jetzt")))

        self.on_msg(_receive)

    def take_focus(self) -> None:
        """Bring the block into sight, with the focus on its first button."""
        self.send({"art": "fokus"})

    def keep(self, lauf: str) -> None:
        """Let the tab keep a text until it is closed; the empty text makes it forget."""
        self.send({"art": "behalten", "lauf": lauf})


def _moment(wert: Any) -> int:
    """Take the time of the device; without a sensible one our own."""
    if isinstance(wert, int) and not isinstance(wert, bool) and 0 < wert < SPAETESTE:
        return wert
    return int(time.time())
