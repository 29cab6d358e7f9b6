"""Which command was asked for, and what is said when it fails?"""

from __future__ import annotations

import importlib
import pkgutil
import sys
import traceback
from collections.abc import Sequence

from toolkit.cli import befehle
from toolkit.cli.leser import Leser


def build_parser() -> Leser:
    """Build the parser from the modules in ``toolkit.cli.befehle``; each brings ``HILFE``, ``add`` and ``run``."""
    leser = Leser(prog="koffer", description="Der Methodenkoffer: Methodenkarten, Angebote und Workshop-Pläne.")
    leser.add_argument("--debug", action="store_true", help="zeigt bei einem Fehler die technischen Einzelheiten")
    unter = leser.add_subparsers(title="Befehle", metavar="BEFEHL", required=True, parser_class=Leser)
    for fund in pkgutil.iter_modules(befehle.__path__):
        modul = importlib.import_module(f"{befehle.__name__}.{fund.name}")
        teil = unter.add_parser(fund.name.replace("_", "-"), help=modul.HILFE, description=modul.HILFE)
        modul.add(teil)
        teil.set_defaults(run=modul.run)
    return leser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: the words after ``koffer``; those of the process if not given. ``--debug`` may stand anywhere.

    Returns:
        The exit code: 0 all is well, 1 something is to be mended or failed, 2 the words were not understood.
    """
    worte = list(sys.argv[1:] if argv is None else argv)
    debug = "--debug" in worte
    wahl = build_parser().parse_args([w for w in worte if w != "--debug"])
    wahl.debug = debug
    try:
        return int(wahl.run(wahl))
    except KeyboardInterrupt:
        return 130
    except Exception as fehler:  # noqa: BLE001  (the last line of defence: people see a sentence, not a traceback)
        if debug:
            traceback.print_exc()
        sys.stderr.write(f"{say_failure(fehler)}\n")
        return 1


def say_failure(fehler: Exception) -> str:
    """One German sentence for a failure."""
    if isinstance(fehler, befehle.Abbruch):
        return str(fehler)
    if type(fehler).__module__.startswith(
        "toolkit.store"
    ):  # its errors are German sentences; it loads only when asked for
        return str(fehler)
    if isinstance(fehler, PermissionError):
        return f"Dafür fehlt die Berechtigung: {fehler.filename}. Bitte einen anderen Ordner wählen."
    if isinstance(fehler, OSError):
        return f"Das Lesen oder Schreiben ist nicht gelungen ({fehler.strerror}). Bitte Platz und Rechte prüfen."
    return "Das hat nicht geklappt. Mit --debug sehen Sie die technischen Einzelheiten."
