"""Is a person found in every corner of a Mappe, handed out, and gone on request?"""

from __future__ import annotations

import json
from typing import Any

import pytest

from toolkit.store import Ablage, Konflikt, NichtErlaubt, Speicherfehler, Zugang
from toolkit.store.personen import export_person, find_person, replace_person

PROTOKOLL: dict[str, Any] = {
    "anwesend": ["Anna Berg", "Ben Tal", {"vorname": "Anna", "nachname": "Berg", "ort": "Musterhausen"}],
    "themen": [{"text": "ANNA  BERGs Idee: mehr Bänke. Annabell Berg widerspricht."}],
    "stimmen": {"Anna Berg": 3, "Ben Tal": 1},
    "dauer": 90,
}


def filled(ablage: Ablage) -> tuple[Zugang, str]:
    zugang, _ = ablage.create_mappe("Mappe von Anna Berg")
    blatt = ablage.add_sheet(zugang, "protokoll", "Treffen mit Anna Berg", PROTOKOLL)
    ablage.keep_version(zugang, blatt.id, "Stand Anna Berg")
    korb = ablage.add_sheet(zugang, "plan", "weg", ["Frau anna berg, Telefon"])
    ablage.move_to_trash(zugang, korb.id, 1)
    ablage.add_sheet(zugang, "plan", "ohne", ["Bergwanderung mit Annas Hund"])
    return zugang, blatt.id


def test_name_is_found_in_every_corner(ablage: Ablage) -> None:
    zugang, _ = filled(ablage)

    stellen = find_person(ablage, zugang, " anna   berg")

    wege = sorted((s.titel, s.fassung, s.papierkorb, ".".join(s.weg)) for s in stellen)
    inhalt = ["anwesend.0", "anwesend.2", "stimmen.Anna Berg", "themen.0.text", "titel"]
    titel = "Treffen mit Anna Berg"
    assert wege == sorted(
        [(titel, "", False, weg) for weg in inhalt]
        + [(titel, "Stand Anna Berg", False, weg) for weg in [*inhalt, "name"]]
        + [("weg", "", True, "0")]
    )


def test_genitive_belongs_to_the_name_and_longer_names_do_not(ablage: Ablage) -> None:
    zugang, _ = filled(ablage)

    assert [s.text for s in find_person(ablage, zugang, "Anna") if s.titel == "ohne"] == [
        "Bergwanderung mit Annas Hund"
    ]
    assert [s.text for s in find_person(ablage, zugang, "Berg") if s.titel == "ohne"] == []


def test_replaced_name_is_nowhere_and_the_rest_stays(ablage: Ablage) -> None:
    zugang, blatt_id = filled(ablage)

    anzahl, spurlos = replace_person(ablage, zugang, "Anna Berg", "Person A")

    blatt = ablage.load_sheet(zugang, blatt_id)
    assert (anzahl, spurlos, find_person(ablage, zugang, "Anna Berg")) == (13, True, [])
    assert ablage.load_mappe(zugang).name == "Mappe von Person A"
    assert blatt.titel == "Treffen mit Person A"
    assert blatt.inhalt == {
        "anwesend": ["Person A", "Ben Tal", {"vorname": "Person A", "nachname": "", "ort": "Musterhausen"}],
        "themen": [{"text": "Person As Idee: mehr Bänke. Annabell Berg widerspricht."}],
        "stimmen": {"Person A": 3, "Ben Tal": 1},
        "dauer": 90,
    }
    assert [f.name for f in ablage.list_versions(zugang, blatt_id)] == ["Stand Person A"]


def test_two_deleted_people_stay_two_entries(ablage: Ablage) -> None:
    zugang, blatt_id = filled(ablage)

    replace_person(ablage, zugang, "Anna Berg")
    replace_person(ablage, zugang, "Ben Tal")

    inhalt = ablage.load_sheet(zugang, blatt_id).inhalt
    assert inhalt["stimmen"] == {"(Name gelöscht)": 3, "(Name gelöscht) 2": 1}


def test_open_draft_with_the_name_is_a_conflict_afterwards(ablage: Ablage) -> None:
    zugang, blatt_id = filled(ablage)
    alt = ablage.load_sheet(zugang, blatt_id)

    replace_person(ablage, zugang, "Anna Berg")

    with pytest.raises(Konflikt):
        ablage.save_sheet(zugang, blatt_id, alt.version, {**PROTOKOLL, "dauer": 95})


def test_umlauts_are_found_however_they_are_stored(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    ablage.add_sheet(zugang, "plan", "x", ["Jo\u0308rg Mu\u0308ller"])

    assert len(find_person(ablage, zugang, "J\u00f6rg M\u00fcller")) == 1
    assert replace_person(ablage, zugang, "j\u00f6rg m\u00fcller", "Person B")[0] == 1
    assert [b.inhalt for b in ablage.list_sheets(zugang)] == [["Person B"]]


def test_export_is_for_the_person_and_holds_no_ids(ablage: Ablage) -> None:
    zugang, blatt_id = filled(ablage)

    daten = export_person(ablage, zugang, "Anna Berg")

    ganz = json.loads(daten)
    assert (ganz["gesucht"], len(ganz["fundstellen"])) == ("Anna Berg", 12)
    assert blatt_id.encode() not in daten


def test_other_mappen_are_not_searched(ablage: Ablage) -> None:
    filled(ablage)
    andere, _ = ablage.create_mappe("B")

    assert find_person(ablage, andere, "Anna Berg") == []


def test_reading_code_may_search_but_not_replace(ablage: Ablage) -> None:
    zugang, _ = filled(ablage)
    leser = ablage.open_mappe(ablage.add_code(zugang, "lesen"))

    with pytest.raises(NichtErlaubt):
        replace_person(ablage, leser, "Anna Berg")

    assert len(find_person(ablage, leser, "Anna Berg")) == 12


@pytest.mark.parametrize("name", ["", " ", "A", "\n"])
def test_too_short_a_name_is_refused(ablage: Ablage, name: str) -> None:
    zugang, _ = ablage.create_mappe("A")

    with pytest.raises(Speicherfehler, match="mindestens zwei"):
        find_person(ablage, zugang, name)
