"""How does a drawing become a picture of dots, for programs that know no drawings?"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

from toolkit.dokument.form import Bild
from toolkit.export.schrift import font_folder

DICHTE = 200
_SELTEN = "\u2500"  # from here on our own typeface has hardly a character


def render_png(bild: Bild, breite: float) -> bytes:
    """Draw a picture on white, with our own typeface; words in rare characters take one of the computer.

    Args:
        bild: the drawing; it was checked when it was made.
        breite: width in mm, greater than 0.

    Returns:
        A PNG of 200 dots per inch; equal arguments give equal bytes on one computer.

    Raises:
        typst.TypstError: the typesetter failed; this is a fault of the drawing.
    """
    import typst

    ordner = Path(str(files("toolkit.export.bild")))
    seite = typst.compile(
        ordner / "bild.typ",
        root=ordner,
        font_paths=[font_folder()],
        ignore_system_fonts=max(bild.svg) < _SELTEN,
        sys_inputs={"daten": json.dumps({"svg": bild.svg, "breite": breite}, ensure_ascii=False)},
        format="png",
        ppi=DICHTE,
    )
    if not isinstance(seite, bytes):
        raise TypeError("a drawing is one page")
    return seite
