"""How does one sheet become a CSV file that no spreadsheet program calculates with?"""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time

from toolkit.dokument.tabellen import Tabellenblatt, Zelle
from toolkit.export.textdaten import clean

# A program that opens a CSV file would read a formula from these; an apostrophe before them makes it a text.
# Source: OWASP, CSV Injection.
GEFAEHRLICH = ("=", "+", "-", "@", "\t", "\r")
SCHUTZ = "'"


def render_csv(blatt: Tabellenblatt) -> bytes:
    """Write one sheet with semicolons, as German spreadsheet programs expect it (UTF-8 with its mark).

    Args:
        blatt: the sheet; texts that look like formulas get an apostrophe before them, see ``unguard``.

    Returns:
        The file; equal arguments give equal bytes.
    """
    strom = io.StringIO(newline="")
    schreiber = csv.writer(strom, delimiter=";", lineterminator="\r\n")
    schreiber.writerow([_guard(clean(spalte.titel)) for spalte in blatt.spalten])
    schreiber.writerows([_say(wert) for wert in zeile] for zeile in blatt.zeilen)
    return strom.getvalue().encode("utf-8-sig")


def unguard(text: str) -> str:
    """Take away the apostrophe that ``render_csv`` put before a text."""
    return text[1:] if text.startswith(SCHUTZ) and text[1:].startswith((*GEFAEHRLICH, SCHUTZ)) else text


def _say(wert: Zelle) -> str:
    if wert is None:
        return ""
    if isinstance(wert, bool):
        return "ja" if wert else "nein"
    if isinstance(wert, float):
        return repr(wert).replace(".", ",")
    if isinstance(wert, int):
        return str(wert)
    if isinstance(wert, date | time | datetime):
        return wert.isoformat()
    return _guard(clean(wert))


def _guard(text: str) -> str:
    return f"{SCHUTZ}{text}" if text.startswith((*GEFAEHRLICH, SCHUTZ)) else text
