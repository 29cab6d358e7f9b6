"""How does another process write, as a kernel does? ``schreiber.py ADRESSE CODE AUFGABE [BLATT] [ANZAHL]``."""

from __future__ import annotations

import resource
import sys
from typing import Any

from toolkit.store import Ablage, Konflikt, Speicherfehler, Zugang, open_store


def count(ablage: Ablage, zugang: Zugang, blatt_id: str, anzahl: int) -> None:
    """Read, add one, save; whoever comes too late adds one to what is there now."""
    eigenes = ablage.add_sheet(zugang, "plan", "eigenes", {"n": 0})
    blatt = ablage.load_sheet(zugang, blatt_id)
    for nummer in range(1, anzahl + 1):
        while True:
            try:
                blatt = ablage.save_sheet(zugang, blatt_id, blatt.version, {"n": blatt.inhalt["n"] + 1})
                break
            except Konflikt as konflikt:
                blatt = konflikt.aktuell
        eigenes = ablage.save_sheet(zugang, eigenes.id, eigenes.version, {"n": nummer})


def write_on(ablage: Ablage, zugang: Zugang, blatt_id: str, _: int) -> None:
    """Save for ever and say after each save what is now kept."""
    blatt = ablage.load_sheet(zugang, blatt_id)
    while True:
        zahl = blatt.inhalt["n"] + 1
        blatt = ablage.save_sheet(zugang, blatt_id, blatt.version, content(zahl))
        print(zahl, flush=True)  # noqa: T201


def fill(ablage: Ablage, zugang: Zugang, _: str, grenze: int) -> None:
    """Add sheets until the disk is full, then say so."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (grenze, grenze))
    for nummer in range(100_000):
        try:
            ablage.add_sheet(zugang, "plan", str(nummer), content(nummer))
        except Speicherfehler as fehler:
            print(fehler, flush=True)  # noqa: T201
            return
        print(nummer, flush=True)  # noqa: T201


def content(zahl: int) -> dict[str, Any]:
    """Content large enough to span many pages, that tells whether it is whole."""
    return {"n": zahl, "fuellung": [f"{zahl}:{i}" for i in range(3000)]}


AUFGABEN = {"zaehle": count, "schreibe": write_on, "fuelle": fill}

if __name__ == "__main__":
    store = open_store(sys.argv[1])
    offen = store.open_mappe(sys.argv[2])
    AUFGABEN[sys.argv[3]](store, offen, sys.argv[4], int(sys.argv[5]))
