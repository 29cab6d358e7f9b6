"""Does a backup bring everything back, only what may come back, and does it expire?"""

from __future__ import annotations

import os
import sqlite3
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from toolkit.store import Ablage, Speicherfehler, UnbekannterCode, UngueltigeDatei, open_store
from toolkit.store.sicherung import backup_folder, create_backup, expire_backups, list_backups
from toolkit.store.stufen import STUFEN, TABELLEN
from toolkit.store.wiederherstellung import restore_backup


def rows(ablage: Ablage) -> dict[str, list[Any]]:
    """Everything that is there, table by table."""
    with ablage.treiber.reading() as db:
        return {t: sorted(db.read(f"SELECT * FROM {t}"), key=repr) for t in TABELLEN}  # noqa: S608


def fill(ablage: Ablage) -> tuple[Any, str, Any]:
    zugang, code = ablage.create_mappe("Alt")
    ablage.add_code(zugang, "lesen")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"text": "ÄÖÜ „x“ \ud800"})
    ablage.keep_version(zugang, blatt.id, "eins")
    korb = ablage.add_sheet(zugang, "plan", "weg", [])
    ablage.move_to_trash(zugang, korb.id, 1)
    return zugang, code, blatt


def test_backup_comes_back_whole(ablage: Ablage, tmp_path: Path) -> None:
    _, code, _ = fill(ablage)
    vorher = rows(ablage)

    sicherung = create_backup(ablage.treiber)
    leer = open_store(str(tmp_path / "leer.sqlite"))
    ergebnis = restore_backup(leer.treiber, sicherung.pfad)

    assert (ergebnis.mappen, ergebnis.blaetter, ergebnis.ausgelassen, ergebnis.vorher) == (1, 2, 0, None)
    assert rows(leer) == vorher
    assert leer.open_mappe(code).mappe.name == "Alt"


def test_backup_is_one_private_file_with_its_date(ablage: Ablage) -> None:
    sicherung = create_backup(ablage.treiber)
    zweite = create_backup(ablage.treiber)

    assert sicherung.pfad.parent == backup_folder()
    assert sicherung.pfad.name == f"koffer_{sicherung.entstanden:%Y-%m-%d_%H%M%S}.sqlite"
    assert {p.name for p in backup_folder().iterdir()} == {sicherung.pfad.name, zweite.pfad.name}
    assert [p.stat().st_mode & 0o777 for p in (sicherung.pfad, backup_folder())] == [0o600, 0o700]
    assert set(list_backups()) == {sicherung, zweite}


def test_backup_goes_into_a_database_of_the_other_kind(ablage: Ablage, tmp_path: Path) -> None:
    """From PostgreSQL to SQLite and back: also the way to move house."""
    fill(ablage)
    vorher = rows(ablage)
    fort = open_store(str(tmp_path / "fort.sqlite"))
    restore_backup(fort.treiber, create_backup(ablage.treiber).pfad)

    restore_backup(ablage.treiber, create_backup(fort.treiber).pfad, ersetzen=True)

    assert rows(ablage) == vorher


def test_full_database_is_only_replaced_on_request(ablage: Ablage) -> None:
    _, code, _ = fill(ablage)
    sicherung = create_backup(ablage.treiber)
    neu, neuer_code = ablage.create_mappe("Neu")
    vorher = rows(ablage)

    with pytest.raises(Speicherfehler, match="schon Mappen da"):
        restore_backup(ablage.treiber, sicherung.pfad)
    danach = rows(ablage)
    ergebnis = restore_backup(ablage.treiber, sicherung.pfad, ersetzen=True)

    assert danach == vorher
    assert ablage.open_mappe(code).mappe.name == "Alt"
    with pytest.raises(UnbekannterCode):
        ablage.load_mappe(neu)
    assert ergebnis.vorher is not None
    restore_backup(ablage.treiber, ergebnis.vorher.pfad, ersetzen=True)
    assert ablage.open_mappe(neuer_code).mappe == neu.mappe


def test_deleted_things_and_dead_codes_do_not_come_back(ablage: Ablage) -> None:
    zugang, code, blatt = fill(ablage)
    geloescht, geloeschter_code = ablage.create_mappe("Gelöscht")
    ablage.keep_version(geloescht, ablage.add_sheet(geloescht, "plan", "x", {}).id, "eins")
    sicherung = create_backup(ablage.treiber)
    ablage.delete_mappe(geloescht)
    ablage.delete_sheet(zugang, blatt.id, blatt.version)
    zugang, _ = ablage.change_code(zugang)

    ergebnis = restore_backup(ablage.treiber, sicherung.pfad, ersetzen=True)

    with ablage.treiber.reading() as db:
        assert [z[0] for z in db.read("SELECT titel FROM blatt")] == ["weg"]
        assert db.read("SELECT COUNT(*) FROM fassung") == [(0,)]
    assert (ergebnis.mappen, ergebnis.blaetter) == (1, 1)
    for alter in (code, geloeschter_code):
        with pytest.raises(UnbekannterCode):
            ablage.open_mappe(alter)

    restore_backup(ablage.treiber, sicherung.pfad, ersetzen=True, geloeschtes=True)

    assert ablage.load_sheet(ablage.open_mappe(code), blatt.id) == blatt
    assert ablage.open_mappe(geloeschter_code).mappe.name == "Gelöscht"


def test_backup_shows_one_state_while_others_write(ablage: Ablage, adresse: str, tmp_path: Path) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", 1)
    halt = threading.Event()

    def schreiben() -> None:
        store, nummer = open_store(adresse), 0
        while not halt.is_set():
            nummer += 1
            with store.treiber.writing() as db:
                db.write("UPDATE mappe SET stand = ?", (nummer,))
                db.write("UPDATE blatt SET inhalt = ? WHERE id = ?", (str(nummer), blatt.id))
        store.treiber.close()

    faden = threading.Thread(target=schreiben)
    faden.start()
    sicherungen = [create_backup(ablage.treiber, tmp_path / "s") for _ in range(6)]
    halt.set()
    faden.join(timeout=60)

    assert ablage.load_mappe(zugang).stand > len(sicherungen)
    for sicherung in sicherungen:
        with sqlite3.connect(sicherung.pfad) as db:
            unterschied = "SELECT CAST(b.inhalt AS INTEGER) - m.stand FROM blatt b, mappe m"
            assert db.execute(unterschied).fetchall() == [(0,)]
        db.close()


def test_old_backups_expire_and_other_files_stay(tmp_path: Path) -> None:
    heute = datetime.now(UTC)
    namen = [f"koffer_{heute - timedelta(days=t):%Y-%m-%d_%H%M%S}.sqlite" for t in (0, 29, 31, 400)]
    for name in (*namen, "koffer_eigene.sqlite", "koffer_2020-99-99_000000.sqlite", "notiz.txt", ".alt.teil"):
        (tmp_path / name).write_bytes(b"x")
    gestern = (heute - timedelta(days=2)).timestamp()
    os.utime(tmp_path / ".alt.teil", (gestern, gestern))

    weg = expire_backups(tmp_path)

    assert {p.name for p in weg} == {*namen[2:], ".alt.teil"}
    assert [s.pfad.name for s in list_backups(tmp_path)] == namen[:2]
    assert len(list(tmp_path.iterdir())) == 5


def test_backup_of_an_older_step_is_brought_up_in_a_copy(sqlite_ablage: Ablage, tmp_path: Path) -> None:
    _, code, _ = fill(sqlite_ablage)
    pfad = create_backup(sqlite_ablage.treiber).pfad
    with sqlite3.connect(pfad) as db:
        db.executescript("""DROP INDEX blatt_verfaellt; ALTER TABLE blatt DROP COLUMN verfaellt;
            DROP TABLE geloescht; DELETE FROM koffer_stufe WHERE stufe > 1""")
    db.close()
    roh = pfad.read_bytes()
    leer = open_store(str(tmp_path / "leer.sqlite"))

    ergebnis = restore_backup(leer.treiber, pfad)

    assert (ergebnis.mappen, pfad.read_bytes()) == (1, roh)
    assert leer.open_mappe(code).mappe.name == "Alt"


def test_what_is_no_backup_is_refused_and_changes_nothing(ablage: Ablage, tmp_path: Path) -> None:
    fill(ablage)
    vorher = rows(ablage)
    pfad = create_backup(ablage.treiber, tmp_path / "s").pfad
    neuer, fremd, kaputt, leer = (
        tmp_path / n for n in ("neuer.sqlite", "fremd.sqlite", "kaputt.sqlite", "leer.sqlite")
    )
    neuer.write_bytes(pfad.read_bytes())
    with sqlite3.connect(neuer) as db:
        db.execute("INSERT INTO koffer_stufe VALUES (?)", (len(STUFEN) + 1,))
    db.close()
    with sqlite3.connect(fremd) as db:
        db.execute("CREATE TABLE t (x)")
    db.close()
    roh = bytearray(pfad.read_bytes())
    roh[4096:20480] = os.urandom(16384)
    kaputt.write_bytes(roh)
    leer.write_bytes(b"")
    faelle = {
        neuer: "neueren Version",
        fremd: "keine Sicherung",
        kaputt: r"beschädigt|keine Sicherung",
        leer: "keine Sicherung",
        tmp_path / "fehlt.sqlite": "gibt es nicht",
    }

    for datei, satz in faelle.items():
        with pytest.raises(UngueltigeDatei, match=satz):
            restore_backup(ablage.treiber, datei, ersetzen=True, ordner=tmp_path / "s")

    assert rows(ablage) == vorher
    assert len(list_backups(tmp_path / "s")) == 1
