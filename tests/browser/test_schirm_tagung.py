"""Does holding on to things on the way work with one thumb, by keyboard, and after a reload?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = ("Die Tagung", "Mein Beitrag", "Unterwegs", "Danach", "Rückmeldung")


def test_idea_goes_from_a_telephone_into_a_task_and_a_report(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/tagung")

    press(page.get_by_role("button", name="Neue Tagung"))
    press(page.get_by_role("button", name="Unterwegs"))
    was = page.get_by_label("Worum geht es?", exact=True)
    expect(was).to_be_editable()
    was.press_sequentially("Paten für neue Engagierte")
    page.get_by_label("Von welchem Ort?", exact=True).press_sequentially("Eichberg")
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    page.reload()
    ready(page)

    # What was typed but not held on to is still there, and the fields are in sight without scrolling.
    expect(was).to_have_value("Paten für neue Engagierte")
    expect(page.get_by_role("heading", name="Unterwegs", exact=True)).to_be_in_viewport()
    press(page.get_by_role("button", name="Festhalten"))
    expect(page.get_by_text("Festgehalten.", exact=True)).to_be_visible()
    expect(was).to_have_value("")
    press(page.get_by_role("button", name="Stern – Paten für neue Engagierte"))
    expect(page.get_by_role("list", name="Das bringe ich mit").get_by_text("★ wichtig")).to_be_visible()
    press(page.get_by_role("button", name="Weiter zu: Danach"))
    press(page.get_by_role("button", name="In einer Woche"))
    expect(page.get_by_text("Neue Aufgabe bis", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Weiter zu: Rückmeldung"))
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Als PDF"))

    assert geholt.value.suggested_filename == "Rueckmeldung-Netzwerktreffen.pdf"
    (blatt,) = haus.ablage.list_sheets(zugang)
    assert [(m["was"], m["ort"], m["stern"]) for m in blatt.inhalt["mitbringsel"]] == [
        ("Paten für neue Engagierte", "Eichberg", True)
    ]
    assert [a["was"] for a in blatt.inhalt["aufgaben"]] == ["Paten für neue Engagierte (Eichberg)"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_what_is_typed_without_a_connection_is_held_on_to_afterwards(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    enter(page, haus, code, "/app/tagung")
    page.get_by_role("button", name="Neue Tagung").click()
    page.get_by_role("button", name="Unterwegs").click()
    was = page.get_by_label("Worum geht es?", exact=True)
    expect(was).to_be_editable()

    haus.kill_session(page)
    was.fill("Idee: Paten; Eichberg\nKontakt: Ämter teilen; Seefelden")
    expect(state(page)).to_contain_text("Ihr Entwurf liegt in diesem Tab")
    page.reload()
    ready(page)
    expect(was).to_have_value("Idee: Paten; Eichberg\nKontakt: Ämter teilen; Seefelden")
    page.get_by_role("button", name="Festhalten").click()

    expect(page.get_by_text("2 Einträge festgehalten.")).to_be_visible()
    (blatt,) = haus.ablage.list_sheets(zugang)
    assert [(m["art"], m["was"]) for m in blatt.inhalt["mitbringsel"]] == [
        ("kontakt", "Ämter teilen"),
        ("idee", "Paten"),
    ]


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "tagung")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/tagung?blatt={blatt.id}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])
