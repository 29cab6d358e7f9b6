"""Does a database of any older step come to today's tables with its data?"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from toolkit.store import NichtGefunden, Speicherfehler, UnbekannterCode, open_store
from toolkit.store.code import hash_code
from toolkit.store.stufen import STUFEN, TABELLEN
from toolkit.store.treiber import Treiber
from toolkit.store.treiber.stufen import apply_steps

CODE = "7KQ2M-7KQ2M-7KQ2M-7KQ2M-7KQ2M"
JETZT = 4_000_000_000_000
SPALTEN = 'id, mappe_id, art, titel, "schema", inhalt, version, geaendert, papierkorb, stand'


def empty_driver(adresse: str) -> Treiber:
    """A database without any table: what a driver finds before it takes its steps."""
    treiber = open_store(adresse).treiber
    with treiber.alone() as db:
        for tabelle in (*reversed(TABELLEN), "koffer_stufe"):
            db.write(f"DROP TABLE {tabelle}")
    return treiber


def fill(treiber: Treiber, stufe: int) -> None:
    with treiber.alone() as db:
        apply_steps(db, 0, stufe)
        if stufe:
            db.write("INSERT INTO mappe VALUES (?, ?, ?, ?, ?, ?)", ("m", "Alt", JETZT, JETZT, 3, 0))
            db.write("INSERT INTO zugang VALUES (?, ?, ?, ?)", (hash_code(CODE), "m", "inhaber", JETZT))
            inhalte = {
                "b": '{"a":1}',
                "faellig": '{"loeschen_am":"2020-02-29"}',
                "spaeter": '{"text":"%","loeschen_am":"9999-12-31"}',
                "kaputt": '{"loeschen_am":"2020-02-29"',
                "kein_tag": '{"loeschen_am":"bald","kind":{"loeschen_am":"2020-02-29"}}',
            }
            for ident, inhalt in inhalte.items():
                werte = (ident, "m", "plan", "Tag", 1, inhalt, 2, JETZT, None, 3)
                db.write(f"INSERT INTO blatt ({SPALTEN}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", werte)  # noqa: S608


@pytest.mark.parametrize("stufe", range(len(STUFEN)))
def test_every_older_step_comes_to_today(adresse: str, stufe: int) -> None:
    treiber = empty_driver(adresse)
    fill(treiber, stufe)
    treiber.close()

    ablage = open_store(adresse)

    with ablage.treiber.reading() as db:
        assert db.read("SELECT stufe FROM koffer_stufe ORDER BY stufe") == [(n,) for n in range(1, len(STUFEN) + 1)]
        assert [db.has_table(t) for t in TABELLEN] == [True] * len(TABELLEN)
    if stufe:
        zugang = ablage.open_mappe(CODE)
        assert ablage.save_sheet(zugang, "b", 2, {"a": 2}).inhalt == {"a": 2}
        with ablage.treiber.reading() as db:
            tage = dict(db.read("SELECT id, verfaellt FROM blatt"))
        assert tage == {"b": None, "faellig": 20200229, "spaeter": 99991231, "kaputt": None, "kein_tag": None}
        assert [ablage.load_sheet(zugang, b).version for b in ("spaeter", "kein_tag")] == [2, 2]
        with pytest.raises(NichtGefunden):
            ablage.load_sheet(zugang, "faellig")
        assert ablage.delete_mappe(zugang)
    else:
        with pytest.raises(UnbekannterCode):
            ablage.open_mappe(CODE)


def test_tables_hold_exactly_the_columns_that_backups_know(tmp_path: Path) -> None:
    open_store(str(tmp_path / "k.sqlite")).treiber.close()

    with sqlite3.connect(tmp_path / "k.sqlite") as db:
        namen = [z[0] for z in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        da = {n: tuple(z[1] for z in db.execute(f"PRAGMA table_info({n})")) for n in namen if n != "koffer_stufe"}
    db.close()

    assert da == TABELLEN


def test_newer_database_is_refused_and_left_alone(adresse: str) -> None:
    ablage = open_store(adresse)
    _, code = ablage.create_mappe("A")
    with ablage.treiber.writing() as db:
        db.write("INSERT INTO koffer_stufe VALUES (?)", (len(STUFEN) + 1,))

    with pytest.raises(Speicherfehler, match="neueren Version"):
        open_store(adresse)

    assert ablage.open_mappe(code).mappe.name == "A"


def test_opening_a_finished_database_takes_no_write_lock(tmp_path: Path) -> None:
    pfad = tmp_path / "k.sqlite"
    ablage = open_store(str(pfad))

    with ablage.treiber.writing():
        andere = open_store(str(pfad))

    assert andere.create_mappe("A")[0].mappe.name == "A"


def test_step_that_fails_leaves_nothing_behind(adresse: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ablage = open_store(adresse)
    kaputt = (*STUFEN, ("CREATE TABLE neu (id TEXT)", "CREATE TABLE mappe (id TEXT)"))
    monkeypatch.setattr("toolkit.store.treiber.stufen.STUFEN", kaputt)

    with pytest.raises(Speicherfehler):
        open_store(adresse)

    with ablage.treiber.reading() as db:
        assert not db.has_table("neu")
        assert db.read("SELECT MAX(stufe) FROM koffer_stufe") == [(len(STUFEN),)]


@pytest.mark.parametrize("inhalt", [b"kein SQLite", b"SQLite format 3\0" + b"\xff" * 5000])
def test_file_that_is_no_database_is_said_in_german(tmp_path: Path, inhalt: bytes) -> None:
    pfad = tmp_path / "k.sqlite"
    pfad.write_bytes(inhalt)

    with pytest.raises(Speicherfehler, match=r"keine Datenbank|beschädigt"):
        open_store(str(pfad))

    assert pfad.read_bytes() == inhalt


def test_folder_that_cannot_be_made_is_said_in_german(tmp_path: Path) -> None:
    (tmp_path / "datei").write_text("im Weg")

    with pytest.raises(Speicherfehler, match="lässt sich nicht öffnen"):
        open_store(str(tmp_path / "datei" / "koffer.sqlite"))


def test_files_are_for_their_owner_only(tmp_path: Path) -> None:
    ablage = open_store(str(tmp_path / "neu" / "koffer.sqlite"))
    ablage.create_mappe("A")

    rechte = {p.name: p.stat().st_mode & 0o777 for p in (tmp_path / "neu").iterdir()}

    assert rechte == dict.fromkeys(("koffer.sqlite", "koffer.sqlite-wal", "koffer.sqlite-shm"), 0o600)
    assert (tmp_path / "neu").stat().st_mode & 0o777 == 0o700


def test_address_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KOFFER_DATEN", str(tmp_path / "eins"))
    open_store().treiber.close()
    monkeypatch.setenv("KOFFER_DATENBANK", str(tmp_path / "zwei.sqlite"))
    open_store().treiber.close()

    assert [p.is_file() for p in (tmp_path / "eins" / "koffer.sqlite", tmp_path / "zwei.sqlite")] == [True, True]
