"""Can somebody make, open, share, tidy, carry away and delete a Mappe? Without kernel and browser."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import UTC, date, datetime

import pytest

from tests.frame.mappenhilfe import minutes, new_frame, press
from toolkit.apps.mappe.view import Ansicht
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.beispiel import example_sheets


def fill(form, **felder):
    press(form, "entwurf", nr=1, stand=form.stand, inhalt={**form.inhalt, **felder})


def visit(datenbank, code=""):
    schirm = Ansicht(new_frame(), OffeneMappe(datenbank.open))
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


@pytest.fixture
def schirm(datenbank):
    """A new Mappe called Lindenau."""
    schirm = visit(datenbank)
    fill(schirm.anlegen.name, name="Lindenau")
    press(schirm.anlegen.knopf)
    return schirm


@pytest.fixture
def mit_blatt(schirm):
    mappe = schirm.leiste.mappe
    blatt = mappe.ablage.add_sheet(mappe.zugang, "protokoll", "Runde", minutes(ort="Bücherei"))
    mappe.look()
    schirm.blatt = blatt
    return schirm


def titles(liste):
    return [eintrag["titel"] for eintrag in liste.eintraege]


def code_of(schirm):
    return schirm.zettel.zeile.text


def test_new_mappe_shows_its_code_once_and_says_how_to_keep_it(schirm):
    assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}", code_of(schirm))
    assert (schirm.zettel.block.versteckt, schirm.anlegen.block.versteckt) == (False, True)
    assert schirm.leiste.schluessel.satz == "Mappe „Lindenau“"

    press(schirm.zettel.fertig)

    assert (code_of(schirm), schirm.zettel.block.versteckt) == ("", True)


def test_code_can_be_printed_saved_and_remembered(schirm):
    code, gesendet = code_of(schirm), []
    schirm.zettel.ausgang.send = lambda inhalt, *_: gesendet.append(inhalt)

    press(schirm.zettel.drucken)

    assert code in gesendet[0]["html"]
    assert code in schirm.zettel._file().daten.decode("utf-8-sig")
    ics = schirm.zettel._reminder().daten.decode()
    assert ("BEGIN:VALARM" in ics, code in ics) == (True, False)


def test_what_is_kept_is_said_before_the_first_name(datenbank):
    schirm = visit(datenbank)

    gesagt = [p for kind in schirm.anlegen.block.kinder for p in getattr(kind, "punkte", [])]
    assert [len(gesagt), "24 Monate" in " ".join(gesagt)] == [3, True]
    schirm.daten.block.offen = True
    assert len(schirm.daten.block.kinder) > 5


def test_example_is_full_and_can_be_deleted(datenbank):
    schirm = visit(datenbank)

    press(schirm.anlegen.beispiel)
    assert len(titles(schirm.blaetter.liste)) == len(example_sheets(date.today()))  # noqa: DTZ011
    press(schirm.loeschen.knopf)
    press(schirm.loeschen.ja)

    assert schirm.leiste.schluessel.zusatz.startswith("Die Mappe „Beispiel: Engagierte Stadt Lindenau“ ist gelöscht.")


def test_sheets_stand_by_kind_with_day_and_way(mit_blatt):
    (eintrag,) = mit_blatt.blaetter.liste.eintraege

    assert (eintrag["gruppe"], eintrag["ziel"]) == ("Protokolle", f"/app/protokoll?blatt={mit_blatt.blatt.id}")
    assert (eintrag["zeilen"][0], eintrag["zeilen"][1][:12]) == ("Noch ohne Tag", "Geändert am ")
    assert {"Aufgaben", "Protokoll"} <= set(titles(mit_blatt.blaetter.wege))


def test_sheet_is_renamed_together_with_its_content(mit_blatt):
    press(mit_blatt.blaetter.liste, "umbenennen", id=mit_blatt.blatt.id)
    fill(mit_blatt.blaetter.name, name="Stammtisch")
    press(mit_blatt.blaetter.speichern)

    mappe = mit_blatt.leiste.mappe
    blatt = mappe.ablage.load_sheet(mappe.zugang, mit_blatt.blatt.id)
    assert (blatt.titel, blatt.inhalt["titel"]) == ("Stammtisch", "Stammtisch")
    assert mit_blatt.blaetter.gesagt.text == "Das Blatt heißt jetzt „Stammtisch“."


def test_sheet_goes_into_the_trash_and_comes_back(mit_blatt):
    press(mit_blatt.blaetter.liste, "papierkorb", id=mit_blatt.blatt.id)
    assert (titles(mit_blatt.blaetter.liste), mit_blatt.korb.block.titel) == ([], "Papierkorb (ein Blatt)")
    assert "Wird am " in mit_blatt.korb.liste.eintraege[0]["zeilen"][0]

    press(mit_blatt.korb.liste, "zurueck", id=mit_blatt.blatt.id)

    assert (titles(mit_blatt.blaetter.liste), mit_blatt.korb.block.titel) == (["Runde"], "Papierkorb (leer)")


def test_deleting_for_good_asks_once_in_the_page(mit_blatt):
    mappe = mit_blatt.leiste.mappe
    press(mit_blatt.blaetter.liste, "papierkorb", id=mit_blatt.blatt.id)

    press(mit_blatt.korb.liste, "weg", id=mit_blatt.blatt.id)
    assert len(mappe.ablage.list_sheets(mappe.zugang, papierkorb=True)) == 1
    assert mit_blatt.korb.gesagt.text.endswith("Das lässt sich nicht rückgängig machen.")
    press(mit_blatt.korb.ja)

    assert mappe.ablage.list_sheets(mappe.zugang, papierkorb=True) == []
    assert (mit_blatt.korb.gesagt.text, mit_blatt.korb.ja.versteckt) == ("„Runde“ ist gelöscht.", True)


def test_versions_are_compared_in_words_and_brought_back(mit_blatt):
    mappe, blatt = mit_blatt.leiste.mappe, mit_blatt.blatt
    mappe.ablage.keep_version(mappe.zugang, blatt.id, "vorher")
    mappe.ablage.save_sheet(mappe.zugang, blatt.id, blatt.version, minutes(ort="Rathaus"))
    mappe.look()

    press(mit_blatt.blaetter.liste, "fassungen", id=blatt.id)
    (fassung,) = mit_blatt.fassungen.liste.eintraege
    press(mit_blatt.fassungen.liste, "vergleichen", id=fassung["id"])
    assert mit_blatt.fassungen.unterschied.punkte == ["Ort: „Rathaus“ statt „Bücherei“"]
    press(mit_blatt.fassungen.liste, "zurueckholen", id=fassung["id"])

    assert mappe.ablage.load_sheet(mappe.zugang, blatt.id).inhalt["ort"] == "Bücherei"
    assert titles(mit_blatt.fassungen.liste) == ["vor der Rückkehr zu „vorher“", "vorher"]


def test_changed_code_opens_and_the_old_one_does_not(schirm, datenbank):
    alter = code_of(schirm)

    press(schirm.codes.aendern)

    assert visit(datenbank, code_of(schirm)).leiste.mappe.zustand == "offen"
    assert visit(datenbank, alter).leiste.mappe.zustand == "keine"
    assert schirm.leiste.mappe.darf_schreiben is True


@pytest.mark.parametrize(("recht", "zustand"), [("mitinhaber", "offen"), ("lesen", "nur_lesen")])
def test_further_codes_open_as_they_should_and_are_withdrawn(schirm, datenbank, recht, zustand):
    press(schirm.codes.weitere[recht])
    neuer = code_of(schirm)
    assert visit(datenbank, neuer).leiste.mappe.zustand == zustand
    assert schirm.codes.stand.text == "Es gibt 2 Codes:"

    press(schirm.codes.zurueckziehen[None])

    assert visit(datenbank, neuer).leiste.mappe.zustand == "keine"
    assert schirm.codes.gesagt.text == "Ein Code gilt ab sofort nicht mehr."


def test_reader_finds_nothing_to_change(mit_blatt, datenbank):
    mappe = mit_blatt.leiste.mappe

    leser = visit(datenbank, mappe.ablage.add_code(mappe.zugang, "lesen"))

    assert [knopf[0] for knopf in leser.blaetter.liste.eintraege[0]["knoepfe"]] == ["fassungen"]
    teile = (leser.codes, leser.name, leser.loeschen)
    assert [teil.block.versteckt for teil in teile] == [True, True, True]
    assert leser.mitnehmen.block.versteckt is False


def test_package_holds_a_paper_to_read_and_no_code(mit_blatt):
    code = code_of(mit_blatt)

    datei = mit_blatt.mitnehmen._pack()

    with zipfile.ZipFile(io.BytesIO(datei.daten)) as archiv:
        namen = sorted(archiv.namelist())
        alles = b"".join(archiv.read(name) for name in namen)
        pdf = archiv.read("Blaetter.pdf")
    assert namen == ["Blaetter.pdf", "Lies mich.txt", "Lindenau.koffer.json"]
    assert (pdf[:5], code.encode() in alles, code.replace("-", "").encode() in alles) == (b"%PDF-", False, False)


def upload(schirm, daten):
    wann = datetime.now(UTC)
    datei = {"name": "x.zip", "type": "", "size": len(daten), "content": memoryview(daten), "last_modified": wann}
    schirm.einlesen.datei.value = (datei,)


def test_package_is_shown_before_it_is_taken_over(mit_blatt):
    daten = mit_blatt.mitnehmen._pack().daten

    upload(mit_blatt, daten)
    assert mit_blatt.einlesen.gesagt.punkte == ["Protokoll: Runde"]
    assert titles(mit_blatt.blaetter.liste) == ["Runde"]
    press(mit_blatt.einlesen.hierher)

    assert titles(mit_blatt.blaetter.liste) == ["Runde", "Runde"]


def test_package_says_what_is_left_out_because_its_day_has_come(mit_blatt):
    with zipfile.ZipFile(io.BytesIO(mit_blatt.mitnehmen._pack().daten)) as archiv:
        paket = json.loads(archiv.read("Lindenau.koffer.json"))
    alt = {**paket["blaetter"][0], "inhalt": {**paket["blaetter"][0]["inhalt"], "loeschen_am": "2020-03-03"}}

    upload(mit_blatt, json.dumps({**paket, "blaetter": [*paket["blaetter"], alt]}).encode())

    satz = "Ein Blatt fehlt, weil sein Löschtag vorbei ist. Im Paket aus der Mappe „Lindenau“ liegt ein Blatt:"
    assert mit_blatt.einlesen.gesagt.text == satz


def test_package_becomes_a_new_mappe_where_the_code_is_lost(mit_blatt, datenbank):
    daten = mit_blatt.mitnehmen._pack().daten
    neu = visit(datenbank)

    upload(neu, daten)
    press(neu.einlesen.neu)

    assert (titles(neu.blaetter.liste), neu.leiste.schluessel.satz) == (["Runde"], "Mappe „Lindenau“")
    assert visit(datenbank, code_of(neu)).leiste.mappe.zustand == "offen"


@pytest.mark.parametrize("daten", [b"", b"PK\x03\x04kaputt", b"%PDF-1.7", b'{"format": "koffer-mappe"}'])
def test_wrecked_package_is_told_apart_and_changes_nothing(mit_blatt, daten):
    upload(mit_blatt, daten)

    assert "Paket" in mit_blatt.einlesen.gesagt.text
    assert (mit_blatt.einlesen.neu.versteckt, titles(mit_blatt.blaetter.liste)) == (True, ["Runde"])


def test_person_is_found_handed_out_and_replaced(mit_blatt):
    mappe, blatt = mit_blatt.leiste.mappe, mit_blatt.blatt
    mappe.ablage.save_sheet(
        mappe.zugang, blatt.id, blatt.version, minutes(anwesend=["Helga Probe"], leitung="Helga Probe")
    )

    fill(mit_blatt.person.felder, name="Helga Probe")
    press(mit_blatt.person.suchen)
    assert mit_blatt.person.funde.punkte == ["Runde, Leitung", "Runde, Anwesend – 1"]
    assert "Helga Probe" in mit_blatt.person._file().daten.decode()
    fill(mit_blatt.person.felder, ersatz="Person A")
    press(mit_blatt.person.ersetzen)

    inhalt = mappe.ablage.load_sheet(mappe.zugang, blatt.id).inhalt
    assert (inhalt["anwesend"], inhalt["leitung"]) == (["Person A"], "Person A")


def test_mappe_is_renamed(schirm):
    fill(schirm.name.feld, name="Neu-Lindenau")
    press(schirm.name.knopf)

    assert (schirm.leiste.schluessel.satz, schirm.name.gesagt.text) == (
        "Mappe „Neu-Lindenau“",
        "Die Mappe heißt jetzt „Neu-Lindenau“.",
    )


def test_deleting_the_mappe_says_what_goes_and_then_it_is_gone(mit_blatt, datenbank):
    code = code_of(mit_blatt)

    press(mit_blatt.loeschen.knopf)
    assert mit_blatt.loeschen.frage.punkte[:3] == [
        "ein Blatt mit seinen Fassungen",
        "nichts im Papierkorb",
        "ein Code",
    ]
    press(mit_blatt.loeschen.nein)
    assert mit_blatt.leiste.mappe.ist_da is True
    press(mit_blatt.loeschen.knopf)
    press(mit_blatt.loeschen.ja)

    assert (mit_blatt.leiste.mappe.zustand, titles(mit_blatt.blaetter.liste)) == ("geschlossen", [])
    assert visit(datenbank, code).leiste.mappe.ist_da is False


def test_closing_takes_everything_from_the_screen(mit_blatt):
    press(mit_blatt.leiste.schluessel, "schliessen")

    assert (titles(mit_blatt.blaetter.liste), code_of(mit_blatt)) == ([], "")
    assert [mit_blatt.blaetter.block.versteckt, mit_blatt.person.block.versteckt] == [True, True]
    assert mit_blatt.anlegen.block.versteckt is False


def test_change_elsewhere_appears_in_the_list(mit_blatt, datenbank):
    andere = visit(datenbank, code_of(mit_blatt))
    mappe = andere.leiste.mappe
    mappe.ablage.add_sheet(mappe.zugang, "protokoll", "Von nebenan", minutes())

    press(mit_blatt.leiste.schluessel, "nachsehen")

    assert sorted(titles(mit_blatt.blaetter.liste)) == ["Runde", "Von nebenan"]
