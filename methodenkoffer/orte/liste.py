"""Which places stand in a list that somebody keeps, and which rows need a hand?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from methodenkoffer.orte.ort import Ort
from methodenkoffer.orte.spalten import MEISTE_SPALTEN, find_columns
from methodenkoffer.orte.tabelle import TableError, decode_table, plain_cells, split_rows
from methodenkoffer.orte.zeile import Lesung, quote, read_row

MEISTE_ZEILEN = 5000
# Two rows of one name and Land mean the same place if they are nearer than this (about 5 km).
GLEICH_GRAD = 0.05


@dataclass(frozen=True)
class Mangel:
    """What is wrong with a list.

    Attributes:
        zeile: number of the row as a spreadsheet shows it; 0 for the whole list.
        was: what is wrong, in German.
        tun: what to do about it, in German.
        dabei: whether the place was taken all the same, without the wrong fact.
    """

    zeile: int
    was: str
    tun: str
    dabei: bool = False

    def __str__(self) -> str:
        """Say it in one line: row, mistake, cure."""
        wo = f"Zeile {self.zeile}: " if self.zeile else ""
        return f"{wo}{self.was} {self.tun}{' Der Ort ist ohne diese Angabe dabei.' if self.dabei else ''}"


@dataclass(frozen=True)
class Ortsliste:
    """What was read from a list.

    Attributes:
        orte: the usable places in the order of the list, each once.
        maengel: all mistakes, by row.
        unbekannte_spalten: headings whose columns were left out.
    """

    orte: tuple[Ort, ...] = ()
    maengel: tuple[Mangel, ...] = ()
    unbekannte_spalten: tuple[str, ...] = ()


def read_places(zeilen: Sequence[Sequence[object]]) -> Ortsliste:
    """Read a list of places; no list makes it fail, and every mistake is said.

    A heading row names the columns, in any order: Ort (or Name, Kommune, Stadt), Bundesland, Einwohner, Breite, Länge,
    Seit, Art, Region, Mitglied, Anmerkung, Quelle. A list of one column may do without. What a row leaves out comes
    from the shipped places, if its name (and Land) can only mean one of them; such a place keeps its shipped id.

    Args:
        zeilen: rows of a spreadsheet, cells of any type, the heading among the first ten; at most 5,000 are read.
    """
    texte = [plain_cells(z[:MEISTE_SPALTEN]) for z in zeilen[: MEISTE_ZEILEN + 1]]
    if not any(any(z) for z in texte):
        return Ortsliste(maengel=(Mangel(0, "Die Liste ist leer.", "Tragen Sie mindestens einen Ort ein."),))
    spalten = find_columns(texte)
    if spalten is None:
        was = "Die Überschriften fehlen."
        tun = "Schreiben Sie in die erste Zeile, was in den Spalten steht, zum Beispiel: Ort, Bundesland, Einwohner."
        return Ortsliste(maengel=(Mangel(1, was, tun),))
    sammler = _Sammler()
    for nummer, zellen in enumerate(texte[spalten.kopf + 1 :], start=spalten.kopf + 2):
        if any(zellen):
            sammler.add(nummer, read_row(zellen, spalten))
    if len(zeilen) > MEISTE_ZEILEN + 1:
        was = f"Die Liste hat mehr als {MEISTE_ZEILEN:,} Zeilen. Ab hier fehlen die Orte.".replace(",", ".")
        sammler.maengel.append(Mangel(MEISTE_ZEILEN + 2, was, "Teilen Sie die Liste in kleinere Listen."))
    if not sammler.orte and not sammler.maengel:
        sammler.maengel.append(Mangel(0, "Die Liste ist leer.", "Tragen Sie mindestens einen Ort ein."))
    return Ortsliste(tuple(sammler.orte.values()), tuple(sammler.maengel), spalten.unbekannt)


def read_places_csv(roh: str | bytes) -> Ortsliste:
    """Read a list of places from the text or the bytes of a CSV file, with semicolons, commas or tabs."""
    try:
        zeilen = split_rows(roh if isinstance(roh, str) else decode_table(roh))
    except TableError as fehler:
        return Ortsliste(maengel=(Mangel(0, fehler.was, fehler.tun),))
    return read_places(zeilen)


class _Sammler:
    """Takes rows one by one and keeps each place once."""

    def __init__(self) -> None:
        self.orte: dict[str, Ort] = {}
        self.maengel: list[Mangel] = []
        self._zeile: dict[str, int] = {}

    def add(self, nummer: int, lesung: Lesung) -> None:
        """Take what was read from a row, unless the place is already there."""
        doppelt = self._keep(nummer, lesung.ort) if lesung.ort else ""
        dabei = lesung.ort is not None and not doppelt
        self.maengel += [Mangel(nummer, was, tun, dabei) for was, tun in lesung.maengel]
        if doppelt:
            self.maengel.append(Mangel(nummer, doppelt, "Löschen Sie eine der beiden Zeilen."))

    def _keep(self, nummer: int, ort: Ort) -> str:
        """Keep a place; say where it stands already, if it does."""
        kennung, zaehler = ort.id, 1
        while kennung in self.orte:
            if not ort.id.startswith("eigen-") or _same_position(self.orte[kennung], ort):
                return f"{quote(ort.name)} steht schon in Zeile {self._zeile[kennung]}."
            zaehler += 1
            kennung = f"{ort.id}-{zaehler}"
        self.orte[kennung] = replace(ort, id=kennung)
        self._zeile[kennung] = nummer
        return ""


def _same_position(eins: Ort, zwei: Ort) -> bool:
    return abs(eins.lat - zwei.lat) <= GLEICH_GRAD and abs(eins.lon - zwei.lon) <= GLEICH_GRAD
