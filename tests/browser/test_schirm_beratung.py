"""Can a round be led by keyboard and on a phone, and does it survive a reload and a dead session, leaving nothing?"""

from __future__ import annotations

import json
import re
import sys
from datetime import datetime, timedelta, timezone

import psutil
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.voila.dienst import serving
from toolkit.store import open_store

pytestmark = pytest.mark.browser

MEZ = timezone(timedelta(hours=1))
ACHTZEHN = datetime(2026, 11, 25, 18, 0, tzinfo=MEZ)
GEHEIM = "Helga vom Verein zieht sich zurück"
FRAGE = "Wie kann ich den Verein zurückgewinnen?"
SERVER = (
    "from toolkit.voila import starte as s; raise SystemExit(s(port=0, kerne=2, fertig=lambda z: print(z, flush=True)))"
)


def open_screen(page: Page, url: str) -> Page:
    page.set_default_timeout(30_000)
    page.goto(f"{url}/app/beratung")
    page.wait_for_selector("html[data-bereit=ja]", timeout=60_000)
    expect(page.get_by_role("button", name="Runde beginnen")).to_be_visible()
    return page


@pytest.fixture
def runde(page: Page, koffer_url: str) -> Page:
    """The screen at six o'clock in the evening."""
    page.clock.install(time=ACHTZEHN)
    return open_screen(page, koffer_url)


def violations(page: Page) -> list[str]:
    ergebnis = Axe().run(page).response["violations"]
    return [f"{v['id']}: {n['html'][:160]}" for v in ergebnis for n in v["nodes"]]


def small_targets(page: Page) -> list[str]:
    """Buttons and fields in sight that are hard to hit."""
    return page.evaluate(
        """[...document.querySelectorAll('main :is(button, select, textarea, summary, input[type=text])')]
           .filter(x => x.checkVisibility()).map(x => [x.innerText || x.id, x.getBoundingClientRect().height])
           .filter(([_, h]) => h < 43.5).map(([name, h]) => `${name}: ${h}`)"""
    )


def go_on(page: Page, schritt: str) -> None:
    """Press the main button by keyboard; it stays where it is."""
    knopf = page.get_by_role("button", name=f"Weiter zu „{schritt}“")
    knopf.press("Enter")
    expect(page.get_by_role("heading", name=schritt, exact=True)).to_be_visible()


def test_round_is_led_by_keyboard_from_beginning_to_end(runde: Page, fremde: list[str]):
    runde.get_by_role("button", name="Runde beginnen").press("Enter")
    expect(runde.locator(":focus")).to_have_attribute("data-art", "weiter")
    expect(runde.get_by_role("timer")).to_contain_text("Noch 7 Minuten")
    expect(runde.get_by_text("Zum Vorlesen: „Wer hat eine Frage, die heute drängt?")).to_be_visible()

    runde.clock.fast_forward("07:00")
    for schritt in ("Erzählen", "Nachfragen", "Die Frage auf den Punkt bringen"):
        go_on(runde, schritt)
        expect(runde.locator(":focus")).to_have_attribute("data-art", "weiter")
    feld = runde.get_by_label("Die Frage, in einem Satz")
    feld.fill("Soll ich gehen?")
    expect(runde.get_by_text("Darauf kann man mit Ja oder Nein antworten.")).to_be_visible()
    feld.fill(FRAGE)
    expect(runde.get_by_text("Das ist eine Frage, mit der die Runde arbeiten kann.")).to_be_visible()
    go_on(runde, "Vermutungen äußern")
    expect(runde.get_by_text("Stellen Sie das Schild auf: „Ich höre nur zu“.")).to_be_visible()
    runde.get_by_role("button", name="Pause", exact=True).press("Enter")
    expect(runde.locator(".k-uhrfertig")).to_have_text("Pause. In „Vermutungen äußern“ bleiben noch 10 Minuten.")
    expect(runde.locator(":focus")).to_have_attribute("data-art", "weitermachen")
    runde.keyboard.press("Enter")
    runde.get_by_role("button", name="1 Min. mehr").press("Enter")
    expect(runde.get_by_role("timer")).to_contain_text("Noch 11 Minuten")
    runde.get_by_role("button", name="Rückgängig: 1 Minute mehr").press("Enter")
    expect(runde.get_by_role("timer")).to_contain_text("Noch 10 Minuten")
    for schritt in ("Ideen sammeln", "Auswählen", "Abschließen"):
        go_on(runde, schritt)
    runde.get_by_role("button", name="Runde abschließen").press("Enter")

    expect(runde.locator(".k-uhrfertig")).to_have_text("Geschafft! Die Runde dauerte 7 Minuten.")
    runde.get_by_role("button", name="Was ich mitnehme").press("Enter")
    expect(runde.get_by_role("heading", name="Was ich mitnehme")).to_be_focused()
    assert fremde == []


def test_reload_in_the_middle_brings_everything_back(runde: Page):
    runde.get_by_role("button", name="Runde beginnen").click()
    go_on(runde, "Erzählen")
    runde.get_by_label("Worum geht es?").fill(GEHEIM)
    runde.clock.fast_forward("04:00")

    runde.reload()

    expect(runde.get_by_text("Ihre Runde ist wieder da.")).to_be_visible(timeout=60_000)
    expect(runde.get_by_role("heading", name="Erzählen", exact=True)).to_be_visible()
    # Four minutes of eight are over, reload or not; a slow machine may be in the next one already.
    expect(runde.get_by_role("timer")).to_contain_text(re.compile("Noch [34] Minuten"))
    expect(runde.get_by_label("Worum geht es?")).to_have_value(GEHEIM)


def test_clock_that_slept_for_hours_says_so_and_is_mended(runde: Page):
    runde.get_by_role("button", name="Runde beginnen").click()
    expect(runde.get_by_role("timer")).to_contain_text("Noch 7 Minuten")

    runde.clock.fast_forward("03:00:00")

    expect(runde.get_by_text("Die Uhr hat geschlafen")).to_be_visible()
    runde.get_by_role("button", name="Zeit darüber als Pause zählen").press("Enter")
    expect(runde.get_by_role("timer")).to_contain_text(re.compile("Die Zeit ist um|Sekunden? über der Zeit"))
    expect(runde.get_by_text("Die Uhr hat geschlafen")).to_have_count(0)


def test_room_sees_the_question_and_no_note(runde: Page):
    runde.get_by_role("button", name="Runde beginnen").click()
    go_on(runde, "Erzählen")
    runde.get_by_label("Worum geht es?").fill(GEHEIM)
    for schritt in ("Nachfragen", "Die Frage auf den Punkt bringen"):
        go_on(runde, schritt)
    runde.get_by_label("Die Frage, in einem Satz").fill(FRAGE)
    expect(runde.get_by_text("Das ist eine Frage, mit der")).to_be_visible()
    go_on(runde, "Vermutungen äußern")

    runde.get_by_role("button", name="Für alle zeigen: Vollbild").press("Enter")
    saal = runde.get_by_role("dialog")
    expect(saal.get_by_role("heading", name=f"Unsere Frage: {FRAGE}")).to_be_visible()
    text = saal.inner_text()

    assert "wer den Fall einbringt, hört nur zu" in text
    assert (GEHEIM in text, "voraus" in text) == (False, False)


def test_names_leave_the_text_and_the_tab(runde: Page):
    runde.get_by_role("button", name="Ohne Uhr: nur festhalten").click()
    runde.get_by_label("Worum geht es?").fill(GEHEIM)
    runde.get_by_text("Namen ersetzen", exact=True).first.click()
    runde.get_by_role("button", name="Name hinzufügen").click()
    runde.get_by_label("Name im Text").fill("Helga")
    runde.get_by_label("Was ist das?").select_option("Person")

    runde.get_by_role("button", name="Namen ersetzen").press("Enter")

    expect(runde.get_by_label("Worum geht es?")).to_have_value(GEHEIM.replace("Helga", "Person A"))
    expect(runde.get_by_text("Eine Stelle ist ersetzt.")).to_be_visible()
    gemerkt = runde.evaluate("JSON.stringify(Object.entries(sessionStorage))")
    assert ("Person A" in gemerkt, "Helga" in gemerkt) == (True, False)


def test_insight_is_carried_away_and_then_everything_is_forgotten(runde: Page):
    runde.get_by_role("button", name="Ohne Uhr: nur festhalten").click()
    # The choice of what to write takes the focus a moment later; a key pressed just then would go to it.
    expect(runde.get_by_role("button", name="Was ich mitnehme")).to_be_focused()
    runde.get_by_label("Das nehme ich mit").fill("Ein Dank fehlt.")
    with runde.expect_download() as warten:
        runde.get_by_role("button", name="Als Text", exact=True).press("Enter")
    text = warten.value.path().read_text(encoding="utf-8")

    runde.get_by_text("Alles vergessen", exact=True).click()
    runde.get_by_role("button", name="Jetzt alles vergessen").press("Enter")

    expect(runde.get_by_text("Alles ist vergessen.")).to_be_visible()
    assert "Ein Dank fehlt." in text
    assert runde.evaluate("Object.keys(sessionStorage).filter(k => k.startsWith('koffer.entwurf'))") == []


@pytest.mark.parametrize("breite", [1280, 360])
def test_every_situation_fits_and_has_no_violation(runde: Page, breite: int):
    runde.set_viewport_size({"width": breite, "height": 740})
    funde, klein, weit = {}, {}, {}

    def look(wo: str) -> None:
        funde[wo], klein[wo] = violations(runde), small_targets(runde)
        weit[wo] = max(0, runde.evaluate("document.documentElement.scrollWidth") - breite)

    for klappe in ("Rollen auslosen", "Die acht Schritte ansehen"):
        runde.get_by_text(klappe, exact=True).first.click()
    runde.get_by_label("Wer ist da?").fill("Amira\nJonas\nHelga\nTarek")
    expect(runde.get_by_label("Wer moderiert?")).to_be_visible()
    runde.get_by_role("button", name="Rollen auslosen").click()
    expect(runde.get_by_text("Ausgelost.")).to_be_visible()
    look("bereit")
    runde.get_by_role("button", name="Runde beginnen").click()
    for schritt in ("Erzählen", "Nachfragen", "Die Frage auf den Punkt bringen"):
        go_on(runde, schritt)
    runde.get_by_label("Die Frage, in einem Satz").fill("Warum?")
    expect(runde.get_by_text("führt zurück zur Ursache")).to_be_visible()
    look("frage")
    go_on(runde, "Vermutungen äußern")
    look("vermutungen")
    runde.get_by_role("button", name="Für alle zeigen: Vollbild").click()
    look("saal")
    runde.get_by_role("button", name="Zurück zur Leitung").click()
    runde.get_by_role("button", name="Pause", exact=True).click()
    expect(runde.get_by_role("button", name="Weitermachen")).to_be_visible()
    look("pause")
    runde.get_by_role("button", name="Runde jetzt beenden").click()
    runde.get_by_role("button", name="Nächsten Schritt hinzufügen").click()
    look("fertig")

    assert {wo: f for wo, f in funde.items() if f} == {}
    assert {wo: k for wo, k in klein.items() if k} == {}
    assert {wo: w for wo, w in weit.items() if w} == {}


def test_dead_session_loses_no_word_and_the_mappe_gets_only_what_is_wanted(page: Page, tmp_path):
    page.clock.install(time=ACHTZEHN)
    with serving([sys.executable, "-c", SERVER], tmp_path) as dienst:
        ablage = open_store(str(tmp_path / "koffer.sqlite"))
        zugang, code = ablage.create_mappe("Lindenau")
        open_screen(page, dienst.url)
        page.get_by_role("button", name="Runde beginnen").click()
        go_on(page, "Erzählen")
        for kern in psutil.Process(dienst.process.pid).children(recursive=True):
            if "kernel" in " ".join(kern.cmdline()):
                kern.kill()
        expect(page.locator("#verbindung")).to_contain_text("Diese Sitzung ist beendet", timeout=20_000)
        page.get_by_label("Worum geht es?").fill(GEHEIM)
        page.get_by_role("button", name="Seite neu laden").click()

        expect(page.get_by_text("Ihre Runde ist wieder da.")).to_be_visible(timeout=60_000)
        expect(page.get_by_label("Worum geht es?")).to_have_value(GEHEIM)
        page.get_by_role("button", name="Runde jetzt beenden").click()
        page.get_by_label("Das nehme ich mit").fill("Ein Dank fehlt.")
        page.get_by_text("In einer Mappe speichern und später weiterarbeiten").click()
        page.get_by_label("Code Ihrer Mappe").fill(code)
        page.get_by_role("button", name="Mappe öffnen").click()
        expect(page.get_by_text("Noch ist nichts gespeichert")).to_be_visible()
        assert ablage.list_sheets(zugang) == []
        page.get_by_role("button", name="In die Mappe: was ich mitnehme").press("Enter")

        expect(page.get_by_text("Liegt jetzt in Ihrer Mappe")).to_be_visible()
        (blatt,) = ablage.list_sheets(zugang)
        assert (blatt.art, GEHEIM in json.dumps(blatt.inhalt, ensure_ascii=False)) == ("erkenntnis", False)
        expect(page.get_by_label("Worum geht es?")).to_have_value(GEHEIM)
        page.get_by_role("button", name="Öffnen – Erkenntnis aus einer Beratung").press("Enter")
        expect(page.locator("#blatt").get_by_label("Das nehme ich mit")).to_have_value("Ein Dank fehlt.")
