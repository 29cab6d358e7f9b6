"""How is a spreadsheet from anywhere opened without trusting it?

Only cells are read: no formula is computed, no link is followed, no picture or macro is touched.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from dataclasses import dataclass, field
from typing import Any

from toolkit.export.rueckweg.werte import Mangel

HOECHSTENS_BYTES = 5 * 1024**2
HOECHSTENS_ENTPACKT = 24 * 1024**2
HOECHSTENS_TEILE = 200
HOECHSTENS_MARKEN = 250_000  # what the reader takes seconds for, not minutes
HOECHSTENS_ZEILEN = 3000
HOECHSTENS_SPALTEN = 40
KOPF_BIS_ZEILE = 10
DATEI = "Datei"
NEHMEN = "Bitte nehmen Sie die Excel-Datei, die Sie hier gesichert haben."
SPEICHERN = "Öffnen Sie sie in Ihrem Tabellenprogramm und speichern Sie sie als Excel-Arbeitsmappe (.xlsx)."
LEER = Mangel(DATEI, "Die Datei ist leer.", NEHMEN)
GROSS = Mangel(DATEI, "Die Datei ist zu groß für ein Drehbuch.", "Entfernen Sie Bilder und fremde Tabellenblätter.")
KAPUTT = Mangel(DATEI, "Die Datei ist beschädigt.", "Sichern Sie das Drehbuch neu und tragen Sie Ihre Änderungen ein.")
FREMD = Mangel(DATEI, "Das ist keine Excel-Datei.", NEHMEN)
VERSCHLOSSEN = Mangel(DATEI, "Die Datei hat ein Kennwort oder ein altes Format (.xls).", SPEICHERN)
OPENDOCUMENT = Mangel(DATEI, "Das ist eine OpenDocument-Datei.", SPEICHERN)
ANDERES = Mangel(DATEI, "Das ist ein anderes Dokument, keine Tabelle.", NEHMEN)
_RICHTER = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def own_words(nehmen: str) -> dict[str, Mangel]:
    """Return what to say instead for a form that places send back, by ``Mangel.was``.

    Args:
        nehmen: which file to take, as a German sentence.
    """
    return {
        LEER.was: Mangel(DATEI, LEER.was, nehmen),
        GROSS.was: Mangel(DATEI, "Die Datei ist zu groß.", GROSS.tun),
        KAPUTT.was: Mangel(DATEI, KAPUTT.was, "Bitten Sie den Ort, sie noch einmal zu schicken."),
        FREMD.was: Mangel(DATEI, FREMD.was, nehmen),
        ANDERES.was: Mangel(DATEI, ANDERES.was, nehmen),
    }


@dataclass(frozen=True)
class Zelle:
    """One cell: its content, whether it is a formula or an error, and where it stands."""

    wert: Any
    stelle: str
    formel: bool = False
    fehler: bool = False


@dataclass(frozen=True)
class Zeile:
    """One row: its number as people see it, and its cells by the title of their column in small letters."""

    nummer: int
    zellen: dict[str, Zelle]

    def cell(self, spalte: str) -> Zelle | None:
        """Return the cell of a column; ``None`` if the sheet has no such column."""
        return self.zellen.get(spalte.casefold())


@dataclass
class Blatt:
    """A sheet with its header found."""

    name: str
    spalten: tuple[str, ...]
    zeilen: list[Zeile] = field(default_factory=list)
    zu_lang: bool = False


def open_sheets(daten: bytes) -> list[Blatt] | Mangel:
    """Read all sheets of a file that have a header row.

    Args:
        daten: the file, from whoever sent it.

    Returns:
        The sheets, or what is wrong with the file; nothing is ever raised.
    """
    if (mangel := _check(daten)) is not None:
        return mangel
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the reader's remarks are in English and for programmers
            return _read(daten)
    except Exception:  # noqa: BLE001 - a hostile file may make the reader fail in any way
        return KAPUTT


def _check(daten: bytes) -> Mangel | None:
    if not daten:
        return LEER
    if len(daten) > HOECHSTENS_BYTES:
        return GROSS
    if daten[:4] == b"\xd0\xcf\x11\xe0":
        return VERSCHLOSSEN
    if daten[:2] != b"PK":
        return FREMD
    try:
        with zipfile.ZipFile(io.BytesIO(daten)) as archiv:
            return _check_parts(archiv)
    except Exception:  # noqa: BLE001 - the same
        return KAPUTT


def _check_parts(archiv: zipfile.ZipFile) -> Mangel | None:
    teile = archiv.infolist()
    namen = {teil.filename for teil in teile}
    # The reader below never unpacks more of a part than its entry says, so these sums hold.
    if len(teile) > HOECHSTENS_TEILE or sum(teil.file_size for teil in teile) > HOECHSTENS_ENTPACKT:
        return GROSS
    if "xl/workbook.xml" not in namen:
        if "mimetype" in namen and b"opendocument" in archiv.read("mimetype"):
            return OPENDOCUMENT
        return ANDERES if "word/document.xml" in namen or "ppt/presentation.xml" in namen else FREMD
    marken = 0
    for teil in teile:
        if teil.filename.endswith((".xml", ".rels")):
            inhalt = archiv.read(teil)
            marken += inhalt.count(b"<")
            if _declares(inhalt):
                return KAPUTT
    return GROSS if marken > HOECHSTENS_MARKEN else None


def _declares(inhalt: bytes) -> bool:
    """Whether XML declares a type or entities, which no spreadsheet needs; other alphabets could hide that."""
    return inhalt[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in inhalt[:4] or bool(_RICHTER.search(inhalt))


def _read(daten: bytes) -> list[Blatt]:
    from openpyxl import load_workbook  # type: ignore[import-untyped]
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet  # type: ignore[import-untyped]

    buch = load_workbook(io.BytesIO(daten), read_only=True, data_only=False, keep_links=False, keep_vba=False)
    try:
        return [blatt for seite in buch.worksheets if isinstance(seite, ReadOnlyWorksheet) if (blatt := _sheet(seite))]
    finally:
        buch.close()


def _sheet(seite: Any) -> Blatt | None:
    blatt: Blatt | None = None
    reihen = seite.iter_rows(max_row=HOECHSTENS_ZEILEN + 1, max_col=HOECHSTENS_SPALTEN)
    for nummer, reihe in enumerate(reihen, 1):
        if blatt is None:
            titel = tuple(str(z.value or "").strip().casefold() for z in reihe)
            if sum(bool(t) for t in titel) > 1:
                blatt = Blatt(str(seite.title), titel)
            elif nummer >= KOPF_BIS_ZEILE:
                return None
        elif nummer > HOECHSTENS_ZEILEN:
            blatt.zu_lang = True
        elif any(z.value is not None for z in reihe):
            blatt.zeilen.append(Zeile(nummer, _cells(blatt, nummer, reihe)))
    return blatt


def _cells(blatt: Blatt, nummer: int, reihe: tuple[Any, ...]) -> dict[str, Zelle]:
    from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]

    zellen: dict[str, Zelle] = {}
    for spalte, (titel, roh) in enumerate(zip(blatt.spalten, reihe, strict=False), 1):
        if titel and titel not in zellen:
            art = getattr(roh, "data_type", "n")
            stelle = f"{blatt.name[:40]}, Zelle {get_column_letter(spalte)}{nummer}"
            zellen[titel] = Zelle(roh.value, stelle, art == "f", art == "e")
    # A row may be shorter than the header; then its last cells are empty.
    for spalte, titel in enumerate(blatt.spalten, 1):
        if titel:
            zellen.setdefault(titel, Zelle(None, f"{blatt.name[:40]}, Zelle {get_column_letter(spalte)}{nummer}"))
    return zellen
