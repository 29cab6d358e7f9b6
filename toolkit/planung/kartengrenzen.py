"""How are the Länder drawn on the map?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import hypot

from methodenkoffer.orte import borders
from toolkit.planung.kartenprojektion import Kasten, Punkt, box_around, project

# Fine enough for a name's place, and read once in a few hundredths of a second.
RASTER = 24


@dataclass(frozen=True)
class Landesbild:
    """A Land as it is drawn.

    Attributes:
        land: its code.
        name: its name.
        pfad: its outline as the data of an SVG path, in km with one decimal; neighbours share their points.
        kasten: the rectangle around it.
        mitte: a point well inside, where its name can stand.
    """

    land: str
    name: str
    pfad: str
    kasten: Kasten
    mitte: Punkt


@cache
def border_shapes() -> tuple[Landesbild, ...]:
    """All Länder as they are drawn, by name; rounding to 100 m leaves no gap between neighbours."""
    bilder = []
    for grenze in borders():
        ringe = [[project(lat, lon) for lon, lat in ring] for flaeche in grenze.flaechen for ring in flaeche]
        kasten = box_around(p for ring in ringe for p in ring)
        pfad = "".join(filter(None, map(_path, ringe)))
        bilder.append(Landesbild(grenze.land, grenze.name, pfad, kasten, _inner_point(ringe, kasten)))
    return tuple(bilder)


def _path(ring: Sequence[Punkt]) -> str:
    """Write a closed ring relative to its last point: half as long as with whole coordinates."""
    zehntel = [(round(x * 10), round(y * 10)) for x, y in ring]
    ohne = [p for i, p in enumerate(zehntel) if i == 0 or p != zehntel[i - 1]]
    if ohne[0] == ohne[-1]:
        ohne.pop()
    if len(ohne) < 3:  # noqa: PLR2004
        return ""
    schritte = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(ohne)]
    return f"M{_pair(ohne[0])}l{' '.join(map(_pair, schritte)).replace(' -', '-')}z"


def _pair(paar: tuple[int, int]) -> str:
    x, y = (f"{n / 10:g}" for n in paar)
    return f"{x}{y}" if y.startswith("-") else f"{x} {y}"


def _inner_point(ringe: Sequence[Sequence[Punkt]], kasten: Kasten) -> Punkt:
    """Of a grid of points inside, the one farthest from the border; holes count as outside.

    A coarse form of polylabel (V. Agafonkin 2016); a name needs width, so the border is nearer to the left and right.
    """
    raster = [
        (kasten.x0 + kasten.breite * (i + 0.5) / RASTER, kasten.y0 + kasten.hoehe * (j + 0.5) / RASTER)
        for j in range(RASTER)
        for i in range(RASTER)
    ]
    rand = [p for ring in ringe for p in ring]
    innen = [p for p in raster if _is_inside(ringe, p)] or raster
    return max(innen, key=lambda p: min(hypot((p[0] - x) / 2, p[1] - y) for x, y in rand))


def _is_inside(ringe: Sequence[Sequence[Punkt]], punkt: Punkt) -> bool:
    """Even-odd rule: a ray to the right crosses the border an odd number of times."""
    px, py = punkt
    kreuzt = False
    for ring in ringe:
        for (x0, y0), (x1, y1) in pairwise(ring):
            if (y0 > py) != (y1 > py) and px < x0 + (py - y0) * (x1 - x0) / (y1 - y0):
                kreuzt = not kreuzt
    return kreuzt
