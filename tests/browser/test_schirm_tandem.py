"""Do two places become a tandem on a phone, from typed names to a plan, an agreement and a year?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = (
    "Wir zwei",
    "Was suchen wir, was können wir?",
    "Das erste Treffen",
    "Vereinbarung",
    "Zwölf Monate",
    "Rückblick in beide Richtungen",
)


def test_tandem_grows_from_two_names_to_a_year_on_a_phone(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/tandem")
    press(page.get_by_role("button", name="Neues Tandem"))

    page.get_by_label("Erster Ort", exact=True).fill("Stendal")
    page.get_by_label("Zweiter Ort", exact=True).fill("Apolda")
    page.get_by_label("Zweiter Ort", exact=True).press("Tab")
    press(page.get_by_role("button", name="Diese zwei Orte nehmen"))
    expect(page.get_by_text("Das Tandem: Stendal und Apolda.", exact=False)).to_be_visible()
    press(page.get_by_role("button", name=f"Weiter zu: {TEILE[1]}"))
    page.get_by_role("group", name="Stendal").get_by_label("Das suchen wir").fill("Ehrenamtskarte einführen")
    page.get_by_role("group", name="Apolda").get_by_label("Das können und bieten wir").fill("Ehrenamtskarte")
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    page.reload()
    ready(page)

    press(page.get_by_role("button", name="Gemeinsames als Thema vorschlagen"))
    expect(page.get_by_label("Thema", exact=True)).to_have_value("Ehrenamtskarte einführen")
    press(page.get_by_role("button", name=f"Weiter zu: {TEILE[2]}"))
    page.get_by_label("Wie treffen Sie sich?").select_option(label="Per Video, 90 Minuten")
    press(page.get_by_role("button", name="Ablauf anlegen"))
    expect(page.get_by_role("link", name="Zum Ablauf")).to_be_visible()
    press(page.get_by_role("button", name=f"Weiter zu: {TEILE[3]}"))
    press(page.get_by_role("button", name="Aus Suchen und Bieten übernehmen"))
    expect(page.get_by_role("group", name="Apolda").get_by_label("Das geben wir")).to_have_value("Ehrenamtskarte")
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Vereinbarung als Word-Datei"))
    press(page.get_by_role("button", name=f"Weiter zu: {TEILE[4]}"))
    page.get_by_label("Erstes Gespräch").fill("2027-02-02")
    page.get_by_label("Wie oft sprechen wir?").select_option(label="alle drei Monate")
    press(page.get_by_role("button", name="Gespräche planen"))
    expect(page.get_by_text("4\u00a0Gespräche stehen im Plan.")).to_be_visible()

    assert geholt.value.suggested_filename == "Vereinbarung-Tandem-Stendal-Apolda.docx"
    blaetter = {b.art: b.inhalt for b in haus.ablage.list_sheets(zugang)}
    assert blaetter["tandem"]["orte"][1]["gibt"] == "Ehrenamtskarte"
    assert len(blaetter["tandem"]["gespraeche"]) == 4
    assert blaetter["plan"]["titel"] == "Tandem Stendal – Apolda: erstes Treffen"
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "tandem")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/tandem?blatt={blatt.id}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])
