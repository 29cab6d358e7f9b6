"""How do styles, scripts and fonts reach the browser? Once, compressed, and kept for a year.

The files carry a hash of their content in their name, so an address never changes its meaning. They are read
and compressed when the first one is asked for, not for every visitor.
"""

from __future__ import annotations

import gzip
import mimetypes
from functools import cache
from http import HTTPStatus
from typing import NamedTuple

from tornado.web import HTTPError

from toolkit.voila.basis import Kopfzeilen
from toolkit.voila.bundle import STATIC, asset_url, manifest

TYPES = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml"}
WORTH_COMPRESSING = frozenset({"text/javascript", "text/css", "image/svg+xml", "text/plain"})


class Datei(NamedTuple):
    """One built file: its media type, its bytes, and the same compressed where that helps."""

    media: str
    body: bytes
    compressed: bytes


@cache
def load(name: str) -> Datei | None:
    """Read one file of the bundle by its hashed name; None if the bundle holds no such file."""
    if name not in set(manifest().values()):
        return None
    path = STATIC / name
    media = TYPES.get(path.suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    body = path.read_bytes()
    compressed = gzip.compress(body, mtime=0) if media in WORTH_COMPRESSING else b""
    return Datei(media, body, compressed)


class Statisch(Kopfzeilen):
    """Serve one built file."""

    def get(self, name: str) -> None:
        """Send the file or 304.

        Raises:
            HTTPError: 404 if the bundle holds no such file.
        """
        found = load(name)
        if found is None:
            raise HTTPError(HTTPStatus.NOT_FOUND)
        self.set_header("Content-Type", found.media)
        self.set_header("Cache-Control", "public, max-age=31536000, immutable")
        self.set_header("Etag", f'"{name}"')
        if self.check_etag_header():
            self.set_status(HTTPStatus.NOT_MODIFIED)
            self.finish()
            return
        body = found.body
        if found.compressed:
            self.set_header("Vary", "Accept-Encoding")
            if "gzip" in self.request.headers.get("Accept-Encoding", ""):
                self.set_header("Content-Encoding", "gzip")
                body = found.compressed
        self.finish(body)

    def head(self, name: str) -> None:
        """Answer HEAD like GET; tornado leaves out the body."""
        self.get(name)


class Lesezeichenbild(Kopfzeilen):
    """The little picture in the browser's tab, for those who ask under the old address."""

    def get(self) -> None:
        """Send the visitor on to the hashed file."""
        self.redirect(asset_url("favicon.svg"))

    def head(self) -> None:
        """Answer HEAD like GET."""
        self.get()
