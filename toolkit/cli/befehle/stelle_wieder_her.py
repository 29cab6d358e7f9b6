"""How does a backup come back?"""

from __future__ import annotations

import argparse
from pathlib import Path

HILFE = "bringt eine Sicherung zurück: koffer stelle-wieder-her DATEI"


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("datei", type=Path, help="die Sicherung, die „koffer sichere“ geschrieben hat")
    leser.add_argument("--ersetzen", action="store_true", help="ersetzt, was jetzt da ist; das wird vorher gesichert")
    leser.add_argument("--auch-geloeschtes", action="store_true", help="holt auch zurück, was danach gelöscht wurde")


def run(wahl: argparse.Namespace) -> int:
    """Restore and say what came back and what was left out."""
    from toolkit.store import open_store
    from toolkit.store.wiederherstellung import restore_backup

    treiber = open_store().treiber
    ergebnis = restore_backup(treiber, wahl.datei, ersetzen=wahl.ersetzen, geloeschtes=wahl.auch_geloeschtes)
    if ergebnis.vorher is not None:
        print(f"Was vorher da war, liegt in {ergebnis.vorher.pfad}.")
    print(f"Zurück sind {ergebnis.mappen} Mappen mit {ergebnis.blaetter} Blättern.")
    if ergebnis.ausgelassen:
        print(f"{ergebnis.ausgelassen} Einträge fehlen, weil sie nach der Sicherung gelöscht wurden.")
    return 0
