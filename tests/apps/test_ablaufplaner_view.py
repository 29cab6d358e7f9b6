"""What does a visitor of the planner see after each thing she does? Without kernel and browser."""

from __future__ import annotations

import base64
import io
import json
import shutil
import subprocess
import zipfile

import pytest

from methodenkoffer.catalogue import load_catalogue
from toolkit.apps.ablaufplaner.ablage import TAB
from toolkit.apps.ablaufplaner.model import Modell
from toolkit.apps.ablaufplaner.papiere import Druck, write_table
from toolkit.apps.ablaufplaner.sicherung import dump, write_file
from toolkit.apps.ablaufplaner.view import Ansicht
from toolkit.export.markdown import render_markdown
from toolkit.frame.grenze import Grenze
from toolkit.frame.mappe import all_kinds
from toolkit.frame.mappe.offen import OffeneMappe
from toolkit.frame.schirm import Rahmen

PFAD = "?pfad=regionaltreffen&fassung=Ganzer+Tag"


class Adressbuch:
    """Keeps the addresses that the screen wants, as the page would."""

    def __init__(self):
        self.verlauf = []

    def connect(self, tun):
        self.tun = tun

    def replace(self, suche):
        self.verlauf.append(suche)


class Besuch:
    """A visitor: what she does goes through the same messages as from the page."""

    def __init__(self):
        self.vorfaelle, self.gesendet, self.im_tab = [], [], {}
        self.adresse, self.mappe = Adressbuch(), OffeneMappe()
        rahmen = Rahmen(Grenze("probe", "", self.vorfaelle.append), self.adresse)
        self.schirm = Ansicht(rahmen, Modell(load_catalogue()), self.mappe)
        self.modell, self.plan, self.ablage = self.schirm.modell, self.schirm.plan, self.schirm.ablage
        self.plan.liste.send = lambda inhalt, *_: self.gesendet.append(inhalt)
        self.ablage.leiste.schluessel.send = self._tab

    def _tab(self, inhalt, *_):
        if inhalt["art"] == "entwurf":
            self.im_tab[inhalt["blatt"]] = inhalt["entwurf"]
        elif inhalt["art"] == "entwurf_weg":
            self.im_tab.pop(inhalt["blatt"], None)

    def press(self, baustein, **nachricht):
        baustein._handle_custom_msg({"art": "klick", **nachricht}, [])

    def gesture(self, art, kennung="", **daten):
        self.press(self.plan.liste, art=art, id=kennung, **daten)

    def ready(self, code="", entwuerfe=None):
        self.press(self.ablage.leiste.schluessel, art="bereit", code=code, entwuerfe=entwuerfe or {})

    def named(self, titel):
        return next(k for k, z in self.plan.liste.stand.zeilen.items() if z["titel"] == titel)

    def said(self):
        return [n["text"] for n in self.gesendet if n["art"] == "sage"]


@pytest.fixture
def besuch(monkeypatch, tmp_path):
    monkeypatch.setenv("KOFFER_STRENG", "1")
    monkeypatch.setenv("KOFFER_DATEN", str(tmp_path))
    monkeypatch.delenv("KOFFER_DATENBANK", raising=False)
    monkeypatch.delenv("KOFFER_AUSTAUSCH", raising=False)
    return Besuch()


@pytest.fixture
def geplant(besuch):
    besuch.schirm.read_address(PFAD)
    return besuch


def test_first_look_offers_the_ways_to_begin(besuch):
    schirm = besuch.schirm

    assert [b.versteckt for b in (schirm.beginn.block, schirm.plan.block, schirm.passt.block)] == [False, True, True]
    assert schirm.sprung.ziele == []


def test_path_begins_with_people_and_time(besuch):
    beginn = besuch.schirm.beginn
    beginn.pfad.set_state({"wert": "regionaltreffen|Halber Tag"})
    beginn.personen.set_state({"wert": 24})
    beginn.beginn.set_state({"wert": "13:00"})
    besuch.press(beginn.los)

    ablauf = besuch.modell.ablauf
    assert (ablauf.pfad, ablauf.fassung, ablauf.personen, ablauf.tage[0].beginn) == (
        "regionaltreffen",
        "Halber Tag",
        24,
        780,
    )
    assert (beginn.block.versteckt, besuch.plan.block.titel) == (True, ablauf.titel)


def test_cards_begin_in_their_order(besuch):
    beginn = besuch.schirm.beginn
    beginn.weg.set_state({"wert": "karten"})
    besuch.press(beginn.los)
    gesagt = beginn.gesagt.text
    beginn.karten.set_state({"werte": ["check-in", "kugellager"]})
    besuch.press(beginn.los)

    assert gesagt == "Wählen Sie wenigstens eine Methodenkarte. Oder beginnen Sie mit einem leeren Ablauf."
    assert [b.karte for b in besuch.modell.ablauf.tage[0].elemente] == ["check-in", "kugellager"]


def test_address_is_cleared_so_that_loading_again_does_not_begin_anew(geplant):
    assert geplant.adresse.verlauf == [""]
    assert geplant.im_tab[TAB]["inhalt"] == dump(geplant.modell.ablauf)


def test_unknown_cards_are_named(besuch):
    besuch.schirm.read_address("?karten=check-in,gibt-es-nicht")

    assert besuch.schirm.beginn.gesagt.text == "Das gibt es hier nicht, es bleibt unbeachtet: gibt-es-nicht"
    assert len(besuch.modell.ablauf.tage[0].elemente) == 1


def test_changing_minutes_sends_times_and_says_them(geplant):
    geplant.gesendet.clear()
    letzter = geplant.named("Check-out")

    geplant.gesture("feld", letzter, feld="minuten", wert="20", sitzung=1)

    assert geplant.gesendet == [
        {
            "art": "aenderung",
            "zeilen": {"t1": {"zeit": "09:00–15:22"}, letzter: {"minuten": 20, "zeit": "15:02–15:22"}},
        },
        {
            "art": "sage",
            "text": "„Check-out“: Minuten geändert. „Check-out“ läuft jetzt von 15:02\u00a0Uhr bis 15:22\u00a0Uhr.",
        },
    ]
    assert geplant.plan.zurueck.beschriftung == "Rückgängig: „Check-out“: Minuten geändert"


def test_wrong_number_is_said_at_its_field_and_taken_away_again(geplant):
    letzter = geplant.named("Check-out")
    geplant.gesendet.clear()

    geplant.gesture("feld", letzter, feld="minuten", wert="2000", sitzung=1)
    geplant.gesture("feld", letzter, feld="minuten", wert="20", sitzung=1)

    fehler = [n["text"] for n in geplant.gesendet if n["art"] == "fehler"]
    assert fehler == ["Minuten: Der Wert ist zu groß. Der größte Wert ist 1440.", ""]


def test_unfolding_shows_the_private_note_only_there(geplant):
    kugel = geplant.named("Kugellager")
    geplant.gesture("feld", kugel, feld="private_notiz", wert="Nur für mich", sitzung=1)
    vorher = json.dumps(geplant.gesendet, ensure_ascii=False)
    geplant.gesture("oeffnen", kugel)

    blatt = geplant.gesendet[-1]["blatt"]
    assert "Nur für mich" not in vorher
    assert {f["name"]: f["wert"] for f in blatt["felder"]}["private_notiz"] == "Nur für mich"
    assert ["zusammen", "Gleichzeitig mit dem nächsten"] in blatt["knoepfe"]


def test_new_view_gets_the_whole(geplant):
    geplant.gesendet.clear()

    geplant.gesture("bereit")

    assert geplant.gesendet[0]["art"] == "alles"
    assert geplant.gesendet[0]["zeilen"] == geplant.plan.liste.stand.zeilen


def test_undo_by_keyboard_and_by_button(geplant):
    vorher = geplant.modell.ablauf
    geplant.gesture("entfernen", geplant.named("Mittagessen"))
    geplant.gesture("zurueck")
    einmal = geplant.modell.ablauf
    besagt = geplant.said()[-1]
    geplant.press(geplant.plan.vor)

    assert (einmal, besagt) == (vorher, "Zurückgenommen: „Mittagessen“ gelöscht.")
    assert geplant.modell.ablauf != vorher


def test_people_change_minutes_and_material(geplant):
    stuehle = geplant.schirm.material.liste.eintraege[0]["titel"]
    geplant.plan.personen.set_state({"wert": 30})

    assert stuehle == "20 × Stuhl"
    assert geplant.schirm.material.liste.eintraege[0]["titel"] == "30 × Stuhl"
    assert geplant.plan.gesagt.text == "Minuten und Material sind neu gerechnet."
    assert geplant.plan.zurueck.beschriftung == "Rückgängig: Für 30 Personen gerechnet"


def test_too_long_day_gets_proposals_with_preview_and_one_way_back(geplant):
    passt = geplant.schirm.passt
    geplant.gesture("feld", geplant.named("Kugellager"), feld="minuten", wert="90", sitzung=1)
    vorher = geplant.modell.ablauf
    wort = passt.balken.tage[0]["wort"]
    geplant.press(passt.fragen)
    vorschlag = passt.liste.eintraege[0]
    geplant.press(passt.liste, art="ansehen", id=vorschlag["id"])
    mehr = passt.liste.eintraege[0]["zeilen"]
    unberuehrt = geplant.modell.ablauf
    geplant.press(passt.liste, art="uebernehmen", id=vorschlag["id"])
    danach = passt.balken.tage[0]["stufe"]
    geplant.press(passt.zurueck)

    assert wort == "Nein, zu lang"
    assert len(mehr) > len(vorschlag["zeilen"])
    assert unberuehrt is vorher
    assert danach in ("knapp", "passt")
    assert geplant.modell.ablauf == vorher


def test_hint_is_left_on_purpose_and_shown_again(geplant):
    pruefen = geplant.schirm.pruefen
    kennung = pruefen.hinweise.stand.ordnung["offen"][0]
    anzahl = len(pruefen.hinweise.stand.ordnung["offen"])
    geplant.press(pruefen.hinweise, art="bewusst", id=kennung, grund="Wir kennen uns gut.")
    bewusst = pruefen.hinweise.stand
    geplant.press(pruefen.hinweise, art="offen", id=kennung)

    assert (bewusst.ordnung["bewusst"], bewusst.zeilen[kennung]["grund"]) == ([kennung], "Wir kennen uns gut.")
    assert len(pruefen.hinweise.stand.ordnung["offen"]) == anzahl


def test_hint_without_a_reason_stays_open(geplant):
    pruefen = geplant.schirm.pruefen
    kennung = pruefen.hinweise.stand.ordnung["offen"][0]

    geplant.press(pruefen.hinweise, art="bewusst", id=kennung, grund="  ")

    assert pruefen.hinweise.stand.ordnung["bewusst"] == []
    assert pruefen.stand.text == "Der Grund fehlt. Schreiben Sie in einem Satz, warum es so bleiben soll."


def test_tick_counts_material_down(geplant):
    material = geplant.schirm.material
    vorher = material.fehlt
    geplant.press(material.liste, art="an", id=material.liste.eintraege[0]["id"])

    assert (material.fehlt, material.liste.eintraege[0]["haken"]) == (vorher - 1, True)


def test_form_changes_the_plan_and_undo_shows_it_again(geplant):
    rahmen = geplant.schirm.drumherum
    rahmen.angaben._handle_custom_msg(
        {
            "art": "entwurf",
            "nr": 1,
            "stand": rahmen.angaben.stand,
            "inhalt": {**rahmen.angaben.inhalt, "ort": "Rathaus"},
        },
        [],
    )
    ort = geplant.modell.ablauf.angaben.ort
    geplant.press(geplant.plan.zurueck)

    assert (ort, geplant.modell.ablauf.angaben.ort, rahmen.angaben.inhalt["ort"]) == ("Rathaus", "", "")


def test_file_is_handed_over_and_read_in_again(geplant):
    gesendet = []
    weiter = geplant.schirm.mitnehmen.papiere["weiter"]
    weiter.ausgang.send = lambda inhalt, *_: gesendet.append(inhalt)
    knopf = weiter.knoepfe["Ablauf als Datei sichern"]
    geplant.press(knopf)
    daten = base64.b64decode(gesendet[0]["adresse"].partition(",")[2])
    ablauf = geplant.modell.ablauf
    anderer = Besuch()
    anderer.schirm.beginn._read({"new": ({"content": memoryview(daten)},)})

    assert gesendet[0]["name"].endswith("_regionaltreffen-ausrichten.koffer.json")
    assert anderer.modell.ablauf == ablauf


def test_foreign_file_is_a_sentence(besuch):
    besuch.schirm.beginn._read({"new": ({"content": memoryview(b"nichts")},)})

    assert besuch.schirm.beginn.gesagt.text.startswith("Das ist kein lesbarer Ablauf.")
    assert besuch.modell.ablauf is None


def test_plan_in_the_tab_comes_back_after_loading_again(geplant):
    geplant.gesture("feld", geplant.named("Kugellager"), feld="titel", wert="Begegnung", sitzung=1)
    danach = Besuch()

    danach.ready(entwuerfe=geplant.im_tab)

    assert danach.modell.ablauf == geplant.modell.ablauf
    assert danach.ablage.leiste.hinweis.text == "Ihr Ablauf war noch in diesem Tab. Hier ist er wieder."


def test_plan_in_the_tab_is_not_lost_when_the_address_begins_another(geplant):
    danach = Besuch()
    danach.schirm.read_address("?karten=check-in")
    danach.ready(entwuerfe=geplant.im_tab)
    danach.press(danach.plan.zurueck)

    assert danach.modell.ablauf == geplant.modell.ablauf


def test_open_mappe_takes_the_plan_and_keeps_every_change(geplant):
    code = geplant.mappe.create("Probe")
    geplant.gesture("feld", geplant.named("Kugellager"), feld="titel", wert="Begegnung", sitzung=1)
    blatt = geplant.ablage.blatt
    anderer = Besuch()
    anderer.ready(code)
    anderer.schirm.read_address(f"?blatt={blatt.blatt_id}")

    assert geplant.im_tab == {}
    assert geplant.ablage.stand.text == f"Gespeichert {blatt.gespeichert}"
    assert anderer.modell.ablauf == geplant.modell.ablauf
    assert geplant.adresse.verlauf[-1:] != [""] or not geplant.ablage.regal._bereit


def test_plan_begun_with_an_open_mappe_is_a_sheet_at_once(besuch):
    besuch.mappe.create("Probe")
    besuch.schirm.read_address(PFAD)

    assert [b.titel for b in besuch.ablage.regal.blaetter] == ["Regionaltreffen ausrichten"]
    assert (besuch.im_tab, besuch.ablage.blatt.sauber) == ({}, True)


def test_change_made_elsewhere_appears_and_can_be_taken_back(geplant):
    code = geplant.mappe.create("Probe")
    vorher = geplant.modell.ablauf
    anderer = Besuch()
    anderer.ready(code)
    anderer.ablage.regal.open(geplant.ablage.blatt.blatt_id)
    anderer.gesture("feld", anderer.named("Kugellager"), feld="titel", wert="Begegnung", sitzung=1)
    geplant.mappe.look()
    da = geplant.modell.ablauf
    geplant.press(geplant.plan.zurueck)

    assert da == anderer.modell.ablauf
    assert geplant.modell.ablauf == vorher


def test_two_changes_at_once_are_a_choice(geplant):
    code = geplant.mappe.create("Probe")
    anderer = Besuch()
    anderer.ready(code)
    anderer.ablage.regal.open(geplant.ablage.blatt.blatt_id)
    anderer.gesture("feld", anderer.named("Kugellager"), feld="titel", wert="Begegnung", sitzung=1)
    geplant.gesture("feld", geplant.named("Check-out"), feld="minuten", wert="20", sitzung=1)
    fall = geplant.ablage.blatt.konflikt
    geplant.ablage.blatt.choose("andere")

    assert fall is not None
    assert geplant.modell.ablauf == anderer.modell.ablauf


def test_reading_code_shows_the_plan_and_changes_nothing(geplant):
    geplant.mappe.create("Probe")
    lesend = geplant.mappe.ablage.add_code(geplant.mappe.zugang, "lesen")
    code = lesend if isinstance(lesend, str) else lesend[1]
    anderer = Besuch()
    anderer.ready(code)
    anderer.ablage.regal.open(geplant.ablage.blatt.blatt_id)
    vorher = anderer.modell.ablauf
    anderer.gesture("feld", anderer.named("Kugellager"), feld="minuten", wert="40", sitzung=1)

    assert anderer.plan.liste.gesperrt is True
    assert (anderer.modell.ablauf, anderer.ablage.stand.text) == (
        vorher,
        "Sie können diesen Ablauf lesen, aber nicht ändern.",
    )


def test_closing_the_mappe_takes_the_plan_off_the_screen(geplant):
    geplant.mappe.create("Probe")
    geplant.press(geplant.ablage.leiste.schluessel, art="schliessen")

    assert geplant.modell.ablauf is None
    assert geplant.modell.verlauf is None
    assert geplant.schirm.beginn.block.versteckt is False


def test_another_beginning_keeps_the_way_back(geplant):
    erster = geplant.modell.ablauf
    geplant.press(geplant.ablage.neu)
    knopf = geplant.schirm.beginn.zurueck.beschriftung
    geplant.press(geplant.schirm.beginn.zurueck)

    assert knopf == "Zurück zu „Regionaltreffen ausrichten“"
    assert geplant.modell.ablauf == erster


def test_hostile_messages_change_nothing(geplant):
    vorher = geplant.modell.ablauf
    for nachricht in (
        {"art": "feld", "id": "b3", "feld": "__class__", "wert": "x"},
        {"art": "feld", "id": "b3", "feld": "minuten", "wert": {"a": 1}},
        {"art": "einfuegen", "id": "b3", "was": ["x"], "wo": "nirgends"},
        {"art": "verschieben", "id": "b3", "ziel": {"a": 1}},
        {"art": "entfernen", "id": "gibt-es-nicht"},
        {"art": "loesche_alles", "id": "b3"},
    ):
        geplant.press(geplant.plan.liste, **nachricht)

    assert geplant.modell.ablauf == vorher
    assert geplant.vorfaelle == []


def test_plan_file_with_hostile_text_stays_text(besuch, geplant):
    boese = "<img src=x onerror=alert(1)>"
    geplant.gesture("feld", geplant.named("Kugellager"), feld="titel", wert=boese, sitzung=1)
    besuch.schirm.beginn._read({"new": ({"content": memoryview(write_file(geplant.modell.ablauf))},)})

    assert boese in [z["titel"] for z in besuch.plan.liste.stand.zeilen.values()]


def papers(besuch):
    """Every file that the screen hands over, by name."""
    dateien = {}
    for mitnahme in besuch.schirm.mitnehmen.papiere.values():
        mitnahme.ausgang.send = lambda n, *_: dateien.__setitem__(
            n["name"], base64.b64decode(n["adresse"].partition(",")[2])
        )
        for knopf in mitnahme.knoepfe.values():
            besuch.press(knopf)
    return dateien


def unpack(name, daten):
    """All bytes in a file that people may read, out of ZIPs and PDFs too."""
    if daten[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(daten)) as archiv:
            return b"".join(unpack(n, archiv.read(n)) for n in archiv.namelist())
    if daten[:4] == b"%PDF":
        befehl = ["pdftotext", "-enc", "UTF-8", "-", "-"]
        return subprocess.run(befehl, input=daten, capture_output=True, check=True, timeout=60).stdout
    return daten


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext fehlt: apt install poppler-utils")
def test_private_note_leaves_only_where_its_name_says_so(geplant):
    geplant.gesture("feld", "t1", feld="datum", wert="2026-11-22", sitzung=1)
    geplant.gesture("feld", geplant.named("Kugellager"), feld="private_notiz", wert="Quittenbrot", sitzung=2)

    dateien = papers(geplant)

    verraten = sorted(name for name, daten in dateien.items() if b"Quittenbrot" in unpack(name, daten))
    assert len(dateien) == 12
    assert verraten == [
        "2026-11-22_regionaltreffen-ausrichten.koffer.json",
        "2026-11-22_regionaltreffen-ausrichten_drehbuch_mit_notizen.pdf",
    ]


def test_table_comes_back_difference_by_difference(geplant):
    geplant.gesture("feld", "t1", feld="datum", wert="2026-11-22", sitzung=1)
    tabelle = write_table(Druck(geplant.modell.ablauf, geplant.modell.katalog, "x")).daten
    import openpyxl

    mappe = openpyxl.load_workbook(io.BytesIO(tabelle))
    zelle = next(z for zeile in mappe.worksheets[0].iter_rows() for z in zeile if z.value == "Kugellager")
    zelle.value = "Begegnung"
    neu = io.BytesIO()
    mappe.save(neu)
    vorher, bereich = geplant.modell.ablauf, geplant.schirm.tabelle

    bereich._read({"new": ({"content": memoryview(neu.getvalue())},)})
    unberuehrt, saetze = geplant.modell.ablauf, bereich.unterschiede.punkte
    geplant.press(bereich.uebernehmen)
    danach = [z["titel"] for z in geplant.plan.liste.stand.zeilen.values()]
    geplant.press(geplant.plan.zurueck)

    assert unberuehrt is vorher
    assert len(saetze) == 1
    assert "Begegnung" in saetze[0]
    assert "Begegnung" in danach
    assert geplant.modell.ablauf == vorher


def test_wrecked_table_is_a_report(geplant):
    bereich = geplant.schirm.tabelle

    bereich._read({"new": ({"content": memoryview(b"PK kaputt")},)})

    assert len(bereich.maengel.punkte) == 1
    assert bereich.uebernehmen.versteckt is True


def test_plan_put_aside_is_kept_when_a_sheet_takes_its_place(besuch):
    code = besuch.mappe.create("Probe")
    besuch.schirm.read_address("?karten=check-in")
    blatt = besuch.ablage.blatt.blatt_id
    anderer = Besuch()
    anderer.schirm.read_address(PFAD)
    anderer.press(anderer.ablage.neu)
    anderer.ready(code)
    anderer.ablage.regal.open(blatt)

    assert anderer.modell.ablauf == besuch.modell.ablauf
    assert sorted(b.titel for b in anderer.mappe.ablage.list_sheets(anderer.mappe.zugang)) == [
        "Mein Ablauf",
        "Regionaltreffen ausrichten",
    ]


def test_sheet_of_a_plan_reads_as_a_public_paper(geplant):
    geplant.gesture("feld", geplant.named("Kugellager"), feld="private_notiz", wert="Quittenbrot", sitzung=2)

    dokument = all_kinds()["plan"].dokument(dump(geplant.modell.ablauf), "Vermerk")

    text = render_markdown(dokument)
    assert "Kugellager" in text
    assert "Vermerk" in text
    assert "Quittenbrot" not in text
