"""What happens when the disk is full?"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.schreiber import content
from tests.store.test_loeschen import scan
from tests.store.test_verfall import set_day
from toolkit.frame.mappe import OffeneMappe
from toolkit.store import Abgelaufen, Ablage, Speicherfehler, open_store
from toolkit.store.sicherung import create_backup, list_backups
from toolkit.store.verfall import today

HAUS = Path(__file__).resolve().parents[2]


@pytest.fixture
def kleine_platte(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    ordner = tmp_path / "platte"
    ordner.mkdir()
    befehl = ["mount", "-t", "tmpfs", "-o", "size=2m", "koffer-test", str(ordner)]
    try:
        geht = subprocess.run(befehl, check=False, capture_output=True).returncode == 0
    except OSError:
        geht = False
    if not geht:
        pytest.skip("Ohne Rechte lässt sich keine kleine Platte einhängen; der Test mit der Dateigrenze läuft.")
    yield ordner
    subprocess.run(["umount", str(ordner)], check=True)


def test_full_disk_is_said_in_german_and_loses_nothing(kleine_platte: Path) -> None:
    ablage = open_store(str(kleine_platte / "koffer.sqlite"))
    zugang, code = ablage.create_mappe("A")
    gespeichert = []

    with pytest.raises(Speicherfehler, match=r"voll.*Was schon gespeichert war, ist sicher"):
        gespeichert.extend(ablage.add_sheet(zugang, "plan", str(n), content(n)).inhalt for n in range(1000))

    assert len(gespeichert) > 5
    assert [b.inhalt for b in reversed(ablage.list_sheets(ablage.open_mappe(code)))] == gespeichert
    ablage.treiber.close()
    wieder = open_store(str(kleine_platte / "koffer.sqlite"))
    assert [b.inhalt for b in reversed(wieder.list_sheets(zugang))] == gespeichert
    wieder.treiber.close()


def test_full_disk_keeps_nobody_from_the_mappe_and_shows_no_sheet_past_its_day(kleine_platte: Path) -> None:
    ablage = open_store(str(kleine_platte / "koffer.sqlite"))
    zugang, code = ablage.create_mappe("A")
    fall = ablage.add_sheet(zugang, "plan", "Fall", {**content(1), "loeschen_am": "2999-03-03"})
    bleibt = ablage.add_sheet(zugang, "plan", "bleibt", {})
    set_day(ablage, fall.id, today())
    with contextlib.suppress(OSError), (kleine_platte / "voll").open("wb", buffering=0) as fuellung:
        while True:
            fuellung.write(b"x" * 4096)
    mappe = OffeneMappe(lambda: ablage)

    with pytest.raises(Speicherfehler, match="voll"):
        ablage.remove_expired()
    geht = mappe.open(code)
    gezeigt = ablage.list_sheets(mappe.zugang)
    (kleine_platte / "voll").unlink()
    danach = ablage.remove_expired()

    assert (geht, mappe.zustand, mappe.grund, gezeigt) == (True, "offen", "", [bleibt])
    assert danach == Abgelaufen(1, spurlos=True)
    assert scan(kleine_platte, "1:2999") == {}
    ablage.treiber.close()


def test_process_that_may_not_write_further_loses_nothing(tmp_path: Path) -> None:
    adresse = str(tmp_path / "ablage" / "koffer.sqlite")
    ablage = open_store(adresse)
    zugang, code = ablage.create_mappe("A")
    befehl = [sys.executable, "-m", "tests.store.schreiber", adresse, code, "fuelle", "-", "600000"]

    ergebnis = subprocess.run(
        befehl,
        cwd=HAUS,
        env={**os.environ, "PYTHONPATH": str(HAUS)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    *gemeldet, satz = ergebnis.stdout.splitlines()
    assert satz.endswith("Was schon gespeichert war, ist sicher.")
    assert len(gemeldet) > 3
    assert {b.titel for b in ablage.list_sheets(zugang)} == set(gemeldet)
    assert [b.inhalt == content(int(b.titel)) for b in ablage.list_sheets(zugang)] == [True] * len(gemeldet)
    assert ablage.add_sheet(zugang, "plan", "danach", {}).titel == "danach"


def test_backup_onto_a_full_disk_leaves_no_half_file(kleine_platte: Path, ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    for nummer in range(60):
        ablage.add_sheet(zugang, "plan", str(nummer), content(nummer))

    with pytest.raises(Speicherfehler, match=r"Sicherung ist nicht gelungen|Speicherplatz ist voll"):
        create_backup(ablage.treiber, kleine_platte)

    assert list_backups(kleine_platte) == []
    assert list(kleine_platte.iterdir()) == []
    assert len(ablage.list_sheets(zugang)) == 60
