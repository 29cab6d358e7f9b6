"""How are kernels started, counted and put away?

One kernel per open page, never more than the bound; none is restarted behind the visitor's back (an empty
kernel would look alive); one that lost its page is put away after a while.
"""

from __future__ import annotations

import os
import shutil
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_server._tz import utcnow
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from traitlets import Integer, Unicode

from toolkit.voila.environment import kernel_environment
from toolkit.voila.exchange import new_folder

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "koffer"
NEVER_CONNECTED = timedelta(seconds=90)
MAY_GIVE_WAY = timedelta(minutes=2)
# "kernel-<36 characters>-ipc-5" must fit into the 104 bytes that macOS allows for a socket's path.
LONGEST_IPC_FOLDER = 50


class Besetzt(Exception):  # noqa: N818
    """All kernels that may run are in use."""


class Kernelart(KernelSpecManager):
    """Knows one kind of kernel: the lean one of this house; what else is installed does not matter."""

    def find_kernel_specs(self) -> dict[str, str]:
        """Return the only name that there is."""
        return {NAME: str(Path(__file__).parent)}

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """Return how to start a kernel, whatever name a notebook carries."""
        del kernel_name
        return KernelSpec(
            argv=[sys.executable, "-m", "toolkit.voila.kernel_launcher", "-f", "{connection_file}"],
            display_name="Methodenkoffer",
            language="python",
        )


class Kernels(AsyncMappingKernelManager):
    """Starts kernels with the named environment only and cleans up behind them."""

    hoechstens = Integer(2, help="Upper bound of kernels that run at once, waiting ones included.")
    exchange_root = Unicode(help="Folder below which each kernel has one for its files.")
    profile = Unicode(help="Folder that IPython uses instead of the personal one.")
    notebooks = Unicode(help="Working folder of each kernel.")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.opening = 0
        self.folders: dict[str, Path] = {}
        self.connected: set[str] = set()
        self.gone: list[Callable[[str], None]] = []
        self.waiting: Callable[[str], bool] = lambda _: False

    @property
    def free(self) -> int:
        """How many more kernels may be started now."""
        return self.hoechstens - len(self._kernels) - self.opening

    def reserve(self) -> None:
        """Count a kernel that will be started soon; whoever reserves takes it back from `opening`.

        Raises:
            Besetzt: The bound is reached.
        """
        if self.free <= 0:
            raise Besetzt
        self.opening += 1

    async def open_session(self) -> str:
        """Start a kernel that was reserved and return its id."""
        folder = new_folder(Path(self.exchange_root))
        try:
            env = kernel_environment(os.environ, exchange=str(folder), profile=self.profile)
            kernel_id: str = await self.start_kernel(kernel_name=NAME, cwd=self.notebooks, env=env)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        self.folders[kernel_id] = folder
        return kernel_id

    async def close_session(self, kernel_id: str, *, now: bool = False) -> None:
        """Shut a kernel down, `now` without asking it first; nothing happens if it is gone already."""
        if kernel_id in self:
            await self.shutdown_kernel(kernel_id, now=now)

    def remove_kernel(self, kernel_id: str) -> Any:
        """Forget a kernel that ended, in whatever way, and delete its files."""
        self.connected.discard(kernel_id)
        folder = self.folders.pop(kernel_id, None)
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
        for listener in self.gone:
            listener(kernel_id)
        return super().remove_kernel(kernel_id)

    def _handle_kernel_died(self, kernel_id: str) -> None:
        kernel = self._kernels.get(kernel_id)
        if kernel is not None:
            self.stop_watching_activity(kernel_id)
            self.stop_buffering(kernel_id)
            kernel.cleanup_connection_file()
            kernel.cleanup_ipc_files()
        super()._handle_kernel_died(kernel_id)

    def notify_connect(self, kernel_id: str) -> None:
        """Note that a page has connected."""
        self.connected.add(kernel_id)
        super().notify_connect(kernel_id)

    def notify_disconnect(self, kernel_id: str) -> None:
        """Start the time of grace when a page loses its connection, not at its last keystroke."""
        super().notify_disconnect(kernel_id)
        if kernel_id in self:
            self._kernels[kernel_id].last_activity = utcnow()

    def longest_without_page(self) -> str | None:
        """Return the kernel whose page has been away longest, at least two minutes; None if there is none."""
        before = utcnow() - MAY_GIVE_WAY
        alone = [
            (kernel.last_activity, kernel_id)
            for kernel_id, kernel in self._kernels.items()
            if not self._kernel_connections.get(kernel_id)
            and not self.waiting(kernel_id)
            and kernel.last_activity < before
        ]
        return min(alone)[1] if alone else None

    async def cull_kernel_if_idle(self, kernel_id: str) -> None:
        """Put away a kernel without a page; one that waits for a visitor stays."""
        if self.waiting(kernel_id):
            return
        kernel = self._kernels[kernel_id]
        abandoned = kernel_id not in self.connected and utcnow() - kernel.last_activity > NEVER_CONNECTED
        if abandoned and kernel.execution_state == "idle":
            await self.close_session(kernel_id)
            return
        await super().cull_kernel_if_idle(kernel_id)


def transport(folder: str) -> str:
    """Return "ipc" where files guard the kernels' sockets from other users, else "tcp"."""
    return "ipc" if os.name == "posix" and len(os.fsencode(folder)) <= LONGEST_IPC_FOLDER else "tcp"
