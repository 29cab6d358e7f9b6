"""Does every database keep Mappen and codes alike?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from toolkit.store import Ablage, Aufgeraeumt, NichtErlaubt, UnbekannterCode, ZuGross, kept_until, open_store
from toolkit.store.code import hash_code
from toolkit.store.stufen import TABELLEN

TAG = 86_400_000


def set_used(ablage: Ablage, mappe_id: str, vor_tagen: int) -> None:
    wann = int((datetime.now(UTC) - timedelta(days=vor_tagen)).timestamp() * 1000)
    with ablage.treiber.writing() as db:
        db.write("UPDATE mappe SET benutzt = ? WHERE id = ?", (wann, mappe_id))


def test_code_opens_the_mappe_from_any_place(ablage: Ablage, adresse: str) -> None:
    zugang, code = ablage.create_mappe("  Engagierte Stadt\tMusterhausen ")

    anderswo = open_store(adresse)
    offen = anderswo.open_mappe(code.lower().replace("-", " "))
    anderswo.treiber.close()

    assert offen == zugang
    assert offen.mappe.name == "Engagierte Stadt Musterhausen"


@pytest.mark.parametrize("code", ["", "kein Code", "0" * 25, "00000-00000-00000-00000-00000", "x" * 5000])
def test_unknown_code_is_said_in_german(ablage: Ablage, code: str) -> None:
    ablage.create_mappe("A")

    with pytest.raises(UnbekannterCode, match="gibt es keine Mappe"):
        ablage.open_mappe(code)


def test_only_the_hash_of_a_code_is_stored(ablage: Ablage) -> None:
    _, code = ablage.create_mappe("A")

    with ablage.treiber.reading() as db:
        werte = [str(w) for t in TABELLEN for z in db.read(f"SELECT * FROM {t}") for w in z]  # noqa: S608

    assert hash_code(code) in werte
    assert [w for w in werte if code.replace("-", "") in w.replace("-", "").upper()] == []


def test_changed_code_kills_the_old_one_at_once(ablage: Ablage) -> None:
    alt, alter_code = ablage.create_mappe("A")
    blatt = ablage.add_sheet(alt, "plan", "Tag", {})

    neu, neuer_code = ablage.change_code(alt)

    offen = ablage.open_mappe(neuer_code)
    assert (offen.schluessel, offen.recht, offen.mappe.id) == (neu.schluessel, "inhaber", alt.mappe.id)
    assert ablage.load_sheet(neu, blatt.id) == blatt
    with pytest.raises(UnbekannterCode):
        ablage.open_mappe(alter_code)
    with pytest.raises(UnbekannterCode, match="nicht mehr offen"):
        ablage.load_sheet(alt, blatt.id)
    with pytest.raises(UnbekannterCode):
        ablage.save_sheet(alt, blatt.id, 1, {"b": 1})


def test_reading_code_cannot_change_anything(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    fassung = ablage.keep_version(zugang, blatt.id, "eins")
    leser = ablage.open_mappe(ablage.add_code(zugang, "lesen"))
    vorher = ablage.changed_since(leser, -1)
    versuche = [
        lambda: ablage.rename_mappe(leser, "B"),
        lambda: ablage.add_code(leser, "mitinhaber"),
        lambda: ablage.change_code(leser),
        lambda: ablage.list_codes(leser),
        lambda: ablage.withdraw_codes(leser),
        lambda: ablage.delete_mappe(leser),
        lambda: ablage.add_sheet(leser, "plan", "x", {}),
        lambda: ablage.save_sheet(leser, blatt.id, 1, {"a": 2}),
        lambda: ablage.keep_version(leser, blatt.id, "zwei"),
        lambda: ablage.restore_version(leser, blatt.id, fassung.id, 1),
        lambda: ablage.move_to_trash(leser, blatt.id, 1),
        lambda: ablage.delete_sheet(leser, blatt.id, 1),
    ]

    for versuch in versuche:
        with pytest.raises(NichtErlaubt, match="lesen, aber nichts ändern"):
            versuch()

    assert ablage.changed_since(leser, -1) == vorher
    assert ablage.list_versions(leser, blatt.id) == [fassung]


def test_forged_right_in_the_program_does_not_help(ablage: Ablage) -> None:
    from dataclasses import replace

    zugang, _ = ablage.create_mappe("A")
    leser = ablage.open_mappe(ablage.add_code(zugang, "lesen"))

    with pytest.raises(NichtErlaubt):
        ablage.delete_mappe(replace(leser, recht="inhaber"))


def test_code_of_one_mappe_does_not_reach_another(ablage: Ablage) -> None:
    from dataclasses import replace

    eine, _ = ablage.create_mappe("A")
    andere, _ = ablage.create_mappe("B")
    blatt = ablage.add_sheet(eine, "plan", "Tag", {})

    with pytest.raises(Exception, match="gibt es nicht mehr"):
        ablage.load_sheet(andere, blatt.id)
    with pytest.raises(UnbekannterCode):
        ablage.load_sheet(replace(andere, mappe=eine.mappe), blatt.id)


def test_second_holder_may_write_but_not_lock_out_the_first(ablage: Ablage) -> None:
    erste, _ = ablage.create_mappe("A")
    zweite = ablage.open_mappe(ablage.add_code(erste, "mitinhaber"))
    lesen = ablage.add_code(erste, "lesen")

    weg = ablage.withdraw_codes(zweite)

    assert weg == 1
    assert sorted(recht for recht, _ in ablage.list_codes(erste)) == ["inhaber", "mitinhaber"]
    with pytest.raises(UnbekannterCode):
        ablage.open_mappe(lesen)


def test_withdrawn_codes_are_dead(ablage: Ablage) -> None:
    zugang, code = ablage.create_mappe("A")
    andere = [ablage.add_code(zugang, "mitinhaber"), ablage.add_code(zugang, "lesen")]

    assert ablage.withdraw_codes(zugang, "lesen") == 1
    assert ablage.open_mappe(andere[0]).recht == "mitinhaber"
    assert ablage.withdraw_codes(zugang) == 1

    for alter in andere:
        with pytest.raises(UnbekannterCode):
            ablage.open_mappe(alter)
    assert ablage.open_mappe(code).recht == "inhaber"


def test_codes_are_limited(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    for _ in range(49):
        ablage.add_code(zugang, "lesen")

    with pytest.raises(ZuGross, match="sehr viele Codes"):
        ablage.add_code(zugang, "lesen")


def test_name_is_one_clean_line(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("\x00\ud800\u202e")

    ablage.rename_mappe(zugang, "Zeile 1\nZeile 2\x00 " + "x" * 500)

    assert zugang.mappe.name == "Meine Mappe"
    assert ablage.load_mappe(zugang).name == ("Zeile 1 Zeile 2 " + "x" * 500)[:200]


def test_deleted_mappe_is_gone_with_everything(ablage: Ablage) -> None:
    zugang, code = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {})
    ablage.keep_version(zugang, blatt.id, "eins")

    spurlos = ablage.delete_mappe(zugang)

    assert spurlos
    with pytest.raises(UnbekannterCode):
        ablage.open_mappe(code)
    with ablage.treiber.reading() as db:
        reste = {t: db.read(f"SELECT COUNT(*) FROM {t}")[0][0] for t in TABELLEN}  # noqa: S608
    assert reste == {"mappe": 0, "zugang": 0, "blatt": 0, "fassung": 0, "geloescht": 1}


def test_clean_up_removes_only_what_nobody_touched(ablage: Ablage) -> None:
    alt, _ = ablage.create_mappe("alt")
    frisch, frischer_code = ablage.create_mappe("frisch")
    beispiel, _ = ablage.create_mappe("Beispiel", beispiel=True)
    blatt = ablage.add_sheet(frisch, "plan", "Tag", {})
    korb = ablage.move_to_trash(frisch, ablage.add_sheet(frisch, "plan", "weg", {}).id, 1)
    with ablage.treiber.writing() as db:
        db.write("UPDATE blatt SET papierkorb = papierkorb - ? WHERE id = ?", (31 * TAG, korb.id))
    set_used(ablage, alt.mappe.id, 740)
    set_used(ablage, frisch.mappe.id, 700)
    set_used(ablage, beispiel.mappe.id, 15)

    ergebnis = ablage.clean_up()

    assert ergebnis == Aufgeraeumt(mappen=2, blaetter=1, spurlos=True)
    assert ablage.list_sheets(ablage.open_mappe(frischer_code)) == [blatt]
    assert ablage.list_sheets(frisch, papierkorb=True) == []


def test_opening_counts_as_used(ablage: Ablage) -> None:
    zugang, code = ablage.create_mappe("A")
    set_used(ablage, zugang.mappe.id, 735)

    ablage.open_mappe(code)

    assert ablage.clean_up().mappen == 0


def test_example_is_kept_for_fourteen_days(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("Beispiel", beispiel=True)

    assert (kept_until(zugang.mappe) - datetime.now(UTC).date()).days == 14


def test_retention_date_is_24_months_after_the_last_use(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")

    assert (kept_until(zugang.mappe) - datetime.now(UTC).date()).days in (730, 731)
