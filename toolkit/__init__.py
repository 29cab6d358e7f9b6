"""What can you do with it? ``import toolkit as tk``, then one call per screen: ``tk.methodenkoffer()``."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any


def _screens() -> tuple[Any, ...]:
    # Not ``from toolkit import apps``: that asks this module's ``__getattr__`` for ``apps`` without end.
    return tuple(import_module("toolkit.apps").list_apps())


def __getattr__(name: str) -> Any:
    """Return the call that opens a screen; nothing is imported before somebody asks.

    Raises:
        AttributeError: there is no such screen.
    """
    if not name.startswith("_"):
        for app in _screens():
            if app.name == name:
                oeffnen = partial(import_module("toolkit.apps").open_app, name)
                oeffnen.__doc__ = app.beschreibung
                return oeffnen
    raise AttributeError(f"Einen Schirm namens „{name}“ gibt es nicht.")


def __dir__() -> list[str]:
    """List the screens."""
    return sorted(app.name for app in _screens())
