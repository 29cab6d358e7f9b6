"""Do files come and go, within their limits, and nowhere else?"""

import json
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.testing import bind_unused_port
from tornado.web import Application

from toolkit.frame.dateien import Hochgeladen, accept_upload, offer_download, read_upload
from toolkit.voila.basis import NichtGefunden
from toolkit.voila.exchange import entry, new_folder
from toolkit.voila.upload import routes


@pytest.fixture
def root(tmp_path: Path, monkeypatch) -> Path:
    root = tmp_path / "dateien"
    monkeypatch.setenv("KOFFER_AUSTAUSCH", str(new_folder(root)))
    return root


def ask(root: Path, path: str, **options):
    async def exchange():
        server = HTTPServer(Application(routes(root), default_handler_class=NichtGefunden), max_body_size=1024)
        socket, port = bind_unused_port()
        server.add_socket(socket)
        try:
            return await AsyncHTTPClient().fetch(f"http://127.0.0.1:{port}{path}", raise_error=False, **options)
        finally:
            server.stop()

    return IOLoop().run_sync(exchange, timeout=20)


def send(root: Path, token: str, body: bytes, name: str = "liste.csv"):
    headers = {"X-Dateiname": quote(name), "Content-Type": "text/csv"}
    return ask(root, f"/dateien/{token}", method="POST", body=body, headers=headers)


def test_download_comes_as_an_attachment_that_cannot_run(root: Path):
    url = offer_download("Merkliste größer.html", b"<script>", "text/html")

    answer = ask(root, url)

    assert (answer.code, answer.body) == (200, b"<script>")
    assert answer.headers["Content-Disposition"] == "attachment; filename*=UTF-8''Merkliste%20gr%C3%B6%C3%9Fer.html"
    assert answer.headers["Content-Type"] == "text/html"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_download_under_another_name_is_not_found(root: Path):
    url = offer_download("a.txt", b"x", "text/plain")

    assert ask(root, url.replace("a.txt", "b.txt")).code == 404


def test_download_keeps_the_twenty_newest(root: Path):
    urls = [offer_download(f"{number}.txt", b"x", "text/plain") for number in range(22)]

    assert [ask(root, url).code for url in (urls[0], urls[1], urls[2], urls[-1])] == [404, 404, 200, 200]


def test_download_without_a_server_is_a_data_address(monkeypatch):
    monkeypatch.delenv("KOFFER_AUSTAUSCH", raising=False)

    assert offer_download("a.txt", b"abc", "text/plain") == "data:text/plain;base64,YWJj"
    assert accept_upload() == ""


def test_upload_arrives_once_with_its_name(root: Path):
    token = accept_upload(limit=5000)

    assert read_upload(token) is None
    assert send(root, token, b"a" * 4000, "../../Städte.csv").code == 201
    assert send(root, token, b"b").code == 404
    assert read_upload(token) == Hochgeladen("Städte.csv", "text/csv", b"a" * 4000)
    assert read_upload(token) is None


@pytest.mark.parametrize("size", [1025, 4000])
def test_upload_too_large_is_refused_in_german(root: Path, size: int):
    token = accept_upload(limit=1024)

    answer = send(root, token, b"a" * size)

    assert answer.code == 413
    assert json.loads(answer.body) == {
        "fehler": "Die Datei ist zu groß: Mehr als 1 KB nehmen wir nicht an. Verkleinern Sie die Datei bitte."
    }
    assert read_upload(token) is None


def test_upload_far_too_large_leaves_nothing_behind(root: Path):
    token = accept_upload(limit=1024)

    assert send(root, token, b"a" * 100_000).code in (400, 599)
    assert read_upload(token) is None


@pytest.mark.parametrize("token", ["0" * 32 + "-" + "0" * 32, "-", "a", "0123"])
def test_unknown_token_is_a_german_404(root: Path, token: str):
    for answer in (send(root, token, b"x"), ask(root, f"/dateien/{token}/x.txt")):
        assert answer.code == 404
        assert "Diese Seite gibt es nicht" in answer.body.decode()


@given(st.text(max_size=70))
def test_entry_never_leaves_its_root(tmp_path_factory, token: str):
    root = tmp_path_factory.mktemp("wurzel")

    assert entry(root, token) is None
    assert entry(root, f"../{token}") is None
