"""Do guests come to tables on a phone, and do sixty of them while the page stays usable?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = ("Wer kommt?", "Was wissen wir schon?", "Tische", "Paare", "Mitnehmen")


def test_group_comes_to_tables_on_a_phone(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    haus.ablage.add_sheet(zugang, "regionalgruppe", "Runde", gruppe_beispiel(today()).model_dump(mode="json"))
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/begegnung")
    press(page.get_by_role("button", name="Neuer Tischplan"))

    press(page.get_by_role("button", name="Plätze für die Orte eintragen"))
    expect(page.get_by_text("24 Plätze sind dazugekommen.")).to_be_visible()
    press(page.get_by_role("button", name="Tische").first)
    page.get_by_label("Personen je Tisch").fill("4")
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    press(page.get_by_role("button", name="Tische vorschlagen"))
    expect(page.get_by_text("Der Vorschlag steht.", exact=False)).to_be_visible()
    page.reload()
    ready(page)

    expect(page.get_by_role("heading", name="Runde 1")).to_be_visible()
    press(page.get_by_role("button", name="Mitnehmen").first)
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Tischkarten zum Ausschneiden"))
    assert geholt.value.suggested_filename == "Tischkarten-Wer-trifft-wen.pdf"
    inhalt = next(b.inhalt for b in haus.ablage.list_sheets(zugang) if b.art == "begegnung")
    assert [[len(t) for t in r["tische"]] for r in inhalt["runden"]] == [[4] * 6] * 2
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_twelve_guests_of_a_list_come_to_tables_of_four_by_keyboard(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    haus.ablage.add_sheet(zugang, "regionalgruppe", "Runde", gruppe_beispiel(today()).model_dump(mode="json"))
    enter(page, haus, code, "/app/begegnung")
    press(page.get_by_role("button", name="Neuer Tischplan"))
    namen = [f"{ort} {nr}" for ort in ("Lindenau", "Eichberg", "Tannhof", "Ulmenhain") for nr in (1, 2)]
    zettel = page.get_by_label("Gäste", exact=True)
    zettel.fill("\n".join([*namen, "Leitung, Lindnau", "Presse, Seefeldstadt", "=1+1", "<b>Ruf</b>; Ahornsee"]))
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)

    zettel.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_text("12 Plätze sind dazugekommen.")).to_be_visible()
    expect(page.get_by_text("Ist „Lindenau“ gemeint?", exact=False)).to_be_visible()
    expect(page.get_by_text("Zu Ihrer Gruppe gehören nicht: „Seefeldstadt“.", exact=False)).to_be_visible()
    page.get_by_role("button", name="Tische").first.press("Enter")
    page.get_by_label("Personen je Tisch").fill("4")
    page.get_by_label("Runden").fill("1")
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    page.get_by_role("button", name="Tische vorschlagen").press("Enter")
    expect(page.get_by_text("Der Vorschlag steht. Mit diesen Angaben geht es nicht besser.")).to_be_visible()
    inhalt = next(b.inhalt for b in haus.ablage.list_sheets(zugang) if b.art == "begegnung")
    assert [[len(t) for t in r["tische"]] for r in inhalt["runden"]] == [[4, 4, 4]]


def test_many_guests_show_their_progress_the_page_stays_usable_and_it_can_be_stopped(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    gaeste = [{"id": f"gast{nr:03d}", "name": f"Gast {nr}", "ort": f"Ort {nr // 2}"} for nr in range(240)]
    inhalt = {"titel": "Große Runde", "gaeste": gaeste, "je_tisch": 6, "runden_zahl": 6}
    blatt = haus.ablage.add_sheet(zugang, "begegnung", "Große Runde", inhalt)
    enter(page, haus, code, f"/app/begegnung?blatt={blatt.id}&teil=tische")

    press(page.get_by_role("button", name="Tische vorschlagen"))
    expect(page.get_by_role("progressbar")).to_be_visible(timeout=20_000)
    press(page.get_by_role("button", name="Mitnehmen").first)
    expect(page.get_by_role("button", name="Tischkarten zum Ausschneiden")).to_be_visible()
    press(page.get_by_role("button", name="Tische").first)
    press(page.get_by_role("button", name="Abbrechen"))

    expect(page.get_by_text("Der Vorschlag steht.", exact=False)).to_be_visible(timeout=30_000)
    expect(page.get_by_role("heading", name="Runde 6")).to_be_visible()
    (da,) = haus.ablage.list_sheets(zugang)
    assert [sorted(k for t in r["tische"] for k in t) for r in da.inhalt["runden"]] == [[g["id"] for g in gaeste]] * 6


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "begegnung")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/begegnung?blatt={blatt.id}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])
