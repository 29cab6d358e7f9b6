"""How does a person get to another part of the screen, and see how much is there?"""

from __future__ import annotations

from traitlets import List, Tuple, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Sprungleiste(Baustein):
    """Links to parts of this screen that stay in sight at its lower edge; the focus goes along.

    Attributes:
        name: what the navigation is called, for those who listen.
        ziele: pairs of an ``anker`` of a ``Behaelter`` and the text of its link.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    name = Unicode("").tag(sync=True)
    ziele = List(Tuple(Unicode(), Unicode())).tag(sync=True)
