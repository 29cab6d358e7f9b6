"""Is a sheet gone on the day that stands on it: for everybody, everywhere and on the disk?"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.store.test_loeschen import scan
from toolkit.store import Abgelaufen, Ablage, Aufgeraeumt, NichtErlaubt, NichtGefunden, Speicherfehler, open_store
from toolkit.store.aenderungen import Beobachter
from toolkit.store.paket import pack_mappe
from toolkit.store.paketlesen import read_package
from toolkit.store.personen import find_person, replace_person
from toolkit.store.sicherung import create_backup
from toolkit.store.verfall import FAELLIG, day_number, deletion_day, today
from toolkit.store.vorlagen import Vorlage, add_sheets, create_filled
from toolkit.store.wiederherstellung import restore_backup

TAG = date(2999, 3, 3)
EIN_TAG = timedelta(days=1)
NICHTS = Abgelaufen(0, spurlos=True)


def content(tag: date | str | None = TAG, text: str = "Fall") -> dict[str, Any]:
    return {"text": text, "loeschen_am": tag.isoformat() if isinstance(tag, date) else tag}


def set_day(ablage: Ablage, blatt_id: str, tag: date) -> None:
    """Let time pass: as if the day had been chosen when it was still to come."""
    with ablage.treiber.writing() as db:
        inhalt = json.loads(db.read("SELECT inhalt FROM blatt WHERE id = ?", (blatt_id,))[0][0])
        werte = (json.dumps({**inhalt, "loeschen_am": tag.isoformat()}), day_number(tag), blatt_id)
        db.write("UPDATE blatt SET inhalt = ?, verfaellt = ? WHERE id = ?", werte)


def count(ablage: Ablage) -> dict[str, int]:
    with ablage.treiber.reading() as db:
        return {t: db.read(f"SELECT COUNT(*) FROM {t}")[0][0] for t in ("blatt", "fassung", "geloescht")}  # noqa: S608


def titles(ablage: Ablage, zugang: Any) -> list[str]:
    return sorted(b.titel for b in ablage.list_sheets(zugang))


@pytest.mark.parametrize(("tage", "weg"), [(-1, 0), (0, 1), (1, 1), (400, 1)])
def test_sheet_is_gone_from_its_day_on(ablage: Ablage, tage: int, weg: int) -> None:
    zugang, _ = ablage.create_mappe("A")
    ablage.add_sheet(zugang, "unbekannt", "Fall", content())
    ablage.add_sheet(zugang, "unbekannt", "bleibt", {"text": "ohne Tag"})

    ergebnis = ablage.remove_expired(TAG + tage * EIN_TAG)

    assert ergebnis == Abgelaufen(weg, spurlos=True)
    assert titles(ablage, zugang) == ["Fall", "bleibt"][weg:]


@pytest.mark.parametrize(
    ("inhalt", "tag"),
    [
        (content("2027-03-03"), date(2027, 3, 3)),
        (content("2028-02-29"), date(2028, 2, 29)),
        (content(None), None),
        (content(""), None),
        (content("2027-02-29"), None),
        (content("0000-01-01"), None),
        (content("3.3.2027"), None),
        (content("20270303"), None),
        (content("2027-W10-3"), None),
        (content("2027-03-03T00:00:00"), None),
        (content("2027-03-03\n"), None),
        (content("٢٠٢٧-03-03"), None),
        (content("=cmd|' /C calc'!A0"), None),
        ({"loeschen_am": 20270303}, None),
        ({"loeschen_am": True}, None),
        ({"loeschen_am": ["2027-03-03"]}, None),
        ({"loeschen_am": {"loeschen_am": "2027-03-03"}}, None),
        ({"kind": {"loeschen_am": "2027-03-03"}}, None),
        ([{"loeschen_am": "2027-03-03"}], None),
        ("loeschen_am", None),
        (None, None),
    ],
)
def test_only_a_date_at_the_top_is_a_day(inhalt: Any, tag: date | None) -> None:
    assert deletion_day(inhalt) == tag


def test_what_is_no_day_is_kept_like_any_content(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    inhalte = [content("bald"), content("2020-02-30"), {"kind": content("2020-01-01")}, ["loeschen_am"], "loeschen_am"]

    blaetter = [ablage.add_sheet(zugang, "plan", "x", inhalt) for inhalt in inhalte]

    assert ablage.remove_expired(date.max) == NICHTS
    assert [ablage.load_sheet(zugang, b.id).inhalt for b in blaetter] == inhalte


def test_versions_and_the_trash_go_too(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    offen, korb = (ablage.add_sheet(zugang, "plan", "Fall", content()) for _ in range(2))
    for blatt in (offen, korb):
        ablage.keep_version(zugang, blatt.id, "eins")
    ablage.move_to_trash(zugang, korb.id, 1)
    bleibt = ablage.add_sheet(zugang, "plan", "bleibt", content(TAG + EIN_TAG))
    fassung = ablage.keep_version(zugang, bleibt.id, "zwei")

    ergebnis = ablage.remove_expired(TAG)

    assert ergebnis == Abgelaufen(2, spurlos=True)
    assert count(ablage) == {"blatt": 1, "fassung": 1, "geloescht": 2}
    assert ablage.list_versions(zugang, bleibt.id) == [fassung]


def test_one_mappe_can_be_looked_at_alone(ablage: Ablage) -> None:
    eine, andere = (ablage.create_mappe(n)[0] for n in "AB")
    for zugang in (eine, andere):
        ablage.add_sheet(zugang, "plan", "Fall", content())

    ergebnis = ablage.remove_expired(TAG, eine.mappe.id)

    assert ergebnis == Abgelaufen(1, spurlos=True)
    assert (titles(ablage, eine), titles(ablage, andere)) == ([], ["Fall"])
    assert ablage.remove_expired(TAG) == Abgelaufen(1, spurlos=True)


def test_saving_moves_the_day_and_takes_it_away(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    frueher, spaeter, ohne, erst_jetzt = (
        ablage.add_sheet(zugang, "plan", titel, content(tag))
        for titel, tag in (("früher", TAG + 9 * EIN_TAG), ("später", TAG), ("ohne", TAG), ("erst jetzt", None))
    )

    ablage.save_sheet(zugang, frueher.id, 1, content(TAG))
    ablage.save_sheet(zugang, spaeter.id, 1, content(TAG + EIN_TAG))
    ablage.save_sheet(zugang, ohne.id, 1, {"text": "Fall"})
    ablage.save_sheet(zugang, erst_jetzt.id, 1, content(TAG))

    assert ablage.remove_expired(TAG) == Abgelaufen(2, spurlos=True)
    assert titles(ablage, zugang) == ["ohne", "später"]
    assert ablage.remove_expired(TAG + EIN_TAG) == Abgelaufen(1, spurlos=True)
    assert ablage.remove_expired(date.max) == NICHTS


@pytest.mark.parametrize("tag", [today(), today() - EIN_TAG, date(202, 3, 3)])
def test_day_that_is_here_already_is_refused_and_deletes_nothing(ablage: Ablage, tag: date) -> None:
    """While somebody types 2027 a form may already save 0202-03-03."""
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Fall", content(None))

    with pytest.raises(NichtErlaubt, match=r"sofort gelöscht.*Tag ab morgen\.$"):
        ablage.save_sheet(zugang, blatt.id, 1, content(tag))
    with pytest.raises(NichtErlaubt, match=f" {tag.year}"):
        ablage.add_sheet(zugang, "plan", "Zweites", content(tag))

    assert ablage.remove_expired() == NICHTS
    assert ablage.list_sheets(zugang) == [blatt]


def test_tomorrow_is_the_first_day_that_can_be_chosen(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    morgen = today() + EIN_TAG

    ablage.add_sheet(zugang, "plan", "Fall", content(morgen))

    assert ablage.remove_expired() == NICHTS
    assert ablage.remove_expired(morgen) == Abgelaufen(1, spurlos=True)


def test_going_back_to_a_version_keeps_the_day(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Fall", {"text": "erst"})
    ohne = ablage.keep_version(zugang, blatt.id, "ohne Tag")
    ablage.save_sheet(zugang, blatt.id, 1, content(TAG, "dann"))
    mit = ablage.keep_version(zugang, blatt.id, "mit Tag")

    erste = ablage.restore_version(zugang, blatt.id, ohne.id, 2)
    ablage.save_sheet(zugang, blatt.id, 3, {"text": "zuletzt"})
    zweite = ablage.restore_version(zugang, blatt.id, mit.id, 4)

    assert (erste.inhalt, zweite.inhalt) == (content(TAG, "erst"), {"text": "dann"})
    assert ablage.remove_expired(TAG) == NICHTS


def test_version_from_before_a_postponed_day_can_still_be_brought_back(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Fall", content(TAG, "erst"))
    fassung = ablage.keep_version(zugang, blatt.id, "eins")
    ablage.save_sheet(zugang, blatt.id, 1, content(TAG + EIN_TAG, "dann"))
    with ablage.treiber.writing() as db:
        db.write("UPDATE fassung SET inhalt = ?", (json.dumps(content(today() - EIN_TAG, "erst")),))

    zurueck = ablage.restore_version(zugang, blatt.id, fassung.id, 2)

    assert zurueck.inhalt == content(TAG + EIN_TAG, "erst")


def actions(ablage: Ablage, zugang: Any, blatt: Any) -> list[Callable[[], object]]:
    return [
        lambda: ablage.load_sheet(zugang, blatt.id),
        lambda: ablage.save_sheet(zugang, blatt.id, blatt.version, content(TAG)),
        lambda: ablage.list_versions(zugang, blatt.id),
        lambda: ablage.keep_version(zugang, blatt.id, "zwei"),
        lambda: ablage.move_to_trash(zugang, blatt.id, blatt.version),
        lambda: ablage.delete_sheet(zugang, blatt.id, blatt.version),
    ]


def test_due_sheet_is_not_shown_even_if_it_is_still_there(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    fall = ablage.add_sheet(zugang, "plan", "Helga Probe", content(text="Helga Probe"))
    ablage.keep_version(zugang, fall.id, "eins")
    korb = ablage.move_to_trash(zugang, ablage.add_sheet(zugang, "plan", "Korb", content()).id, 1)
    bleibt = ablage.add_sheet(zugang, "plan", "bleibt", {"text": "x"})
    for blatt in (fall, korb):
        set_day(ablage, blatt.id, today())

    for tun in actions(ablage, zugang, fall):
        with pytest.raises(NichtGefunden, match="gibt es nicht mehr"):
            tun()
    stand = ablage.changed_since(zugang, -1)
    paket = read_package(pack_mappe(ablage, zugang).daten)

    assert (ablage.list_sheets(zugang), ablage.list_sheets(zugang, papierkorb=True)) == ([bleibt], [])
    assert (stand.geaendert, stand.vorhanden) == ((bleibt,), {bleibt.id})
    assert [b.titel for b in paket.blaetter] == ["bleibt"]
    assert find_person(ablage, zugang, "Helga Probe") == []
    assert count(ablage) == {"blatt": 3, "fassung": 1, "geloescht": 0}


def test_replacing_a_name_takes_due_sheets_away_first(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    set_day(ablage, ablage.add_sheet(zugang, "plan", "Helga Probe", content(text="Helga Probe")).id, today())

    assert replace_person(ablage, zugang, "Helga Probe") == (0, True)
    assert count(ablage) == {"blatt": 0, "fassung": 0, "geloescht": 1}


def test_open_screen_learns_why_a_sheet_is_gone(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    fall, anderes = (ablage.add_sheet(zugang, "plan", t, content()) for t in ("Fall", "Anderes"))
    set_day(ablage, fall.id, today())
    with ablage.treiber.writing() as db:
        db.write("UPDATE blatt SET verfaellt = NULL WHERE id = ?", (fall.id,))
    beobachter = Beobachter(ablage, zugang)
    set_day(ablage, fall.id, today())
    ablage.delete_sheet(zugang, anderes.id, 1)
    stand = ablage.changed_since(zugang, -1).stand

    ablage.remove_expired()

    assert [(a.was, a.satz) for a in beobachter.look()] == [
        ("abgelaufen", "„Fall“ ist gelöscht: Der Löschtag, der darauf stand, ist da."),
        ("geloescht", "„Anderes“ wurde an anderer Stelle gelöscht."),
    ]
    assert ablage.changed_since(zugang, -1).stand == stand + 1
    assert beobachter.look() == []


def test_removing_does_not_count_as_used(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    ablage.add_sheet(zugang, "plan", "Fall", content())
    with ablage.treiber.writing() as db:
        db.write("UPDATE mappe SET benutzt = 5")

    ablage.remove_expired(TAG)

    assert ablage.load_mappe(zugang).benutzt == 5


def test_clean_up_says_how_many_had_come_to_their_day(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    for _ in range(3):
        set_day(ablage, ablage.add_sheet(zugang, "plan", "Fall", content()).id, today())
    ablage.add_sheet(zugang, "plan", "bleibt", content())

    assert ablage.clean_up() == Aufgeraeumt(mappen=0, blaetter=0, spurlos=True, abgelaufen=3)
    assert titles(ablage, zugang) == ["bleibt"]


@pytest.mark.parametrize("laenge", [1, 400, 9000])
def test_expired_sheet_leaves_no_trace(sqlite_ablage: Ablage, tmp_path: Path, laenge: int) -> None:
    zugang, _ = sqlite_ablage.create_mappe("A")
    for nummer in range(30):
        wort, tag = ("GEHEIM", TAG) if nummer % 3 else ("BLEIBT", None)
        blatt = sqlite_ablage.add_sheet(zugang, "plan", f"{wort} {nummer}", content(tag, wort * laenge))
        sqlite_ablage.keep_version(zugang, blatt.id, wort)
        neu = sqlite_ablage.save_sheet(zugang, blatt.id, 1, content(tag, wort * laenge + wort))
        if nummer % 2:
            sqlite_ablage.move_to_trash(zugang, blatt.id, neu.version)
    vorher = scan(tmp_path / "ablage", "GEHEIM")

    ergebnis = sqlite_ablage.remove_expired(TAG)

    assert (ergebnis, vorher == {}) == (Abgelaufen(20, spurlos=True), False)
    assert scan(tmp_path / "ablage", "GEHEIM") == {}
    assert list(scan(tmp_path / "ablage", "BLEIBT")) == ["koffer.sqlite"]


def test_reader_at_work_is_reported(sqlite_ablage: Ablage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.store.treiber.sqlite.VERGESSEN_SEKUNDEN", 0.1)
    zugang, _ = sqlite_ablage.create_mappe("A")
    sqlite_ablage.add_sheet(zugang, "plan", "Fall", content())
    leser = sqlite3.connect(tmp_path / "ablage" / "koffer.sqlite", isolation_level=None)
    leser.execute("BEGIN")
    leser.execute("SELECT COUNT(*) FROM blatt").fetchone()

    ergebnis = sqlite_ablage.remove_expired(TAG)
    leser.close()

    assert ergebnis == Abgelaufen(1, spurlos=False)
    assert titles(sqlite_ablage, zugang) == []


def test_looking_waits_for_nobody_if_nothing_is_due(ablage: Ablage, adresse: str) -> None:
    zugang, _ = ablage.create_mappe("A")
    ablage.add_sheet(zugang, "plan", "Fall", content())
    andere = open_store(adresse)

    with andere.treiber.writing() as db:
        db.lock_mappe(zugang.mappe.id)
        db.write("UPDATE mappe SET benutzt = benutzt")
        ergebnis = ablage.remove_expired(TAG - EIN_TAG)

    andere.treiber.close()
    assert ergebnis == NICHTS


def test_looking_reads_an_index_and_no_sheet(sqlite_ablage: Ablage) -> None:
    with sqlite_ablage.treiber.reading() as db:
        plan = db.read(f"EXPLAIN QUERY PLAN {FAELLIG}", (1,))

    assert ["SEARCH" in z[3] and "INDEX blatt_verfaellt" in z[3] for z in plan] == [True]


def test_day_that_is_just_being_postponed_elsewhere_counts(ablage: Ablage, adresse: str) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "plan", "Fall", content())
    andere, ausgang = open_store(adresse), []
    faden = threading.Thread(target=lambda: ausgang.append(andere.remove_expired(TAG)))

    with ablage.treiber.writing() as db:
        ablage.change(db, zugang)
        faden.start()
        faden.join(timeout=0.5)
        inhalt = json.dumps(content(TAG + EIN_TAG), separators=(",", ":"))
        ablage.overwrite(db, zugang, blatt.id, titel="Fall", schema=1, inhalt=inhalt)
    faden.join(timeout=30)
    andere.treiber.close()

    assert ausgang == [NICHTS]
    assert ablage.load_sheet(zugang, blatt.id).inhalt == content(TAG + EIN_TAG)


def test_two_places_that_delete_at_once_count_each_sheet_once(ablage: Ablage, adresse: str) -> None:
    zugaenge = [ablage.create_mappe(n)[0] for n in "ABCDEF"]
    for zugang in zugaenge:
        ablage.add_sheet(zugang, "plan", "Fall", content())
    los, gezaehlt, andere = threading.Barrier(4), [], [open_store(adresse) for _ in range(4)]

    def einer(store: Ablage) -> None:
        los.wait(timeout=30)
        gezaehlt.append(store.remove_expired(TAG).blaetter)

    faeden = [threading.Thread(target=einer, args=(store,)) for store in andere]
    for faden in faeden:
        faden.start()
    for faden in faeden:
        faden.join(timeout=60)
    for store in andere:
        store.treiber.close()

    assert (len(gezaehlt), sum(gezaehlt)) == (4, 6)
    assert count(ablage) == {"blatt": 0, "fassung": 0, "geloescht": 6}


@pytest.mark.postgres
def test_mappe_that_is_being_written_does_not_keep_the_others(postgres_adresse: str) -> None:
    eine, andere = open_store(postgres_adresse), open_store(postgres_adresse)
    zugaenge = [eine.create_mappe(n)[0] for n in "ABC"]
    for zugang in zugaenge:
        eine.add_sheet(zugang, "plan", "Fall", content())
    andere.treiber._roh.execute("SET lock_timeout = '200ms'")  # type: ignore[attr-defined]

    with eine.treiber.writing() as db:
        db.lock_mappe(zugaenge[1].mappe.id)
        with pytest.raises(Speicherfehler, match="Gerade speichern sehr viele"):
            andere.remove_expired(TAG)

    assert [titles(eine, z) for z in zugaenge] == [[], ["Fall"], []]
    assert andere.remove_expired(TAG) == Abgelaufen(1, spurlos=True)


def test_backup_does_not_hold_what_is_due(ablage: Ablage, tmp_path: Path) -> None:
    zugang, code = ablage.create_mappe("A")
    fall = ablage.add_sheet(zugang, "plan", "GEHEIM", content(text="GEHEIM"))
    ablage.keep_version(zugang, fall.id, "GEHEIM")
    ablage.add_sheet(zugang, "plan", "BLEIBT", content())
    set_day(ablage, fall.id, today())

    sicherung = create_backup(ablage.treiber, tmp_path / "s")
    leer = open_store(str(tmp_path / "leer.sqlite"))
    ergebnis = restore_backup(leer.treiber, sicherung.pfad)

    assert (scan(tmp_path / "s", "GEHEIM"), list(scan(tmp_path / "s", "BLEIBT"))) == ({}, [sicherung.pfad.name])
    assert (ergebnis.blaetter, ergebnis.ausgelassen) == (1, 0)
    assert titles(leer, leer.open_mappe(code)) == ["BLEIBT"]
    assert leer.remove_expired(TAG) == Abgelaufen(1, spurlos=True)


def test_expired_sheet_does_not_come_back_from_an_older_backup(ablage: Ablage, tmp_path: Path) -> None:
    """The backup is from before somebody chose the day."""
    zugang, _ = ablage.create_mappe("A")
    weg, noch_da = (ablage.add_sheet(zugang, "plan", t, {"text": "Fall"}) for t in ("weg", "noch da"))
    for blatt in (weg, noch_da):
        ablage.keep_version(zugang, blatt.id, "eins")
    sicherung = create_backup(ablage.treiber, tmp_path / "s")
    set_day(ablage, weg.id, today())
    ablage.remove_expired()
    set_day(ablage, noch_da.id, today())

    ergebnis = restore_backup(ablage.treiber, sicherung.pfad, ersetzen=True, ordner=tmp_path / "s")

    assert (ergebnis.blaetter, ergebnis.ausgelassen) == (0, 2)
    assert count(ablage) == {"blatt": 0, "fassung": 0, "geloescht": 2}


@pytest.mark.parametrize("geloeschtes", [False, True])
def test_sheet_that_expired_since_the_backup_does_not_come_back(
    ablage: Ablage, tmp_path: Path, *, geloeschtes: bool
) -> None:
    """The database itself is lost; the backup alone knows the day."""
    zugang, code = ablage.create_mappe("A")
    fall = ablage.add_sheet(zugang, "plan", "Fall", content())
    ablage.keep_version(zugang, fall.id, "eins")
    bleibt = ablage.add_sheet(zugang, "plan", "bleibt", content(TAG))
    sicherung = create_backup(ablage.treiber, tmp_path / "s")
    with sqlite3.connect(sicherung.pfad) as roh:
        roh.execute("UPDATE blatt SET verfaellt = ? WHERE id = ?", (day_number(), fall.id))
    roh.close()
    leer = open_store(str(tmp_path / "leer.sqlite"))

    ergebnis = restore_backup(leer.treiber, sicherung.pfad, geloeschtes=geloeschtes)

    assert (ergebnis.mappen, ergebnis.blaetter, ergebnis.ausgelassen) == (1, 1, 1)
    assert leer.list_sheets(leer.open_mappe(code)) == [bleibt]
    assert count(leer) == {"blatt": 1, "fassung": 0, "geloescht": 1}


def test_day_goes_along_in_a_package_and_into_a_second_sheet(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "unbekannt", "Fall", content())
    paket = read_package(pack_mappe(ablage, zugang).daten)

    add_sheets(ablage, zugang, paket.blaetter)
    anderswo, _ = create_filled(ablage, "B", paket.blaetter)
    ablage.add_sheet(zugang, blatt.art, "Fall (zweites Blatt)", blatt.inhalt)

    assert paket.abgelaufen == 0
    assert ablage.remove_expired(TAG) == Abgelaufen(4, spurlos=True)
    assert (titles(ablage, zugang), titles(ablage, anderswo)) == ([], [])


@pytest.mark.parametrize("tage", [0, 1, 5000])
def test_package_is_read_without_the_sheets_whose_day_has_come(ablage: Ablage, tage: int) -> None:
    """All others come in: the package is the only way back after a lost code."""
    faellig = today() - tage * EIN_TAG
    zugang, _ = create_filled(ablage, "A", [Vorlage("plan", t, content()) for t in ("eins", "zwei")])
    archiv = pack_mappe(ablage, zugang)
    gestern = {"art": "plan", "titel": "Fall", "schema": 1, "inhalt": content(faellig), "fassungen": []}
    ganz = {"format": "koffer-mappe", "fassung": 1, "erzeugt": "", "mappe": "A"}

    alle = read_package(archiv.daten)
    paket = read_package(json.dumps({**ganz, "blaetter": [gestern, {**gestern, "inhalt": {}}, gestern]}).encode())

    assert (len(alle.blaetter), alle.abgelaufen) == (2, 0)
    assert ([b.inhalt for b in paket.blaetter], paket.abgelaufen) == ([{}], 2)
    assert len(add_sheets(ablage, zugang, paket.blaetter)) == 1


def test_package_that_was_read_before_midnight_is_refused_whole_after_it(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")

    with pytest.raises(NichtErlaubt, match="Tag ab morgen"):
        add_sheets(ablage, zugang, [Vorlage("plan", "x", {}), Vorlage("plan", "y", content(today()))])

    assert ablage.list_sheets(zugang) == []
