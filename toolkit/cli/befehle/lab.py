"""Where do trainers edit the notebooks?"""

from __future__ import annotations

import argparse
import subprocess
import sys

from toolkit.cli.befehle import Abbruch
from toolkit.cli.leser import positive
from toolkit.cli.orte import notebook_folder

HILFE = "öffnet die Arbeitsblätter in JupyterLab"


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("--port", type=positive("Der Port", 65535), default=8888, help="Port auf diesem Rechner")
    leser.add_argument("--kein-fenster", action="store_true", help="öffnet kein Fenster")


def run(wahl: argparse.Namespace) -> int:
    """Start JupyterLab on this machine only, with Voilà's own preview (it calls other hosts) switched off."""
    ordner = notebook_folder()
    befehl = [
        sys.executable,
        "-m",
        "jupyterlab",
        f"--ServerApp.root_dir={ordner}",
        f"--ServerApp.port={wahl.port}",
    ]
    befehl += ["--ServerApp.ip=127.0.0.1", "--ServerApp.port_retries=0"]
    befehl += ["--LabApp.news_url=", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"]
    befehl += [
        "--LabServerApp.blocked_extensions_uris=",
        "--ServerApp.jpserver_extensions={'voila.server_extension': False}",
    ]
    if wahl.kein_fenster:
        befehl.append("--no-browser")
    wo = f"unter http://127.0.0.1:{wahl.port}/lab" if wahl.kein_fenster else "in Ihrem Browser"
    print(f"Die Arbeitsblätter öffnen sich {wo}. Ordner: {ordner}. Beenden: Strg+C.", flush=True)
    code = subprocess.call(befehl)  # noqa: S603  (own interpreter, own arguments)
    if code not in (0, 130, -2):
        raise Abbruch(f"JupyterLab ließ sich nicht starten. Ist Port {wahl.port} belegt? Dann hilft --port 8889.")
    return 0
