"""How does a person choose one of many?"""

from __future__ import annotations

from typing import Any

from traitlets import List, TraitError, Tuple, Unicode, validate

from toolkit.widgets.basis import Baustein, load_module


class Auswahl(Baustein):
    """A native select with a label.

    Attributes:
        beschriftung: the visible label.
        optionen: pairs of stored value and visible text, in order.
        wert: the stored value of the chosen option.
        hilfe: one sentence below the field; empty for none.
    """

    _esm = load_module(__file__)
    beschriftung = Unicode("").tag(sync=True)
    optionen = List(Tuple(Unicode(), Unicode())).tag(sync=True)
    wert = Unicode("").tag(sync=True)
    hilfe = Unicode("").tag(sync=True)

    @validate("wert")
    def _known(self, vorschlag: dict[str, Any]) -> str:
        wert: str = vorschlag["value"]
        if wert not in {option for option, _ in self.optionen}:
            raise TraitError(f"„{wert}“ ist keine der Optionen.")
        return wert
