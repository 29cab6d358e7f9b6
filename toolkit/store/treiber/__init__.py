"""Which database is it, and how does one transaction run in it?"""

from __future__ import annotations

import os
from pathlib import Path

from toolkit.store.treiber.vertrag import Treiber, Zeile

POSTGRES = ("postgresql://", "postgres://")


def open_driver(adresse: str | None = None) -> Treiber:
    """Open the database.

    Args:
        adresse: a ``postgresql://`` address or the path of an SQLite file; if not given ``KOFFER_DATENBANK``, else
            ``koffer.sqlite`` in ``KOFFER_DATEN``, else in the user's data folder.

    Raises:
        Speicherfehler: the database cannot be opened.
    """
    ziel = find_address(adresse)
    if ziel.startswith(POSTGRES):
        from toolkit.store.treiber.postgres import PostgresTreiber

        return PostgresTreiber(ziel)
    from toolkit.store.treiber.sqlite import SqliteTreiber

    return SqliteTreiber(Path(ziel))


def find_address(adresse: str | None = None) -> str:
    """Address of the database as ``open_driver`` understands it."""
    return adresse or os.environ.get("KOFFER_DATENBANK") or str(data_folder() / "koffer.sqlite")


def name_place(adresse: str | None = None) -> str:
    """Say in German in which kind of database the data are; opens nothing and names no path."""
    ziel = find_address(adresse)
    return "PostgreSQL-Datenbank" if ziel.startswith(POSTGRES) else f"SQLite-Datei „{Path(ziel).name}“ im Datenordner"


def data_folder() -> Path:
    """Return the folder of the kept data."""
    daten = os.environ.get("KOFFER_DATEN")
    if daten:
        return Path(daten)
    from platformdirs import user_data_path

    return user_data_path("methodenkoffer", appauthor=False)


__all__ = ["Treiber", "Zeile", "data_folder", "find_address", "name_place", "open_driver"]
