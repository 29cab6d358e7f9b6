"""Does one group of twelve shipped members go the whole way, from contact sheets to an agreement?"""

from __future__ import annotations

from datetime import UTC, date, datetime

from methodenkoffer.orte import members
from tests.export.proben import ANGABEN
from toolkit.dokument.aufgaben import Quelle, gather_tasks
from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
from toolkit.dokument.regionalgruppe.namen import read_names
from toolkit.dokument.regionalgruppe.stand import copy_group
from toolkit.dokument.regionalgruppe.tabellen import kontaktblatt_als_tabellen
from toolkit.dokument.regionalgruppe.zusammen import take_in
from toolkit.dokument.regionaltermine.blatt import Regionaltermine
from toolkit.dokument.regionaltermine.gastgeber import plan_group_hosts
from toolkit.dokument.regionaltermine.kalender import termine_als_kalender
from toolkit.dokument.regionaltermine.serie import find_series
from toolkit.dokument.regionaltermine.treffort import compare_places
from toolkit.dokument.regionaltermine.uebernahme import take_over
from toolkit.dokument.regionaltermine.wunsch import known_holidays, make_wish
from toolkit.dokument.vereinbarung.blatt import Vereinbarung
from toolkit.dokument.vereinbarung.doppelt import add_usual
from toolkit.dokument.vereinbarung.entwurf import write_draft
from toolkit.dokument.vereinbarung.partner import take_places as take_partners
from toolkit.dokument.vereinbarung.werte import Ziel
from toolkit.dokument.vorhaben.blatt import Vorhaben, take_places
from toolkit.dokument.vorhaben.fahrplan import make_tasks
from toolkit.dokument.vorhaben.ideen import shared_topics
from toolkit.dokument.vorhaben.papiere import vorhaben_als_dokument
from toolkit.export.docx.datei import render_docx
from toolkit.export.ics import render_ics
from toolkit.export.rueckweg.regionalgruppe import lies_kontaktblatt
from toolkit.export.xlsx import render_xlsx
from toolkit.planung.meldungen import Fehler
from toolkit.planung.terminsuche import Terminwunsch

HEUTE = date(2026, 11, 30)
LAENDER = ("SN", "ST")
ZWOELF = 12


def make_group() -> Regionalgruppe:
    """Twelve shipped members of two Länder, by their names as somebody would type them."""
    namen = "\n".join(f"{o.name}, {o.land}" for o in members() if o.land in LAENDER)
    lese = read_names(namen)
    assert lese.fragen == ()
    return Regionalgruppe(titel="Zwei Länder", orte=list(lese.orte)[:ZWOELF])


def answer(gruppe: Regionalgruppe) -> Regionalgruppe:
    """Every place sends its sheet back as a file; all files are merged."""
    dateien = []
    for nr, ort in enumerate(gruppe.orte):
        voll = ort.model_copy(
            update={
                "wer": f"Stelle {nr}",
                "tut": "Freiwilligentag im September" if nr % 3 == 0 else f"Angebot {nr}",
                "sucht": "Moderation für Runde Tische" if nr % 4 == 0 else "",
                "bietet": "Moderation" if nr == 1 else "",
            }
        )
        dateien.append((ort.name, render_xlsx(kontaktblatt_als_tabellen(gruppe, voll), ANGABEN)))
    for name, daten in dateien:
        fund = lies_kontaktblatt(daten, f"{name}.xlsx")
        assert [str(m) for m in fund.maengel] == []
        gruppe, zu_viel = take_in(gruppe, fund.einsendungen, f"{name}.xlsx")
        assert zu_viel == 0
    return gruppe


def test_group_of_twelve_goes_from_contact_sheets_to_an_agreement():
    gruppe = answer(make_group())
    stand = copy_group(gruppe, "gruppe")

    termine = Regionaltermine(gruppe=stand, von=date(2027, 1, 1), bis=date(2027, 12, 31))
    wunsch = make_wish(termine, HEUTE)
    assert isinstance(wunsch, Terminwunsch)
    serie = find_series(wunsch, known_holidays(termine), 4)
    termine = take_over(termine, [teil.vorschlag for teil in serie if teil.vorschlag])
    gastgeber, ort = plan_group_hosts(termine, 2027), compare_places(termine)
    vorhaben = take_places(Vorhaben(gruppe=stand, sache="freiwilligentag", tag=date(2027, 9, 18)))
    vorhaben = make_tasks(vorhaben, HEUTE).vorhaben
    ziel = Ziel(id="ziel0001", was="Ein gemeinsamer Freiwilligentag", merkmal="Er findet statt")
    vereinbarung = add_usual(take_partners(Vereinbarung(gruppe=stand, ziele=[ziel])))
    entwurf = write_draft(vereinbarung, HEUTE)

    assert [o.wer for o in gruppe.orte] == [f"Stelle {nr}" for nr in range(ZWOELF)]
    assert gruppe.abweichungen == []
    assert shared_topics(gruppe.orte)[0].startswith("„Freiwilligentag“ steht bei ")
    assert len([t for t in termine.termine if t.tag]) == 4
    assert not isinstance(gastgeber, Fehler)
    assert not isinstance(ort, Fehler)
    assert render_ics(termine_als_kalender(termine, "blatt"), datetime(2026, 11, 30, tzinfo=UTC)).count(b"VEVENT") == 8
    assert [m.wer for m in vorhaben.mitwirkende] == [o.name for o in gruppe.orte]
    assert len(gather_tasks([Quelle("v", "vorhaben", "V", vorhaben.model_dump(mode="json"))])) == 13
    assert [p.name for p in vereinbarung.partner] == [o.name for o in gruppe.orte]
    assert all(render_docx(d, ANGABEN).startswith(b"PK") for d in (vorhaben_als_dokument(vorhaben), entwurf.dokument))
