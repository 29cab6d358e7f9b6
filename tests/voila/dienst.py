"""Starts a server in a process of its own, as a trainer would, and ends it again."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROBE = [sys.executable, str(Path(__file__).parent / "probeserver.py")]
END_SECONDS = 20


@dataclass
class Dienst:
    """A running server: its address without the last slash, its process, and its log."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    def end(self) -> int:
        """Ask it to end and return its exit code."""
        self.process.terminate()
        return self.process.wait(END_SECONDS)


@contextmanager
def serving(command: list[str], data: Path) -> Iterator[Dienst]:
    """Run a server with its own data folder."""
    data.mkdir(parents=True, exist_ok=True)
    log = data / "protokoll.txt"
    env = {**os.environ, "KOFFER_DATEN": str(data), "GEHEIM": "darf nicht hinein", "PYTHONUNBUFFERED": "1"}
    with log.open("wb") as stream:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stream, env=env, cwd=ROOT)
        try:
            assert process.stdout is not None
            line = process.stdout.readline().decode()
            found = re.search(r"http://\S+?(?=/?\s)", line)
            assert found, f"Der Start ist gescheitert: {line}{log.read_text()}"
            yield Dienst(found[0], process, log)
        finally:
            process.terminate()
            try:
                process.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)
            process.stdout.close()
