"""Of which entries do the lists on the sheet of a Regionaltreffen consist?

A choice that nobody made yet is the empty text, because a new entry of a form begins so.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.blattwert import Eintrag, Kennung, Uhrzeit, Zeile

HOECHSTE_ZAHL = 5000
HOECHSTER_BETRAG = 1_000_000

Anzahl = Annotated[int, Field(ge=0, le=HOECHSTE_ZAHL)]
Betrag = Annotated[float, Field(ge=0, le=HOECHSTER_BETRAG, allow_inf_nan=False)]
JaNein = Literal["", "ja", "nein"]
Kostenart = Literal["", "raum", "verpflegung", "fahrt", "honorar", "material", "sonstiges"]
Verweis = Kennung | Literal[""]


class Vorlaufaufgabe(Aufgabe):
    """A task of the backward schedule, or one of one's own.

    Attributes:
        tage: days from the meeting, negative before it; ``None`` for a task of one's own with a day of its own.
        gerechnet: the day that was computed for it. If ``bis`` is another one, somebody chose that day on purpose.
    """

    tage: Annotated[int, Field(ge=-400, le=400)] | None = None
    gerechnet: date | None = None


class Thema(Eintrag):
    """A topic that can be chosen.

    Attributes:
        titel: a few words.
        frage: what people want to know.
        von: place or person that brought it.
        papierpunkte: dots that were counted on the wall or on paper ballots; ``None`` before counting.
    """

    titel: Zeile = ""
    frage: Zeile = ""
    von: Zeile = ""
    papierpunkte: Anzahl | None = None


class Zettel(Eintrag):
    """A ballot that was entered on screen: by the id of a topic its dots."""

    punkte: dict[Kennung, Anzahl] = Field(default={}, max_length=100)


class Zeitfenster(Eintrag):
    """One time of the grid."""

    beginn: Uhrzeit = ""
    ende: Uhrzeit = ""


class Raum(Eintrag):
    """One room or corner of the grid; ``plaetze`` is how many people fit in, ``None`` for enough."""

    name: Zeile = ""
    plaetze: Annotated[int, Field(ge=1, le=HOECHSTE_ZAHL)] | None = None


class Sitzung(Eintrag):
    """A session that somebody offers.

    Attributes:
        titel: a few words.
        anbietende: who offers it; they cannot be in two places at once.
        interessierte: who wants to go there, as far as names are known.
        interesse: how many want to go there, if only hands were counted.
        zeit: id of the time that it must have; empty for any.
        raum: id of the room that it must have; empty for any.
    """

    titel: Zeile = ""
    anbietende: list[Zeile] = Field(default=[], max_length=20)
    interessierte: list[Zeile] = Field(default=[], max_length=600)
    interesse: Anzahl | None = None
    zeit: Verweis = ""
    raum: Verweis = ""


class Platz(Eintrag):
    """Where a session stands in the grid: ids of session, time and room."""

    sitzung: Verweis = ""
    zeit: Verweis = ""
    raum: Verweis = ""


class Gast(Eintrag):
    """Somebody who is invited.

    Attributes:
        ort: the place that she comes from.
        funktion: what she does there.
        zusage: whether she comes; empty while nobody knows.
        zugang: what she needs to take part.
        essen: what she does not eat, or what she eats.
        foto: whether photos may show her; empty counts as no.
        sucht: what her place seeks.
        bietet: what her place offers.
        war_da: whether she was there.
    """

    name: Zeile = ""
    ort: Zeile = ""
    mail: Zeile = ""
    funktion: Zeile = ""
    zusage: JaNein = ""
    zugang: Zeile = ""
    essen: Zeile = ""
    foto: JaNein = ""
    sucht: Zeile = ""
    bietet: Zeile = ""
    war_da: JaNein = ""
    bemerkung: Zeile = ""


class Kosten(Eintrag):
    """Something that costs money.

    Attributes:
        menge: how many; ``None`` counts as one.
        einzelpreis: euros for one; ``None`` while nobody knows.
        je_person: whether the amount is needed for each person.
        gedeckt_durch: who pays it; empty while it is open. The name of an income means: from that income.
    """

    was: Zeile = ""
    art: Kostenart = ""
    menge: Betrag | None = None
    einzelpreis: Betrag | None = None
    je_person: bool = False
    gedeckt_durch: Zeile = ""
    bezahlt: bool = False


class Einnahme(Eintrag):
    """Money that comes in; it counts once it is promised."""

    was: Zeile = ""
    betrag: Betrag | None = None
    zugesagt: bool = False


class Aussage(Eintrag):
    """A statement of the evaluation form with how many ticked what."""

    titel: Zeile = ""
    ja: Anzahl | None = None
    eher_ja: Anzahl | None = None
    eher_nein: Anzahl | None = None
    nein: Anzahl | None = None


class Frage(Eintrag):
    """An open question of the evaluation form with what people wrote."""

    titel: Zeile = ""
    antworten: list[Zeile] = Field(default=[], max_length=600)
