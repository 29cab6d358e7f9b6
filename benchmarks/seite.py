"""What does one load of a page cost? First content, usable, answer to a key, requests, bytes."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ALLOWED = ("http://127.0.0.1:", "data:", "blob:")
KEYS = "streitimvorstand"
WAIT_MS = 120_000
# Started by the key itself, ended when the answer's text changes: the time a person waits.
WATCH = """(selector) => {
  window.antworten = [];
  let start = 0;
  addEventListener('keydown', () => { start = performance.now(); }, { capture: true });
  new MutationObserver(() => {
    if (start) { window.antworten.push(performance.now() - start); start = 0; }
  }).observe(document.querySelector(selector), { childList: true, characterData: true, subtree: true });
}"""
FIRST = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"


@dataclass
class Ladung:
    """One load, times in milliseconds, sizes in bytes as they travelled."""

    erstes: float
    bedienbar: float
    taste: float
    anfragen: int
    bytes: int


def _watch_network(page: Page, context: Any, blocked: list[str]) -> dict[str, float]:
    seen = {"anfragen": 0.0, "bytes": 0.0}

    def route(call: Any) -> None:
        if call.request.url.startswith(ALLOWED):
            call.continue_()
        else:
            blocked.append(call.request.url)
            call.abort()

    def finished(event: dict[str, Any]) -> None:
        seen["bytes"] += event["encodedDataLength"]

    def requested(event: dict[str, Any]) -> None:
        seen["anfragen"] += event["request"]["url"].startswith("http")

    page.route("**/*", route)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", finished)
    session.on("Network.requestWillBeSent", requested)
    return seen


def load_app(browser: Browser, url: str) -> Ladung:
    """Open the small app with an empty cache, type, and close it again."""
    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    seen = _watch_network(page, context, [])
    page.goto(url, wait_until="commit", timeout=WAIT_MS)
    field = page.locator("input[type=text]").first
    field.wait_for(state="visible", timeout=WAIT_MS)
    page.locator(".antwort").first.wait_for(state="attached", timeout=WAIT_MS)
    usable = page.evaluate("performance.now()")
    first = page.evaluate(FIRST)
    page.evaluate(WATCH, ".antwort")
    field.focus()
    for key in KEYS:
        page.keyboard.press(key)
        page.wait_for_timeout(150)
    page.wait_for_timeout(500)
    answers = page.evaluate("window.antworten")
    context.close()
    return Ladung(first, usable, statistics.median(answers), int(seen["anfragen"]), int(seen["bytes"]))


def load_reading(browser: Browser, url: str) -> Ladung:
    """Open a page without a kernel; it is complete when its load event is over."""
    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    seen = _watch_network(page, context, [])
    page.goto(url, wait_until="load", timeout=WAIT_MS)
    complete = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventStart")
    first = page.evaluate(FIRST)
    context.close()
    return Ladung(first, complete, 0.0, int(seen["anfragen"]), int(seen["bytes"]))


def open_many(browser: Browser, url: str, count: int) -> tuple[int, list[float]]:
    """Open `count` pages at once; return how many became usable and after how many milliseconds each."""
    context = browser.new_context(locale="de-DE")
    pages = [context.new_page() for _ in range(count)]
    for page in pages:
        # Not awaited: all are asked for before the first one answers.
        page.evaluate("(url) => { setTimeout(() => { location.href = url; }, 0); }", url)
    times = []
    for page in pages:
        try:
            page.locator("html[data-bereit=ja]").wait_for(state="attached", timeout=WAIT_MS)
        except Exception:  # noqa: BLE001, S112  # a page that fails is what is counted
            continue
        times.append(float(page.evaluate("Number(document.documentElement.dataset.bereitNach ?? 0)")))
    context.close()
    return len(times), sorted(times)
