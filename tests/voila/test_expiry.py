"""Does the running server delete the sheets whose day has come, and go on whatever happens?"""

import asyncio
import logging
import sqlite3
import time
from contextlib import closing, suppress

import pytest

from tests.store.test_loeschen import scan
from tests.voila.dienst import PROBE, serving
from toolkit.store import Ablage, open_store
from toolkit.voila.expiry import Verfall


def make_due(folder, word: str = "GEHEIM") -> None:
    """A Mappe with one sheet that lay untouched until its day came."""
    with closing(open_store(str(folder / "koffer.sqlite")).treiber) as driver:
        store = Ablage(driver)
        access, _ = store.create_mappe("Lindenau")
        sheet = store.add_sheet(access, "unbekannt", word, {"text": word * 500, "loeschen_am": "2999-03-03"})
        store.keep_version(access, sheet.id, word)
        store.add_sheet(access, "unbekannt", "BLEIBT", {"loeschen_am": "2999-03-03"})
        with driver.writing() as db:
            db.write("UPDATE blatt SET verfaellt = 20200303 WHERE id = ?", (sheet.id,))


@pytest.fixture
def data(tmp_path, monkeypatch):
    folder = tmp_path / "daten"
    folder.mkdir()
    monkeypatch.setenv("KOFFER_DATEN", str(folder))
    monkeypatch.delenv("KOFFER_DATENBANK", raising=False)
    return folder


def gone(folder, word: str = "GEHEIM", seconds: float = 20) -> bool:
    """Wait until no file holds the word any more."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        # The log's file goes away while it is looked at, when the last one closes the database.
        with suppress(FileNotFoundError):
            if not scan(folder, word):
                return True
        time.sleep(0.05)
    return False


def test_expiry_server_deletes_what_is_due_at_its_start(tmp_path):
    folder = tmp_path / "daten"
    make_due(folder)
    before = scan(folder, "GEHEIM")

    with serving(PROBE, folder) as running:
        done = gone(folder)
        code = running.end()

    assert (before == {}, done, code) == (False, True, 0)
    assert list(scan(folder, "BLEIBT")) == ["koffer.sqlite"]
    assert "Blätter" not in running.log.read_text()


def test_expiry_clock_looks_again_and_again(data):
    async def work() -> list[bool]:
        clock = Verfall(every=50)
        clock.start()
        seen = []
        for word in ("ERSTES", "ZWEITES"):
            await asyncio.to_thread(make_due, data, word)
            seen.append(await asyncio.to_thread(gone, data, word))
        clock.stop()
        return seen

    assert asyncio.run(work()) == [True, True]


def test_expiry_looking_makes_no_file(data):
    Verfall().remove()

    assert list(data.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"GEHEIM" * 1000, "Blätter an ihrem Löschtag sind noch nicht gelöscht. Diese Datei ist keine Datenbank"),
        (None, "Blätter an ihrem Löschtag sind noch nicht gelöscht. Der Speicher lässt sich nicht öffnen."),
    ],
)
def test_expiry_failure_is_logged_without_data_and_the_next_hour_tries_again(data, caplog, content, said):
    place, clock = data / "koffer.sqlite", Verfall()
    if content:
        place.write_bytes(content)
    else:
        place.mkdir()

    with caplog.at_level(logging.WARNING, "koffer"):
        clock.remove()
    (place.unlink if content else place.rmdir)()
    make_due(data)
    clock.remove()

    assert [record.getMessage().startswith(said) for record in caplog.records] == [True]
    assert str(data) not in caplog.text
    assert "GEHEIM" not in caplog.text
    assert scan(data, "GEHEIM") == {}


def test_expiry_surprise_is_logged_by_its_kind_only(data, caplog, monkeypatch):
    monkeypatch.setenv("KOFFER_DATENBANK", "GEHEIM" * 1000)

    with caplog.at_level(logging.WARNING, "koffer"):
        Verfall().remove()

    assert [record.getMessage().splitlines()[0] for record in caplog.records] == ["Vorfall Löschtag: OSError"]
    assert "GEHEIM" not in caplog.text


def test_expiry_traces_that_a_reader_held_go_in_the_next_hour(data, caplog, monkeypatch):
    monkeypatch.setattr("toolkit.store.treiber.sqlite.VERGESSEN_SEKUNDEN", 0.1)
    make_due(data)
    clock, reader = Verfall(), sqlite3.connect(data / "koffer.sqlite", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT COUNT(*) FROM blatt").fetchone()

    with caplog.at_level(logging.WARNING, "koffer"):
        clock.remove()
        during = scan(data, "GEHEIM")
        reader.close()
        clock.remove()

    assert (during == {}, scan(data, "GEHEIM")) == (False, {})
    assert [record.getMessage() for record in caplog.records] == [
        "Blätter sind gelöscht. Reste in den Dateien verschwinden in der nächsten Stunde."
    ]
