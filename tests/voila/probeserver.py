"""Serves the notebooks of the tests under the real server: `python probeserver.py [kernels]`."""

import sys
from pathlib import Path

from toolkit.voila.apps import App
from toolkit.voila.start import run

NOTEBOOKS = Path(__file__).parent / "notebooks"
APPS = (
    App("probe", "Probe", "probe", "probe.ipynb", 1, "Felder und Knöpfe."),
    App("fehler", "Fehler", "fehler", "fehler.ipynb", 0, "Eine Zelle scheitert."),
    App("fremd", "Fremd", "fremd", "fremd.ipynb", 0, "Ein Baustein, den es nicht gibt."),
)

if __name__ == "__main__":
    kernels = int(sys.argv[1]) if len(sys.argv) > 1 else 4
    sys.exit(
        run(
            "127.0.0.1",
            0,
            kernels,
            debug=False,
            notebooks=NOTEBOOKS,
            fertig=lambda line: print(line, flush=True),  # noqa: T201
            name="koffer.example.org",
            apps=APPS,
        )
    )
