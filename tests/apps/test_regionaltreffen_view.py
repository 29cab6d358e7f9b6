"""Does the screen resume, say what is missing, and let readers only look?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.apps.regionalhilfe import BOESE, press, stored, type_in, visit, with_example, with_sheet
from tests.frame.mappenhilfe import new_mappe
from toolkit.dokument.regionaltreffen.luecken import TEILE
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Behaelter, Knopf


def visible(baustein):
    """A block and everything inside it that is on the page."""
    if getattr(baustein, "versteckt", False):
        return
    yield baustein
    if isinstance(baustein, Behaelter):
        for kind in baustein.kinder:
            yield from visible(kind)


def buttons(schirm):
    return [b.beschriftung for b in visible(schirm.teil) if isinstance(b, Knopf)]


def test_without_a_mappe_the_next_step_is_said(datenbank):
    schirm = visit(datenbank, "")

    assert schirm.gesagt.text.startswith("Ein Regionaltreffen entsteht in Ihrer Mappe.")
    assert (schirm.neu.versteckt, schirm.teil.versteckt) == (True, True)


def test_new_meeting_begins_with_day_and_place(datenbank):
    schirm = visit(datenbank, new_mappe(datenbank)[1])

    press(schirm.neu)

    assert (schirm.teil.titel, schirm.form.inhalt["titel"]) == ("Termin und Ort", "Regionaltreffen")
    assert schirm.adresse.verlauf[-1] == f"blatt={schirm.blatt.blatt_id}&teil=termin"


def test_parts_are_those_of_which_the_gaps_are_known(datenbank):
    schirm, _ = with_sheet(datenbank)

    assert tuple(schirm.bereiche) == TEILE


@pytest.mark.parametrize(("tage", "stand"), [(None, ""), (0, ""), (1, ""), (-1, "5 Sachen fehlen")])
def test_what_comes_afterwards_is_not_called_done_before_the_day(datenbank, tage, stand):
    tag = None if tage is None else today() + timedelta(days=tage)
    schirm, _ = with_sheet(datenbank, tag=tag)

    danach = schirm.schritte.schritte[-1]

    assert (danach["id"], danach["stand"], danach["fertig"]) == ("danach", stand, False)


@pytest.mark.parametrize("teil", TEILE)
def test_address_brings_every_part_back(datenbank, teil):
    schirm, bereich = with_example(datenbank, teil)

    assert (schirm.schritte.wahl, schirm.teil.titel) == (teil, bereich.part().titel)
    assert schirm.wozu.text.split()[1].startswith("Minuten")


@pytest.mark.parametrize("teil", TEILE)
def test_every_part_of_an_empty_sheet_can_be_looked_at(datenbank, teil):
    schirm, _ = with_sheet(datenbank, teil)

    assert schirm.teil.versteckt is False


@pytest.mark.parametrize("teil", TEILE)
def test_reader_has_files_to_carry_away_and_nothing_to_change(datenbank, teil):
    offen, _ = with_example(datenbank)
    mappe = offen.leiste.mappe
    lesecode = mappe.ablage.add_code(mappe.zugang, "lesen")

    schirm = visit(datenbank, lesecode, f"?blatt={offen.blatt.blatt_id}&teil={teil}")
    for text in buttons(schirm):
        press(next(b for b in visible(schirm.teil) if isinstance(b, Knopf) and b.beschriftung == text))

    assert schirm.form.gesperrt is True
    assert stored(offen) == stored(schirm)
    assert not {
        "Zeitplan anlegen",
        "Stimme abgeben",
        "Raster vorschlagen",
        "Als Ablauf anlegen",
        "Protokoll beginnen",
    } & {*buttons(schirm)}


@pytest.mark.parametrize("teil", TEILE)
def test_hostile_text_passes_through_every_part_and_every_file(datenbank, teil):
    eintraege = {
        "aufgaben": [{"id": "aufg1", "was": BOESE, "wer": BOESE}],
        "themen": [{"id": "them1", "titel": BOESE, "frage": BOESE, "papierpunkte": 3}],
        "zeiten": [{"id": "zeit1", "beginn": "10:00", "ende": "11:00"}],
        "raeume": [{"id": "raum1", "name": BOESE}],
        "sitzungen": [{"id": "sitz1", "titel": BOESE, "anbietende": [BOESE], "zeit": "zeit1", "raum": "raum1"}],
        "plaetze": [{"id": "plat1", "sitzung": "sitz1", "zeit": "zeit1", "raum": "raum1"}],
        "gaeste": [{"id": "gast1", "name": BOESE, "ort": BOESE, "mail": BOESE, "zusage": "ja", "essen": BOESE}],
        "kosten": [{"id": "kost1", "was": BOESE, "gedeckt_durch": BOESE, "einzelpreis": 3}],
        "einnahmen": [{"id": "einn1", "was": BOESE, "betrag": 1}],
        "fragen": [{"id": "frag1", "titel": BOESE, "antworten": [BOESE]}],
    }
    schirm, _ = with_sheet(datenbank, teil, titel=BOESE, ort=BOESE, worum=BOESE * 20, absender=BOESE, **eintraege)

    for knopf in [b for b in visible(schirm.teil) if isinstance(b, Knopf) and "k-knopf--leise" in b.klasse]:
        press(knopf)

    assert stored(schirm).titel == BOESE


def test_half_typed_content_keeps_what_stood_there(datenbank):
    schirm, bereich = with_sheet(datenbank, "geld", kosten=[{"id": "kost1", "was": "Saal", "einzelpreis": 100}])
    vorher = bereich.summen.text

    type_in(schirm, kosten=[{"id": "kost1", "was": "x" * 400, "einzelpreis": 200}])

    assert (bereich.summen.text, schirm.blatt.sauber) == (vorher, False)
    press(bereich.einsetzen)
    assert [k.was for k in stored(schirm).kosten] == ["Saal"]


def test_small_round_is_not_told_that_its_grid_is_missing(datenbank):
    schirm, _ = with_sheet(datenbank, "raster", personen=6)

    assert "raster" not in schirm.missing(schirm.blatt.inhalt)
    type_in(schirm, personen=40)
    assert schirm.missing(schirm.blatt.inhalt)["raster"] != []
