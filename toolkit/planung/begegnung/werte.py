"""What is known of the people who are to meet, and what comes out?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Gewicht = Literal["egal", "etwas", "wichtig"]
GEWICHTE: dict[str, int] = {"egal": 0, "etwas": 1, "wichtig": 2}

# Points of a pair, our own proposal. What is weighed is multiplied by 0, 1 or 2.
JE_THEMA, HOECHSTENS_THEMEN = 3, 3
NEU, BEKANNT, HOECHSTENS_BEKANNT = 3, -2, 4
NEUE_BRUECKE, NETZ_NEU, NETZ_ALT = 4, 2, -2
WUNSCH = 12
# Never outweighed by the points above.
SELBER_ORT, KONFLIKT, NICHT = -60, -90, -150
# A second meeting at a table on the same day.
WIEDERHOLT = -25

Schluessel = tuple[str, str]


def pair_key(a: str, b: str) -> Schluessel:
    """Name a pair, whichever of both is said first."""
    return (a, b) if a <= b else (b, a)


@dataclass(frozen=True)
class Gast:
    """Somebody who takes a seat: a person, a role, or just a seat of a place.

    Attributes:
        id: unique in the round.
        name: what stands on the table card.
        ort: id of the place the guest comes from; empty if unknown.
        sucht: what the place or person seeks.
        bietet: what it offers or does.
    """

    id: str
    name: str
    ort: str = ""
    sucht: tuple[str, ...] = ()
    bietet: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verbindung:
    """What a network map says of two places.

    Attributes:
        verbunden: whether a tie of exchange or cooperation joins them.
        konflikt: whether a conflict stands between them.
        bruecke: whether a tie between them is one of the best new ones.
    """

    verbunden: bool = False
    konflikt: bool = False
    bruecke: bool = False


@dataclass(frozen=True)
class Gewichte:
    """How much each question counts, in words of ``GEWICHTE``."""

    themen: Gewicht = "wichtig"
    neues: Gewicht = "wichtig"
    netz: Gewicht = "etwas"


@dataclass(frozen=True)
class Anlage:
    """Everything that speaks for or against a meeting; pairs by ``pair_key``.

    Attributes:
        begegnet: on which occasions a pair of places has met, in words.
        netz: what the network map says of pairs of places; empty if there is none.
        wuensche: pairs of guests or places, also mixed, that want to meet.
        nicht: such pairs that are not to sit together.
        gewichte: how much each question counts.
    """

    begegnet: Mapping[Schluessel, tuple[str, ...]] = field(default_factory=dict)
    netz: Mapping[Schluessel, Verbindung] = field(default_factory=dict)
    wuensche: frozenset[Schluessel] = frozenset()
    nicht: frozenset[Schluessel] = frozenset()
    gewichte: Gewichte = Gewichte()


@dataclass(frozen=True)
class Paar:
    """Two guests and what a meeting of them would be worth.

    Attributes:
        a: id of one guest.
        b: id of the other.
        punkte: points; below zero it is better if they do not sit together.
        dafuer: reasons for it, in German.
        dagegen: reasons against it, in German.
        themen: in how many directions one seeks what the other one can, 0 to 2.
    """

    a: str
    b: str
    punkte: int
    dafuer: tuple[str, ...] = ()
    dagegen: tuple[str, ...] = ()
    themen: int = 0


@dataclass(frozen=True)
class Tischplan:
    """Tables for one or more rounds.

    Attributes:
        runden: for each round its tables, for each table the ids of its guests.
        punkte: the sum of the points of all pairs that meet, less what is taken off for meeting again.
        bewiesen: whether no better plan is possible.
    """

    runden: tuple[tuple[tuple[str, ...], ...], ...] = ()
    punkte: int = 0
    bewiesen: bool = False
