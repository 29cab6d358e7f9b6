"""At which place could the group meet, and how does a map show the ways there?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.regionalgruppe.lage import find_anchor
from toolkit.dokument.regionalgruppe.stand import Platz, unmapped_names
from toolkit.dokument.regionaltermine.blatt import MEISTE_ORTSIDEEN, Regionaltermine
from toolkit.dokument.regionaltermine.gastgeber import KEIN_GASTGEBER, only_guests
from toolkit.dokument.regionaltermine.wege import MINDESTENS, ZU_WENIGE, group_ways, place_labels, placed
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.gastgeber import Treffpunktwahl, Wege, find_meeting_place
from toolkit.planung.meldungen import Fehler

# So maps know what was added by hand.
EIGEN = "eigen-"
UMKREIS = 60


@dataclass(frozen=True)
class Treffort:
    """Where all could meet.

    Attributes:
        wahl: the places compared.
        wege: ways from the places of the group to all places to meet.
        umkreis: up to which way a place counts as near, in the unit of ``wege``.
        kennungen: id of each place to meet, by its name in the table.
        weitere: the further towns in it.
        gaeste: names of the places that travel but do not host; they are no places to meet.
        ohne_lage: names of places that were left out because nobody knows where they lie.
        fragen: what is to be said of further towns that nobody knows, in German.
    """

    wahl: Treffpunktwahl
    wege: Wege
    umkreis: int
    kennungen: dict[str, str]
    weitere: tuple[Platz, ...]
    gaeste: tuple[str, ...]
    ohne_lage: tuple[str, ...]
    fragen: tuple[str, ...]

    @property
    def ideen(self) -> tuple[str, ...]:
        """Names of the further towns."""
        return tuple(p.name for p in self.weitere)


def compare_places(t: Regionaltermine) -> Treffort | Fehler:
    """Compare the places of the group that host, and further towns, as places to meet.

    Returns:
        The comparison, or why there is none.
    """
    gruppe, fragen, weitere = place_labels(t.gruppe.orte), [], []
    vergeben = {n.casefold() for n in gruppe.values()}
    for nummer, text in enumerate(split_lines(t.ortsideen)[:MEISTE_ORTSIDEEN], 1):
        anker = find_anchor(one_line(text), ())
        if isinstance(anker, Fehler):
            fragen.append(f"{anker.was} {anker.tun}")
        elif anker.name.casefold() not in vergeben:
            vergeben.add(anker.name.casefold())
            weitere.append(Platz(f"{EIGEN}idee{nummer}", anker.name, anker.lat, anker.lon))
    if len(placed(t)) < MINDESTENS:
        return ZU_WENIGE
    wege = group_ways(t, weitere)
    nur_gast = only_guests(t)
    gaeste = tuple(gruppe[p.id] for p in placed(t) if p.id in nur_gast)
    moeglich = wege.without(gaeste)
    if not moeglich.nach:
        return KEIN_GASTGEBER
    umkreis = t.umkreis or UMKREIS
    kennungen = {gruppe[p.id]: p.id for p in placed(t)} | {p.name: p.id for p in weitere}
    return Treffort(
        find_meeting_place(moeglich, umkreis),
        wege,
        umkreis,
        kennungen,
        tuple(weitere),
        gaeste,
        tuple(unmapped_names(t.gruppe.orte)),
        tuple(fragen),
    )


@dataclass(frozen=True)
class Wegpunkt:
    """A place of the comparison with what a map says of it."""

    id: str
    name: str
    land: str
    lat: float
    lon: float
    einwohner: int | None = None
    mitglied: bool = False


def map_points(t: Regionaltermine, ort: Treffort) -> list[Wegpunkt]:
    """Return the places of a comparison for a map: those of the group, then further towns."""
    namen = place_labels(t.gruppe.orte)
    orte = {o.id: o for o in t.gruppe.orte}
    gruppe = [
        Wegpunkt(p.id, namen[p.id], orte[p.id].land, p.lat, p.lon, orte[p.id].einwohner, orte[p.id].mitglied)
        for p in placed(t)
    ]
    return [*gruppe, *(Wegpunkt(p.id, p.name, "", p.lat, p.lon) for p in ort.weitere)]


def map_lines(t: Regionaltermine, ziel: str) -> list[tuple[str, str]]:
    """Return the lines of a map: from each place of the group to where all meet."""
    return [(p.id, ziel) for p in placed(t) if p.id != ziel]
