"""How does the operator make a backup while people go on working?"""

from __future__ import annotations

import argparse

from toolkit.cli.leser import positive

HILFE = "sichert alle Mappen in eine Datei; ältere Sicherungen verfallen"


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("--tage", type=positive("Tage", 3650), default=30, help="so lange bleiben Sicherungen, sonst 30")


def run(wahl: argparse.Namespace) -> int:
    """Make a backup, delete expired ones and say where it lies."""
    from toolkit.store import open_store
    from toolkit.store.sicherung import create_backup, expire_backups

    neu = create_backup(open_store().treiber)
    verfallen = expire_backups(tage=wahl.tage)
    print(f"{neu.pfad} ist geschrieben ({max(1, neu.groesse // 1024)} KB).")
    if verfallen:
        print(f"{len(verfallen)} Sicherungen, die älter als {wahl.tage} Tage waren, sind gelöscht.")
    return 0
