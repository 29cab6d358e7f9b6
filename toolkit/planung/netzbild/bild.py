"""What does the block on the screen need to know to draw a network?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from toolkit.planung.netz.werte import ARTEN, Netz
from toolkit.planung.netzbild.buendel import bundle_ties
from toolkit.planung.netzbild.formen import ZEICHEN, line_of, sector_of
from toolkit.planung.netzbild.grund import draw_ground
from toolkit.planung.netzbild.lage import Ort, Sicht, ordered
from toolkit.planung.netzbild.umbruch import wrap_name


def make_picture(
    netz: Netz, lage: Mapping[str, Ort], sicht: Sicht, *, mit_einfluss: bool = True, mit_konflikt: bool = True
) -> dict[str, Any]:
    """Prepare the traits of ``Netzbild``: plain values only.

    Args:
        netz: who is there.
        lage: places from ``lay_out``; who has none is left out.
        sicht: the view.
        mit_einfluss: whether signs are larger for more influence; in ``kreise`` the rings say it anyway.
        mit_konflikt: whether ties of conflict are shown.

    Returns:
        ``akteure``, ``bindungen``, ``grund``, ``legende`` and ``sicht``.
    """
    akteure = [a for a in ordered(netz) if a.id in lage]
    da = {a.id for a in akteure}
    buendel = [s for s in bundle_ties(netz, mit_konflikt=mit_konflikt) if s.von in da and s.zu in da]
    sektoren = {sector_of(a.sektor) for a in akteure}
    arten = {s.art for s in buendel}
    return {
        "sicht": sicht,
        "akteure": [
            {
                "id": a.id,
                "name": a.name,
                "kurz": list(wrap_name(a.name)),
                "x": lage[a.id][0],
                "y": lage[a.id][1],
                "sektor": sector_of(a.sektor),
                "sektorwort": ZEICHEN[sector_of(a.sektor)].wort,
                "form": ZEICHEN[sector_of(a.sektor)].form,
                "einfluss": a.einfluss if mit_einfluss else None,
                "person": a.person,
            }
            for a in akteure
        ],
        "bindungen": [asdict(s) for s in buendel],
        "grund": [asdict(g) for g in draw_ground(netz, sicht)],
        "legende": {
            "sektoren": [{"id": s, "wort": z.wort, "form": z.form} for s, z in ZEICHEN.items() if s in sektoren],
            "arten": [{"id": a, "wort": wort, "strich": line_of(a)} for a, wort in ARTEN.items() if a in arten],
        },
    }
