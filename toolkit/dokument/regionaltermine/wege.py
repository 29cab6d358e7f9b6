"""How far do the places of a group travel to each other: in kilometres, or in minutes where somebody knows them?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, split_lines
from toolkit.dokument.regionalgruppe.lage import find_anchor
from toolkit.dokument.regionalgruppe.stand import Platz, mapped_places, unmapped_names
from toolkit.dokument.regionaltermine.blatt import ANDERSWO, MEISTE_ORTSIDEEN, Einladung, Regionaltermine
from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.planung.entfernung import minutes_matrix
from toolkit.planung.gastgeber import (
    Gastplan,
    Punkt,
    Treffpunktwahl,
    Wege,
    find_meeting_place,
    measure_ways,
    plan_hosts,
)
from toolkit.planung.meldungen import Fehler

# So maps know what was added by hand.
EIGEN = "eigen-"
UMKREIS, JAHRE = 60, 6
LANGER_NAME = 80
# Up to here a plan of hosts is reckoned while somebody types; beyond that it takes more than half a second.
SOFORT = 100


@dataclass(frozen=True)
class Gastgeber:
    """Who hosts, in order, with the table it was reckoned from.

    Attributes:
        plan: hosts with their reasons and sums.
        wege: ways between the places.
        ohne_lage: names of places that were left out because nobody knows where they lie.
    """

    plan: Gastplan
    wege: Wege
    ohne_lage: tuple[str, ...]


@dataclass(frozen=True)
class Treffort:
    """Where all could meet.

    Attributes:
        wahl: the places compared.
        wege: ways from the places of the group to all places to meet.
        umkreis: up to which way a place counts as near, in the unit of ``wege``.
        kennungen: id of each place to meet, by its name in the table.
        weitere: the further towns in it.
        ohne_lage: names of places that were left out because nobody knows where they lie.
        fragen: what is to be said of further towns that nobody knows, in German.
    """

    wahl: Treffpunktwahl
    wege: Wege
    umkreis: int
    kennungen: dict[str, str]
    weitere: tuple[Platz, ...]
    ohne_lage: tuple[str, ...]
    fragen: tuple[str, ...]

    @property
    def ideen(self) -> tuple[str, ...]:
        """Names of the further towns."""
        return tuple(p.name for p in self.weitere)


def place_labels(orte: Sequence[Gruppenort]) -> dict[str, str]:
    """Return what each place is called in tables, by its id; no name stands twice."""
    namen = {o.id: shorten(o.name, LANGER_NAME) or "Ort ohne Namen" for o in orte}
    mehrfach = Counter(n.casefold() for n in namen.values())
    laender = {o.id: LAENDER.get(o.land, "") for o in orte}
    schon: Counter[str] = Counter()
    einmal = {}
    for kennung, name in namen.items():
        neu = f"{name} ({laender[kennung]})" if mehrfach[name.casefold()] > 1 and laender[kennung] else name
        while schon[neu.casefold()]:
            schon[neu.casefold()] += 1
            neu = f"{neu} ({schon[neu.casefold()]})"
        schon[neu.casefold()] += 1
        einmal[kennung] = neu
    return einmal


def placed(t: Regionaltermine) -> list[Platz]:
    """Return the places of the group whose position is known; one that stands there twice by its id counts once."""
    return list({p.id: p for p in mapped_places(t.gruppe.orte)}.values())


def group_ways(t: Regionaltermine, weitere: Sequence[Platz] = ()) -> Wege:
    """Make the table of ways from the places of the group to them and to further places.

    Own travel times of the group win: then the whole table is in minutes, estimated ones at 60 km an hour.

    Args:
        t: the sheet; places without a position are left out.
        weitere: further places to meet; their names must not stand in the group.
    """
    namen = place_labels(t.gruppe.orte)
    von = [Platz(p.id, namen[p.id], p.lat, p.lon) for p in placed(t)]
    alle = [*von, *weitere]
    if not has_own_times(t):
        punkte = [Punkt(p.name, p.lat, p.lon) for p in alle]
        return measure_ways(punkte[: len(von)], punkte)
    minuten = minutes_matrix(alle, t.gruppe.zeiten)
    tabelle = tuple(tuple(float(round(m)) for m in zeile) for zeile in minuten[: len(von)].tolist())
    return Wege(tuple(p.name for p in von), tuple(p.name for p in alle), tabelle, "Minuten")


def host_options(t: Regionaltermine) -> list[tuple[str, str]]:
    """Return who may have hosted, as pairs of stored value and words."""
    return [*place_labels(t.gruppe.orte).items(), (ANDERSWO, "an einem anderen Ort")]


def plan_group_hosts(t: Regionaltermine, heute_jahr: int) -> Gastgeber | Fehler:
    """Plan who hosts over the years.

    Args:
        t: the sheet.
        heute_jahr: this year; the plan begins with it where no other year is given.

    Returns:
        The plan, or why there is none.
    """
    wege, ohne = group_ways(t), tuple(unmapped_names(t.gruppe.orte))
    if len(wege.von) < 2:  # noqa: PLR2004
        return Fehler("Es braucht mindestens zwei Orte, deren Lage bekannt ist.", "Ergänzen Sie die Orte der Gruppe.")
    beginn = t.ab_jahr or heute_jahr
    jahre = [beginn + i for i in range(t.jahre or JAHRE) for _ in range(t.je_jahr or 1)]
    namen = place_labels(t.gruppe.orte)
    zuletzt = [namen.get(e.ort, ANDERSWO) for e in earlier(t)]
    return Gastgeber(plan_hosts(wege, jahre, zuletzt), wege, ohne)


def earlier(t: Regionaltermine) -> list[Einladung]:
    """Return the meetings that were, oldest first; those without a place are left out."""
    return sorted((e for e in t.frueher if e.ort), key=lambda e: e.jahr or 0)


def compare_places(t: Regionaltermine) -> Treffort | Fehler:
    """Compare the places of the group, and further towns, as places to meet.

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
    if not placed(t):
        return Fehler("Von keinem Ort ist die Lage bekannt.", "Ergänzen Sie die Orte der Gruppe.")
    wege = group_ways(t, weitere)
    umkreis = t.umkreis or UMKREIS
    kennungen = {gruppe[p.id]: p.id for p in placed(t)} | {p.name: p.id for p in weitere}
    return Treffort(
        find_meeting_place(wege, umkreis),
        wege,
        umkreis,
        kennungen,
        tuple(weitere),
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


def has_own_times(t: Regionaltermine) -> bool:
    """Say whether somebody entered the travel time between two places of which the position is known."""
    dabei = {p.id for p in placed(t)}
    return any({f.von, f.nach} <= dabei for f in t.gruppe.fahrzeiten)


def own_minutes(t: Regionaltermine, ziel: str) -> frozenset[str]:
    """Return the ids of the places whose travel time to a place was entered by hand."""
    paare = [{f.von, f.nach} for f in t.gruppe.fahrzeiten]
    return frozenset(kennung for paar in paare if ziel in paar for kennung in paar - {ziel})
