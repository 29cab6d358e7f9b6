"""Does the year of a Mappe work on a phone and by keyboard, and is it still the same year after a reload?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.test_schirm_mappe import BREITEN, GESPEICHERT, Haus, enter, haus, ready, state
from tests.frame.mappenhilfe import minutes
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
JAHR = date.today().year + 1  # noqa: DTZ011


@pytest.fixture
def code(haus: Haus) -> str:
    """The code of a Mappe with two meetings next year."""
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    for titel, tag in (("Runder Tisch", date(JAHR, 3, 2)), ("Stammtisch <b>", date(JAHR, 5, 4))):
        inhalt = {**minutes(tag=tag, naechster_tag=tag + timedelta(days=30)), "titel": titel}
        haus.ablage.add_sheet(zugang, "protokoll", titel, inhalt)
    return code


def test_year_is_chosen_carried_away_and_there_again_after_a_reload(page: Page, haus: Haus, code: str, fremde):
    enter(page, haus, code, "/app/jahr")

    page.get_by_label("Welches Jahr?").select_option(str(JAHR))
    expect(page.get_by_role("heading", name=f"Das Jahr {JAHR}")).to_be_visible()
    expect(page.get_by_role("link", name="Stammtisch <b>")).to_have_count(2)
    with page.expect_download() as geholt:
        page.get_by_role("button", name="Für den Kalender").press("Enter")
    page.get_by_role("button", name="Jahresbericht beginnen").press("Enter")
    page.get_by_label("Vorwort").fill("Ein gutes Jahr.")
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    page.reload()
    ready(page)

    assert geholt.value.suggested_filename == f"Jahr-{JAHR}.ics"
    expect(page.get_by_role("heading", name=f"Das Jahr {JAHR}")).to_be_visible()
    expect(page.get_by_label("Vorwort")).to_have_value("Ein gutes Jahr.")
    assert fremde == []


@pytest.mark.parametrize("breite", BREITEN)
def test_year_can_be_used_by_everybody(page: Page, haus: Haus, code: str, breite: tuple[int, int]):
    page.set_viewport_size({"width": breite[0], "height": breite[1]})
    enter(page, haus, code, f"/app/jahr?jahr={JAHR}")
    expect(page.get_by_role("heading", name=f"Das Jahr {JAHR}")).to_be_visible()
    page.get_by_role("button", name="Jahresbericht beginnen").click()
    expect(page.get_by_label("Vorwort")).to_be_visible()

    assert Axe().run(page).violations_count == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= breite[0]
