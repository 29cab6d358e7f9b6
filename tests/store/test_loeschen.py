"""Is what was deleted really gone from the files, also after pages were split and moved?"""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from toolkit.store import Ablage, open_store
from toolkit.store.personen import replace_person

LAENGEN = ([1], [1, 2, 5, 20], [1, 50, 90, 170, 300])


def scan(ordner: Path, wort: str) -> dict[str, int]:
    """How often a word stands in each file of the database: the file, its log, its shared memory."""
    return {p.name: zahl for p in ordner.iterdir() if (zahl := p.read_bytes().count(wort.encode()))}


@pytest.mark.parametrize("saat", range(3))
@pytest.mark.parametrize("laengen", LAENGEN, ids=("kurz", "gemischt", "lang"))
def test_deleted_mappe_leaves_no_trace(tmp_path: Path, saat: int, laengen: list[int]) -> None:
    ordner = tmp_path / "ablage"
    zufall = random.Random(saat)  # noqa: S311
    ablage = open_store(str(ordner / "koffer.sqlite"))
    # Losing power is not the question here; waiting for the disk a thousand times is not needed.
    ablage.treiber._roh.execute("PRAGMA synchronous=OFF")  # type: ignore[attr-defined]
    offen = {wort: ablage.create_mappe(f"Mappe {wort}")[0] for wort in ("GEHEIM", "BLEIBT")}
    blaetter: dict[str, list[tuple[str, int]]] = {"GEHEIM": [], "BLEIBT": []}
    for _ in range(400):
        wort = zufall.choice(list(offen))
        text = f"{wort}{zufall.randrange(10**9)} " * zufall.choice(laengen)
        if zufall.random() < 0.4 or not blaetter[wort]:
            blatt = ablage.add_sheet(offen[wort], "plan", text[:90], text)
            blaetter[wort].append((blatt.id, 1))
            continue
        stelle = zufall.randrange(len(blaetter[wort]))
        ident, version = blaetter[wort][stelle]
        if zufall.random() < 0.2:
            ablage.keep_version(offen[wort], ident, text[:50])
        neu = ablage.save_sheet(offen[wort], ident, version, text)
        blaetter[wort][stelle] = (ident, neu.version)
    vorher = scan(ordner, "GEHEIM")

    spurlos = ablage.delete_mappe(offen["GEHEIM"])

    assert vorher != {}
    assert spurlos
    assert scan(ordner, "GEHEIM") == {}
    assert list(scan(ordner, "BLEIBT")) == ["koffer.sqlite"]
    assert [n for n in blaetter["GEHEIM"] if scan(ordner, f"{n[0]} plan")] == []


def test_deleted_sheet_leaves_no_trace(sqlite_ablage: Ablage, tmp_path: Path) -> None:
    zugang, _ = sqlite_ablage.create_mappe("A")
    blatt = sqlite_ablage.add_sheet(zugang, "plan", "GEHEIM", "GEHEIM" * 3000)
    sqlite_ablage.keep_version(zugang, blatt.id, "GEHEIM")

    assert sqlite_ablage.delete_sheet(zugang, blatt.id, 1)

    assert scan(tmp_path / "ablage", "GEHEIM") == {}


def test_replaced_name_leaves_no_trace(sqlite_ablage: Ablage, tmp_path: Path) -> None:
    zugang, _ = sqlite_ablage.create_mappe("A")
    blatt = sqlite_ablage.add_sheet(zugang, "plan", "Tag mit Geheimrat", ["Geheimrat"] * 3000)
    sqlite_ablage.keep_version(zugang, blatt.id, "eins")

    _, spurlos = replace_person(sqlite_ablage, zugang, "Geheimrat")

    assert spurlos
    assert scan(tmp_path / "ablage", "Geheimrat") == {}


def test_code_never_stands_in_a_file(sqlite_ablage: Ablage, tmp_path: Path) -> None:
    zugang, code = sqlite_ablage.create_mappe("A")
    codes = [code, sqlite_ablage.add_code(zugang, "lesen"), sqlite_ablage.change_code(zugang)[1]]

    funde = [scan(tmp_path / "ablage", form) for c in codes for form in (c, c.replace("-", ""), c.lower())]

    assert funde == [{}] * 9
    assert scan(tmp_path / "ablage", zugang.schluessel) != {}


def test_reader_at_work_is_reported_and_the_next_time_finishes_it(
    sqlite_ablage: Ablage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toolkit.store.treiber.sqlite.VERGESSEN_SEKUNDEN", 0.1)
    zugang, _ = sqlite_ablage.create_mappe("A")
    sqlite_ablage.add_sheet(zugang, "plan", "Tag", "GEHEIM" * 3000)
    leser = sqlite3.connect(tmp_path / "ablage" / "koffer.sqlite", isolation_level=None)
    leser.execute("BEGIN")
    leser.execute("SELECT COUNT(*) FROM blatt").fetchone()

    waehrend = sqlite_ablage.delete_mappe(zugang)
    leser.close()
    danach = sqlite_ablage.clean_up()

    assert (waehrend, danach.spurlos) == (False, True)
    assert scan(tmp_path / "ablage", "GEHEIM") == {}


@pytest.mark.postgres
def test_postgres_rewrites_its_tables(postgres_adresse: str) -> None:
    ablage = open_store(postgres_adresse)
    zugang, _ = ablage.create_mappe("A")
    ablage.add_sheet(zugang, "plan", "Tag", "GEHEIM" * 100)

    def pages() -> list[int]:
        with ablage.treiber.reading() as db:
            return [db.read("SELECT pg_relation_size(to_regclass(?))", (t,))[0][0] for t in ("mappe", "blatt")]

    vorher = pages()
    spurlos = ablage.delete_mappe(zugang)

    assert (spurlos, min(vorher) > 0, pages()) == (True, True, [0, 0])
