"""What does an interactive page do when all is well?"""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


@pytest.fixture
def probe(page: Page, probe_url: str) -> Page:
    page.set_default_timeout(30_000)
    page.goto(f"{probe_url}/app/probe?q=alt")
    page.wait_for_selector("html[data-bereit=ja]")
    return page


def test_app_page_asks_no_other_host_and_stays_small(page: Page, probe_url: str, fremde: list[str]):
    sizes = []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))

    page.goto(f"{probe_url}/app/probe")
    page.wait_for_selector("html[data-bereit=ja]")

    assert fremde == []
    assert len(sizes) <= 9
    assert sum(sizes) <= 350_000


def test_app_page_raises_no_error_in_the_console(page: Page, probe_url: str):
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))

    page.goto(f"{probe_url}/app/probe")
    page.wait_for_selector("html[data-bereit=ja]")

    assert said == []


def test_app_markdown_is_readable_without_javascript(browser, probe_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()

    page.goto(f"{probe_url}/app/probe", wait_until="commit")

    expect(page.get_by_text("lesbar, bevor irgendetwas rechnet")).to_be_visible()
    context.close()


def test_app_page_has_one_heading_german_and_no_script_from_markdown(probe: Page):
    assert probe.locator("h1").all_inner_texts() == ["Eine Probe"]
    assert probe.locator("h2").all_inner_texts() == ["Noch eine Überschrift"]
    assert probe.locator("html").get_attribute("lang") == "de"
    assert probe.title() == "Probe – Methodenkoffer"
    expect(probe.get_by_text("<script>")).to_be_visible()
    expect(probe.get_by_text("Nur für Trainer")).to_have_count(0)


def test_app_field_answers_as_one_types(probe: Page):
    probe.get_by_label("Wort").press_sequentially("Hallo")

    expect(probe.get_by_text("Echo: 5 Zeichen")).to_be_visible()


def test_app_output_field_shows_text_and_widgets_and_clears(probe: Page):
    for _ in range(2):
        probe.get_by_role("button", name="Ausgeben").click()

    expect(probe.get_by_text("Baustein in der Ausgabe")).to_have_count(1)
    expect(probe.get_by_text("hallo", exact=True)).to_have_count(1)


def test_app_own_widget_runs_under_the_policy(probe: Page):
    probe.get_by_role("button", name="Eigener Baustein: 0").click()

    expect(probe.get_by_role("button", name="Eigener Baustein: 1")).to_be_visible()


def test_app_address_reaches_the_kernel_and_comes_back(probe: Page):
    expect(probe.get_by_text("Adresse ?q=alt")).to_be_visible()
    expect(probe).to_have_url(re.compile(r"\?q=neu$"))


def test_app_kernel_sees_the_named_environment_only(probe: Page):
    expect(probe.get_by_text("KOFFER_AUSTAUSCH,KOFFER_DATEN", exact=True)).to_be_visible()


def test_app_download_comes_as_a_file_with_its_name(probe: Page):
    with probe.expect_download() as download:
        probe.get_by_role("link", name="Datei holen").click()

    assert download.value.suggested_filename == "größe.txt"
    assert download.value.path().read_bytes() == b"Inhalt"


def test_app_closing_the_page_ends_its_kernel(browser, probe_url: str):
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{probe_url}/app/fremd")
    page.wait_for_selector("html[data-bereit=ja]")
    session = page.evaluate("JSON.parse(document.getElementById('einstellungen').textContent).sitzung")
    address = f"{probe_url}/sitzung/{session}"
    assert context.request.get(address).status == 204

    page.goto("about:blank")

    for _ in range(40):
        if context.request.get(address).status == 404:
            break
        page.wait_for_timeout(100)
    assert context.request.get(address).status == 404
    context.close()


def test_app_sets_no_cookie(probe: Page):
    assert probe.context.cookies() == []


def test_app_focus_stays_when_a_widget_redraws(probe: Page):
    button = probe.get_by_role("button", name="Zählen")
    button.focus()
    button.press("Enter")
    expect(probe.get_by_text("1 mal")).to_be_visible()

    assert probe.evaluate("document.activeElement.textContent.trim()") == "Zählen"
