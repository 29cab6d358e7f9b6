"""Which tables are there, and how did they come about?

Numbered steps, each a tuple of statements that SQLite and PostgreSQL both understand. A step that was published is
never changed; a new one is added.
"""

from __future__ import annotations

STUFEN: tuple[tuple[str, ...], ...] = (
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
)

TABELLEN: dict[str, tuple[str, ...]] = {
    "mappe": ("id", "name", "angelegt", "benutzt", "stand", "beispiel"),
    "zugang": ("schluessel", "mappe_id", "recht", "angelegt"),
    "blatt": (
        *("id", "mappe_id", "art", "titel", "schema", "inhalt"),
        *("version", "geaendert", "papierkorb", "stand"),
    ),
    "fassung": ("id", "blatt_id", "name", "titel", "schema", "inhalt", "version", "entstanden"),
    "geloescht": ("id", "wann"),
}
"""Every table with its columns, parents first: backups and the data-protection texts are made from this."""
