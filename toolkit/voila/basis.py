"""What does every answer of our server carry, and what does a page inherit?

`Seite` is the base of all pages without a kernel; `Kopfzeilen` is the same as a mixin for handlers that have
to be something else too (Jupyter's sockets). No heavy import here: reading pages need tornado and Jinja only.
"""

from __future__ import annotations

import secrets
from http import HTTPStatus
from inspect import isawaitable
from typing import Any

from tornado.log import gen_log
from tornado.web import HTTPError, RequestHandler

from toolkit.voila import bundle, rendering

SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


def content_security_policy(nonce: str) -> str:
    """Return the policy of the house: scripts from here, `blob:` for anywidget, no eval, no other host."""
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' 'nonce-{nonce}' blob:",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def incident_number() -> str:
    """Return a short number that joins what a visitor reads to what stands in the log."""
    return secrets.token_hex(3).upper()


class Kopfzeilen(RequestHandler):
    """Security headers, the nonce, German error pages; to be mixed into any tornado handler."""

    _nonce: str = ""
    incident: str = ""

    @property
    def nonce(self) -> str:
        """The value for the `nonce` attribute of an inline script, new for each answer."""
        if not self._nonce:
            self._nonce = secrets.token_urlsafe(16)
        return self._nonce

    @property
    def content_security_policy(self) -> str:
        """The policy of this answer (the name is the one that Jupyter's handlers ask for)."""
        return content_security_policy(self.nonce)

    def set_default_headers(self) -> None:
        """Set what every answer carries, and take away what tells versions."""
        self.clear_header("Server")
        for name, value in SECURITY_HEADERS.items():
            self.set_header(name, value)
        self.set_header("Content-Security-Policy", self.content_security_policy)

    def static_url(self, path: str, include_host: bool | None = None, **kwargs: Any) -> str:  # noqa: ARG002, FBT001
        """Return the hashed address of a built file, for example `static_url("koffer.css")`."""
        return bundle.asset_url(path)

    def write_html(self, html: str, status: int = 200) -> None:
        """Finish the answer with a complete HTML page."""
        self.set_status(status)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(html)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Finish with a German error page; the reason of an exception is never shown."""
        del kwargs
        if status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            self.set_header("Allow", "GET, HEAD")
        self.set_header("Cache-Control", "no-store")
        self.write_html(rendering.error_page(status_code, self.incident), status_code)

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        """Log an unexpected error under the number that the visitor is shown."""
        if isinstance(value, HTTPError) and value.status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
            return
        self.incident = incident_number()
        gen_log.error("Vorfall %s bei %s", self.incident, type(self).__name__, exc_info=(typ, value, tb))


class Seite(Kopfzeilen):
    """A page that needs no kernel: define `get` and finish with `write_html`."""

    async def head(self, *args: Any, **kwargs: Any) -> None:
        """Answer HEAD like GET; tornado leaves out the body."""
        result = self.get(*args, **kwargs)
        if isawaitable(result):
            await result


class NichtGefunden(Seite):
    """The answer to every address that nobody serves."""

    def prepare(self) -> None:
        """Refuse before any method runs.

        Raises:
            HTTPError: Always, with status 404.
        """
        raise HTTPError(HTTPStatus.NOT_FOUND)
