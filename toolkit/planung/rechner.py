"""How does a long computation run beside the screen, and stop when nobody waits for it any more?

Run as ``python -m toolkit.planung.rechner``. It takes one order from its standard input, reports how far it is, answers
with the result, and ends. One byte on the input asks it to stop with the best so far; the end of the input means that
whoever asked is gone, and ends it at once, on every system. Only functions of ``toolkit.planung`` can be asked for.
"""

from __future__ import annotations

import contextlib
import inspect
import io
import os
import re
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from importlib import import_module
from typing import Any

from toolkit.planung import rechenpost as post
from toolkit.planung.fortschritt import Fortschritt, Melde

HAUS = "toolkit.planung"
TAKT = 0.1  # seconds between two reports; more of them nobody could read
NETT = 10
_NAME = re.compile(rf"{re.escape(HAUS)}(?:\.[a-z]\w*){{2,}}")


def find_function(name: str) -> Callable[[Any, Melde], Any]:
    """Find one of our own functions by its dotted name, such as ``toolkit.planung.region.divide``.

    Raises:
        LookupError: the name is not one of a public function that was written in ``toolkit.planung``.
    """
    if not _NAME.fullmatch(name):
        raise LookupError(f"{name} does not lie in {HAUS}")
    modul, _, wort = name.rpartition(".")
    try:
        funktion = getattr(import_module(modul), wort)
    except (ImportError, AttributeError) as fehler:
        raise LookupError(f"{name} does not exist") from fehler
    if not inspect.isfunction(funktion) or not funktion.__module__.startswith(f"{HAUS}."):
        raise LookupError(f"{name} is no function of {HAUS}")
    return funktion


def work(ein: io.RawIOBase, aus: io.RawIOBase) -> None:
    """Take one order, compute, and write the result or the kind of the exception.

    An exception travels as its kind and its places in the code, never with its message: that may hold what people
    typed.
    """
    halt = threading.Event()
    naechste = 0.0

    def _report(fortschritt: Fortschritt) -> bool:
        nonlocal naechste
        if (jetzt := time.monotonic()) >= naechste:
            naechste = jetzt + TAKT
            anteil = min(max(float(fortschritt.anteil), 0.0), 1.0)
            post.write(aus, post.pack(post.FORTSCHRITT, Fortschritt(anteil, fortschritt.satz)))
        return not halt.is_set()

    name, argument = post.read(ein).wert
    threading.Thread(target=_listen, args=(ein, halt), daemon=True).start()
    try:
        antwort = post.pack(post.ERGEBNIS, find_function(name)(argument, _report))
    except Exception as fehler:  # noqa: BLE001 - whatever it was, the screen must hear of it
        antwort = post.pack(post.AUSNAHME, _describe(fehler))
    post.write(aus, antwort)


def _listen(ein: io.RawIOBase, halt: threading.Event) -> None:
    with contextlib.suppress(OSError):
        while ein.read(1):
            halt.set()
    os._exit(1)


def _describe(fehler: BaseException) -> tuple[str, tuple[str, ...]]:
    art = f"{type(fehler).__module__}.{type(fehler).__qualname__}"
    orte = traceback.extract_tb(fehler.__traceback__)
    return art, tuple(f"{ort.filename}:{ort.lineno} {ort.name}" for ort in orte)


def main() -> None:
    """Serve the pipes of this process and end it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # "Interrupt" in JupyterLab means the kernel
    if sys.platform != "win32":
        os.nice(NETT)
    ein = io.FileIO(0, "rb", closefd=False)
    aus = io.FileIO(os.dup(1), "wb")
    with open(os.devnull, "wb") as nichts:  # noqa: PTH123 - no path
        os.dup2(nichts.fileno(), 1)  # whatever a library prints must not fall among the letters
    with contextlib.suppress(EOFError, OSError):
        work(ein, aus)
    os._exit(0)  # the listening thread waits for ever


if __name__ == "__main__":
    main()
