"""Can an office bring places together from the group to the history? Without a browser."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from io import BytesIO
from subprocess import run

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.tandemvermittlung import rechner
from toolkit.apps.tandemvermittlung.view import Ansicht
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.tandemvermittlung.beispiel import vermittlung_beispiel
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.gemerkt import pairs_of
from toolkit.frame.mappe import OffeneMappe, add_sheet, all_kinds
from toolkit.frame.mappe.zeit import today


@pytest.fixture
def code(datenbank):
    return new_mappe(datenbank)[1]


def visit(datenbank, code, suche=""):
    all_kinds()
    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def type_in(schirm, **felder):
    press(schirm.form, "entwurf", nr=1, stand=schirm.form.stand, inhalt={**schirm.blatt.inhalt, **felder})


def stored(datenbank, code, art="tandemvermittlung"):
    mappe, _ = new_mappe(datenbank, code)
    return [b.inhalt for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == art]


def sheet(datenbank, code):
    return Tandemvermittlung.model_validate(stored(datenbank, code)[0])


def open_round(datenbank, code, v=None):
    """Open the round of the example, without pairs unless one is given."""
    if v is None:
        leer = {"paare": [], "ohne": [], "fest": [], "sicher": {}, "gerechnet": ""}
        v = vermittlung_beispiel(today()).model_copy(update=leer)
    mappe, _ = new_mappe(datenbank, code)
    kennung = add_sheet(mappe, "tandemvermittlung", v.titel, v.model_dump(mode="json"))
    return visit(datenbank, code, f"?blatt={kennung}")


def test_new_round_begins_with_the_places_of_the_group_and_a_suggestion(datenbank, code):
    mappe, _ = new_mappe(datenbank, code)
    gruppe = gruppe_beispiel(today())
    add_sheet(mappe, "regionalgruppe", gruppe.titel, gruppe.model_dump(mode="json"))
    schirm = visit(datenbank, code)

    press(schirm.neu)

    seiten = {o.name: o.seite for o in sheet(datenbank, code).orte}
    assert (seiten["Birkenau am See"], seiten["Lindenau"], seiten["Erlengrund"]) == ("sucht", "gibt", "")
    assert schirm.orte.zahlen.text == (
        "2 Orte suchen Begleitung, 7 geben Begleitung, 1 ist noch offen, 2 machen nicht mit."
    )
    assert schirm.orte.nehmen.versteckt


def test_all_members_come_in_through_the_door_and_can_be_taken_back(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)

    press(schirm.orte.mitglieder)
    viele = sheet(datenbank, code)
    press(schirm.seiten.knopf)
    press(schirm.seiten.rueckweg.knopf)

    assert len(viele.orte) > 100
    assert {o.seite for o in viele.orte} == {"", "sucht", "gibt"}
    assert sheet(datenbank, code).orte == viele.orte


def test_places_without_year_are_put_on_a_side_by_choice(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    press(schirm.orte.mitglieder)

    press(schirm.seiten.form, "entwurf", nr=1, stand=0, inhalt={"ab_jahr": 2022, "ohne_jahr": "nicht"})
    press(schirm.seiten.knopf)

    v = sheet(datenbank, code)
    jahre = {o.id: o.seit for o in v.gruppe.orte}
    assert all(o.seite == "nicht" for o in v.orte if jahre[o.id] is None)
    assert all(o.seite == "sucht" for o in v.orte if (jahre[o.id] or 0) >= 2022)


def test_year_of_the_newest_places_follows_the_group_until_somebody_types(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    leer = dict(schirm.seiten.form.inhalt)
    press(schirm.seiten.form, "entwurf", nr=1, stand=0, inhalt={"ab_jahr": None, "ohne_jahr": "gibt"})
    press(schirm.orte.mitglieder)
    gefolgt = dict(schirm.seiten.form.inhalt)
    press(schirm.seiten.form, "entwurf", nr=2, stand=0, inhalt={"ab_jahr": 2020, "ohne_jahr": "gibt"})

    press(schirm.seiten.knopf)

    assert (leer, gefolgt) == ({"ab_jahr": None, "ohne_jahr": ""}, {"ab_jahr": 2024, "ohne_jahr": "gibt"})
    assert schirm.seiten.form.inhalt == gefolgt
    assert schirm.orte.zahlen.text == "55 Orte suchen Begleitung, 64 geben Begleitung."


def test_sides_are_not_suggested_without_a_year(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    press(schirm.orte.mitglieder)
    vorher = sheet(datenbank, code)

    press(schirm.seiten.form, "entwurf", nr=1, stand=0, inhalt={"ab_jahr": None, "ohne_jahr": "gibt"})
    press(schirm.seiten.knopf)

    assert schirm.seiten.gesagt.text == "Tragen Sie zuerst ein Jahr ein."
    assert sheet(datenbank, code) == vorher


def test_group_that_grew_is_taken_into_the_list(datenbank, code):
    v = vermittlung_beispiel(today())
    schirm = open_round(datenbank, code, v.model_copy(update={"orte": v.orte[1:]}))
    sichtbar = not schirm.orte.nehmen.versteckt

    press(schirm.orte.nehmen)

    assert sichtbar
    assert [o.id for o in sheet(datenbank, code).orte] == [o.id for o in v.orte]
    assert schirm.orte.nehmen.versteckt


def test_proposal_is_kept_with_reasons_and_can_be_taken_back(datenbank, code):
    schirm = open_round(datenbank, code)

    press(schirm.vorschlag.erster)
    v = sheet(datenbank, code)
    press(schirm.rechner.rueckweg.knopf)

    assert pairs_of(v.paare) == pairs_of(vermittlung_beispiel(today()).paare)
    assert set(v.sicher) == {f"{s} {e}" for s, e in pairs_of(v.paare)}
    assert sheet(datenbank, code).paare == []


def test_stored_proposal_is_there_again_after_coming_back(datenbank, code):
    schirm = open_round(datenbank, code)
    press(schirm.vorschlag.erster)

    wieder = visit(datenbank, code, f"?blatt={schirm.blatt.blatt_id}")

    erster = wieder.paare.liste.eintraege[0]
    assert erster["titel"] == "Birkenau am See ↔ Lindenau"
    assert erster["marke"].startswith("passt ")
    assert [k[0] for k in erster["knoepfe"]] == ["vereinbaren", "ablehnen", "warum"]
    assert wieder.vorschlag.stand.text == "4 Tandems. Im Schnitt passen sie 62 von 100."
    assert wieder.paare.ohne.text == "1 Ort bleibt ohne Tandem:"


def test_what_hinders_is_said_at_once(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    vorher = list(schirm.vorschlag.hindert.punkte)

    press(schirm.vorschlag.erster)

    assert vorher[0].startswith("Es sucht noch kein Ort ein Tandem.")
    assert schirm.rechner.fehler.text == vorher[0]
    assert sheet(datenbank, code).gerechnet == ""


def test_pair_is_agreed_released_and_refused(datenbank, code):
    schirm = open_round(datenbank, code)
    press(schirm.vorschlag.erster)
    kennung = "birkenau0 lindenau0"

    press(schirm.paare.liste, "vereinbaren", id=kennung)
    fest = sheet(datenbank, code).fest
    press(schirm.paare.liste, "loesen", id=kennung)
    frei = sheet(datenbank, code).fest
    press(schirm.paare.liste, "ablehnen", id=kennung)

    v = sheet(datenbank, code)
    assert (pairs_of(fest), frei) == ((("birkenau0", "lindenau0"),), [])
    assert ("birkenau0", "lindenau0") not in pairs_of(v.paare)
    assert (v.ausschluesse[-1].a, v.ausschluesse[-1].b) == ("birkenau0", "lindenau0")
    assert "Erlengrund bekommt Lindenau." in schirm.rechner.gesagt.punkte


def test_taking_back_brings_back_how_sure_the_pairs_were(datenbank, code):
    schirm = open_round(datenbank, code)
    press(schirm.vorschlag.erster)
    vorher = sheet(datenbank, code)

    press(schirm.paare.liste, "ablehnen", id="birkenau0 lindenau0")
    press(schirm.rechner.rueckweg.knopf)

    assert sheet(datenbank, code) == vorher


def test_buttons_pressed_twice_act_once_and_can_be_taken_back(datenbank, code):
    schirm = open_round(datenbank, code)
    leer = sheet(datenbank, code)
    for _ in range(2):
        press(schirm.vorschlag.erster)
    for _ in range(2):
        press(schirm.paare.liste, "ablehnen", id="birkenau0 lindenau0")
    gesagt = (schirm.rechner.gesagt.text, "Erlengrund bekommt Lindenau." in schirm.rechner.gesagt.punkte)
    abgelehnt = sheet(datenbank, code)
    press(schirm.warum.form, "entwurf", nr=1, stand=0, inhalt={"suchend": "birkenau0", "erfahren": "ulmenhai0"})
    press(schirm.warum.fragen)

    for _ in range(2):
        press(schirm.warum.trotzdem)
    fest = sheet(datenbank, code).fest
    press(schirm.rechner.rueckweg.knopf)
    zurueck = sheet(datenbank, code)
    press(schirm.vorschlag.alle)
    for _ in range(2):
        press(schirm.abschluss.knopf)

    assert len(abgelehnt.ausschluesse) == len(leer.ausschluesse) + 1
    assert gesagt == ("Das Paar steht jetzt unter „Was nicht sein darf“. Das ändert sich:", True)
    assert (pairs_of(fest), schirm.rechner.fehler.text) == ((("birkenau0", "ulmenhai0"),), "")
    assert zurueck == abgelehnt
    assert schirm.abschluss.gesagt.text.startswith("4 Tandems stehen in der Geschichte.")


def test_nobody_goes_on_waiting_after_a_failure(datenbank, code, monkeypatch):
    schirm = open_round(datenbank, code)
    gesehen = []
    schirm.rechner.gesagt.observe(lambda a: gesehen.append(a["new"]), "text")
    monkeypatch.setattr("toolkit.dokument.tandemvermittlung.vorschlag.table_of", lambda _: 1 / 0)

    press(schirm.vorschlag.erster)

    assert gesehen == ["Einen Moment, es wird gerechnet …", ""]
    assert sheet(datenbank, code).paare == []


def test_all_pairs_are_agreed_with_one_button(datenbank, code):
    schirm = open_round(datenbank, code)
    press(schirm.vorschlag.erster)

    press(schirm.vorschlag.alle)

    v = sheet(datenbank, code)
    assert sorted(pairs_of(v.fest)) == sorted(pairs_of(v.paare))
    assert schirm.vorschlag.alle.versteckt


def test_question_is_answered_and_overridden(datenbank, code):
    schirm = open_round(datenbank, code)
    press(schirm.vorschlag.erster)
    warum = schirm.warum
    press(warum.fragen)
    ohne_wahl = warum.satz.text

    press(warum.form, "entwurf", nr=1, stand=0, inhalt={"suchend": "erlengru0", "erfahren": "ulmenhai0"})
    press(warum.fragen)
    satz, sichtbar = warum.satz.text, not warum.trotzdem.versteckt
    press(warum.trotzdem)

    assert ohne_wahl == "Wählen Sie erst beide Orte."
    assert satz.startswith("Erlengrund ↔ Ulmenhain: passt ")
    assert sichtbar
    assert ("erlengru0", "ulmenhai0") in pairs_of(sheet(datenbank, code).fest)
    assert (warum.satz.text, warum.trotzdem.versteckt) == ("", True)


def test_question_from_the_list_explains_the_pair(datenbank, code):
    schirm = open_round(datenbank, code)
    press(schirm.vorschlag.erster)

    press(schirm.paare.liste, "warum", id="tannhof00 weidenba0")

    assert schirm.warum.satz.text.startswith("Tannhof ↔ Weidenbach sind ein Tandem: passt ")
    assert schirm.warum.trotzdem.versteckt


def test_change_after_the_proposal_is_said_and_repaired(datenbank, code):
    schirm = open_round(datenbank, code)
    press(schirm.vorschlag.erster)
    orte = [{**o, "seite": "nicht"} if o["id"] == "ulmenhai0" else o for o in schirm.blatt.inhalt["orte"]]

    type_in(schirm, orte=orte)
    alt = (schirm.vorschlag.stand.text, schirm.vorschlag.nachrechnen.versteckt, schirm.warum.block.versteckt)
    press(schirm.vorschlag.nachrechnen)

    assert alt == ("Seit dem Vorschlag hat sich etwas geändert: neu rechnen.", False, True)
    assert len(sheet(datenbank, code).paare) == 3
    assert list(schirm.rechner.gesagt.punkte) == ["Rosental an der Aue hat kein Tandem mehr."]
    assert schirm.vorschlag.nachrechnen.versteckt


def test_repair_without_effect_says_that_all_stays(datenbank, code):
    schirm = open_round(datenbank, code)
    press(schirm.vorschlag.erster)

    type_in(schirm, jahr=today().year + 1)
    press(schirm.vorschlag.nachrechnen)

    assert schirm.rechner.gesagt.text == "Neu gerechnet. Alle Paare bleiben, wie sie waren."


def test_many_pairs_are_judged_beside_the_screen(datenbank, code, monkeypatch):
    monkeypatch.setattr(rechner, "is_small", lambda _: False)
    schirm = open_round(datenbank, code)

    press(schirm.vorschlag.erster)
    sofort = sheet(datenbank, code)
    schirm.rechner.fortschritt._arbeit.wait()

    assert (len(sofort.paare), sofort.sicher) == (4, {})
    assert len(sheet(datenbank, code).sicher) == 4


def test_result_hands_over_every_file(datenbank, code):
    schirm = open_round(datenbank, code, vermittlung_beispiel(today()))

    gesagt = []
    for mitnahme in (schirm.mitnehmen.mitnahme, schirm.steckbriefe.mitnahme):
        for knopf in mitnahme.knoepfe.values():
            press(knopf)
            gesagt.append(mitnahme.gesagt.text)

    assert [satz.split(".")[-2].split("“")[0] for satz in gesagt] == [
        "docx", "pdf", "xlsx", "ics", "xlsx", "docx", "pdf",
    ]  # fmt: skip


def test_profile_sheets_of_very_many_places_come_as_pdf(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    press(schirm.orte.mitglieder)

    press(schirm.steckbriefe.mitnahme.knoepfe["Steckbrief als Word-Datei"])
    abgelehnt = schirm.steckbriefe.mitnahme.gesagt.text
    press(schirm.steckbriefe.mitnahme.knoepfe["Steckbrief als PDF"])

    assert abgelehnt.startswith("Für mehr als 20 Orte auf einmal nehmen Sie das PDF.")
    assert "Tandem-Steckbriefe.pdf" in schirm.steckbriefe.mitnahme.gesagt.text


def test_calendar_without_days_says_so(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)

    press(schirm.mitnehmen.mitnahme.knoepfe["Termine für den Kalender"])

    assert schirm.mitnehmen.mitnahme.gesagt.text.startswith("Es gibt noch keinen Tag.")


def test_letter_follows_the_chosen_pair(datenbank, code):
    schirm = open_round(datenbank, code, vermittlung_beispiel(today()))

    press(schirm.brief.wahl, "entwurf", nr=1, stand=0, inhalt={"fuer": "tannhof00 weidenba0"})
    vorschlag = schirm.brief.mail.text
    press(schirm.ergebnis.eintraege, "brief", id="birkenau0 lindenau0")

    assert vorschlag.startswith("Betreff: Werden Sie ein Tandem? Tannhof und Weidenbach")
    assert schirm.brief.mail.text.startswith("Betreff: Ihr Tandem: Birkenau am See und Lindenau")


def test_agreed_pair_gets_a_sheet_of_its_own(datenbank, code):
    schirm = open_round(datenbank, code, vermittlung_beispiel(today()))

    press(schirm.ergebnis.eintraege, "blatt", id="birkenau0 lindenau0")

    (tandem,) = stored(datenbank, code, "tandem")
    assert [o["name"] for o in tandem["orte"]] == ["Birkenau am See", "Lindenau"]
    (eintrag,) = schirm.ergebnis.eintraege.eintraege
    assert eintrag["ziel"].startswith("/app/tandem?blatt=")
    assert [k[0] for k in eintrag["knoepfe"]] == ["brief"]


def test_round_is_closed_and_the_next_one_knows_its_history(datenbank, code):
    schirm = open_round(datenbank, code, vermittlung_beispiel(today()))

    press(schirm.abschluss.knopf)
    zu = sheet(datenbank, code)
    neu = visit(datenbank, code)
    press(neu.neu)

    assert (zu.fest, zu.paare, len(zu.geschichte)) == ([], [], 2)
    assert schirm.abschluss.gesagt.text.startswith("1 Tandem steht in der Geschichte.")
    assert neu.blatt.inhalt["geschichte"] == schirm.blatt.inhalt["geschichte"]
    press(schirm.abschluss.rueckweg.knopf)
    assert len(schirm.blatt.inhalt["fest"]) == 1


def test_profile_sheets_come_back_after_a_look(datenbank, code):
    schirm = open_round(datenbank, code)
    daten = filled_table(schirm, "Erlengrund", "Fahrdienst")

    upload(schirm, e=daten)
    bericht = [schirm.einlesen.bericht.text, *schirm.einlesen.bericht.punkte]
    press(schirm.einlesen.uebernehmen)

    assert bericht[:2] == [
        "1 Änderung. Noch ist nichts übernommen:",
        "Erlengrund, Das suchen wir: jetzt „Fahrdienst“ statt „Nachbarschaftshilfe“",
    ]
    assert next(o.sucht for o in sheet(datenbank, code).orte if o.id == "erlengru0") == "Fahrdienst"
    assert schirm.einlesen.uebernehmen.versteckt


def test_profile_sheets_can_be_left_out(datenbank, code):
    schirm = open_round(datenbank, code)
    daten = filled_table(schirm, "Erlengrund", "Fahrdienst")
    upload(schirm, e=daten, b=b"x")
    maengel = list(schirm.einlesen.maengel.punkte)

    press(schirm.einlesen.verwerfen)

    assert maengel[0].startswith("b.xlsx: Datei: Das ist keine Excel-Datei.")
    assert schirm.einlesen.bericht.text == "Nichts übernommen."
    assert next(o.sucht for o in sheet(datenbank, code).orte if o.id == "erlengru0") == "Nachbarschaftshilfe"


def test_reader_sees_no_buttons_that_change_anything(datenbank, code):
    schirm = open_round(datenbank, code, vermittlung_beispiel(today()))
    mappe, _ = new_mappe(datenbank, code)
    lesen = mappe.ablage.add_code(mappe.zugang, "lesen")

    leser = visit(datenbank, lesen, f"?blatt={schirm.blatt.blatt_id}")

    v = leser.vorschlag
    assert [k.versteckt for k in (v.erster, v.nachrechnen, v.neu, v.alle, leser.abschluss.knopf)] == [True] * 5
    assert [k for e in leser.paare.liste.eintraege for k in e["knoepfe"]] == []
    assert (leser.warum.block.versteckt, leser.einlesen.block.versteckt, leser.orte.alle.versteckt) == (True,) * 3


def test_dates_of_the_round_stand_in_the_year(datenbank, code):
    schirm = open_round(datenbank, code, vermittlung_beispiel(today()))

    ereignisse = list(all_kinds()["tandemvermittlung"].ereignisse(schirm.blatt.inhalt, schirm.blatt.blatt_id))

    assert ereignisse[2].tag == today() + timedelta(days=45)


def test_opening_the_screen_imports_nothing_heavy():
    schwer = "pandas numpy scipy networkx openpyxl docx"
    frage = f"import sys; import toolkit.apps.tandemvermittlung.view; print({schwer.split()} & sys.modules.keys())"
    frage = frage.replace("[", "{").replace("]", "}", 1)

    antwort = run([sys.executable, "-c", frage], capture_output=True, text=True, check=True)

    assert antwort.stdout.strip() == "set()"


def upload(schirm, **dateien):
    wann = datetime(2026, 11, 30, tzinfo=UTC)
    schirm.einlesen.datei.value = tuple(
        {"name": f"{name}.xlsx", "type": "", "size": len(daten), "content": memoryview(daten), "last_modified": wann}
        for name, daten in dateien.items()
    )


def filled_table(schirm, ort, sucht):
    """The table of one place as it comes back from it."""
    from openpyxl import load_workbook

    from tests.export.proben import ANGABEN
    from toolkit.dokument.tandemvermittlung.steckbrieftabelle import steckbriefe_als_tabellen
    from toolkit.export.xlsx import render_xlsx

    v = Tandemvermittlung.model_validate(schirm.blatt.inhalt)
    orte = [o for o in v.orte if o.name == ort]
    buch = load_workbook(BytesIO(render_xlsx(steckbriefe_als_tabellen(v, orte), ANGABEN)))
    blatt = buch["Tandem-Steckbrief"]
    kopf = next(z for z in blatt.iter_rows() if any(c.value == "Das suchen wir" for c in z))
    spalte = next(c.column for c in kopf if c.value == "Das suchen wir")
    blatt.cell(kopf[0].row + 1, spalte, sucht)
    strom = BytesIO()
    buch.save(strom)
    return strom.getvalue()
