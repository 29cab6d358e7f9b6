"""Which addresses are served, by what, and with which settings? Our server class on Voilà's.

Of Voilà's own addresses none is mounted: notebooks are reachable as apps only, and neither template nor theme
can be chosen by a visitor.
"""

from __future__ import annotations

import json
import logging
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tornado.web import Application, RequestHandler
from traitlets import Instance, Integer, Tuple, Unicode
from traitlets.config import Config
from voila.app import Voila
from voila.configuration import VoilaConfiguration

from toolkit.voila import logs, rendering, sockets, upload
from toolkit.voila.apps import group_by_area
from toolkit.voila.basis import NichtGefunden, Seite
from toolkit.voila.identity import Niemand
from toolkit.voila.kernels import Kernelart, Kernels, transport
from toolkit.voila.page import AppSeite
from toolkit.voila.pool import Vorrat
from toolkit.voila.static import Lesezeichenbild, Statisch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.voila.apps import App

SESSION = r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
MINUTE = 60
SOCKET_BYTES = 12 * 1024**2

Route = tuple[str, type[RequestHandler], dict[str, Any]]


class Gesund(Seite):
    """Tells a watcher that the server lives and how full it is; starts nothing."""

    def initialize(self, pool: Vorrat) -> None:
        """Take the stock of prepared pages from the address table."""
        self.pool = pool

    def get(self) -> None:
        """Answer with JSON: open pages, prepared pages and the upper bound of both."""
        kernels = self.pool.kernels
        prepared = self.pool.size
        self.set_header("Content-Type", "application/json; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        used = kernels.hoechstens - kernels.free - prepared
        self.finish(json.dumps({"ok": True, "offen": used, "vorbereitet": prepared, "hoechstens": kernels.hoechstens}))


class Koffer(Voila):
    """The server of the Methodenkoffer."""

    hoechstens = Integer(2, help="Upper bound of kernels, open pages and prepared ones together.")
    apps = Tuple(help="The screens that are served.")
    pages = Tuple(help="Addresses of pages without a kernel: (pattern, handler, arguments).")
    notebooks = Instance(Path)
    name = Unicode(help="Public host name, where a web server stands in front.")
    folder = Instance(Path, help="Private folder for sockets and files of the kernels.")
    pool = Instance(Vorrat, allow_none=True)

    @classmethod
    def build(
        cls,
        *,
        host: str,
        kernels: int,
        apps: Sequence[App],
        notebooks: Path,
        pages: Sequence[Route] = (),
        name: str = "",
    ) -> Koffer:
        """Return a server with its settings; nothing listens and no kernel runs yet."""
        folder = Path(tempfile.mkdtemp(prefix="k-"))
        made = cls(
            apps=tuple(apps),
            pages=tuple(pages),
            notebooks=notebooks,
            folder=folder,
            hoechstens=kernels,
            ip=host,
            name=name,
            # Traitlets would write to the terminal by itself, unmasked.
            log=logging.getLogger("koffer"),
        )
        made.connection_dir = str(folder)
        made.root_dir = str(notebooks)
        made.identity_provider_class = Niemand
        made.update_config(made.house_config())
        made.voila_configuration = VoilaConfiguration(parent=made)
        return made

    def house_config(self) -> Config:
        """Return the settings of Jupyter's parts as this house wants them."""
        config = Config()
        config.VoilaConfiguration.kernel_spec_manager_class = Kernelart
        config.VoilaConfiguration.multi_kernel_manager_class = Kernels
        config.VoilaConfiguration.allow_template_override = "NO"
        config.VoilaConfiguration.allow_theme_override = "NO"
        config.KernelManager.transport = transport(str(self.folder))
        config.KernelManager.shutdown_wait_time = 2.0
        config.KernelRestarter.restart_limit = 0
        config.KernelRestarter.time_to_dead = 0.5
        config.MappingKernelManager.cull_idle_timeout = 60 * MINUTE
        config.MappingKernelManager.cull_interval = MINUTE // 2
        config.MappingKernelManager.cull_connected = False
        config.MappingKernelManager.buffer_offline_messages = True
        return config

    def init_settings(self) -> dict[str, Any]:
        """Return the settings of the web application."""
        settings: dict[str, Any] = super().init_settings()
        manager: Kernels = self.kernel_manager
        manager.hoechstens = self.hoechstens
        manager.exchange_root = str(self.folder / "dateien")
        manager.profile = str(self.folder / "ipython")
        manager.notebooks = str(self.notebooks)
        manager.allowed_message_types = sockets.ALLOWED
        return {
            **settings,
            "kernel_websocket_connection_class": sockets.Verbindung,
            # A page of another name that points here (DNS rebinding) is refused; the public name is expected.
            "allow_remote_access": self.ip not in LOOPBACK,
            "local_hostnames": ["localhost", *filter(None, [self.name])],
            "compress_response": True,
            "default_handler_class": NichtGefunden,
            "log_function": logs.log_request,
            "websocket_max_message_size": SOCKET_BYTES,
            "websocket_compression_options": {"compression_level": 3, "mem_level": 5},
        }

    def init_handlers(self) -> list[Route]:
        """Return every address that is served; all others are answered with our own 404."""
        kernels = {"kernels": self.kernel_manager}
        pool = {"pool": self.pool}
        return [
            (r"/app/([a-z0-9-]+)", AppSeite, pool),
            (rf"/sitzung/{SESSION}/kanal", sockets.Kanal, {}),
            (rf"/sitzung/{SESSION}/ende", sockets.Sitzungsende, kernels),
            (rf"/sitzung/{SESSION}", sockets.Sitzung, kernels),
            *upload.routes(self.folder / "dateien"),
            (r"/static/([A-Za-z0-9._-]+)", Statisch, {}),
            (r"/favicon\.ico", Lesezeichenbild, {}),
            (r"/gesund", Gesund, pool),
            *self.pages,
        ]

    def make_application(self) -> Application:
        """Return the web application; kernels start only when the stock is filled."""
        rendering.environment().globals.update(bereiche=group_by_area(self.apps))
        settings = self.init_settings()
        self.pool = Vorrat(self.kernel_manager, self.apps, self.notebooks)
        self.app = Application(self.init_handlers(), **settings)
        return self.app
