"""How do the web fonts of @fontsource become the TTF files that PDF and DOCX need?

Run after a new version: ``python -m toolkit.export.schrift.bauen ORDNER`` with the folder ``files`` of the npm package
``@fontsource/atkinson-hyperlegible-next``. Needs fontTools and brotli; the result is committed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from toolkit.export.schrift import SCHNITTE, font_folder

_QUELLE = {"regular": "400-normal", "bold": "700-normal", "italic": "400-italic"}
_TEILE = ("latin", "latin-ext")  # Polish, Turkish and Czech names live in the second part
_NAMEN = {"regular": "Regular", "bold": "Bold", "italic": "Italic"}


def build_cut(ordner: Path, schnitt: str, ziel: Path) -> None:
    """Join the parts of one cut into one TTF.

    Args:
        ordner: folder with the woff2 files.
        schnitt: ``regular``, ``bold`` or ``italic``.
        ziel: file to write.

    Raises:
        FileNotFoundError: a part is missing.
    """
    from fontTools.merge import Merger
    from fontTools.ttLib import TTFont

    teile = []
    for teil in _TEILE:
        schrift = TTFont(ordner / f"atkinson-hyperlegible-next-{teil}-{_QUELLE[schnitt]}.woff2")
        schrift.flavor = None
        datei = ziel.with_suffix(f".{teil}.tmp")
        schrift.save(datei)
        teile.append(datei)
    ganz = Merger().merge([str(t) for t in teile])
    namen = ganz["name"]
    familie = "Atkinson Hyperlegible Next"
    for nummer, wert in ((1, familie), (2, _NAMEN[schnitt]), (4, f"{familie} {_NAMEN[schnitt]}")):
        namen.setName(wert, nummer, 3, 1, 0x409)
    for nummer in (16, 17, 21, 22):
        namen.removeNames(nameID=nummer)
    ganz["head"].modified = ganz["head"].created
    ganz.recalcTimestamp = False
    ganz.save(ziel)
    for datei in teile:
        datei.unlink()


def main(argumente: list[str]) -> int:
    """Write all cuts; returns 0, or 2 without a folder."""
    if len(argumente) != 1:
        sys.stderr.write("Bitte den Ordner mit den woff2-Dateien angeben.\n")
        return 2
    for schnitt, name in SCHNITTE.items():
        build_cut(Path(argumente[0]), schnitt, font_folder() / name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
