"""Does a regional group come together in a real page: by name, on the map, by sheets that come back?"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from tests.export.proben import ANGABEN
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe, from_place
from toolkit.dokument.regionalgruppe.tabellen import kontaktblatt_als_tabellen
from toolkit.export.xlsx import render_xlsx
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = ("Orte wählen", "Unsere Gruppe", "Kontakt- und Themenblatt", "Einlesen", "Mitnehmen")


def write_sheet(ordner: Path, name: str, **felder: str) -> Path:
    ort = Gruppenort(name=name, **felder)  # type: ignore[arg-type]
    pfad = ordner / f"{name}.xlsx"
    pfad.write_bytes(render_xlsx(kontaktblatt_als_tabellen(Regionalgruppe(), ort), ANGABEN))
    return pfad


def test_group_goes_from_names_over_sheets_to_an_overview_on_a_phone(page: Page, haus: Haus, tmp_path: Path):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    dateien = [
        write_sheet(tmp_path, "Stendal", tut="Vereinsberatung"),
        write_sheet(tmp_path, "Apolda", sucht="Erfahrung mit Vereinsberatung"),
        write_sheet(tmp_path, "Neudorf", tut="Chor"),
    ]
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/regionalgruppe")
    press(page.get_by_role("button", name="Neue Regionalgruppe"))
    namen = page.get_by_label("Orte", exact=True)
    expect(namen).to_be_editable()
    namen.fill("Stendal\nXyzzyheim, Sachsen")
    press(page.get_by_role("button", name="Namen aufnehmen"))
    expect(page.get_by_text("Ein Ort ist neu in der Gruppe.", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Als eigene Orte aufnehmen"))
    expect(page.get_by_text("Ein eigener Ort ist aufgenommen.")).to_be_visible()

    page.get_by_label("Name enthält").fill("apol")
    expect(page.get_by_text("Ein Ort passt.", exact=False)).to_be_visible()
    haken = page.get_by_role("checkbox", name="Apolda")
    haken.check()
    expect(page.get_by_text("Apolda gehört jetzt zur Gruppe.")).to_be_visible()
    expect(haken).to_be_focused()
    press(page.get_by_role("button", name="Einlesen").first)
    with page.expect_file_chooser() as wahl:
        press(page.get_by_role("button", name="Dateien wählen"))
    wahl.value.set_files(dateien)
    expect(page.get_by_text("3 Blätter sind gelesen. Noch ist nichts übernommen.")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Neudorf (aus Neudorf.xlsx)")).to_be_checked()
    press(page.get_by_role("button", name="Übernehmen", exact=True))
    expect(page.get_by_text("Übernommen. Der Stand davor", exact=False)).to_be_visible()
    page.reload()
    ready(page)

    expect(page.get_by_text("Von 4 Orten haben 3 ein Blatt.")).to_be_visible()
    press(page.get_by_role("button", name="Mitnehmen").first)
    expect(page.get_by_text("Ein Thema nennen mehrere Orte.")).to_be_visible()
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Als PDF").first)

    assert geholt.value.suggested_filename == "Wer-tut-was.pdf"
    (blatt,) = haus.ablage.list_sheets(zugang)
    assert [(o["name"], o["tut"]) for o in blatt.inhalt["orte"]] == [
        ("Stendal", "Vereinsberatung"),
        ("Xyzzyheim", ""),
        ("Apolda", ""),
        ("Neudorf", "Chor"),
    ]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_place_is_chosen_on_the_map_by_keyboard_and_the_list_follows(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    enter(page, haus, code, "/app/regionalgruppe")
    press(page.get_by_role("button", name="Neue Regionalgruppe"))
    page.get_by_label("Name enthält").fill("stendal")
    expect(page.get_by_text("Ein Ort passt.", exact=False)).to_be_visible()

    punkt = page.locator("button.k-ort").first
    punkt.focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("checkbox", name="Stendal")).to_be_checked()
    expect(page.get_by_text("Stendal gehört jetzt zur Gruppe.")).to_be_visible()
    page.get_by_role("checkbox", name="Stendal").uncheck()
    expect(punkt).to_have_attribute("aria-pressed", "false")
    press(page.get_by_role("button", name="Stendal wieder aufnehmen"))
    expect(punkt).to_have_attribute("aria-pressed", "true")
    (blatt,) = haus.ablage.list_sheets(zugang)
    assert [o["name"] for o in blatt.inhalt["orte"]] == ["Stendal"]


def test_three_hundred_places_stay_in_hand(page: Page, haus: Haus):
    from methodenkoffer.orte import load_places

    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Viele")
    gruppe = Regionalgruppe(orte=[from_place(o) for o in load_places().orte[:300]])
    blatt = haus.ablage.add_sheet(zugang, "regionalgruppe", "Viele", gruppe.model_dump(mode="json"))
    enter(page, haus, code, f"/app/regionalgruppe?blatt={blatt.id}&teil=einlesen")

    page.get_by_text("Ort 300:", exact=False).click()
    page.get_by_label("Wer koordiniert?").fill("Rathaus")

    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    press(page.get_by_role("button", name="Orte wählen").first)
    page.get_by_label("Welche Orte?").select_option(label="Alle Orte")
    expect(page.get_by_text("Auf der Karte stehen die 300 größten.", exact=False)).to_be_visible()
    (danach,) = haus.ablage.list_sheets(zugang)
    assert danach.inhalt["orte"][-1]["wer"] == "Rathaus"


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "regionalgruppe")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/regionalgruppe?blatt={blatt.id}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])
