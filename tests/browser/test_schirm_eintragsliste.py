"""Does the focus stay where a person put it when a list of entries is drawn anew?"""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_schirm_bausteine import show
from toolkit.widgets.eintragsliste import Eintragsliste

pytestmark = pytest.mark.browser
NAMEN = ("Lindenau", "Eichberg", "Tannhof")


def entries(*namen: str) -> list[dict[str, object]]:
    return [{"id": n, "titel": n, "haken": False, "knoepfe": [["weg", "Entfernen"]]} for n in namen]


def draw(page: Page, *namen: str) -> None:
    page.evaluate(f"modelle.liste.set('eintraege', {json.dumps(entries(*namen))})")


@pytest.fixture(name="liste")
def _list(page: Page) -> Page:
    return show(page, liste=Eintragsliste(name="Orte", erledigt="dabei", eintraege=entries(*NAMEN)))


@pytest.mark.parametrize("rolle", ["checkbox", "button"])
def test_focus_stays_when_the_list_is_drawn_for_another_reason(liste: Page, rolle):
    liste.locator('[data-id="Eichberg"]').get_by_role(rolle).focus()

    draw(liste, "Ahornsee", *NAMEN)

    expect(liste.locator('[data-id="Eichberg"]').get_by_role(rolle)).to_be_focused()


def test_focus_goes_to_the_next_entry_when_its_own_leaves_for_another_reason(liste: Page):
    liste.locator('[data-id="Eichberg"]').get_by_role("checkbox").focus()

    draw(liste, "Lindenau", "Tannhof")

    expect(liste.locator('[data-id="Tannhof"]').get_by_role("checkbox")).to_be_focused()


def test_what_was_pressed_counts_only_while_the_focus_is_there(liste: Page):
    liste.locator('[data-id="Lindenau"]').get_by_role("checkbox").check()
    liste.locator('[data-id="Tannhof"]').get_by_role("button").focus()

    draw(liste, *NAMEN)

    expect(liste.locator('[data-id="Tannhof"]').get_by_role("button")).to_be_focused()


def test_focus_goes_to_the_place_of_a_removed_entry(liste: Page):
    liste.locator('[data-id="Eichberg"]').get_by_role("button").click()

    draw(liste, "Lindenau", "Tannhof")

    expect(liste.locator('[data-id="Tannhof"]').get_by_role("button")).to_be_focused()


def test_list_never_takes_a_focus_that_is_elsewhere(liste: Page):
    liste.evaluate("document.querySelector('h1').tabIndex = -1; document.querySelector('h1').focus()")

    draw(liste, "Lindenau")

    expect(liste.get_by_role("heading", name="Probe")).to_be_focused()
