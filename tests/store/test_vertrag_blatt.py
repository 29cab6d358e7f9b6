"""Does every database keep sheets, versions and trash alike?"""

from __future__ import annotations

from typing import Any

import pytest

from toolkit.store import Ablage, Konflikt, NichtErlaubt, NichtGefunden, ZuGross


def test_saved_sheet_comes_back_as_it_was(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    inhalt: dict[str, Any] = {"bloecke": [{"titel": "Ä „\x00 <b>", "minuten": 5.5}], "leer": None, "ja": True}

    blatt = ablage.add_sheet(zugang, "plan", "Tag", inhalt, schema=3)

    assert ablage.load_sheet(zugang, blatt.id) == blatt
    assert (blatt.inhalt, blatt.schema, blatt.version, blatt.papierkorb) == (inhalt, 3, 1, None)


def test_second_of_two_edits_is_told_and_overwrites_nothing(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    erste = ablage.save_sheet(zugang, blatt.id, blatt.version, {"a": 2}, titel="Neuer Tag")

    with pytest.raises(Konflikt, match="an anderer Stelle geändert") as fehler:
        ablage.save_sheet(zugang, blatt.id, blatt.version, {"a": 3})

    assert fehler.value.aktuell == erste
    assert ablage.load_sheet(zugang, blatt.id) == erste
    assert (erste.titel, erste.version) == ("Neuer Tag", 2)


def test_two_edits_to_the_same_value_are_a_conflict(ablage: Ablage) -> None:
    """Two people who each add one vote both send 6: one vote must not get lost."""
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "abstimmung", "Tag", {"stimmen": 5})
    gespeichert = ablage.save_sheet(zugang, blatt.id, 1, {"stimmen": 6})

    with pytest.raises(Konflikt) as fehler:
        ablage.save_sheet(zugang, blatt.id, 1, {"stimmen": 6})

    assert fehler.value.aktuell == gespeichert


def test_saving_what_is_there_changes_nothing(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    stand = ablage.changed_since(zugang, -1)

    assert ablage.save_sheet(zugang, blatt.id, 1, {"a": 1}, titel="Tag") == blatt
    assert ablage.changed_since(zugang, -1) == stand


def test_saving_to_a_version_that_never_was_is_a_conflict(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})

    with pytest.raises(Konflikt):
        ablage.save_sheet(zugang, blatt.id, 7, {"a": 2})


def test_trash_keeps_date_and_can_be_left(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})

    weg = ablage.move_to_trash(zugang, blatt.id, 1)
    im_korb = (ablage.list_sheets(zugang), ablage.list_sheets(zugang, papierkorb=True))
    da = ablage.move_to_trash(zugang, blatt.id, weg.version, zurueck=True)

    assert weg.papierkorb is not None
    assert weg.papierkorb >= blatt.geaendert
    assert im_korb == ([], [weg])
    assert (da.papierkorb, da.inhalt, da.version) == (None, {"a": 1}, 3)
    assert ablage.list_sheets(zugang) == [da]


def test_trash_and_deletion_respect_what_others_saved(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    neu = ablage.save_sheet(zugang, blatt.id, 1, {"a": 2})

    with pytest.raises(Konflikt):
        ablage.move_to_trash(zugang, blatt.id, 1)
    with pytest.raises(Konflikt):
        ablage.delete_sheet(zugang, blatt.id, 1)

    assert ablage.list_sheets(zugang) == [neu]


def test_draft_of_a_sheet_that_went_to_the_trash_meanwhile_is_a_conflict(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    weg = ablage.move_to_trash(zugang, blatt.id, 1)

    with pytest.raises(Konflikt) as fehler:
        ablage.save_sheet(zugang, blatt.id, 1, {"a": 2})
    with pytest.raises(NichtErlaubt, match="Papierkorb"):
        ablage.save_sheet(zugang, blatt.id, weg.version, {"a": 2})

    assert fehler.value.aktuell == weg


def test_deleted_sheet_is_not_found(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})

    assert ablage.delete_sheet(zugang, blatt.id, 1)

    with pytest.raises(NichtGefunden, match="gibt es nicht mehr"):
        ablage.load_sheet(zugang, blatt.id)
    with pytest.raises(NichtGefunden):
        ablage.save_sheet(zugang, blatt.id, 1, {})


def test_restored_version_keeps_what_was_there(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1}, schema=1)
    eins = ablage.keep_version(zugang, blatt.id, "eins")
    jetzt = ablage.save_sheet(zugang, blatt.id, 1, {"a": 2}, titel="Anders", schema=2)

    zurueck = ablage.restore_version(zugang, blatt.id, eins.id, jetzt.version)

    fassungen = ablage.list_versions(zugang, blatt.id)
    assert (zurueck.inhalt, zurueck.titel, zurueck.schema, zurueck.version) == ({"a": 1}, "Tag", 1, 3)
    assert [(f.name, f.inhalt, f.schema) for f in fassungen] == [
        ("vor der Rückkehr zu „eins“", {"a": 2}, 2),
        ("eins", {"a": 1}, 1),
    ]


def test_restoring_over_a_newer_draft_changes_nothing(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    eins = ablage.keep_version(zugang, blatt.id, "eins")
    neu = ablage.save_sheet(zugang, blatt.id, 1, {"a": 2})

    with pytest.raises(Konflikt):
        ablage.restore_version(zugang, blatt.id, eins.id, 1)
    with pytest.raises(NichtGefunden, match="Fassung"):
        ablage.restore_version(zugang, blatt.id, "gibt-es-nicht", 2)

    assert ablage.load_sheet(zugang, blatt.id) == neu
    assert ablage.list_versions(zugang, blatt.id) == [eins]


def test_oldest_version_goes_when_there_are_too_many(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", 0)
    for nummer in range(1, 104):
        ablage.keep_version(zugang, blatt.id, str(nummer))
        blatt = ablage.save_sheet(zugang, blatt.id, blatt.version, nummer)

    assert [f.name for f in ablage.list_versions(zugang, blatt.id)] == [str(n) for n in range(103, 3, -1)]


def test_too_much_is_refused_in_german_and_leaves_no_trace(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    tief: list[Any] = []
    for _ in range(100_000):
        tief = [tief]

    with pytest.raises(ZuGross, match="zu groß"):
        ablage.add_sheet(zugang, "plan", "Tag", "x" * 2_000_001)
    with pytest.raises(ZuGross, match="verschachtelt"):
        ablage.add_sheet(zugang, "plan", "Tag", tief)
    for wert in (float("nan"), float("inf")):
        with pytest.raises(ValueError, match="JSON"):
            ablage.add_sheet(zugang, "plan", "Tag", wert)

    assert ablage.list_sheets(zugang) == []


def test_mappe_takes_500_sheets(ablage: Ablage) -> None:
    from toolkit.store.vorlagen import Vorlage, create_filled

    zugang, _ = create_filled(ablage, "voll", [Vorlage("plan", "x", n) for n in range(500)])

    with pytest.raises(ZuGross, match="500 Blätter"):
        ablage.add_sheet(zugang, "plan", "eins zu viel", {})


def test_changed_since_tells_what_is_new_and_what_is_gone(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    eins, zwei = (ablage.add_sheet(zugang, "plan", t, {}) for t in ("eins", "zwei"))
    stand = ablage.changed_since(zugang, -1)
    neu = ablage.save_sheet(zugang, eins.id, 1, {"a": 1})
    ablage.delete_sheet(zugang, zwei.id, 1)

    danach = ablage.changed_since(zugang, stand.stand)

    assert (stand.geaendert, stand.vorhanden) == ((eins, zwei), {eins.id, zwei.id})
    assert (danach.geaendert, danach.vorhanden) == ((neu,), {eins.id})
    assert danach.stand > stand.stand
    assert ablage.changed_since(zugang, danach.stand).geaendert == ()
