"""Ein Einstieg ohne Vorwissen: ``python koffer.py starte`` oder ``python koffer.py teste``.

Legt beim ersten Mal eine eigene Umgebung in ``.venv`` an, danach dauert der Start wenige Sekunden.
Alles andere reicht die Datei an den Befehl ``koffer`` weiter, zum Beispiel ``python koffer.py pruefe``.
Braucht nur die Standardbibliothek von Python 3.11 oder neuer.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

HIER = Path(__file__).resolve().parent
UMGEBUNG = Path(os.environ.get("KOFFER_UMGEBUNG") or HIER / ".venv")
PYTHON = UMGEBUNG / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SPERRE = HIER / "requirements.lock"
STAND = UMGEBUNG / ".stand"


def state() -> str:
    """Hash of everything that decides what must be installed."""
    teile = [
        SPERRE.read_bytes(),
        (HIER / "pyproject.toml").read_bytes(),
        sys.version.encode(),
        str(HIER).encode(),
    ]
    return hashlib.sha256(b"\0".join(teile)).hexdigest()


def missing() -> str:
    """Say in one German sentence what this machine lacks; empty if nothing."""
    if sys.version_info < (3, 11):  # noqa: UP036  (the file must speak on an old Python too)
        return f"Dieses Python ist Version {sys.version.split()[0]}; gebraucht wird Python 3.11 oder neuer."
    if shutil.which("uv") is None and importlib.util.find_spec("ensurepip") is None:
        return "Diesem Python fehlt ein Baustein; unter Debian oder Ubuntu hilft: sudo apt install python3-venv"
    return ""


def install() -> None:
    """Make the environment if it is not there or not up to date."""
    soll = state()
    if PYTHON.exists() and STAND.exists() and STAND.read_text() == soll:
        return
    print("Der Koffer wird eingerichtet. Das dauert beim ersten Mal ein bis drei Minuten …", flush=True)
    umwelt = {
        **os.environ,
        "UV_SYSTEM_CERTS": "1",
        "UV_LINK_MODE": "copy",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    uv = shutil.which("uv")
    if not PYTHON.exists():
        anlegen = (
            [uv, "venv", "-q", "--python", sys.executable, str(UMGEBUNG)]
            if uv
            else [sys.executable, "-m", "venv", str(UMGEBUNG)]
        )
        run(anlegen, umwelt, "Die Umgebung konnte nicht angelegt werden.")
    installieren = (
        [uv, "pip", "install", "-q", "--python", str(PYTHON)] if uv else [str(PYTHON), "-m", "pip", "install", "-q"]
    )
    netz = (
        "Die Bausteine konnten nicht geladen werden. Bitte die Verbindung zum Internet prüfen und noch einmal starten."
    )
    run([*installieren, "--require-hashes", "-r", str(SPERRE)], umwelt, netz)
    run([*installieren, "--no-deps", "--no-build-isolation", "-e", str(HIER)], umwelt, netz)
    run([str(PYTHON), "-m", "compileall", "-q", "-j", "0", str(UMGEBUNG)], umwelt, "")
    STAND.write_text(soll)


def run(befehl: list[str], umwelt: dict[str, str], klage: str) -> None:
    """Run one command; on failure show what it said and the German sentence, and leave."""
    ergebnis = subprocess.run(befehl, env=umwelt, capture_output=True, text=True, check=False)
    if ergebnis.returncode != 0 and klage:
        sys.exit(f"{ergebnis.stdout}{ergebnis.stderr}\n{klage}")


def main() -> int:
    """Set up what is missing, then start, test or pass on."""
    klage = missing()
    if klage:
        sys.exit(klage)
    install()
    befehl, *rest = sys.argv[1:] or ["starte"]
    if befehl == "teste":
        return subprocess.call([str(PYTHON), str(HIER / "tests" / "alles.py"), *rest], cwd=HIER)
    return subprocess.call([str(PYTHON), "-m", "toolkit.cli", befehl, *rest])


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
