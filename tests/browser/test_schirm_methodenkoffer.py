"""Can a visitor use the finder with keyboard, phone and screen reader, from the first key to the file?"""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

BREITEN = [(1280, 900), (360, 740)]
MITTEN_DRIN = "?q=kennt+sich+kaum&personen=9&minuten=30&merken=check-in,kugellager&vergleich=check-in,kugellager"


def open_finder(page: Page, url: str, suche: str = "") -> Page:
    page.set_default_timeout(30_000)
    page.goto(f"{url}/app/methodenkoffer{suche}")
    page.wait_for_selector(".k-trefferliste > li")
    return page


@pytest.fixture
def finder(page: Page, koffer_url: str) -> Page:
    return open_finder(page, koffer_url)


def hits(page: Page):
    return page.get_by_role("region", name="Das passt", exact=True)


def press_tab_until(page: Page, frage: str, hoechstens: int = 60) -> None:
    """Walk by keyboard until the element with the focus answers the question with yes."""
    for _ in range(hoechstens):
        if page.evaluate(f"(() => {{ const e = document.activeElement; return {frage}; }})()"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Mit der Tastatur nicht erreicht: {frage}")


def violations(page: Page) -> list[str]:
    page.wait_for_timeout(400)
    ergebnis = Axe().run(page).response["violations"]
    return [f"{v['id']}: {n['html'][:160]}" for v in ergebnis for n in v["nodes"]]


def test_finder_loads_without_a_foreign_request_or_an_error(page: Page, koffer_url: str, fremde: list[str]):
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda fehler: gesagt.append(str(fehler)))

    open_finder(page, koffer_url, MITTEN_DRIN)

    assert (fremde, gesagt) == ([], [])


def test_typing_filters_and_says_why(finder: Page):
    finder.get_by_label("Worum geht es?").press_sequentially("Die Gruppe kennt sich kaum", delay=20)

    karte = hits(finder).get_by_role("article").filter(has=finder.get_by_role("heading", name="Kugellager"))
    expect(karte).to_be_visible()
    expect(karte.locator(".k-dafuer").first).to_contain_text("passt zu")
    expect(finder).to_have_url(re.compile("kennt"))


def test_number_that_does_not_fit_is_said_and_not_sent(finder: Page):
    feld = finder.get_by_label("Personen", exact=True)

    feld.fill("0")
    expect(finder.get_by_text("Bitte eine ganze Zahl von 1 bis 5000.")).to_be_visible()
    assert feld.get_attribute("aria-invalid") == "true"
    feld.fill("9")
    expect(finder.get_by_text("Bitte eine ganze Zahl von 1 bis 5000.")).to_have_count(0)

    expect(finder).to_have_url(re.compile(r"\?personen=9$"))


def test_finder_can_be_walked_by_keyboard_alone(finder: Page):
    press_tab_until(finder, "e.matches('input[type=search]')")
    finder.keyboard.type("kennt sich kaum")
    finder.keyboard.press("Enter")
    expect(finder).to_have_url(re.compile("kennt"))
    press_tab_until(finder, "e.localName === 'summary'")
    finder.keyboard.press("Enter")
    press_tab_until(finder, "e.type === 'checkbox'")
    finder.keyboard.press("Space")
    press_tab_until(finder, "e.type === 'radio'")
    finder.keyboard.press("ArrowDown")
    expect(finder).to_have_url(re.compile("bereich=organisation"))
    press_tab_until(finder, "e.textContent === 'Alle Angaben löschen'")
    finder.keyboard.press("Enter")
    expect(finder).to_have_url(re.compile("methodenkoffer$"))
    press_tab_until(finder, "e.textContent.startsWith('Merken')")
    finder.keyboard.press("Enter")

    expect(finder.locator(":focus")).to_have_attribute("aria-pressed", "true")
    expect(finder).to_have_url(re.compile(r"\?merken="))


def test_focus_stays_where_it_was_when_the_hits_change(finder: Page):
    knopf = hits(finder).get_by_role("button", name="Merken – Kugellager", exact=True)
    if knopf.count() == 0:
        finder.get_by_label("Worum geht es?").fill("kennt sich kaum")
    knopf.focus()

    finder.evaluate("document.querySelector('.k-feld--zahl input').value = '9'")
    finder.evaluate("document.querySelector('.k-feld--zahl input').dispatchEvent(new Event('input'))")
    expect(finder).to_have_url(re.compile("personen=9"))

    expect(knopf).to_be_focused()


def test_more_hits_take_the_focus_along(finder: Page):
    weitere = hits(finder).get_by_role("button", name="Weitere zeigen", exact=False)
    vorher = hits(finder).get_by_role("article").count()

    weitere.focus()
    finder.keyboard.press("Enter")

    expect(hits(finder).get_by_role("article").nth(vorher).get_by_role("button").first).to_be_focused()


def test_at_most_four_goals_can_be_chosen_and_that_is_said(finder: Page):
    finder.get_by_text("Ziele, Bereich und Erfahrung angeben").click()
    kaestchen = finder.get_by_role("group", name="Was soll gelingen?").get_by_role("checkbox")

    for stelle in range(4):
        kaestchen.nth(stelle).check()

    expect(finder.get_by_text("Vier Ziele sind gewählt.", exact=False)).to_be_visible()
    assert [kaestchen.nth(i).is_disabled() for i in (0, 3, 4)] == [False, False, True]


def test_card_opens_in_its_place_for_her_group(finder: Page):
    finder.get_by_label("Personen", exact=True).fill("9")
    expect(finder).to_have_url(re.compile("personen=9"))
    knopf = hits(finder).get_by_role("button", name="Ansehen", exact=False).first

    knopf.click()

    expect(finder.get_by_text("Gerechnet für 9 Personen", exact=False).first).to_be_visible()
    offen = hits(finder).get_by_role("button", name="Zuklappen", exact=False)
    expect(offen).to_have_attribute("aria-expanded", "true")
    offen.click()
    expect(finder.get_by_text("Gerechnet für 9 Personen", exact=False)).to_have_count(0)


@pytest.mark.parametrize(("breite", "hoehe"), BREITEN)
def test_comparison_puts_the_same_rows_side_by_side_or_below_each_other(
    page: Page, koffer_url: str, breite: int, hoehe: int
):
    page.set_viewport_size({"width": breite, "height": hoehe})
    open_finder(page, koffer_url, MITTEN_DRIN)
    tabelle = page.get_by_role("table", name="Vergleich von 2 Methodenkarten")

    zeile = tabelle.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Minuten", exact=True))
    links, rechts = (zeile.get_by_role("cell").nth(i).bounding_box() for i in (0, 1))

    assert links
    assert rechts
    nebeneinander = abs(links["y"] - rechts["y"]) < 1
    assert nebeneinander == (breite > 700)
    assert tabelle.get_by_role("row").count() == 13


def test_shortlist_is_moved_by_keyboard_and_keeps_the_focus(page: Page, koffer_url: str):
    open_finder(page, koffer_url, MITTEN_DRIN)
    liste = page.get_by_role("list", name="Ihre Merkliste in Ihrer Reihenfolge")

    liste.get_by_role("button", name="Nach oben – Kugellager").focus()
    page.keyboard.press("Enter")

    expect(liste.get_by_role("listitem").first).to_contain_text("Kugellager")
    expect(page.locator(":focus")).to_contain_text("Kugellager")
    expect(page).to_have_url(re.compile("merken=kugellager,check-in"))
    liste.get_by_role("button", name="Herunternehmen – Kugellager").focus()
    page.keyboard.press("Enter")
    expect(liste.get_by_role("listitem")).to_have_count(1)
    expect(page.locator(":focus")).to_contain_text("Check-in")


@pytest.mark.parametrize(
    ("knopf", "name", "anfang"),
    [("Als Seite mitnehmen", "merkliste.html", b"<!doctype html>"), ("Als Text mitnehmen", "merkliste.md", b"# ")],
)
def test_shortlist_is_carried_away_as_a_file(page: Page, koffer_url: str, knopf: str, name: str, anfang: bytes):
    open_finder(page, koffer_url, MITTEN_DRIN)

    with page.expect_download() as geholt:
        page.get_by_role("button", name=knopf).click()

    assert geholt.value.suggested_filename == name
    assert geholt.value.path().read_bytes().startswith(anfang)
    expect(page.get_by_text(f"Die Datei „{name}“ finden Sie bei Ihren Downloads.")).to_be_visible()


def test_shortlist_opens_ready_to_print_without_breaking_the_policy(page: Page, koffer_url: str):
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type == "error" else None)
    open_finder(page, koffer_url, MITTEN_DRIN)

    page.get_by_role("button", name="Merkliste drucken").click()
    blatt = page.frame_locator("iframe.k-druckblatt")

    expect(blatt.get_by_role("heading", name="Meine Merkliste")).to_have_count(1)
    expect(blatt.get_by_text("Kugellager").first).to_be_attached()
    assert gesagt == []


def test_reload_brings_search_comparison_and_shortlist_back(page: Page, koffer_url: str):
    open_finder(page, koffer_url, MITTEN_DRIN)
    expect(page.get_by_label("Minuten", exact=True)).to_have_value("30")

    page.reload()
    page.wait_for_selector(".k-trefferliste > li")

    expect(page.get_by_label("Worum geht es?")).to_have_value("kennt sich kaum")
    expect(page.get_by_role("list", name="Ihre Merkliste", exact=False).get_by_role("listitem")).to_have_count(2)
    expect(page.get_by_role("table")).to_be_visible()


def test_script_in_the_address_is_shown_as_text(page: Page, koffer_url: str):
    page.on("dialog", lambda dialog: pytest.fail(f"Ein Skript lief: {dialog.message}"))
    open_finder(page, koffer_url)

    page.goto(f"{koffer_url}/app/methodenkoffer?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&x%3Cb%3E=1")

    expect(page.get_by_label("Worum geht es?")).to_have_value("<img src=x onerror=alert(1)>")
    expect(page.get_by_text("„x<b>“", exact=False)).to_be_visible()


def test_leap_bar_takes_the_focus_along(page: Page, koffer_url: str):
    open_finder(page, koffer_url, MITTEN_DRIN)

    page.get_by_role("navigation", name="Auf dieser Seite").get_by_role("link", name="Merkliste: 2").click()

    expect(page.get_by_role("heading", name="Merkliste", exact=True)).to_be_focused()
    expect(page.get_by_role("heading", name="Merkliste", exact=True)).to_be_in_viewport()


@pytest.mark.parametrize(("breite", "hoehe"), BREITEN)
@pytest.mark.parametrize("farben", ["light", "dark"])
def test_finder_has_no_violation_and_no_sideways_scrolling(
    page: Page, koffer_url: str, breite: int, hoehe: int, farben
):
    page.emulate_media(color_scheme=farben)
    page.set_viewport_size({"width": breite, "height": hoehe})
    open_finder(page, koffer_url, MITTEN_DRIN)
    page.get_by_text("Ziele, Bereich und Erfahrung angeben").click()
    hits(page).get_by_role("button", name="Ansehen", exact=False).first.click()
    expect(page.get_by_text("Gerechnet für 9 Personen", exact=False).first).to_be_visible()

    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= breite


def test_touch_targets_are_44_pixels(page: Page, koffer_url: str):
    page.set_viewport_size({"width": 360, "height": 740})
    open_finder(page, koffer_url, MITTEN_DRIN)
    page.get_by_text("Ziele, Bereich und Erfahrung angeben").click()

    zu_klein = page.evaluate(
        """() => [...document.querySelectorAll('.k-schirm :is(button, select, summary, .k-wahl, .k-sprungleiste a),'
             + '.k-schirm input:not([type=checkbox], [type=radio])')]
            .filter((e) => e.checkVisibility())
            .map((e) => [e.textContent || e.type, e.getBoundingClientRect()])
            .filter(([, r]) => r.height < 43.9 || r.width < 43.9)
            .map(([name, r]) => `${name}: ${r.width} × ${r.height}`)"""
    )

    assert zu_klein == []


def test_nothing_english_is_on_the_screen(page: Page, koffer_url: str):
    open_finder(page, koffer_url, MITTEN_DRIN)

    text = page.locator("main").inner_text()

    assert re.findall(r"\b(?:Kernel|Server|Browser|Loading|Error|Click|undefined|null|NaN)\b", text) == []
