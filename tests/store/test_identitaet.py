"""Is saving and opening the identity, whatever JSON can hold?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.store import Ablage, Zugang, open_store
from toolkit.store.paket import pack_mappe
from toolkit.store.paketlesen import read_package
from toolkit.store.vorlagen import Fassungsvorlage, Vorlage, add_sheets, create_filled

TEXT = st.text(st.characters(codec=None), max_size=30)
ZAHL = st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False)
BLATT = st.none() | st.booleans() | ZAHL | TEXT
JSON = st.recursive(BLATT, lambda k: st.lists(k, max_size=5) | st.dictionaries(TEXT, k, max_size=5), max_leaves=20)
MESSEN = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def offen(adresse: str) -> Iterator[tuple[Ablage, Zugang]]:
    store = open_store(adresse)
    yield store, store.create_mappe("A")[0]
    store.treiber.close()


def same(eins: Any, zwei: Any) -> bool:
    """Equal, and of equal kind: ``1 == True`` and ``0.0 == -0.0`` are not the identity."""
    return repr(eins) == repr(zwei)


@MESSEN
@given(erst=JSON, dann=JSON)
def test_saving_and_opening_is_the_identity(offen: tuple[Ablage, Zugang], erst: Any, dann: Any) -> None:
    ablage, zugang = offen
    blatt = ablage.add_sheet(zugang, "plan", "x", erst)
    ablage.keep_version(zugang, blatt.id, "eins")

    ablage.save_sheet(zugang, blatt.id, 1, dann)

    assert same(ablage.load_sheet(zugang, blatt.id).inhalt, dann)
    assert same(ablage.list_versions(zugang, blatt.id)[0].inhalt, erst)
    with ablage.treiber.writing() as db:
        db.write("DELETE FROM blatt")


@MESSEN
@given(inhalte=st.lists(st.tuples(JSON, st.integers(1, 9)), max_size=4))
def test_carrying_away_and_reading_in_is_the_identity(sqlite_ablage: Ablage, inhalte: list[tuple[Any, int]]) -> None:
    vorlagen = tuple(Vorlage("plan", "x", i, s, (Fassungsvorlage("f", "t", i, s),) * (s % 3)) for i, s in inhalte)
    zugang, _ = create_filled(sqlite_ablage, "A", vorlagen)

    paket = read_package(pack_mappe(sqlite_ablage, zugang).daten)
    neu, _ = sqlite_ablage.create_mappe("B")
    add_sheets(sqlite_ablage, neu, paket.blaetter)

    noch_einmal = read_package(pack_mappe(sqlite_ablage, neu).daten)
    assert sorted(map(repr, paket.blaetter)) == sorted(map(repr, vorlagen))
    assert sorted(map(repr, noch_einmal.blaetter)) == sorted(map(repr, vorlagen))
