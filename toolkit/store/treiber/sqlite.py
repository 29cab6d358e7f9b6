"""How does a transaction run in SQLite?

Write-ahead log and BEGIN IMMEDIATE: a deferred transaction that reads first loses updates or fails as locked.
``secure_delete`` overwrites deleted content with zeros, but measured on 3.40 copies of a row stay behind where a page
was split; so ``forget`` also rewrites the file.
"""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from toolkit.store.treiber.grundlage import WARTEN_SEKUNDEN, Grundlage
from toolkit.store.treiber.stufen import migrate
from toolkit.store.treiber.vertrag import Verbindung, Zeile
from toolkit.store.typen import Speicherfehler

VERGESSEN_SEKUNDEN = 5.0
ANSTEHEN_SEKUNDEN = 0.02
EINSTELLUNGEN = ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")
SAETZE = {
    "SQLITE_FULL": "Der Speicherplatz ist voll. Was schon gespeichert war, ist sicher.",
    "SQLITE_IOERR": "Der Datenträger nimmt nichts an; vielleicht ist er voll. Was schon gespeichert war, ist sicher.",
    "SQLITE_BUSY": "Gerade speichern sehr viele. Bitte versuchen Sie es gleich noch einmal.",
    "SQLITE_LOCKED": "Gerade speichern sehr viele. Bitte versuchen Sie es gleich noch einmal.",
    "SQLITE_READONLY": "Der Datenordner ist schreibgeschützt. Was schon gespeichert war, ist sicher.",
    "SQLITE_CORRUPT": "Die Datenbank ist beschädigt. Bitte wenden Sie sich an die Technik: Es gibt Sicherungen.",
    "SQLITE_NOTADB": "Diese Datei ist keine Datenbank des Koffers.",
}


class _Verbindung:
    def __init__(self, roh: sqlite3.Connection) -> None:
        self._roh = roh

    def read(self, sql: str, werte: Sequence[Any] = ()) -> list[Zeile]:
        return self._roh.execute(sql, werte).fetchall()

    def stream(self, sql: str) -> Iterator[Zeile]:
        return iter(self._roh.execute(sql))

    def write(self, sql: str, werte: Sequence[Any] = ()) -> int:
        return self._roh.execute(sql, werte).rowcount

    def lock_mappe(self, mappe_id: str) -> None:
        """Nothing to do: there is only one writer (BEGIN IMMEDIATE)."""

    def has_table(self, name: str) -> bool:
        return bool(self.read("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)))


class SqliteTreiber(Grundlage):
    """One SQLite file; it is made, for its owner only, if it is not there.

    Raises:
        Speicherfehler: the file cannot be opened, is no database or comes from a newer version.
    """

    fehler = sqlite3.Error

    def __init__(self, pfad: Path) -> None:
        super().__init__()
        self.pfad = pfad
        try:
            make_private(pfad)
            self._roh = sqlite3.connect(pfad, WARTEN_SEKUNDEN, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as fehler:
            raise Speicherfehler(self._say(fehler)) from fehler
        try:
            self._switch_to_log()
            for satz in EINSTELLUNGEN:
                self._roh.execute(f"PRAGMA {satz}")
            migrate(self)
        except sqlite3.Error as fehler:
            self._roh.close()
            raise Speicherfehler(self._say(fehler)) from fehler
        except Speicherfehler:
            self._roh.close()
            raise

    def writing(self) -> contextlib.AbstractContextManager[Verbindung]:
        """Open a transaction that may write; it takes the write lock at once."""
        return self._transaction("BEGIN IMMEDIATE")

    def reading(self) -> contextlib.AbstractContextManager[Verbindung]:
        """Open a transaction that sees one state."""
        return self._transaction("BEGIN")

    def alone(self) -> contextlib.AbstractContextManager[Verbindung]:
        """Open a transaction beside which nobody else writes: here every one that writes."""
        return self.writing()

    def forget(self) -> bool:
        """Rewrite the file without what was deleted, then move the log into it and empty the log."""
        with self._schloss:
            try:
                self._wait_at_most(VERGESSEN_SEKUNDEN)
                self._roh.execute("VACUUM")
                belegt, _, _ = self._roh.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except sqlite3.Error:
                return False
            else:
                return not belegt
            finally:
                self._wait_at_most(WARTEN_SEKUNDEN)

    def close(self) -> None:
        """Close the file."""
        with self._schloss:
            self._roh.close()

    def _begin(self, beginn: str) -> Verbindung:
        if beginn == "BEGIN":
            self._roh.execute(beginn)
            return _Verbindung(self._roh)
        # SQLite's own waiting sleeps ever longer and lets newcomers pass: of 50 writers one waited 15 s, so 0.8 s.
        ende = time.monotonic() + WARTEN_SEKUNDEN
        self._wait_at_most(ANSTEHEN_SEKUNDEN)
        try:
            while True:
                try:
                    self._roh.execute(beginn)
                    return _Verbindung(self._roh)
                except sqlite3.OperationalError as fehler:
                    if not fehler.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() > ende:
                        raise
                    time.sleep(random.uniform(0.001, 0.01))  # noqa: S311
        finally:
            self._wait_at_most(WARTEN_SEKUNDEN)

    def _wait_at_most(self, sekunden: float) -> None:
        self._roh.execute(f"PRAGMA busy_timeout={round(sekunden * 1000)}")

    def _roll_back(self) -> None:
        if self._roh.in_transaction:
            self._roh.execute("ROLLBACK")

    def _say(self, fehler: Exception) -> str:
        name = getattr(fehler, "sqlite_errorname", "")
        if isinstance(fehler, OSError) or name.startswith("SQLITE_CANTOPEN"):
            return "Der Speicher lässt sich nicht öffnen. Bitte prüfen Sie Platz und Rechte im Datenordner."
        treffer = (satz for anfang, satz in SAETZE.items() if name.startswith(anfang))
        return next(treffer, "Das Speichern ist nicht gelungen. Bitte versuchen Sie es noch einmal.")

    def _switch_to_log(self) -> None:
        # SQLite does not wait here by itself when several processes open a new file at once.
        ende = time.monotonic() + WARTEN_SEKUNDEN
        while True:
            try:
                if self._roh.execute("PRAGMA journal_mode=WAL").fetchone()[0] == "wal":
                    return
                raise Speicherfehler(
                    "Dieser Datenordner taugt nicht für eine Datenbank. Bitte wählen Sie einen anderen."
                )
            except sqlite3.OperationalError as fehler:
                if not fehler.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() > ende:
                    raise
                time.sleep(0.02)


def make_private(pfad: Path) -> None:
    """Make an empty file, and its folder, that only the owner may read, unless they are there.

    Raises:
        OSError: there is no room or no right to do so.
    """
    if not pfad.parent.is_dir():
        pfad.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(pfad, os.O_CREAT | os.O_RDWR, 0o600))
