"""Does a screen always know which Mappe is open, and say in German what did not work?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.frame.mappenhilfe import Datenbank, new_frame, new_mappe, new_sheet
from toolkit.frame.mappe import Mappenleiste, OffeneMappe, all_kinds
from toolkit.frame.mappe.beispiel import example_sheets
from toolkit.frame.mappe.zeit import say_when
from toolkit.store.blattarten import BLATTARTEN
from toolkit.store.verfall import day_number


@pytest.fixture
def datenbank(tmp_path):
    return Datenbank(tmp_path)


def press(leiste, art, **mehr):
    leiste.schluessel._handle_custom_msg({"art": art, **mehr}, [])


def strip(datenbank):
    leiste = Mappenleiste(new_frame(), OffeneMappe(datenbank.open))
    leiste.gesendet = []
    leiste.schluessel.send = lambda inhalt, *_: leiste.gesendet.append(inhalt)
    return leiste


def test_nothing_is_open_at_first_and_the_store_is_not_touched(datenbank):
    leiste = strip(datenbank)

    press(leiste, "bereit", code="", entwuerfe={})

    assert (leiste.mappe.zustand, leiste.schluessel.satz) == ("keine", "Keine Mappe ist offen.")
    assert not datenbank.pfad.exists()


def test_code_opens_and_only_then_the_tab_keeps_it(datenbank):
    _, code = new_mappe(datenbank)
    leiste = strip(datenbank)

    press(leiste, "oeffnen", code="falsch")
    assert (leiste.gesendet, leiste.schluessel.fehler) == (
        [],
        "Zu diesem Code gibt es keine Mappe. Bitte prüfen Sie jedes Zeichen.",
    )
    press(leiste, "oeffnen", code=code.lower().replace("-", " "))

    assert (leiste.mappe.zustand, leiste.schluessel.satz, leiste.schluessel.fehler) == ("offen", "Mappe „Probe“", "")
    assert [m["art"] for m in leiste.gesendet] == ["behalten"]


def test_code_that_the_tab_knew_opens_by_itself(datenbank):
    _, code = new_mappe(datenbank)
    leiste = strip(datenbank)

    press(leiste, "bereit", code=code, entwuerfe={})

    assert leiste.mappe.zustand == "offen"


def test_code_that_the_tab_knew_and_that_is_dead_is_forgotten_but_drafts_wait(datenbank):
    mappe, code = new_mappe(datenbank)
    mappe.ablage.change_code(mappe.zugang)
    leiste = strip(datenbank)

    press(leiste, "bereit", code=code, entwuerfe={"x": {"version": 1, "inhalt": {}}})

    assert "öffnet nichts mehr" in leiste.schluessel.fehler
    assert [m["art"] for m in leiste.gesendet] == ["code_weg"]
    assert list(leiste.entwuerfe) == ["x"]


def sheet_past_its_day(datenbank, mappe):
    """A sheet that lay untouched until its day came."""
    blatt = mappe.ablage.add_sheet(mappe.zugang, "notiz", "Fall", {"loeschen_am": "2999-03-03"})
    with mappe.ablage.treiber.writing() as db:
        db.write("UPDATE blatt SET verfaellt = ?", (day_number(),))
    return blatt


@pytest.mark.parametrize("recht", ["mitinhaber", "lesen"])
def test_opening_deletes_what_has_come_to_its_day_before_anybody_sees_it(datenbank, recht):
    mappe, _ = new_mappe(datenbank)
    sheet_past_its_day(datenbank, mappe)
    andere = OffeneMappe(datenbank.open)

    assert andere.open(mappe.ablage.add_code(mappe.zugang, recht))

    assert andere.ablage.list_sheets(andere.zugang) == []
    with andere.ablage.treiber.reading() as db:
        assert db.read("SELECT COUNT(*) FROM blatt") == [(0,)]


def test_opening_leaves_other_mappen_alone(datenbank):
    eine, _ = new_mappe(datenbank)
    sheet_past_its_day(datenbank, eine)

    _, code = new_mappe(datenbank)
    OffeneMappe(datenbank.open).open(code)

    with eine.ablage.treiber.reading() as db:
        assert db.read("SELECT COUNT(*) FROM blatt") == [(1,)]


def test_store_that_takes_nothing_keeps_nobody_from_opening(datenbank):
    mappe, code = new_mappe(datenbank)
    sheet_past_its_day(datenbank, mappe)
    andere = OffeneMappe(datenbank.open)
    andere.ablage.treiber._roh.execute("PRAGMA query_only = ON")

    assert andere.open(code)

    assert (andere.zustand, andere.grund, andere.ablage.list_sheets(andere.zugang)) == ("offen", "", [])


def test_sheet_that_is_open_when_its_day_comes_can_only_be_let_go(datenbank):
    mappe, code = new_mappe(datenbank)
    leiste = strip(datenbank)
    blatt = leiste.edit("protokoll", lambda _: None)
    press(leiste, "oeffnen", code=code)
    blatt.begin({"titel": "Runde"})
    with mappe.ablage.treiber.writing() as db:
        db.write("UPDATE blatt SET verfaellt = ?", (day_number(),))

    press(leiste, "nachsehen")

    assert blatt.konflikt.wahlen == ("beide", "andere")
    blatt.choose("andere")
    assert (blatt.inhalt, blatt.blatt_id) == (None, "")


def test_read_only_code_says_so(datenbank):
    mappe, _ = new_mappe(datenbank)
    leiste = strip(datenbank)

    press(leiste, "oeffnen", code=mappe.ablage.add_code(mappe.zugang, "lesen"))

    assert (leiste.mappe.zustand, leiste.mappe.darf_schreiben) == ("nur_lesen", False)
    assert leiste.schluessel.satz == "Mappe „Probe“ – Sie können lesen, aber nichts ändern."


def test_store_that_is_away_at_the_start_is_tried_again(datenbank):
    _, code = new_mappe(datenbank)
    leiste = strip(datenbank)
    datenbank.weg = True

    press(leiste, "bereit", code=code, entwuerfe={})
    assert (leiste.mappe.zustand, leiste.mappe.ist_da) == ("getrennt", False)
    datenbank.weg = False
    press(leiste, "nachsehen")

    assert leiste.mappe.zustand == "offen"
    assert {"art": "nachgesehen"} in leiste.gesendet


def test_rename_elsewhere_appears(datenbank):
    eine, code = new_mappe(datenbank)
    leiste = strip(datenbank)
    press(leiste, "oeffnen", code=code)

    eine.rename("Lindenau")
    press(leiste, "nachsehen")

    assert (eine.name, leiste.schluessel.satz) == ("Lindenau", "Mappe „Lindenau“")


def test_mappe_deleted_elsewhere_closes_and_says_so(datenbank):
    eine, code = new_mappe(datenbank)
    leiste = strip(datenbank)
    press(leiste, "oeffnen", code=code)

    eine.ablage.delete_mappe(eine.zugang)
    press(leiste, "nachsehen")

    assert (leiste.mappe.zustand, leiste.mappe.ist_da) == ("geschlossen", False)
    assert "Der Code wurde geändert oder die Mappe gelöscht." in leiste.schluessel.zusatz


@pytest.mark.parametrize("geste", ["schliessen", "vergessen"])
def test_closing_lets_tab_and_device_forget(datenbank, geste):
    _, code = new_mappe(datenbank)
    leiste = strip(datenbank)
    press(leiste, "oeffnen", code=code)

    press(leiste, geste)

    assert (leiste.mappe.zustand, leiste.mappe.ist_da) == ("geschlossen", False)
    assert leiste.gesendet[-1] == {"art": "verwerfen"}


def test_closing_with_something_unsaved_asks_by_waiting_once(datenbank):
    _, code = new_mappe(datenbank)
    leiste = strip(datenbank)
    blatt = leiste.edit("protokoll", lambda _: None)
    press(leiste, "oeffnen", code=code)
    blatt.begin({"titel": "Runde"})
    datenbank.weg = True
    blatt.change({"titel": "Anders"})

    press(leiste, "schliessen")
    assert (leiste.mappe.ist_da, "noch nicht gespeichert" in leiste.hinweis.text) == (True, True)
    press(leiste, "schliessen")

    assert (leiste.mappe.ist_da, blatt.inhalt) == (False, None)


def test_screen_without_a_form_lets_the_tab_keep_what_is_not_saved(datenbank):
    _, code = new_mappe(datenbank)
    leiste = strip(datenbank)
    blatt = leiste.edit("protokoll", lambda _: None)
    press(leiste, "oeffnen", code=code)
    blatt.begin({"titel": "Runde"})
    datenbank.weg = True

    blatt.change({"titel": "Anders"})
    assert leiste.gesendet[-1]["entwurf"] == {"version": 1, "inhalt": {"titel": "Anders"}, "gesendet": None}
    datenbank.weg = False
    press(leiste, "nachsehen")

    assert {"art": "entwurf_weg", "blatt": blatt.blatt_id} in leiste.gesendet


def test_draft_of_the_tab_comes_back_with_its_sheet(datenbank):
    mappe, code = new_mappe(datenbank)
    vorher = new_sheet(mappe, ort="Bücherei")
    leiste = strip(datenbank)
    blatt = leiste.edit("protokoll", lambda _: None)
    entwurf = {"version": 1, "inhalt": {**vorher.inhalt, "ort": "Park"}, "gesendet": None}

    press(leiste, "bereit", code=code, entwuerfe={vorher.blatt_id: entwurf, "kaputt": {"version": "eins"}})
    leiste.open_sheet(vorher.blatt_id)

    assert blatt.inhalt["ort"] == "Park"
    assert mappe.ablage.load_sheet(mappe.zugang, vorher.blatt_id).inhalt["ort"] == "Park"


def test_conflict_is_shown_and_goes_after_the_choice(datenbank):
    mappe, code = new_mappe(datenbank)
    vorher = new_sheet(mappe, ort="Bücherei")
    leiste = strip(datenbank)
    blatt = leiste.edit("protokoll", lambda _: None)
    press(leiste, "oeffnen", code=code)
    leiste.open_sheet(vorher.blatt_id)
    vorher.change({**vorher.inhalt, "ort": "Rathaus"})

    blatt.change({**blatt.inhalt, "ort": "Park"})
    streit = leiste.streit
    assert (streit.block.versteckt, streit.ihre.punkte) == (False, ["Ort: „Rathaus“ statt „Bücherei“"])
    assert [k.beschriftung for k in streit.knoepfe.values()] == [
        "Meine behalten",
        "Andere übernehmen",
        "Beide als zwei Blätter",
    ]
    streit.knoepfe["meine"]._handle_custom_msg({"art": "klick"}, [])

    assert (streit.block.versteckt, blatt.sauber) == (True, True)
    assert leiste.hinweis.text == "Ihr Stand gilt. Der andere ist als Fassung aufgehoben."


def test_example_is_valid_today_and_in_leap_years():
    for heute in (date(2026, 11, 22), date(2028, 2, 29)):
        blaetter = example_sheets(heute)

        eigene = {kunde.art.name for kunde in all_kinds().values() if tuple(kunde.beispiel(heute))}
        assert [b.art for b in blaetter[:3]] == ["protokoll", "protokoll", "aufgaben"]
        assert {b.art for b in blaetter[3:]} == eigene
        assert eigene >= {"regionaltreffen", "stammtisch", "briefing", "tagung", "fall", "erkenntnis", "marktplatz"}
        for blatt in blaetter:
            BLATTARTEN.check(blatt.art, blatt.inhalt)


def test_example_opens_as_one_and_says_that_it_is(datenbank):
    mappe = OffeneMappe(datenbank.open)

    code = mappe.show_example()

    assert (mappe.beispiel, mappe.darf_schreiben, len(code)) == (True, True, 29)


def test_time_is_said_as_on_the_clock_in_germany():
    assert say_when(1_795_341_780_000) == "22.\u00a0November 2026, 11:03 Uhr"
