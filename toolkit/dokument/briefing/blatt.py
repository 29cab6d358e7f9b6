"""What does the head of a Kommune take along to a meeting of heads, and what comes back from it?

The meeting itself is in other hands: the coordinator prepares, gives along and brings home. What goes onto the page
and how many entries it holds is our own proposal.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.blattwert import Eintrag, Text, Uhrzeit, Wert, Zeile

Rahmen = Literal["einladung", "runde", "stunde"]
Publikum = Literal["", "rat", "foerderung"]
RAHMEN: tuple[Rahmen, ...] = ("einladung", "runde", "stunde")
PUBLIKUM: tuple[Publikum, ...] = ("", "rat", "foerderung")
HOECHSTENS_ZUSAGEN = 200


class Zahl(Eintrag):
    """A number of one's own; ``wert`` is typed as people say it, such as ``1.240`` or ``rund 90``.

    Attributes:
        stand: the day that the number is of.
    """

    was: Zeile = ""
    wert: Zeile = ""
    stand: date | None = None
    quelle: Zeile = ""
    bemerkung: Zeile = ""


class Erfolg(Eintrag):
    """Something that went well: what was done, what is different now, and how one can tell.

    Attributes:
        satz: the success as one says it at a table.
    """

    titel: Zeile = ""
    getan: Text = ""
    anders: Text = ""
    beleg: Zeile = ""
    satz: Zeile = ""


class Bitte(Eintrag):
    """A request: what, to whom, why, what it costs, by when."""

    was: Zeile = ""
    an: Zeile = ""
    warum: Text = ""
    kosten: Zeile = ""
    bis: date | None = None
    erfuellt: bool = False


class Zusage(Aufgabe):
    """A promise: who (``wer``) does what until when, and to whom (``an``) it was promised."""

    an: Zeile = ""


class Grund(Eintrag):
    """A reason: what it costs, what it gives, what happens without it.

    Attributes:
        fuer: who reads it; empty for council and funders.
    """

    was: Zeile = ""
    fuer: Publikum = ""
    kostet: Text = ""
    bringt: Text = ""
    ohne: Text = ""


class Briefing(Wert):
    """Everything about one meeting of the heads of Kommunen.

    Attributes:
        titel: which meeting.
        rahmen: ``einladung`` if others invite, ``runde`` for a round of the region's heads that one calls oneself,
            ``stunde`` for an hour of one's own head with the core group.
        einladend: who invites.
        kommune: as it stands behind "Engagement in", for example "Lindenau" or "der Verbandsgemeinde Lindenau".
        amt: function word of the head; ``spitze`` is the name.
        begleitung: who goes along or stands in.
        lohnt: why the meeting is worth the day.
        kontakt: who signs and answers questions.
        frage: the one question to the colleagues.
        neues: what was new, as ``antwort`` (to the question), ``orte`` (that work on the same) and ``anders`` (what is
            to become different here): the answers of the talk afterwards.
        gremium: who decides on the proposal; it and all fields below belong to the proposal for the council.
    """

    titel: Zeile = "BürgermeisterInnen-Treffen"
    rahmen: Rahmen = "einladung"
    einladend: Zeile = ""
    tag: date | None = None
    beginn: Uhrzeit = ""
    ende: Uhrzeit = ""
    ort: Zeile = ""
    kommune: Zeile = ""
    amt: Zeile = "Bürgermeister*in"
    spitze: Zeile = ""
    begleitung: Zeile = ""
    lohnt: Text = ""
    kontakt: Zeile = ""
    zahlen: list[Zahl] = Field(default=[], max_length=100)
    erfolge: list[Erfolg] = Field(default=[], max_length=50)
    bitten: list[Bitte] = Field(default=[], max_length=50)
    frage: Text = ""
    gespraech_am: date | None = None
    gespraech_um: Uhrzeit = ""
    neues: Text = ""
    antwort: Text = ""
    orte: Text = ""
    anders: Text = ""
    zusagen: list[Zusage] = Field(default=[], max_length=HOECHSTENS_ZUSAGEN)
    gruende: list[Grund] = Field(default=[], max_length=50)
    gremium: Zeile = ""
    sitzung_am: date | None = None
    betreff: Zeile = ""
    beschluss: Text = ""
    sachverhalt: Text = ""
    begruendung: Text = ""
    alternativen: Text = ""
    finanzen: Text = ""
    beteiligte: Text = ""
    anlagen: list[Zeile] = Field(default=[], max_length=50)
