"""How far are the two apart?"""

from __future__ import annotations

from toolkit.dokument.regionalgruppe.stand import Platz
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem, names_of
from toolkit.dokument.tandem.werte import Tandemort
from toolkit.planung.entfernung import say_way


def say_distance(t: Tandem) -> str:
    """Say how far the two are apart by road, or why we do not know it; empty while a name is missing."""
    if not all(one_line(ort.name) for ort in t.orte):
        return ""
    ohne = [name for ort, name in zip(t.orte, names_of(t), strict=True) if _place(ort) is None]
    if ohne:
        return f"Wie weit es ist, wissen wir nicht: {' und '.join(ohne)} {_has(ohne)} keine Lage auf der Landkarte."
    a, b = (_place(ort) for ort in t.orte)
    return f"Von {names_of(t)[0]} nach {names_of(t)[1]}: {say_way(a, b, t.gruppe.zeiten)}." if a and b else ""


def _has(namen: list[str]) -> str:
    return "hat" if len(namen) == 1 else "haben"


def _place(ort: Tandemort) -> Platz | None:
    """The position of a place, as long as it still has the name for which it was taken."""
    gilt = one_line(ort.lage_fuer).casefold() == one_line(ort.name).casefold()
    if not gilt or ort.lat is None or ort.lon is None:
        return None
    return Platz(ort.ort, one_line(ort.name), ort.lat, ort.lon)
