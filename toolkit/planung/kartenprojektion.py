"""Where does a position on the globe lie on a flat map?

Everything on a map is in kilometres: x to the east, y to the south, from the north-west corner of the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import cos, log, pi, radians, sin, tan

from toolkit.planung.entfernung import ERDRADIUS_KM

Punkt = tuple[float, float]
# The sheet lies so that Germany begins about 10 km from its upper and left edge.
_URSPRUNG = (51.0, 10.5)
_ECKE = (335.0, 455.0)
_PARALLELEN = (48 + 2 / 3, 53 + 2 / 3)


@dataclass(frozen=True)
class Kasten:
    """A rectangle on the map.

    Attributes:
        x0: left edge in km.
        y0: upper edge in km.
        x1: right edge in km.
        y1: lower edge in km.
    """

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def breite(self) -> float:
        """Width in km."""
        return self.x1 - self.x0

    @property
    def hoehe(self) -> float:
        """Height in km."""
        return self.y1 - self.y0

    def holds(self, punkt: Punkt) -> bool:
        """Whether a point lies in it or on its edge."""
        return self.x0 <= punkt[0] <= self.x1 and self.y0 <= punkt[1] <= self.y1

    def widen(self, anteil: float, mindestens: float = 0.0) -> Kasten:
        """Give it a margin on each side: a share of its longer side; afterwards no side is shorter than the minimum."""
        rand = anteil * max(self.breite, self.hoehe)
        dx = max(rand, (mindestens - self.breite) / 2)
        dy = max(rand, (mindestens - self.hoehe) / 2)
        return Kasten(self.x0 - dx, self.y0 - dy, self.x1 + dx, self.y1 + dy)


def project(lat: float, lon: float) -> Punkt:
    """Lay a position on the map: x, y in km.

    Lambert's conformal conic projection on the sphere with standard parallels 48° 40' and 53° 40', as German survey
    maps have them; lengths within Germany are true to about 0.2 %.
    Source: J. P. Snyder, Map Projections – A Working Manual (1987), equations 15-1 to 15-5.
    """
    n, f = _cone()
    rho = _radius(n, f, lat)
    theta = n * radians(lon - _URSPRUNG[1])
    return _ECKE[0] + rho * sin(theta), _ECKE[1] + rho * cos(theta) - _radius(n, f, _URSPRUNG[0])


@cache
def _cone() -> tuple[float, float]:
    p1, p2 = (radians(p) for p in _PARALLELEN)
    n = log(cos(p1) / cos(p2)) / log(tan(pi / 4 + p2 / 2) / tan(pi / 4 + p1 / 2))
    return n, cos(p1) * tan(pi / 4 + p1 / 2) ** n / n


def _radius(n: float, f: float, lat: float) -> float:
    return float(ERDRADIUS_KM * f / tan(pi / 4 + radians(lat) / 2) ** n)


def box_around(punkte: Iterable[Punkt]) -> Kasten:
    """The smallest rectangle around points.

    Raises:
        ValueError: if there are none.
    """
    xs, ys = zip(*punkte, strict=True)
    return Kasten(min(xs), min(ys), max(xs), max(ys))
