"""How does the screen say what is known of a place, in one line?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import TYPNAMEN

if TYPE_CHECKING:
    from methodenkoffer.orte import Ort
    from toolkit.dokument.regionalgruppe.blatt import Gruppenort
    from toolkit.frame.worte import Worte


def say_facts(worte: Worte, ort: Ort | Gruppenort, km: float | None = None) -> str:
    """Say kind, Land, inhabitants, membership and distance, as far as they are known.

    Args:
        worte: words of the screen.
        ort: a place.
        km: way there in km, estimated; ``None`` for no distance.
    """
    from toolkit.dokument.regionalgruppe.papiere import say_people
    from toolkit.planung.entfernung import say_km

    teile = [TYPNAMEN[ort.typ], LAENDER.get(ort.land, "")]
    if ort.einwohner is not None:
        teile.append(worte("ort.einwohner", anzahl=say_people(ort.einwohner)))
    if ort.mitglied:
        teile.append(worte("ort.seit", jahr=ort.seit) if ort.seit else worte("ort.mitglied"))
    if km is not None:
        teile.append(say_km(km))
    if ort.lat is None:
        teile.append(worte("ort.ohne_lage"))
    return " · ".join(teil for teil in teile if teil)
