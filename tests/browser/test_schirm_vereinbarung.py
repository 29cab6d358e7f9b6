"""Do places become an agreement in a real page, from the partners to the draft?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import Haus, enter, haus, ready
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = (
    "Partner",
    "Form",
    "Ziele und Maßnahmen",
    "Rollen",
    "Arbeitsplan",
    "Geld und Sachen",
    "Wer macht das schon?",
    "Leinwand",
    "Vereinbarung",
)


def go_to(page: Page, titel: str) -> None:
    press(page.get_by_role("navigation", name="Teile der Arbeit").get_by_role("button", name=titel))
    expect(page.get_by_role("heading", name=titel, exact=True).first).to_be_visible()


def test_two_places_become_partners_an_aim_and_a_draft_on_a_phone(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/vereinbarung")
    press(page.get_by_role("button", name="Neue Vereinbarung"))
    page.get_by_label("Orte, einer in jeder Zeile").fill("Stendal\nHalle (Saale)")
    press(page.get_by_role("button", name="Orte übernehmen"))
    press(page.get_by_role("button", name="Orte der Gruppe als Partner übernehmen"))
    expect(page.get_by_text("2 Orte sind jetzt Partner.", exact=False)).to_be_visible()

    go_to(page, "Ziele und Maßnahmen")
    press(page.get_by_role("button", name="Ziel hinzufügen"))
    page.keyboard.type("Ein Freiwilligentag")
    press(page.get_by_role("button", name="Maßnahme hinzufügen"))
    page.keyboard.type("Tag abstimmen")
    page.get_by_label("Zu welchem Ziel?").select_option(label="Ziel 1: Ein Freiwilligentag")
    expect(page.get_by_text("Zu „Ein Freiwilligentag“ gibt es noch keine Maßnahme.")).to_have_count(0)
    expect(page.get_by_text("Gespeichert", exact=False).first).to_be_visible()
    page.reload()
    ready(page)

    expect(page.get_by_label("Ziel", exact=True)).to_have_value("Ein Freiwilligentag")
    go_to(page, "Wer macht das schon?")
    press(page.get_by_role("button", name="Übliche Stellen eintragen"))
    expect(page.get_by_text("5 Stellen sind eingetragen.", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Rückgängig machen"))
    expect(page.get_by_text("Es ist wieder wie vorher.")).to_be_visible()
    go_to(page, "Vereinbarung")
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Entwurf als Word-Datei"))

    assert geholt.value.suggested_filename == "Kooperationsvereinbarung-Zusammenarbeit-in-unserer-Region.docx"
    (blatt,) = [b for b in haus.ablage.list_sheets(zugang) if b.art == "vereinbarung"]
    (ziel,) = blatt.inhalt["ziele"]
    assert [(m["was"], m["ziel"]) for m in blatt.inhalt["massnahmen"]] == [("Tag abstimmen", ziel["id"])]
    assert blatt.inhalt["pruefungen"] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "vereinbarung")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/vereinbarung?blatt={blatt.id}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])
