"""How does the server begin and end? One German line when it is ready, one German sentence when it cannot."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import shutil
import signal
import sys
from typing import TYPE_CHECKING, Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from toolkit.voila import apps as screens
from toolkit.voila import logs
from toolkit.voila.capacity import default_kernels
from toolkit.voila.expiry import Verfall
from toolkit.voila.server import Koffer

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from toolkit.voila.apps import App

SMALL_BODY = 1024**2
LOOK_SECONDS = 0.5
HIGHEST_PORT = 65535
BUSY = frozenset({errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE)})
DENIED = frozenset({errno.EACCES, errno.EPERM, getattr(errno, "WSAEACCES", errno.EACCES)})


class Startfehler(Exception):  # noqa: N818
    """The server cannot start; the message is a German sentence with a cure."""


def bind(host: str, port: int) -> list[socket.socket]:
    """Take the port; never another one.

    Raises:
        Startfehler: Somebody else has the port, it is not allowed, or the address is not ours.
    """
    if not 0 <= port <= HIGHEST_PORT:
        raise Startfehler(f"{port} ist keine gültige Port-Nummer: Wählen Sie mit --port eine von 1024 bis 65535.")
    try:
        return bind_sockets(port, host)
    except (OSError, UnicodeError) as error:
        number = getattr(error, "errno", None)
        if number in BUSY:
            reason = (
                f"Port {port} ist schon belegt: Beenden Sie das andere Programm, "
                f"oder wählen Sie mit --port {port + 1} einen anderen."
            )
        elif number in DENIED:
            reason = f"Port {port} ist hier nicht erlaubt: Wählen Sie mit --port 8866 einen ab 1024."
        else:
            reason = (
                f"Die Adresse {host} gehört nicht zu diesem Gerät: "
                "Lassen Sie --host weg, oder nennen Sie eine eigene Adresse."
            )
        raise Startfehler(reason) from error


def address(host: str, port: int) -> str:
    """Return the address to be opened on this machine."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "": "127.0.0.1"}.get(host, host)  # noqa: S104
    return f"http://{f'[{shown}]' if ':' in shown and shown[0] != '[' else shown}:{port}/"


def reading_pages() -> list[Any]:
    """Return the addresses of the pages without a kernel."""
    from methodenkoffer.catalogue import current_catalogue
    from toolkit.voila.seiten import handlers

    return list(handlers(current_catalogue))


async def serve(server: Koffer, sockets: list[socket.socket], ready: Callable[[], None]) -> None:
    """Serve until SIGINT or SIGTERM, then end all kernels and delete what was temporary."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    before = {
        number: signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    web = HTTPServer(server.make_application(), max_body_size=SMALL_BODY)
    web.add_sockets(sockets)
    assert server.pool is not None  # noqa: S101
    filling = asyncio.create_task(server.pool.keep_filled())
    expiry = Verfall()
    gc.freeze()
    ready()
    expiry.start()
    try:
        while not stop.is_set():
            # Windows does not wake a waiting loop for Ctrl+C; so look every now and then.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), LOOK_SECONDS)
    finally:
        web.stop()
        expiry.stop()
        filling.cancel()
        await server.pool.close()
        await server.kernel_manager.shutdown_all()
        await web.close_all_connections()
        shutil.rmtree(server.folder, ignore_errors=True)
        for number, handler in before.items():
            signal.signal(number, handler)


def run(
    host: str,
    port: int,
    kernels: int | None,
    *,
    debug: bool,
    notebooks: Path | None,
    fertig: Callable[[str], None],
    name: str = "",
    apps: Sequence[App] | None = None,
) -> int:
    """Do what `toolkit.voila.starte` says; `apps` stands in for the screens that are found."""
    logs.set_up(debug=debug)
    try:
        bound = bind(host, port)
        server = Koffer.build(
            host=host,
            kernels=default_kernels() if kernels is None else max(1, kernels),
            apps=screens.list_apps() if apps is None else apps,
            notebooks=notebooks or screens.NOTEBOOKS,
            pages=reading_pages(),
            name=name,
        )
    except Startfehler as error:
        if debug:
            raise
        sys.stderr.write(f"{error}\n")
        return 1
    line = f"Der Methodenkoffer ist bereit: {address(host, bound[0].getsockname()[1])} (beenden mit Strg+C)"
    # zmq and tornado need a loop that can watch any socket; Windows' default one cannot.
    factory = asyncio.SelectorEventLoop if sys.platform == "win32" else None
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(serve(server, bound, lambda: fertig(line)))
    return 0
