"""Can the moderation lead a day by keyboard and on a phone, and does the clock survive sleep, reload and the room?"""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.test_schirm_bausteine import sent, show
from tests.planung.bau import block, parallel, plan, spur
from toolkit.apps.live.uhrbild import clock_words
from toolkit.frame.worte import load_words
from toolkit.planung.datei import write_plan
from toolkit.widgets.laufuhr import Laufuhr

pytestmark = pytest.mark.browser

MEZ = timezone(timedelta(hours=1))
NEUN = datetime(2026, 11, 24, 9, 0, tzinfo=MEZ)
SEKUNDE = int(NEUN.timestamp())
GEHEIM = "Geheime Notiz der Moderation"
TAG = plan(
    block("a", 30, titel="Ankommen", kuerzbar_auf=20, private_notiz=GEHEIM, verantwortlich="Ada Beispiel"),
    parallel(
        "p",
        spur("s", block("b", 20, titel="Kugellager", private_notiz=GEHEIM), titel="Im Saal"),
        spur("r", block("d", 40, titel="Rundgang", kuerzbar_auf=20), titel="Draußen"),
        titel="Zwei Gruppen",
    ),
    block("e", 20, titel="Pause", kuerzbar_auf=10, private_notiz=GEHEIM),
    block("f", 20, titel="Abschluss", kuerzbar_auf=15, weglassbar=True),
    titel="Werkstatt",
    ziel=660,
)


def worte() -> dict[str, str]:
    import toolkit.apps.live.uhrbild as hier

    return clock_words(load_words(hier.__file__))


def line(**anders):
    return {
        "schluessel": "alle",
        "spur": "",
        "block": "a",
        "titel": "Ankommen",
        "begonnen": SEKUNDE,
        "ende": SEKUNDE + 1800,
        "bis": "9:30 Uhr",
        "danach": [[SEKUNDE, "Danach: Pause um 9:30 Uhr"], [SEKUNDE + 1860, "Danach: Pause um 9:31 Uhr"]],
        "knoepfe": [["weiter", "Weiter", True]],
        **anders,
    }


@pytest.fixture
def uhr(page: Page) -> Page:
    """A clock by itself at nine o'clock, with a line of thirty minutes."""
    # The clock stands still until a test moves it.
    page.clock.install(time=NEUN - timedelta(minutes=1))
    page.clock.pause_at(NEUN)
    lage = [[SEKUNDE, "Sie liegen genau in der Zeit."], [SEKUNDE + 1860, "Sie liegen 1 Minute zurück."]]
    show(page, uhr=Laufuhr(titel="Werkstatt", linien=[line()], lage=lage, worte=worte()))
    expect(page.get_by_role("timer")).to_have_text("Noch 30 Minuten")
    return page


def test_clock_counts_from_moments_and_not_from_ticks(uhr: Page):
    zeit, status = uhr.get_by_role("timer"), uhr.get_by_role("status")

    uhr.clock.run_for(61_000)
    expect(zeit).to_have_text("Noch 29 Minuten")
    # The lid was closed for half the time: at most one tick comes for all of it.
    uhr.clock.fast_forward("23:00")
    expect(zeit).to_have_text("Noch 6 Minuten bald Schluss")
    expect(status).to_be_empty()
    uhr.clock.fast_forward("04:00")
    expect(zeit).to_have_text("Noch 2 Minuten gleich Schluss")
    expect(status).to_have_text("Noch zwei Minuten: Ankommen.")
    uhr.clock.fast_forward("04:00")
    expect(zeit).to_have_text("3 Minuten über der Zeit Die Zeit ist um")
    expect(uhr.get_by_text("Sie liegen 1 Minute zurück.")).to_be_visible()
    expect(uhr.get_by_text("Danach: Pause um 9:31 Uhr")).to_have_count(1)


def test_clock_sends_nothing_while_it_counts(uhr: Page):
    uhr.clock.run_for(20 * 60_000)

    assert sent(uhr) == [["uhr", {"art": "bereit", "jetzt": SEKUNDE, "lauf": ""}]]


def test_waiting_block_says_when_it_begins(uhr: Page):
    uhr.evaluate(f"modelle.uhr.set('linien', [{json.dumps(line(begonnen=SEKUNDE + 600, ende=SEKUNDE + 1200))}])")

    expect(uhr.get_by_role("timer")).to_have_text("Beginnt in 10 Minuten noch nicht dran")


def test_change_is_spoken_once_and_keeps_the_focus(uhr: Page):
    uhr.get_by_role("button", name="Weiter – Ankommen").focus()

    uhr.evaluate(f"modelle.uhr.set('linien', [{json.dumps(line(block='e', titel='Pause'))}])")

    expect(uhr.get_by_role("status")).to_have_text("Jetzt: Pause. Noch 30 Minuten.")
    expect(uhr.get_by_role("button", name="Weiter – Pause")).to_be_focused()
    uhr.keyboard.press("Enter")
    assert sent(uhr)[-1] == ["uhr", {"art": "weiter", "block": "e", "jetzt": SEKUNDE}]


def test_room_sees_titles_as_text_and_leaves_with_escape(uhr: Page):
    boese = "<img src=x onerror=alert(1)>"
    uhr.on("dialog", lambda dialog: pytest.fail(dialog.message))
    uhr.evaluate(f"modelle.uhr.set('linien', [{json.dumps(line(titel=boese))}])")
    knopf = uhr.get_by_role("button", name="Für alle zeigen: Vollbild")

    knopf.press("Enter")
    saal = uhr.get_by_role("dialog", name="Werkstatt")
    expect(saal.get_by_role("heading", name=boese)).to_be_visible()
    expect(saal.get_by_role("button", name="Zurück zur Leitung")).to_be_focused()
    uhr.keyboard.press("Enter")

    expect(saal).to_have_count(0)
    expect(knopf).to_be_focused()


@pytest.fixture
def leitung(page: Page, koffer_url: str) -> Page:
    """The screen with a plan from a file, at nine o'clock."""
    page.set_default_timeout(30_000)
    page.clock.install(time=NEUN)
    page.goto(f"{koffer_url}/app/live")
    with page.expect_file_chooser() as wahl:
        page.get_by_role("button", name="Datei wählen").click()
    wahl.value.set_files({"name": "x.koffer.json", "mimeType": "application/json", "buffer": write_plan(TAG).encode()})
    page.get_by_role("button", name="Diesen Tag leiten").click()
    expect(page.get_by_role("button", name="Tag beginnen")).to_be_visible()
    return page


def violations(page: Page) -> list[str]:
    ergebnis = Axe().run(page).response["violations"]
    return [f"{v['id']}: {n['html'][:160]}" for v in ergebnis for n in v["nodes"]]


def test_day_is_led_by_keyboard_and_survives_a_reload(leitung: Page):
    expect(leitung.get_by_role("button", name="Tag beginnen")).to_be_focused()
    leitung.keyboard.press("Enter")
    weiter = leitung.get_by_role("button", name="Weiter – Ankommen")
    expect(weiter).to_be_visible()
    leitung.clock.fast_forward("31:00")
    weiter.press("Enter")
    expect(leitung.get_by_role("heading", name="Kugellager")).to_be_visible()
    expect(leitung.locator(":focus")).to_have_attribute("data-art", "weiter")
    leitung.get_by_role("button", name="5 Min. mehr – Kugellager").press("Enter")
    expect(leitung.get_by_role("button", name="Rückgängig: 5 Minuten mehr, „Kugellager“")).to_be_visible()

    leitung.clock.fast_forward("04:00")
    leitung.reload()

    expect(leitung.get_by_text("Ihr begonnener Tag ist wieder da.")).to_be_visible()
    # Five minutes of the lines are over, reload or not; a slow machine may be in the next minute already.
    expect(leitung.get_by_role("timer").first).to_contain_text("Noch 2")
    expect(leitung.get_by_role("heading", name="Rundgang")).to_be_visible()


def test_ways_back_are_previewed_taken_and_taken_back(leitung: Page):
    leitung.clock.fast_forward("15:00")
    leitung.get_by_role("button", name="Tag beginnen").click()
    leitung.get_by_role("button", name="Wieder in die Zeit kommen").click()
    expect(leitung.get_by_text("Noch ist nichts geändert.")).to_be_visible()
    expect(leitung.get_by_text("zu viel").first).to_be_visible()

    leitung.get_by_role("button", name="So machen wir es").first.press("Enter")
    expect(leitung.locator(".k-uhrlage")).not_to_contain_text("zu viel")
    leitung.get_by_role("button", name="Weg zurücknehmen").press("Enter")

    expect(leitung.locator(".k-uhrlage")).to_contain_text("zu viel")


def test_room_never_sees_a_private_note(leitung: Page):
    leitung.get_by_role("button", name="Tag beginnen").click()
    expect(leitung.get_by_text(GEHEIM).first).to_be_visible()

    leitung.get_by_role("button", name="Für alle zeigen: Vollbild").click()
    saal = leitung.get_by_role("dialog")
    expect(saal.get_by_role("timer")).to_contain_text("Noch")
    vollbild = saal.inner_text()
    leitung.get_by_role("button", name="Zurück zur Leitung").click()
    with leitung.expect_popup() as auf:
        leitung.get_by_role("button", name="Für alle zeigen: eigenes Fenster").click()
    fenster = auf.value
    expect(fenster.get_by_role("timer")).to_contain_text("Noch")
    ganz = fenster.content()

    assert [wort for wort in (GEHEIM, "Ada Beispiel", "zurück") if wort in vollbild or wort in ganz] == []
    assert [zeile for zeile in vollbild.splitlines() if zeile][0:2] == ["Werkstatt", "Ankommen"]


@pytest.mark.parametrize("breite", [1280, 360])
def test_running_day_fits_and_has_no_violation(leitung: Page, breite: int):
    leitung.set_viewport_size({"width": breite, "height": 740})
    vorher = violations(leitung)
    leitung.get_by_role("button", name="Tag beginnen").click()
    leitung.get_by_role("button", name="Weiter – Ankommen").click()
    leitung.get_by_role("button", name="Wieder in die Zeit kommen").click()
    expect(leitung.get_by_role("heading", name="Rundgang")).to_be_visible()

    assert (vorher, violations(leitung)) == ([], [])
    assert leitung.evaluate("document.documentElement.scrollWidth") <= breite
    leitung.get_by_role("button", name="Für alle zeigen: Vollbild").click()
    assert violations(leitung) == []
