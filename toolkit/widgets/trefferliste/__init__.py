"""How does a person see what was found, why it fits, and what she can do with it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from traitlets import Dict, List, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles

if TYPE_CHECKING:
    from collections.abc import Callable

GESTEN = ("ansehen", "vergleichen", "merken", "mehr")


class Trefferliste(Baustein):
    """Method cards in order, each with its reasons and three buttons; focus and open card stay on update.

    Only what changes is sent: which cards are on the short list or in the comparison are traits of their own.

    Attributes:
        treffer: entries as ``{"slug", "titel", "kurz": str, "kopf": [[kind, icon, word], …],
            "fakten": [[icon, word, value], …], "dafuer": [str, …], "dagegen": [str, …]}``; ``kind`` is
            ``bereich`` or ``phase``.
        gemerkt: slugs on the short list.
        verglichen: slugs in the comparison.
        offen: slug of the card that is shown in full; empty for none.
        blatt: that card as HTML from our own renderer, which escapes; nothing else may be put here.
        mehr: text of the button that shows more; empty if there is no more.
        name: what the list is called, for those who listen.
        worte: texts: ``ansehen``, ``zuklappen``, ``vergleichen``, ``merken``, ``dafuer``, ``dagegen``
            (the last two are heard before each reason).
        zeichen: icons by name, as SVG of ours.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    treffer = List(Dict()).tag(sync=True)
    gemerkt = List(Unicode()).tag(sync=True)
    verglichen = List(Unicode()).tag(sync=True)
    offen = Unicode("").tag(sync=True)
    blatt = Unicode("").tag(sync=True)
    mehr = Unicode("").tag(sync=True)
    name = Unicode("").tag(sync=True)
    worte = Dict().tag(sync=True)
    zeichen = Dict().tag(sync=True)

    def on_gesture(self, tun: Callable[[str, str], None]) -> None:
        """Call ``tun(geste, slug)``.

        ``geste`` is ``ansehen``, ``vergleichen`` or ``merken`` with a slug of this list, or ``mehr`` with an
        empty one. Anything else that arrives is ignored.
        """

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            geste, slug = nachricht.get("art"), nachricht.get("slug", "")
            bekannt = geste == "mehr" or slug in [treffer["slug"] for treffer in self.treffer]
            if geste in GESTEN and bekannt:
                tun(str(geste), "" if geste == "mehr" else str(slug))

        self.on_msg(_receive)
