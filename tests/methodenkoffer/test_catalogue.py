"""Does the catalogue hold what is there, and survive what is broken?"""

from __future__ import annotations

import importlib
import os
import shutil
from pathlib import Path

import pytest

from methodenkoffer.catalogue import current_catalogue, load_catalogue
from methodenkoffer.sources import Wurzel, bundled_root, find_roots
from tests.muster import change, text_of


@pytest.fixture
def ordner(tmp_path: Path) -> Path:
    """A folder of one's own with two cards."""
    karten = tmp_path / "eigene" / "karten"
    karten.mkdir(parents=True)
    for name, muster in (("musterkarte", "karte"), ("nachbarkarte", "nachbarkarte")):
        (karten / f"{name}.md").write_text(text_of(muster), encoding="utf-8")
    return karten.parent


def test_catalogue_finds_cards_of_a_folder(ordner: Path) -> None:
    katalog = load_catalogue((Wurzel("eigene", ordner),))

    assert list(katalog.karten) == ["musterkarte", "nachbarkarte"]
    assert katalog.problems == ()


def test_own_folder_joins_the_bundled_cards(ordner: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOFFER_PFAD", str(ordner))

    katalog = load_catalogue()

    assert {"musterkarte", "punktabfrage"} <= set(katalog.karten)


def test_package_with_entry_point_joins(ordner: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lager = tmp_path / "site"
    shutil.copytree(ordner, lager / "karten_von_nebenan")
    (lager / "karten_von_nebenan" / "__init__.py").write_text("raise RuntimeError('wird nie ausgeführt')\n")
    info = lager / "nebenan-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: nebenan\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[methodenkoffer.inhalte]\nnebenan = karten_von_nebenan\n")
    monkeypatch.syspath_prepend(str(lager))
    importlib.invalidate_caches()

    katalog = load_catalogue()

    assert "musterkarte" in katalog.karten


def test_second_card_with_the_same_slug_is_a_problem(ordner: Path, tmp_path: Path) -> None:
    zweiter = tmp_path / "zweiter"
    shutil.copytree(ordner, zweiter)

    katalog = load_catalogue((Wurzel("eigene", ordner), Wurzel("zweiter", zweiter)))

    assert [p.code for p in katalog.problems] == ["Q003", "Q003"]
    assert len(katalog.karten) == 2


def test_broken_card_leaves_the_rest_alone(ordner: Path) -> None:
    (ordner / "karten" / "kaputt.md").write_bytes(b"\0\1\2")

    katalog = load_catalogue((Wurzel("eigene", ordner),))

    assert list(katalog.karten) == ["musterkarte", "nachbarkarte"]
    assert [p.code for p in katalog.problems] == ["L004"]


@pytest.mark.skipif(os.name == "nt", reason="Verknüpfungen brauchen unter Windows besondere Rechte.")
def test_folder_that_links_to_itself_harms_nothing(ordner: Path) -> None:
    (ordner / "karten" / "kreis.md").symlink_to(ordner / "karten" / "kreis.md")

    assert [p.code for p in load_catalogue((Wurzel("eigene", ordner),)).problems] == ["L001"]


def test_missing_folder_is_said() -> None:
    wurzeln, problems = find_roots({"KOFFER_PFAD": "/gibt/es/nicht"})

    assert wurzeln[0] == bundled_root()
    assert [p.code for p in problems] == ["Q002"]


def test_cache_gives_the_same_catalogue(ordner: Path, tmp_path: Path) -> None:
    wurzeln = (Wurzel("eigene", ordner),)

    erst = load_catalogue(wurzeln, tmp_path / "cache")

    assert len(list((tmp_path / "cache").glob("katalog-*.json"))) == 1
    assert load_catalogue(wurzeln, tmp_path / "cache") == erst


def test_changed_file_is_read_anew(ordner: Path, tmp_path: Path) -> None:
    wurzeln = (Wurzel("eigene", ordner),)
    erst = load_catalogue(wurzeln, tmp_path / "cache")
    datei = ordner / "karten" / "musterkarte.md"

    datei.write_text(change(text_of("karte"), "titel: Musterkarte", "titel: Andere Karte"), encoding="utf-8")
    dann = load_catalogue(wurzeln, tmp_path / "cache")

    assert dann.karten["musterkarte"].titel == "Andere Karte"
    assert dann.stempel != erst.stempel


def test_current_catalogue_notices_a_new_file(ordner: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOFFER_PFAD", str(ordner))
    erst = current_catalogue()
    (ordner / "karten" / "dritte.md").write_text(text_of("karte"), encoding="utf-8")

    dann = current_catalogue()

    assert "dritte" not in erst.karten
    assert "dritte" in dann.karten
    assert current_catalogue() is dann


@pytest.mark.parametrize("inhalt", [b"", b"{}", b"kein json", b"\xff\xfe"])
def test_broken_cache_costs_only_time(ordner: Path, tmp_path: Path, inhalt: bytes) -> None:
    wurzeln = (Wurzel("eigene", ordner),)
    erst = load_catalogue(wurzeln, tmp_path / "cache")
    ablage = next((tmp_path / "cache").glob("katalog-*.json"))

    ablage.write_bytes(inhalt)

    assert load_catalogue(wurzeln, tmp_path / "cache") == erst


def test_unwritable_cache_costs_only_time(ordner: Path, tmp_path: Path) -> None:
    im_weg = tmp_path / "cache"
    im_weg.write_text("keine Ordner hier")

    assert len(load_catalogue((Wurzel("eigene", ordner),), im_weg).karten) == 2


def test_offers_stand_in_the_order_of_the_source() -> None:
    nummern = [a.nummer for a in load_catalogue().angebote.values()]

    assert nummern == list(range(1, 14))
