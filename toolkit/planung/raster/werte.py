"""What are times, rooms and sessions of a grid, and what can be wrong with a grid?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Literal, TypeVar

from pydantic import Field

from toolkit.planung.werte import Marke, Personen, Planwert, Zeile
from toolkit.planung.worte import quote

MEISTE_NAMEN = 1000
Namen = Annotated[tuple[Zeile, ...], Field(max_length=MEISTE_NAMEN)]
Art = Literal["doppelt", "anbietende", "interesse", "plaetze", "wunsch"]
ARTEN: tuple[Art, ...] = ("doppelt", "anbietende", "interesse", "plaetze", "wunsch")

# Points of a soft clash for one person. Who offers one session and wants to go to another at the same time has no
# choice at all and weighs more than who can choose between two. More than twos and threes would be false precision.
WAEHLEN = 2
BIETEN_UND_WOLLEN = 3

# A grid costs points on six levels; one point on a level weighs as much as a million on the next one, so that a
# lower level only decides where the higher ones are equal.
_STUFE = 10**6
JE_NEBENEINANDER = 1
JE_SCHAETZUNG = _STUFE
JE_PLATZ = _STUFE**2
JE_INTERESSE = _STUFE**3
JE_ANBIETEN = _STUFE**4
JE_DOPPELT = _STUFE**5


class Zeitfenster(Planwert):
    """A time at which sessions run side by side."""

    id: Marke
    titel: Zeile = ""


class Raum(Planwert):
    """A room, a corner or a table; ``plaetze`` is empty where there is space for everybody."""

    id: Marke
    name: Zeile = ""
    plaetze: Personen | None = None


class Sitzung(Planwert):
    """A topic that people meet about.

    Attributes:
        anbietende: names of those who lead it.
        interessierte: names of those who want to come.
        interesse: how many want to come, if only a number was counted on paper.
        zeit: id of the time that somebody fixed.
        raum: id of the room that somebody fixed.
    """

    id: Marke
    titel: Zeile = ""
    anbietende: Namen = ()
    interessierte: Namen = ()
    interesse: Annotated[int, Field(ge=0, le=5000)] | None = None
    zeit: Marke | None = None
    raum: Marke | None = None


class Platz(Planwert):
    """Where one session is, by ids."""

    sitzung: Marke
    zeit: Marke
    raum: Marke


@dataclass(frozen=True)
class Konflikt:
    """Something in a grid that people should know.

    Attributes:
        art: ``doppelt`` (one cell or session twice), ``anbietende`` (offers two at once), ``interesse`` (cannot go to
            both), ``plaetze`` (too few seats), ``wunsch`` (not where it was fixed).
        satz: the whole in German.
        sitzungen: ids, in the order of the list.
        personen: all names, also those that the sentence leaves out.
        gewicht: points within its kind: people for ``anbietende`` (per pair), 2 or 3 per person for ``interesse``,
            missing seats, sessions too many; 1 for ``wunsch``.
    """

    art: Art
    satz: str
    sitzungen: tuple[str, ...]
    personen: tuple[str, ...]
    gewicht: int


@dataclass(frozen=True)
class Raster:
    """A proposed grid.

    Attributes:
        plaetze: time by time, within a time room by room.
        ohne_platz: ids of sessions that found no cell.
        kosten: see ``toolkit.planung.raster.count_cost``; only good for comparing, less is better.
        bewiesen: whether no other grid with these times, rooms and fixed places costs less.
        gruende: why it is as it is, in German.
    """

    plaetze: tuple[Platz, ...]
    ohne_platz: tuple[str, ...]
    konflikte: tuple[Konflikt, ...]
    kosten: int
    bewiesen: bool
    gruende: tuple[str, ...]


S = TypeVar("S", Zeitfenster, Raum, Sitzung)


def by_id(stuecke: Iterable[S]) -> dict[str, S]:
    """Return times, rooms or sessions by id, in their order; of two with the same id the first counts."""
    einmal: dict[str, S] = {}
    for stueck in stuecke:
        einmal.setdefault(stueck.id, stueck)
    return einmal


def name_of(stueck: Zeitfenster | Raum | Sitzung) -> str:
    """Quote the title of a time, a room or a session."""
    titel = " ".join((stueck.name if isinstance(stueck, Raum) else stueck.titel).split())
    return quote(titel or "ohne Titel")
