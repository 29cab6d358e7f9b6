"""Which computations behave well, and which do what computations do on a bad day?

The tests lay this folder into the path of ``toolkit.planung``, in the computing process only.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from toolkit.planung.fortschritt import Fortschritt, Melde

GEHEIM = "geheim: Frau Beispiel wohnt in Lindenau"


def count(bis: int, melde: Melde) -> int:
    """Count up, the best so far being the number that was reached."""
    for zahl in range(bis):
        if not melde(Fortschritt(zahl / bis, f"Schritt {zahl}")):
            return zahl
        time.sleep(0.01)
    return bis


def mirror(argument: object, _: Melde) -> object:
    """Return what came, after printing on every way out."""
    sys.stdout.write("Lärm\n")
    os.write(1, b"mehr L\xc3\xa4rm")
    return argument


def overshoot(anteil: float, melde: Melde) -> bool:
    """Report a share that no bar can hold."""
    return melde(Fortschritt(anteil, "daneben"))


def linger(ort: str, melde: Melde) -> None:
    """Say who is computing, and never look up."""
    Path(ort).write_text(str(os.getpid()), encoding="utf-8")
    melde(Fortschritt(0, "los"))
    while True:
        time.sleep(0.05)


def breaks(_: object, __: Melde) -> None:
    """Fail with a message that holds what a visitor typed."""
    raise ValueError(GEHEIM)


def runs_out_of_memory(_: object, __: Melde) -> None:
    """Fail as Python does without memory."""
    raise MemoryError


def dies(_: object, __: Melde) -> None:
    """End as if the system had ended it."""
    os._exit(137)


def cannot_answer(_: object, __: Melde) -> object:
    """Find a result that cannot leave its process."""
    return lambda: None


def niceness(_: object, __: Melde) -> int:
    """Say how much this process steps back."""
    return os.nice(0)


def group(_: object, __: Melde) -> int:
    """Say in which group of processes this one is."""
    return os.getpgrp()
