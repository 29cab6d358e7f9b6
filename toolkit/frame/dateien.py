"""How does a screen hand over a file, and how does it take one?

Files go over HTTP, not over the connection of the widgets, which bears small messages only. Kernel and server
share one folder (`KOFFER_AUSTAUSCH`, one per kernel, deleted with it). Each file has an entry there:

| file in the entry | written by | says |
|---|---|---|
| `angebot.json` | the screen | name and media type of a file that can be fetched; its bytes are in `inhalt` |
| `annahme.json` | the screen | how many bytes may be sent here |
| `eingang.json` | the server | name, media type and size of what came; its bytes are in `inhalt` |

Addresses: `GET /dateien/<token>/<name>` fetches, `POST /dateien/<token>` with the bytes as body sends
(headers `Content-Type`, and `X-Dateiname` with the name percent-encoded). Without a server (JupyterLab) a file to
fetch becomes a `data:` address, and sending is left to ipywidgets' FileUpload.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

FOLDER = "KOFFER_AUSTAUSCH"
MOST_OFFERS = 20
DEFAULT_LIMIT = 20 * 1024**2


@dataclass(frozen=True, slots=True)
class Hochgeladen:
    """A file that a visitor sent.

    Attributes:
        name: Its name as the visitor's machine called it, without folders.
        mime: Its media type as the browser stated it; not to be trusted.
        data: Its bytes.
    """

    name: str
    mime: str
    data: bytes


def offer_download(name: str, data: bytes, mime: str) -> str:
    """Make `data` available for fetching and return its address.

    Args:
        name: File name to be proposed to the visitor, for example "merkliste.html".
        data: The bytes of the file.
        mime: Media type, for example "text/html".

    Returns:
        An address for the `href` of a link: on this host, or a `data:` address without a server. The twenty
        newest files of a page can be fetched; older ones are deleted.
    """
    folder = _folder()
    if folder is None:
        return f"data:{mime};base64,{base64.b64encode(data).decode('ascii')}"
    token, place = _new_entry(folder)
    (place / "inhalt").write_bytes(data)
    # Written last: the entry counts as soon as this file is there.
    (place / "angebot.json").write_text(json.dumps({"name": name, "mime": mime}), "utf-8")
    _drop_oldest(folder)
    return f"/dateien/{token}/{quote(name, safe='')}"


def accept_upload(limit: int = DEFAULT_LIMIT) -> str:
    """Allow one file of at most `limit` bytes to be sent and return its token; "" without a server."""
    folder = _folder()
    if folder is None:
        return ""
    token, place = _new_entry(folder)
    (place / "annahme.json").write_text(json.dumps({"hoechstens": limit}), "utf-8")
    return token


def read_upload(token: str) -> Hochgeladen | None:
    """Return the file that was sent for `token` and delete it; None while nothing has come."""
    folder = _folder()
    if folder is None or "-" not in token:
        return None
    place = folder / token.rpartition("-")[2]
    try:
        noted = json.loads((place / "eingang.json").read_text("utf-8"))
        data = (place / "inhalt").read_bytes()
    except FileNotFoundError:
        return None
    shutil.rmtree(place, ignore_errors=True)
    return Hochgeladen(noted["name"], noted["mime"], data)


def _folder() -> Path | None:
    named = os.environ.get(FOLDER)
    return Path(named) if named else None


def _new_entry(folder: Path) -> tuple[str, Path]:
    name = secrets.token_hex(16)
    place = folder / name
    place.mkdir(parents=True, mode=0o700)
    return f"{folder.name}-{name}", place


def _drop_oldest(folder: Path) -> None:
    offers = sorted(folder.glob("*/angebot.json"), key=lambda file: file.stat().st_mtime_ns)
    for old in offers[:-MOST_OFFERS]:
        shutil.rmtree(old.parent, ignore_errors=True)
