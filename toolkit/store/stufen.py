"""Which tables are there, and how did they come about?

Numbered steps, each a tuple of statements that SQLite and PostgreSQL both understand; a function does what SQL cannot
say. A step that was published is never changed; a new one is added.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from toolkit.store.verfall import fill_days

if TYPE_CHECKING:
    from toolkit.store.treiber.vertrag import Verbindung

Schritt = str | Callable[["Verbindung"], None]

STUFEN: tuple[tuple[Schritt, ...], ...] = (
    (
        """CREATE TABLE mappe (
            id TEXT PRIMARY KEY, name TEXT NOT NULL, angelegt BIGINT NOT NULL, benutzt BIGINT NOT NULL,
            stand BIGINT NOT NULL, beispiel INTEGER NOT NULL)""",
        """CREATE TABLE zugang (
            schluessel TEXT PRIMARY KEY, mappe_id TEXT NOT NULL REFERENCES mappe (id) ON DELETE CASCADE,
            recht TEXT NOT NULL CHECK (recht IN ('inhaber', 'mitinhaber', 'lesen')), angelegt BIGINT NOT NULL)""",
        """CREATE TABLE blatt (
            id TEXT PRIMARY KEY, mappe_id TEXT NOT NULL REFERENCES mappe (id) ON DELETE CASCADE, art TEXT NOT NULL,
            titel TEXT NOT NULL, "schema" INTEGER NOT NULL, inhalt TEXT NOT NULL, version BIGINT NOT NULL,
            geaendert BIGINT NOT NULL, papierkorb BIGINT, stand BIGINT NOT NULL)""",
        """CREATE TABLE fassung (
            id TEXT PRIMARY KEY, blatt_id TEXT NOT NULL REFERENCES blatt (id) ON DELETE CASCADE, name TEXT NOT NULL,
            titel TEXT NOT NULL, "schema" INTEGER NOT NULL, inhalt TEXT NOT NULL, version BIGINT NOT NULL,
            entstanden BIGINT NOT NULL)""",
        "CREATE INDEX zugang_mappe ON zugang (mappe_id)",
        "CREATE INDEX blatt_mappe ON blatt (mappe_id, stand)",
        "CREATE INDEX fassung_blatt ON fassung (blatt_id, entstanden)",
    ),
    # What was deleted must stay deleted when a backup is brought back: random names and hashes only.
    ("CREATE TABLE geloescht (id TEXT PRIMARY KEY, wann BIGINT NOT NULL)",),
    # A sheet that an older koffer read in without knowing its kind may carry a day already.
    (
        "ALTER TABLE blatt ADD COLUMN verfaellt INTEGER",
        "CREATE INDEX blatt_verfaellt ON blatt (verfaellt) WHERE verfaellt IS NOT NULL",
        fill_days,
    ),
)

TABELLEN: dict[str, tuple[str, ...]] = {
    "mappe": ("id", "name", "angelegt", "benutzt", "stand", "beispiel"),
    "zugang": ("schluessel", "mappe_id", "recht", "angelegt"),
    "blatt": (
        *("id", "mappe_id", "art", "titel", "schema", "inhalt"),
        *("version", "geaendert", "papierkorb", "stand", "verfaellt"),
    ),
    "fassung": ("id", "blatt_id", "name", "titel", "schema", "inhalt", "version", "entstanden"),
    "geloescht": ("id", "wann"),
}
"""Every table with its columns, parents first: backups and the data-protection texts are made from this."""
