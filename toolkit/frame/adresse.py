"""How does a screen learn what stands in the address, and how does it change it?

The served page opens a comm to ``koffer.adresse`` and sends ``{"suche": "?…"}``; the screen answers
the same when the page's address is to change. JupyterLab opens none: then there is simply no address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from comm import get_comm_manager

if TYPE_CHECKING:
    from collections.abc import Callable

ZIEL = "koffer.adresse"
LAENGSTE = 8000


class Adresse:
    """The part of the address behind the question mark, shared with the page."""

    def __init__(self) -> None:
        """Begin without a page."""
        self._comms: list[Any] = []
        self._tun: Callable[[str], None] | None = None
        self._suche: str | None = None

    def connect(self, tun: Callable[[str], None]) -> None:
        """Call ``tun`` with the search part (with or without ``?``) whenever the page sends one.

        The newest screen of a kernel owns the address.
        """
        self._tun = tun
        get_comm_manager().register_target(ZIEL, self._open)

    def replace(self, suche: str) -> None:
        """Put ``suche`` into the page's address without a new entry in its history; empty clears it."""
        kern = suche.removeprefix("?")
        neu = f"?{kern}" if kern else ""
        if neu == self._suche or not self._comms:
            return
        self._suche = neu
        for verbindung in self._comms:
            verbindung.send({"suche": neu})

    def _open(self, verbindung: Any, nachricht: dict[str, Any]) -> None:
        self._comms.append(verbindung)
        verbindung.on_msg(self._receive)
        verbindung.on_close(lambda _: self._comms.remove(verbindung))
        self._receive(nachricht)

    def _receive(self, nachricht: dict[str, Any]) -> None:
        suche = nachricht.get("content", {}).get("data", {}).get("suche")
        if isinstance(suche, str) and self._tun is not None:
            self._suche = suche[:LAENGSTE]
            self._tun(suche[:LAENGSTE])
