"""Who deletes the sheets whose day has come while the server runs? A clock: once at the start, then every hour."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import traceback
from pathlib import Path

from tornado.ioloop import PeriodicCallback

from toolkit.voila.logs import log_incident

HOUR = 60 * 60 * 1000


class Verfall:
    """Looks every hour whether sheets are due; the server goes on answering meanwhile."""

    def __init__(self, every: float = HOUR) -> None:
        """Prepare the clock; ``every`` is in milliseconds."""
        self._clock = PeriodicCallback(self._look, every)
        self._first: asyncio.Task[None] | None = None
        self._traces = False

    def start(self) -> None:
        """Look now and from now on; needs a running loop."""
        self._first = asyncio.create_task(self._look())
        self._clock.start()

    def stop(self) -> None:
        """Stop looking; what is being deleted just now is finished."""
        self._clock.stop()
        if self._first is not None:
            self._first.cancel()

    async def _look(self) -> None:
        await asyncio.to_thread(self.remove)

    def remove(self) -> None:
        """Delete what is due; a failure is logged without anybody's data, and the next hour tries again."""
        from toolkit.store.typen import Speicherfehler

        log = logging.getLogger("koffer")
        try:
            self._remove()
        except Speicherfehler as error:
            log.warning("Blätter an ihrem Löschtag sind noch nicht gelöscht. %s", error)
        except Exception as error:  # noqa: BLE001 - the clock goes on, whatever happens
            log_incident("Löschtag", type(error).__name__, traceback.format_exception(error))
        else:
            if self._traces:
                log.warning("Blätter sind gelöscht. Reste in den Dateien verschwinden in der nächsten Stunde.")

    def _remove(self) -> None:
        from toolkit.store import Ablage
        from toolkit.store.treiber import POSTGRES, find_address, open_driver

        address = find_address()
        if not address.startswith(POSTGRES) and not Path(address).exists():
            # Nobody has made a Mappe yet; looking makes no file.
            return
        with contextlib.closing(open_driver(address)) as driver:
            rest, self._traces = self._traces, True
            gone = Ablage(driver).remove_expired()
            clean = driver.forget() if rest and not gone.blaetter else gone.spurlos
            self._traces = not clean
