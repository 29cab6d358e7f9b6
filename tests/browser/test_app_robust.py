"""What does an interactive page say when something goes wrong?"""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


@pytest.fixture
def probe(page: Page, probe_url: str) -> Page:
    page.set_default_timeout(30_000)
    page.goto(f"{probe_url}/app/probe?q=alt")
    page.wait_for_selector("html[data-bereit=ja]")
    return page


def banner(page: Page):
    return page.locator("#verbindung")


def test_app_killed_kernel_says_so_and_keeps_what_was_typed(probe: Page):
    probe.get_by_label("Wort").fill("Streit")
    expect(probe.get_by_text("Echo: 6 Zeichen")).to_be_visible()

    probe.get_by_role("button", name="Abstürzen").click()

    expect(banner(probe)).to_contain_text("Diese Sitzung ist beendet", timeout=5_000)
    assert probe.get_by_label("Wort").input_value() == "Streit"
    probe.get_by_role("button", name="Seite neu laden").click()
    expect(banner(probe)).to_be_empty()
    expect(probe.get_by_label("Wort")).to_have_value("")


def test_app_dropped_connection_shows_banner_and_recovers(page: Page, probe_url: str):
    sockets = []
    page.route_web_socket("**/kanal*", lambda ws: sockets.append((ws, ws.connect_to_server())))
    page.goto(f"{probe_url}/app/probe")
    page.wait_for_selector("html[data-bereit=ja]")
    page.route("**/sitzung/**", lambda route: route.abort())
    page.route_web_socket("**/kanal*", lambda ws: ws.close(code=1001))

    sockets[0][0].close(code=1001)
    expect(banner(page)).to_contain_text("Verbindung unterbrochen")
    page.get_by_role("button", name="Zählen").click()
    page.unroute("**/sitzung/**")
    page.route_web_socket("**/kanal*", lambda ws: ws.connect_to_server())

    expect(page.locator("#lage")).to_contain_text("Die Verbindung steht wieder.", timeout=20_000)
    expect(banner(page)).to_be_empty()
    expect(page.get_by_text("1 mal")).to_be_visible()


def test_app_without_network_says_so_and_recovers(probe: Page):
    probe.context.set_offline(offline=True)

    expect(banner(probe)).to_contain_text("ohne Netz")

    probe.context.set_offline(offline=False)
    expect(banner(probe)).to_be_empty(timeout=20_000)
    probe.get_by_role("button", name="Zählen").click()
    expect(probe.get_by_text("1 mal")).to_be_visible()


def test_app_callback_error_says_so_with_a_number_and_without_the_traceback(probe: Page):
    probe.get_by_role("button", name="Fehler machen").click()

    alert = probe.get_by_role("alert").filter(has_text="Vorfall-Nummer")
    expect(alert).to_be_visible()
    assert "ZeroDivisionError" not in probe.content()
    probe.get_by_role("button", name="Hinweis schließen").click()
    expect(alert).to_have_count(0)


def test_app_unknown_module_leaves_a_german_note_and_the_rest(page: Page, probe_url: str):
    page.goto(f"{probe_url}/app/fremd")
    page.wait_for_selector("html[data-bereit=ja]")

    expect(page.get_by_role("alert").filter(has_text="Der Baustein „bqplot“")).to_be_visible()
    expect(page.get_by_text("davor")).to_be_visible()
    expect(page.get_by_text("danach", exact=True)).to_be_visible()


def test_app_upload_too_large_is_refused_before_it_is_sent(probe: Page):
    with probe.expect_file_chooser() as chooser:
        probe.get_by_role("button", name="Datei wählen").click()
    chooser.value.set_files({"name": "groß.bin", "mimeType": "application/octet-stream", "buffer": b"0" * 9_000_000})

    expect(probe.get_by_role("alert").filter(has_text="Zu groß: 8,6 MB")).to_be_visible()
    expect(probe.get_by_text("nichts gelesen")).to_be_visible()


def test_app_upload_within_the_limit_arrives(probe: Page):
    with probe.expect_file_chooser() as chooser:
        probe.get_by_role("button", name="Datei wählen").click()
    chooser.value.set_files({"name": "klein.bin", "mimeType": "application/octet-stream", "buffer": b"0" * 5_000_000})

    expect(probe.get_by_text("5000000 Bytes gelesen")).to_be_visible()


def test_app_failing_cell_shows_a_german_box_and_no_traceback(page: Page, probe_url: str):
    page.goto(f"{probe_url}/app/fehler")
    page.wait_for_selector("html[data-bereit=ja]")

    expect(page.get_by_role("alert").filter(has_text="ließ sich nicht aufbauen")).to_be_visible()
    assert "geheim" not in page.content()
