"""How do blocks stand together: below each other, side by side, under a heading, folded away?"""

from __future__ import annotations

from typing import Any

from ipywidgets import Widget, widget_serialization
from traitlets import Bool, Enum, Instance, Int, List, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Behaelter(Baustein):
    """Holds other blocks, and those of ipywidgets that are a single form field.

    Attributes:
        kinder: the blocks inside, in reading order.
        art: ``stapel``, ``reihe``, ``abschnitt`` or ``klappe``; each has a class of its own below.
        titel: the heading or the words to click on.
        ebene: level of the heading, 2 to 4.
        anker: id in the page, so that an address can point here; empty for none.
        offen: for ``klappe``: whether it is unfolded.
        versteckt: whether the block is out of the page.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    kinder = List(Instance(Widget)).tag(sync=True, **widget_serialization)
    art = Enum(["stapel", "reihe", "abschnitt", "klappe"], default_value="stapel").tag(sync=True)
    titel = Unicode("").tag(sync=True)
    ebene = Int(2, min=2, max=4).tag(sync=True)
    anker = Unicode("").tag(sync=True)
    offen = Bool(False).tag(sync=True)  # noqa: FBT003
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003


class Stapel(Behaelter):
    """Blocks below each other."""

    def __init__(self, *kinder: Widget, **traits: Any) -> None:
        """Stack the blocks."""
        super().__init__(art="stapel", kinder=list(kinder), **traits)


class Reihe(Behaelter):
    """Blocks side by side that wrap where the page is narrow."""

    def __init__(self, *kinder: Widget, **traits: Any) -> None:
        """Put the blocks in a row."""
        super().__init__(art="reihe", kinder=list(kinder), **traits)


class Abschnitt(Behaelter):
    """Blocks under a heading; the heading names the region for those who listen."""

    def __init__(self, titel: str, *kinder: Widget, **traits: Any) -> None:
        """Put the blocks under the heading ``titel``."""
        super().__init__(art="abschnitt", titel=titel, kinder=list(kinder), **traits)


class Klappe(Behaelter):
    """Blocks behind words that unfold them: native details and summary."""

    def __init__(self, titel: str, *kinder: Widget, **traits: Any) -> None:
        """Fold the blocks behind the words ``titel``."""
        super().__init__(art="klappe", titel=titel, kinder=list(kinder), **traits)
