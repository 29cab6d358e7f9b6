"""How do tests get a PostgreSQL of their own: on loopback, on a free port, gone afterwards?"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

ORDNER = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def find_tool(name: str) -> str | None:
    """Path of one of PostgreSQL's programs; Debian keeps them off the PATH."""
    return next((str(o / name) for o in ORDNER if (o / name).is_file()), shutil.which(name))


@contextlib.contextmanager
def running_postgres() -> Iterator[str]:
    """Start a server and give its address without a database's name at the end."""
    wurzel = Path(tempfile.mkdtemp(prefix="koffer-pg-"))
    daten, kennwort = wurzel / "daten", secrets.token_urlsafe(16)
    (wurzel / "kennwort").write_text(kennwort, encoding="ascii")
    # PostgreSQL refuses to run as root; CI's container has nobody else.
    als = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
    if als:
        for pfad in (wurzel, wurzel / "kennwort"):
            shutil.chown(pfad, "postgres", "postgres")
    with socket.socket() as dose:
        dose.bind(("127.0.0.1", 0))
        port = dose.getsockname()[1]

    def run(name: str, *argumente: str) -> None:
        befehl = [str(find_tool(name)), "-D", str(daten), *argumente]
        with (wurzel / "ausgabe.txt").open("ab") as ausgabe:
            subprocess.run(befehl, check=True, stdout=ausgabe, stderr=ausgabe, timeout=120, cwd=wurzel, **als)

    try:
        run("initdb", "-U", "koffer", "-A", "scram-sha-256", f"--pwfile={wurzel / 'kennwort'}", "-E", "UTF8", "-N")
        schalter = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        run("pg_ctl", "start", "-w", "-t", "60", "-l", str(daten / "log"), "-o", schalter)
        try:
            yield f"postgresql://koffer:{kennwort}@127.0.0.1:{port}"
        finally:
            run("pg_ctl", "stop", "-m", "immediate", "-w", "-t", "60")
    finally:
        shutil.rmtree(wurzel, ignore_errors=True)
