"""Do tandems come together on a phone, from typed places to the letter and the history?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = ("Wer sucht, wer gibt?", "Was zählt?", "Tandems", "Ergebnis")


def test_tandems_come_together_on_a_phone(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Landesnetzwerk")
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/tandemvermittlung")
    press(page.get_by_role("button", name="Neue Runde"))

    page.get_by_label("Orte, einer in jeder Zeile").fill("Cloppenburg\nStendal\nParchim")
    press(page.get_by_role("button", name="Orte übernehmen", exact=True))
    press(page.get_by_role("button", name="Orte in die Liste übernehmen"))
    expect(page.get_by_text("Die Liste ist auf dem Stand der Gruppe.", exact=False)).to_be_visible()
    press(page.get_by_text("Ort 1: Cloppenburg"))
    ort = page.get_by_role("group", name="Ort 1", exact=True)
    ort.get_by_label("Sucht oder gibt?").select_option(label="sucht Begleitung")
    ort.get_by_label("Wunschorte").fill("Stendal")
    press(page.get_by_text("Ort 1: Cloppenburg"))
    for nummer, name in ((2, "Stendal"), (3, "Parchim")):
        press(page.get_by_text(f"Ort {nummer}: {name}"))
        ort = page.get_by_role("group", name=f"Ort {nummer}", exact=True)
        ort.get_by_label("Sucht oder gibt?").select_option(label="gibt Begleitung")
        press(page.get_by_text(f"Ort {nummer}: {name}"))
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    page.reload()
    ready(page)

    press(page.get_by_role("navigation", name="Teile der Arbeit").get_by_role("button", name="Tandems"))
    liste = page.get_by_role("list", name="Vorgeschlagene Tandems")
    press(page.get_by_role("button", name="Tandems vorschlagen"))
    # The first reckoning loads its libraries, and other tests may keep the machine busy.
    expect(liste.get_by_text("Cloppenburg ↔ Stendal", exact=True)).to_be_visible(timeout=20_000)
    page.get_by_label("Dieser Ort sucht").select_option(label="Cloppenburg")
    page.get_by_label("Dieser Ort gibt").select_option(label="Parchim")
    press(page.get_by_role("button", name="Nachsehen"))
    expect(page.get_by_text("Zusammen ginge es statt mit Stendal", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Trotzdem so festlegen"))
    expect(page.get_by_text("Cloppenburg bekommt Parchim statt Stendal.")).to_be_visible()
    press(page.get_by_role("button", name="Rückgängig machen").first)
    expect(liste.get_by_text("Cloppenburg ↔ Stendal", exact=True)).to_be_visible()
    press(page.get_by_role("button", name=re.compile("^Vereinbaren")).first)
    press(page.get_by_role("button", name="Weiter zu: Ergebnis"))
    expect(page.get_by_label("Mail an beide Orte")).to_have_value(
        re.compile("^Betreff: Ihr Tandem: Cloppenburg und Stendal")
    )
    press(page.get_by_role("button", name=re.compile("^Tandem-Blatt anlegen")))
    eigenes = page.get_by_role("link", name="Cloppenburg ↔ Stendal")
    expect(eigenes).to_have_attribute("href", re.compile(r"^/app/tandem\?blatt=[0-9a-f]+$"))
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Übersicht als Word-Datei"))
    press(page.get_by_role("button", name="In die Geschichte übernehmen"))
    expect(page.get_by_text("1 Tandem steht in der Geschichte.", exact=False)).to_be_visible()

    assert geholt.value.suggested_filename == "Tandems-zusammenbringen.docx"
    inhalt = next(b.inhalt for b in haus.ablage.list_sheets(zugang) if b.art == "tandemvermittlung")
    assert [g["namen"] for g in inhalt["geschichte"]] == ["Cloppenburg ↔ Stendal"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_pair_is_agreed_and_questioned_with_keys_alone(page: Page, haus: Haus):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "tandemvermittlung")
    enter(page, haus, code, f"/app/tandemvermittlung?blatt={blatt.id}")
    press(page.get_by_role("navigation", name="Teile der Arbeit").get_by_role("button", name="Tandems"))

    page.get_by_role("button", name="Warum dieses Paar?").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Rosental an der Aue ↔ Ulmenhain sind ein Tandem", exact=False)).to_be_visible()
    page.get_by_role("button", name=re.compile("^Vereinbaren")).first.focus()
    page.keyboard.press("Space")

    expect(page.get_by_text("Vereinbart. Dieses Paar bleibt bei jedem neuen Rechnen.")).to_be_visible()
    inhalt = next(b.inhalt for b in haus.ablage.list_sheets(mappe.zugang) if b.id == blatt.id)
    assert [(f["suchend"], f["erfahren"]) for f in inhalt["fest"]] == [
        ("birkenau0", "lindenau0"),
        ("rosenfel0", "ulmenhai0"),
    ]


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "tandemvermittlung")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/tandemvermittlung?blatt={blatt.id}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])
