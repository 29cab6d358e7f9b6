"""Which places stand in a list that a trainer keeps as a spreadsheet, and which rows need a hand?"""

from __future__ import annotations

import io
import logging
import warnings
from typing import Any

from methodenkoffer.orte import Mangel, Ortsliste, read_places, read_places_csv
from toolkit.export.rueckweg.datei import (
    ANDERES,
    FREMD,
    GROSS,
    HOECHSTENS_SPALTEN,
    HOECHSTENS_ZEILEN,
    KAPUTT,
    LEER,
    open_sheets,
)
from toolkit.export.rueckweg.werte import Mangel as Dateimangel

NEHMEN = "Nehmen Sie eine Excel-Datei (.xlsx) oder eine CSV-Datei."
EIGENE = {
    LEER.was: ("Die Datei ist leer.", "Tragen Sie mindestens einen Ort ein."),
    GROSS.was: ("Die Datei ist zu groß.", "Entfernen Sie Bilder und fremde Tabellenblätter."),
    KAPUTT.was: ("Die Datei ist beschädigt.", "Speichern Sie die Liste neu."),
    FREMD.was: ("Das ist keine Tabelle, die wir lesen können.", NEHMEN),
    ANDERES.was: ("Das ist ein anderes Dokument, keine Tabelle.", NEHMEN),
}
_LOG = logging.getLogger(__name__)


def lies_ortsliste(daten: bytes, name: str = "") -> Ortsliste:
    """Read a list of places from a spreadsheet or a text; whatever is wrong with the file, nothing is raised.

    Of several sheets the one with the most usable places counts. Formulas are not computed: such a cell is empty, and
    its row is named.

    Args:
        daten: the file, from whoever sent it.
        name: its name; only ``.xlsx`` is read as a spreadsheet, or what begins like one.
    """
    try:
        if name.casefold().endswith((".csv", ".txt")) and not daten.startswith(b"PK"):
            return read_places_csv(daten)
        return _read(daten)
    except Exception:  # noqa: BLE001 - a person is waiting for a sentence, not for an error
        _LOG.exception("list of places could not be read")
        return _refuse(KAPUTT)


def _read(daten: bytes) -> Ortsliste:
    # Opens nothing that is too large, locked, or declares entities.
    geprueft = open_sheets(daten)
    if isinstance(geprueft, Dateimangel):
        return _refuse(geprueft)
    listen = [_read_rows(zeilen) for zeilen in _rows(daten)]
    return max(listen, key=lambda liste: (len(liste.orte), -len(liste.maengel)), default=read_places([]))


def _read_rows(zeilen: list[list[Any]]) -> Ortsliste:
    """Read one sheet; a formula counts as an empty cell."""
    formeln = [i for i, z in enumerate(zeilen, 1) if any(isinstance(w, _Formel) for w in z)]
    liste = read_places([[None if isinstance(w, _Formel) else w for w in z] for z in zeilen])
    was, tun = "In der Zeile steht eine Formel. Wir rechnen nichts aus.", "Schreiben Sie den Wert selbst hinein."
    mehr = [Mangel(i, was, tun) for i in formeln]
    maengel = sorted([*liste.maengel, *mehr], key=lambda m: m.zeile)
    return Ortsliste(liste.orte, tuple(maengel), liste.unbekannte_spalten)


class _Formel:
    """Stands for a cell that would have to be computed."""


def _rows(daten: bytes) -> list[list[list[Any]]]:
    from openpyxl import load_workbook  # type: ignore[import-untyped]
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet  # type: ignore[import-untyped]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the reader's remarks are in English and for programmers
        buch = load_workbook(io.BytesIO(daten), read_only=True, data_only=False, keep_links=False, keep_vba=False)
        try:
            return [_sheet(seite) for seite in buch.worksheets if isinstance(seite, ReadOnlyWorksheet)]
        finally:
            buch.close()


def _sheet(seite: Any) -> list[list[Any]]:
    reihen = seite.iter_rows(max_row=HOECHSTENS_ZEILEN, max_col=HOECHSTENS_SPALTEN)
    return [[_Formel() if getattr(z, "data_type", "n") in {"f", "e"} else z.value for z in reihe] for reihe in reihen]


def _refuse(mangel: Dateimangel) -> Ortsliste:
    was, tun = EIGENE.get(mangel.was, (mangel.was, mangel.tun))
    return Ortsliste(maengel=(Mangel(0, was, tun),))
