"""How is a backup brought back?

Everything is checked and brought to this version in a copy first; then one transaction puts it into the database, so
that either all of it is there or nothing has changed.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass
from pathlib import Path

from toolkit.store.mappen import Mappen
from toolkit.store.sicherung import Sicherung, copy_table, create_backup
from toolkit.store.treiber import Treiber
from toolkit.store.treiber.sqlite import SqliteTreiber, make_private
from toolkit.store.treiber.vertrag import Verbindung
from toolkit.store.typen import Speicherfehler, UngueltigeDatei
from toolkit.store.verfall import find_due


@dataclass(frozen=True)
class Wiederhergestellt:
    """What came back.

    Attributes:
        mappen: number of Mappen.
        blaetter: number of sheets.
        ausgelassen: number of Mappen, sheets and codes left out, because they were deleted after the backup or, for
            sheets, because their day has come since.
        vorher: backup of what was there before; ``None`` if nothing was.
    """

    mappen: int
    blaetter: int
    ausgelassen: int
    vorher: Sicherung | None


def restore_backup(
    treiber: Treiber, pfad: Path, *, ersetzen: bool = False, geloeschtes: bool = False, ordner: Path | None = None
) -> Wiederhergestellt:
    """Bring a backup back.

    Args:
        treiber: the database (``ablage.treiber``).
        pfad: the backup.
        ersetzen: replace what is there; otherwise the database must hold no Mappe.
        geloeschtes: bring back even what people deleted after the backup was made; a sheet that carries a day in the
            backup, and whose day has come, stays away all the same.
        ordner: where to put the backup of what was there; the folder of the backups if not given.

    Raises:
        UngueltigeDatei: the file is no backup, is damaged or comes from a newer version; nothing was changed.
        Speicherfehler: the database is not empty, or cannot be written; nothing was changed.
    """
    with tempfile.TemporaryDirectory(prefix="koffer-") as temp:
        quelle = _open_copy(pfad, Path(temp) / "kopie.sqlite")
        try:
            vorher = create_backup(treiber, ordner) if ersetzen and _count(treiber) else None
            ergebnis = _replace(treiber, quelle, ersetzen=ersetzen, geloeschtes=geloeschtes)
        finally:
            quelle.close()
    if ersetzen:
        treiber.forget()
    return Wiederhergestellt(*ergebnis, vorher)


def _replace(treiber: Treiber, quelle: Treiber, *, ersetzen: bool, geloeschtes: bool) -> tuple[int, int, int]:
    with quelle.reading() as alt, treiber.alone() as db:
        if not ersetzen and db.read("SELECT COUNT(*) FROM mappe")[0][0]:
            raise Speicherfehler("Es sind schon Mappen da. Ersetzen Sie sie nur, wenn Sie das wirklich wollen.")
        # What was due here and not yet deleted may stand in the backup without a day.
        Mappen.bury(db, sorted(find_due(db)))
        db.write("DELETE FROM mappe")
        if geloeschtes:
            db.write("DELETE FROM geloescht")
        faellig = frozenset(find_due(alt))
        Mappen.bury(db, sorted(faellig))
        tot = faellig.union(zeile[0] for zeile in db.read("SELECT id FROM geloescht"))
        mappen, ohne_mappen = copy_table(alt, db, "mappe", tot)
        codes = copy_table(alt, db, "zugang", tot)
        blaetter, ohne_blaetter = copy_table(alt, db, "blatt", tot)
        copy_table(alt, db, "fassung", tot | _missing_sheets(alt, tot))
        copy_table(alt, db, "geloescht")
    return mappen, blaetter, ohne_mappen + codes[1] + ohne_blaetter


def _missing_sheets(alt: Verbindung, tot: frozenset[str]) -> frozenset[str]:
    zeilen = alt.read("SELECT id, mappe_id FROM blatt")
    return frozenset(blatt for blatt, mappe in zeilen if mappe in tot)


def _count(treiber: Treiber) -> int:
    with treiber.reading() as db:
        return int(db.read("SELECT COUNT(*) FROM mappe")[0][0])


def _open_copy(pfad: Path, kopie: Path) -> SqliteTreiber:
    """Copy the file, check it and bring the copy to this version."""
    fremd = f"„{pfad.name}“ ist keine Sicherung des Koffers."
    try:
        make_private(kopie)
        shutil.copyfile(pfad, kopie)
        with contextlib.closing(sqlite3.connect(kopie, isolation_level=None)) as roh:
            if not roh.execute("SELECT 1 FROM sqlite_master WHERE name = 'koffer_stufe'").fetchone():
                raise UngueltigeDatei(fremd)
            if roh.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise UngueltigeDatei(f"„{pfad.name}“ ist beschädigt. Bitte nehmen Sie eine andere Sicherung.")
    except FileNotFoundError as fehler:
        raise UngueltigeDatei(f"Die Datei „{pfad.name}“ gibt es nicht.") from fehler
    except OSError as fehler:
        raise Speicherfehler("Die Sicherung lässt sich nicht lesen. Bitte prüfen Sie Platz und Rechte.") from fehler
    except sqlite3.Error as fehler:
        raise UngueltigeDatei(fremd) from fehler
    try:
        return SqliteTreiber(kopie)
    except Speicherfehler as fehler:
        raise UngueltigeDatei(str(fehler)) from fehler
