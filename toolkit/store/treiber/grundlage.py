"""How does a transaction begin and end, whatever the database?"""

from __future__ import annotations

import contextlib
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator

from toolkit.store.treiber.vertrag import Verbindung
from toolkit.store.typen import Speicherfehler

WARTEN_SEKUNDEN = 30.0


class Grundlage(ABC):
    """Begin, commit, roll back, and say in German what went wrong.

    Attributes:
        fehler: base class of the errors that this database raises.
    """

    fehler: type[Exception]

    def __init__(self) -> None:
        # One connection, one transaction: a timer that saves a draft may run in another thread than the screen.
        self._schloss = threading.RLock()

    @abstractmethod
    def _begin(self, beginn: str) -> Verbindung:
        """Begin a transaction."""

    @abstractmethod
    def _roll_back(self) -> None:
        """End a transaction that failed."""

    @abstractmethod
    def _say(self, fehler: Exception) -> str:
        """Say in a German sentence what went wrong."""

    @contextlib.contextmanager
    def _transaction(self, beginn: str) -> Iterator[Verbindung]:
        with self._schloss:
            try:
                db = self._begin(beginn)
                try:
                    yield db
                    db.write("COMMIT")
                except BaseException:
                    with contextlib.suppress(self.fehler):
                        self._roll_back()
                    raise
            except self.fehler as fehler:
                raise Speicherfehler(self._say(fehler)) from fehler
