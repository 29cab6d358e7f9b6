"""How does a region become a regional group of its own, with which the other exercises work?"""

from __future__ import annotations

from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
from toolkit.dokument.regionen.blatt import Gebiet, Regionen
from toolkit.dokument.regionen.gemerkt import Ergebnis


def make_group(r: Regionen, ergebnis: Ergebnis, nummer: int) -> Regionalgruppe:
    """Make a regional group of a region, with what its places said of themselves and its travel times.

    Contacts are not in a division and are asked for anew.

    Args:
        r: the sheet.
        ergebnis: its regions.
        nummer: index of the region.
    """
    kennungen = set(ergebnis.gebiete[nummer].orte)
    return Regionalgruppe(
        titel=f"Region {ergebnis.name(nummer)}"[:300],
        region=ergebnis.name(nummer)[:300],
        orte=[o for o in r.gruppe.orte if o.id in kennungen and o.auf_der_karte],
        fahrzeiten=[f for f in r.gruppe.fahrzeiten if {f.von, f.nach} <= kennungen],
    )


def note_group(r: Regionen, gebiet: Gebiet, blatt: str) -> Regionen:
    """Remember which regional group was made of a region."""
    neu = [g.model_copy(update={"blatt": blatt}) if g.id == gebiet.id else g for g in r.gebiete]
    return r.model_copy(update={"gebiete": neu})
