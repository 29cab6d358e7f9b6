"""Can a coordinator plan a day with keyboard, phone and screen reader?"""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PFAD = "?pfad=regionaltreffen&fassung=Ganzer+Tag"


def open_planner(page: Page, url: str, suche: str = PFAD) -> Page:
    page.set_default_timeout(30_000)
    page.goto(f"{url}/app/ablaufplaner{suche}")
    page.locator(".k-ablaufstueck--tag").wait_for()
    return page


@pytest.fixture
def planer(page: Page, koffer_url: str) -> Page:
    return open_planner(page, koffer_url)


def row(page: Page, titel: str):
    return page.locator("li.k-ablaufstueck").filter(has=page.get_by_role("button", name=titel, exact=True)).last


def titles(page: Page) -> list[str]:
    return page.locator("li.k-ablaufstueck .k-ablauftitel").all_inner_texts()


def violations(page: Page) -> list[str]:
    page.wait_for_timeout(400)
    ergebnis = Axe().run(page).response["violations"]
    return [f"{v['id']}: {n['html'][:160]}" for v in ergebnis for n in v["nodes"]]


def test_minutes_move_everything_behind_them_and_undo_brings_it_back(planer: Page, fremde: list[str]):
    letzte = row(planer, "Check-out").locator(".k-ablaufzeit")
    vorher = letzte.inner_text()
    feld = planer.get_by_label("Minuten – Kugellager")

    feld.focus()
    feld.press("ArrowUp")
    expect(letzte).not_to_have_text(vorher)
    expect(feld).to_be_focused()
    planer.get_by_role("button", name="Rückgängig: „Kugellager“: Minuten geändert").press("Enter")

    expect(letzte).to_have_text(vorher)
    expect(feld).to_have_value("25")
    assert fremde == []


def test_moving_by_keyboard_keeps_the_focus_on_the_block(planer: Page):
    vorher = titles(planer)
    titel = planer.get_by_role("button", name="Kartenabfrage", exact=True)
    titel.focus()

    planer.keyboard.press("Alt+ArrowUp")
    expect(planer.locator("li.k-ablaufstueck .k-ablauftitel").nth(1)).to_have_text("Kartenabfrage")
    expect(titel).to_be_focused()
    expect(planer.locator(".k-ablauf > [role=status]")).to_contain_text("„Kartenabfrage“ nach oben")
    planer.keyboard.press("Control+z")

    expect(planer.locator("li.k-ablaufstueck .k-ablauftitel").nth(1)).to_have_text("Kugellager")
    assert titles(planer) == vorher


def test_adding_by_keyboard_puts_the_focus_on_the_new_block(planer: Page):
    planer.get_by_role("button", name="Mittagessen", exact=True).press("Enter")
    planer.get_by_role("button", name="Danach einfügen – Mittagessen").press("Enter")
    wahl = planer.get_by_label("Was kommt danach?")
    expect(wahl).to_be_focused()
    wahl.select_option("karte:check-in")
    planer.get_by_role("button", name="Einfügen", exact=True).press("Enter")

    neu = planer.get_by_role("button", name="Check-in", exact=True)
    expect(neu).to_be_focused()
    alle = titles(planer)
    assert alle.index("Check-in") == alle.index("Mittagessen") + 1


def test_two_tracks_and_a_pinned_lunch(planer: Page):
    planer.get_by_role("button", name="Erste Gesprächsrunde in kleinen Gruppen", exact=True).press("Enter")
    planer.get_by_role("button", name="Gleichzeitig mit dem nächsten – Erste").press("Enter")
    expect(planer.get_by_role("region", name="Spur 2")).to_contain_text("Zweite Gesprächsrunde")
    planer.get_by_role("button", name="Mittagessen", exact=True).press("Enter")
    fest = planer.get_by_label("Feste Uhrzeit")
    fest.fill("12:30")
    fest.press("Tab")

    expect(row(planer, "Mittagessen").locator(".k-ablaufzeit")).to_have_text("12:30–13:20")
    expect(row(planer, "Mittagessen")).to_contain_text("nichts geplant: 61 Minuten")
    fest.fill("12 Uhr dreißig")
    fest.press("Tab")
    expect(planer.get_by_role("alert").filter(has_text="Das ist keine Uhrzeit.")).to_be_visible()


def test_deleting_leaves_the_focus_in_the_list(planer: Page):
    planer.get_by_role("button", name="Mittagessen", exact=True).press("Enter")
    planer.get_by_role("button", name="Löschen – Mittagessen").press("Enter")

    expect(planer.get_by_role("button", name="Mittagessen", exact=True)).to_have_count(0)
    expect(planer.get_by_role("button", name="Gang durch den Ort", exact=True)).to_be_focused()


def wait_until_kept(page: Page, wert: str) -> None:
    """Wait until the tab keeps the plan with a value; ``wait_for_function`` polls by eval, which our policy forbids."""
    gemerkt = (
        "() => Object.entries(sessionStorage).filter(([n]) => n.includes('ablauf-ohne-mappe')).map(([, w]) => w).join()"
    )
    for _ in range(100):
        if re.search(rf'minuten\\*":\s*{wert}\b', page.evaluate(gemerkt)):
            return
        page.wait_for_timeout(100)
    pytest.fail("Der Tab hat den Ablauf nicht behalten.")


def test_plan_survives_loading_the_page_again(planer: Page):
    feld = planer.get_by_label("Minuten – Kugellager")
    feld.fill("33")
    feld.press("Tab")
    wait_until_kept(planer, "33")

    planer.goto(planer.url)

    expect(planer.get_by_label("Minuten – Kugellager")).to_have_value("33")


def test_hint_leads_to_its_block(planer: Page):
    feld = planer.get_by_label("Minuten – Kartenabfrage")
    feld.fill("120")
    feld.press("Tab")
    planer.locator(".k-hinweisfalte > summary").filter(has_text="ohne Pause").first.press("Enter")
    planer.get_by_role("button", name="Zum Block").first.press("Enter")

    assert planer.evaluate("document.activeElement.className") == "k-ablauftitel"


@pytest.mark.parametrize(("breite", "hoehe"), [(1280, 900), (360, 740)])
def test_screen_has_no_violation_and_fits(page: Page, koffer_url: str, breite: int, hoehe: int):
    page.set_viewport_size({"width": breite, "height": hoehe})
    page.set_default_timeout(30_000)
    page.goto(f"{koffer_url}/app/ablaufplaner")
    page.get_by_role("button", name="Ablauf anlegen").wait_for()
    anfang = violations(page)
    open_planner(page, koffer_url)
    page.get_by_role("button", name="Kugellager", exact=True).click()
    page.get_by_label("Feste Uhrzeit").wait_for()
    page.get_by_role("button", name="Davor einfügen").click()

    assert anfang + violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= breite
