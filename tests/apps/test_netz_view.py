"""Can somebody map a network, see it, read it and take it along? Without a browser."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pytest

from tests.dokument.netzproben import make_sheet
from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.netz.view import Ansicht
from toolkit.dokument.netz.beispiel import netz_beispiel
from toolkit.dokument.netz.blatt import Netzblatt
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe
from toolkit.frame.mappe import OffeneMappe, add_sheet, all_kinds
from toolkit.frame.mappe.zeit import today

EINST = datetime(2026, 11, 30, tzinfo=UTC)
GRUPPE = Regionalgruppe(titel="Runde", orte=[Gruppenort(id="lind", name="Lindenau"), Gruppenort(name="Eichberg")])


@pytest.fixture
def code(datenbank):
    return new_mappe(datenbank)[1]


def visit(datenbank, code, suche=""):
    all_kinds()
    schirm = Ansicht(new_frame(), OffeneMappe(datenbank.open))
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def save(datenbank, code, blatt, art="netz"):
    mappe, _ = new_mappe(datenbank, code)
    return add_sheet(mappe, art, blatt.titel, blatt.model_dump(mode="json"))


def opened(datenbank, code, blatt, teil=""):
    schirm = visit(datenbank, code, f"?blatt={save(datenbank, code, blatt)}")
    if teil:
        schirm.go_to(teil)
    return schirm


def stored(datenbank, code):
    mappe, _ = new_mappe(datenbank, code)
    inhalt = next(b.inhalt for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == "netz")
    return Netzblatt.model_validate(inhalt)


def type_in(form, schirm, **felder):
    press(form, "entwurf", nr=1, stand=form.stand, inhalt={**schirm.blatt.inhalt, **felder})


def tick(moment):
    press(moment.block, "entwurf", nr=1, stand=moment.block.stand, inhalt={"mit": True})


def choose(wahl, **werte):
    press(wahl.block, "entwurf", nr=1, stand=wahl.block.stand, inhalt={**wahl.werte, **werte})


def test_map_grows_from_places_and_typed_lines(datenbank, code):
    save(datenbank, code, GRUPPE, "regionalgruppe")
    schirm = visit(datenbank, code)
    press(schirm.neu)
    dabei = schirm.dabei

    press(dabei.orte)
    type_in(dabei.zeilen.form.block, schirm, schnell="Tafel; Verein\nRathaus; Xyz; hilft")
    press(dabei.zeilen.knopf)
    schirm.go_to("verbindungen")
    type_in(schirm.verbindungen.zeilen.form.block, schirm, schnell_bindungen="Tafel – Linden: Z G")
    press(schirm.verbindungen.zeilen.knopf)

    blatt = stored(datenbank, code)
    assert [a.name for a in blatt.akteure] == ["Lindenau", "Eichberg", "Tafel"]
    assert blatt.schnell == "Rathaus; Xyz; hilft"
    assert dabei.zeilen.gesagt.text.startswith("1 Stelle ist dazugekommen. Was wir nicht verstanden haben")
    assert [(b.von, b.art) for b in blatt.bindungen] == [
        (blatt.akteure[2].id, "zusammenarbeit"),
        (blatt.akteure[2].id, "geld"),
    ]


def test_typed_lines_are_taken_back(datenbank, code):
    schirm = opened(datenbank, code, Netzblatt(schnell="Tafel\nChor"))
    press(schirm.dabei.zeilen.knopf)

    press(schirm.dabei.zeilen.rueckweg.knopf)

    assert (stored(datenbank, code).akteure, stored(datenbank, code).schnell) == ([], "Tafel\nChor")


def test_name_and_question_are_kept(datenbank, code):
    schirm = opened(datenbank, code, Netzblatt())

    type_in(schirm.dabei.kopf.block, schirm, titel="Netz Ost", frage="Wer hilft wem?")

    assert (stored(datenbank, code).titel, stored(datenbank, code).frage) == ("Netz Ost", "Wer hilft wem?")


def test_actor_that_is_taken_out_takes_its_ties_along_and_comes_back(datenbank, code):
    voll = netz_beispiel(today())
    schirm = opened(datenbank, code, voll)
    rest = [a for a in schirm.blatt.inhalt["akteure"] if a["name"] != "Tafel"]

    type_in(schirm.form, schirm, akteure=rest)
    ohne = stored(datenbank, code)
    gesagt = schirm.abgang.gesagt.text
    press(schirm.abgang.knopf)

    assert len(ohne.bindungen) == len(voll.bindungen) - 3
    assert gesagt == "„Tafel“ ist nicht mehr auf der Karte. Auch 3 Verbindungen sind entfernt."
    assert stored(datenbank, code) == voll
    assert schirm.abgang.knopf.versteckt


def test_full_name_is_named_and_shortened(datenbank, code):
    schirm = opened(datenbank, code, Netzblatt(schnell="Amira Muster"))
    press(schirm.dabei.zeilen.knopf)
    gesagt = schirm.dabei.initialen.satz.text

    press(schirm.dabei.initialen.knopf)

    assert gesagt.startswith("„Amira Muster“ sieht nach einem vollen Namen aus.")
    assert [(a.name, a.person) for a in stored(datenbank, code).akteure] == [("A. M.", True)]
    assert schirm.dabei.initialen.knopf.versteckt


def test_conflict_is_warned_of_and_hidden_in_the_picture(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "verbindungen")
    gewarnt = schirm.verbindungen.heikel.text

    schirm.go_to("bild")

    assert gewarnt.startswith("In einem kleinen Ort ist eine solche Karte heikel")
    assert {b["art"] for b in schirm.bild.bild.bindungen} == {"information", "zusammenarbeit", "geld"}
    assert {a["einfluss"] for a in schirm.bild.bild.akteure} == {None}
    assert schirm.bild.vorsicht.text.startswith("Bereit für den Beamer")


def test_ratings_are_shown_for_the_moment_only(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "bild")

    tick(schirm.bild.mit)
    arten = {b["art"] for b in schirm.bild.bild.bindungen}
    schirm.go_to("sehen")
    schirm.go_to("bild")

    assert "konflikt" in arten
    assert not schirm.bild.mit.wert
    assert "konflikt" not in {b["art"] for b in schirm.bild.bild.bindungen}
    assert "mit_bewertung=True" not in repr(stored(datenbank, code))


def test_circles_are_sectors_until_ratings_are_shown(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "bild")

    schirm.bild.sichten.wert = "kreise"
    vorher, gesagt = schirm.bild.bild.sicht, schirm.bild.kreise.text
    tick(schirm.bild.mit)

    assert (vorher, schirm.bild.bild.sicht) == ("sektoren", "kreise")
    assert gesagt.startswith("Die Kreise zeigen, wer wie viel Einfluss hat.")
    assert stored(datenbank, code).sicht == "kreise"


def test_moved_actor_stays_where_it_was_put_and_goes_back(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "bild")
    vorher = {a["id"]: (a["x"], a["y"]) for a in schirm.bild.bild.akteure}

    schirm.bild.bild.zug = {"id": "tafel000", "x": 0.9, "y": 0.9, "n": 1}
    gelegt = {a.id: (a.x, a.y) for a in stored(datenbank, code).akteure}
    press(schirm.bild.lage.rueckweg.knopf)

    assert gelegt == {**vorher, "tafel000": (0.9, 0.9)}
    assert {a.id: (a.x, a.y) for a in stored(datenbank, code).akteure} == vorher


def test_field_holds_its_own_actors(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()).model_copy(update={"sicht": "sektoren"}), "bild")
    zeitung = next(a for a in schirm.bild.bild.akteure if a["id"] == "zeitung0")

    schirm.bild.bild.zug = {"id": "zeitung0", "x": 1 - zeitung["x"], "y": 1 - zeitung["y"], "n": 1}

    assert schirm.bild.gesagt.text == "In dieser Ansicht bleibt jede Stelle in ihrem Kreis oder Feld."


def test_picture_is_ordered_anew_and_back(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "bild")
    vorher = {a["id"]: (a["x"], a["y"]) for a in schirm.bild.bild.akteure}
    schirm.bild.bild.zug = {"id": "tafel000", "x": 0.9, "y": 0.1, "n": 1}

    press(schirm.bild.neu)
    neu = {a["id"]: (a["x"], a["y"]) for a in schirm.bild.bild.akteure}
    press(schirm.bild.lage.rueckweg.knopf)

    assert neu == vorher
    assert next(a.x for a in stored(datenbank, code).akteure if a.id == "tafel000") == 0.9


def test_list_holds_all_actors_page_by_page(datenbank, code):
    schirm = opened(datenbank, code, make_sheet(45, 60), "bild")
    liste = schirm.bild.liste

    anzahl = [len(liste.liste.eintraege)]
    for _ in range(2):
        press(liste.mehr)
        anzahl.append(len(liste.liste.eintraege))

    assert anzahl == [20, 40, 45]
    assert liste.mehr.versteckt


def test_reading_marks_in_the_picture_whom_a_sentence_is_about(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "sehen")
    allein = next(e for e in schirm.sehen.saetze.eintraege if "Noch ohne Verbindung" in e["titel"])

    vorher = schirm.sehen.bild.block.versteckt
    press(schirm.sehen.saetze, "zeigen", id=allein["id"])

    assert (vorher, schirm.sehen.bild.block.versteckt) == (True, False)
    assert schirm.sehen.bild.gesagt.text == "Im Bild größer gezeichnet: „Reparaturcafé“."
    assert [a["id"] for a in schirm.sehen.bild.bild.akteure if a["einfluss"] == 5] == ["repairca"]


def test_sentences_on_ratings_wait_until_they_are_wanted(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "sehen")
    ohne = [e["titel"] for e in schirm.sehen.saetze.eintraege]

    tick(schirm.sehen.mit)

    mit = [e["titel"] for e in schirm.sehen.saetze.eintraege]
    assert not any("Einfluss" in s or "Konflikt" in s for s in ohne)
    assert [s for s in mit if s not in ohne] == [
        "Viel Einfluss, aber höchstens eine Verbindung hat „Sozialausschuss“. Dort lohnt sich ein Gespräch.",
        "Ein Konflikt ist eingetragen. Er zählt nicht als Verbindung.",
    ]


def test_figures_have_sentence_caution_advice_and_source(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "sehen")

    dichte = schirm.sehen.zahlen.liste.eintraege[0]

    assert (dichte["titel"], dichte["marke"]) == ("Wie eng das Netz ist", "16\u00a0%")
    assert [z.split(" ")[0] for z in dichte["zeilen"][1:]] == ["Vorsicht:", "Was", "Quelle:"]


def test_figures_of_thin_data_are_withheld_with_the_reason(datenbank, code):
    blatt = netz_beispiel(today()).model_copy(update={"gefragt": 40, "geantwortet": 9})

    schirm = opened(datenbank, code, blatt, "sehen")

    marken = {e["id"]: e["marke"] for e in schirm.sehen.zahlen.liste.eintraege}
    assert marken.pop("ruecklauf") == "22\u00a0%"
    assert set(marken.values()) == {"Nicht gezeigt"}


def test_trust_and_benefit_wait_until_they_are_wanted_and_small_groups_stay_hidden(datenbank, code):
    blatt = netz_beispiel(today())
    gefragt = {"agentur0": 5, "stabste0": 4, "sparkass": 3}
    bindungen = [
        b.model_copy(update={"vertrauen": gefragt.get(b.von), "nutzen": 2 if b.von == "sparkass" else None})
        for b in blatt.bindungen
    ]
    schirm = opened(datenbank, code, blatt.model_copy(update={"bindungen": bindungen}), "sehen")
    ohne = {e["id"] for e in schirm.sehen.zahlen.liste.eintraege}

    tick(schirm.sehen.mit)

    mit = {e["id"]: e["marke"] for e in schirm.sehen.zahlen.liste.eintraege if e["id"] not in ohne}
    assert set(mit) == {"vertrauen", "nutzen"}
    assert mit["vertrauen"].endswith("von 5")
    assert mit["nutzen"] == "Nicht gezeigt"


def test_leaving_and_meeting_are_answered_and_become_tasks(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "wenn")
    wenn = schirm.wenn

    choose(wenn.geht, geht="jugenda0")
    choose(wenn.zwei, von="repairca", zu="mehrgen0")
    press(wenn.ohne_merken)
    press(wenn.mit_merken)

    assert wenn.ohne.text.startswith("Ohne „Jugendamt“ zerfällt dieser Teil des Netzes")
    assert wenn.mit.text.startswith("Neu verbunden: „Reparaturcafé“ und „Mehrgenerationenhaus“.")
    assert [a.was for a in stored(datenbank, code).aufgaben[1:]] == [
        "Klären, wer einspringt, wenn „Jugendamt“ ausfällt",
        "„Reparaturcafé“ und „Mehrgenerationenhaus“ zusammenbringen",
    ]


def test_conflict_of_two_is_said_only_on_demand_and_hidden_again(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "wenn")
    wenn = schirm.wenn

    choose(wenn.zwei, von="sportver", zu="heimatve")
    ohne = [wenn.mit.text, *wenn.mit.punkte]
    tick(wenn.konflikte)
    mit = [wenn.mit.text, *wenn.mit.punkte]
    schirm.schritte.wahl = "bild"

    assert not any("Konflikt" in satz for satz in ohne)
    assert any("Zwischen den beiden ist ein Konflikt eingetragen." in satz for satz in mit)
    assert not wenn.konflikte.wert


def test_best_ties_come_with_reasons_and_are_forgotten_when_the_network_changes(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "wenn")
    beste = schirm.wenn.beste

    press(beste.knopf)
    funde = list(beste.liste.eintraege)
    press(beste.liste, "merken", id="paar0")
    gemerkt = stored(datenbank, code).aufgaben[-1].was
    press(schirm.wenn.merker.rueckweg.knopf)
    type_in(schirm.form, schirm, akteure=schirm.blatt.inhalt["akteure"][:5])

    assert len(funde) == 3
    assert all(fund["zeilen"] for fund in funde)
    assert gemerkt == "„Freiwilligenagentur“ und „Reparaturcafé“ zusammenbringen"
    assert len(stored(datenbank, code).aufgaben) == 1
    assert beste.liste.eintraege == []


def test_other_ties_spare_those_who_are_busy_already(datenbank, code):
    beste = opened(datenbank, code, netz_beispiel(today()), "wenn").wenn.beste

    press(beste.knopf)
    davor = ["„Freiwilligenagentur“" in fund["titel"] for fund in beste.liste.eintraege]
    press(beste.schonen)

    assert any(davor)
    assert len(beste.liste.eintraege) == 3
    assert not any("Bedenken Sie" in zeile for fund in beste.liste.eintraege for zeile in fund["zeilen"])
    assert beste.gesagt.text.startswith("3 Vorschläge, die die Stellen mit sehr vielen Verbindungen schonen.")
    assert beste.schonen.versteckt


def test_best_ties_of_a_large_network_are_reckoned_aside(datenbank, code):
    schirm = opened(datenbank, code, make_sheet(90, 150), "wenn")
    beste = schirm.wenn.beste

    press(beste.knopf)
    beste.lauf._arbeit.wait()

    assert beste.gesagt.text.startswith("3 Vorschläge")


def test_state_of_today_is_kept_compared_and_deleted(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "vergleich")
    vergleich = schirm.vergleich

    vorher = [vergleich.saetze.text, *vergleich.saetze.punkte]
    press(vergleich.staende.knopf)
    neu = stored(datenbank, code).wellen[-1].id
    choose(vergleich.wahl, alt=neu)
    gleich = vergleich.saetze.text
    press(vergleich.staende.liste, "weg", id=neu)

    assert vorher[0].startswith("Neu dabei: ")
    assert gleich == "Es sind dieselben wie beim letzten Mal."
    assert [w.id for w in stored(datenbank, code).wellen] == ["welle001"]


def test_every_file_is_handed_over(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "mitnehmen")

    gesagt = []
    for mitnahme in (schirm.mitnehmen.lesart, schirm.mitnehmen.boegen, schirm.mitnehmen.dateien):
        for knopf in mitnahme.knoepfe.values():
            press(knopf)
            gesagt.append(mitnahme.gesagt.text.split("“")[0].split(".")[-1])

    assert gesagt == ["docx", "pdf", "pdf", "pdf", "xlsx", "graphml"]


@pytest.mark.parametrize("anzahl", [0, 1, 2, 40, 300])
def test_every_part_opens_at_any_size(datenbank, code, anzahl):
    schirm = opened(datenbank, code, make_sheet(anzahl, anzahl * 3 if anzahl > 1 else 0))

    for teil in schirm._bereiche:
        schirm.go_to(teil)

    assert len(schirm.bild.bild.akteure) == anzahl
    assert schirm.sehen.saetze.eintraege


def test_other_sheet_finds_nothing_of_the_one_before(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "wenn")
    choose(schirm.wenn.geht, geht="jugenda0")
    press(schirm.wenn.beste.knopf)
    schirm.go_to("bild")
    tick(schirm.bild.mit)

    anderes = save(datenbank, code, Netzblatt(titel="Leer"))
    schirm.leiste.open_sheet(anderes)

    assert not schirm.bild.mit.wert
    assert schirm.wenn.geht.werte == {"geht": ""}
    assert schirm.wenn.beste.liste.eintraege == []


def test_reader_sees_everything_and_changes_nothing(datenbank, code):
    kennung = save(datenbank, code, netz_beispiel(today()))
    mappe, _ = new_mappe(datenbank, code)
    leser = visit(datenbank, mappe.ablage.add_code(mappe.zugang, "lesen"), f"?blatt={kennung}")

    for teil in leser._bereiche:
        leser.go_to(teil)
    leser.bild.bild.zug = {"id": "tafel000", "x": 0.9, "y": 0.9, "n": 1}

    assert len(leser.bild.bild.akteure) == 19
    assert leser.dabei.zeilen.block.versteckt
    assert leser.bild.neu.versteckt
    assert stored(datenbank, code) == netz_beispiel(today())


def upload(hochladen, *dateien):
    hochladen.datei.value = tuple(
        {"name": name, "type": "", "size": len(daten), "content": memoryview(daten), "last_modified": EINST}
        for name, daten in dateien
    )


def test_table_and_graphml_go_out_and_come_back_the_same(datenbank, code):
    voll = netz_beispiel(today()).model_copy(update={"mit_bewertung": True})
    schirm = opened(datenbank, code, voll, "mitnehmen")
    mitnehmen = schirm.mitnehmen
    dateien = [mitnehmen._tables(), mitnehmen._graphml()]
    type_in(schirm.form, schirm, akteure=[], bindungen=[])

    for datei in dateien:
        upload(mitnehmen.einlesen, (datei.name, datei.daten))
        gesagt = mitnehmen.einlesen.bericht.text
        press(mitnehmen.einlesen.nehmen)

        assert gesagt == f"In „{datei.name}“ stehen 19 Stellen und 31 Verbindungen."
    blatt = stored(datenbank, code)
    assert sorted(a.name for a in blatt.akteure) == sorted(a.name for a in voll.akteure)
    assert len(blatt.bindungen) == len(voll.bindungen)


def test_file_that_says_something_else_waits_for_one_choice(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "mitnehmen")
    einlesen = schirm.mitnehmen.einlesen
    datei = schirm.mitnehmen._tables()
    akteure = [{**a, "rolle": "anders"} if a["name"] == "Tafel" else a for a in schirm.blatt.inhalt["akteure"]]
    type_in(schirm.form, schirm, akteure=akteure)

    upload(einlesen, (datei.name, datei.daten))
    gesagt = list(einlesen.bericht.punkte)
    press(einlesen.neu_gilt)
    neu = next(a.rolle for a in stored(datenbank, code).akteure if a.name == "Tafel")
    press(einlesen.rueckweg.knopf)

    assert any("Tafel" in satz and "bisher „anders“" in satz for satz in gesagt)
    assert neu == "Lebensmittel für 300 Menschen"
    assert next(a.rolle for a in stored(datenbank, code).akteure if a.name == "Tafel") == "anders"


def test_file_that_is_none_says_so_and_changes_nothing(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "mitnehmen")

    upload(schirm.mitnehmen.einlesen, ("kaputt.xlsx", b"PK kaputt"))

    assert schirm.mitnehmen.einlesen.bericht.text == "In „kaputt.xlsx“ steht nichts, das wir übernehmen können."
    assert schirm.mitnehmen.einlesen.maengel.text == "Eine Stelle in der Datei braucht Ihre Hand:"
    assert schirm.mitnehmen.einlesen.nehmen.versteckt
    assert stored(datenbank, code) == netz_beispiel(today())


def test_survey_goes_out_and_its_answer_comes_in(datenbank, code):
    from openpyxl import load_workbook

    schirm = opened(datenbank, code, netz_beispiel(today()), "mitnehmen")
    umfrage = schirm.mitnehmen.umfrage
    mappe = load_workbook(BytesIO(umfrage._tables().daten))
    wer, liste = mappe.worksheets[:2]
    feld = next(z for z in next(wer.iter_cols(max_col=1)) if z.value == "Wer sind Sie?").offset(column=1)
    feld.value = "Reparaturcafé"
    kopf = [z.value for z in liste[1]]
    zeile = next(z for z in liste.iter_rows(min_row=2) if z[0].value == "Tafel")
    zeile[kopf.index("Zusammenarbeit")].value = "x"
    antwort = BytesIO()
    mappe.save(antwort)

    upload(umfrage.herein, ("antwort.xlsx", antwort.getvalue()))
    press(umfrage.herein.nehmen)

    blatt = stored(datenbank, code)
    assert [(b.von, b.zu, b.art) for b in blatt.bindungen if b.von_wem] == [("repairca", "tafel000", "zusammenarbeit")]
    assert (blatt.gefragt, blatt.geantwortet) == (19, 1)
    assert umfrage.offen.text.startswith("Noch keine Antwort von: ")


def test_answer_on_paper_is_typed_in_and_taken_back(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "mitnehmen")
    papier = schirm.mitnehmen.umfrage.papier
    vorher = stored(datenbank, code)
    zeilen = {"schnell_wer": "repairca", "schnell_antwort": "Tafel: Z\nQuatsch: A"}

    press(papier.form.block, "entwurf", nr=1, stand=papier.form.block.stand, inhalt=zeilen)
    press(papier.knopf)
    halb = stored(datenbank, code)
    zeilen["schnell_antwort"] = "Tafel: Z"
    press(papier.form.block, "entwurf", nr=2, stand=papier.form.block.stand, inhalt=zeilen)
    press(papier.knopf)
    ganz = stored(datenbank, code)
    letzter = papier.form.block.felder[0]["optionen"][-1][1]
    press(papier.rueckweg.knopf)

    assert letzter == "Reparaturcafé (hat schon geantwortet)"
    assert (halb.bindungen, halb.schnell_antwort) == (vorher.bindungen, "Tafel: Z\nQuatsch: A")
    assert [(b.von, b.zu, b.art) for b in ganz.bindungen if b.von_wem] == [("repairca", "tafel000", "zusammenarbeit")]
    assert (ganz.gefragt, ganz.geantwortet, ganz.schnell_wer, ganz.schnell_antwort) == (19, 1, "", "")
    assert stored(datenbank, code) == vorher.model_copy(update=zeilen)


def test_delicate_questions_are_warned_of_and_questionnaires_come_out(datenbank, code):
    schirm = opened(datenbank, code, netz_beispiel(today()), "mitnehmen")
    umfrage = schirm.mitnehmen.umfrage

    press(umfrage.form, "entwurf", nr=1, stand=umfrage.form.stand, inhalt={"bewertung": True, "konflikt": False})
    datei = umfrage._papers()

    assert umfrage.heikel.text.startswith("Das ist eine heikle Frage.")
    assert datei.daten.startswith(b"%PDF")
    assert Ansicht(new_frame(), OffeneMappe(datenbank.open)).mitnehmen.umfrage._asked() is None
