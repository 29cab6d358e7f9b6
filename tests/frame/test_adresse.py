"""Do screen and page agree on the address?"""

from __future__ import annotations

import pytest
from comm import get_comm_manager
from comm.base_comm import BaseComm, CommManager

from toolkit.frame.adresse import LAENGSTE, ZIEL, Adresse


class Leitung(BaseComm):
    """The kernel's end of a comm that keeps what it sends."""

    def __init__(self, **kwargs):
        self.gesendet = []
        super().__init__(**kwargs)

    def publish_msg(self, msg_type, data=None, metadata=None, buffers=None, **keys):  # noqa: ARG002
        self.gesendet.append((msg_type, data))


def message(data):
    return {"content": {"data": data}}


@pytest.fixture
def screen():
    """A screen's address, what it heard, and a function that a page opens a comm with."""
    adresse, gehoert = Adresse(), []
    adresse.connect(gehoert.append)
    manager: CommManager = get_comm_manager()

    def _open(data):
        leitung = Leitung(primary=False, target_name=ZIEL)
        manager.targets[ZIEL](leitung, message(data))
        return leitung

    return adresse, gehoert, _open


def test_address_tells_the_screen_what_the_page_sends(screen):
    _, gehoert, open_comm = screen

    leitung = open_comm({"suche": "?q=streit"})
    leitung.handle_msg(message({"suche": "?q=frieden"}))

    assert gehoert == ["?q=streit", "?q=frieden"]


@pytest.mark.parametrize("data", [{}, {"suche": 7}, {"suche": None}, {"anders": "?q=x"}])
def test_address_ignores_what_is_no_address(screen, data):
    _, gehoert, open_comm = screen

    open_comm(data)

    assert gehoert == []


def test_address_cuts_what_is_absurdly_long(screen):
    _, gehoert, open_comm = screen

    open_comm({"suche": "?q=" + "x" * 100_000})

    assert [len(suche) for suche in gehoert] == [LAENGSTE]


@pytest.mark.parametrize(
    ("suche", "erwartet"), [("personen=9", "?personen=9"), ("?personen=9", "?personen=9"), ("", "")]
)
def test_address_sends_a_new_address_once(screen, suche, erwartet):
    adresse, _, open_comm = screen
    leitung = open_comm({"suche": "?q=alt"})

    adresse.replace(suche)
    adresse.replace(suche)

    assert [data["suche"] for art, data in leitung.gesendet if art == "comm_msg"] == [erwartet]


def test_address_without_a_page_is_silent(screen):
    adresse, gehoert, _ = screen

    adresse.replace("personen=9")

    assert gehoert == []


def test_address_forgets_a_page_that_left(screen):
    adresse, _, open_comm = screen
    leitung = open_comm({"suche": ""})

    leitung.handle_close(message({}))
    adresse.replace("personen=9")

    assert [art for art, _ in leitung.gesendet if art == "comm_msg"] == []
