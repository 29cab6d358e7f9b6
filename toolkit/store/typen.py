"""Which values come out of the store, and what can go wrong?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Recht = Literal["inhaber", "mitinhaber", "lesen"]


@dataclass(frozen=True)
class Mappe:
    """What one place or one training group keeps together.

    Attributes:
        id: random, never shown.
        name: what people call it.
        angelegt: when it was made, in milliseconds since 1970 (UTC).
        benutzt: when it was last opened.
        stand: grows with every change in it.
        beispiel: whether it is the filled-in example.
    """

    id: str
    name: str
    angelegt: int
    benutzt: int
    stand: int
    beispiel: bool


@dataclass(frozen=True)
class Zugang:
    """A Mappe opened with a code; every action checks that the code is still good.

    Attributes:
        mappe: the Mappe as it was when it was opened.
        recht: what the code allows.
        schluessel: hash of the code.
    """

    mappe: Mappe
    recht: Recht
    schluessel: str = field(repr=False)


@dataclass(frozen=True)
class Blatt:
    """A sheet: a small typed document.

    Attributes:
        id: random.
        art: kind of sheet, for example ``plan`` or ``protokoll``.
        titel: what people call it.
        schema: version of the content's shape.
        inhalt: the content as JSON values.
        version: grows by one with every save; whoever saves names the version that they saw.
        geaendert: last save in milliseconds since 1970 (UTC).
        papierkorb: when it was put into the trash; ``None`` if it was not.
        stand: the Mappe's ``stand`` at the last save.
    """

    id: str
    art: str
    titel: str
    schema: int
    inhalt: Any
    version: int
    geaendert: int
    papierkorb: int | None
    stand: int


@dataclass(frozen=True)
class Fassung:
    """A kept version of a sheet with the name of the step at which it was kept."""

    id: str
    blatt_id: str
    name: str
    titel: str
    schema: int
    inhalt: Any
    version: int
    entstanden: int


@dataclass(frozen=True)
class Stand:
    """What has changed in a Mappe since somebody last looked.

    Attributes:
        stand: the Mappe's ``stand`` now; ask with it next time.
        name: the Mappe's name now.
        geaendert: sheets that were changed, those in the trash included.
        vorhanden: ids of all sheets that are there, those in the trash included.
    """

    stand: int
    name: str
    geaendert: tuple[Blatt, ...]
    vorhanden: frozenset[str]


@dataclass(frozen=True)
class Aufgeraeumt:
    """What cleaning up removed.

    Attributes:
        mappen: number of Mappen that nobody had touched for so long.
        blaetter: number of sheets that had lain in the trash for so long.
        spurlos: whether the database's files hold nothing of it any more.
        abgelaufen: number of sheets whose day had come.
    """

    mappen: int
    blaetter: int
    spurlos: bool
    abgelaufen: int = 0


@dataclass(frozen=True)
class Abgelaufen:
    """Which sheets had come to their day (see ``verfall``) and are gone.

    Attributes:
        blaetter: number of sheets.
        spurlos: whether the database's files hold nothing of them any more; true if there were none.
    """

    blaetter: int
    spurlos: bool


class Speicherfehler(Exception):
    """Something could not be kept; the message is a German sentence."""


class UnbekannterCode(Speicherfehler):
    """No Mappe opens with this code."""


class NichtErlaubt(Speicherfehler):
    """The code does not allow this."""


class NichtGefunden(Speicherfehler):
    """The sheet or version is not there (any more)."""


class UngueltigeDatei(Speicherfehler):
    """A package or backup that cannot be read in; the message says why and what to do."""


class ZuGross(Speicherfehler):
    """More than a Mappe takes."""


class Konflikt(Speicherfehler):
    """Somebody else saved in between; nothing was overwritten.

    Attributes:
        aktuell: the sheet as it is now.
    """

    def __init__(self, aktuell: Blatt) -> None:
        super().__init__("Das Blatt wurde inzwischen an anderer Stelle geändert. Ihre Fassung ist noch da.")
        self.aktuell = aktuell
