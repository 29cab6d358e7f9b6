"""Which sockets and which messages are let in?"""

import json
import re
import urllib.request

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.ioloop import IOLoop
from tornado.websocket import websocket_connect

from toolkit.voila.sockets import ALLOWED, PROTOCOL, well_formed

SECONDS = 20


def message(kind: str, content: dict, channel: str = "shell") -> bytes:
    header = {"msg_id": "1", "msg_type": kind, "username": "", "session": "t", "version": "5.3", "date": ""}
    parts = [channel.encode(), *(json.dumps(part).encode() for part in (header, {}, {}, content))]
    offsets = [8 * (len(parts) + 2)]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    words = [len(offsets), *offsets]
    return b"".join(word.to_bytes(8, "little") for word in words) + b"".join(parts)


@pytest.fixture
def session(dienst) -> str:
    with urllib.request.urlopen(dienst.url + "/app/fehler", timeout=60) as answer:
        found = re.search(r'"sitzung": "([0-9a-f-]{36})"', answer.read().decode())
    assert found
    yield found[1]
    request = urllib.request.Request(f"{dienst.url}/sitzung/{found[1]}/ende", method="POST", data=b"")
    urllib.request.urlopen(request, timeout=60)


def run(coroutine):
    return IOLoop().run_sync(coroutine, timeout=SECONDS)


def connect(dienst, session: str, protocols=(PROTOCOL,), **headers: str):
    url = f"{dienst.url.replace('http', 'ws')}/sitzung/{session}/kanal?session_id=t"
    return websocket_connect(HTTPRequest(url, headers=headers), subprotocols=list(protocols))


@pytest.mark.parametrize("protocols", [(), ("v0",), ("v1.kernel.websocket.jupyter.org.x",)])
def test_socket_without_version_one_is_refused_before_it_opens(dienst, session, protocols):
    async def attempt():
        await connect(dienst, session, protocols)

    with pytest.raises(HTTPClientError) as refused:
        run(attempt)

    assert refused.value.code == 400


def test_socket_of_an_unknown_session_is_refused(dienst):
    async def attempt():
        await connect(dienst, "00000000-0000-0000-0000-000000000000")

    with pytest.raises(HTTPClientError) as refused:
        run(attempt)

    assert refused.value.code == 404


@pytest.mark.parametrize("headers", [{"Origin": "http://boese.example"}, {"Host": "boese.example"}])
def test_socket_from_another_place_is_refused(dienst, session, headers):
    async def attempt():
        await connect(dienst, session, **headers)

    with pytest.raises(HTTPClientError) as refused:
        run(attempt)

    assert refused.value.code == 403


def test_socket_under_the_public_name_is_welcome(dienst, session):
    headers = {"Host": "koffer.example.org", "Origin": "http://koffer.example.org"}

    async def attempt():
        socket = await connect(dienst, session, **headers)
        agreed = socket.selected_subprotocol
        socket.close()
        return agreed

    assert run(attempt) == "v1.kernel.websocket.jupyter.org"


@pytest.mark.parametrize(
    "evil",
    [
        (2**62).to_bytes(8, "little") + b"x" * 64,
        b"",
        "Text statt Bytes",
        message("comm_msg", {})[:-1],
        message("comm_msg", {}).replace(b'"msg_id"', b'"msg_id'),
    ],
)
def test_socket_with_a_broken_message_is_closed_and_the_server_lives(dienst, session, evil):
    async def attempt():
        socket = await connect(dienst, session)
        await socket.write_message(evil, binary=isinstance(evil, bytes))
        while await socket.read_message() is not None:
            pass
        return socket.close_code

    code = run(attempt)

    assert code == 1003
    with urllib.request.urlopen(dienst.url + "/gesund", timeout=5) as answer:
        assert answer.status == 200


def test_socket_passes_no_code_to_the_kernel(dienst, session):
    async def attempt():
        socket = await connect(dienst, session)
        await socket.write_message(message("execute_request", {"code": "print('lief')"}), binary=True)
        await socket.write_message(message("kernel_info_request", {}), binary=True)
        seen = b""
        while b"kernel_info_reply" not in seen:
            seen += await socket.read_message()
        socket.close()
        return seen

    seen = run(attempt)

    assert b"lief" not in seen
    assert b"execute_reply" not in seen


def test_allowed_messages_neither_run_code_nor_end_the_kernel():
    assert ALLOWED == ["comm_open", "comm_close", "comm_msg", "comm_info_request", "kernel_info_request"]


@given(st.text(max_size=50), st.dictionaries(st.text(max_size=5), st.integers(), max_size=3))
def test_well_formed_accepts_what_the_protocol_says(kind, content):
    assert well_formed(message(kind, content))


@given(st.binary(max_size=200))
def test_well_formed_answers_for_any_bytes(data):
    count = int.from_bytes(data[:8], "little")

    assert not well_formed(data) or count <= 1024
