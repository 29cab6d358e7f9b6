"""Which part of the map is to be seen, and how are places said on it?

Projection and borders stand in ``kartenprojektion`` and ``kartengrenzen``; whoever draws needs only this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from methodenkoffer.laender import LAENDER
from toolkit.planung.kartengrenzen import Landesbild, border_shapes
from toolkit.planung.kartenprojektion import Kasten, Punkt, box_around, project

__all__ = [
    "ALLES",
    "AUSWAHL",
    "ORTE",
    "Kartenpunkt",
    "Kasten",
    "Landesbild",
    "Punkt",
    "border_shapes",
    "box_around",
    "kind_of",
    "make_map_places",
    "project",
    "visible_part",
]
ALLES, AUSWAHL, ORTE = "alles", "auswahl", "orte"
# A single place is shown with so much of what lies around it.
ENGSTER_KM = 60.0


class Kartenpunkt(Protocol):
    """What can stand on a map: an ``Ort``, a place of a group, or anything of this shape."""

    @property
    def id(self) -> str:
        """How it is named elsewhere."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def land(self) -> str:
        """Code of its Land."""

    @property
    def lat(self) -> float:
        """Latitude in degrees (WGS 84)."""

    @property
    def lon(self) -> float:
        """Longitude in degrees (WGS 84)."""


def visible_part(ausschnitt: str, punkte: Sequence[Punkt] = ()) -> Kasten:
    """Which part of the map is to be seen, with a small margin.

    Args:
        ausschnitt: ``alles`` for Germany and all points, ``auswahl`` or ``orte`` for the points, or the code of a Land
            for that Land; what cannot be shown (no points, an unknown code) shows everything.
        punkte: points in km.
    """
    land = next((b.kasten for b in border_shapes() if b.land == ausschnitt), None)
    if land:
        return land.widen(0.03)
    if ausschnitt in {AUSWAHL, ORTE} and punkte:
        return box_around(punkte).widen(0.12, ENGSTER_KM)
    ecken = [(x, y) for b in border_shapes() for x, y in ((b.kasten.x0, b.kasten.y0), (b.kasten.x1, b.kasten.y1))]
    return box_around([*ecken, *punkte]).widen(0.01)


def kind_of(ort: Kartenpunkt) -> str:
    """Which sign a place gets: ``mitglied``, ``eigen`` (added by hand) or ``ort``."""
    if getattr(ort, "mitglied", False):
        return "mitglied"
    return "eigen" if ort.id.startswith("eigen-") else "ort"


def make_map_places(
    orte: Iterable[Kartenpunkt],
    *,
    gruppenwort: str = "Region",
    gruppen: Mapping[str, str] | None = None,
    treffpunkte: Iterable[str] = (),
    texte: Mapping[str, str] | None = None,
) -> list[dict[str, Any]]:
    """Places as the ``Landkarte`` shows them, from north to south.

    Args:
        orte: places; ``mitglied`` and ``einwohner`` are used where a place has them.
        gruppenwort: what a group is called when it is said.
        gruppen: id → what stands on the point (one to three signs: a number or letter of its region).
        treffpunkte: ids of the places where others meet.
        texte: id → what else is said of it to those who listen.

    Returns:
        ``{"id", "name", "x", "y": km, "art": "mitglied" | "ort" | "eigen", "gruppe", "mitte": bool, "text", "rang"}``;
        of two names with no room for both, the one with the lower ``rang`` is written.
    """
    orte, mitten = list(orte), set(treffpunkte)
    groesse = sorted(orte, key=lambda o: (-(getattr(o, "einwohner", None) or 0), o.name, o.id))
    rang = {o.id: i for i, o in enumerate(groesse)}
    zeilen = []
    for ort in orte:
        x, y = project(ort.lat, ort.lon)
        gruppe, zusatz = (gruppen or {}).get(ort.id, ""), (texte or {}).get(ort.id, "")
        worte = [
            ort.name,
            LAENDER.get(ort.land, "") if LAENDER.get(ort.land, "") != ort.name else "",
            f"{gruppenwort} {gruppe}" if gruppe else "",
            "Treffpunkt" if ort.id in mitten else "",
            zusatz,
        ]
        zeilen.append(
            {
                "id": ort.id,
                "name": ort.name,
                "x": round(x, 2),
                "y": round(y, 2),
                "art": kind_of(ort),
                "gruppe": gruppe,
                "mitte": ort.id in mitten,
                "text": ", ".join(filter(None, worte)),
                "rang": rang[ort.id],
            }
        )
    return sorted(zeilen, key=lambda z: (z["y"], z["x"], z["id"]))
