"""How do the styles come along where no page of ours brings them?

Our page links them (its kernels know a folder for files, ``KOFFER_AUSTAUSCH``); in JupyterLab the screen
brings them itself, without the fonts, which only our page has.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import anywidget
from traitlets import Unicode

from toolkit.frame.dateien import FOLDER

STILE = Path(__file__).parent / "stile"
_SCHRIFT = re.compile(r"@font-face\s*\{[^}]*\}")
_LEER = "export default { render({ el }) { el.hidden = true; } };"


def is_own_page() -> bool:
    """Whether a page of our own shows this screen."""
    return bool(os.environ.get(FOLDER))


@cache
def read_styles() -> str:
    """Return tokens, components and what a screen needs outside our page, as one style sheet."""
    dateien = (STILE / "marken.css", STILE / "bausteine.css", Path(__file__).parent / "schirm.css")
    return "\n".join(_SCHRIFT.sub("", datei.read_text(encoding="utf-8")) for datei in dateien)


class Stilblatt(anywidget.AnyWidget):
    """Has no look of its own; puts the styles into the page that shows it."""

    _esm = _LEER
    _css = Unicode().tag(sync=True)

    def __init__(self) -> None:
        """Read the styles."""
        super().__init__(_css=read_styles())
