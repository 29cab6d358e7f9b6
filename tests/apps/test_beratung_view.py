"""Does the screen lead a round, keep it in the tab only, and keep more only when asked? Without kernel and browser."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe
from toolkit.apps.beratung.tab import MITNAHME, NOTIZEN, RUNDE
from toolkit.apps.beratung.view import Ansicht
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today
from toolkit.planung.beratung.frage import GESCHLOSSEN, GUT
from toolkit.planung.beratung.runde import Runde
from toolkit.store.verfall import deletion_day

NULL = 1_800_000_000
BOESE = "<script>alert(1)</script> =cmd|' /C calc'!A0"


class Besuch:
    """A visitor with a tab; what she does goes through the same messages as from the page."""

    def __init__(self, datenbank, code="", entwuerfe=None, suche="", minute=0):
        self.rahmen = new_frame()
        self.schirm = s = Ansicht(self.rahmen, OffeneMappe(datenbank.open))
        self.modell, self.tab, self.dateien = s.modell, dict(entwuerfe or {}), []
        s.leiste.schluessel.send = self._hear
        s.read_address(suche)
        self.press(s.leiste.schluessel, "bereit", code=code, entwuerfe=self.tab)
        self.press(s.uhr, "bereit", lauf="", jetzt=NULL + minute * 60)

    def _hear(self, inhalt, *_):
        if inhalt["art"] == "entwurf":
            self.tab[inhalt["blatt"]] = inhalt["entwurf"]
        elif inhalt["art"] == "entwurf_weg":
            self.tab.pop(inhalt["blatt"], None)
        elif inhalt["art"] == "verwerfen":
            self.tab.clear()

    def press(self, baustein, art="klick", **mehr):
        baustein._handle_custom_msg({"art": art, **mehr}, [])

    def clock(self, geste, minute=0):
        self.press(self.schirm.uhr, geste, block="", jetzt=NULL + minute * 60)

    def type_in(self, form, **felder):
        inhalt = {**form.inhalt, **felder}
        if form.blatt:
            self.tab[form.blatt] = {"version": 0, "inhalt": inhalt, "gesendet": None}
        self.press(form, "entwurf", nr=1, stand=form.stand, inhalt=inhalt)

    def main_button(self):
        knoepfe = self.schirm.uhr.knoepfe
        return [knopf[1] for knopf in knoepfe if knopf[2]], knoepfe[0][2]

    def shown(self):
        s = self.schirm
        teile = {
            "uhr": s.uhrblock,
            "schritt": s.schritt.block,
            "einrichten": s.einrichten.block,
            "mitnehmen": s.mitnehmen.block,
            "mitschrift": s.schreiben.block,
            "aufheben": s.aufheben.block,
            "liste": s.ablage.liste_block,
            "blatt": s.ablage.block,
        }
        return {name for name, block in teile.items() if not block.versteckt}

    def fields(self):
        return [feld["name"] for feld in self.schirm.schreiben.form.felder]

    def finish(self, frage="Wie kann ich helfen?"):
        self.clock("start")
        self.clock("beenden", 30)
        self.type_in(self.schirm.schreiben.form, frage=frage, ideen="Danken")
        self.type_in(
            self.schirm.mitnehmen.form,
            mitnahme="Ein Dank fehlt",
            schritte=[{"id": "aaaa", "was": "Anrufen", "bis": None}],
        )


@pytest.fixture
def besuch(datenbank):
    return Besuch(datenbank)


def test_everything_begins_without_mappe_and_with_one_main_button(besuch):
    assert besuch.shown() == {"uhr", "einrichten"}
    assert besuch.main_button() == (["Runde beginnen"], True)
    assert besuch.tab == {}
    assert besuch.schirm.stand.text.startswith("60\u00a0Minuten, 6 Personen, im Raum.")


def test_main_button_is_always_the_first_one(besuch):
    knoepfe = [besuch.main_button()]
    for minute, geste in enumerate(["start", "weiter", "pause", "weitermachen", *["weiter"] * 6, "weiter"]):
        besuch.clock(geste, minute)
        knoepfe.append(besuch.main_button())

    assert [k for k, _ in knoepfe] == [
        ["Runde beginnen"],
        ["Weiter zu „Erzählen“"],
        ["Weiter zu „Nachfragen“"],
        ["Weitermachen"],
        ["Weiter zu „Nachfragen“"],
        ["Weiter zu „Die Frage auf den Punkt bringen“"],
        ["Weiter zu „Vermutungen äußern“"],
        ["Weiter zu „Ideen sammeln“"],
        ["Weiter zu „Auswählen“"],
        ["Weiter zu „Abschließen“"],
        ["Runde abschließen"],
        ["Was ich mitnehme"],
    ]
    assert {erster for _, erster in knoepfe} == {True}


def test_step_says_what_to_read_aloud_and_who_is_silent(besuch):
    besuch.clock("start")
    schilder = []
    for minute in range(8):
        schilder.append((besuch.modell.phase.id, besuch.schirm.schritt.schild.text.split("„")[1].rstrip("“.")))
        besuch.clock("weiter", minute)

    assert [name for name, schild in schilder if schild == "Ich höre nur zu"] == ["vermutungen", "ideen"]
    assert {schild for _, schild in schilder} == {"Ich höre nur zu", "Ich frage, ich rate nicht"}
    assert besuch.schirm.schritt.block.versteckt


def test_room_sees_step_question_and_silence_but_no_note(besuch):
    s = besuch.schirm
    besuch.clock("start")
    for minute in range(3):
        besuch.clock("weiter", minute)
    besuch.type_in(s.schreiben.form, erzaehlt="GEHEIM", frage="Wie kann ich\n helfen?", vermutungen="GEHEIM")
    vorher = s.uhr.titel

    besuch.clock("weiter", 4)

    assert (vorher, s.uhr.titel) == ("Kollegiale Beratung", "Unsere Frage: Wie kann ich helfen?")
    assert s.uhr.linien[0]["spur"] == "Schritt 5 von 8 – wer den Fall einbringt, hört nur zu"
    assert "GEHEIM" not in str(s.uhr.get_state())


def test_video_shows_a_hint_in_every_step(besuch):
    besuch.schirm.einrichten.wo.wert = "online"
    besuch.clock("start")

    worum = next(e for e in besuch.schirm.schritt.liste.eintraege if e["id"] == "worum")
    assert worum["zeilen"][1].startswith("Prüfen Sie, ob sich alle hören")


def test_pause_stands_instead_of_the_clock(besuch):
    besuch.clock("start")
    besuch.clock("pause", 3)

    assert (besuch.schirm.uhr.linien, besuch.schirm.uhr.fertig) == (
        [],
        "Pause. In „Rollen verteilen und Anliegen wählen“ bleiben noch 4\u00a0Minuten.",
    )


def test_clock_that_slept_offers_to_count_a_pause(besuch):
    besuch.clock("start")
    besuch.clock("frisch", 300)
    s = besuch.schirm

    assert s.uhr.lage[1][1].startswith("Die Uhr hat geschlafen")
    assert ["schlaf", "Zeit darüber als Pause zählen", False] in s.uhr.knoepfe
    besuch.clock("schlaf", 300)

    assert (besuch.modell.uhr.pausen, s.uhr.linien[0]["ende"]) == ((300 - 7) * 60, NULL + 300 * 60)


def test_field_of_the_step_is_there_and_what_was_written_can_be_read(besuch):
    besuch.clock("start")
    gesehen = [besuch.fields()]
    besuch.type_in(besuch.schirm.schreiben.form, erzaehlt="Ein Satz\nnoch einer")
    for minute in range(7):
        besuch.clock("weiter", minute)
        gesehen.append(besuch.fields())
        if minute == 1:
            bisher = besuch.schirm.schreiben.bisher.eintraege

    alle = ["erzaehlt", "nachgefragt", "frage", "vermutungen", "ideen"]
    assert gesehen == [["erzaehlt"], *([name] for name in alle), alle, alle]
    assert bisher == [{"id": "erzaehlt", "titel": "Worum geht es?", "zeilen": ["Ein Satz", "noch einer"]}]


def test_question_is_looked_at_kindly_and_never_blocks(besuch):
    s = besuch.schirm
    besuch.clock("start")
    for minute in range(3):
        besuch.clock("weiter", minute)

    besuch.type_in(s.schreiben.form, frage="Soll ich gehen?")
    erster = s.schreiben.geprueft.text
    besuch.type_in(s.schreiben.form, frage="Wie kann ich bleiben?")

    assert (erster, s.schreiben.geprueft.text, s.schreiben.fragehilfe.versteckt) == (GESCHLOSSEN, GUT, False)
    besuch.clock("weiter", 5)
    assert (s.schreiben.geprueft.text, s.schreiben.fragehilfe.versteckt) == ("", True)


def test_round_waits_in_the_tab_and_comes_back(besuch, datenbank):
    besuch.schirm.einrichten.dauer.wert = "45"
    besuch.clock("start")
    besuch.clock("weiter", 4)
    besuch.type_in(besuch.schirm.schreiben.form, erzaehlt="Stichwort")

    neu = Besuch(datenbank, entwuerfe=besuch.tab, minute=6)

    assert neu.modell.runde == besuch.modell.runde
    assert (neu.modell.phase.id, neu.schirm.schreiben.form.inhalt["erzaehlt"]) == ("erzaehlen", "Stichwort")
    assert neu.schirm.gesagt.text == "Ihre Runde ist wieder da. Die Uhr ist weitergelaufen."
    assert neu.schirm.einrichten.dauer.wert == "45"


def test_wrecked_memory_of_the_tab_is_no_harm(datenbank):
    entwurf = {"version": 0, "gesendet": None}
    kaputt = {
        RUNDE: {**entwurf, "inhalt": {"minuten": 7}},
        NOTIZEN: {**entwurf, "inhalt": [1, 2]},
        MITNAHME: {**entwurf, "inhalt": {"schritte": 5}},
    }

    besuch = Besuch(datenbank, entwuerfe=kaputt)

    assert (besuch.modell.runde, besuch.modell.schrift.leer, besuch.shown()) == (Runde(), True, {"uhr", "einrichten"})


def test_nothing_is_stored_unless_wanted(datenbank):
    mappe, code = new_mappe(datenbank)
    besuch = Besuch(datenbank, code)
    besuch.finish()

    assert mappe.ablage.list_sheets(mappe.zugang) == []


def test_names_are_replaced_everywhere_and_the_tab_forgets_them(besuch):
    besuch.finish("Wie gewinne ich Helga zurück?")
    s = besuch.schirm.schreiben
    besuch.press(s.namen, "entwurf", nr=1, stand=0, inhalt={"namen": [{"id": "x", "name": "Helga", "art": ""}]})

    besuch.press(s.ersetzen)

    assert s.ersetzt.text == "Eine Stelle ist ersetzt. Lesen Sie den Text noch einmal durch."
    assert s.form.inhalt["frage"] == "Wie gewinne ich Person A zurück?"
    assert "Helga" not in str(besuch.tab)
    besuch.press(s.zurueck)
    assert s.form.inhalt["frage"] == "Wie gewinne ich Helga zurück?"


def test_typing_while_names_are_replaced_loses_no_letter(besuch):
    besuch.finish("Wie gewinne ich Helga zurück?")
    s = besuch.schirm.schreiben
    alt = s.form.stand
    besuch.press(s.namen, "entwurf", nr=1, stand=0, inhalt={"namen": [{"id": "x", "name": "Helga", "art": "person"}]})
    besuch.press(s.ersetzen)

    besuch.press(s.form, "entwurf", nr=2, stand=alt, inhalt={"frage": "Wie gewinne ich Helga nun zurück?"})

    assert s.form.inhalt["frage"] == "Wie gewinne ich Helga nun zurück?"
    assert s.ersetzt.text == ""


def test_empty_list_of_names_is_said(besuch):
    besuch.finish()

    besuch.press(besuch.schirm.schreiben.ersetzen)

    assert besuch.schirm.schreiben.ersetzt.text == "Noch steht kein Name in der Liste."


def hand_over(besuch, mitnahme, text):
    """Press a button and return name and bytes of the file."""
    import base64

    geholt = []
    mitnahme.ausgang.send = lambda inhalt, *_: geholt.append(inhalt)
    besuch.press(mitnahme.knoepfe[text])
    return geholt[0]["name"], base64.b64decode(geholt[0]["adresse"].split(",", 1)[1])


def test_insight_is_carried_away_without_any_mappe(besuch):
    besuch.finish()
    mitnahme = besuch.schirm.mitnehmen.mitnahme

    dateien = {t: hand_over(besuch, mitnahme, t) for t in ("Als Word-Datei", "Als PDF", "Als Text")}
    name, termine = hand_over(besuch, mitnahme, "Termine für den Kalender")

    assert [d[:4] for _, d in dateien.values()][:2] == [b"PK\x03\x04", b"%PDF"]
    assert "Ein Dank fehlt" in dateien["Als Text"][1].decode()
    assert (name[-4:], termine.count(b"BEGIN:VEVENT")) == (".ics", 1)


def test_without_a_day_there_is_nothing_for_the_calendar(besuch):
    besuch.finish()
    besuch.type_in(besuch.schirm.mitnehmen.form, mitnahme="x", schritte=[], nachfrage_am=None)

    besuch.press(besuch.schirm.mitnehmen.mitnahme.knoepfe["Termine für den Kalender"])

    assert besuch.schirm.mitnehmen.mitnahme.gesagt.text == "Es gibt noch keinen Termin. Tragen Sie ein Datum ein."


def test_hostile_text_is_only_text_in_the_files(besuch):
    besuch.finish(BOESE)

    _, text = hand_over(besuch, besuch.schirm.schreiben.mitnahme, "Mitschrift als Text")

    assert "\\<script\\>" in text.decode()


@pytest.mark.parametrize(
    "papier", ["Alles zum Drucken", "Nur die Schritte", "Nur die Rollenkarten", "20 Minuten am Telefon"]
)
@pytest.mark.parametrize("namen", [[], ["Amira", "Jonas", BOESE], [f"Name {i}" for i in range(12)]])
def test_papers_are_printed_for_any_group(besuch, papier, namen):
    besuch.type_in(besuch.schirm.einrichten.namen, namen=namen)
    besuch.press(besuch.schirm.einrichten.losen)

    name, daten = hand_over(besuch, besuch.schirm.einrichten.druck, papier)

    assert (name[-4:], daten[:4]) == (".pdf", b"%PDF")


def test_only_what_is_chosen_is_kept_and_leaves_the_tab(datenbank):
    mappe, code = new_mappe(datenbank)
    besuch = Besuch(datenbank, code)
    besuch.finish()

    besuch.press(besuch.schirm.aufheben.knoepfe["erkenntnis"])

    (blatt,) = mappe.ablage.list_sheets(mappe.zugang)
    assert (blatt.art, blatt.inhalt["mitnahme"]) == ("erkenntnis", "Ein Dank fehlt")
    assert (besuch.shown(), set(besuch.tab)) == ({"uhr", "mitschrift", "aufheben", "liste"}, {RUNDE, NOTIZEN})
    assert besuch.modell.schrift.notizen["ideen"] == "Danken"
    assert besuch.main_button() == (["Zur Mitschrift"], True)
    assert besuch.schirm.aufheben.knoepfe["erkenntnis"].versteckt
    assert besuch.schirm.gesagt.text.startswith("Was Sie mitnehmen, liegt jetzt in Ihrer Mappe")


@pytest.mark.parametrize("art", ["erkenntnis", "fall"])
def test_pressing_twice_keeps_a_part_once_and_the_other_one_stays_to_choose(datenbank, art):
    mappe, code = new_mappe(datenbank)
    besuch = Besuch(datenbank, code)
    besuch.finish()
    aufheben = besuch.schirm.aufheben

    for _ in range(2):
        besuch.press(aufheben.knoepfe[art])

    assert [b.art for b in mappe.ablage.list_sheets(mappe.zugang)] == [art]
    assert (besuch.modell.runde.aufgehoben, aufheben.block.versteckt) == ((art,), False)


def test_case_part_is_kept_until_a_day_that_was_chosen(datenbank):
    mappe, code = new_mappe(datenbank)
    besuch = Besuch(datenbank, code)
    besuch.finish()
    aufheben = besuch.schirm.aufheben
    vorschlag = aufheben.form.inhalt["loeschen_am"]
    tag = (today() + timedelta(days=7)).isoformat()
    besuch.type_in(aufheben.form, loeschen_am=tag)

    for art in ("fall", "erkenntnis"):
        besuch.press(aufheben.knoepfe[art])

    blaetter = {b.art: b.inhalt for b in mappe.ablage.list_sheets(mappe.zugang)}
    assert date.fromisoformat(vorschlag) >= today() + timedelta(weeks=4)
    assert {art: deletion_day(inhalt) for art, inhalt in blaetter.items()} == {
        "fall": today() + timedelta(days=7),
        "erkenntnis": None,
    }
    assert (blaetter["fall"]["ideen"], "ideen" in blaetter["erkenntnis"]) == ("Danken", False)
    assert (besuch.shown(), set(besuch.tab), besuch.main_button()[0]) == ({"uhr", "liste"}, {RUNDE}, ["Neue Runde"])
    besuch.clock("neu", 40)
    assert (besuch.tab, besuch.shown()) == ({}, {"uhr", "einrichten", "liste"})


def test_kept_part_is_not_offered_again_after_a_reload(datenbank):
    mappe, code = new_mappe(datenbank)
    besuch = Besuch(datenbank, code)
    besuch.finish()
    besuch.press(besuch.schirm.aufheben.knoepfe["erkenntnis"])

    neu = Besuch(datenbank, code, entwuerfe=besuch.tab, minute=40)

    assert (neu.shown(), neu.schirm.aufheben.knoepfe["erkenntnis"].versteckt) == (besuch.shown(), True)
    assert len(mappe.ablage.list_sheets(mappe.zugang)) == 1


@pytest.mark.parametrize(
    ("tag", "satz"),
    [
        (None, "Bitte wählen Sie einen Löschtag für die Mitschrift."),
        ("2020-01-01", "Der 1.\u00a0Januar 2020 ist heute oder schon vorbei."),
    ],
)
def test_day_that_does_not_fit_is_said_and_nothing_is_kept(datenbank, tag, satz):
    mappe, code = new_mappe(datenbank)
    besuch = Besuch(datenbank, code)
    besuch.finish()
    besuch.type_in(besuch.schirm.aufheben.form, loeschen_am=tag)

    besuch.press(besuch.schirm.aufheben.knoepfe["fall"])

    assert besuch.schirm.aufheben.gesagt.text.startswith(satz)
    assert mappe.ablage.list_sheets(mappe.zugang) == []
    assert besuch.modell.lage == "fertig"


def test_store_that_does_not_answer_keeps_the_round_in_the_tab(datenbank):
    _, code = new_mappe(datenbank)
    besuch = Besuch(datenbank, code)
    besuch.finish()
    datenbank.weg = True

    besuch.press(besuch.schirm.aufheben.knoepfe["erkenntnis"])

    assert besuch.modell.lage == "fertig"
    assert set(besuch.tab) == {RUNDE, NOTIZEN, MITNAHME}
    assert besuch.schirm.aufheben.gesagt.text == "Der Datenträger nimmt nichts an."


def test_without_a_mappe_the_choice_waits(besuch):
    besuch.finish()

    assert besuch.schirm.aufheben.wahl.versteckt
    assert besuch.schirm.aufheben.stand.text.startswith("Nichts ist gespeichert, und das darf so bleiben.")


def kept(datenbank):
    """A Mappe with both parts of a round."""
    mappe, code = new_mappe(datenbank)
    besuch = Besuch(datenbank, code)
    besuch.finish()
    for art in ("fall", "erkenntnis"):
        besuch.press(besuch.schirm.aufheben.knoepfe[art])
    return mappe, code, {b.art: b.id for b in mappe.ablage.list_sheets(mappe.zugang)}


def test_both_kinds_are_opened_by_their_address_and_changed(datenbank):
    mappe, code, blaetter = kept(datenbank)

    for art, feld, wert in (("fall", "ideen", "Neu"), ("erkenntnis", "geworden", "Es ging gut")):
        gast = Besuch(datenbank, code, suche=f"?blatt={blaetter[art]}")
        ablage = gast.schirm.ablage
        gast.type_in(ablage.form, **{feld: wert})

        assert (gast.shown(), ablage.blatt.art) == ({"blatt"}, art)
        assert mappe.ablage.load_sheet(mappe.zugang, blaetter[art]).inhalt[feld] == wert


def test_kept_case_without_a_day_says_that_it_stays(datenbank):
    _, code, blaetter = kept(datenbank)
    gast = Besuch(datenbank, code, suche=f"?blatt={blaetter['fall']}")
    ablage, saetze = gast.schirm.ablage, []

    for tag in (None, (today() + timedelta(days=1)).isoformat()):
        gast.type_in(ablage.form, loeschen_am=tag)
        saetze.append(ablage.hinweis.text)

    assert ["ohne Löschtag bleibt dieses Blatt" in s for s in saetze] == [True, False]
    assert ["Am Löschtag verschwindet dieses Blatt" in s for s in saetze] == [False, True]


def test_sheets_are_listed_opened_and_put_away(datenbank):
    _, code, blaetter = kept(datenbank)
    gast = Besuch(datenbank, code)
    ablage = gast.schirm.ablage

    assert gast.shown() == {"uhr", "einrichten", "liste"}
    assert {e["zeilen"][0][:8] for e in ablage.liste.eintraege} == {"Beratung", "Wird am "}
    for art, andere in pairwise(["fall", "erkenntnis", "fall"]):
        gast.press(ablage.liste, "oeffnen", id=blaetter[art])
        assert (ablage.blatt.art, ablage.blatt.inhalt is None) == (art, False)
        gast.press(ablage.zurueck)
        assert andere != art
    assert gast.shown() == {"uhr", "einrichten", "liste"}


def test_open_sheet_lets_the_round_wait_and_a_running_one_go_on(datenbank):
    _, code, blaetter = kept(datenbank)
    gast = Besuch(datenbank, code)
    gast.clock("nachtrag")
    gast.press(gast.schirm.ablage.liste, "oeffnen", id=blaetter["fall"])
    wartet = gast.shown()
    gast.press(gast.schirm.ablage.zurueck)
    wieder = gast.shown()
    gast.clock("zurueck")
    gast.clock("start")
    gast.schirm.ablage.open(blaetter["fall"])

    assert (wartet, wieder) == ({"blatt"}, {"uhr", "mitnehmen", "mitschrift", "aufheben", "liste"})
    assert gast.shown() == {"blatt", "uhr", "schritt", "mitschrift"}


def test_files_of_a_kept_sheet_say_when_it_goes(datenbank):
    _, code, blaetter = kept(datenbank)
    gast = Besuch(datenbank, code, suche=f"?blatt={blaetter['fall']}")

    _, text = hand_over(gast, gast.schirm.ablage.mitnahme, "Als Text")

    assert "Diese Mitschrift wird am" in text.decode()


def test_foreign_sheet_or_anything_in_the_address_opens_nothing(datenbank):
    mappe, code = new_mappe(datenbank)
    fremd = mappe.ablage.add_sheet(mappe.zugang, "aufgaben", "Liste", {"titel": "Liste", "aufgaben": []}, 1)

    for suche in (f"?blatt={fremd.id}", "?blatt=<b>", "?x=1"):
        gast = Besuch(datenbank, code, suche=suche)
        assert gast.schirm.ablage.blatt.inhalt is None


def test_closed_mappe_hides_its_sheets_and_leaves_the_round(datenbank):
    _, code, blaetter = kept(datenbank)
    gast = Besuch(datenbank, code, suche=f"?blatt={blaetter['fall']}")

    gast.press(gast.schirm.leiste.schluessel, "schliessen")
    assert (gast.shown(), gast.schirm.ablage.form.inhalt) == ({"uhr", "einrichten"}, {})
    gast.clock("start")
    gast.press(gast.schirm.leiste.schluessel, "oeffnen", code=code)
    gast.press(gast.schirm.leiste.schluessel, "schliessen")

    assert (gast.modell.lage, RUNDE in gast.tab) == ("laeuft", True)


def test_reading_only_code_keeps_nothing(datenbank):
    mappe, _, _ = kept(datenbank)
    leser = Besuch(datenbank, mappe.ablage.add_code(mappe.zugang, "lesen"))
    leser.finish()

    assert leser.schirm.aufheben.wahl.versteckt


def test_forgetting_empties_tab_and_screen(besuch):
    besuch.type_in(besuch.schirm.einrichten.namen, namen=["Amira", "Jonas"])
    besuch.finish()

    besuch.press(besuch.schirm.aufheben.vergessen)

    assert (besuch.tab, besuch.shown(), besuch.modell.schrift.leer) == ({}, {"uhr", "einrichten"}, True)
    assert besuch.schirm.schreiben.form.inhalt["frage"] == ""
    assert besuch.schirm.einrichten.namen.inhalt == {"namen": []}
    assert besuch.schirm.gesagt.text.startswith("Alles ist vergessen.")


def test_number_and_names_follow_each_other(besuch):
    einrichten = besuch.schirm.einrichten
    besuch.type_in(einrichten.namen, namen=["Amira", "Jonas", "Helga"])
    mit_namen = einrichten.personen.wert

    einrichten.personen.wert = 7

    assert (mit_namen, besuch.modell.runde.namen, einrichten.namen.inhalt) == (3, (), {"namen": []})
    assert einrichten.wuensche.versteckt


def test_roles_are_drawn_with_a_wish_and_stay_in_sight(besuch):
    einrichten = besuch.schirm.einrichten
    besuch.type_in(einrichten.namen, namen=["Amira", "Jonas", "Helga", "Tarek"])
    besuch.type_in(einrichten.wuensche, fall="Helga", moderation="")

    besuch.press(einrichten.losen)
    besuch.clock("start")

    erste = einrichten.rollenliste.eintraege[0]
    assert (erste["titel"], erste["marke"]) == ("Helga", "Fall einbringen")
    assert not einrichten.rollen.versteckt


def test_round_that_is_running_cannot_be_set_up_anew(besuch):
    besuch.clock("start")

    besuch.schirm.einrichten.dauer.wert = "90"
    besuch.schirm.einrichten.personen.wert = 9

    assert (besuch.modell.runde.minuten, besuch.modell.runde.personen, besuch.modell.lage) == (60, 6, "laeuft")
