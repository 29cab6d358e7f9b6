"""What does the store cost: many writers at once, and opening it in a kernel?

``python benchmarks/speicher.py [Leute] [Speichern je Person]`` prints one line for each measure. With
``KOFFER_DATENBANK`` set to an empty PostgreSQL database it measures that one instead of SQLite.
"""

from __future__ import annotations

import itertools
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HAUS = Path(__file__).resolve().parents[1]
INHALT = {"bloecke": [{"titel": f"Block {n}", "minuten": 15, "notiz": "x" * 60} for n in range(40)]}


def write(adresse: str, code: str, anzahl: int) -> None:
    """Save one sheet again and again with pauses, as autosave does; print each duration in ms."""
    import random

    from toolkit.store import open_store

    ablage = open_store(adresse)
    zugang = ablage.open_mappe(code)
    blatt = ablage.add_sheet(zugang, "plan", "Tag", INHALT)
    dauern = []
    print("bereit", flush=True)
    sys.stdin.readline()
    for nummer in range(anzahl):
        time.sleep(random.uniform(0, 0.02))  # noqa: S311
        anfang = time.perf_counter()
        blatt = ablage.save_sheet(zugang, blatt.id, blatt.version, {**INHALT, "nummer": nummer})
        dauern.append((time.perf_counter() - anfang) * 1000)
    print(json.dumps(dauern))


def opening(adresse: str, code: str) -> None:
    """Print CPU time in ms and memory in MB of importing the store, opening it and opening a Mappe."""

    def now() -> tuple[float, float]:
        seiten = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return time.process_time() * 1000, seiten * resource.getpagesize() / 1e6

    werte = [now()]
    from toolkit.store import open_store

    werte.append(now())
    ablage = open_store(adresse)
    werte.append(now())
    zugang = ablage.open_mappe(code)
    ablage.list_sheets(zugang)
    werte.append(now())
    print(json.dumps([[b[0] - a[0], b[1] - a[1]] for a, b in itertools.pairwise(werte)]))


def run(*argumente: str) -> subprocess.Popen[str]:
    umgebung = {**os.environ, "PYTHONPATH": str(HAUS)}
    return subprocess.Popen(
        [sys.executable, __file__, *argumente], env=umgebung, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def main(leute: int, je: int) -> None:
    sys.path.insert(0, str(HAUS))
    from toolkit.store import open_store
    from toolkit.store.sicherung import create_backup

    with tempfile.TemporaryDirectory() as ordner:
        adresse = os.environ.get("KOFFER_DATENBANK") or str(Path(ordner) / "koffer.sqlite")
        ablage = open_store(adresse)
        codes = [ablage.create_mappe(f"Mappe {n}")[1] for n in range(leute)]
        print(f"Datenbank: {ablage.treiber.place()}")

        prozesse = [run("schreibe", adresse, code, str(je)) for code in codes]
        for prozess in prozesse:
            assert prozess.stdout is not None  # noqa: S101
            prozess.stdout.readline()
        anfang = time.perf_counter()
        for prozess in prozesse:
            assert prozess.stdin is not None  # noqa: S101
            prozess.stdin.write("los\n")
            prozess.stdin.flush()
        dauern = sorted(d for p in prozesse for d in json.loads(p.communicate(timeout=300)[0]))
        gesamt = time.perf_counter() - anfang
        p95 = dauern[int(len(dauern) * 0.95)]
        print(f"{leute} Prozesse × {je} Speichern: {len(dauern)} gespeichert in {gesamt:.1f} s")
        print(f"  Median {statistics.median(dauern):.1f} ms · p95 {p95:.1f} ms · längstes {dauern[-1]:.0f} ms")

        laeufe = [json.loads(run("oeffne", adresse, codes[0]).communicate(timeout=60)[0]) for _ in range(5)]
        for nummer, was in enumerate(("Import", "Öffnen der Datenbank", "Mappe öffnen und Blätter lesen")):
            cpu, speicher = (statistics.median(lauf[nummer][i] for lauf in laeufe) for i in (0, 1))
            print(f"{was}: {cpu:.1f} ms CPU, {speicher:.1f} MB")

        for name, tun in (
            ("Sicherung", lambda: create_backup(ablage.treiber, Path(ordner) / "s")),
            ("Vergessen nach dem Löschen", ablage.treiber.forget),
        ):
            anfang = time.perf_counter()
            tun()
            print(f"{name} bei {leute} Mappen: {(time.perf_counter() - anfang) * 1000:.0f} ms")
        ablage.treiber.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["schreibe"]:
        write(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    elif sys.argv[1:2] == ["oeffne"]:
        opening(sys.argv[2], sys.argv[3])
    else:
        main(*(int(a) for a in (sys.argv[1:] + ["50", "20"][len(sys.argv) - 1 :])))
