"""How does a person see a list of things, open each, and do something with it?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from traitlets import Bool, Dict, List, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Eintragsliste(Baustein):
    """A list whose entries have a title, lines of text, perhaps a tick, and buttons; the focus stays on update.

    Attributes:
        eintraege: entries as ``{"id", "titel": str, "ziel": str, "gruppe": str, "zeilen": [str, …], "marke": str,
            "haken": bool | None, "knoepfe": [[gesture, text], …]}``; only ``id`` and ``titel`` are needed. ``ziel`` is
            an address on this host that the title leads to; entries with the same ``gruppe`` stand under one heading.
        name: what the list is called, for those who listen.
        erledigt: what the tick of an entry says, for example "erledigt".
        versteckt: whether the block is out of the page.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    eintraege = List(Dict()).tag(sync=True)
    name = Unicode("").tag(sync=True)
    erledigt = Unicode("").tag(sync=True)
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003

    def on_gesture(self, tun: Callable[[str, str], None]) -> None:
        """Call ``tun(geste, id)`` for a button of an entry; for its tick ``geste`` is ``an`` or ``aus``."""

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            geste, kennung = nachricht.get("art"), nachricht.get("id")
            for eintrag in self.eintraege:
                gesten = {knopf[0] for knopf in eintrag.get("knoepfe", [])}
                if eintrag.get("haken") is not None:
                    gesten |= {"an", "aus"}
                if eintrag["id"] == kennung and geste in gesten:
                    tun(str(geste), str(kennung))
                    return

        self.on_msg(_receive)

    def draw_again(self) -> None:
        """Show the entries as they are: takes back a tick that could not be saved."""
        self.send({"art": "zeichnen"})
