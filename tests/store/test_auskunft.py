"""Does the data protection page say what the code does?"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import toolkit.store
from toolkit.store.auskunft import describe_storage
from toolkit.store.stufen import TABELLEN
from toolkit.store.treiber import name_place

WORTE = tomllib.loads((Path(toolkit.store.__file__).parent / "auskunft.toml").read_text(encoding="utf-8"))


def test_every_column_has_words_and_no_word_is_left_over(adresse: str) -> None:
    auskunft = describe_storage(name_place(adresse))

    assert {b.name: tuple(f.name for f in b.felder) for b in auskunft.bestaende} == TABELLEN
    assert {name: set(t["felder"]) for name, t in WORTE["tabellen"].items()} == {n: set(s) for n, s in TABELLEN.items()}
    assert {f[1] for t in WORTE["tabellen"].values() for f in t["felder"].values()} == {"nein", "moeglich"}


def test_only_what_people_typed_can_hold_names(adresse: str) -> None:
    auskunft = describe_storage(name_place(adresse))

    felder = {(b.name, f.name) for b in auskunft.bestaende for f in b.felder if f.person}
    assert felder == {
        *(("mappe", "name"), ("blatt", "titel"), ("blatt", "inhalt")),
        *(("fassung", "name"), ("fassung", "titel"), ("fassung", "inhalt")),
    }


def test_periods_are_those_of_this_installation(adresse: str) -> None:
    auskunft = describe_storage(name_place(adresse), monate=7, papierkorb_tage=11, sicherung_tage=13)

    fristen = {b.name: b.frist for b in auskunft.bestaende}
    assert "7 Monate" in fristen["mappe"]
    assert "11 Tage" in fristen["blatt"]
    assert "13 Tage" in auskunft.sicherungen
    for name in ("verzeichnis", "teilnehmende"):
        text = " ".join(auskunft.texte[name].absaetze)
        assert re.findall(r"\b(7 Monate|13 Tage)", text) == ["7 Monate", "13 Tage"]


def test_day_of_deletion_and_what_backups_still_hold_are_said(adresse: str) -> None:
    auskunft = describe_storage(name_place(adresse), sicherung_tage=13)

    fristen = {b.name: b.frist for b in auskunft.bestaende}
    massnahmen = " ".join(auskunft.texte["massnahmen"].absaetze)
    verzeichnis = " ".join(auskunft.texte["verzeichnis"].absaetze)
    assert "mit einem Löschtag bis zu diesem Tag, 0 Uhr deutscher Zeit" in fristen["blatt"]
    assert "am Löschtag des Blatts gehen sie mit" in fristen["fassung"]
    assert "steht so lange noch in Sicherungen, die vorher entstanden sind" in auskunft.sicherungen
    assert fristen["blatt"] in verzeichnis
    assert "binnen einer Stunde" in massnahmen


def test_texts_are_filled_in_and_name_no_path(adresse: str, tmp_path: Path) -> None:
    auskunft = describe_storage(name_place(adresse))

    ganz = " ".join(a for t in auskunft.texte.values() for a in t.absaetze)
    assert re.findall(r"[{}]", ganz) == []
    assert str(tmp_path) not in ganz
    assert "125 Bit" in ganz
    assert auskunft.ort in ganz


def test_column_without_words_is_an_error(adresse: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TABELLEN, "mappe", (*TABELLEN["mappe"], "geheim"))

    with pytest.raises(KeyError, match="geheim"):
        describe_storage(name_place(adresse))
