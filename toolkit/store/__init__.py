"""Where is kept what a coordinator works on: the Mappe and its sheets?

``open_store()`` opens the database named by ``KOFFER_DATENBANK`` (PostgreSQL) or the file in ``KOFFER_DATEN``
(SQLite). The SQL is written once; ``treiber`` holds the two drivers. Neither an ORM nor a query builder: importing
SQLAlchemy costs every kernel over a second and 39 MB, and its defaults lost 950 of 1,000 concurrent updates.

What only some screens or the operator need is imported from its module: ``aenderungen`` (changed elsewhere),
``vorlagen`` (many sheets at once), ``verfall`` (the day on which a sheet deletes itself), ``blattarten`` (kinds of
sheets), ``paket`` and ``paketlesen`` (carry away and read in), ``personen`` (requests of a person), ``auskunft``
(data protection), ``sicherung`` and ``wiederherstellung`` (backups).
"""

from __future__ import annotations

from toolkit.store.ablage import Ablage, open_store
from toolkit.store.mappen import kept_until
from toolkit.store.typen import (
    Abgelaufen,
    Aufgeraeumt,
    Blatt,
    Fassung,
    Konflikt,
    Mappe,
    NichtErlaubt,
    NichtGefunden,
    Recht,
    Speicherfehler,
    Stand,
    UnbekannterCode,
    UngueltigeDatei,
    Zugang,
    ZuGross,
)

__all__ = [
    "Abgelaufen",
    "Ablage",
    "Aufgeraeumt",
    "Blatt",
    "Fassung",
    "Konflikt",
    "Mappe",
    "NichtErlaubt",
    "NichtGefunden",
    "Recht",
    "Speicherfehler",
    "Stand",
    "UnbekannterCode",
    "UngueltigeDatei",
    "ZuGross",
    "Zugang",
    "kept_until",
    "open_store",
]
