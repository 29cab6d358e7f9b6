"""Where do files lie that come from a visitor or go to one?

Each kernel has a folder of its own below one root, with a random name. A token names that folder and one
entry in it: "<folder>-<entry>", both hexadecimal, so no token can point anywhere else. The kernel's side is
`toolkit.frame.dateien`, which explains what lies in an entry.
"""

from __future__ import annotations

import json
import re
import secrets
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = re.compile(r"([0-9a-f]{32})-([0-9a-f]{32})")


def new_folder(root: Path) -> Path:
    """Create the folder of one kernel below `root` and return it."""
    folder = root / secrets.token_hex(16)
    folder.mkdir(parents=True, mode=0o700)
    return folder


def entry(root: Path, token: str) -> Path | None:
    """Return the folder that `token` names; None if there is none, whatever the token looks like."""
    found = TOKEN.fullmatch(token)
    if found is None:
        return None
    folder = root / found[1] / found[2]
    return folder if folder.is_dir() else None


def describe(folder: Path, name: str) -> dict[str, Any] | None:
    """Return what the kernel noted in the file `name` of an entry; None if it noted nothing."""
    try:
        noted: dict[str, Any] = json.loads((folder / name).read_text("utf-8"))
    except FileNotFoundError:
        return None
    return noted
