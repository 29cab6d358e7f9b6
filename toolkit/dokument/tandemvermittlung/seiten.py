"""Which places of the group take part in this round, and which side does their year suggest?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.werte import Seite, Tandemort

OhneJahr = Literal["", "sucht", "gibt", "nicht"]
# They accompany groups of places and are none themselves.
KEINE_ORTE = ("landkreis", "landesnetzwerk")


def newest_year(orte: Iterable[Gruppenort]) -> int | None:
    """Return the year in which the last places joined; ``None`` if no year is known."""
    return max((o.seit for o in orte if o.seit is not None and _may(o)), default=None)


def propose_side(ort: Gruppenort, ab: int | None, ohne_jahr: OhneJahr = "") -> Seite:
    """Suggest a side.

    Args:
        ort: a place of the group.
        ab: who joined in this year or later seeks; ``None`` if nobody said so.
        ohne_jahr: what to do with a place whose year nobody knows.
    """
    if not _may(ort):
        return "nicht"
    if ort.seit is None or ab is None:
        return ohne_jahr
    return "sucht" if ort.seit >= ab else "gibt"


def take_places(v: Tandemvermittlung) -> Tandemvermittlung:
    """Bring the list in line with the group: new places with a suggestion, gone ones out.

    What a place said for this round stays, and so do places that were typed here. A gone place that is still in a pair
    stays too, without taking part, so that the next reckoning can say what changed.
    """
    ab = newest_year(v.gruppe.orte)
    da = {o.id: o for o in v.orte}
    hier = {o.id for o in v.gruppe.orte}
    im_paar = {k for p in (*v.paare, *v.fest) for k in (p.suchend, p.erfahren)}
    orte = [_refresh(da[o.id], o) if o.id in da else _begin(o, ab) for o in v.gruppe.orte]
    eigene = [o for o in v.orte if o.id not in hier and not o.aus_gruppe]
    weg = [o for o in v.orte if o.id not in hier and o.aus_gruppe and o.id in im_paar]
    return v.model_copy(update={"orte": [*orte, *eigene, *(o.model_copy(update={"seite": "nicht"}) for o in weg)]})


def suggest_sides(v: Tandemvermittlung, ab: int | None, ohne_jahr: OhneJahr = "") -> Tandemvermittlung:
    """Suggest a side for every place anew; arguments as in ``propose_side``."""
    seiten = {o.id: propose_side(o, ab, ohne_jahr) for o in v.gruppe.orte}
    orte = [o.model_copy(update={"seite": seiten.get(o.id, o.seite)}) for o in v.orte]
    return v.model_copy(update={"orte": orte})


def _begin(ort: Gruppenort, ab: int | None) -> Tandemort:
    seite = propose_side(ort, ab)
    return Tandemort(id=ort.id, name=ort.name, seite=seite, sucht=ort.sucht, bietet=ort.bietet, aus_gruppe=True)


def _refresh(alt: Tandemort, ort: Gruppenort) -> Tandemort:
    """Take a new name, and topics where there were none."""
    return alt.model_copy(
        update={"name": ort.name, "sucht": alt.sucht or ort.sucht, "bietet": alt.bietet or ort.bietet}
    )


def _may(ort: Gruppenort) -> bool:
    return ort.typ not in KEINE_ORTE
