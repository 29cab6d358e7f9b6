"""Can somebody see a year of her Mappe, carry it away and write its report? Without kernel and browser."""

from __future__ import annotations

from datetime import date

import pytest

from tests.frame.mappenhilfe import minutes, new_frame, new_mappe, press
from toolkit.apps.jahr.view import Ansicht
from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.jahresbericht import Jahresbericht
from toolkit.frame.mappe import OffeneMappe

JAHR = date.today().year  # noqa: DTZ011
TAG = date(JAHR, 3, 2)


@pytest.fixture
def mappe(datenbank):
    """A Mappe with one meeting, one task and its code."""
    offen, code = new_mappe(datenbank)
    punkte = [Aufgabe(id="aaaa", was="Aushang gestalten", wer="Helga Probe", bis=date(JAHR, 4, 1), erledigt=True)]
    offen.ablage.add_sheet(offen.zugang, "protokoll", "Runde", minutes(tag=TAG, beginn="17:00", punkte=punkte))
    return offen, code


def visit(datenbank, code, suche=""):
    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.adresse = rahmen.adresse
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def choose(schirm, jahr):
    press(schirm.jahr, "entwurf", nr=1, stand=schirm.jahr.stand, inhalt={"jahr": jahr})


def test_without_a_mappe_the_next_step_is_said(datenbank):
    schirm = visit(datenbank, "")

    assert schirm.ohne.text.startswith("Die Übersicht entsteht aus Ihrer Mappe.")
    assert schirm.rumpf.versteckt is True


def test_year_shows_its_lines_by_month_with_ways_to_the_sheets(datenbank, mappe):
    offen, code = mappe
    blatt = offen.ablage.list_sheets(offen.zugang)[0]

    schirm = visit(datenbank, code)

    assert schirm.stand.text == "1 Treffen, keine Frist, 1 Aufgabe."
    assert [(e["titel"], e["gruppe"], e["ziel"]) for e in schirm.liste.eintraege] == [
        ("Runde", f"März {JAHR}", f"/app/protokoll?blatt={blatt.id}"),
        ("Aushang gestalten", f"April {JAHR}", f"/app/protokoll?blatt={blatt.id}"),
    ]
    assert [e["marke"] for e in schirm.liste.eintraege] == ["Treffen · mit Protokoll", "Aufgabe · erledigt"]


def test_filter_leaves_only_what_is_asked_for(datenbank, mappe):
    schirm = visit(datenbank, mappe[1])

    schirm.filter.wert = "fristen"

    assert [e["titel"] for e in schirm.liste.eintraege] == ["Aushang gestalten"]


def test_filter_shows_what_is_still_to_come_or_open(datenbank, mappe):
    offen, code = mappe
    aufgaben = [
        Aufgabe(id="bbbb", was="Überfällig", bis=date(JAHR, 1, 2)),
        Aufgabe(id="cccc", was="Erledigt", bis=date(JAHR, 1, 3), erledigt=True),
        Aufgabe(id="dddd", was="Silvester", bis=date(JAHR, 12, 31)),
    ]
    inhalt = {"titel": "Liste", "aufgaben": [a.model_dump(mode="json") for a in aufgaben]}
    offen.ablage.add_sheet(offen.zugang, "aufgaben", "Liste", inhalt)
    schirm = visit(datenbank, code)

    schirm.filter.wert = "kommt"

    titel = [e["titel"] for e in schirm.liste.eintraege]
    assert [t for t in titel if t in ("Überfällig", "Erledigt", "Silvester")] == ["Überfällig", "Silvester"]


def test_other_year_is_chosen_and_says_that_it_is_empty(datenbank, mappe):
    schirm = visit(datenbank, mappe[1])

    choose(schirm, str(JAHR + 1))

    assert (schirm.blick.titel, schirm.liste.eintraege) == (f"Das Jahr {JAHR + 1}", [])
    assert schirm.stand.text.startswith("In diesem Jahr steht noch nichts.")
    assert schirm._dates() is None
    assert schirm.mitnahme.gesagt.text == "In diesem Jahr gibt es noch nichts für den Kalender."


def test_chosen_year_stands_in_the_address(datenbank, mappe):
    schirm = visit(datenbank, mappe[1])

    choose(schirm, str(JAHR + 1))

    assert schirm.adresse.verlauf[-1] == f"jahr={JAHR + 1}"
    assert visit(datenbank, mappe[1], f"?{schirm.adresse.verlauf[-1]}").modell.jahr == JAHR + 1


def test_task_that_was_carried_over_counts_as_in_the_latest_minutes(datenbank, mappe):
    offen, code = mappe
    alt = Aufgabe(id="aaaa", was="Aushang gestalten", bis=date(JAHR, 4, 1))
    offen.ablage.add_sheet(offen.zugang, "protokoll", "Frühere Runde", minutes(tag=date(JAHR, 1, 5), punkte=[alt]))

    schirm = visit(datenbank, code)

    (eintrag,) = [e for e in schirm.liste.eintraege if e["titel"] == "Aushang gestalten"]
    assert eintrag["marke"] == "Aufgabe · erledigt"


@pytest.mark.parametrize("jahr", ["", "<b>", "99999", "1066"])
def test_foreign_years_are_ignored(datenbank, mappe, jahr):
    schirm = visit(datenbank, mappe[1], f"?jahr={jahr}")

    choose(schirm, jahr)

    assert schirm.modell.jahr == JAHR


def test_year_leaves_as_page_poster_table_and_calendar(datenbank, mappe):
    schirm = visit(datenbank, mappe[1])

    dateien = [schirm._paper("pdf", "blatt"), schirm._paper("pdf", "wand-a3"), schirm._table(), schirm._dates()]

    assert [d.daten[:4] for d in dateien] == [b"%PDF", b"%PDF", b"PK\x03\x04", b"BEGI"]


def test_report_is_begun_once_for_each_year_and_found_again(datenbank, mappe):
    offen, code = mappe
    schirm = visit(datenbank, code)

    press(schirm.bericht.beginnen)
    inhalt = {**schirm.bericht.form.inhalt, "vorwort": "Ein gutes Jahr."}
    press(schirm.bericht.form, "entwurf", nr=1, stand=schirm.bericht.form.stand, inhalt=inhalt)
    zweiter = visit(datenbank, code)

    assert [b.art for b in offen.ablage.list_sheets(offen.zugang)].count("jahresbericht") == 1
    assert zweiter.bericht.form.inhalt["vorwort"] == "Ein gutes Jahr."
    assert zweiter.bericht.beginnen.versteckt is True
    choose(zweiter, str(JAHR + 1))
    assert (zweiter.bericht.form.versteckt, zweiter.bericht.beginnen.versteckt) == (True, False)
    choose(zweiter, str(JAHR))
    assert zweiter.bericht.form.inhalt["vorwort"] == "Ein gutes Jahr."


def test_pressing_twice_begins_one_report(datenbank, mappe):
    offen, code = mappe
    schirm = visit(datenbank, code)

    for _ in range(2):
        press(schirm.bericht.beginnen)

    assert [b.art for b in offen.ablage.list_sheets(offen.zugang)].count("jahresbericht") == 1


def test_address_leads_to_another_year_and_to_its_report(datenbank, mappe):
    offen, code = mappe
    offen.ablage.add_sheet(offen.zugang, "protokoll", "Alt", minutes(tag=date(JAHR - 2, 3, 2)))
    bericht = Jahresbericht(titel="Damals", jahr=JAHR - 2).model_dump(mode="json")
    blatt = offen.ablage.add_sheet(offen.zugang, "jahresbericht", "Damals", bericht)

    schirme = [visit(datenbank, code, suche) for suche in (f"?jahr={JAHR - 2}", f"?blatt={blatt.id}")]

    assert [s.blick.titel for s in schirme] == [f"Das Jahr {JAHR - 2}"] * 2
    assert [s.bericht.form.inhalt["titel"] for s in schirme] == ["Damals"] * 2


def test_report_leaves_with_own_words_and_what_happened(datenbank, mappe):
    from toolkit.export.markdown import render_markdown
    from toolkit.frame.mappe.arten import all_kinds

    schirm = visit(datenbank, mappe[1])
    press(schirm.bericht.beginnen)

    assert [schirm.bericht._file(form).daten[:4] for form in ("docx", "pdf")] == [b"PK\x03\x04", b"%PDF"]
    eigen = all_kinds()["jahresbericht"].dokument({"jahr": JAHR, "dank": "Allen danke.", "titel": ""}, "")
    assert "Allen danke." in render_markdown(eigen)


def test_reader_sees_the_year_but_begins_no_report(datenbank, mappe):
    offen, _ = mappe
    lesen = offen.ablage.add_code(offen.zugang, "lesen")

    schirm = visit(datenbank, lesen)

    assert (len(schirm.liste.eintraege), schirm.bericht.beginnen.versteckt) == (2, True)
