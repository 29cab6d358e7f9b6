"""Does a network come together on a phone, from typed lines to the map in Word, and is it put in order by keyboard?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teile import check_parts, press
from tests.browser.test_schirm_mappe import GESPEICHERT, Haus, enter, haus, ready, state
from toolkit.dokument.netz.beispiel import netz_beispiel
from toolkit.frame.mappe import OffeneMappe, add_sheet
from toolkit.frame.mappe.zeit import today

__all__ = ["haus"]
pytestmark = pytest.mark.browser
TEILE = (
    "Wer ist dabei?",
    "Was verbindet sie?",
    "Bild",
    "Was sehen wir?",
    "Was wäre, wenn?",
    "Früher und heute",
    "Mitnehmen",
)
STELLEN = (
    "Tafel; Verein\nRathaus; Verwaltung\nSparkasse; Wirtschaft\nChor; Verein\nSchule; Bildung\nBäckerei; Xyz; backt"
)
BINDUNGEN = "Tafel – Rathaus: Zusammenarbeit\nTafel – Sparkasse: Geld\nTafel – Schule\nRathaus – Chor: Austausch"


def content(haus: Haus, zugang):
    return next(b.inhalt for b in haus.ablage.list_sheets(zugang) if b.art == "netz")


def example(haus: Haus) -> tuple[OffeneMappe, str, str]:
    mappe = OffeneMappe(lambda: haus.ablage)
    _, code = haus.ablage.create_mappe("Lindenau")
    assert mappe.open(code), mappe.grund
    inhalt = netz_beispiel(today()).model_dump(mode="json")
    return mappe, code, add_sheet(mappe, "netz", "Engagement in Lindenau", inhalt)


def go_to(page: Page, teil: str) -> None:
    page.get_by_role("navigation", name="Teile der Arbeit").get_by_role("button", name=teil).click()
    expect(page.get_by_role("heading", name=teil, exact=True).first).to_be_visible()


def test_network_grows_from_typed_lines_to_the_paper_on_a_phone(page: Page, haus: Haus):
    OffeneMappe(lambda: haus.ablage)
    zugang, code = haus.ablage.create_mappe("Lindenau")
    page.set_viewport_size({"width": 360, "height": 740})
    enter(page, haus, code, "/app/netz")
    press(page.get_by_role("button", name="Neue Karte"))

    page.get_by_label("Worum geht es auf dieser Karte?").fill("Wer hilft wem?")
    page.get_by_label("Stellen, eine in jeder Zeile").fill(STELLEN)
    press(page.get_by_role("button", name="Stellen übernehmen"))
    expect(page.get_by_text("5 Stellen sind dazugekommen.", exact=False)).to_be_visible()
    expect(page.get_by_label("Stellen, eine in jeder Zeile")).to_have_value("Bäckerei; Xyz; backt")
    press(page.get_by_role("button", name="Weiter zu: Was verbindet sie?"))
    page.get_by_label("Verbindungen, eine in jeder Zeile").fill(BINDUNGEN)
    press(page.get_by_role("button", name="Verbindungen übernehmen"))
    expect(page.get_by_text("4 Verbindungen sind dazugekommen.")).to_be_visible()
    expect(state(page)).to_have_text(GESPEICHERT, timeout=10_000)
    page.reload()
    ready(page)

    expect(page.get_by_text("Verbindung 1:", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Weiter zu: Bild"))
    expect(page.get_by_role("application", name="Bild des Netzwerks").get_by_role("button")).to_have_count(5)
    press(page.get_by_role("button", name="Weiter zu: Was sehen wir?"))
    expect(page.get_by_text("„Tafel“ verbindet 3 der 5 Einrichtungen", exact=False).first).to_be_visible()
    press(page.get_by_role("button", name="Im Bild zeigen").first)
    expect(page.get_by_text("Im Bild größer gezeichnet: „Tafel“.")).to_be_visible()
    press(page.get_by_role("button", name="Weiter zu: Was wäre, wenn?"))
    page.get_by_label("Wer fällt aus?").select_option(label="Rathaus")
    expect(page.get_by_text("„Chor“ verliert die einzige Verbindung.", exact=False)).to_be_visible()
    press(page.get_by_role("button", name="Drei Vorschläge suchen"))
    press(page.get_by_role("button", name="Als Aufgabe merken").first)
    expect(page.get_by_text("Steht jetzt unter „Aufgaben“", exact=False)).to_be_visible()
    go_to(page, "Mitnehmen")
    with page.expect_download() as geholt:
        press(page.get_by_role("button", name="Karte als Word-Datei"))

    assert geholt.value.suggested_filename == "Netzwerkkarte-Unser-Netzwerk.docx"
    inhalt = content(haus, zugang)
    assert [a["name"] for a in inhalt["akteure"]] == ["Tafel", "Rathaus", "Sparkasse", "Chor", "Schule"]
    assert all(a["x"] is not None for a in inhalt["akteure"])
    assert (len(inhalt["bindungen"]), len(inhalt["aufgaben"]), inhalt["frage"]) == (4, 1, "Wer hilft wem?")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_picture_is_put_in_order_by_keyboard_and_taken_back(page: Page, haus: Haus):
    mappe, code, blatt = example(haus)
    enter(page, haus, code, f"/app/netz?blatt={blatt}")
    go_to(page, "Bild")
    bild = page.get_by_role("application", name="Bild des Netzwerks")
    tafel = bild.get_by_role("button", name="Tafel, Zivilgesellschaft", exact=False)
    tafel.focus()
    vorher = tafel.get_attribute("transform")

    press(page.get_by_role("button", name="Verschieben", exact=True))
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    zurueck = page.get_by_role("button", name="Rückgängig")
    expect(zurueck).to_be_visible()
    gelegt = next(a for a in content(haus, mappe.zugang)["akteure"] if a["name"] == "Tafel")
    verschoben = tafel.get_attribute("transform")
    press(zurueck)

    expect(zurueck).to_be_hidden()
    expect(tafel).to_have_attribute("transform", vorher)
    wieder = next(a for a in content(haus, mappe.zugang)["akteure"] if a["name"] == "Tafel")
    assert verschoben != vorher
    assert round(gelegt["x"] - wieder["x"], 3) == 0.1


def test_conflicts_are_in_the_picture_only_while_somebody_wants_them(page: Page, haus: Haus):
    _, code, blatt = example(haus)
    enter(page, haus, code, f"/app/netz?blatt={blatt}")
    go_to(page, "Bild")
    streit = page.locator(".k-netz--gezackt")
    schalter = page.get_by_role("checkbox", name="Mit Einfluss und Konflikten zeigen")
    expect(page.locator(".k-netz--doppelt").first).to_be_visible()
    expect(streit).to_have_count(0)

    schalter.check()
    expect(streit.first).to_be_attached()
    go_to(page, "Was sehen wir?")
    go_to(page, "Bild")

    expect(schalter).not_to_be_checked()
    expect(streit).to_have_count(0)


def test_every_part_has_no_violation_no_sideways_scrolling_and_no_small_target(
    page: Page, haus: Haus, fremde: list[str]
):
    _, code, blatt = example(haus)
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    enter(page, haus, code, f"/app/netz?blatt={blatt}")

    check_parts(page, TEILE)

    assert (gesagt, fremde) == ([], [])


def test_row_that_is_taken_out_takes_its_ties_along_and_comes_back(page: Page, haus: Haus):
    mappe, code, blatt = example(haus)
    enter(page, haus, code, f"/app/netz?blatt={blatt}")
    zeile = page.locator(".k-eintrag").filter(has_text="Tafel").first
    zeile.locator("summary").click()

    press(zeile.get_by_role("button", name="Herausnehmen", exact=False))
    expect(page.get_by_text("„Tafel“ ist nicht mehr auf der Karte. Auch 3 Verbindungen sind entfernt.")).to_be_visible()
    ohne = content(haus, mappe.zugang)
    press(page.get_by_role("button", name="Rückgängig: wieder eintragen"))
    expect(page.get_by_text("Alles steht wieder auf der Karte.")).to_be_visible()

    mit = content(haus, mappe.zugang)
    assert "tafel000" not in {b[ende] for b in ohne["bindungen"] for ende in ("von", "zu")}
    assert (len(ohne["bindungen"]), len(mit["bindungen"]), len(mit["akteure"])) == (28, 31, 19)


def test_questionnaire_on_paper_survives_a_reload_and_is_typed_in_by_keyboard(page: Page, haus: Haus):
    mappe, code, blatt = example(haus)
    enter(page, haus, code, f"/app/netz?blatt={blatt}")
    go_to(page, "Mitnehmen")
    page.get_by_text("Alle Stellen selbst fragen").click()
    page.get_by_label("Wer hat geantwortet?").select_option(label="Reparaturcafé")
    page.get_by_label("Mit wem, eine Stelle in jeder Zeile").fill("Tafel: Z\nHeimat: A")
    for _ in range(100):
        if content(haus, mappe.zugang)["schnell_antwort"]:
            break
        page.wait_for_timeout(100)

    page.reload()
    ready(page)
    go_to(page, "Mitnehmen")
    page.get_by_text("Alle Stellen selbst fragen").click()
    expect(page.get_by_label("Mit wem, eine Stelle in jeder Zeile")).to_have_value("Tafel: Z\nHeimat: A")
    page.get_by_role("button", name="Diese Antwort eintragen").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_text("1 Antwort übernommen. Es fehlen noch 18.", exact=False)).to_be_visible()
    inhalt = content(haus, mappe.zugang)
    gesagt = [(b["von"], b["zu"], b["art"]) for b in inhalt["bindungen"] if b["von_wem"]]
    assert gesagt == [("repairca", "tafel000", "zusammenarbeit"), ("repairca", "heimatve", "information")]
    assert (inhalt["gefragt"], inhalt["geantwortet"], inhalt["antworten"]) == (19, 1, ["repairca"])
