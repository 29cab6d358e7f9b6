"""Which typeface do printed papers bear, and where does it lie?"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

FAMILIE = "Atkinson Hyperlegible Next"
SCHNITTE = {"regular": "Atkinson-Regular.ttf", "bold": "Atkinson-Bold.ttf", "italic": "Atkinson-Italic.ttf"}


def font_folder() -> Path:
    """Folder with the three cuts as TTF; the package is always installed unpacked."""
    return Path(str(files("toolkit.export.schrift")))
