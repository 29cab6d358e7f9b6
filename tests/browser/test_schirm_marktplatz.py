"""Do sheets of several places come together in a real page, and does a pair find its way to the telephone?"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import Haus, enter, haus, ready
from tests.export.proben import ANGABEN
from toolkit.dokument.marktplatz.blatt import Marktplatz, Zettel
from toolkit.dokument.marktplatz.tabellen import marktplatz_als_tabellen
from toolkit.export.xlsx import render_xlsx
from toolkit.frame.mappe import OffeneMappe

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = ("Die Runde", "Einsammeln", "Alle Zettel", "Wer passt zu wem?", "Telefonieren", "Aushang und Liste")


def write_sheet(ordner: Path, name: str, **felder: str) -> Path:
    zettel = Zettel(**felder)  # type: ignore[arg-type]
    pfad = ordner / f"{name}.xlsx"
    pfad.write_bytes(render_xlsx(marktplatz_als_tabellen(Marktplatz(zettel=[zettel], mit_kontakt=True)), ANGABEN))
    return pfad


def test_sheets_of_two_places_become_a_pair_and_a_talk_on_a_phone(page: Page, haus: Haus, tmp_path: Path):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    dateien = [
        write_sheet(tmp_path, "eichberg", seite="biete", ort="Eichberg", was="Beratung zur Satzung", worte="Satzung"),
        write_sheet(tmp_path, "tannhof", seite="suche", ort="Tannhof", was="Unsere Satzung ändern", worte="Satzung"),
    ]
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/marktplatz")
    press(page.get_by_role("button", name="Neuer Marktplatz"))
    press(page.get_by_role("button", name="Einsammeln").first)

    with page.expect_file_chooser() as wahl:
        press(page.get_by_role("button", name="Dateien wählen"))
    wahl.value.set_files(dateien)
    expect(page.get_by_text("2 Zettel sind gelesen. Noch ist nichts übernommen.")).to_be_visible()
    press(page.get_by_role("button", name="Übernehmen", exact=True))
    expect(page.get_by_text("Übernommen. Der Stand davor", exact=False)).to_be_visible()
    zeilen = page.get_by_label("Zeilen", exact=True)
    zeilen.fill("biete; Eichberg; Beratung zur Satzung; Satzung; Freiwilligenagentur")
    press(page.get_by_role("button", name="Zeilen übernehmen"))
    expect(page.get_by_text("Einer ist ergänzt.", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Wer passt zu wem?").first)
    expect(page.get_by_text("Gemeinsam: Satzung")).to_be_visible()
    page.reload()
    ready(page)

    expect(page.get_by_text("Gemeinsam: Satzung")).to_be_visible()
    press(page.get_by_role("button", name="Dieses Paar wählen"))
    expect(page.get_by_role("heading", name="Das gewählte Paar")).to_be_focused()
    page.get_by_label("Telefonat am", exact=True).fill("2027-03-04")
    press(page.get_by_role("button", name="Gespräch vormerken"))
    expect(page.get_by_text("Das Gespräch steht jetzt", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Telefonieren").first)
    page.get_by_label("Leitfaden für welches Gespräch?").select_option(label="Unsere Satzung ändern")
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Leitfaden als PDF"))

    assert geholt.value.suggested_filename == "Leitfaden-Unsere-Satzung-aendern.pdf"
    (blatt,) = haus.ablage.list_sheets(zugang)
    assert [(g["titel"], g["hoert_zu"], g["tag"]) for g in blatt.inhalt["gespraeche"]] == [
        ("Unsere Satzung ändern", "Eichberg, Freiwilligenagentur", "2027-03-04")
    ]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    mappe = OffeneMappe(lambda: haus.ablage)
    code = mappe.show_example()
    blatt = next(b for b in haus.ablage.list_sheets(mappe.zugang) if b.art == "marktplatz")
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/marktplatz?blatt={blatt.id}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])
