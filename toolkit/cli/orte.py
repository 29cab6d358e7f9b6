"""Where are the notebooks?"""

from __future__ import annotations

import sys
from pathlib import Path

from toolkit.cli.befehle import Abbruch


def notebook_folder() -> Path:
    """Folder ``notebooks`` here, else beside the packages, else the copy that was installed.

    Raises:
        Abbruch: there is none.
    """
    paket = Path(__file__).resolve().parents[1]
    installiert = Path(sys.prefix) / "share" / "methodenkoffer" / "notebooks"
    for ordner in (Path.cwd() / "notebooks", paket.parent / "notebooks", installiert):
        if any(ordner.glob("*.ipynb")):
            return ordner
    raise Abbruch("Der Ordner „notebooks“ ist nicht da. Bitte den Befehl im Ordner des Methodenkoffers aufrufen.")
