"""How does a person see the parts of a longer piece of work, what is done, and go to any of them?"""

from __future__ import annotations

from typing import Any

from traitlets import Bool, Dict, List, TraitError, Unicode, validate

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Schrittleiste(Baustein):
    """Numbered buttons in a navigation, one of them current; no order is forced.

    Attributes:
        name: what the navigation is called, for those who listen.
        schritte: parts as ``{"id", "titel", "stand": str, "fertig": bool}``; ``stand`` is a few words on how far it
            is, shown below the title; empty for none.
        wahl: id of the current part.
        versteckt: whether the block is out of the page.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    name = Unicode("").tag(sync=True)
    schritte = List(Dict()).tag(sync=True)
    wahl = Unicode("").tag(sync=True)
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003

    @validate("wahl")
    def _known(self, vorschlag: dict[str, Any]) -> str:
        wahl: str = vorschlag["value"]
        if wahl not in {schritt["id"] for schritt in self.schritte}:
            raise TraitError(f"„{wahl}“ ist keiner der Schritte.")
        return wahl
