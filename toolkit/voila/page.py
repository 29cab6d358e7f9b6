"""What does a visitor of `/app/<name>` get? The readable page at once, then what the kernel answers."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError

from toolkit.voila import rendering
from toolkit.voila.basis import Seite
from toolkit.voila.kernels import Besetzt
from toolkit.voila.upload import WIDGET_LIMIT

if TYPE_CHECKING:
    from toolkit.voila.apps import App
    from toolkit.voila.notebook import Gelesen
    from toolkit.voila.pool import Vorrat
    from toolkit.voila.session import Ansicht

RETRY_SECONDS = 10
END = "</body>\n</html>\n"


def shell(app: App, notebook: Gelesen) -> str:
    """Return the page up to the place where the kernel's answers go."""
    return rendering.render("app.html.j2", titel=notebook.titel or app.titel, bereich=app.bereich, notebook=notebook)


def settings_html(kernel_id: str) -> str:
    """Return what the front end has to know, as data (a script of this type is never run)."""
    values = json.dumps({"sitzung": kernel_id, "hochladen": WIDGET_LIMIT})
    return f'<script type="application/json" id="einstellungen">{values}</script>\n'


class AppSeite(Seite):
    """Serve one app: each visit has a kernel of its own."""

    def initialize(self, pool: Vorrat) -> None:
        """Take the stock of prepared pages from the address table."""
        self.pool = pool
        self.view: Ansicht | None = None
        self.left = False

    async def get(self, name: str) -> None:
        """Send the page in pieces, or the waiting page.

        Raises:
            HTTPError: 404 if there is no such app.
        """
        app = self.pool.apps.get(name)
        if app is None:
            raise HTTPError(HTTPStatus.NOT_FOUND)
        self.set_header("Cache-Control", "no-store")
        try:
            self.view = await self.pool.take(app)
        except Besetzt:
            self._wait(app)
            return
        if self.left:
            await self.view.close()
            return
        self.set_header("Content-Type", "text/html; charset=utf-8")
        try:
            await self._send(app, self.view)
        except StreamClosedError:
            await self.view.close()

    async def head(self, name: str) -> None:
        """Say whether there is such an app; no kernel is started for that.

        Raises:
            HTTPError: 404 if there is no such app.
        """
        if name not in self.pool.apps:
            raise HTTPError(HTTPStatus.NOT_FOUND)

    def on_connection_close(self) -> None:
        """Note that the visitor left before the page was complete."""
        self.left = True

    async def _send(self, app: App, view: Ansicht) -> None:
        self.write(shell(app, view.notebook))
        await self.flush()
        async for html in view.answers():
            self.write(html)
            await self.flush()
        self.write(settings_html(view.kernel_id))
        await self.finish(END)

    def _wait(self, app: App) -> None:
        self.set_header("Retry-After", str(RETRY_SECONDS))
        html = rendering.render("warten.html.j2", titel=app.titel, bereich=app.bereich, sekunden=RETRY_SECONDS)
        self.write_html(html, HTTPStatus.SERVICE_UNAVAILABLE)
