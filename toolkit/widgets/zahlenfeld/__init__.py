"""How does a person give a number, or leave it open?"""

from __future__ import annotations

from traitlets import Int, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Zahlenfeld(Baustein):
    """A native number field; what cannot be a number is said below the field and never sent.

    Attributes:
        beschriftung: the visible label, with the unit ("Minuten").
        wert: a whole number, or ``None`` while the field is empty.
        kleinster: the smallest number.
        groesster: the largest number.
        hilfe: one sentence below the field; empty for none.
        fehler: the sentence for a number that does not fit.
        pause: milliseconds without a key before the number is sent.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    beschriftung = Unicode("").tag(sync=True)
    wert = Int(None, allow_none=True).tag(sync=True)
    kleinster = Int(0).tag(sync=True)
    groesster = Int(1_000_000).tag(sync=True)
    hilfe = Unicode("").tag(sync=True)
    fehler = Unicode("").tag(sync=True)
    pause = Int(250, min=0).tag(sync=True)
