"""Which address does a built style, script or font have?

`front/build.mjs` writes the files of the front end into `static/`, each with a hash of its content in its
name, and a `manifest.json` that maps the plain name to the hashed one.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

STATIC = Path(__file__).parent / "static"
PREFIX = "/static/"


@cache
def manifest() -> dict[str, str]:
    """Map each plain file name ("koffer.css") to its hashed one; empty while nothing is built."""
    try:
        names: dict[str, str] = json.loads((STATIC / "manifest.json").read_text("utf-8"))
    except FileNotFoundError:
        return {}
    return names


def asset_url(name: str) -> str:
    """Return the address of a built file by its plain name.

    Raises:
        KeyError: The bundle holds no such file; the message names those that it holds.
    """
    names = manifest()
    if name not in names:
        raise KeyError(f"{name} fehlt im Bündel; vorhanden: {', '.join(sorted(names)) or 'nichts'}")
    return PREFIX + names[name]
