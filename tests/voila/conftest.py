"""Fixtures for tests of the server without a browser."""

import json
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message

import pytest

from tests.voila.dienst import PROBE, Dienst, serving


@dataclass
class Antwort:
    """What the server answered."""

    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)


def ask(url: str, method: str = "GET", headers: dict[str, str] | None = None, data: bytes | None = None) -> Antwort:
    request = urllib.request.Request(url, method=method, headers=headers or {}, data=data)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return Antwort(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as error:
        return Antwort(error.code, error.headers, error.read())


@pytest.fixture(scope="session")
def dienst(tmp_path_factory) -> Iterator[Dienst]:
    with serving([*PROBE, "30"], tmp_path_factory.mktemp("dienst")) as running:
        yield running


@pytest.fixture
def get(dienst: Dienst) -> Callable[..., Antwort]:
    return lambda path, **options: ask(dienst.url + path, **options)
