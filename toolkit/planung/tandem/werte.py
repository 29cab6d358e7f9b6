"""What does an office know of places that seek and of places that give a tandem?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Stufe = Literal["egal", "etwas", "wichtig", "sehr-wichtig"]
STUFEN: tuple[Stufe, ...] = get_args(Stufe)
STUFENWERT: dict[Stufe, int] = {"egal": 0, "etwas": 1, "wichtig": 2, "sehr-wichtig": 4}
Naeherichtung = Literal["lieber nah", "lieber weit"]
Landwunsch = Literal["gleiches Land", "anderes Land"]
Umgang = Literal["erlaubt", "vermeiden", "verboten"]
Merkmal = Literal["thema", "naehe", "groesse", "land", "wuensche", "erfahrung"]
MERKMALE: tuple[Merkmal, ...] = get_args(Merkmal)
VOLL = 100
NEUTRAL = 0.5


@dataclass(frozen=True)
class Profil:
    """A place that seeks or gives a tandem.

    Attributes:
        id: by which it is known again; unique over both sides.
        name: what people call it.
        land: code of the Land; empty if unknown.
        lat: latitude in degrees (WGS 84); ``None`` if unknown.
        lon: longitude in degrees (WGS 84); ``None`` if unknown.
        einwohner: inhabitants; ``None`` if unknown.
        seit: year in which it joined; ``None`` if unknown.
        sucht: topics it wants to learn about, one short line each.
        bietet: topics it knows about, one short line each.
        wuensche: ids of places it would like to have.
        wuensche_geordnet: whether the first wish is the dearest.
        hoechstens_km: how far the partner may be by road without losing the whole mark; ``None`` for any distance.
        kapazitaet: how many tandems an experienced place takes; means nothing for a seeking one.
    """

    id: str
    name: str
    land: str = ""
    lat: float | None = None
    lon: float | None = None
    einwohner: int | None = None
    seit: int | None = None
    sucht: tuple[str, ...] = ()
    bietet: tuple[str, ...] = ()
    wuensche: tuple[str, ...] = ()
    wuensche_geordnet: bool = False
    hoechstens_km: float | None = None
    kapazitaet: int = 1


@dataclass(frozen=True)
class Gewichte:
    """How much each mark counts, in words (``STUFENWERT``: 0, 1, 2, 4), and in which direction."""

    thema: Stufe = "sehr-wichtig"
    naehe: Stufe = "wichtig"
    groesse: Stufe = "wichtig"
    land: Stufe = "etwas"
    wuensche: Stufe = "sehr-wichtig"
    erfahrung: Stufe = "etwas"
    richtung: Naeherichtung = "lieber nah"
    landwunsch: Landwunsch = "gleiches Land"

    @property
    def zahlen(self) -> tuple[int, ...]:
        """The weights as numbers, in the order of ``MERKMALE``."""
        return tuple(STUFENWERT[getattr(self, merkmal)] for merkmal in MERKMALE)


@dataclass(frozen=True)
class Ausschluss:
    """Two places that must not become a tandem, in either order, and perhaps why."""

    a: str
    b: str
    grund: str = ""


@dataclass(frozen=True)
class Tandemaufgabe:
    """What is to be brought together.

    Attributes:
        suchende: places that seek; each gets one tandem at most.
        erfahrene: places that give, each up to its ``kapazitaet``.
        jahr: the year for which this is planned, for the years of experience.
        gewichte: what counts how much.
        ausschluesse: pairs that must not be.
        fest: pairs that must be: (id of the seeking, id of the experienced place).
        frueher: pairs that were together before, in either order.
        umgang: what to do with them: ``vermeiden`` halves their points.
    """

    suchende: tuple[Profil, ...]
    erfahrene: tuple[Profil, ...]
    jahr: int
    gewichte: Gewichte = Gewichte()
    ausschluesse: tuple[Ausschluss, ...] = ()
    fest: tuple[tuple[str, str], ...] = ()
    frueher: tuple[tuple[str, str], ...] = ()
    umgang: Umgang = "vermeiden"
