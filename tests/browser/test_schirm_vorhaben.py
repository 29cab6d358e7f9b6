"""Does a joint activity come together on a phone, from typed places to the plan in Word?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = (
    "Wie zusammen?",
    "Was tun wir?",
    "Wer macht das schon?",
    "Wer macht was?",
    "Wann und bis wann?",
    "Was kostet es?",
    "Mitnehmen",
)


def test_activity_grows_from_typed_places_to_the_plan_on_a_phone(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/vorhaben")
    press(page.get_by_role("button", name="Neues Vorhaben"))

    page.get_by_label("Orte, einer in jeder Zeile").fill("Stendal\nApolda")
    press(page.get_by_role("button", name="Orte übernehmen", exact=True))
    expect(page.get_by_text("2 Orte aus „Unsere Regionalgruppe“: Stendal, Apolda.")).to_be_visible()
    press(page.get_by_role("button", name="Weiter zu: Was tun wir?"))
    page.get_by_label("Was für ein Vorhaben?").select_option(label="Freiwilligentag an einem Tag")
    page.get_by_label("Worum geht es?").fill("Ein Samstag, an dem alle anpacken.")
    press(page.get_by_role("button", name="Ziel hinzufügen"))
    page.get_by_label("Das wollen wir erreichen").fill("100 Menschen packen an")
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    page.reload()
    ready(page)

    expect(page.get_by_label("Worum geht es?")).to_have_value("Ein Samstag, an dem alle anpacken.")
    press(page.get_by_role("button", name="Weiter zu: Wer macht das schon?"))
    press(page.get_by_role("button", name="Übliche Stellen eintragen"))
    expect(page.get_by_text("Eingetragen. Fragen Sie dort nach", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Weiter zu: Wer macht was?"))
    press(page.get_by_role("button", name="Orte der Gruppe eintragen"))
    press(page.get_by_role("button", name="Weiter zu: Wann und bis wann?"))
    page.get_by_label("Tag", exact=True).fill("2027-09-18")
    press(page.get_by_role("button", name="Aufgaben mit Fristen vorschlagen"))
    expect(page.get_by_text("13\u00a0Aufgaben stehen jetzt in der Liste.")).to_be_visible()
    press(page.get_by_role("button", name="Mitnehmen").first)
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Plan als Word-Datei"))

    assert geholt.value.suggested_filename == "Plan-Unser-gemeinsames-Vorhaben.docx"
    inhalt = next(b.inhalt for b in haus.ablage.list_sheets(zugang) if b.art == "vorhaben")
    assert [m["wer"] for m in inhalt["mitwirkende"]] == ["Stendal", "Apolda"]
    assert (len(inhalt["pruefungen"]), len(inhalt["aufgaben"]), inhalt["tag"]) == (5, 13, "2027-09-18")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "vorhaben")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/vorhaben?blatt={blatt.id}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])
