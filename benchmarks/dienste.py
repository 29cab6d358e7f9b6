"""How are the two servers started that are compared: ours, and stock Voilà with preheated kernels?"""

from __future__ import annotations

import contextlib
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
START_SECONDS = 120
OURS = """
import sys
from pathlib import Path
from toolkit.voila import apps
from toolkit.voila.start import run
small = apps.App("klein", "Klein", "klein", "klein.ipynb", 2, "Zum Messen.")
sys.exit(run("127.0.0.1", 0, 30, debug=False, notebooks=Path(sys.argv[1]), apps=(small, *apps.list_apps()),
             fertig=lambda line: print(line, flush=True)))
"""


@dataclass
class Dienst:
    """A running server and its process."""

    url: str
    process: subprocess.Popen[bytes]

    def kernels(self) -> list[psutil.Process]:
        """The kernels that it started."""
        children = psutil.Process(self.process.pid).children(recursive=True)
        return [child for child in children if "kernel" in " ".join(child.cmdline())]


@contextlib.contextmanager
def _running(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()


@contextlib.contextmanager
def ours(folder: Path) -> Iterator[Dienst]:
    """Serve the small notebook and the real screens with our server."""
    notebooks = folder / "unsere"
    shutil.copytree(HERE.parent / "notebooks", notebooks)
    shutil.copy(HERE / "notebooks" / "klein.ipynb", notebooks)
    command = [sys.executable, "-c", OURS, str(notebooks)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    with _running(process):
        line = process.stdout.readline().decode() if process.stdout else ""
        found = re.search(r"http://\S+?(?=/?\s)", line)
        if found is None:
            raise RuntimeError("Unser Dienst ist nicht gestartet.")
        yield Dienst(found[0], process)


@contextlib.contextmanager
def stock(folder: Path) -> Iterator[Dienst]:
    """Serve the small notebook, with and without pandas, with Voilà as it comes, two kernels preheated."""
    notebooks = folder / "voila"
    shutil.copytree(HERE / "notebooks", notebooks)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--no-browser", f"--port={port}", "--preheat_kernel=True", "--pool_size=2", "--Voila.ip=127.0.0.1"]
    command = [sys.executable, "-m", "voila", str(notebooks), *options]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with _running(process):
        url = f"http://127.0.0.1:{port}"
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            with contextlib.suppress(OSError):
                urllib.request.urlopen(url + "/voila/static/voila.js", timeout=5).close()
                break
            time.sleep(0.25)
        yield Dienst(url, process)
