"""How far are places from each other, and how long is the way?

Without a road map the way is an estimate: the air line times 1.3, said as "ca.". Whoever knows better enters the real
minutes of a pair (``Reisezeit``); they win over the estimate everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, Protocol, TypeVar

from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import say_minutes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ERDRADIUS_KM = 6371.0088
UMWEG = 1.3
KMH = 60
LAENGSTE_FAHRT = 24 * 60


class Lage(Protocol):
    """Anything with a position in degrees (WGS 84)."""

    @property
    def lat(self) -> float:
        """Latitude."""

    @property
    def lon(self) -> float:
        """Longitude."""


class Platz(Lage, Protocol):
    """A position that travel times can name."""

    @property
    def id(self) -> str:
        """How travel times name it."""


L = TypeVar("L", bound=Lage)


@dataclass(frozen=True)
class Reisezeit:
    """How long people really travel between two places, in either direction.

    Attributes:
        von: id of a place.
        nach: id of another place.
        minuten: minutes from door to door.
    """

    von: str
    nach: str
    minuten: int


@dataclass(frozen=True)
class Reisezeiten:
    """Own travel times; of two for one pair the later one counts.

    Attributes:
        zeiten: as they were entered.
    """

    zeiten: tuple[Reisezeit, ...] = ()

    def minutes(self, von: str, nach: str) -> int | None:
        """Minutes between two places; ``None`` if nobody entered them."""
        paar = {von, nach}
        return next((z.minuten for z in reversed(self.zeiten) if {z.von, z.nach} == paar), None)

    def enter(self, von: str, nach: str, minuten: int) -> Reisezeiten | Fehler:
        """Enter the minutes of a pair, in place of earlier ones."""
        if von == nach:
            return Fehler("Start und Ziel sind derselbe Ort.", "Wählen Sie zwei verschiedene Orte.")
        if not 0 < minuten <= LAENGSTE_FAHRT:
            return Fehler("Diese Reisezeit ist nicht möglich.", f"Tragen Sie 1 bis {LAENGSTE_FAHRT} Minuten ein.")
        andere = tuple(z for z in self.zeiten if {z.von, z.nach} != {von, nach})
        return Reisezeiten((*andere, Reisezeit(von, nach, minuten)))

    def drop(self, von: str, nach: str) -> Reisezeiten:
        """Forget the minutes of a pair; the estimate counts again."""
        return Reisezeiten(tuple(z for z in self.zeiten if {z.von, z.nach} != {von, nach}))


def air_line(a: Lage, b: Lage) -> float:
    """Air line between two places on the sphere, in km (haversine; 0.5 % off the ellipsoid at most).

    Source: R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68 (1984); mean earth radius of IUGG.
    """
    phi, psi = radians(a.lat), radians(b.lat)
    h = sin((psi - phi) / 2) ** 2 + cos(phi) * cos(psi) * sin(radians(b.lon - a.lon) / 2) ** 2
    return 2 * ERDRADIUS_KM * asin(min(1.0, sqrt(h)))


def estimate_road(a: Lage, b: Lage) -> float:
    """Way by road in km: the air line × 1.3.

    Source: arXiv 2406.06490 finds a factor of 1.3 ± 0.1 in many motorway networks.
    """
    return UMWEG * air_line(a, b)


def travel_minutes(a: Platz, b: Platz, zeiten: Reisezeiten | None = None) -> float:
    """Minutes between two places: entered by hand, else estimated at 60 km an hour on the estimated road.

    The speed is our own assumption for a way from door to door; so a kilometre counts as a minute.
    """
    eigene = zeiten.minutes(a.id, b.id) if zeiten else None
    return estimate_road(a, b) * 60 / KMH if eigene is None else eigene


def say_way(a: Platz, b: Platz, zeiten: Reisezeiten | None = None) -> str:
    """Say how far it is: ``ca. 85 km``, or the entered time: ``80 Minuten``."""
    eigene = zeiten.minutes(a.id, b.id) if zeiten else None
    return say_km(estimate_road(a, b)) if eigene is None else say_minutes(eigene)


def say_km(km: float) -> str:
    """Say an estimated way no more exactly than it is known: to 1 km below 10, to 5 below 100, to 10 from there on."""
    if km < 1:
        return "unter 1\u00a0km"
    stufe = 1 if km < 10 else 5 if km < 100 else 10  # noqa: PLR2004
    return f"ca. {stufe * round(km / stufe):,}\u00a0km".replace(",", ".")


def nearest_places(von: Lage, orte: Iterable[L], anzahl: int) -> list[tuple[L, float]]:
    """Places nearest to a position with their air line in km, nearest first; equally near ones keep their order.

    Args:
        von: where one is; if it is itself one of the places, it is left out.
        orte: places to choose from.
        anzahl: how many at most.
    """
    weiten = [(air_line(von, ort), nummer, ort) for nummer, ort in enumerate(orte) if ort is not von]
    return [(ort, weite) for weite, _, ort in sorted(weiten, key=lambda w: w[:2])[: max(0, anzahl)]]


def air_matrix(orte: Sequence[Lage]) -> NDArray[np.float64]:
    """Air lines between all places: an n × n matrix in km, symmetrical, with zeros on the diagonal."""
    import numpy as np

    lat = np.radians(np.array([o.lat for o in orte], dtype=np.float64))
    lon = np.radians(np.array([o.lon for o in orte], dtype=np.float64))
    h = np.sin((lat[:, None] - lat) / 2) ** 2
    h += np.cos(lat)[:, None] * np.cos(lat) * np.sin((lon[:, None] - lon) / 2) ** 2
    return 2 * ERDRADIUS_KM * np.arcsin(np.sqrt(np.minimum(h, 1.0)))


def minutes_matrix(orte: Sequence[Platz], zeiten: Reisezeiten | None = None) -> NDArray[np.float64]:
    """Minutes between all places as in ``travel_minutes``: an n × n matrix, symmetrical, zeros on the diagonal."""
    minuten = air_matrix(orte) * UMWEG * 60 / KMH
    stelle = {ort.id: nummer for nummer, ort in enumerate(orte)}
    for z in zeiten.zeiten if zeiten else ():
        if z.von in stelle and z.nach in stelle:
            i, j = stelle[z.von], stelle[z.nach]
            minuten[i, j] = minuten[j, i] = z.minuten
    return minuten
