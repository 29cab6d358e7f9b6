"""What do the browser tests of screens in parts share: pressing by keyboard, and a look at every part?"""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_schirm_mappe import BREITEN

WEITER = "Weiter zu: "
NEU = ("Neue ", "Neuer ", "Neues ")


def press(knopf: Locator) -> None:
    """Press Enter on what is in the page; on something hidden the key would go elsewhere.

    After going on or beginning anew, the heading of the part takes the focus a moment after the part is there. An
    Enter that is pressed on a button just then would go to the heading instead, so this waits for it.
    """
    expect(knopf).to_be_visible()
    text = knopf.inner_text().strip()
    knopf.press("Enter")
    if text.startswith(WEITER):
        arrive(knopf.page, text.removeprefix(WEITER))
    elif text.startswith(NEU):
        expect(knopf.page.locator(":focus")).to_have_role("heading")


def arrive(page: Page, titel: str) -> None:
    """Wait until the heading of a part has the focus."""
    expect(page.get_by_role("heading", name=titel, exact=True)).to_be_focused()


def check_parts(page: Page, teile: tuple[str, ...]) -> None:
    """Look at each part in both widths: rules of accessibility, sideways scrolling, size of targets.

    Points on a map are as near as their places are; the list beside it does the same (WCAG 2.5.8, equivalent).
    """
    for titel in teile:
        page.get_by_role("navigation", name="Teile der Arbeit").get_by_role("button", name=titel).click()
        expect(page.get_by_role("heading", name=titel, exact=True).first).to_be_visible()
        for klappe in page.locator("details:not([open]) > summary").all():
            if klappe.is_visible():
                klappe.click()
        for breite, hoehe in BREITEN:
            page.set_viewport_size({"width": breite, "height": hoehe})
            funde = Axe().run(page).response["violations"]
            assert [f"{v['id']}: {n['html'][:160]}" for v in funde for n in v["nodes"]] == [], titel
            zu_klein = page.evaluate(
                """() => [...document.querySelectorAll('.k-schirm :is(button, select, summary, .k-wahl),'
                     + '.k-schirm input:not([type=checkbox], [type=radio], [type=file])')]
                    .filter((e) => e.checkVisibility() && !e.closest('.k-unsichtbar, .k-kartenorte'))
                    .map((e) => [e.textContent || e.type, e.getBoundingClientRect()])
                    .filter(([, r]) => r.height < 43.9 || r.width < 43.9)
                    .map(([name, r]) => `${name}: ${r.width} × ${r.height}`)"""
            )
            assert (zu_klein, titel) == ([], titel)
            assert page.evaluate("document.documentElement.scrollWidth") <= breite
