"""Does the one file for beginners speak German and decide rightly?"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

HAUS = Path(__file__).resolve().parents[2]


@pytest.fixture
def koffer() -> ModuleType:
    """The file as a module."""
    spec = importlib.util.spec_from_file_location("koffer_datei", HAUS / "koffer.py")
    assert spec is not None
    assert spec.loader is not None
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


def test_old_python_is_told_in_german(koffer: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 1))

    assert "gebraucht wird Python 3.11 oder neuer" in koffer.missing()


def test_python_without_venv_is_told_what_helps(koffer: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    echt = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else echt(name))

    assert (
        koffer.missing()
        == "Diesem Python fehlt ein Baustein; unter Debian oder Ubuntu hilft: sudo apt install python3-venv"
    )


def test_complete_python_misses_nothing(koffer: ModuleType) -> None:
    assert koffer.missing() == ""


def test_state_changes_with_the_lock(koffer: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    erst = koffer.state()
    andere = tmp_path / "requirements.lock"
    andere.write_text("anders")

    monkeypatch.setattr(koffer, "SPERRE", andere)

    assert koffer.state() != erst


def test_failed_download_is_said_in_german(koffer: ModuleType) -> None:
    with pytest.raises(SystemExit, match="Bitte die Verbindung prüfen"):
        koffer.run([sys.executable, "-c", "raise SystemExit(1)"], {}, "Bitte die Verbindung prüfen.")


def test_file_needs_only_the_standard_library() -> None:
    ergebnis = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import runpy; runpy.run_path({str(HAUS / 'koffer.py')!r})"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ergebnis.returncode, ergebnis.stderr) == (0, "")
