"""What must a database driver be able to do?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

Zeile = tuple[Any, ...]


class Verbindung(Protocol):
    """An open transaction."""

    def read(self, sql: str, werte: Sequence[Any] = ()) -> list[Zeile]:
        """Run a query; ``?`` stands for each value."""

    def stream(self, sql: str) -> Iterator[Zeile]:
        """Run a query whose answer may be larger than memory; nothing else may run until it is exhausted."""

    def write(self, sql: str, werte: Sequence[Any] = ()) -> int:
        """Run a change and return the number of rows that it touched."""

    def lock_mappe(self, mappe_id: str) -> None:
        """Make other changes of this Mappe wait until this transaction has ended."""

    def has_table(self, name: str) -> bool:
        """Whether there is such a table."""


class Treiber(Protocol):
    """One database; several threads may use one driver, each transaction runs alone in it."""

    def writing(self) -> AbstractContextManager[Verbindung]:
        """Open a transaction that may write; it waits for others up to 30 seconds, and rolls back on any error."""

    def reading(self) -> AbstractContextManager[Verbindung]:
        """Open a transaction that sees one state of the whole database."""

    def alone(self) -> AbstractContextManager[Verbindung]:
        """Open a transaction beside which nobody else writes: for migrations and for restoring a backup."""

    def forget(self) -> bool:
        """Remove what deleted rows left behind (log, free pages).

        Returns:
            ``False`` if others are using the database just now or there is no room for it; the rows themselves are
            gone in any case, and the next call finishes it.
        """

    def close(self) -> None:
        """Give the connection back."""
