"""What does the moderation see, what sees the room, and what is kept where? Without kernel and browser."""

from __future__ import annotations

import json

import pytest

from tests.planung.bau import block, parallel, plan, spur
from toolkit.apps.live.schritte import midnight_of
from toolkit.apps.live.view import Ansicht
from toolkit.frame.grenze import Grenze
from toolkit.frame.mappe.offen import OffeneMappe
from toolkit.frame.schirm import Rahmen
from toolkit.planung.datei import write_plan
from toolkit.store import open_store

MITTERNACHT = midnight_of(1_800_000_000)
GEHEIM = "GEHEIME NOTIZ"
WER = "Ada Beispiel"
TAG = plan(
    block("a", 30, private_notiz=GEHEIM, verantwortlich=WER, text="Alle stellen sich vor."),
    parallel(
        "p",
        spur("s", block("b", 20, private_notiz=GEHEIM), verantwortlich=WER),
        spur("r", block("d", 40, kuerzbar_auf=20, private_notiz=GEHEIM)),
    ),
    block("e", 20, kuerzbar_auf=10, private_notiz=GEHEIM, zuletzt=26),
    ziel=640,
)


def at(stunde: int, minute: int, sekunde: int = 0) -> int:
    return MITTERNACHT + stunde * 3600 + minute * 60 + sekunde


NEUN, FUENF_VOR = at(9, 0), at(8, 55)


class Adressbuch:
    """Keeps the addresses that the screen wants, as the page would."""

    def __init__(self):
        self.verlauf = [""]

    def replace(self, suche):
        self.verlauf.append(suche)


class Besuch:
    """A visitor with a tab; what she does goes through the same messages as from the page."""

    def __init__(self, ablage, code=""):
        self.vorfaelle = []
        self.adresse = Adressbuch()
        self.tab = ""
        mappe = OffeneMappe(lambda: ablage)
        self.schirm = Ansicht(Rahmen(Grenze("probe", "", self.vorfaelle.append), self.adresse), mappe)
        self.uhr = self.schirm.uhr
        self.uhr.send = self._hear
        self.leiste({"art": "bereit", "code": code, "entwuerfe": {}})

    def _hear(self, inhalt):
        if inhalt["art"] == "behalten":
            self.tab = inhalt["lauf"]

    def leiste(self, nachricht):
        self.schirm.leiste.schluessel._handle_custom_msg(nachricht, [])

    def ready(self, gemerkt="", jetzt=FUENF_VOR):
        self.uhr._handle_custom_msg({"art": "bereit", "lauf": gemerkt, "jetzt": jetzt}, [])

    def press(self, geste, block="", jetzt=NEUN):
        self.uhr._handle_custom_msg({"art": geste, "block": block, "jetzt": jetzt}, [])

    def load_file(self, daten):
        inhalt = {"name": "x.koffer.json", "type": "", "size": len(daten), "content": memoryview(daten)}
        self.schirm.wahl._read_file({"new": (inhalt,)})

    def choose(self, liste, stelle=0):
        liste._handle_custom_msg({"art": "leiten", "id": str(stelle)}, [])

    def begin_from_file(self):
        self.load_file(write_plan(TAG).encode())
        self.choose(self.schirm.wahl.tage)
        self.press("start")

    def day(self):
        return [(e["titel"], e["marke"], e["zeilen"][0]) for e in self.schirm.tag.eintraege]

    def shown(self):
        teile = {"uhr": "uhrblock", "notiz": "notizblock", "tag": "tagblock", "wahl": "wahl", "tage": "tage"}
        block = {n: getattr(self.schirm, t) for n, t in teile.items()}
        block["wahl"] = block["wahl"].block
        return {name for name, b in block.items() if not b.versteckt}


@pytest.fixture
def ablage(tmp_path):
    return open_store(str(tmp_path / "koffer.sqlite"))


@pytest.fixture(autouse=True)
def streng(monkeypatch, tmp_path):
    monkeypatch.setenv("KOFFER_STRENG", "1")
    monkeypatch.setenv("KOFFER_DATEN", str(tmp_path))
    monkeypatch.delenv("KOFFER_AUSTAUSCH", raising=False)


@pytest.fixture
def besuch(ablage):
    gast = Besuch(ablage)
    gast.ready()
    return gast


def with_mappe(ablage):
    zugang, code = ablage.create_mappe("Musterstadt")
    blatt = ablage.add_sheet(zugang, "plan", TAG.titel, json.loads(write_plan(TAG)))
    gast = Besuch(ablage, code)
    gast.ready()
    return gast, zugang, code, blatt


def test_first_look_offers_ways_to_begin(besuch):
    assert besuch.shown() == {"wahl"}
    assert len(besuch.schirm.wahl.pfad.optionen) > 3


def test_ready_plan_is_shown_before_it_begins(besuch):
    wahl = besuch.schirm.wahl
    wahl.personen.wert = 9
    wahl.beginn.wert = "600"
    wahl.nehmen._handle_custom_msg({"art": "klick"}, [])

    assert besuch.shown() == {"uhr", "tag"}
    assert [k[0] for k in besuch.uhr.knoepfe] == ["start", "start_jetzt", "anderer"]
    assert besuch.day()[0][0].startswith("10:00\u00a0Uhr – ")


def test_running_day_shows_clock_notes_and_what_comes(besuch):
    besuch.begin_from_file()

    linie = besuch.uhr.linien[0]
    assert besuch.shown() == {"uhr", "notiz", "tag"}
    assert (linie["titel"], linie["begonnen"], linie["ende"], linie["bis"]) == (
        "A",
        at(9, 0),
        at(9, 30),
        "9:30\u00a0Uhr",
    )
    assert linie["danach"][0][1] == "Danach: „P“, um 9:30\u00a0Uhr"
    assert besuch.day()[0] == ("9:00\u00a0Uhr – A", "läuft", "30\u00a0Minuten geplant")
    assert besuch.day()[-1] == ("10:10\u00a0Uhr – E", "kommt", "20\u00a0Minuten geplant, letztes Mal 26\u00a0Minuten")
    assert besuch.schirm.notizen.eintraege[0]["zeilen"] == [
        "Zum Ansagen: „Jetzt kommt ‚A‘. Wir haben Zeit bis 9:30\u00a0Uhr.“",
        f"Ihre Notiz: {GEHEIM}",
        "Darum geht es: Alle stellen sich vor.",
        f"Verantwortlich: {WER}",
    ]


def test_sentences_for_the_next_hours_come_at_once(besuch):
    besuch.begin_from_file()

    lage = {(zeit - MITTERNACHT) // 60: satz for zeit, satz in besuch.uhr.lage}
    assert lage[540].startswith("Sie liegen genau in der Zeit.")
    assert lage[571].startswith("Sie liegen 1\u00a0Minute zurück.")
    assert lage[600].startswith("Sie liegen 30\u00a0Minuten zurück.")
    assert besuch.uhr.linien[0]["danach"][-1][1] == "Danach: „P“, um 13:00\u00a0Uhr"


@pytest.mark.parametrize("schritte", [[], ["a"], ["a", "b"], ["a", "b", "d"]])
def test_clock_never_knows_what_is_private(besuch, schritte):
    besuch.begin_from_file()
    for i, kennung in enumerate(schritte):
        besuch.press("weiter", kennung, at(9, 30 + i))

    zustand = json.dumps(besuch.uhr.get_state(), default=str, ensure_ascii=False)
    assert [wort for wort in (GEHEIM, WER, "Alle stellen sich vor") if wort in zustand] == []


def test_tracks_have_a_line_each(besuch):
    besuch.begin_from_file()
    besuch.press("weiter", "a", at(9, 28))

    assert [(li["schluessel"], li["spur"], li["titel"]) for li in besuch.uhr.linien] == [
        ("s", "S", "B"),
        ("r", "R", "D"),
    ]
    assert besuch.day()[0] == ("9:00\u00a0Uhr – A", "vorbei", "30\u00a0Minuten geplant, 28\u00a0Minuten gebraucht")


def test_gesture_for_a_block_that_is_not_shown_is_ignored(besuch):
    besuch.begin_from_file()
    vorher = besuch.schirm.modell.lauf

    besuch.press("weiter", "e")
    besuch.press("unsinn", "a")
    besuch.press("weiter", {"a": 1})

    assert besuch.schirm.modell.lauf == vorher


def test_day_without_mappe_waits_in_the_tab_and_comes_back(besuch, ablage):
    besuch.begin_from_file()
    besuch.press("weiter", "a", at(9, 28))
    neu = Besuch(ablage)

    neu.ready(besuch.tab, at(9, 40))

    assert neu.schirm.modell.lauf == besuch.schirm.modell.lauf
    assert [(li["block"], li["begonnen"]) for li in neu.uhr.linien] == [("b", at(9, 28)), ("d", at(9, 28))]
    assert neu.schirm.gesagt.text.startswith("Ihr begonnener Tag ist wieder da.")


def test_wrecked_memory_of_the_tab_is_said_and_dropped(besuch):
    besuch.tab = "alt"
    besuch.ready('{"lauf": 1}')

    assert (besuch.tab, besuch.shown()) == ("", {"wahl"})
    assert besuch.schirm.gesagt.text.startswith("Dieser Tag lässt sich nicht mehr lesen.")


def test_day_in_a_mappe_is_saved_at_each_step_and_opened_by_its_address(ablage):
    gast, zugang, code, _ = with_mappe(ablage)
    gast.choose(gast.schirm.wahl.plaene)
    gast.press("start")
    gast.press("weiter", "a", at(9, 28))

    neu = Besuch(ablage, code)
    neu.ready("", at(9, 40))
    neu.schirm.read_address(f"?{gast.adresse.verlauf[-1]}")

    assert gast.tab == ""
    assert [b.art for b in ablage.list_sheets(zugang)].count("lauf") == 1
    assert neu.schirm.modell.lauf == gast.schirm.modell.lauf
    assert [li["titel"] for li in neu.uhr.linien] == ["B", "D"]


def test_real_minutes_stand_beside_the_planned_ones_next_time(ablage):
    gast, zugang, _, blatt = with_mappe(ablage)
    gast.choose(gast.schirm.wahl.plaene)
    gast.press("start")
    gast.press("weiter", "a", at(9, 41))
    gast.press("beenden", "", at(9, 55))

    inhalt = ablage.load_sheet(zugang, blatt.id).inhalt
    assert inhalt["tage"][0]["elemente"][0]["zuletzt"] == 41
    assert gast.schirm.gesagt.text.startswith("Die gebrauchten Minuten stehen jetzt beim Ablauf")
    assert gast.uhr.fertig == "Geschafft! Der Tag endete um 9:55\u00a0Uhr."

    gast.press("anderer")
    gast.choose(gast.schirm.wahl.plaene)

    assert gast.day()[0] == ("9:00\u00a0Uhr – A", "", "30\u00a0Minuten geplant, letztes Mal 41\u00a0Minuten")


def test_plan_that_was_deleted_meanwhile_is_said(ablage):
    gast, zugang, _, blatt = with_mappe(ablage)
    gast.choose(gast.schirm.wahl.plaene)
    gast.press("start")
    ablage.delete_sheet(zugang, blatt.id, blatt.version)

    gast.press("beenden", "", at(9, 10))

    assert gast.schirm.gesagt.text.startswith("Die gebrauchten Minuten konnten wir nicht zum Ablauf schreiben.")


def test_mappe_that_opens_later_takes_the_day_from_the_tab(besuch, ablage):
    besuch.begin_from_file()
    zugang, code = ablage.create_mappe("Musterstadt")

    besuch.leiste({"art": "oeffnen", "code": code})
    besuch.press("weiter", "a", at(9, 20))

    assert besuch.tab == ""
    assert [len(b.inhalt["lauf"]["gelaufen"]) for b in ablage.list_sheets(zugang)] == [1]


def test_closed_mappe_leaves_nothing_on_the_screen(ablage):
    gast, *_ = with_mappe(ablage)
    gast.choose(gast.schirm.wahl.plaene)
    gast.press("start")

    gast.leiste({"art": "schliessen"})

    assert (gast.shown(), gast.uhr.linien, gast.schirm.notizen.eintraege, gast.schirm.tag.eintraege) == (
        {"wahl"},
        [],
        [],
        [],
    )


def test_code_for_reading_only_shows_the_day_without_buttons(ablage):
    gast, zugang, _, _ = with_mappe(ablage)
    gast.choose(gast.schirm.wahl.plaene)
    gast.press("start")
    leser = Besuch(ablage, ablage.add_code(zugang, "lesen"))
    leser.ready()
    leser.schirm.read_address(f"?{gast.adresse.verlauf[-1]}")

    assert [li["titel"] for li in leser.uhr.linien] == ["A"]
    assert (leser.uhr.linien[0]["knoepfe"], leser.uhr.knoepfe) == ([], [])


def test_ways_back_are_shown_and_one_is_taken(besuch):
    besuch.load_file(write_plan(TAG).encode())
    besuch.choose(besuch.schirm.wahl.tage)
    besuch.press("start", jetzt=at(9, 20))
    besuch.press("aufholen", jetzt=at(9, 20))
    aufholen = besuch.schirm.aufholen

    wege = aufholen.wege.eintraege
    assert [w["knoepfe"] for w in wege] == [[["nehmen", "So machen wir es"]]] * len(wege)
    assert all(w["zeilen"][-1].startswith("Neues Ende: ") for w in wege)
    aufholen.wege._handle_custom_msg({"art": "nehmen", "id": "0"}, [])

    assert aufholen.stand.text.startswith("Sie haben einen Weg gewählt.")
    assert besuch.uhr.knoepfe[1][1].startswith("Rückgängig: ")
    assert "zu viel" not in besuch.uhr.lage[0][1]


def test_undo_button_says_what_it_takes_back(besuch):
    besuch.begin_from_file()
    besuch.press("weiter", "a", at(9, 5))

    assert ["zurueck", "Rückgängig: Weiter, „A“", False] in besuch.uhr.knoepfe
    besuch.press("zurueck", "", at(9, 6))

    assert [li["titel"] for li in besuch.uhr.linien] == ["A"]
