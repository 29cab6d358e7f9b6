"""How does the operator keep backups, and when do they expire?

A backup is one SQLite file, whichever database is in use, and shows one state of it; nobody has to stop working.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from toolkit.store.stufen import TABELLEN
from toolkit.store.treiber import Treiber, data_folder
from toolkit.store.treiber.sqlite import SqliteTreiber
from toolkit.store.treiber.vertrag import Verbindung
from toolkit.store.typen import Speicherfehler
from toolkit.store.verfall import find_due

SICHERUNG_TAGE = 30
FORM = re.compile(r"koffer_(\d{4}-\d\d-\d\d_\d{6})(?:-\d+)?\.sqlite")
ZEIT = "%Y-%m-%d_%H%M%S"
ENDE_UNFERTIG = ".teil"


@dataclass(frozen=True)
class Sicherung:
    """One backup.

    Attributes:
        pfad: the file.
        entstanden: when it was made (UTC), as its name says.
        groesse: bytes.
    """

    pfad: Path
    entstanden: datetime
    groesse: int


def backup_folder() -> Path:
    """Return the folder of the backups: ``sicherungen`` in the data folder."""
    return data_folder() / "sicherungen"


def create_backup(treiber: Treiber, ordner: Path | None = None) -> Sicherung:
    """Make a backup while others go on working; sheets whose day has come are not in it.

    Args:
        treiber: the database (``ablage.treiber``).
        ordner: where to put it; ``backup_folder()`` if not given.

    Raises:
        Speicherfehler: there is no room or no right; no half backup stays behind.
    """
    ordner = ordner or backup_folder()
    jetzt = datetime.now(UTC).replace(microsecond=0)
    teil = ordner / f".{jetzt.strftime(ZEIT)}-{os.getpid()}{ENDE_UNFERTIG}"
    try:
        ziel = SqliteTreiber(teil)
        try:
            with treiber.reading() as alt, ziel.writing() as neu:
                faellig = frozenset(find_due(alt))
                for tabelle in TABELLEN:
                    copy_table(alt, neu, tabelle, faellig)
        finally:
            ziel.close()
        _finish(teil)
        pfad = _place(teil, ordner, jetzt)
        return Sicherung(pfad, jetzt, pfad.stat().st_size)
    except (OSError, sqlite3.Error) as fehler:
        raise Speicherfehler("Die Sicherung ist nicht gelungen. Vielleicht ist der Datenträger voll.") from fehler
    finally:
        for rest in (teil, *(teil.with_name(teil.name + ende) for ende in ("-wal", "-shm", "-journal"))):
            with contextlib.suppress(OSError):
                rest.unlink(missing_ok=True)


def list_backups(ordner: Path | None = None) -> list[Sicherung]:
    """Return the backups, the newest first; files with other names are not ours."""
    ordner = ordner or backup_folder()
    funde = []
    for pfad in ordner.glob("koffer_*.sqlite"):
        treffer = FORM.fullmatch(pfad.name)
        with contextlib.suppress(ValueError, OSError):
            if treffer:
                wann = datetime.strptime(treffer[1], ZEIT).replace(tzinfo=UTC)
                funde.append(Sicherung(pfad, wann, pfad.stat().st_size))
    return sorted(funde, key=lambda s: (s.entstanden, s.pfad.name), reverse=True)


def expire_backups(ordner: Path | None = None, tage: int = SICHERUNG_TAGE) -> list[Path]:
    """Delete backups that are older, and what a broken backup left behind.

    Args:
        ordner: where they are; ``backup_folder()`` if not given.
        tage: for how many days backups are kept.

    Returns:
        The files that are gone.
    """
    ordner = ordner or backup_folder()
    jetzt = datetime.now(UTC)
    alte = [s.pfad for s in list_backups(ordner) if jetzt - s.entstanden > timedelta(days=tage)]
    gestern = (jetzt - timedelta(days=1)).timestamp()
    alte += [p for p in ordner.glob(f".*{ENDE_UNFERTIG}*") if p.stat().st_mtime < gestern]
    for pfad in alte:
        pfad.unlink(missing_ok=True)
    return alte


def copy_table(alt: Verbindung, neu: Verbindung, tabelle: str, ohne: frozenset[str] = frozenset()) -> tuple[int, int]:
    """Copy the rows of a table, without those that belong to a name in ``ohne``.

    Returns:
        How many rows were copied and how many left out.
    """
    spalten = TABELLEN[tabelle]
    namen = ", ".join(f'"{spalte}"' for spalte in spalten)
    sql = f"INSERT INTO {tabelle} ({namen}) VALUES ({', '.join('?' * len(spalten))}) ON CONFLICT DO NOTHING"
    stellen = [i for i, spalte in enumerate(spalten) if spalte in ("id", "schluessel", "mappe_id", "blatt_id")]
    kopiert = ausgelassen = 0
    for zeile in alt.stream(f"SELECT {namen} FROM {tabelle}"):
        if any(zeile[i] in ohne for i in stellen):
            ausgelassen += 1
        else:
            kopiert += neu.write(sql, zeile)
    return kopiert, ausgelassen


def _finish(teil: Path) -> None:
    """Make it one file that needs no log beside it, and read it once."""
    with contextlib.closing(sqlite3.connect(teil, isolation_level=None)) as roh:
        roh.execute("PRAGMA journal_mode=DELETE")
        if roh.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise Speicherfehler(
                "Die Sicherung ist beim Schreiben beschädigt worden. Bitte prüfen Sie den Datenträger."
            )


def _place(teil: Path, ordner: Path, wann: datetime) -> Path:
    """Give the finished file its name; two backups in one second get two names."""
    for nummer in range(1, 1000):
        zusatz = "" if nummer == 1 else f"-{nummer}"
        pfad = ordner / f"koffer_{wann.strftime(ZEIT)}{zusatz}.sqlite"
        try:
            os.close(os.open(pfad, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            continue
        teil.replace(pfad)
        return pfad
    raise OSError("too many backups in one second")
