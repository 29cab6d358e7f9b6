"""Can a group be led from topics to minutes in a real page, by keyboard, on a phone, and go on where it stopped?"""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.test_schirm_mappe import BREITEN, GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.dokument.stammtisch.beispiel import example_groups
from toolkit.dokument.stammtisch.blatt import Speicherthema, Stammtisch, Treffen
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today

pytestmark = pytest.mark.browser
__all__ = ["haus"]
BALD = today() + timedelta(days=14)


def stored_group(haus: Haus, wert: Stammtisch) -> tuple[str, str]:
    """A Mappe with one group: its code and where the group is opened."""
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    blatt = haus.ablage.add_sheet(zugang, "stammtisch", wert.titel, wert.model_dump(mode="json"))
    return code, f"/app/stammtisch?blatt={blatt.id}"


def go(page: Page, name: str):
    page.get_by_role("navigation", name="Schritte").get_by_role("button", name=name).press("Enter")
    expect(page.get_by_role("heading", name=name, exact=True, level=2)).to_be_visible()


def test_group_is_led_by_keyboard_from_topics_to_minutes_and_goes_on_after_a_reload(page: Page, haus: Haus):
    page.set_viewport_size({"width": 360, "height": 740})
    OffeneMappe(lambda: haus.ablage)
    enter(page, haus, haus.ablage.create_mappe("Lindenau")[1], "/app/stammtisch")
    page.get_by_role("button", name="Neue Runde").press("Enter")
    page.get_by_label("Name der Runde").fill("Runder Tisch")

    go(page, "Themen")
    page.get_by_label("Neue Themen").fill("Sommerfest; Helga; entscheiden; 20\nKasse\nSchaukasten")
    page.get_by_role("button", name="In den Speicher aufnehmen").press("Enter")
    expect(page.get_by_text("3 Themen sind aufgenommen.")).to_be_visible()
    page.get_by_role("button", name="Parken – Schaukasten").press("Enter")
    expect(page.get_by_role("heading", name="„Schaukasten“ ist geparkt.")).to_be_focused()
    page.get_by_text("Punkte vom Papier eintragen").click()
    page.get_by_label("Kasse", exact=True).fill("7")
    page.get_by_role("button", name="Punkte übernehmen").press("Enter")
    expect(page.get_by_role("listitem").filter(has_text="Kasse").first).to_contain_text("7 Punkte")

    go(page, "Termine")
    page.get_by_label("Erster Termin").fill(BALD.isoformat())
    page.get_by_role("button", name="Diese Termine eintragen").press("Enter")
    expect(page.get_by_text("3 Termine stehen da.")).to_be_visible()

    go(page, "Tagesordnung")
    page.get_by_role("button", name="So festlegen").press("Enter")
    expect(page.get_by_text("Diese Tagesordnung ist festgelegt.")).to_be_visible()
    with page.expect_download() as geholt:
        page.get_by_role("button", name="Als PDF").press("Enter")
    assert geholt.value.suggested_filename == "Tagesordnung-Runder-Tisch.pdf"

    go(page, "Protokoll")
    page.reload()
    ready(page)
    expect(page.get_by_role("heading", name="Protokoll", exact=True, level=2)).to_be_visible()
    page.get_by_role("button", name="Protokoll beginnen").press("Enter")
    page.get_by_role("link", name="Zum Protokoll dieses Treffens").press("Enter")
    expect(ready(page).get_by_label("Titel")).to_have_value("Runder Tisch")
    expect(page.get_by_label("Thema", exact=True).first).to_have_value("Sommerfest")


def test_agenda_opens_in_the_planner(page: Page, haus: Haus):
    wert = Stammtisch(titel="Runde", themen=[Speicherthema(titel="Kasse")], treffen=[Treffen(tag=BALD)])
    code, adresse = stored_group(haus, wert)
    enter(page, haus, code, f"{adresse}&teil=tagesordnung")

    page.get_by_role("button", name="Minute für Minute planen").press("Enter")
    page.get_by_role("link", name="Zum Ablauf dieses Treffens").press("Enter")

    expect(ready(page).get_by_text("Beraten: Kasse").first).to_be_visible()


def test_typing_and_pressing_a_button_at_once_lose_nothing(page: Page, haus: Haus):
    code, adresse = stored_group(haus, Stammtisch(titel="Runde", treffen=[Treffen(tag=BALD)]))
    enter(page, haus, code, f"{adresse}&teil=themen")

    page.get_by_role("button", name="Thema hinzufügen").press("Enter")
    page.keyboard.type("Von Hand")
    page.get_by_label("Neue Themen").fill("Eingefügt")
    page.get_by_role("button", name="In den Speicher aufnehmen").press("Enter")

    expect(page.get_by_role("listitem").filter(has_text="Eingefügt").first).to_be_visible()
    expect(page.get_by_role("listitem").filter(has_text="Von Hand").first).to_be_visible()
    expect(state(page)).to_have_text(GESPEICHERT)


@pytest.mark.parametrize(
    ("art", "namen"),
    [(0, ("Die Runde", "Themen", "Termine", "Tagesordnung", "Protokoll", "Das Jahr")), (1, ("Ich nehme teil",))],
    ids=["eigene", "teilnahme"],
)
def test_every_part_is_accessible_and_fits_a_phone(page: Page, haus: Haus, art: int, namen: tuple[str, ...]):
    fehler = []
    page.on("console", lambda m: fehler.append(m.text) if m.type == "error" else None)
    code, adresse = stored_group(haus, example_groups(today())[art])
    enter(page, haus, code, adresse)

    for name in namen:
        go(page, name)
        for klappe in page.locator("main details:not([open]) > summary").all():
            if klappe.is_visible():
                klappe.click()
        for breite, hoehe in BREITEN:
            page.set_viewport_size({"width": breite, "height": hoehe})
            assert page.evaluate("document.documentElement.scrollWidth") <= breite
        funde = Axe().run(page).response["violations"]
        assert [f"{v['id']}: {n['html'][:160]}" for v in funde for n in v["nodes"]] == []
        assert re.findall(r"\b(?:Kernel|Server|Error|undefined|null|NaN)\b", page.locator("main").inner_text()) == []
    assert fehler == []
