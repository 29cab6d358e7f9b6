"""How do the regions that the sheet keeps by the ids of their places come back?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionen.abdruck import print_of
from toolkit.dokument.regionen.aufgabe import Bau, build_task
from toolkit.dokument.regionen.blatt import Gebiet, Regionen
from toolkit.planung.region import Einteilung, Region, find_broken
from toolkit.planung.region.werte import build_region, total


@dataclass(frozen=True, eq=False)
class Ergebnis:
    """The regions of a sheet as they are now.

    Attributes:
        bau: the task, of the places that have a region.
        einteilung: the division.
        gebiete: what the sheet keeps of each region, in the same order.
        ohne_region: places with a position that came later and have no region.
    """

    bau: Bau
    einteilung: Einteilung
    gebiete: tuple[Gebiet, ...]
    ohne_region: tuple[Gruppenort, ...]

    def name(self, nummer: int) -> str:
        """What people call a region, never empty."""
        return self.gebiete[nummer].name.strip() or self.bau.aufgabe.name(self.einteilung.regionen[nummer].mitte)


def restore(r: Regionen) -> Ergebnis | None:
    """Return the regions of a sheet; ``None`` before the first computation.

    Places that are gone, or no longer on the map, are left out; a region without places disappears.
    """
    da = {o.id for o in r.gruppe.orte if o.auf_der_karte}
    verteilt: dict[str, int] = {}
    for nummer, gebiet in enumerate(r.gebiete):
        for kennung in gebiet.orte:
            if kennung in da:
                verteilt.setdefault(kennung, nummer)
    if not verteilt:
        return None
    bau = build_task(r, verteilt)
    orte: list[list[int]] = [[] for _ in r.gebiete]
    for nr, ort in enumerate(bau.orte):
        orte[verteilt[ort.id]].append(nr)
    gebiete = tuple(g for g, dort in zip(r.gebiete, orte, strict=True) if dort)
    regionen = tuple(_region(bau, g, dort) for g, dort in zip(r.gebiete, orte, strict=True) if dort)
    summe = total(regionen)
    # Shorter than the bound: a place that was held for it has been moved, or a limit is broken.
    gilt = r.aus == print_of(r) and r.schranke <= summe * (1 + 1e-6)
    roh = Einteilung(regionen, summe, min(r.schranke, summe) if gilt else 0.0, abgebrochen=r.abgebrochen)
    verletzt = tuple(find_broken(bau.aufgabe, roh))
    einteilung = Einteilung(regionen, summe, roh.schranke, verletzt, r.abgebrochen)
    ohne = tuple(o for o in r.gruppe.orte if o.auf_der_karte and o.id not in verteilt)
    return Ergebnis(bau, einteilung, gebiete, ohne)


def _region(bau: Bau, gebiet: Gebiet, orte: Sequence[int]) -> Region:
    mitte = next((nr for nr in orte if bau.orte[nr].id == gebiet.mitte), None)
    return build_region(bau.aufgabe, tuple(orte), mitte, fest=gebiet.gewaehlt and mitte is not None)
