"""What do all tests share: a data folder of their own, and a word about tools that are missing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Speed is shown in benchmarks, never asserted: a busy machine must not turn a property red.
settings.register_profile("haus", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("haus")

WERKZEUGE = {
    "browser": (("chromium", "chromium-browser", "google-chrome", "msedge"), "Chromium ist nicht installiert."),
    "node": (("npm",), "Node.js mit npm ist nicht installiert."),
}


@pytest.fixture(autouse=True)
def _eigene_daten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes anybody's real data."""
    monkeypatch.setenv("KOFFER_DATEN", str(tmp_path / "daten"))
    for name in ("KOFFER_PFAD", "KOFFER_STRENG", "KOFFER_DATENBANK"):
        monkeypatch.delenv(name, raising=False)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip on a laptop without the tool; fail where CI=true, or a missing tool would look like a green test."""
    for marke, (namen, satz) in WERKZEUGE.items():
        if item.get_closest_marker(marke) and not any(shutil.which(n) for n in namen):
            if os.environ.get("CI") == "true":
                pytest.fail(f"{satz} .ci/run muss es einrichten.", pytrace=False)
            pytest.skip(f"{satz} Dieser Test wird übersprungen.")
