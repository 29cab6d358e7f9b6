"""How do a screen and the process that computes for it write to each other?

Letters over a pipe: one byte says the kind, eight say the length, then comes a pickle. Both ends are processes of ours
that the screen started itself, on one computer; nothing from elsewhere ever comes in here.
"""

from __future__ import annotations

import io
import pickle
import struct
from typing import Any, NamedTuple

FORTSCHRITT = b"f"
ERGEBNIS = b"e"
AUSNAHME = b"a"
AUFTRAG = b"r"
HALT = b"h"  # no letter, only this byte: please stop
_KOPF = struct.Struct(">cQ")


class Brief(NamedTuple):
    """One letter: its kind, and what it says."""

    art: bytes
    wert: Any


def pack(art: bytes, wert: object) -> bytes:
    """Put a letter into bytes.

    Raises:
        pickle.PicklingError: the value cannot leave its process.
    """
    try:
        inhalt = pickle.dumps(wert, protocol=pickle.HIGHEST_PROTOCOL)
    except (AttributeError, TypeError) as fehler:
        raise pickle.PicklingError(type(wert).__name__) from fehler
    return _KOPF.pack(art, len(inhalt)) + inhalt


def write(strom: io.RawIOBase, daten: bytes) -> None:
    """Write all bytes to an unbuffered pipe.

    Raises:
        OSError: nobody reads any more.
    """
    rest = memoryview(daten)
    while rest:
        rest = rest[strom.write(rest) or 0 :]


def read(strom: io.RawIOBase) -> Brief:
    """Wait for the next letter.

    Raises:
        EOFError: the other end is gone.
        OSError: the pipe is broken.
    """
    art, laenge = _KOPF.unpack(_read_exactly(strom, _KOPF.size))
    return Brief(art, pickle.loads(_read_exactly(strom, laenge)))  # noqa: S301 - both ends are ours


def _read_exactly(strom: io.RawIOBase, zahl: int) -> bytes:
    daten = bytearray()
    while len(daten) < zahl:
        stueck = strom.read(min(zahl - len(daten), 1 << 20))
        if not stueck:
            raise EOFError
        daten += stueck
    return bytes(daten)
