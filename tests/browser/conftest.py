"""Fixtures for tests that drive Debian's Chromium against the real server."""

import os
import shutil
import sys
from collections.abc import Iterator

import pytest

from tests.voila.dienst import PROBE, serving

REAL = "from toolkit.voila import starte as s; raise SystemExit(s(port=0, fertig=lambda z: print(z, flush=True)))"
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")


def chromium():
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def pytest_collection_modifyitems(items):
    if chromium():
        return
    missing = "Chromium fehlt: Installieren Sie es (Debian: apt install chromium), dann laufen diese Tests."
    for item in items:
        if item.get_closest_marker("browser"):
            if os.environ.get("CI") == "true":
                pytest.exit(missing, returncode=1)
            item.add_marker(pytest.mark.skip(reason=missing))


@pytest.fixture(scope="session")
def koffer_url(tmp_path_factory) -> Iterator[str]:
    """The address of the real server with the real content and screens."""
    with serving([sys.executable, "-c", REAL], tmp_path_factory.mktemp("koffer")) as dienst:
        yield dienst.url


@pytest.fixture(scope="session")
def probe_url(tmp_path_factory) -> Iterator[str]:
    """The address of the real server with the notebooks of the tests."""
    with serving(PROBE, tmp_path_factory.mktemp("probe")) as dienst:
        yield dienst.url


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {
        **browser_type_launch_args,
        "executable_path": chromium(),
        "args": [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
        ],
    }


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    return {**browser_context_args, "locale": "de-DE", "timezone_id": "Europe/Berlin"}


@pytest.fixture
def fremde(page) -> list[str]:
    """Addresses of other hosts that the page asked for; each such request is refused."""
    asked: list[str] = []

    def watch(route):
        url = route.request.url
        if url.startswith(("http://127.0.0.1:", "data:", "blob:")):
            route.continue_()
        else:
            asked.append(url)
            route.abort()

    page.route("**/*", watch)
    return asked
