"""How is deleted what has lain untouched for too long?"""

from __future__ import annotations

import argparse

from toolkit.cli.leser import positive

HILFE = "löscht Mappen, die lange niemand geöffnet hat, alte Papierkörbe, Blätter am Löschtag und alte Sicherungen"


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument(
        "--monate", type=positive("Monate", 600), default=24, help="so lange bleibt eine Mappe, sonst 24"
    )


def run(wahl: argparse.Namespace) -> int:
    """Delete and say how much."""
    from toolkit.store import open_store
    from toolkit.store.sicherung import expire_backups

    weg = open_store().clean_up(wahl.monate)
    sicherungen = expire_backups()
    print(f"Gelöscht: {weg.mappen} Mappen, {weg.blaetter} Blätter, {len(sicherungen)} Sicherungen.")
    if weg.abgelaufen:
        print(f"Dazu {'1 Blatt' if weg.abgelaufen == 1 else f'{weg.abgelaufen} Blätter'} am Löschtag.")
    if not weg.spurlos:
        print("Gerade liest noch jemand mit. Reste in der Datei verschwinden beim nächsten Aufräumen.")
    return 0
