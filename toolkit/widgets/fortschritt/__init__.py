"""How does a person see that something takes a while, and how far it is?"""

from __future__ import annotations

from traitlets import Bool, Float, Int, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Fortschrittsbalken(Baustein):
    """A native progress bar with words; a screen reader hears a new sentence only now and then.

    Attributes:
        beschriftung: the visible label of the bar.
        anteil: share that is done, 0 to 1; ``None`` while nobody knows.
        satz: what happens right now; empty for nothing.
        pause: milliseconds between two sentences for those who listen.
        versteckt: whether the block is out of the page.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    beschriftung = Unicode("").tag(sync=True)
    anteil = Float(None, allow_none=True, min=0, max=1).tag(sync=True)
    satz = Unicode("").tag(sync=True)
    pause = Int(5000, min=0).tag(sync=True)
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003
