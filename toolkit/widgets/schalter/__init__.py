"""How does a person switch something on and off?"""

from __future__ import annotations

from traitlets import Bool, Unicode

from toolkit.widgets.basis import Baustein, load_module


class Schalter(Baustein):
    """A native button that tells whether it is pressed; its text stays the same.

    Attributes:
        beschriftung: the text on the button.
        wert: whether it is pressed.
        aktiv: whether the button can be pressed.
    """

    _esm = load_module(__file__)
    beschriftung = Unicode("").tag(sync=True)
    wert = Bool(False).tag(sync=True)  # noqa: FBT003
    aktiv = Bool(True).tag(sync=True)  # noqa: FBT003
