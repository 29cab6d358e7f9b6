"""Where do the nodes of a GraphML file stand?"""

from __future__ import annotations

import math

from toolkit.export.rueckweg.graphml_lesen import Ding

RAND = 0.05


def read_places(knoten: list[Ding]) -> dict[str, tuple[float, float]]:
    """Places from 0 to 1; those of other programs are scaled, width and height alike, into the picture."""
    for quer, hoch in (("lage_x", "lage_y"), ("x", "y")):
        roh = {k.eigen.get("id", ""): (_number(k.daten.get(quer)), _number(k.daten.get(hoch))) for k in knoten}
        orte = {k: (x, y) for k, (x, y) in roh.items() if math.isfinite(x) and math.isfinite(y)}
        if orte:
            break
    else:
        return {}
    links, oben = (min(o[i] for o in orte.values()) for i in (0, 1))
    rechts, unten = (max(o[i] for o in orte.values()) for i in (0, 1))
    if links >= 0 and oben >= 0 and rechts <= 1 and unten <= 1:
        return orte
    weite = max(rechts - links, unten - oben)
    if not 0 < weite < math.inf:
        return {}
    mass, mitte_x, mitte_y = (1 - 2 * RAND) / weite, links / 2 + rechts / 2, oben / 2 + unten / 2
    return {k: (0.5 + (x - mitte_x) * mass, 0.5 + (y - mitte_y) * mass) for k, (x, y) in orte.items()}


def _number(text: str | None) -> float:
    try:
        return float(text or "nan")
    except ValueError:
        return math.nan
