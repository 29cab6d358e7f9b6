"""How does a block get its JavaScript and its styles from the files beside it?

A block is a class in ``toolkit/widgets/<name>/__init__.py`` with ``<name>.js`` (and ``<name>.css``) beside
it. Every module is put behind the few helpers of ``gemeinsam.js``, so that no block fetches anything.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import anywidget
from traitlets import TraitError, Unicode

HIER = Path(__file__).parent


@cache
def _shared() -> str:
    return (HIER / "gemeinsam.js").read_text(encoding="utf-8")


def load_module(datei: str) -> str:
    """Return the JavaScript module of a block.

    Args:
        datei: ``__file__`` of the block's package.

    Raises:
        OSError: if the module is missing.
    """
    ordner = Path(datei).parent
    return _shared() + (ordner / f"{ordner.name}.js").read_text(encoding="utf-8")


def load_styles(datei: str) -> str:
    """Return the styles that stand beside a block.

    Args:
        datei: ``__file__`` of the block's package.

    Raises:
        OSError: if the styles are missing.
    """
    ordner = Path(datei).parent
    return (ordner / f"{ordner.name}.css").read_text(encoding="utf-8")


class Baustein(anywidget.AnyWidget):
    """The base of all blocks: every word that people read is passed in.

    Attributes:
        klasse: further CSS classes of the block's outermost node, separated by spaces.
    """

    klasse = Unicode("").tag(sync=True)

    def __init__(self, **traits: Any) -> None:
        """Make the block.

        Args:
            **traits: values of the block's traits.

        Raises:
            TraitError: for a value of the wrong type or a trait that does not exist.
        """
        if unbekannt := sorted(set(traits) - set(self.trait_names())):
            raise TraitError(f"{type(self).__name__} kennt {', '.join(unbekannt)} nicht.")
        super().__init__(**traits)
