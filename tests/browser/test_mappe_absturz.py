"""Is what was shown as saved still there when the whole house died the moment after?"""

from __future__ import annotations

import re
import sys

import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.frame.mappenhilfe import minutes
from tests.voila.dienst import serving
from toolkit.store import open_store

pytestmark = pytest.mark.browser

START = (
    "from toolkit.voila import starte as s; raise SystemExit(s(port=0, kerne=2, fertig=lambda z: print(z, flush=True)))"
)
GESPEICHERT = re.compile(r"Gespeichert \d\d:\d\d")


def kill_all(pid: int) -> None:
    """Kill a process and all it started, without a chance to write anything down (SIGKILL)."""
    haus = psutil.Process(pid)
    alle = [haus, *haus.children(recursive=True)]
    for prozess in alle:
        prozess.kill()
    assert psutil.wait_procs(alle, timeout=10)[1] == []


def open_minutes(page: Page, url: str, code: str, blatt: str) -> None:
    page.set_default_timeout(30_000)
    page.goto(f"{url}/app/protokoll?blatt={blatt}")
    page.wait_for_selector("html[data-bereit=ja]", timeout=60_000)
    page.get_by_label("Code Ihrer Mappe").fill(code)
    page.get_by_role("button", name="Mappe öffnen").click()
    expect(page.get_by_role("button", name="Mappe schließen")).to_be_visible()


def test_saved_words_are_there_after_the_house_was_killed_and_started_again(page: Page, browser, tmp_path):
    befehl = [sys.executable, "-c", START]
    with serving(befehl, tmp_path) as dienst:
        ablage = open_store(str(tmp_path / "koffer.sqlite"))
        zugang, code = ablage.create_mappe("Lindenau")
        blatt = ablage.add_sheet(zugang, "protokoll", "Runde", minutes(ort="Bücherei")).id
        # Nobody but the house holds the file, so that nobody tidies up behind it.
        ablage.treiber.close()
        open_minutes(page, dienst.url, code, blatt)
        page.get_by_label("Wo", exact=True).first.fill("Rathaus, großer Saal")
        expect(page.locator(".k-blattstand:visible > span").first).to_have_text(GESPEICHERT, timeout=10_000)

        kill_all(dienst.process.pid)

    # A tab of its own: no draft that the first one kept may help.
    fremd = browser.new_context(locale="de-DE").new_page()
    with serving(befehl, tmp_path) as dienst:
        open_minutes(fremd, dienst.url, code, blatt)

        expect(fremd.get_by_label("Wo", exact=True).first).to_have_value("Rathaus, großer Saal")
        expect(fremd.get_by_text("Ihr Entwurf war noch auf diesem Gerät", exact=False)).to_have_count(0)
        fremd.context.close()
