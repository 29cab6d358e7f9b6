"""Can a person copy a text by keyboard, whatever the page may do with the clipboard?"""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.test_schirm_bausteine import show
from toolkit.widgets import Textblatt

pytestmark = pytest.mark.browser

TEXT = "Guten Tag,\n\nvielen Dank für Ihre Zeit – <b>wirklich</b>.\n"
WORTE = {"kopieren": "Kopieren", "kopiert": "Kopiert.", "markiert": "Der Text ist markiert. Drücken Sie Strg und C."}
MIT_ZWISCHENABLAGE = """() => {
    const writeText = async (text) => { window.kopiert = text; };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
}"""
OHNE_ZWISCHENABLAGE = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"


def sheet(page: Page, **traits: object) -> Page:
    return show(page, blatt=Textblatt(**{"titel": "Dank", "text": TEXT, "worte": WORTE, **traits}))


def test_button_copies_the_text_as_it_is_and_says_so(page: Page):
    sheet(page)
    page.evaluate(MIT_ZWISCHENABLAGE)

    page.get_by_role("button", name="Kopieren – Dank").press("Enter")

    expect(page.get_by_role("status")).to_have_text("Kopiert.")
    expect(page.get_by_role("button")).to_be_focused()
    assert page.evaluate("window.kopiert") == TEXT


def test_without_the_clipboard_the_browser_copies_what_is_selected(page: Page):
    sheet(page)
    page.evaluate(OHNE_ZWISCHENABLAGE)
    page.evaluate("document.addEventListener('copy', () => { window.kopiert = String(getSelection()); })")

    page.get_by_role("button").press("Enter")

    expect(page.get_by_role("status")).to_have_text("Kopiert.")
    expect(page.get_by_role("button")).to_be_focused()
    assert page.evaluate("window.kopiert") == TEXT


def test_where_nothing_may_be_copied_the_text_is_selected_and_it_is_said_what_to_press(page: Page):
    sheet(page)
    page.evaluate(OHNE_ZWISCHENABLAGE)
    page.evaluate("() => { document.execCommand = () => { throw new Error('verboten'); }; }")

    page.get_by_role("button").press("Enter")

    feld = page.get_by_label("Dank", exact=True)
    expect(page.get_by_role("status")).to_have_text("Der Text ist markiert. Drücken Sie Strg und C.")
    expect(feld).to_be_focused()
    assert feld.evaluate("(f) => [f.selectionStart, f.selectionEnd, f.readOnly]") == [0, len(TEXT), True]


def test_new_text_takes_the_old_message_away_and_no_text_the_whole_block(page: Page):
    sheet(page)
    page.evaluate("() => { document.execCommand = () => false; }")
    page.evaluate(OHNE_ZWISCHENABLAGE)
    page.get_by_role("button").click()
    expect(page.get_by_role("status")).not_to_be_empty()

    page.evaluate("modelle.blatt.set('text', 'Neu')")

    expect(page.get_by_role("status")).to_be_empty()
    expect(page.get_by_label("Dank", exact=True)).to_have_value("Neu")
    page.evaluate("modelle.blatt.set('text', '')")
    expect(page.get_by_role("button")).to_have_count(0)


def test_block_has_no_violation_and_fits_a_phone(page: Page):
    page.set_viewport_size({"width": 360, "height": 740})
    sheet(page, text="Wort " * 400 + "o" * 300, hilfe="Passen Sie den Text an.")

    verstoesse = Axe().run(page).response["violations"]

    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in verstoesse] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.get_by_role("button").bounding_box()["height"] >= 44


def test_single_line_is_no_higher_than_a_line(page: Page):
    sheet(page, text="Einladung", einzeilig=True)

    assert page.get_by_label("Dank", exact=True).bounding_box()["height"] < 60
