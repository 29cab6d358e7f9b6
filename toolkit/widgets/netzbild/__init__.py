"""How does a person look at a network, walk through it and put its actors where they belong?

The picture is drawn in the page; names keep their size when it is enlarged, and those that would cover each other wait
until there is room. A list of the same content belongs beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from traitlets import Bool, Dict, List, TraitError, Unicode, validate

from toolkit.widgets.basis import Baustein, load_module, load_styles

__all__ = ["WORTE", "Netzbild"]

WORTE = frozenset(
    {
        "abgebrochen",
        "abgelegt",
        "alles",
        "gewaehlt",
        "hilfe",
        "kleiner",
        "leer",
        "legende_arten",
        "legende_sektoren",
        "mehr_namen",
        "groesser",
        "pfeil",
        "verbunden_eins",
        "verbunden_null",
        "verbunden_viele",
        "verschieben",
        "zieht",
        "zoom",
    }
)
"""What the block says. ``{name}`` stands in ``abgelegt``, ``abgebrochen``, ``zieht``; ``{zahl}`` in ``verbunden_eins``,
``verbunden_viele``, ``zoom`` (percent); ``gewaehlt`` has ``{wer}`` (name, sector, how many) and ``{namen}``."""


class Netzbild(Baustein):
    """A picture of actors and their ties; one can be chosen, each can be moved.

    ``toolkit.planung.netzbild.make_picture`` prepares ``akteure``, ``bindungen``, ``grund``, ``legende`` and ``sicht``.

    Attributes:
        name: what the picture is called, for those who listen.
        akteure: ``{"id", "name", "kurz": [line, …], "x", "y", "sektor", "sektorwort", "form", "einfluss", "person"}``;
            ``x`` and ``y`` from 0 to 1, ``form`` an SVG path around (0, 0).
        bindungen: ``{"von", "zu", "art", "hin", "her", "staerke", "spur"}``, see ``Strang``.
        grund: rings and fields behind, see ``Grund``.
        legende: ``{"sektoren": [{"id", "wort", "form"}, …], "arten": [{"id", "wort", "strich"}, …]}``.
        sicht: the view; when it changes, the whole picture is shown again.
        worte: all of ``WORTE``.
        wahl: id of the chosen actor, or empty.
        zug: the last move ``{"id", "x", "y", "n"}``, places from 0 to 1; ``n`` counts, so that the same move twice is
            heard twice. Read it with ``on_move``.
        versteckt: whether the block is out of the page.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    name = Unicode("").tag(sync=True)
    akteure = List(Dict()).tag(sync=True)
    bindungen = List(Dict()).tag(sync=True)
    grund = List(Dict()).tag(sync=True)
    legende = Dict().tag(sync=True)
    sicht = Unicode("netz").tag(sync=True)
    worte = Dict().tag(sync=True)
    wahl = Unicode("").tag(sync=True)
    zug = Dict().tag(sync=True)
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003

    @validate("worte")
    def _complete(self, vorschlag: dict[str, Any]) -> dict[str, str]:
        worte: dict[str, str] = vorschlag["value"]
        if worte and (fehlt := sorted(WORTE - set(worte))):
            raise TraitError(f"Dem Netzbild fehlen Worte: {', '.join(fehlt)}.")
        return worte

    def on_move(self, tun: Callable[[str, float, float], None]) -> None:
        """Call ``tun(id, x, y)`` after an actor was moved; only for actors that are shown and places in [0, 1]."""

        def _heard(wechsel: dict[str, Any]) -> None:
            zug = wechsel["new"]
            wer, x, y = zug.get("id"), zug.get("x"), zug.get("y")
            if wer in [a["id"] for a in self.akteure] and _in_picture(x) and _in_picture(y):
                tun(str(wer), float(x), float(y))

        self.observe(_heard, "zug")


def _in_picture(wert: Any) -> bool:
    return isinstance(wert, int | float) and not isinstance(wert, bool) and 0 <= wert <= 1
