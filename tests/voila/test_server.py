"""What does the server answer, and what does it not give away? Each trap of the stock server has its test."""

import gzip
import re
import time
from pathlib import Path

import psutil
import pytest

from tests.voila.conftest import ask
from tests.voila.dienst import PROBE, serving
from toolkit.voila.bundle import manifest

FOREIGN = re.compile(r"""(?:src|href|url\()\s*=?\s*["'(]?\s*(?:https?:)?//[^\s"')]+""")


def session_of(page: str) -> str:
    found = re.search(r'"sitzung": "([0-9a-f-]{36})"', page)
    assert found
    return found[1]


def kernels_of(process) -> list[psutil.Process]:
    children = psutil.Process(process.pid).children(recursive=True)
    return [child for child in children if "toolkit.voila.kernel_launcher" in child.cmdline()]


def test_server_page_carries_the_policy_and_no_version_and_no_cookie(get):
    answer = get("/app/probe")

    policy = answer.headers["Content-Security-Policy"]
    assert re.fullmatch(
        r"default-src 'self'; script-src 'self' 'nonce-[\w-]{22}' blob:; style-src 'self' 'unsafe-inline'; "
        r"img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
        r"frame-ancestors 'none'",
        policy,
    )
    assert answer.headers["Server"] is None
    assert answer.headers["Set-Cookie"] is None
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"


def test_server_nonce_is_new_for_each_answer(get):
    first, second = (get("/gesund").headers["Content-Security-Policy"] for _ in range(2))

    assert first != second


@pytest.mark.parametrize("query", ["?template=lab", "?theme=dark", "?template=classic&theme=dark"])
def test_server_visitor_cannot_choose_template_or_theme(get, query: str):
    page = get("/app/probe" + query).text

    assert "Methodenkoffer</title>" in page
    assert "jupyterlab" not in page.lower()
    assert FOREIGN.findall(page.partition("<footer")[0]) == []


@pytest.mark.parametrize(
    "path",
    [
        "/voila/render/probe.ipynb",
        "/voila/tree",
        "/voila/static/voila.js",
        "/voila/files/probe.ipynb",
        "/voila/templates/lab/static/voila.js",
        "/voila/api/contents/",
        "/api/kernels",
        "/api/contents",
        "/login",
        "/app/probe.ipynb",
        "/app/gibtesnicht",
        "/static/manifest.json",
        "/static/..%2fserver.py",
        "/tests/voila/notebooks/probe.ipynb",
    ],
)
def test_server_everything_else_is_a_german_404(get, path: str):
    answer = get(path)

    assert answer.status == 404
    assert "<h1>Diese Seite gibt es nicht</h1>" in answer.text
    assert '<html lang="de">' in answer.text


def test_server_wrong_method_is_a_german_405(get):
    answer = get("/app/probe", method="POST", data=b"")

    assert answer.status == 405
    assert "So lässt sich diese Seite nicht aufrufen" in answer.text
    assert answer.headers["Allow"] == "GET, HEAD"


def settle(dienst, seconds: float = 2.0) -> int:
    """Wait until the stock is filled after the tests before, and return the number of kernels."""
    last, since = -1, time.monotonic()
    for _ in range(600):
        now = len(kernels_of(dienst.process))
        if now != last:
            last, since = now, time.monotonic()
        elif time.monotonic() - since >= seconds:
            return now
        time.sleep(0.1)
    pytest.fail("the number of kernels never came to rest")


def test_server_health_starts_no_kernel(get, dienst):
    before = settle(dienst)

    answer = [get("/gesund") for _ in range(5)][-1]

    assert answer.status == 200
    assert set(answer.json) == {"ok", "offen", "vorbereitet", "hoechstens"}
    assert answer.json["hoechstens"] == 30
    assert settle(dienst) <= before


def test_server_head_starts_no_kernel(get):
    before = get("/gesund").json["offen"]

    answer = get("/app/fremd", method="HEAD")

    assert (answer.status, answer.body) == (200, b"")
    assert get("/gesund").json["offen"] == before


def test_server_static_files_are_compressed_and_immutable(get):
    path = "/static/" + manifest()["app.js"]

    plain, packed = get(path), get(path, headers={"Accept-Encoding": "gzip"})

    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert get(path, headers={"If-None-Match": packed.headers["Etag"]}).status == 304


def test_server_pages_are_compressed(get):
    answer = get("/xyz", headers={"Accept-Encoding": "gzip"})

    assert answer.headers["Content-Encoding"] == "gzip"


def test_server_farewell_ends_the_kernel_but_not_for_strangers(get):
    session = session_of(get("/app/fremd").text)
    stranger = get(f"/sitzung/{session}/ende", method="POST", data=b"", headers={"Origin": "http://boese.example"})
    assert stranger.status == 403
    assert get(f"/sitzung/{session}").status == 204

    assert get(f"/sitzung/{session}/ende", method="POST", data=b"").status == 204

    assert get(f"/sitzung/{session}").status == 404


def test_server_full_house_waits_in_german_and_gives_way(tmp_path: Path):
    with serving([*PROBE, "1"], tmp_path) as small:
        first = ask(small.url + "/app/fremd")  # the page prepared for "probe" gives way
        second = ask(small.url + "/app/fremd")

        assert first.status == 200
        assert second.status == 503
        assert second.headers["Retry-After"] == "10"
        assert "Bitte einen Augenblick Geduld" in second.text
        assert '<meta http-equiv="refresh" content="10">' in second.text
        assert len(kernels_of(small.process)) == 1

        ask(f"{small.url}/sitzung/{session_of(first.text)}/ende", method="POST", data=b"")
        assert ask(small.url + "/app/fremd").status == 200


def test_server_ends_with_all_its_kernels_and_folders(tmp_path: Path):
    with serving(PROBE, tmp_path) as running:
        page = ask(running.url + "/app/fehler?suche=vertraulich").text
        kernels = kernels_of(running.process)
        assert kernels
        connection = Path(kernels[0].cmdline()[-1])

        assert running.end() == 0

        _, alive = psutil.wait_procs(kernels, timeout=5)
        assert alive == []
        assert not connection.parent.exists()
        log = running.log.read_text()
        assert session_of(page) not in log
        assert "vertraulich" not in log
        assert "geheim" not in log
        assert re.search(r"Vorfall [0-9A-F]{6}: ValueError\nCell In\[\d+\], line 1", log)


def test_server_incident_number_on_the_page_stands_in_the_log(tmp_path: Path):
    with serving(PROBE, tmp_path) as running:
        page = ask(running.url + "/app/fehler").text

        found = re.search(r"Vorfall-Nummer <strong>([0-9A-F]{6})</strong>", page)
        assert found
        assert "geheim" not in page
        assert "danach" not in page
        assert f"Vorfall {found[1]}: " in running.log.read_text()


def test_server_killed_kernel_is_gone_and_not_restarted(dienst, get):
    session = session_of(get("/app/fremd").text)
    victim = next(kernel for kernel in kernels_of(dienst.process) if session in kernel.cmdline()[-1])

    victim.kill()

    for _ in range(50):
        if get(f"/sitzung/{session}").status == 404:
            break
        time.sleep(0.1)
    assert get(f"/sitzung/{session}").status == 404
    assert not any(session in kernel.cmdline()[-1] for kernel in kernels_of(dienst.process))
