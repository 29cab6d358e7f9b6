"""How do bytes or text become the rows of a table?"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Sequence

TRENNER = (";", "\t", ",")
MEISTE_BYTES = 2_000_000
PROBE = 10
_SEP_ZEILE = re.compile(r"sep=([;,|\t])\r?\n", re.IGNORECASE)
_UNSICHTBAR = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


class TableError(ValueError):
    """The file is no table.

    Attributes:
        was: what is wrong, in German.
        tun: what to do about it, in German.
    """

    def __init__(self, was: str, tun: str) -> None:
        super().__init__(f"{was} {tun}")
        self.was = was
        self.tun = tun


def decode_table(roh: bytes) -> str:
    """Turn the bytes of a CSV file into text, whichever program wrote it (UTF-8, UTF-16, Windows).

    Raises:
        TableError: the file is too large or no text.
    """
    if len(roh) > MEISTE_BYTES:
        raise TableError("Die Datei ist größer als 2 MB.", "Teilen Sie die Liste in kleinere Dateien.")
    if roh.startswith(b"PK\x03\x04"):
        raise TableError(
            "Das ist eine Excel-Datei und keine CSV-Datei.",
            "Speichern Sie sie als CSV oder laden Sie sie als Excel-Datei.",
        )
    if roh.startswith((b"\xff\xfe", b"\xfe\xff")):
        return roh.decode("utf-16", errors="replace")
    if b"\0" in roh:
        raise TableError("Das ist keine Tabelle.", "Speichern Sie Ihre Liste als CSV-Datei.")
    try:
        return roh.decode("utf-8-sig")
    except UnicodeDecodeError:
        return roh.decode("cp1252", errors="replace")


def split_rows(text: str) -> list[list[str]]:
    """Split CSV text into rows; semicolon, comma or tab is found out from its first lines.

    The number of a row stays the one that a spreadsheet shows: empty rows are kept. If quotation marks do not pair,
    they are taken as signs, so that one of them does not swallow the rest of the list.

    Raises:
        TableError: the text is too large, or a cell is.
    """
    if len(text) > MEISTE_BYTES:
        raise TableError("Der Text ist zu lang.", "Teilen Sie die Liste in kleinere Teile.")
    text = text.removeprefix("\ufeff").replace("\0", "")
    angabe = _SEP_ZEILE.match(text)
    if angabe:
        text = text[angabe.end() - 1 :]
    kopf = "\n".join(text.lstrip().splitlines()[:PROBE])
    trenner = angabe[1] if angabe else max(TRENNER, key=lambda t: (min(_counts(kopf, t), default=0), kopf.count(t)))
    try:
        strom = io.StringIO(text, newline="")
        if text.count('"') % 2:
            return list(csv.reader(strom, delimiter=trenner, quoting=csv.QUOTE_NONE))
        return list(csv.reader(strom, delimiter=trenner))
    except csv.Error as fehler:
        raise TableError("Eine Zelle ist viel zu lang.", "Prüfen Sie die Anführungszeichen in der Liste.") from fehler


def plain_cells(zeile: Sequence[object]) -> list[str]:
    """Return the cells of a row as one line of visible text each.

    Whole numbers of a spreadsheet lose their ``.0``; signs that nobody sees or that turn the direction of writing go.
    """
    return [_plain(zelle) for zelle in zeile]


def _plain(zelle: object) -> str:
    if zelle is None:
        return ""
    if isinstance(zelle, float) and zelle.is_integer():
        return str(int(zelle))
    text = "".join(" " if z.isspace() else z for z in str(zelle))
    return " ".join("".join(z for z in text if unicodedata.category(z) not in _UNSICHTBAR).split())


def _counts(kopf: str, trenner: str) -> list[int]:
    return [zeile.count(trenner) for zeile in kopf.splitlines() if zeile.strip()]
