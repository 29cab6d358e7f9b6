"""Which databases do the tests of the store run on?"""

from __future__ import annotations

import importlib.util
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.postgres import find_tool, running_postgres
from toolkit.store import Ablage, open_store


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("postgres") and not (find_tool("initdb") and importlib.util.find_spec("psycopg")):
        satz = "PostgreSQL oder das Paket „psycopg“ ist nicht installiert."
        if os.environ.get("CI") == "true":
            pytest.fail(f"{satz} .ci/run muss es einrichten.", pytrace=False)
        pytest.skip(f"{satz} Dieser Test wird übersprungen.")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with running_postgres() as adresse:
        yield adresse


@pytest.fixture
def postgres_adresse(postgres: str) -> str:
    """An empty database for each test."""
    import psycopg

    name = f"t{secrets.token_hex(6)}"
    with psycopg.connect(f"{postgres}/postgres", autocommit=True) as db:
        db.execute(f"CREATE DATABASE {name}")
    return f"{postgres}/{name}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def adresse(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Address of an empty database: one contract, both databases."""
    if request.param == "sqlite":
        return str(tmp_path / "ablage" / "koffer.sqlite")
    return str(request.getfixturevalue("postgres_adresse"))


@pytest.fixture
def ablage(adresse: str) -> Iterator[Ablage]:
    store = open_store(adresse)
    yield store
    store.treiber.close()


@pytest.fixture
def sqlite_ablage(tmp_path: Path) -> Iterator[Ablage]:
    store = open_store(str(tmp_path / "ablage" / "koffer.sqlite"))
    yield store
    store.treiber.close()
