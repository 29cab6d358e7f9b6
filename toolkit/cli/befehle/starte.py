"""How do the pages and screens come into the browser?"""

from __future__ import annotations

import argparse
from pathlib import Path

from toolkit.cli.leser import positive
from toolkit.cli.orte import notebook_folder

HILFE = "startet den Methodenkoffer und nennt die Adresse"


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("--host", default="127.0.0.1", help="Adresse; ohne Angabe nur für diesen Rechner")
    leser.add_argument("--port", type=positive("Der Port", 65535), default=8866, help="Port, sonst 8866")
    leser.add_argument(
        "--kerne", type=positive("Die Zahl", 2000), help="wie viele Seiten höchstens gleichzeitig rechnen"
    )
    leser.add_argument("--name", default="", help="öffentlicher Name, wenn ein Webserver davor steht")
    leser.add_argument("--notebooks", type=Path, help="anderer Ordner mit Arbeitsblättern")


def run(wahl: argparse.Namespace) -> int:
    """Serve until Ctrl+C."""
    from toolkit.voila import starte

    return starte(
        host=wahl.host,
        port=wahl.port,
        kerne=wahl.kerne,
        debug=wahl.debug,
        notebooks=wahl.notebooks or notebook_folder(),
        name=wahl.name,
        fertig=lambda zeile: print(zeile, flush=True),
    )
