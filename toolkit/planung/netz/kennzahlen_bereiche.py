"""Do groups and sectors mix?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.planung.netz import worte_masse as worte
from toolkit.planung.netz.aufbau import find_groups
from toolkit.planung.netz.kennzahl import Kennzahl, make_figure
from toolkit.planung.netz.ruecklauf import MINDESTENS_ZELLE
from toolkit.planung.netz.sektoren import measure_openness
from toolkit.planung.netz.sicht import Sicht


def measure_groups(sicht: Sicht) -> Iterator[Kennzahl]:
    """Give the figures on groups, and whether they mix sectors."""
    alle_gruppen, guete = find_groups(sicht.graf)
    gruppen = [g for g in alle_gruppen if len(g) > 1]
    klar = len(gruppen) if guete >= worte.KLAR else None
    yield make_figure("gruppen", klar, worte.say_groups([len(g) for g in gruppen], guete))
    gezaehlt = [Counter(sicht.sektoren[i] for i in g if i in sicht.sektoren) for g in gruppen] if klar else []
    gezaehlt = [z for z in gezaehlt if z.total() > 1]
    alle = sum(z.total() for z in gezaehlt)
    reinheit = sum(max(z.values()) for z in gezaehlt) / alle if alle else 1.0
    bunt = sum(len(z) > 1 for z in gezaehlt)
    wert = 1 - reinheit if alle else None
    yield make_figure("mischung", wert, worte.say_mixture(bunt, len(gezaehlt), reinheit))


def measure_sectors(sicht: Sicht) -> Iterator[Kennzahl]:
    """Give the figures on how open the sectors are to each other."""
    offen = measure_openness(sicht.graf, sicht.sektoren)
    anzahl = {s: len(ids) for s, ids in sicht.members().items()}
    yield make_figure("offenheit", offen.get(""), worte.say_openness(offen.get(""), "", anzahl))
    for sektor, wie_viele in anzahl.items():
        if wie_viele >= MINDESTENS_ZELLE and sektor in offen:
            yield make_figure("offenheit", offen[sektor], worte.say_openness(offen[sektor], sektor, anzahl), sektor)
