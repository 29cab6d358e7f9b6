"""What does one read when the server cannot start?"""

import socket
import subprocess
import sys

import pytest

from toolkit.voila.start import Startfehler, address, bind

CALL = "import sys; from toolkit.voila import starte; sys.exit(starte(host={host!r}, port={port}, debug={debug}))"


@pytest.fixture
def taken():
    with socket.create_server(("127.0.0.1", 0)) as busy:
        yield busy.getsockname()[1]


def test_start_on_a_busy_port_is_one_german_sentence(taken: int):
    call = CALL.format(host="127.0.0.1", port=taken, debug=False)

    done = subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, timeout=90, check=False)

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        f"Port {taken} ist schon belegt: Beenden Sie das andere Programm, "
        f"oder wählen Sie mit --port {taken + 1} einen anderen.\n"
    )


def test_start_on_a_busy_port_shows_the_traceback_when_asked(taken: int):
    call = CALL.format(host="127.0.0.1", port=taken, debug=True)

    done = subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, timeout=90, check=False)

    assert done.returncode == 1
    assert "Traceback" in done.stderr


@pytest.mark.parametrize(
    ("host", "port", "start"),
    [
        ("127.0.0.1", 99999, "99999 ist keine gültige Port-Nummer"),
        ("127.0.0.1", -1, "-1 ist keine gültige Port-Nummer"),
        ("192.0.2.1", 0, "Die Adresse 192.0.2.1 gehört nicht zu diesem Gerät"),
        ("gibt es nicht", 0, "Die Adresse gibt es nicht gehört nicht zu diesem Gerät"),
    ],
)
def test_bind_says_what_is_wrong_and_what_to_do(host: str, port: int, start: str):
    with pytest.raises(Startfehler) as refused:
        bind(host, port)

    assert str(refused.value).startswith(start)


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("127.0.0.1", "http://127.0.0.1:8866/"),
        ("0.0.0.0", "http://127.0.0.1:8866/"),  # noqa: S104
        ("::1", "http://[::1]:8866/"),
        ("::", "http://[::1]:8866/"),
        ("koffer.example", "http://koffer.example:8866/"),
    ],
)
def test_address_can_be_opened_here(host: str, shown: str):
    assert address(host, 8866) == shown
