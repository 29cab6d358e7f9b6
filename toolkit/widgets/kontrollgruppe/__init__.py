"""How does a person choose several, up to a limit?"""

from __future__ import annotations

from typing import Any

from traitlets import Int, List, TraitError, Tuple, Unicode, validate

from toolkit.widgets.basis import Baustein, load_module


class Kontrollgruppe(Baustein):
    """Native checkboxes in a fieldset with a legend and an upper limit that is said.

    Attributes:
        beschriftung: the legend.
        optionen: pairs of stored value and visible text, in order.
        werte: the stored values of the chosen options, in the order of ``optionen``.
        hoechstens: how many may be chosen.
        hilfe: one sentence below the legend; empty for none.
        voll: the sentence that appears when the limit is reached.
    """

    _esm = load_module(__file__)
    beschriftung = Unicode("").tag(sync=True)
    optionen = List(Tuple(Unicode(), Unicode())).tag(sync=True)
    werte = List(Unicode()).tag(sync=True)
    hoechstens = Int(4, min=1).tag(sync=True)
    hilfe = Unicode("").tag(sync=True)
    voll = Unicode("").tag(sync=True)

    @validate("werte")
    def _known(self, vorschlag: dict[str, Any]) -> list[str]:
        gewaehlt = set(vorschlag["value"])
        bekannt = [option for option, _ in self.optionen]
        if fremd := gewaehlt - set(bekannt):
            raise TraitError(f"Keine der Optionen: {', '.join(sorted(fremd))}.")
        if len(gewaehlt) > self.hoechstens:
            raise TraitError(f"Höchstens {self.hoechstens} Optionen.")
        return [option for option in bekannt if option in gewaehlt]
