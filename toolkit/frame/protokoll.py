"""Where is an incident written down, so that its number can be found again?

Only the kind of the error and the places in the code are written, never its message or any value: those may
hold what a visitor typed. The file lies in the data folder, because what a kernel writes to its standard
error would be shown on the page.
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import traceback
from pathlib import Path

LOGGER = logging.getLogger("koffer.vorfall")
# The parents' handlers may print to the page.
LOGGER.propagate = False
LOGGER.addHandler(logging.NullHandler())
HOECHSTENS = 1_000_000


def log_file() -> Path:
    """Return ``vorfaelle.log`` in ``KOFFER_DATEN`` or in the user's data folder."""
    if daten := os.environ.get("KOFFER_DATEN"):
        return Path(daten) / "vorfaelle.log"
    from platformdirs import user_data_path

    return user_data_path("methodenkoffer", appauthor=False) / "vorfaelle.log"


def record(fehler: BaseException, wo: str) -> str:
    """Write an incident down and return its number, six signs of 0–9 and A–F.

    Args:
        fehler: what happened.
        wo: the screen or the callback.

    Returns:
        The number; it is given even if the disk is full or the folder cannot be written.
    """
    nummer = secrets.token_hex(3).upper()
    text = "\n".join(
        [f"Vorfall {nummer} in {wo}: {_name(fehler)}", *_places(fehler)],
    )
    with contextlib.suppress(OSError):
        _append(log_file(), text)
    return nummer


def _name(fehler: BaseException) -> str:
    return f"{type(fehler).__module__}.{type(fehler).__qualname__}"


def _places(fehler: BaseException) -> list[str]:
    """Say where an error and its causes arose, without source lines (they may hold values of notebooks)."""
    zeilen = [f"  {ort.filename}:{ort.lineno} {ort.name}" for ort in traceback.extract_tb(fehler.__traceback__)]
    ursache = fehler.__cause__ or fehler.__context__
    if ursache is not None and ursache is not fehler:
        zeilen += [f"  wegen {_name(ursache)}", *_places(ursache)]
    return zeilen


def _append(datei: Path, text: str) -> None:
    datei.parent.mkdir(parents=True, exist_ok=True)
    if datei.exists() and datei.stat().st_size > HOECHSTENS:
        datei.replace(datei.with_suffix(".log.1"))
    strom = logging.FileHandler(datei, encoding="utf-8")
    strom.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    LOGGER.addHandler(strom)
    try:
        LOGGER.error(text)
    finally:
        LOGGER.removeHandler(strom)
        strom.close()
