"""Can somebody work out an agreement step by step and carry it away? Without a browser."""

from __future__ import annotations

import io
from datetime import timedelta

import docx  # noqa: TID253
import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.vereinbarung.view import Ansicht
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.vereinbarung.beispiel import vereinbarung_beispiel
from toolkit.dokument.vereinbarung.blatt import Vereinbarung
from toolkit.dokument.vereinbarung.doppelt import UEBLICHE
from toolkit.dokument.vereinbarung.luecken import TEILE
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today

IN_ZWEI_WOCHEN = today() + timedelta(days=14)


def visit(datenbank, code, suche=""):
    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.adresse = rahmen.adresse
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def with_sheet(datenbank, v, teil="partner"):
    mappe, code = new_mappe(datenbank)
    blatt = mappe.ablage.add_sheet(mappe.zugang, "vereinbarung", v.titel, v.model_dump(mode="json"))
    return visit(datenbank, code, f"?blatt={blatt.id}&teil={teil}")


def type_in(schirm, **felder):
    form = schirm.form
    press(form, "entwurf", nr=1, stand=form.stand, inhalt={**schirm.blatt.inhalt, **felder})


def value(schirm):
    return Vereinbarung.model_validate(schirm.blatt.inhalt)


def options(schirm, liste, name):
    """The choices of a field in an entry of a list."""

    def _walk(felder):
        for feld in felder:
            yield feld
            yield from _walk(feld.get("felder", ()))

    (kopf,) = [f for f in _walk(schirm.form.felder) if f["art"] == "liste" and f["name"] == liste]
    (feld,) = [f for f in _walk(kopf["felder"]) if f.get("name") == name]
    return feld["optionen"]


@pytest.fixture
def neu(datenbank):
    mappe, code = new_mappe(datenbank)
    gruppe = gruppe_beispiel(today()).model_dump(mode="json")
    mappe.ablage.add_sheet(mappe.zugang, "regionalgruppe", "Regionalrunde Lindenau", gruppe)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    return schirm


@pytest.fixture
def beispiel(datenbank):
    return with_sheet(datenbank, vereinbarung_beispiel(today()), "papier")


def test_new_agreement_begins_with_the_places_of_the_group(neu):
    titel = [s["titel"] for s in neu.schritte.schritte]

    assert (neu.teil.titel, len(value(neu).gruppe.orte), value(neu).partner) == ("Partner", 12, [])
    assert titel[-2:] == ["Leinwand", "Vereinbarung"]
    assert [s["id"] for s in neu.schritte.schritte] == [*TEILE[:-1], "leinwand", "papier"]
    assert {s["stand"] for s in neu.schritte.schritte if s["id"] == "leinwand"} == {""}


def test_places_become_partners_at_one_press_and_go_again_at_another(neu):
    press(neu.uebernahme.nehmen)
    da = [p.name for p in value(neu).partner]
    versteckt = neu.uebernahme.nehmen.versteckt

    press(neu.uebernahme.rueckweg.knopf)

    assert (len(da), da[0], versteckt) == (12, "Lindenau", True)
    assert (value(neu).partner, neu.uebernahme.nehmen.versteckt) == ([], False)


def test_speakers_choose_among_the_partners_and_measures_among_the_aims(neu):
    press(neu.uebernahme.nehmen)
    neu.go_to("rollen")
    partner = options(neu, "sprecher", "partner")
    neu.go_to("ziele")

    type_in(neu, ziele=[{"id": "ziel0001", "was": "Freiwilligentag", "merkmal": "", "niemand": False}])

    assert (len(partner), partner[:2]) == (13, [("", "noch offen"), (value(neu).partner[0].id, "Lindenau")])
    kurz = options(neu, "massnahmen", "ziel")
    neu.go_to("doppelt")
    assert kurz == [("", "noch offen"), ("ziel0001", "Ziel 1: Freiwilligentag")]
    assert options(neu, "pruefungen", "ziel") == [("", "noch offen"), ("ziel0001", "Ziel 1: Freiwilligentag")]


def test_dates_and_hosts_are_entered_and_taken_back(neu):
    press(neu.uebernahme.nehmen)
    neu.go_to("plan")
    vorher = neu.jahresplan.eintragen.versteckt
    type_in(neu, takt="quartal", erstes_treffen=IN_ZWEI_WOCHEN.isoformat())

    press(neu.jahresplan.eintragen)
    press(neu.jahresplan.gaeste)
    gesagt, gaeste = neu.jahresplan.gesagt, [t.gastgeber for t in value(neu).treffen]
    saetze = (gesagt.text, gesagt.punkte[-1])
    press(neu.jahresplan.rueckweg.knopf)

    assert (vorher, len(set(gaeste)), "" in gaeste) == (True, 4, False)
    assert saetze == (
        "4\u00a0Treffen haben jetzt einen gastgebenden Partner.",
        "Nicht eingeplant, weil die Lage fehlt: Landesnetzwerk Mitte.",
    )
    assert [t.gastgeber for t in value(neu).treffen] == [""] * 4
    assert value(neu).treffen[0].tag == IN_ZWEI_WOCHEN


def test_dates_that_are_there_are_not_offered_again_and_those_that_are_over_are_said(neu):
    neu.go_to("plan")
    type_in(neu, takt="jahr", erstes_treffen=IN_ZWEI_WOCHEN.isoformat())
    press(neu.jahresplan.eintragen)
    versteckt = neu.jahresplan.eintragen.versteckt

    type_in(neu, erstes_treffen="2020-01-15")
    press(neu.jahresplan.eintragen)
    vorbei = neu.jahresplan.gesagt.text
    press(neu.jahresplan.gaeste)

    assert (versteckt, vorbei) == (True, "Diese Tage sind schon vorbei. Wählen Sie ein späteres erstes Treffen.")
    assert neu.jahresplan.gesagt.text.startswith("Dafür braucht es Partner mit Namen.")


def test_sums_and_gap_are_said_while_typing(neu):
    neu.go_to("geld")
    davor = neu.summen.block.text

    type_in(neu, ausgaben=[{"id": "ausgab01", "was": "Plakate", "betrag": 700}])

    assert (davor, neu.summen.block.text) == ("", "So steht es:")
    assert neu.summen.block.punkte[-1] == "Es fehlen 700\u00a0Euro."


def test_usual_bodies_are_entered_for_each_aim_and_nothing_stays_unchecked(neu):
    neu.go_to("doppelt")
    ohne_ziel = neu.stellen.eintragen.versteckt
    type_in(neu, ziele=[{"id": "ziel0001", "was": "Freiwilligentag", "merkmal": "", "niemand": False}])

    press(neu.stellen.eintragen)

    assert (ohne_ziel, neu.stellen.eintragen.versteckt) == (True, True)
    assert [p.name for p in value(neu).pruefungen] == list(UEBLICHE)
    assert neu.fehlt.punkte == ["Bei 5\u00a0Stellen ist noch offen, was daraus folgt."]


def test_canvas_follows_the_steps_and_prints(neu):
    leer = [z["zellen"] for z in neu.leinwand.tabelle.zeilen]
    press(neu.uebernahme.nehmen)
    fehlt = [z["zellen"][1] for z in neu.leinwand.tabelle.zeilen]

    dateien = [neu.leinwand._evening(), *(neu.leinwand._canvas("quer", leer=x) for x in (True, False))]

    assert [worte for worte, _ in leer] == [["–"]] * 7
    assert leer[1] == [["–"], ["Wie fest wollen Sie zusammenarbeiten?"]]
    assert fehlt[0] == neu.missing(neu.blatt.inhalt)["partner"]
    assert neu.leinwand.tabelle.zeilen[0]["zellen"][0][0].startswith("12\u00a0Partner: Lindenau, Eichberg")
    assert [(d.name, d.daten[:4]) for d in dateien] == [
        ("Leinwand-fuer-den-Abend.pdf", b"%PDF"),
        ("Leere-Leinwand.pdf", b"%PDF"),
        ("Leinwand.pdf", b"%PDF"),
    ]


def test_draft_summary_and_year_plan_leave_as_files(beispiel):
    papiere = beispiel.papiere

    dateien = [papiere._draft("docx"), papiere._draft("pdf"), papiere._summary(), papiere._dates()]

    assert [d.name for d in dateien] == [
        "Kooperationsvereinbarung-Regionalrunde-Lindenau.docx",
        "Kooperationsvereinbarung-Regionalrunde-Lindenau.pdf",
        "Kurz-gesagt-Regionalrunde-Lindenau.docx",
        "Jahresplan-Regionalrunde-Lindenau.ics",
    ]
    absaetze = [p.text for p in docx.Document(io.BytesIO(dateien[0].daten)).paragraphs]
    assert "9. Beginn, Änderung und Ende" in absaetze
    assert dateien[3].daten.count(b"BEGIN:VEVENT") == 4 + 3 + 3
    assert papiere.offen.text == "Im Entwurf sind noch 4 Stellen offen. Sie sind mit „noch offen“ markiert."


def test_year_plan_without_days_says_the_next_step(neu):
    assert neu.papiere._dates() is None
    assert neu.papiere.mitnahme.gesagt.text.startswith("Noch steht kein Tag fest.")


def test_half_typed_content_keeps_the_screen_alive_and_loses_nothing(neu):
    type_in(neu, amtszeit=99, titel="Runde")

    press(neu.uebernahme.nehmen)
    neu.go_to("leinwand")

    assert (neu.blatt.inhalt["titel"], neu.blatt.inhalt["amtszeit"]) == ("Runde", 99)
    assert neu.leinwand._evening() is None


def test_another_sheet_hears_nothing_of_the_one_before(neu):
    press(neu.uebernahme.nehmen)

    press(neu.regal.zurueck)

    assert neu.uebernahme.gesagt.text == ""


def test_hints_for_large_groups_stand_in_their_part(datenbank):
    v = Vereinbarung(partner=[{"id": f"p{i:05}", "name": f"Ort {i}", "sektor": "verwaltung"} for i in range(40)])
    schirm = with_sheet(datenbank, v, "rollen")

    gesagt = {name: m.punkte for name, m in schirm.hinweise.je_teil.items()}

    assert gesagt["partner"] == ["Alle Partner kommen aus einem Bereich: Verwaltung. Wer fehlt am Tisch?"]
    assert gesagt["rollen"][0].startswith("Bei 40\u00a0Partnern hilft eine kleine Runde")
    assert gesagt["ziele"] == []
