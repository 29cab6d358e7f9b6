"""Which screens are there?

A screen is a folder here: ``__init__.py`` (constants only, cheap to import), ``model.py``, ``view.py`` with
``open_app``, ``texte.toml``. Menu, façade and kernel pools find it by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any


@dataclass(frozen=True)
class App:
    """What others know of a screen without opening it.

    Attributes:
        name: folder, façade call and last part of its address.
        titel: what people call it.
        bereich: under which heading it stands on the page of all screens.
        notebook: file name in ``notebooks/``.
        vorrat: how many kernels are kept ready for it.
        beschreibung: one sentence.
    """

    name: str
    titel: str
    bereich: str
    notebook: str
    vorrat: int
    beschreibung: str


@cache
def list_apps(paket: str = __name__) -> tuple[App, ...]:
    """Return all screens, by notebook name.

    Args:
        paket: the package that holds them.

    Raises:
        AttributeError: a screen's ``__init__.py`` lacks one of the constants.
    """
    namen = [modul.name for modul in iter_modules(import_module(paket).__path__) if modul.ispkg]
    return tuple(sorted((_describe(paket, name) for name in namen), key=lambda app: app.notebook))


def group_by_area(apps: Iterable[App]) -> tuple[tuple[str, tuple[App, ...]], ...]:
    """Return the areas, each with its screens, in the order in which the screens stand."""
    bereiche: dict[str, list[App]] = {}
    for app in apps:
        bereiche.setdefault(app.bereich, []).append(app)
    return tuple((bereich, tuple(eigene)) for bereich, eigene in bereiche.items())


def _describe(paket: str, name: str) -> App:
    modul = import_module(f"{paket}.{name}")
    return App(name, modul.TITEL, modul.BEREICH, modul.NOTEBOOK, modul.VORRAT, modul.BESCHREIBUNG)


def open_app(name: str) -> Any:
    """Open a screen and return what is to be displayed: the screen, or a German message in its place.

    Args:
        name: name of the screen.

    Raises:
        KeyError: there is no such screen.
    """
    from toolkit.frame.grenze import open_safely

    if name not in {app.name for app in list_apps()}:
        raise KeyError(name)
    return open_safely(lambda: import_module(f"{__name__}.{name}.view").open_app(), name)
