"""Who comes, who has met before, who wants to meet, and who sits where?"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from toolkit.dokument.blattwert import Eintrag, Kennung, Text, Wert, Zeile
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.begegnung.tische import MEISTE_GAESTE, MEISTE_RUNDEN

Gewicht = Literal["egal", "etwas", "wichtig"]
MEISTE_TREFFEN, MEISTE_WUENSCHE = 300, 500
OHNE_TITEL = "Wer trifft wen?"


class Tischgast(Eintrag):
    """Somebody who takes a seat.

    Attributes:
        name: what stands on the table card; a role or a place is enough.
        ort: name of the place that the guest comes from.
    """

    name: Zeile = ""
    ort: Zeile = ""


class Frueher(Eintrag):
    """An occasion on which places met.

    Attributes:
        titel: what it was, for example ``Tandem`` or ``Tisch 2``.
        tag: the day; ``None`` if nobody knows.
        orte: names of the places, one per line.
    """

    titel: Zeile = ""
    tag: date | None = None
    orte: Text = ""


class Paarwunsch(Eintrag):
    """Two guests or places that want to meet, or are not to sit together.

    Attributes:
        a: name of a guest or a place.
        b: name of another one.
        art: ``zusammen`` or ``nicht``.
    """

    a: Zeile = ""
    b: Zeile = ""
    art: Literal["zusammen", "nicht"] = "zusammen"


class Tischrunde(Eintrag):
    """One round: for each table the ids of its guests."""

    tische: list[list[Kennung]] = Field(default=[], max_length=MEISTE_GAESTE)


class Begegnung(Wert):
    """The sheet.

    Attributes:
        titel: what it is for.
        tag: day of the meeting.
        gruppe: the places it begins with.
        je_ort: how many people come from each place, for filling in seats.
        zettel: guests that are being typed, one per line.
        gaeste: who comes.
        frueher: who has met before.
        netz: id of the sheet of an Akteurskarte that is taken into account; empty for none.
        wuensche: wishes.
        themen: how much it counts that one seeks what another one can.
        neues: how much it counts that people have not met yet.
        netzwerk: how much the Akteurskarte counts.
        je_tisch: people at a table.
        runden_zahl: how often the tables change.
        runden: the tables.
        gerechnet: mark of what the tables were made from.
    """

    titel: Zeile = OHNE_TITEL
    tag: date | None = None
    gruppe: Gruppenstand = Gruppenstand()
    je_ort: Annotated[int, Field(ge=1, le=20)] | None = 2
    zettel: Text = ""
    gaeste: list[Tischgast] = Field(default=[], max_length=MEISTE_GAESTE)
    frueher: list[Frueher] = Field(default=[], max_length=MEISTE_TREFFEN)
    netz: Zeile = ""
    wuensche: list[Paarwunsch] = Field(default=[], max_length=MEISTE_WUENSCHE)
    themen: Gewicht = "wichtig"
    neues: Gewicht = "wichtig"
    netzwerk: Gewicht = "etwas"
    je_tisch: Annotated[int, Field(ge=2, le=20)] | None = 5
    runden_zahl: Annotated[int, Field(ge=1, le=MEISTE_RUNDEN)] | None = 2
    runden: list[Tischrunde] = Field(default=[], max_length=MEISTE_RUNDEN)
    gerechnet: Zeile = ""


def title_of(b: Begegnung) -> str:
    """Return what it is for, never empty."""
    return one_line(b.titel) or OHNE_TITEL


def real_guests(b: Begegnung) -> list[Tischgast]:
    """Return the guests with a name or a place."""
    return [g for g in b.gaeste if one_line(g.name) or one_line(g.ort)]


def name_of(gast: Tischgast) -> str:
    """Return what a guest is called, never empty."""
    return one_line(gast.name) or one_line(gast.ort) or "Gast"


def say_guest(gast: Tischgast) -> str:
    """Say a guest with the place, if the name does not say it."""
    name, ort = name_of(gast), one_line(gast.ort)
    return name if not ort or ort.casefold() in name.casefold() else f"{name}, {ort}"


def seated(b: Begegnung) -> list[list[list[Tischgast]]]:
    """Return the tables of each round with guests who are still there, as they follow on the sheet; no empty table."""
    gaeste = real_guests(b)
    runden = [[[g for g in gaeste if g.id in tisch] for tisch in runde.tische] for runde in b.runden]
    return [[tisch for tisch in runde if tisch] for runde in runden]


def unseated(b: Begegnung) -> list[Tischgast]:
    """Return the guests who have no seat in some round; none while there are no tables."""
    if not b.runden:
        return []
    sitzen = [{k for tisch in runde.tische for k in tisch} for runde in b.runden]
    return [g for g in real_guests(b) if not all(g.id in runde for runde in sitzen)]
