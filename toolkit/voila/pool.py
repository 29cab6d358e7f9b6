"""Who gets which kernel? Prepared ones first, then a new one, and an honest "besetzt" when none is left.

Each app names how many prepared pages wait for its visitors (`VORRAT`). Prepared pages count towards the
bound: when it is reached, one that waits for another app is given up rather than a visitor sent away; so is a
kernel whose page has been away for minutes (a phone asleep, a browser that crashed).
"""

from __future__ import annotations

import asyncio
import os
from collections import deque
from typing import TYPE_CHECKING

from toolkit.voila.kernels import Besetzt, Kernels
from toolkit.voila.notebook import Gelesen, read
from toolkit.voila.session import Ansicht

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable
    from pathlib import Path

    from toolkit.voila.apps import App

REFILL_SECONDS = 1.5


class Vorrat:
    """Keeps prepared pages for each app and hands them out."""

    def __init__(self, kernels: Kernels, apps: Iterable[App], notebooks: Path) -> None:
        self.kernels = kernels
        self.apps = {app.name: app for app in apps}
        self.notebooks = notebooks
        self.ready: dict[str, deque[Ansicht]] = {name: deque() for name in self.apps}
        self._read: dict[Path, tuple[int, Gelesen]] = {}
        self._starting = asyncio.Semaphore(max(2, os.cpu_count() or 1))
        self._awaited: set[Ansicht] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        kernels.waiting = self.holds
        kernels.gone.append(self.forget)

    @property
    def size(self) -> int:
        """How many prepared pages wait now."""
        return sum(len(pages) for pages in self.ready.values())

    def holds(self, kernel_id: str) -> bool:
        """Tell whether a kernel waits here for its visitor."""
        return any(page.kernel_id == kernel_id for pages in self.ready.values() for page in pages)

    def forget(self, kernel_id: str) -> None:
        """Drop a prepared page whose kernel ended, and look whether a place became free."""
        for pages in self.ready.values():
            for page in [page for page in pages if page.kernel_id == kernel_id]:
                pages.remove(page)
        self._wake.set()

    def notebook(self, app: App) -> Gelesen:
        """Return the notebook of `app`, read again when the file has changed."""
        path = self.notebooks / app.notebook
        changed = path.stat().st_mtime_ns
        known = self._read.get(path)
        if known is None or known[0] != changed:
            known = self._read[path] = (changed, read(path))
            for page in tuple(self.ready[app.name]):
                self._give_up(app.name, page)
        return known[1]

    async def take(self, app: App) -> Ansicht:
        """Return a page for one visitor.

        Raises:
            Besetzt: All kernels that may run are in use by visitors.
        """
        notebook = self.notebook(app)
        pages = self.ready[app.name]
        while pages and pages[0].failed:
            pages.popleft()
        if pages:
            page = pages.popleft()
        else:
            if self.kernels.free <= 0:
                await self._make_room()
            page = Ansicht(self.kernels, notebook, self._starting)
        self._awaited.add(page)
        self._remember(page.settled()).add_done_callback(lambda _: self._awaited.discard(page))
        return page

    async def keep_filled(self) -> None:
        """Refill the stock for as long as the server runs, whenever no visitor waits for a start."""
        while True:
            self._wake.clear()
            if not self._awaited:
                self._fill_one()
            try:
                await asyncio.wait_for(self._wake.wait(), REFILL_SECONDS)
            except TimeoutError:
                continue
            await asyncio.sleep(REFILL_SECONDS)

    async def close(self) -> None:
        """Give up all prepared pages, and those that visitors still wait for."""
        given_up = [self._remember(page.close()) for page in self._awaited]
        given_up += [self._give_up(name, page) for name, pages in self.ready.items() for page in tuple(pages)]
        await asyncio.gather(*given_up, return_exceptions=True)

    def _fill_one(self) -> None:
        for app in self.apps.values():
            pages = self.ready[app.name]
            if len(pages) < app.vorrat and self.kernels.free > 0:
                pages.append(Ansicht(self.kernels, self.notebook(app), self._starting))
                return

    async def _make_room(self) -> None:
        for name, pages in self.ready.items():
            if pages:
                await self._give_up(name, pages[-1])
                return
        abandoned = self.kernels.longest_without_page()
        if abandoned is None:
            raise Besetzt
        await self.kernels.close_session(abandoned)

    def _give_up(self, name: str, page: Ansicht) -> asyncio.Task[None]:
        self.ready[name].remove(page)
        return self._remember(page.close())

    def _remember(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        # The loop holds tasks weakly; without a reference one could vanish half done.
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
