"""How does a page come to life? A kernel starts, runs the cells one by one, and each answer becomes HTML."""

from __future__ import annotations

import asyncio
from traceback import format_exception
from typing import TYPE_CHECKING, Any

from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook
from voila.execute import VoilaExecutor

from toolkit.voila.outputs import failure_html, output_html

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from toolkit.voila.kernels import Kernels
    from toolkit.voila.notebook import Gelesen

ANSWER = '<template data-zelle="{number}">{html}</template>\n'
CELL_SECONDS = 120


class Ansicht:
    """A page on its way: its kernel, and the answers of its cells as far as they are known.

    It starts working as soon as it is made, for a visitor or for the stock of prepared ones; making one
    raises `Besetzt` when the bound of kernels is reached.
    """

    def __init__(self, kernels: Kernels, notebook: Gelesen, starting: asyncio.Semaphore) -> None:
        self.kernels = kernels
        self.notebook = notebook
        self.kernel_id = ""
        self.failed = False
        self._answers: asyncio.Queue[str | None] = asyncio.Queue()
        kernels.reserve()
        self._reserved = True
        self._task = asyncio.create_task(self._prepare(starting))
        self._task.add_done_callback(lambda _: self._release())

    @property
    def working(self) -> bool:
        """Whether the cells are still being run."""
        return not self._task.done()

    async def answers(self) -> AsyncIterator[str]:
        """Yield one `<template>` for each cell of code, in order; can be used once."""
        while (html := await self._answers.get()) is not None:
            yield html

    async def close(self) -> None:
        """Give up: stop the work and shut the kernel down."""
        at_work = self.working
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        if self.kernel_id:
            await self.kernels.close_session(self.kernel_id, now=at_work)

    async def settled(self) -> None:
        """Wait until the work is done, well or badly."""
        await asyncio.gather(asyncio.shield(self._task), return_exceptions=True)

    async def _prepare(self, starting: asyncio.Semaphore) -> None:
        try:
            # All at once would make everybody wait for the last one.
            async with starting:
                self.kernel_id = await self._open()
                self._release()
                await self._run_cells()
        except Exception as error:  # noqa: BLE001  # whatever it is, the visitor gets a sentence
            self.failed = True
            self._answers.put_nowait(failure_html(type(error).__name__, format_exception(error)))
        finally:
            self._answers.put_nowait(None)

    async def _open(self) -> str:
        starting = asyncio.ensure_future(self.kernels.open_session())
        try:
            return await asyncio.shield(starting)
        except asyncio.CancelledError:
            # A start cannot be broken off half way: its process would stay behind.
            await self.kernels.close_session(await starting)
            raise

    def _release(self) -> None:
        if self._reserved:
            self._reserved = False
            self.kernels.opening -= 1

    async def _run_cells(self) -> None:
        cells = [(part.nummer, new_code_cell(part.code)) for part in self.notebook.teile if part.code]
        executor = VoilaExecutor(
            new_notebook(cells=[cell for _, cell in cells]),
            km=self.kernels.get_kernel(self.kernel_id),
            show_tracebacks=True,
            timeout=CELL_SECONDS,
        )
        executor.kc = await executor.async_start_new_kernel_client()
        try:
            for index, (number, cell) in enumerate(cells):
                done = await self._run(executor, cell, index)
                html = "".join(output_html(output) for output in cell.outputs)
                self._answers.put_nowait(ANSWER.format(number=number, html=html))
                if not done:
                    break
        finally:
            executor.kc.stop_channels()

    @staticmethod
    async def _run(executor: VoilaExecutor, cell: Any, index: int) -> bool:
        try:
            await executor.async_execute_cell(cell, index, store_history=False)
        except CellExecutionError:
            return False
        return True
