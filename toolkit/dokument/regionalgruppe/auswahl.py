"""Which places come into question for a group: by name, Land, distance, size and year?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from methodenkoffer.orte import Ort, load_places
from methodenkoffer.orte.namen import fold_name
from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE, Gruppenort, Regionalgruppe, from_place, same_place
from toolkit.dokument.regionalgruppe.lage import Anker
from toolkit.planung.entfernung import UMWEG, air_line

# Inhabitants from … to below …
GROESSEN: dict[str, tuple[int, int]] = {
    "klein": (0, 10_000),
    "mittel": (10_000, 50_000),
    "gross": (50_000, 100_000),
    "grossstadt": (100_000, 1_000_000_000),
}


@dataclass(frozen=True)
class Ortsfilter:
    """What somebody looks for; everything empty means every member and every place of the group.

    Attributes:
        name: a part of the name.
        land: code of a Land; empty for all.
        von: from where distance counts; ``None`` for nowhere.
        km: how far by road at most; ``None`` for any distance.
        groesse: key of ``GROESSEN``; empty for all. A place whose inhabitants nobody knows fits none.
        seit: in the network since this year at the latest; ``None`` for any.
        alle: whether places that are no members come into question too.
    """

    name: str = ""
    land: str = ""
    von: Anker | None = None
    km: int | None = None
    groesse: str = ""
    seit: int | None = None
    alle: bool = False


@dataclass(frozen=True)
class Fundort:
    """A place that comes into question.

    Attributes:
        id: id of the shipped place, or of the entry if it is one of the group's own.
        ort: the shipped place, or the entry of the group.
        km: way by road from where distance counts, estimated; ``None`` without such a place.
        dabei: id of its entry in the group; empty if it does not belong to it.
    """

    id: str
    ort: Ort | Gruppenort
    km: float | None = None
    dabei: str = ""

    @property
    def eintrag(self) -> Gruppenort:
        """The place as an entry of a group."""
        return self.ort if isinstance(self.ort, Gruppenort) else from_place(self.ort)


def find_candidates(filter_: Ortsfilter, gruppe: Regionalgruppe) -> list[Fundort]:
    """Find the places that fit, those of the group included; by distance if it counts, else by name.

    Args:
        filter_: what somebody looks for.
        gruppe: the group as it is.
    """
    verzeichnis = load_places()
    # A member is also known by the number that its place had before.
    eigen = {verzeichnis.nach_id[o.ort].id: o for o in gruppe.orte if o.ort in verzeichnis.nach_id}
    # What the group says of a place counts more than what ships.
    bekannt = ((ort.id, eigen.get(ort.id, ort)) for ort in verzeichnis.orte)
    funde = [_found(kennung, ort, filter_) for kennung, ort in bekannt if _fits(ort, filter_)]
    fremd = [o for o in gruppe.orte if o.ort not in verzeichnis.nach_id and _fits(o, filter_)]
    funde += [_found(o.id, o, filter_) for o in fremd]
    return sorted(funde, key=_order)


def add_places(gruppe: Regionalgruppe, orte: Iterable[Gruppenort], hoechstens: int) -> tuple[Regionalgruppe, int]:
    """Add places that the group does not have yet.

    Args:
        gruppe: the group; it stays as it is.
        orte: further places.
        hoechstens: how many places a group has at most.

    Returns:
        The group afterwards, and how many found no room.
    """
    alle = list(gruppe.orte)
    bekannt = {(o.ort, o.name.strip().casefold()) for o in alle}
    zu_viel = 0
    for ort in orte:
        schluessel = (ort.ort, ort.name.strip().casefold())
        if schluessel in bekannt or any(same_place(ort, o) for o in alle):
            continue
        if len(alle) >= hoechstens:
            zu_viel += 1
            continue
        alle.append(ort)
        bekannt.add(schluessel)
    return gruppe.model_copy(update={"orte": alle}), zu_viel


def drop_places(gruppe: Regionalgruppe, kennungen: Sequence[str]) -> Regionalgruppe:
    """Take places out, with their own travel times and what waits for a choice."""
    weg = set(kennungen)
    return gruppe.model_copy(
        update={
            "orte": [o for o in gruppe.orte if o.id not in weg],
            "fahrzeiten": [f for f in gruppe.fahrzeiten if not {f.von, f.nach} & weg],
            "abweichungen": [a for a in gruppe.abweichungen if a.zu not in weg],
        }
    )


def restore_places(gruppe: Regionalgruppe, davor: Regionalgruppe) -> Regionalgruppe:
    """Bring back the places that the group had before, each where it stood, with all that belonged to it."""
    da = {o.id for o in gruppe.orte}
    orte = list(gruppe.orte)
    for stelle, ort in enumerate(davor.orte):
        if ort.id not in da and len(orte) < HOECHSTENS_ORTE:
            orte.insert(stelle, ort)
    zurueck = {o.id for o in orte} - da
    fahrten = [
        f for f in davor.fahrzeiten if {f.von, f.nach} & zurueck and f.id not in {g.id for g in gruppe.fahrzeiten}
    ]
    warten = [a for a in davor.abweichungen if a.zu in zurueck]
    mehr = {"fahrzeiten": [*gruppe.fahrzeiten, *fahrten], "abweichungen": [*gruppe.abweichungen, *warten]}
    return gruppe.model_copy(update={"orte": orte, **mehr})


def _fits(ort: Ort | Gruppenort, filter_: Ortsfilter) -> bool:
    gesucht = fold_name(filter_.name.strip())
    return (
        (filter_.alle or ort.mitglied or isinstance(ort, Gruppenort))
        and filter_.land in ("", ort.land)
        and (filter_.seit is None or (ort.seit is not None and ort.seit <= filter_.seit))
        and _has_size(ort, filter_.groesse)
        and (not gesucht or gesucht in fold_name(ort.name))
        and _is_near(ort, filter_)
    )


def _has_size(ort: Ort | Gruppenort, groesse: str) -> bool:
    if groesse not in GROESSEN:
        return True
    von, bis = GROESSEN[groesse]
    return ort.einwohner is not None and von <= ort.einwohner < bis


def _is_near(ort: Ort | Gruppenort, filter_: Ortsfilter) -> bool:
    if filter_.von is None or filter_.km is None:
        return True
    weg = _way(ort, filter_.von)
    return weg is not None and weg <= filter_.km


def _way(ort: Ort | Gruppenort, von: Anker | None) -> float | None:
    if von is None or ort.lat is None or ort.lon is None:
        return None
    return UMWEG * air_line(von, Anker(ort.name, ort.lat, ort.lon))


def _found(kennung: str, ort: Ort | Gruppenort, filter_: Ortsfilter) -> Fundort:
    return Fundort(kennung, ort, _way(ort, filter_.von), ort.id if isinstance(ort, Gruppenort) else "")


def _order(fund: Fundort) -> tuple[float, str, str]:
    return (fund.km if fund.km is not None else float("inf")), fold_name(fund.ort.name), fund.id
