"""How does a person type what she looks for, with an answer while she types?"""

from __future__ import annotations

from traitlets import Int, Unicode

from toolkit.widgets.basis import Baustein, load_module


class Suchfeld(Baustein):
    """A native search field with a label; the text arrives after a short pause in typing.

    Attributes:
        beschriftung: the visible label.
        wert: the text as typed; read it with ``observe(…, "wert")``.
        hilfe: one sentence below the field; empty for none.
        pause: milliseconds without a key before the text is sent. Enter sends at once.
        laenge: the most characters that the field takes.
    """

    _esm = load_module(__file__)
    beschriftung = Unicode("").tag(sync=True)
    wert = Unicode("").tag(sync=True)
    hilfe = Unicode("").tag(sync=True)
    pause = Int(150, min=0).tag(sync=True)
    laenge = Int(200, min=1).tag(sync=True)
