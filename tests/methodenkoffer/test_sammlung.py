"""Does the trainers' way into the collection work?"""

from __future__ import annotations

import subprocess
import sys

import pytest

import methodenkoffer as mk


def test_cards_are_found_by_slug() -> None:
    assert mk.karten["punktabfrage"].titel == "Punktabfrage"


def test_unknown_slug_names_near_ones() -> None:
    with pytest.raises(KeyError, match="Meinten Sie: punktabfrage"):
        mk.karten["punktabfage"]


def test_where_takes_the_singular_of_lists() -> None:
    karten = mk.karten.wo(bereich="team", phase="entscheiden")

    assert "punktabfrage" in [k.slug for k in karten]
    assert all(k.bereich == "team" and "entscheiden" in k.phasen for k in karten)


def test_where_with_unknown_field_says_which_there_are() -> None:
    with pytest.raises(ValueError, match="Ein Feld „farbe“ gibt es nicht"):
        mk.karten.wo(farbe="blau")


def test_table_has_a_row_per_card_and_numbers_to_count_with() -> None:
    tabelle = mk.karten.tabelle()

    assert list(tabelle.index) == list(mk.karten)
    assert tabelle.loc["punktabfrage", "gruppe_min"] == 3
    assert tabelle["dauer_ueblich"].dtype.kind == "i"


def test_search_is_the_same_as_on_the_pages() -> None:
    treffer = mk.karten.suche("punkte kleben", personen=12)

    assert treffer[0].karte.slug == "punktabfrage"
    assert repr(treffer).startswith("Punktabfrage – ")


def test_unknown_collection_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError):
        mk.gibt_es_nicht  # noqa: B018


def test_import_stays_light() -> None:
    schwer = "{'pandas', 'numpy', 'ipywidgets'}"
    code = f"import sys, methodenkoffer as mk; len(mk.karten); print(sorted({schwer} & set(sys.modules)))"

    ausgabe = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert ausgabe.strip() == "[]"
