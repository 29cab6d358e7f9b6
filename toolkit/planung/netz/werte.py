"""Who is in a network, and what ties them together?"""

from __future__ import annotations

from dataclasses import dataclass

SEKTOREN = {
    "zivilgesellschaft": "Zivilgesellschaft",
    "verwaltung": "Verwaltung",
    "politik": "Politik",
    "wirtschaft": "Wirtschaft",
    "bildung": "Bildung und Wissenschaft",
    "kirche": "Kirche und Religion",
    "medien": "Medien",
    "sonstige": "Anderes",
}
ARTEN = {
    "information": "Austausch",
    "zusammenarbeit": "Zusammenarbeit",
    "geld": "Geld",
    "konflikt": "Konflikt",
}


@dataclass(frozen=True)
class Akteur:
    """An organisation, or by choice a person.

    Attributes:
        id: what ties point at; unique in a network.
        name: as people call it; of a person only the initials.
        sektor: a key of ``SEKTOREN``, or empty.
        rolle: what it does in the network, in free words.
        einfluss: from 1 (little) to 5 (much); ``None`` if nobody said.
        anliegen: what it wants, in free words.
        person: whether it is a person; then ``name`` holds initials.
        gruppe: a free group, for example the place.
    """

    id: str
    name: str
    sektor: str = ""
    rolle: str = ""
    einfluss: int | None = None
    anliegen: str = ""
    person: bool = False
    gruppe: str = ""


@dataclass(frozen=True)
class Bindung:
    """A tie between two actors.

    Attributes:
        von: id of the first actor; of a directed tie, where it begins.
        zu: id of the second actor.
        art: a key of ``ARTEN``.
        gerichtet: whether it holds in one direction only.
        staerke: from 1 (weak) to 3 (strong).
        vertrauen: how much the one who answered trusts the other, from 1 to 5; ``None`` if not asked.
        nutzen: how much it gets out of the tie, from 1 to 5; ``None`` if not asked.
    """

    von: str
    zu: str
    art: str
    gerichtet: bool = False
    staerke: int = 2
    vertrauen: int | None = None
    nutzen: int | None = None


@dataclass(frozen=True)
class Netz:
    """Actors and their ties, as somebody captured them: nothing is checked here (see ``check_network``)."""

    akteure: tuple[Akteur, ...] = ()
    bindungen: tuple[Bindung, ...] = ()
