"""Does a group find days, hosts and a place on a phone and by keyboard, and is every part fit for everyone?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.regionaltermine.beispiel import regionaltermine_beispiel
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = ("Wer und wann?", "Tage", "Unsere Termine", "Wer lädt ein?", "Wo treffen?")
TAG = ".k-monatstag:visible"


def add(haus: Haus, art: str, inhalt: dict[str, object]) -> tuple[str, str, object]:
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    return code, haus.ablage.add_sheet(zugang, art, "Blatt", inhalt).id, zugang


def test_group_finds_days_hosts_and_place_on_a_phone(page: Page, haus: Haus):
    code, _, zugang = add(haus, "regionalgruppe", gruppe_beispiel(today()).model_dump(mode="json"))
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/regionaltermine")
    press(page.get_by_role("button", name="Neues Terminblatt"))
    expect(page.get_by_text("12 Orte aus", exact=False)).to_be_visible()
    page.get_by_label("Dienstag", exact=True).select_option("gern")
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)

    press(page.get_by_role("button", name="Weiter zu: Tage"))
    liste = page.get_by_role("list", name="Vorschläge")
    erster = liste.locator("li").first.locator(".k-eintragtitel").inner_text()
    expect(page.locator(TAG)).to_have_count(0)
    press(liste.get_by_role("button", name="Übernehmen").first)
    expect(page.get_by_text(f"Übernommen: {erster}.", exact=False)).to_be_visible()
    page.reload()
    ready(page)

    expect(page.get_by_role("heading", name="Tage", exact=True)).to_be_visible()
    press(page.get_by_role("button", name="Weiter zu: Unsere Termine"))
    press(page.get_by_role("button", name="Serie vorschlagen"))
    press(page.get_by_role("button", name="Serie übernehmen"))
    expect(page.get_by_text("Termine sind übernommen.", exact=False)).to_be_visible()
    with page.expect_download() as kalender:
        press(page.get_by_role("button", name="Termine für den Kalender"))
    press(page.get_by_role("button", name="Weiter zu: Wer lädt ein?"))
    expect(page.get_by_role("table", name="Wer wann einlädt").get_by_role("row")).to_have_count(7)
    press(page.get_by_role("button", name="Weiter zu: Wo treffen?"))
    page.get_by_label("Wenn Sie sich hier treffen").select_option(label="Eichberg")
    expect(page.get_by_text("55 Minuten (eigene Fahrzeit)")).to_be_visible()

    assert kalender.value.suggested_filename == "Unsere-Termine.ics"
    (blatt,) = [b for b in haus.ablage.list_sheets(zugang) if b.art == "regionaltermine"]
    assert len(blatt.inhalt["termine"]) == 4
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_land_and_guest_are_taken_out_and_stay_out_when_the_process_dies(page: Page, haus: Haus):
    inhalt = regionaltermine_beispiel(today()).model_dump(mode="json")
    code, kennung, zugang = add(haus, "regionaltermine", inhalt)
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, f"/app/regionaltermine?blatt={kennung}")
    press(page.get_by_role("button", name="Land hinzufügen"))
    page.get_by_label("Land", exact=True).select_option("Thüringen")
    page.get_by_label("Dieses Land zählt nicht").check()
    expect(page.get_by_text("Die in Thüringen zählen nicht.", exact=False)).to_be_visible()

    press(page.get_by_role("navigation", name="Teile der Arbeit").get_by_role("button", name="Wer lädt ein?"))
    expect(page.get_by_role("table", name="Wer wann einlädt")).to_be_visible()
    press(page.get_by_role("button", name="Ort hinzufügen"))
    page.get_by_label("Welcher Ort?").select_option("Seefelden")
    expect(page.get_by_text("Nur zu Gast, ohne selbst einzuladen: Seefelden und Landkreis Lindenau.")).to_be_visible()
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    haus.kill_session(page)
    page.reload()
    ready(page)

    expect(page.get_by_label("Welcher Ort?")).to_have_value("seefelden")
    expect(page.get_by_text("Nur zu Gast, ohne selbst einzuladen: Seefelden und Landkreis Lindenau.")).to_be_visible()
    (blatt,) = [b for b in haus.ablage.list_sheets(zugang) if b.art == "regionaltermine"]
    assert [(w["land"], w["ohne"]) for w in blatt.inhalt["weitere"]] == [("TH", True)]


def test_calendar_is_walked_answered_and_taken_by_keyboard(page: Page, haus: Haus):
    inhalt = regionaltermine_beispiel(today()).model_dump(mode="json")
    code, kennung, zugang = add(haus, "regionaltermine", inhalt)
    page.set_viewport_size({"width": 1280, "height": 900})
    enter(page, haus, code, f"/app/regionaltermine?blatt={kennung}&teil=tage")
    erster = page.locator(TAG).first
    erster.focus()

    for taste in ("ArrowDown",) * 11 + ("ArrowRight", "ArrowLeft", "End", "Home"):
        page.keyboard.press(taste)
    gegangen = page.evaluate("document.activeElement.dataset.tag")
    haltestellen = page.locator(f"{TAG}[tabindex='0']")
    expect(haltestellen).to_have_count(1)
    page.keyboard.press("Enter")
    antwort = page.locator(".k-monatantwort p", has_text="möglich")
    expect(antwort).to_have_count(1)
    expect(page.get_by_label("Tag", exact=True)).to_have_value(gegangen)
    press(page.locator(".k-monatnehmen:visible"))
    expect(page.locator(".k-monatantwort p", has_text="steht schon bei Ihren Terminen")).to_have_count(1)

    assert page.evaluate("document.activeElement.dataset.tag") == gegangen
    (blatt,) = [b for b in haus.ablage.list_sheets(zugang) if b.art == "regionaltermine"]
    assert gegangen in [t["tag"] for t in blatt.inhalt["termine"]]


def test_arrow_key_unfolds_the_next_month_on_a_phone(page: Page, haus: Haus):
    code, kennung, _ = add(haus, "regionaltermine", regionaltermine_beispiel(today()).model_dump(mode="json"))
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, f"/app/regionaltermine?blatt={kennung}&teil=tage")
    monate = page.locator("details.k-monat")
    expect(monate.first).to_be_visible()
    expect(page.locator("details.k-monat[open]")).to_have_count(0)
    press(monate.first.locator("summary"))
    page.locator(TAG).last.focus()

    page.keyboard.press("ArrowRight")

    expect(page.locator("details.k-monat[open]")).to_have_count(2)
    expect(monate.nth(1).locator("button:focus")).to_have_count(1)


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "regionaltermine")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/regionaltermine?blatt={blatt.id}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])
