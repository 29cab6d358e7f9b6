"""What do the two work on, and what is kept of a talk?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.blattwert import Eintrag, Zeile


class Thema(Eintrag):
    """What the two want to work on.

    Attributes:
        name: a few words.
        merkmal: by what they will notice that it helped.
    """

    name: Zeile = ""
    merkmal: Zeile = ""


class Gespraech(Aufgabe):
    """A talk of the year with its short minutes; the task in it is the next step.

    Attributes:
        nr: its place in the reckoned series, from 1; 0 for a talk that somebody added.
        tag: its day.
        gerechnet: the day that was reckoned; another ``tag`` was moved by hand and stays.
        frage: the question of this talk.
        gefuehrt: whether it took place.
        thema: what it was about.
        idee: what somebody takes home from it.
    """

    nr: int = 0
    tag: date | None = None
    gerechnet: date | None = None
    frage: Zeile = ""
    gefuehrt: bool = False
    thema: Zeile = ""
    idee: Zeile = ""
