"""Ist alles in Ordnung? Ruft jede Prüfung auf und endet mit 0, wenn alle bestanden sind.

Aufruf: ``python koffer.py teste`` (alles) oder ``python koffer.py teste schnell`` (ohne Browser und Notebooks).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

HAUS = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
KERNE = str(min(4, os.cpu_count() or 1))
VERTEILT = ["-n", KERNE, "--dist", "loadfile"]
PYTEST = [sys.executable, "-m", "pytest", "-q"]


def steps() -> list[tuple[str, list[str]]]:
    """Every check with its German name, the quick ones first."""
    return [
        ("Stil", [str(BIN / "ruff"), "check", "-q", "."]),
        ("Form", [str(BIN / "ruff"), "format", "-q", "--check", "."]),
        ("Typen", [str(BIN / "mypy"), "--no-error-summary"]),
        ("Stockwerke", [str(BIN / "lint-imports"), "--no-cache"]),
        ("Lizenzen", [str(BIN / "reuse"), "lint", "-q"]),
        ("Inhalte", [sys.executable, "-m", "toolkit.cli", "pruefe", *format_of_problems()]),
        ("Notebooks ohne Ausgaben", [str(BIN / "nbstripout"), "--verify", "--keep-id", *notebooks()]),
        ("Tests", [*PYTEST, *VERTEILT, "-m", "not browser"]),
        ("Notebooks", [*PYTEST, *VERTEILT, "--nbval", "notebooks"]),
        ("Browser", [*PYTEST, "-m", "browser"]),
    ]


def format_of_problems() -> list[str]:
    """As annotations where GitHub reads them."""
    return ["--format", "github"] if os.environ.get("GITHUB_ACTIONS") else []


def notebooks() -> list[str]:
    """All notebooks."""
    return sorted(str(p) for p in (HAUS / "notebooks").glob("*.ipynb"))


def main(worte: list[str]) -> int:
    """Run the checks; all of them, even after one has failed."""
    auswahl = [s for s in steps() if worte != ["schnell"] or s[0] not in ("Notebooks", "Browser")]
    umwelt = {**os.environ, "PYTHONUTF8": "1"}
    schlecht = []
    for name, befehl in auswahl:
        beginn = time.monotonic()
        print(f"── {name} …", flush=True)
        # A notebook must fail where a person would only see a German message; everything else runs as people use it.
        streng = {"KOFFER_STRENG": "1"} if name == "Notebooks" else {}
        code = subprocess.call(befehl, cwd=HAUS, env=umwelt | streng)
        print(
            f"   {name}: {'in Ordnung' if code == 0 else 'NICHT in Ordnung'} ({time.monotonic() - beginn:.0f} s)",
            flush=True,
        )
        if code != 0:
            schlecht.append(name)
    print(
        f"Alles in Ordnung ({len(auswahl)} Prüfungen)." if not schlecht else f"Nicht in Ordnung: {', '.join(schlecht)}."
    )
    return 1 if schlecht else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
