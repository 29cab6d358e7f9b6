"""How does a person keep a list in her own order?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from traitlets import Dict, List, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles

if TYPE_CHECKING:
    from collections.abc import Callable

GESTEN = ("hoch", "runter", "weg")


class Merkzettel(Baustein):
    """A numbered list whose entries can be moved and taken away by button; the focus stays in the list.

    Attributes:
        eintraege: entries as ``{"slug": str, "titel": str, "zusatz": str}``.
        name: what the list is called, for those who listen.
        worte: texts of the buttons: ``hoch``, ``runter``, ``weg``.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    eintraege = List(Dict()).tag(sync=True)
    name = Unicode("").tag(sync=True)
    worte = Dict().tag(sync=True)

    def on_gesture(self, tun: Callable[[str, str], None]) -> None:
        """Call ``tun(geste, slug)``; ``geste`` is ``hoch``, ``runter`` or ``weg``."""

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            geste, slug = nachricht.get("art"), nachricht.get("slug")
            if geste in GESTEN and slug in [eintrag["slug"] for eintrag in self.eintraege]:
                tun(str(geste), str(slug))

        self.on_msg(_receive)
