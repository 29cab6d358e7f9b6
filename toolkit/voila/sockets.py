"""How do browser and kernel talk? Over one socket, in one protocol, in small checked messages.

The stock server accepts a socket without the sub-protocol and then reads what it sends itself as a message of
version 1: one anonymous request can bring it to a halt. Here everything but version 1 is refused before the
socket opens, and what comes in is checked before anybody counts in it.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from tornado.web import HTTPError
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from toolkit.voila.basis import Kopfzeilen, Seite, incident_number
from toolkit.voila.logs import log_incident

if TYPE_CHECKING:
    from toolkit.voila.kernels import Kernels

PROTOCOL = "v1.kernel.websocket.jupyter.org"
ALLOWED = ["comm_open", "comm_close", "comm_msg", "comm_info_request", "kernel_info_request"]
MOST_PARTS = 1024
FEWEST_PARTS = 5
WORD = 8
UNSUPPORTED_DATA = 1003


def well_formed(message: bytes | str) -> bool:
    """Tell whether a message is built as version 1 says: a count, rising offsets, at least five parts."""
    if not isinstance(message, bytes) or len(message) < WORD:
        return False
    count = int.from_bytes(message[:WORD], "little")
    if not FEWEST_PARTS < count <= MOST_PARTS or WORD * (count + 1) > len(message):
        return False
    offsets = [int.from_bytes(message[WORD * i : WORD * (i + 1)], "little") for i in range(1, count + 1)]
    return offsets == sorted(offsets) and offsets[0] == WORD * (count + 1) and offsets[-1] == len(message)


class Verbindung(ZMQChannelsWebsocketConnection):
    """Hides tracebacks from visitors: they go to the log under a number that the page shows."""

    limit_rate = False

    def _on_error(self, channel: str, msg: dict[str, Any], msg_list: list[bytes]) -> None:
        if channel != "iopub":
            return
        msg["header"] = self.get_part("header", msg["header"], msg_list)
        if msg["header"]["msg_type"] != "error":
            return
        content = self.get_part("content", None, msg_list)
        number = incident_number()
        log_incident(number, content["ename"], content["traceback"])
        msg["content"] = {"ename": "Vorfall", "evalue": number, "traceback": []}
        msg_list[3] = self.session.pack(msg["content"])


class Kanal(VoilaKernelWebsocketHandler):
    """The socket between one page and its kernel."""

    def set_default_headers(self) -> None:
        """Say nothing about versions."""
        self.clear_header("Server")

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Finish without a body: a refused socket has no reader."""
        del status_code, kwargs
        self.finish()

    async def get(self, kernel_id: str) -> None:
        """Open the socket.

        Raises:
            HTTPError: 404 without such a kernel, 400 without the sub-protocol.
        """
        if kernel_id not in self.kernel_manager:
            raise HTTPError(HTTPStatus.NOT_FOUND)
        offered = self.request.headers.get("Sec-WebSocket-Protocol", "").split(",")
        if PROTOCOL not in {name.strip() for name in offered}:
            raise HTTPError(HTTPStatus.BAD_REQUEST)
        await super().get(kernel_id)

    def on_message(self, ws_message: bytes | str) -> None:
        """Pass a message on if it is sound; close the socket if not."""
        if well_formed(ws_message):
            try:
                super().on_message(ws_message)
            except (ValueError, TypeError, KeyError):
                self.close(UNSUPPORTED_DATA, "unlesbar")
        else:
            self.close(UNSUPPORTED_DATA, "unlesbar")

    def on_close(self) -> None:
        """Let go of the kernel; a socket that never opened has nothing to let go of."""
        if getattr(self, "connection", None) is not None:
            super().on_close()


class Sitzung(Seite):
    """Tells a page whether its kernel is still there."""

    def initialize(self, kernels: Kernels) -> None:
        """Take the kernels from the address table."""
        self.kernels = kernels

    def get(self, kernel_id: str) -> None:
        """Answer 204 or 404 without a body."""
        self.set_header("Cache-Control", "no-store")
        self.set_status(HTTPStatus.NO_CONTENT if kernel_id in self.kernels else HTTPStatus.NOT_FOUND)
        self.clear_header("Content-Type")
        self.finish()


class Sitzungsende(Kopfzeilen):
    """Takes the farewell of a page that is being closed (the id of its kernel is the proof)."""

    def initialize(self, kernels: Kernels) -> None:
        """Take the kernels from the address table."""
        self.kernels = kernels

    async def post(self, kernel_id: str) -> None:
        """Shut the kernel down and answer 204, whether it was there or not.

        Raises:
            HTTPError: 403 if the request comes from a page of another host.
        """
        origin = self.request.headers.get("Origin")
        if origin is not None and origin.partition("://")[2] != self.request.host:
            raise HTTPError(HTTPStatus.FORBIDDEN)
        await self.kernels.close_session(kernel_id)
        self.set_status(HTTPStatus.NO_CONTENT)
