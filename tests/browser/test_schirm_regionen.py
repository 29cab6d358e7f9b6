"""Do all members become eight regions on a phone, with progress, reasons, a change by hand and a group of its own?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from methodenkoffer.orte import members
from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionen.blatt import Regionen
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = ("Welche Orte?", "Wie viele, wie groß?", "Einteilen", "Nachsehen und ändern", "Mitnehmen")
# A machine that does many things at once may take its time.
GEDULD = 90_000
# Its multiples lie scattered, and the same at each run.
GOLDEN = 1.618034


def part(page: Page, name: str) -> None:
    press(page.get_by_role("navigation", name="Teile der Arbeit").get_by_role("button", name=name))
    expect(page.get_by_role("heading", name=name, exact=True).first).to_be_visible()


def sheets(haus: Haus, zugang, art):
    return [b.inhalt for b in haus.ablage.list_sheets(zugang) if b.art == art]


def wait_for_regions(page: Page, haus: Haus, zugang):
    """The sheet as soon as its regions are stored; the page shows them a moment earlier."""
    for _ in range(100):
        (inhalt,) = sheets(haus, zugang, "regionen")
        if inhalt["gebiete"]:
            break
        page.wait_for_timeout(100)
    return inhalt


def take_members_and_limits(page: Page) -> None:
    press(page.get_by_role("button", name="Alle Mitglieder des Netzwerks nehmen"))
    expect(page.get_by_text(f"{len(members())}\u00a0Orte können eingeteilt werden.")).to_be_visible(timeout=20_000)
    part(page, "Wie viele, wie groß?")
    page.get_by_label("Regionen", exact=True).fill("8")
    page.get_by_label("Orte mindestens").fill("10")
    page.get_by_label("Orte höchstens").fill("12")
    expect(page.get_by_text("8\u00a0Regionen × höchstens 12\u00a0Orte = 96\u00a0Plätze", exact=False)).to_be_visible(
        timeout=20_000
    )
    page.get_by_label("Orte höchstens").fill("18")
    expect(page.get_by_text(f"Diese Grenzen passen zu {len(members())}\u00a0Orten.")).to_be_visible(timeout=20_000)
    expect(state(page)).to_have_text(GESPEICHERT, timeout=20_000)


def test_members_become_eight_regions_on_a_phone(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/regionen")
    press(page.get_by_role("button", name="Neue Einteilung"))

    take_members_and_limits(page)
    page.reload()
    ready(page)

    expect(page.get_by_label("Orte höchstens")).to_have_value("18", timeout=20_000)
    part(page, "Einteilen")
    press(page.get_by_role("button", name="Einteilen", exact=True).last)
    expect(page.get_by_role("button", name="Abbrechen")).to_be_visible(timeout=20_000)
    expect(page.get_by_text("Beste Einteilung bisher", exact=False)).to_be_visible(timeout=GEDULD)
    guete = page.get_by_text(re.compile("^(Das ist|Die Wege sind) nachweislich"))
    expect(guete).to_be_visible(timeout=GEDULD)
    expect(page.get_by_role("button", name="Abbrechen")).to_be_hidden()
    expect(page.get_by_text(re.compile(r"^Region 8: ")).first).to_be_visible()
    page.reload()
    ready(page)

    expect(guete).to_be_visible(timeout=20_000)
    part(page, "Nachsehen und ändern")
    page.get_by_label("Welchen Ort möchten Sie ansehen?").select_option(label="Stendal")
    expect(page.get_by_text("Warum nicht in einer anderen Region?")).to_be_visible(timeout=20_000)
    ziel = page.get_by_label("In welche Region?")
    ziel.select_option(index=1)
    expect(page.get_by_text(re.compile("^Alle Wege zusammen werden ca"))).to_be_visible(timeout=20_000)
    press(page.get_by_role("button", name="Verschieben"))
    expect(page.get_by_text("Stendal gehört jetzt zu", exact=False)).to_be_visible(timeout=20_000)
    press(page.get_by_role("button", name="Rückgängig machen").first)
    expect(page.get_by_text("Es ist wieder wie vorher.")).to_be_visible(timeout=20_000)
    part(page, "Mitnehmen")
    press(page.get_by_role("button", name="Regionalgruppe anlegen").first)
    expect(page.get_by_text("liegt jetzt als Regionalgruppe in Ihrer Mappe.", exact=False)).to_be_visible(
        timeout=20_000
    )
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Regionen als Excel-Tabelle"))

    assert geholt.value.suggested_filename == "Unsere-Regionen.xlsx"
    (inhalt,) = sheets(haus, zugang, "regionen")
    assert len(inhalt["gebiete"]) == 8
    assert all(10 <= len(g["orte"]) <= 18 for g in inhalt["gebiete"])
    (gruppe,) = sheets(haus, zugang, "regionalgruppe")
    assert len(gruppe["orte"]) == len(inhalt["gebiete"][0]["orte"])
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_reload_in_the_middle_of_a_computation_says_so_and_it_begins_again(page: Page, haus: Haus):
    orte = [
        Gruppenort(id=f"dorf{nr:04}", name=f"Dorf {nr}", lat=50 + nr * GOLDEN % 3, lon=8 + nr / 50) for nr in range(250)
    ]
    blatt = Regionen(gruppe=Gruppenstand(orte=orte), anzahl=16, kleinste=13, groesste=18)
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    nr = haus.ablage.add_sheet(zugang, "regionen", "Viele Dörfer", blatt.model_dump(mode="json")).id
    enter(page, haus, code, f"/app/regionen?blatt={nr}&teil=einteilen")
    press(page.get_by_role("button", name="Einteilen", exact=True).last)
    expect(page.get_by_text("Beste Einteilung bisher", exact=False)).to_be_visible(timeout=GEDULD)
    expect(state(page)).to_have_text(GESPEICHERT, timeout=20_000)

    page.reload()
    ready(page)

    expect(page.get_by_text("Eine Berechnung wurde begonnen", exact=False)).to_be_visible(timeout=20_000)
    assert sheets(haus, zugang, "regionen")[0]["gebiete"] == []
    press(page.get_by_role("button", name="Einteilen", exact=True).last)
    expect(page.get_by_text("Eine Berechnung wurde begonnen", exact=False)).to_be_hidden()
    expect(page.get_by_text("Beste Einteilung bisher", exact=False)).to_be_visible(timeout=GEDULD)
    press(page.get_by_role("button", name="Abbrechen"))
    expect(page.get_by_text("Die Suche wurde vor dem Ende angehalten.")).to_be_visible(timeout=GEDULD)
    inhalt = wait_for_regions(page, haus, zugang)

    assert sorted(o for g in inhalt["gebiete"] for o in g["orte"]) == [o.id for o in orte]
    assert (len(inhalt["gebiete"]), inhalt["rechnet"]) == (16, False)


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "regionen")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/regionen?blatt={blatt.id}")
    part(page, "Nachsehen und ändern")
    page.get_by_label("Welchen Ort möchten Sie ansehen?").select_option(label="Tannhof")
    expect(page.get_by_role("button", name="Tannhof in dieser Region festhalten")).to_be_visible(timeout=20_000)

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])


def test_place_is_chosen_on_the_map_by_keyboard(page: Page, haus: Haus):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "regionen")
    enter(page, haus, code, f"/app/regionen?blatt={blatt.id}")
    part(page, "Einteilen")
    karte = page.get_by_role("region", name="Landkarte der Regionen").or_(
        page.get_by_label("Landkarte der Regionen", exact=True)
    )
    karte.first.locator(".k-kartenorte button[tabindex='0']").focus()

    page.keyboard.press("PageDown")
    page.keyboard.press("Enter")
    expect(page.get_by_text(re.compile("gehört zur Region um|trifft sich die Region"))).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="Warum ist dieser Ort hier? Nachsehen").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Nachsehen und ändern", exact=True).first).to_be_visible()
    expect(page.get_by_text("Warum nicht in einer anderen Region?")).to_be_visible(timeout=20_000)
