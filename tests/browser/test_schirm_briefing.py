"""Can a coordinator prepare a meeting of heads by keyboard on a phone, stop in the middle, and print one page?"""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_schirm_mappe import BREITEN, GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = ("Anlass", "Zahlen", "Erfolge", "Bitten und Frage", "Die Seite", "Danach", "Für Rat und Förderung")


def press(knopf: Locator) -> None:
    """Press Enter on what is in the page; on something hidden the key would go elsewhere."""
    expect(knopf).to_be_visible()
    knopf.press("Enter")


def test_meeting_is_prepared_by_keyboard_on_a_phone_and_goes_on_after_a_reload(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/briefing")

    press(page.get_by_role("button", name="Neues Treffen vorbereiten"))
    kommune = page.get_by_label("Ihre Kommune", exact=True)
    expect(kommune).to_be_editable()
    kommune.press_sequentially("Lindenau")
    press(page.get_by_role("button", name="Weiter zu: Zahlen"))
    press(page.locator("summary", has_text="Welche Zahlen gibt es meist, und wo?"))
    press(page.get_by_role("button", name="In meine Liste").first)
    expect(page.get_by_text("steht jetzt in Ihrer Liste", exact=False)).to_be_visible()
    press(page.locator("summary", has_text="Zahl 1:"))
    zahl = page.get_by_label("Zahl", exact=True)
    expect(zahl).to_be_editable()
    zahl.press_sequentially("143")
    expect(page.locator(".k-blattstand--offen:visible")).to_have_count(0, timeout=10_000)
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    page.reload()
    ready(page)

    expect(page.get_by_role("heading", name="Zahlen", exact=True)).to_be_visible()
    expect(page.get_by_text("fehlt die Quelle", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Die Seite"))
    expect(page.get_by_text("Die Seite passt auf ein Blatt A4.")).to_be_visible()
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Seite als PDF"))
    assert geholt.value.suggested_filename == "Engagement-in-Lindenau.pdf"
    (blatt,) = haus.ablage.list_sheets(zugang)
    assert [(z["wert"], z["quelle"]) for z in blatt.inhalt["zahlen"]] == [("143", "")]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "briefing")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/briefing?blatt={blatt.id}")

    for titel in TEILE:
        page.get_by_role("navigation", name="Teile der Vorbereitung").get_by_role("button", name=titel).click()
        expect(page.get_by_role("heading", name=titel, exact=True).first).to_be_visible()
        for klappe in page.locator("details:not([open]) > summary").all():
            if klappe.is_visible():
                klappe.click()
        page.wait_for_timeout(300)
        funde = Axe().run(page).response["violations"]
        zu_klein = page.evaluate(
            """() => [...document.querySelectorAll('.k-schirm :is(button, select, summary, .k-wahl, textarea),'
                 + '.k-schirm input:not([type=checkbox], [type=radio], [type=file])')]
                .filter((e) => e.checkVisibility() && !e.closest('.k-unsichtbar'))
                .map((e) => [e.textContent || e.type, e.getBoundingClientRect()])
                .filter(([, r]) => r.height < 43.9 || r.width < 43.9)
                .map(([name, r]) => `${name}: ${r.width} × ${r.height}`)"""
        )
        verstoesse = [f"{v['id']}: {n['html'][:160]}" for v in funde for n in v["nodes"]]
        assert (titel, verstoesse, zu_klein) == (titel, [], [])
        for breite, hoehe in BREITEN:
            page.set_viewport_size({"width": breite, "height": hoehe})
            assert page.evaluate("document.documentElement.scrollWidth") <= breite
    assert (gesagt, fremde) == ([], [])


def test_mail_is_copied_and_promises_from_paper_are_tasks_elsewhere(page: Page, haus: Haus):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "briefing")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    enter(page, haus, code, f"/app/briefing?blatt={blatt.id}&teil=danach")

    page.get_by_text("Zusagen vom Papier schnell eintragen").click()
    page.get_by_label("Eine Zusage pro Zeile").fill("Schaukasten <b>frei</b> geben; Helga Probe; Runder Tisch; 30.6.")
    page.get_by_role("button", name="Zusagen übernehmen").click()
    expect(page.get_by_text("Eine Zusage steht jetzt in der Liste.")).to_be_visible()
    page.get_by_role("button", name="Text kopieren – Mail mit Dank und Zusagen").click()
    expect(page.get_by_text("Der Text ist kopiert.", exact=False)).to_be_visible()

    assert "– Helga Probe: Schaukasten <b>frei</b> geben" in page.evaluate("navigator.clipboard.readText()")
    page.goto(f"{haus.url}/app/aufgaben")
    expect(ready(page).get_by_role("checkbox", name="Schaukasten <b>frei</b> geben – erledigt")).to_be_visible()
