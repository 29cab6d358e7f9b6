"""How do files come from a visitor and go to one? Over HTTP, by tokens that nobody can guess.

The kernel's side is `toolkit.frame.dateien`, which names the addresses and the files of an entry.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from tornado.web import HTTPError, stream_request_body

from toolkit.voila.basis import Kopfzeilen
from toolkit.voila.exchange import describe, entry

if TYPE_CHECKING:
    from tornado.httputil import HTTPConnection

WIDGET_LIMIT = 8 * 1024**2
# A browser that is cut off while sending shows its own error; so a little too much is read and thrown away.
READ_AND_DROP = 4
CHUNK = 64 * 1024


class Abholen(Kopfzeilen):
    """Send a file that an app offers."""

    def initialize(self, root: Path) -> None:
        """Take the folder of the kernels' files from the address table."""
        self.root = root

    async def get(self, token: str, name: str) -> None:
        """Send the file as an attachment.

        Raises:
            HTTPError: 404 if nothing is offered under this token and name.
        """
        folder = entry(self.root, token)
        offer = describe(folder, "angebot.json") if folder is not None else None
        if folder is None or offer is None or offer["name"] != unquote(name):
            raise HTTPError(HTTPStatus.NOT_FOUND)
        self.set_header("Content-Type", offer["mime"])
        self.set_header("Content-Disposition", f"attachment; filename*=UTF-8''{quote(offer['name'], safe='')}")
        self.set_header("Content-Security-Policy", "default-src 'none'; sandbox")
        self.set_header("Cache-Control", "private, no-store")
        with (folder / "inhalt").open("rb") as file:
            while chunk := file.read(CHUNK):
                self.write(chunk)
                await self.flush()


@stream_request_body
class Hochladen(Kopfzeilen):
    """Take one file that an app waits for; it is written to disk while it comes."""

    def initialize(self, root: Path) -> None:
        """Take the folder of the kernels' files from the address table."""
        self.root = root
        self.file: IO[bytes] | None = None
        self.size = 0
        self.limit = 0

    def prepare(self) -> None:
        """Look whether a file is expected, and how large it may be.

        Raises:
            HTTPError: 404 if no file is expected under this token.
        """
        if self.request.method != "POST":
            return
        folder = entry(self.root, self.path_args[0])
        accept = describe(folder, "annahme.json") if folder is not None else None
        if folder is None or accept is None or (folder / "eingang.json").exists():
            raise HTTPError(HTTPStatus.NOT_FOUND)
        self.folder, self.limit = folder, int(accept["hoechstens"])
        connection: HTTPConnection = self.request.connection
        connection.set_max_body_size(READ_AND_DROP * self.limit)
        self.file = (folder / "inhalt").open("wb")

    def data_received(self, chunk: bytes) -> None:
        """Write what came; beyond the limit nothing is kept."""
        self.size += len(chunk)
        if self.file is not None and self.size <= self.limit:
            self.file.write(chunk)

    def post(self, token: str) -> None:
        """Note what came, or refuse it with 413 and a German sentence."""
        del token
        self._close()
        if self.size > self.limit:
            (self.folder / "inhalt").unlink()
            self._refuse()
            return
        name = Path(unquote(self.request.headers.get("X-Dateiname", "")).replace("\\", "/")).name
        mime = self.request.headers.get("Content-Type", "application/octet-stream")
        noted = {"name": name or "datei", "mime": mime, "groesse": self.size}
        (self.folder / "eingang.json").write_text(json.dumps(noted), "utf-8")
        self.set_status(HTTPStatus.CREATED)
        self.write({"groesse": self.size})

    def on_connection_close(self) -> None:
        """Forget a file that was broken off."""
        self._close()

    def on_finish(self) -> None:
        """Let go of the file, however the request ended."""
        self._close()

    def _close(self) -> None:
        if self.file is not None:
            self.file.close()
            self.file = None

    def _refuse(self) -> None:
        self.set_status(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        self.write({"fehler": too_large(self.limit)})


def too_large(limit: int) -> str:
    """Say in German that a file is larger than `limit` bytes, and what to do."""
    size = f"{limit / 1024**2:.0f} MB" if limit >= 1024**2 else f"{limit / 1024:.0f} KB"
    return f"Die Datei ist zu groß: Mehr als {size} nehmen wir nicht an. Verkleinern Sie die Datei bitte."


def routes(root: Path) -> list[tuple[str, type[Any], dict[str, Path]]]:
    """Return the addresses of this module."""
    return [
        (r"/dateien/([0-9a-f-]+)", Hochladen, {"root": root}),
        (r"/dateien/([0-9a-f-]+)/([^/]+)", Abholen, {"root": root}),
    ]
