"""How does a transaction run in PostgreSQL?"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from toolkit.store.stufen import TABELLEN
from toolkit.store.treiber.grundlage import WARTEN_SEKUNDEN, Grundlage
from toolkit.store.treiber.stufen import migrate
from toolkit.store.treiber.vertrag import Verbindung, Zeile
from toolkit.store.typen import Speicherfehler

SPERRE = 7_110_415  # any number of our own: one database takes its migration steps one after the other
VERGESSEN = "SET lock_timeout = '5s'"
WARTEN = f"SET lock_timeout = '{round(WARTEN_SEKUNDEN)}s'"


class _Verbindung:
    def __init__(self, roh: Any) -> None:
        self._roh = roh

    def read(self, sql: str, werte: Sequence[Any] = ()) -> list[Zeile]:
        return list(self._roh.execute(sql.replace("?", "%s"), werte).fetchall())

    def stream(self, sql: str) -> Iterator[Zeile]:
        with self._roh.cursor() as zeiger:
            yield from zeiger.stream(sql)

    def write(self, sql: str, werte: Sequence[Any] = ()) -> int:
        return int(self._roh.execute(sql.replace("?", "%s"), werte).rowcount)

    def lock_mappe(self, mappe_id: str) -> None:
        self.read("SELECT 1 FROM mappe WHERE id = ? FOR UPDATE", (mappe_id,))

    def has_table(self, name: str) -> bool:
        return bool(self.read("SELECT to_regclass(?) IS NOT NULL", (name,))[0][0])


class PostgresTreiber(Grundlage):
    """One PostgreSQL database; a connection that broke is made anew with the next transaction.

    Raises:
        Speicherfehler: psycopg is not installed, the database does not answer or comes from a newer version.
    """

    def __init__(self, adresse: str) -> None:
        super().__init__()
        try:
            import psycopg
        except ImportError as fehler:
            raise Speicherfehler("Für PostgreSQL fehlt das Paket „psycopg“.") from fehler
        self.fehler = psycopg.Error
        self._psycopg = psycopg
        self._adresse = adresse
        self._roh: Any = None
        migrate(self)

    def writing(self) -> contextlib.AbstractContextManager[Verbindung]:
        """Open a transaction that may write; rows are locked as they are changed."""
        return self._transaction("BEGIN")

    def reading(self) -> contextlib.AbstractContextManager[Verbindung]:
        """Open a transaction that sees one state of the whole database."""
        return self._transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    @contextlib.contextmanager
    def alone(self) -> Iterator[Verbindung]:
        """Open a transaction beside which nobody else writes."""
        with self.writing() as db:
            db.read("SELECT pg_advisory_xact_lock(?)", (SPERRE,))
            for tabelle in TABELLEN:
                if db.has_table(tabelle):
                    db.write(f"LOCK TABLE {tabelle} IN EXCLUSIVE MODE")
            yield db

    def forget(self) -> bool:
        """Rewrite the tables without what was deleted; the server's own log expires by the operator's settings."""
        with self._schloss:
            try:
                self._roh.execute(VERGESSEN)
                for tabelle in reversed(tuple(TABELLEN)):
                    self._roh.execute(f"VACUUM (FULL) {tabelle}")
                self._roh.execute(WARTEN)
            except self.fehler:
                with contextlib.suppress(self.fehler):
                    self._roh.execute(WARTEN)
                return False
            return True

    def close(self) -> None:
        """Close the connection."""
        with self._schloss:
            if self._roh is not None:
                self._roh.close()

    def _begin(self, beginn: str) -> Verbindung:
        if self._roh is None or self._roh.closed:
            self._connect()
        try:
            self._roh.execute(beginn)
        except self._psycopg.OperationalError:
            if not self._roh.closed:
                raise
            self._connect()
            self._roh.execute(beginn)
        return _Verbindung(self._roh)

    def _connect(self) -> None:
        self._roh = self._psycopg.connect(self._adresse, autocommit=True, connect_timeout=10)
        self._roh.execute(WARTEN)

    def _roll_back(self) -> None:
        if not self._roh.closed:
            self._roh.execute("ROLLBACK")

    def _say(self, fehler: Exception) -> str:
        if isinstance(fehler, self._psycopg.errors.DiskFull):
            return "Der Speicherplatz ist voll. Was schon gespeichert war, ist sicher."
        if isinstance(fehler, self._psycopg.errors.LockNotAvailable | self._psycopg.errors.DeadlockDetected):
            return "Gerade speichern sehr viele. Bitte versuchen Sie es gleich noch einmal."
        if isinstance(fehler, self._psycopg.OperationalError):
            return "Die Datenbank antwortet nicht. Was schon gespeichert war, ist sicher."
        return "Das Speichern ist nicht gelungen. Bitte versuchen Sie es noch einmal."
