"""Fixtures that tests of several screens on the Mappe share."""

from __future__ import annotations

import pytest

from tests.frame.mappenhilfe import Datenbank


@pytest.fixture
def datenbank(tmp_path, monkeypatch):
    """A database file; errors go through instead of becoming messages."""
    monkeypatch.setenv("KOFFER_STRENG", "1")
    monkeypatch.delenv("KOFFER_AUSTAUSCH", raising=False)
    return Datenbank(tmp_path)
