"""Where are the notebooks?"""

from __future__ import annotations

from pathlib import Path

from toolkit.cli.befehle import Abbruch


def notebook_folder() -> Path:
    """Folder ``notebooks`` here, else beside the packages, else the copy inside the installed package.

    Raises:
        Abbruch: there is none.
    """
    paket = Path(__file__).resolve().parents[1]
    for ordner in (Path.cwd() / "notebooks", paket.parent / "notebooks", paket / "notebooks"):
        if any(ordner.glob("*.ipynb")):
            return ordner
    raise Abbruch("Der Ordner „notebooks“ ist nicht da. Bitte den Befehl im Ordner des Methodenkoffers aufrufen.")
