"""How does the page say something new, also to those who listen?"""

from __future__ import annotations

from typing import Any

from traitlets import Enum, List, Unicode

from toolkit.dokument.zeichen import zeichen
from toolkit.widgets.basis import Baustein, load_module


class Meldung(Baustein):
    """A live region that is always in the page; a screen reader reads each new text.

    Attributes:
        text: the sentence; empty hides the block.
        punkte: further sentences, as a list below it.
        bild: an icon of ours as SVG, shown before the text; empty for none.
        art: ``status`` waits until the person pauses, ``alert`` interrupts.
    """

    _esm = load_module(__file__)
    text = Unicode("").tag(sync=True)
    punkte = List(Unicode()).tag(sync=True)
    bild = Unicode("").tag(sync=True)
    art = Enum(["status", "alert"], default_value="status").tag(sync=True)

    def say(self, text: str, *punkte: str) -> None:
        """Show a sentence and, if given, further ones below it; an empty text takes it away."""
        with self.hold_sync():
            self.text = text
            self.punkte = list(punkte)

    @classmethod
    def alert(cls, **traits: Any) -> Meldung:
        """Return a block for what went wrong."""
        return cls(art="alert", klasse="k-hinweis k-hinweis--fehler", bild=zeichen("fehler"), **traits)
