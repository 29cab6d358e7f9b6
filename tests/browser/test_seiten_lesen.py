"""Can everybody read the pages without a kernel: without scripts, on a phone, enlarged, by keyboard, on paper?"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

SEITEN = (
    "/",
    "/anlaesse/entscheiden",
    "/angebote",
    "/angebote/vergleich",
    "/angebote/zwischenstopp",
    "/karten?q=entscheiden&personen=9&minuten=20&form=praesenz&unsinn=1",
    "/karten/punktabfrage?personen=2&minuten=5",
    "/pfade",
    "/pfade/netzwerk-starten",
    "/suche?q=streit",
    "/datenschutz",
    "/ueber",
    "/karten/gibt-es-nicht",
)
# Contrast of every visible text against the nearest painted ground; large text is held to the same 7:1.
KONTRAST = """() => {
  const zahl = (f) => f.match(/[\\d.]+/g).map(Number);
  const hell = ([r, g, b]) => [r, g, b].map((k) => k / 255)
    .map((k) => (k <= 0.04045 ? k / 12.92 : ((k + 0.055) / 1.055) ** 2.4))
    .reduce((s, k, i) => s + k * [0.2126, 0.7152, 0.0722][i], 0);
  const grund = (e) => { for (; e; e = e.parentElement) {
    const f = zahl(getComputedStyle(e).backgroundColor); if (f.length < 4 || f[3] === 1) return f; }
    return [255, 255, 255]; };
  const schwach = [];
  const lauf = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (lauf.nextNode()) {
    const e = lauf.currentNode.parentElement;
    if (!lauf.currentNode.data.trim() || !e.checkVisibility() || e.closest("script, style")) continue;
    const [a, b] = [hell(zahl(getComputedStyle(e).color)), hell(grund(e))].sort((x, y) => y - x);
    const wert = (a + 0.05) / (b + 0.05);
    if (wert < 7) schwach.push(`${wert.toFixed(1)} ${lauf.currentNode.data.trim().slice(0, 40)}`);
  }
  return schwach;
}"""
# Links in running text are excepted, as in WCAG 2.5.8; everything else is big enough for a thumb.
ZIELE = """() => [...document.querySelectorAll("a, button, input, select, summary, label.k-wahl")]
  .filter((e) => e.checkVisibility() && !e.closest(".k-sprung, .k-wahl input"))
  .filter((e) => !(e.matches(".k-wahl input")))
  .filter((e) => !(e.matches("a") && getComputedStyle(e).display === "inline"
    && e.closest("p, li, dd, td")?.textContent.trim() !== e.textContent.trim()))
  .map((e) => [e.getBoundingClientRect(), e])
  .filter(([r]) => r.height < 43.5 || r.width < 43.5)
  .map(([r, e]) => `${Math.round(r.width)}x${Math.round(r.height)} ${e.outerHTML.slice(0, 90)}`)"""
BREITER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(params=["light", "dark"])
def schema(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("adresse", SEITEN)
def test_page_works_without_javascript_and_asks_nobody_else(browser: Browser, koffer_url: str, adresse: str) -> None:
    kontext = browser.new_context(java_script_enabled=False)
    page = kontext.new_page()
    gefragt: list[str] = []
    page.on("request", lambda anfrage: gefragt.append(anfrage.url))

    page.goto(koffer_url + adresse)

    expect(page.locator("main h1")).to_be_visible()
    assert [url for url in gefragt if not url.startswith((koffer_url, "data:"))] == []
    assert [url for url in gefragt if url.endswith(".js")] == []
    assert kontext.cookies() == []
    kontext.close()


@pytest.mark.parametrize("adresse", SEITEN)
def test_page_raises_no_error_in_the_console(page: Page, koffer_url: str, adresse: str) -> None:
    gesagt: list[str] = []
    page.on("console", lambda m: gesagt.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda fehler: gesagt.append(str(fehler)))

    page.goto(koffer_url + adresse)

    erwartet = 1 if adresse.endswith("gibt-es-nicht") else 0
    assert len(gesagt) == erwartet, gesagt


@pytest.mark.parametrize("adresse", SEITEN)
def test_page_has_no_barrier_that_axe_knows(page: Page, koffer_url: str, adresse: str) -> None:
    page.goto(koffer_url + adresse)

    ergebnis = Axe().run(page)

    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in ergebnis.response["violations"]] == []


@pytest.mark.parametrize("adresse", SEITEN)
def test_text_stands_out_and_targets_are_large(page: Page, koffer_url: str, adresse: str, schema: str) -> None:
    page.emulate_media(color_scheme=schema)
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(koffer_url + adresse)

    assert page.evaluate(KONTRAST) == []
    assert page.evaluate(ZIELE) == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate(ZIELE) == []


@pytest.mark.parametrize("adresse", SEITEN)
def test_phone_and_doubled_size_need_no_sideways_scrolling(page: Page, koffer_url: str, adresse: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(koffer_url + adresse)
    assert page.evaluate(BREITER) is False

    # 1280 pixels at 200 % leave 640 for the layout; and text alone doubled, as people with weak eyes set it.
    page.set_viewport_size({"width": 640, "height": 450})
    assert page.evaluate(BREITER) is False
    page.set_viewport_size({"width": 1280, "height": 900})
    page.add_style_tag(content="html { font-size: 200%; }")
    assert page.evaluate(BREITER) is False


def test_the_check_of_contrast_and_targets_sees_what_is_wrong(page: Page, koffer_url: str) -> None:
    page.goto(f"{koffer_url}/")
    page.add_style_tag(content="h1 { color: #888 !important; } .k-knopf { min-height: 0 !important; padding: 0; }")

    assert len(page.evaluate(KONTRAST)) == 1
    assert len(page.evaluate(ZIELE)) == 1


def test_body_text_is_large_and_lines_are_short(page: Page, koffer_url: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{koffer_url}/karten/punktabfrage")
    absatz = page.locator("#worum p").first

    groesse = absatz.evaluate("(e) => parseFloat(getComputedStyle(e).fontSize)")
    zeichen = absatz.evaluate(
        """(e) => { const b = document.createRange(); b.selectNodeContents(e);
        return e.textContent.length / b.getClientRects().length; }"""
    )
    assert groesse == 18
    assert 40 < zeichen <= 72
    assert page.evaluate("document.fonts.check('18px \"Atkinson Hyperlegible Next\"')") is True


def test_keyboard_walks_from_the_skip_link_to_a_card(page: Page, koffer_url: str) -> None:
    page.goto(f"{koffer_url}/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Zum Inhalt springen")).to_be_focused()
    expect(page.get_by_role("link", name="Zum Inhalt springen")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("Wir kennen uns noch nicht")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Suche nach „Wir kennen uns noch nicht“")

    link = page.locator("main .k-verweise a").first
    link.focus()
    rahmen = link.evaluate("(e) => getComputedStyle(e).outlineWidth + getComputedStyle(e).outlineStyle")
    page.keyboard.press("Enter")

    assert rahmen == "3pxsolid"
    expect(page).to_have_url(re.compile(r"/karten/[a-z0-9-]+$"))


def test_every_focus_on_the_finder_can_be_seen_and_none_is_lost(page: Page, koffer_url: str) -> None:
    page.goto(f"{koffer_url}/karten?personen=9&minuten=20")
    stationen = []
    for _ in range(22):
        page.keyboard.press("Tab")
        stationen.append(
            page.evaluate(
                """() => { const e = document.activeElement, s = getComputedStyle(e);
                return [e.tagName, s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 3]; }"""
            )
        )

    assert {name for name, _ in stationen} >= {"A", "INPUT", "BUTTON", "SUMMARY"}
    assert [name for name, gesehen in stationen if not gesehen] == []


def test_finder_carries_group_and_time_to_the_card(page: Page, koffer_url: str) -> None:
    page.goto(f"{koffer_url}/karten")
    page.get_by_label("Was brauchen Sie?").fill("abstimmen")
    page.get_by_label("Personen").fill("9")
    page.get_by_label("Minuten").fill("20")
    page.get_by_text("Weitere Wünsche").click()
    page.get_by_label("Entscheiden", exact=True).check()
    page.get_by_role("button", name="Finden").click()

    expect(page).to_have_url(re.compile(r"q=abstimmen&personen=9&minuten=20"))
    expect(page).to_have_url(re.compile("ziel=entscheiden"))
    page.get_by_role("link", name="Punktabfrage", exact=True).click()
    expect(page.locator("#ablauf")).to_contain_text("Gerechnet für 9 Personen")

    page.get_by_label("Personen").fill("500")
    page.get_by_role("button", name="Umrechnen").click()
    expect(page.locator("#ablauf .k-hinweis--achtung")).to_contain_text("Sie sind 500")


def test_comparison_is_a_table_that_becomes_a_list(page: Page, koffer_url: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{koffer_url}/angebote/vergleich")
    assert page.locator("tbody tr").count() == 13
    assert page.locator("tbody td").first.evaluate("(e) => getComputedStyle(e).display") == "table-cell"

    page.set_viewport_size({"width": 360, "height": 740})
    erste = page.locator("tbody td").first
    assert erste.evaluate("(e) => getComputedStyle(e).display") == "block"
    assert erste.evaluate("(e) => getComputedStyle(e, '::before').content") == '"Ihre Rolle: "'


def longest_cards() -> list[str]:
    ordner = Path(__file__).parents[2] / "methodenkoffer" / "karten"
    dateien = sorted(ordner.glob("*.md"), key=lambda p: -len(p.read_text("utf-8")))
    return [p.stem for p in dateien[:8]]


@pytest.mark.parametrize("slug", longest_cards())
def test_card_fits_on_two_sheets_in_black_without_controls(
    page: Page, koffer_url: str, slug: str, tmp_path: Path
) -> None:
    page.goto(f"{koffer_url}/karten/{slug}")
    page.emulate_media(media="print", color_scheme="dark")
    gezeigt = page.locator("main").inner_text()
    groesse = page.locator("#ablauf p").first.evaluate("(e) => getComputedStyle(e).fontSize")
    farbe = page.locator("#ablauf p").first.evaluate("(e) => getComputedStyle(e).color")
    ziel = tmp_path / "karte.pdf"
    page.pdf(path=ziel, prefer_css_page_size=True)

    assert count_pages(ziel) <= 2
    assert (groesse, farbe) == ("16px", "rgb(0, 0, 0)")
    assert all(wort in gezeigt for wort in ("Ablauf", "Material", "Worauf achten", "Ohne Barrieren", "Reize"))
    assert not any(wort in gezeigt for wort in ("Umrechnen", "Zum Inhalt", "Varianten", "Datenschutz", "Lizenz"))


def count_pages(pdf: Path) -> int:
    """Count the sheets of a PDF, with pdfinfo where it is there."""
    if shutil.which("pdfinfo"):
        aus = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True, text=True).stdout
        return int(re.search(r"Pages:\s+(\d+)", aus)[1])  # type: ignore[index]
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf.read_bytes()))
