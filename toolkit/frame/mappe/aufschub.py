"""How is a draft saved after a short pause when the content lives in Python?"""

from __future__ import annotations

import asyncio
from typing import Any

from toolkit.frame.mappe.blatt import Arbeitsblatt

PAUSE = 1.0


class Aufschub:
    """Saves the newest content once nothing has changed for a moment; without an event loop at once."""

    def __init__(self, blatt: Arbeitsblatt, pause: float = PAUSE) -> None:
        """Save into ``blatt`` after ``pause`` seconds, at most 1.5."""
        self._blatt, self._pause = blatt, min(pause, 1.5)
        self._uhr: asyncio.TimerHandle | None = None

    def change(self, inhalt: Any) -> None:
        """Take over new content; it counts as unsaved until the pause is over."""
        self._blatt.inhalt, self._blatt.sauber = inhalt, False
        try:
            schleife = asyncio.get_running_loop()
        except RuntimeError:
            self._blatt.save()
            return
        if self._uhr is not None:
            self._uhr.cancel()
        self._uhr = schleife.call_later(self._pause, self.flush)

    def flush(self) -> None:
        """Save now what is waiting."""
        if self._uhr is not None:
            self._uhr.cancel()
            self._uhr = None
        if not self._blatt.sauber:
            self._blatt.save()
