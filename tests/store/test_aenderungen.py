"""Does a screen learn what was changed elsewhere, and only that?"""

from __future__ import annotations

import pytest

from toolkit.store import Ablage, UnbekannterCode
from toolkit.store.aenderungen import Beobachter


def test_each_change_elsewhere_is_told_once_in_german(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    eins, zwei, drei = (ablage.add_sheet(zugang, "plan", t, 0) for t in ("Eins", "Zwei", "Drei"))
    beobachter = Beobachter(ablage, zugang)

    ablage.save_sheet(zugang, eins.id, 1, 1)
    weg = ablage.move_to_trash(zugang, zwei.id, 1)
    ablage.delete_sheet(zugang, drei.id, 1)
    vier = ablage.add_sheet(zugang, "plan", "Vier", 0)
    ablage.rename_mappe(zugang, "B")

    assert [a.satz for a in beobachter.look()] == [
        "Die Mappe heißt jetzt „B“.",
        "„Eins“ wurde an anderer Stelle geändert.",
        "„Zwei“ wurde an anderer Stelle in den Papierkorb gelegt.",
        "„Vier“ ist an anderer Stelle dazugekommen.",
        "„Drei“ wurde an anderer Stelle gelöscht.",
    ]
    assert beobachter.look() == []
    ablage.move_to_trash(zugang, zwei.id, weg.version, zurueck=True)
    assert [(a.was, a.blatt_id) for a in beobachter.look()] == [("zurueck", zwei.id)]
    assert vier.id != ""


def test_own_changes_are_not_told(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    beobachter = Beobachter(ablage, zugang)

    blatt = ablage.add_sheet(zugang, "plan", "Eins", 0)
    beobachter.note(blatt)
    beobachter.note(ablage.save_sheet(zugang, blatt.id, 1, 1))
    ablage.rename_mappe(zugang, "B")
    beobachter.note_name("B")
    erst = beobachter.look()
    ablage.delete_sheet(zugang, blatt.id, 2)
    beobachter.note_deleted(blatt.id)

    assert (erst, beobachter.look()) == ([], [])


def test_change_over_ones_own_is_told(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Eins", 0)
    beobachter = Beobachter(ablage, zugang)
    beobachter.note(ablage.save_sheet(zugang, blatt.id, 1, 1))

    fremd = ablage.save_sheet(zugang, blatt.id, 2, 2)

    assert [(a.was, a.blatt) for a in beobachter.look()] == [("geaendert", fremd)]


def test_dead_code_is_told(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    beobachter = Beobachter(ablage, zugang)

    ablage.change_code(zugang)

    with pytest.raises(UnbekannterCode):
        beobachter.look()
