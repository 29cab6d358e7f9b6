"""Which actors and ties stand in a spreadsheet, ours or somebody else's, and which rows need a hand?"""

from __future__ import annotations

import logging

from toolkit.dokument.netz.blatt import Netzblatt
from toolkit.dokument.netz.spalten import AKTEURE, AKTEURSFELDER, BINDUNGSFELDER, VERBINDUNGEN
from toolkit.dokument.netz.zusammen import Lesung
from toolkit.export.rueckweg.datei import (
    DATEI,
    FREMD,
    KAPUTT,
    open_sheets,
    own_words,
)
from toolkit.export.rueckweg.netz_graphml import read_graphml
from toolkit.export.rueckweg.netzspalten import cells_of, choose_sheets, columns, is_ties, remarks_on
from toolkit.export.rueckweg.netzwerte import Einlesung, limit_faults
from toolkit.export.rueckweg.netzzeilen import Leser
from toolkit.export.rueckweg.werte import Mangel

NEHMEN = "Bitte nehmen Sie die Excel-Datei, die Sie hier bekommen, oder eine GraphML-Datei."
EIGENE = own_words(NEHMEN) | {
    KAPUTT.was: Mangel(DATEI, KAPUTT.was, "Speichern Sie sie neu und versuchen Sie es noch einmal."),
    FREMD.was: Mangel(DATEI, "Das ist weder eine Excel-Datei noch GraphML.", NEHMEN),
}
_LOG = logging.getLogger(__name__)


def lies_netz(daten: bytes, name: str, blatt: Netzblatt) -> Einlesung:
    """Read a network from XLSX or GraphML; whatever is wrong with the file, nothing is raised or taken over.

    A row without name, or a tie whose ends or kind cannot be read, is left out; any other cell alone.

    Args:
        daten: the file, from whoever sent it.
        name: its name; its content decides, unless it is empty.
        blatt: the sheet whose actors may be named in a table of ties.
    """
    try:
        benannt = name.casefold().endswith((".graphml", ".xml")) and daten[:2] != b"PK"
        if benannt or daten.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")[:1] == b"<":
            return read_graphml(daten)
        return _read(daten, blatt)
    except Exception:  # noqa: BLE001 - a person is waiting for a sentence, not for an error
        _LOG.exception("network could not be read")
        return Einlesung(Lesung(), (EIGENE[KAPUTT.was],))


def _read(daten: bytes, netzblatt: Netzblatt) -> Einlesung:
    blaetter = open_sheets(daten)
    if isinstance(blaetter, Mangel):
        return Einlesung(Lesung(), (EIGENE.get(blaetter.was, blaetter),))
    verbindungen = choose_sheets([b for b in blaetter if is_ties(b)], VERBINDUNGEN)
    akteure = choose_sheets([b for b in blaetter if not is_ties(b) and "name" in columns(b, AKTEURSFELDER)], AKTEURE)
    if not akteure and not verbindungen:
        was = "Darin ist kein Blatt mit der Spalte „Name“ und keines mit den Spalten „Von“ und „Zu“."
        return Einlesung(Lesung(), (Mangel(DATEI, was, NEHMEN),))
    maengel: list[Mangel] = []
    leser = Leser(netzblatt, maengel, mit_akteuren=bool(akteure))
    for felder, teil, lies in (
        (AKTEURSFELDER, akteure, leser.read_actor),
        (BINDUNGSFELDER, verbindungen, leser.read_tie),
    ):
        for blatt in teil:
            spalten = columns(blatt, felder)
            maengel += remarks_on(blatt, spalten)
            for zeile in blatt.zeilen:
                lies(cells_of(zeile, spalten))
    leser.close()
    lesung = leser.lesung
    if not lesung.akteure and not lesung.bindungen and not maengel:
        maengel.append(Mangel(DATEI, "Darin steht keine einzige Zeile.", "Tragen Sie etwas ein."))
    return Einlesung(lesung, limit_faults(maengel))
