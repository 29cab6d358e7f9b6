"""Which screens are there?

Each screen is a package in `toolkit/apps/` whose `__init__.py` names it: `TITEL`, `BEREICH`, `NOTEBOOK`,
`VORRAT` and `BESCHREIBUNG`. Nothing else has to be told about a new screen.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from pathlib import Path

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


@dataclass(frozen=True, slots=True)
class App:
    """A screen that is served under `/app/<name>`.

    Attributes:
        name: Folder of the screen and last part of its address.
        titel: What people read in the menu and in the browser's tab.
        bereich: The area of the menu that it belongs to.
        notebook: File name in the folder of the notebooks.
        vorrat: How many prepared kernels wait for visitors.
        beschreibung: One sentence on what one can do there.
    """

    name: str
    titel: str
    bereich: str
    notebook: str
    vorrat: int
    beschreibung: str


def discover(package: str = "toolkit.apps") -> tuple[App, ...]:
    """Return every screen in `package`, sorted by its notebook's file name.

    Raises:
        AttributeError: A screen lacks one of its constants.
    """
    room = importlib.import_module(package)
    found = []
    for info in pkgutil.iter_modules(room.__path__):
        if not info.ispkg:
            continue
        screen = importlib.import_module(f"{package}.{info.name}")
        found.append(
            App(
                name=info.name.replace("_", "-"),
                titel=screen.TITEL,
                bereich=screen.BEREICH,
                notebook=screen.NOTEBOOK,
                vorrat=screen.VORRAT,
                beschreibung=screen.BESCHREIBUNG,
            )
        )
    return tuple(sorted(found, key=lambda app: app.notebook))
