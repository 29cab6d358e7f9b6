"""Where do the Länder end?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATEI = Path(__file__).parent / "laender.geojson"
Punkte = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Grenze:
    """The border of a Land.

    Attributes:
        land: its code, a key of ``LAENDER``.
        name: its name.
        flaechen: its areas; each is a tuple of closed rings (the first is the outline, the others are holes), each
            ring a tuple of (longitude, latitude) in degrees.
    """

    land: str
    name: str
    flaechen: tuple[tuple[Punkte, ...], ...]


@cache
def borders() -> tuple[Grenze, ...]:
    """Read the borders of all Länder once, by name (Natural Earth, 1:10 million)."""
    roh = json.loads(DATEI.read_text(encoding="utf-8"))
    grenzen = []
    for eintrag in roh["features"]:
        form = eintrag["geometry"]
        flaechen = form["coordinates"] if form["type"] == "MultiPolygon" else [form["coordinates"]]
        punkte = tuple(tuple(tuple((lon, lat) for lon, lat in ring) for ring in flaeche) for flaeche in flaechen)
        grenzen.append(Grenze(eintrag["id"], eintrag["properties"]["name"], punkte))
    return tuple(sorted(grenzen, key=lambda g: g.name))
