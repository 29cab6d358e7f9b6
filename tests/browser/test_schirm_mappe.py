"""Does the Mappe keep its promises in a real page: nothing lost, nothing left behind, usable by keyboard and phone?"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import psutil
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.frame.mappenhilfe import minutes
from tests.voila.dienst import serving
from toolkit.frame.mappe import OffeneMappe
from toolkit.store import Ablage, Zugang, open_store

pytestmark = pytest.mark.browser

REAL = (
    "from toolkit.voila import starte as s; raise SystemExit(s(port=0, kerne=6, fertig=lambda z: print(z, flush=True)))"
)
BREITEN = [(1280, 900), (360, 740)]
GESPEICHERT = re.compile(r"Gespeichert \d\d:\d\d")


@dataclass
class Haus:
    """The served house and its store."""

    url: str
    ablage: Ablage
    pid: int

    def kill_session(self, page: Page) -> None:
        """Kill the process behind a page, as a full memory would, and wait until the page knows."""
        sitzung = page.evaluate("JSON.parse(document.getElementById('einstellungen').textContent).sitzung")
        (kern,) = [p for p in psutil.Process(self.pid).children(recursive=True) if sitzung in " ".join(p.cmdline())]
        kern.kill()
        expect(page.locator("#verbindung")).not_to_be_empty(timeout=30_000)


@pytest.fixture(scope="module")
def haus(tmp_path_factory) -> Iterator[Haus]:
    ordner = tmp_path_factory.mktemp("mappen")
    with serving([sys.executable, "-c", REAL], ordner) as dienst:
        yield Haus(dienst.url, open_store(str(ordner / "koffer.sqlite")), dienst.process.pid)


@pytest.fixture
def offen(haus: Haus) -> tuple[Zugang, str, str]:
    """A Mappe with one sheet of minutes: access, code, id of the sheet."""
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    blatt = haus.ablage.add_sheet(zugang, "protokoll", "Runde", minutes(ort="Bücherei"))
    return zugang, code, blatt.id


def ready(page: Page) -> Page:
    page.set_default_timeout(30_000)
    page.wait_for_selector("html[data-bereit=ja]", timeout=60_000)
    return page


def enter(page: Page, haus: Haus, code: str, pfad: str = "/app/protokoll", merken: bool = False) -> Page:  # noqa: FBT001, FBT002
    page.goto(haus.url + pfad)
    ready(page)
    page.get_by_label("Code Ihrer Mappe").fill(code)
    if merken:
        page.get_by_label("Auf diesem Gerät merken").check()
    page.get_by_role("button", name="Mappe öffnen").click()
    expect(page.get_by_role("button", name="Mappe schließen")).to_be_visible()
    return page


def stored(haus: Haus, offen) -> dict:
    return haus.ablage.load_sheet(offen[0], offen[2]).inhalt


def state(page: Page):
    return page.locator(".k-blattstand:visible > span").first


def place(page: Page):
    return page.get_by_label("Wo", exact=True).first


def test_typing_is_saved_by_itself_and_said(page: Page, haus: Haus, offen):
    enter(page, haus, offen[1], f"/app/protokoll?blatt={offen[2]}")

    place(page).fill("Rathaus")
    expect(state(page)).to_have_text("Noch nicht gespeichert …")
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)

    assert stored(haus, offen)["ort"] == "Rathaus"


def test_tab_closed_after_it_said_saved_loses_nothing(page: Page, haus: Haus, offen):
    enter(page, haus, offen[1], f"/app/protokoll?blatt={offen[2]}")
    place(page).fill("Rathaus")
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)

    page.close(run_before_unload=False)

    assert stored(haus, offen)["ort"] == "Rathaus"


def test_draft_comes_back_when_the_session_died_in_the_middle(page: Page, haus: Haus, offen):
    enter(page, haus, offen[1], f"/app/protokoll?blatt={offen[2]}")
    expect(place(page)).to_have_value("Bücherei")

    haus.kill_session(page)
    place(page).fill("Unter der Linde")
    expect(state(page)).to_contain_text("Ihr Entwurf liegt in diesem Tab")
    assert stored(haus, offen)["ort"] == "Bücherei"
    page.reload()
    ready(page)

    expect(place(page)).to_have_value("Unter der Linde")
    expect(page.get_by_text("Ihr Entwurf war noch auf diesem Gerät. Er ist jetzt gespeichert.")).to_be_visible()
    assert stored(haus, offen)["ort"] == "Unter der Linde"
    assert page.evaluate("Object.keys(sessionStorage).filter((n) => n.startsWith('koffer.entwurf'))") == []


def test_draft_that_meets_another_change_asks_and_overwrites_nothing(page: Page, haus: Haus, offen):
    enter(page, haus, offen[1], f"/app/protokoll?blatt={offen[2]}")
    expect(place(page)).to_have_value("Bücherei")

    haus.kill_session(page)
    place(page).fill("Park")
    blatt = haus.ablage.load_sheet(offen[0], offen[2])
    haus.ablage.save_sheet(offen[0], blatt.id, blatt.version, {**blatt.inhalt, "ort": "Rathaus"})

    page.reload()
    ready(page)
    streit = page.get_by_role("region", name="Jemand hat dieses Blatt inzwischen geändert")
    expect(streit).to_contain_text("Ort: „Rathaus“ statt „Park“")
    assert stored(haus, offen)["ort"] == "Rathaus"
    page.get_by_role("link", name="Jemand hat dieses Blatt geändert.", exact=False).click()
    expect(streit.get_by_role("heading")).to_be_focused()
    streit.get_by_role("button", name="Meine behalten").click()

    expect(page.get_by_text("Ihr Stand gilt. Der andere ist als Fassung aufgehoben.")).to_be_visible()
    assert stored(haus, offen)["ort"] == "Park"
    assert [f.inhalt["ort"] for f in haus.ablage.list_versions(offen[0], offen[2])] == ["Rathaus"]


def test_change_made_elsewhere_appears_without_a_reload(page: Page, haus: Haus, offen):
    enter(page, haus, offen[1], f"/app/protokoll?blatt={offen[2]}")
    expect(place(page)).to_have_value("Bücherei")

    blatt = haus.ablage.load_sheet(offen[0], offen[2])
    haus.ablage.save_sheet(offen[0], blatt.id, blatt.version, {**blatt.inhalt, "ort": "Schloss"})

    expect(place(page)).to_have_value("Schloss", timeout=10_000)
    expect(page.get_by_text("wurde an anderer Stelle geändert.", exact=False)).to_be_visible()


def test_moving_between_screens_keeps_the_mappe_open_in_this_tab_only(page: Page, haus: Haus, offen, browser):
    enter(page, haus, offen[1])

    page.goto(f"{haus.url}/app/aufgaben")
    expect(ready(page).get_by_text("Mappe „Lindenau“")).to_be_visible()
    fremd = browser.new_context(locale="de-DE").new_page()
    fremd.goto(f"{haus.url}/app/aufgaben")

    expect(ready(fremd).get_by_text("Keine Mappe ist offen.")).to_be_visible()
    fremd.context.close()


def test_closing_leaves_nothing_behind_in_the_tab(page: Page, haus: Haus, offen):
    enter(page, haus, offen[1], f"/app/protokoll?blatt={offen[2]}")
    expect(place(page)).to_have_value("Bücherei")

    page.get_by_role("button", name="Mappe schließen").click()

    expect(page.get_by_label("Code Ihrer Mappe")).to_be_visible()
    expect(page.get_by_text("Bücherei")).to_have_count(0)
    assert page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]


def test_device_remembers_only_when_told_and_forgets_when_told(page: Page, haus: Haus, offen):
    enter(page, haus, offen[1], merken=True)
    page.evaluate("sessionStorage.clear()")

    page.reload()
    ready(page)
    expect(page.get_by_text("Dieses Gerät merkt sich den Code.")).to_be_visible()
    page.get_by_role("button", name="Auf diesem Gerät vergessen").click()

    expect(page.get_by_text("dieses Gerät hat ihren Code vergessen", exact=False)).to_be_visible()
    assert page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]


def test_code_that_is_pasted_stands_in_groups(page: Page, haus: Haus):
    page.goto(f"{haus.url}/app/mappe")
    feld = ready(page).get_by_label("Code Ihrer Mappe")

    feld.fill("7kq2m aaaaa bbbbb ccccc")
    feld.blur()

    expect(feld).to_have_value("7KQ2M-AAAAA-BBBBB-CCCCC")
    expect(page.get_by_text("20 von 25 Zeichen")).to_be_visible()


def test_new_mappe_is_made_by_keyboard_and_shows_its_code(page: Page, haus: Haus):
    page.goto(f"{haus.url}/app/mappe")
    ready(page).get_by_label("Wie soll die Mappe heißen?").fill("Neudorf")

    page.get_by_role("button", name="Mappe anlegen").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_text("Mappe „Neudorf“")).to_be_visible()
    expect(page.get_by_role("heading", name="Ihr Code")).to_be_focused()
    expect(page.get_by_role("heading", name="Ihr Code")).to_be_in_viewport()
    expect(page.get_by_role("region", name="Ihr Code")).to_contain_text(re.compile(r"(?:[0-9A-Z]{5}-){4}[0-9A-Z]{5}"))


def test_entries_are_added_moved_and_taken_away_by_keyboard(page: Page, haus: Haus, offen):
    enter(page, haus, offen[1], f"/app/protokoll?blatt={offen[2]}")
    for titel in ("Eins", "Zwei"):
        page.get_by_role("button", name="Thema hinzufügen").press("Enter")
        expect(page.locator(":focus")).to_have_attribute("data-feld", "titel")
        page.keyboard.type(titel)

    page.get_by_role("button", name="Nach oben – Thema 2").press("Enter")
    expect(page.locator(":focus")).to_have_attribute("data-art", "weg")
    page.get_by_role("button", name="Herausnehmen – Thema 2").press("Enter")
    expect(page.get_by_text("Herausgenommen: Eins")).to_be_visible()
    expect(page.locator(":focus")).to_have_attribute("data-art", "zurueck")
    page.keyboard.press("Enter")

    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    assert [t["titel"] for t in stored(haus, offen)["themen"]] == ["Zwei", "Eins"]


def test_minutes_are_fetched_as_a_word_file(page: Page, haus: Haus, offen):
    enter(page, haus, offen[1], f"/app/protokoll?blatt={offen[2]}")
    expect(place(page)).to_have_value("Bücherei")

    with page.expect_download() as geholt:
        page.get_by_role("button", name="Als Word-Datei").click()

    assert geholt.value.suggested_filename == "Protokoll-Runde.docx"
    assert geholt.value.path().read_bytes()[:2] == b"PK"


def test_task_ticked_here_is_done_in_the_minutes(page: Page, haus: Haus, offen):
    blatt = haus.ablage.load_sheet(offen[0], offen[2])
    punkt = {"id": "aaaa", "was": "Saal buchen", "wer": "", "bis": None, "erledigt": False, "aus": ""}
    haus.ablage.save_sheet(offen[0], blatt.id, blatt.version, {**blatt.inhalt, "punkte": [punkt]})
    enter(page, haus, offen[1], "/app/aufgaben")

    page.get_by_role("checkbox", name="Saal buchen – erledigt").check()

    expect(page.get_by_text("Es ist nichts offen.")).to_be_visible()
    assert stored(haus, offen)["punkte"][0]["erledigt"] is True


def test_script_in_a_sheet_is_shown_as_text(page: Page, haus: Haus, offen):
    page.on("dialog", lambda dialog: pytest.fail(f"Ein Skript lief: {dialog.message}"))
    boese = "<img src=x onerror=alert(1)>"
    punkt = {"id": "aaaa", "was": boese, "wer": boese, "bis": None, "erledigt": False, "aus": ""}
    haus.ablage.add_sheet(offen[0], "protokoll", boese, {**minutes(), "titel": boese, "punkte": [punkt]})

    enter(page, haus, offen[1], "/app/aufgaben")
    expect(page.get_by_role("checkbox", name=boese)).to_be_visible()
    page.goto(f"{haus.url}/app/mappe")

    expect(ready(page).get_by_role("link", name=boese)).to_be_visible()


@pytest.mark.parametrize(("breite", "hoehe"), BREITEN)
@pytest.mark.parametrize("schirm", ["mappe", "protokoll", "aufgaben"])
def test_screen_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, schirm: str, breite: int, hoehe: int, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "protokoll")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    page.set_viewport_size({"width": breite, "height": hoehe})
    enter(page, haus, code, f"/app/{schirm}" + (f"?blatt={blatt.id}" if schirm == "protokoll" else ""))
    for klappe in page.locator("details.k-falte > summary").all():
        if klappe.is_visible():
            klappe.click()
    page.wait_for_timeout(1500)

    funde = Axe().run(page).response["violations"]
    verstoesse = [f"{v['id']}: {n['html'][:160]}" for v in funde for n in v["nodes"]]
    zu_klein = page.evaluate(
        """() => [...document.querySelectorAll('.k-schirm :is(button, select, summary, .k-wahl, .k-eintragtitel[href]),'
             + '.k-schirm input:not([type=checkbox], [type=radio], [type=file])')]
            .filter((e) => e.checkVisibility() && !e.closest('.k-unsichtbar'))
            .map((e) => [e.textContent || e.type, e.getBoundingClientRect()])
            .filter(([, r]) => r.height < 43.9 || r.width < 43.9)
            .map(([name, r]) => `${name}: ${r.width} × ${r.height}`)"""
    )

    assert (verstoesse, zu_klein, gesagt, fremde) == ([], [], [], [])
    assert page.evaluate("document.documentElement.scrollWidth") <= breite
    assert (
        re.findall(r"\b(?:Kernel|Server|Loading|Error|undefined|null|NaN)\b", page.locator("main").inner_text()) == []
    )
