"""How is a file read so that a broken or hostile one harms nothing?"""

from __future__ import annotations

import errno
from pathlib import Path

from methodenkoffer.problems import Problem

GRENZE_BYTES = 512 * 1024


class LoadError(Exception):
    """A file could not be read as content.

    Attributes:
        problems: what is wrong, at least one.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


def fail(datei: str, zeile: int, was: str, tun: str, code: str, feld: str = "") -> LoadError:
    """Make the error for one problem."""
    return LoadError(Problem(datei, zeile, feld, was, tun, code))


def read_bytes(pfad: Path, datei: str) -> bytes:
    """Read a file of at most ``GRENZE_BYTES`` bytes.

    Args:
        pfad: where it lies.
        datei: its name in messages.

    Raises:
        LoadError: the file is too large, cannot be opened, or is a loop of links.
    """
    try:
        with pfad.open("rb") as strom:
            roh = strom.read(GRENZE_BYTES + 1)
    except OSError as fehler:
        if fehler.errno == errno.ELOOP:
            raise fail(datei, 0, "die Verknüpfung führt im Kreis", "die Verknüpfung löschen", "L001") from fehler
        raise fail(
            datei, 0, "die Datei lässt sich nicht öffnen", "prüfen, ob sie da und lesbar ist", "L002"
        ) from fehler
    if len(roh) > GRENZE_BYTES:
        raise fail(
            datei,
            0,
            f"die Datei ist größer als {GRENZE_BYTES // 1024} KB",
            "nur Text hineinschreiben, Bilder und Anhänge getrennt ablegen",
            "L003",
        )
    return roh


def decode(roh: bytes, datei: str) -> str:
    """Turn bytes into text with plain newlines and no byte order mark.

    Raises:
        LoadError: the bytes are binary data or not UTF-8.
    """
    if b"\0" in roh:
        raise fail(datei, 0, "das ist keine Textdatei", "eine Markdown-Datei in UTF-8 ablegen", "L004")
    try:
        text = roh.decode("utf-8-sig")
    except UnicodeDecodeError as fehler:
        zeile = roh[: fehler.start].count(b"\n") + 1
        raise fail(
            datei,
            zeile,
            "hier steht ein Zeichen, das nicht in UTF-8 ist",
            "die Datei als UTF-8 speichern",
            "L005",
        ) from fehler
    return text.replace("\r\n", "\n").replace("\r", "\n")
