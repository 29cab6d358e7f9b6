"""Do many people at once, and a process that is killed, lose anything?"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.store.schreiber import content
from toolkit.store import Ablage, Konflikt, Speicherfehler, Zugang, open_store

HAUS = Path(__file__).resolve().parents[2]
UMGEBUNG = {**os.environ, "PYTHONPATH": str(HAUS), "PYTHONUNBUFFERED": "1"}
ZEILEN = 6


def start(*argumente: str) -> subprocess.Popen[str]:
    befehl = [sys.executable, "-m", "tests.store.schreiber", *argumente]
    rohr = subprocess.PIPE
    return subprocess.Popen(befehl, cwd=HAUS, env=UMGEBUNG, stdout=rohr, stderr=rohr, text=True)


def count_together(ablage: Ablage, adresse: str, leute: int, je: int) -> tuple[list[str], int, list[int]]:
    zugang, code = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "zaehler", "Zähler", {"n": 0})

    prozesse = [start(adresse, code, "zaehle", blatt.id, str(je)) for _ in range(leute)]
    fehler = [p.communicate(timeout=240)[1] for p in prozesse]

    eigene = [b.inhalt["n"] for b in ablage.list_sheets(zugang) if b.titel == "eigenes"]
    return [f for f in fehler if f], ablage.load_sheet(zugang, blatt.id).inhalt["n"], eigene


def test_fifty_writers_lose_nothing_and_see_no_error(sqlite_ablage: Ablage, tmp_path: Path) -> None:
    ergebnis = count_together(sqlite_ablage, str(tmp_path / "ablage" / "koffer.sqlite"), 50, 20)

    assert ergebnis == ([], 1000, [20] * 50)


@pytest.mark.postgres
def test_writers_in_postgres_lose_nothing_and_see_no_error(postgres_adresse: str) -> None:
    ergebnis = count_together(open_store(postgres_adresse), postgres_adresse, 8, 12)

    assert ergebnis == ([], 96, [12] * 8)


def test_many_may_open_a_new_database_at_once(adresse: str) -> None:
    los, fehler = threading.Barrier(12), []

    def einer() -> None:
        los.wait(timeout=30)
        try:
            store = open_store(adresse)
            store.create_mappe("A")
            store.treiber.close()
        except Speicherfehler as f:
            fehler.append(repr(f.__cause__))

    faeden = [threading.Thread(target=einer) for _ in range(12)]
    for faden in faeden:
        faden.start()
    for faden in faeden:
        faden.join(timeout=60)

    with open_store(adresse).treiber.reading() as db:
        assert (fehler, db.read("SELECT COUNT(*) FROM mappe")) == ([], [(12,)])


def test_threads_may_share_one_store(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "zaehler", "Zähler", 0)

    def einer() -> None:
        aktuell = ablage.load_sheet(zugang, blatt.id)
        for _ in range(20):
            while True:
                try:
                    aktuell = ablage.save_sheet(zugang, blatt.id, aktuell.version, aktuell.inhalt + 1)
                    break
                except Konflikt as konflikt:
                    aktuell = konflikt.aktuell

    faeden = [threading.Thread(target=einer) for _ in range(4)]
    for faden in faeden:
        faden.start()
    for faden in faeden:
        faden.join(timeout=60)

    assert ablage.load_sheet(zugang, blatt.id).inhalt == 80


def kill_while_writing(adresse: str, code: str, zugang: Zugang, blatt_id: str, zeilen: int) -> tuple[int, object]:
    prozess = start(adresse, code, "schreibe", blatt_id, "0")
    assert prozess.stdout is not None
    gemeldet = 0
    for _ in range(zeilen):
        gemeldet = int(prozess.stdout.readline())
    prozess.send_signal(signal.SIGKILL)
    # Not communicate(): it passes over lines that readline() has fetched ahead.
    rest = prozess.stdout.read().split("\n")
    prozess.communicate(timeout=60)
    # A number cut in half by the kill was not shown to anybody.
    gemeldet = max([gemeldet, *(int(zeile) for zeile in rest[:-1])])
    store = open_store(adresse)
    inhalt = store.load_sheet(zugang, blatt_id).inhalt
    store.treiber.close()
    return gemeldet, inhalt


def test_killed_writer_loses_nothing_that_was_reported(adresse: str, ablage: Ablage) -> None:
    zugang, code = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", content(0))
    ablage.treiber.close()

    for zeilen in range(1, ZEILEN):
        gemeldet, inhalt = kill_while_writing(adresse, code, zugang, blatt.id, zeilen * 3)

        assert inhalt in (content(gemeldet), content(gemeldet + 1))


@pytest.mark.postgres
def test_connection_that_broke_is_made_anew(postgres: str, postgres_adresse: str) -> None:
    import psycopg

    ablage = open_store(postgres_adresse)
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    with psycopg.connect(f"{postgres}/postgres", autocommit=True) as db:
        name = postgres_adresse.rsplit("/", 1)[1]
        db.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))

    neu = ablage.save_sheet(zugang, blatt.id, 1, {"a": 2})

    assert ablage.load_sheet(zugang, blatt.id) == neu
    assert neu.version == 2


@pytest.mark.postgres
def test_code_that_dies_during_a_change_stops_it(postgres_adresse: str) -> None:
    """Two transactions at once: whoever waits for the change of the code must see that it is dead."""
    eine, andere = open_store(postgres_adresse), open_store(postgres_adresse)
    zugang, _ = eine.create_mappe("A")
    blatt = eine.add_sheet(zugang, "plan", "Tag", {"a": 1})
    ausgang: list[str] = []

    def speichern() -> None:
        try:
            andere.save_sheet(zugang, blatt.id, 1, {"a": 2})
            ausgang.append("gespeichert")
        except Speicherfehler as fehler:
            ausgang.append(type(fehler).__name__)

    faden = threading.Thread(target=speichern)
    with eine.treiber.writing() as db:
        eine.change(db, zugang)
        faden.start()
        faden.join(timeout=0.5)
        db.write("DELETE FROM zugang WHERE schluessel = ?", (zugang.schluessel,))
    faden.join(timeout=30)

    assert ausgang == ["UnbekannterCode"]


def test_unreachable_database_is_said_in_german() -> None:
    pytest.importorskip("psycopg")

    with pytest.raises(Speicherfehler, match="Die Datenbank antwortet nicht"):
        open_store("postgresql://niemand@127.0.0.1:1/nichts")
