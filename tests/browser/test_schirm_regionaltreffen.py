"""Can a Regionaltreffen be prepared from the first date to the Dokumentation in a real page, also on a phone?"""

from __future__ import annotations

import re
import time
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today

pytestmark = pytest.mark.browser
__all__ = ["haus"]

TAG = today() + timedelta(days=1)
GAESTE = "; ".join(f'"Muster, Amira{n}" <amira{n}.muster@ort{n % 30}.example>' for n in range(300))
SCHMAL, LANGSAM = 360, 10
SCHWER = {"raster", "gaeste", "danach"}


class Gang:
    """One way through the screen; at each part it looks whether a phone can show it."""

    def __init__(self, page: Page, haus: Haus, code: str) -> None:
        self.page, self.haus, self.code = page, haus, code
        self.verstoesse: dict[str, list[str]] = {}
        self.breite: dict[str, int] = {}

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def press(self, name: str) -> None:
        """Press a button by keyboard."""
        self.button(name).press("Enter")

    def unfold(self, name: str) -> None:
        self.page.locator("summary", has_text=name).press("Enter")

    def fill(self, name: str, wert: str) -> None:
        self.page.get_by_label(name, exact=True).locator("visible=true").first.fill(wert)

    def fetch(self, name: str) -> str:
        with self.page.expect_download() as geholt:
            self.press(name)
        return geholt.value.suggested_filename

    def stored(self) -> Regionaltreffen:
        expect(state(self.page)).to_have_text(GESPEICHERT, timeout=10_000)
        zugang = self.haus.ablage.open_mappe(self.code)
        blatt = next(b for b in self.haus.ablage.list_sheets(zugang) if b.art == "regionaltreffen")
        return Regionaltreffen.model_validate(blatt.inhalt)

    def look(self, teil: str) -> None:
        """Look at a part as a phone shows it, and whether somebody who listens can use it."""
        self.page.set_viewport_size({"width": SCHMAL, "height": 740})
        self.breite[teil] = self.page.evaluate("document.documentElement.scrollWidth")
        if teil in SCHWER:
            funde = Axe().run(self.page).response["violations"]
            self.verstoesse[teil] = [f"{v['id']}: {n['html'][:160]}" for v in funde for n in v["nodes"]]
        self.page.set_viewport_size({"width": 1280, "height": 900})

    def go_on(self, teil: str, titel: str) -> None:
        """Look at a part, then go to the next one by keyboard."""
        self.look(teil)
        self.press(f"Weiter zu: {titel}")
        expect(self.page.get_by_role("heading", name=titel, exact=True, level=2)).to_be_focused()


def enter_date(gang: Gang) -> None:
    gang.press("Neues Regionaltreffen")
    gang.fill("Tag", TAG.isoformat())
    gang.fill("Beginn", "10:00")
    gang.fill("Ende", "16:00")
    gang.fill("Welcher Ort lädt ein?", "Lindenau")
    expect(gang.page.get_by_text("das ist morgen")).to_be_visible()
    assert gang.fetch("Termin für den Kalender") == "Termin-Regionaltreffen.ics"


def plan_tasks(gang: Gang) -> None:
    gang.press("Zeitplan anlegen")
    expect(gang.page.get_by_text("ist der übliche Tag schon vorbei", exact=False)).to_be_visible()
    gang.page.get_by_role("checkbox", name=re.compile("Papiere drucken")).press("Space")
    expect(gang.page.get_by_text("25 von 26 Aufgaben sind offen.")).to_be_visible()


def vote_on_topics(gang: Gang) -> None:
    page = gang.page
    for thema in ("Nachwuchs", "Betriebe"):
        gang.press("Thema hinzufügen")
        page.keyboard.type(thema)
    gang.unfold("Am Bildschirm abstimmen")
    stimme = page.get_by_role("region", name="Ihre Punkte")
    stimme.get_by_label("Nachwuchs").fill("4")
    gang.press("Stimme abgeben")
    expect(page.get_by_text("erlaubt sind 2 je Thema", exact=False)).to_be_visible()
    stimme.get_by_label("Nachwuchs").fill("2")
    stimme.get_by_label("Betriebe").fill("1")
    gang.press("Stimme abgeben")
    expect(page.get_by_text("Danke. Eine Stimme ist abgegeben.", exact=False)).to_be_visible()
    expect(page.get_by_role("heading", name="Ihre Punkte")).to_be_focused()
    gang.unfold("Ergebnis und Auswahl")
    expect(page.get_by_role("checkbox", name="1. Nachwuchs – 2 Punkte")).to_be_checked()
    gang.press("Diese Themen nehmen")
    expect(page.get_by_text("2 Themen sind gewählt.", exact=False)).to_be_visible()


def take_grid(gang: Gang) -> None:
    gang.unfold("Zeiten ausrechnen lassen")
    gang.press("Zeiten eintragen")
    expect(gang.page.get_by_text("2 Zeiten sind eingetragen.")).to_be_visible()
    for raum in ("Saal", "Küche"):
        gang.press("Raum hinzufügen")
        gang.page.keyboard.type(raum)
    gang.press("Raster vorschlagen")
    expect(gang.page.get_by_role("table", name="Zeiten und Räume")).to_contain_text("Nachwuchs")
    gang.press("Dieses Raster übernehmen")
    expect(gang.page.get_by_text("So steht das Raster jetzt.")).to_be_visible()
    assert gang.fetch("Plakat A3 für die Wand") == "Rasterplakat-Regionaltreffen.pdf"


def make_agenda(gang: Gang) -> None:
    gang.page.get_by_label("Wie lang soll der Tag sein?").select_option("Ganzer Tag")
    gang.press("Als Ablauf anlegen")
    weg = gang.page.get_by_role("link", name="Ablauf öffnen und ändern")
    expect(weg).to_have_attribute("href", re.compile(r"/app/ablaufplaner\?blatt=[0-9a-f]+$"))


def paste_guests(gang: Gang) -> None:
    page = gang.page
    gang.fill("Namen und Adressen", GAESTE)
    page.get_by_role("radio", name="haben zugesagt").press("Space")
    beginn = time.perf_counter()
    gang.press("In die Liste übernehmen")
    expect(page.get_by_text("und 295 weitere.", exact=False)).to_be_visible()
    # Measured: 0.2 s; the limit only catches what grows with the square of the guests.
    assert time.perf_counter() - beginn < LANGSAM
    page.locator("summary", has_text="Amira7 Muster").press("Enter")
    gang.fill("Essen", "vegan")
    expect(state(page)).to_have_text("Noch nicht gespeichert …")
    assert [g.essen for g in gang.stored().gaeste if g.essen] == ["vegan"]
    assert gang.fetch("Tabelle mit allem") == "Gaeste-Regionaltreffen.xlsx"


def write_texts(gang: Gang) -> None:
    gang.fill("Wer unterschreibt?", "Amira Muster")
    text = gang.page.get_by_label("Text", exact=True).locator("visible=true")
    expect(text).to_have_value(re.compile("Herzliche Grüße\nAmira Muster$"))


def add_up_costs(gang: Gang) -> None:
    gang.press("Übliche Posten einsetzen")
    gang.page.locator("summary", has_text="Raum und Nebenräume").press("Enter")
    gang.fill("Preis in Euro", "1.180,50")
    expect(gang.page.get_by_text("Bisher kostet das Treffen 1.180,50 Euro.")).to_be_visible()


def count_answers(gang: Gang) -> Locator:
    gruppe = gang.page.get_by_role("group", name="Alle Orte sind zu Wort gekommen.")
    return gruppe.get_by_label("Ja", exact=True)


def document_it(gang: Gang) -> None:
    gang.press("Protokoll beginnen")
    expect(gang.page.get_by_text("Das Protokoll liegt in Ihrer Mappe.", exact=False)).to_be_visible()
    expect(gang.page.get_by_role("link", name=re.compile("Regionaltreffen, "))).to_be_visible()
    count_answers(gang).fill("6")
    assert gang.stored().aussagen[1].ja == 6
    assert gang.fetch("Dokumentation als Word-Datei") == "Dokumentation-Regionaltreffen.docx"


WEG = (
    ("termin", enter_date, "Zeitplan"),
    ("aufgaben", plan_tasks, "Themen"),
    ("themen", vote_on_topics, "Runden und Räume"),
    ("raster", take_grid, "Programm"),
    ("programm", make_agenda, "Gäste"),
    ("gaeste", paste_guests, "Texte"),
    ("texte", write_texts, "Geld"),
    ("geld", add_up_costs, "Danach"),
)


def test_meeting_goes_from_the_first_date_to_the_documentation(page: Page, haus: Haus, fremde: list[str]):
    OffeneMappe(lambda: haus.ablage)
    _, code = haus.ablage.create_mappe("Lindenau")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, "/app/regionaltreffen")
    gang = Gang(page, haus, code)

    for teil, tun, naechster in WEG:
        tun(gang)
        gang.go_on(teil, naechster)
    document_it(gang)
    gang.look("danach")
    page.reload()
    ready(page)

    expect(page.get_by_role("heading", name="Danach", exact=True, level=2)).to_be_visible()
    expect(count_answers(gang)).to_have_value("6")
    treffen = gang.stored()
    assert (len(treffen.gaeste), len(treffen.plaetze), len(treffen.protokoll_ids)) == (300, 2, 1)
    assert {teil: breite for teil, breite in gang.breite.items() if breite > SCHMAL} == {}
    assert gang.verstoesse == {"raster": [], "gaeste": [], "danach": []}
    assert (gesagt, fremde) == ([], [])
