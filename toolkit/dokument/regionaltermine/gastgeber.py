"""Who of the group hosts over the years, and who travels without hosting?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.regionalgruppe.stand import unmapped_names
from toolkit.dokument.regionaltermine.blatt import ANDERSWO, Einladung, Regionaltermine
from toolkit.dokument.regionaltermine.wege import MINDESTENS, ZU_WENIGE, group_ways, place_labels
from toolkit.planung.gastgeber import Gastplan, Wege, plan_hosts
from toolkit.planung.meldungen import Fehler

JAHRE = 6
# Up to here a plan of hosts is reckoned while somebody types; beyond that it may take more than half a second.
SOFORT = 300
KEIN_GASTGEBER = Fehler("Kein Ort lädt ein.", "Mindestens einer darf nicht nur zu Gast sein.")
VERBUENDE = ("landkreis", "landesnetzwerk")


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


def host_options(t: Regionaltermine) -> list[tuple[str, str]]:
    """Return who may have hosted, as pairs of stored value and words."""
    return [*place_labels(t.gruppe.orte).items(), (ANDERSWO, "an einem anderen Ort")]


def has_unions(t: Regionaltermine) -> bool:
    """Say whether a Landkreis or a Landesnetzwerk belongs to the group."""
    return any(o.typ in VERBUENDE for o in t.gruppe.orte)


def only_guests(t: Regionaltermine) -> frozenset[str]:
    """Return the ids of the places that travel but do not host: named ones, and Landkreise unless somebody said so."""
    genannt = {g.ort for g in t.nur_gast}
    verbuende = () if t.verbuende_laden_ein else VERBUENDE
    return frozenset(o.id for o in t.gruppe.orte if o.id in genannt or o.typ in verbuende)


def plan_group_hosts(t: Regionaltermine, heute_jahr: int) -> Gastgeber | Fehler:
    """Plan who hosts over the years.

    Args:
        t: the sheet.
        heute_jahr: this year; the plan begins with it where no other year is given.

    Returns:
        The plan, or why there is none.
    """
    wege, ohne = group_ways(t), tuple(unmapped_names(t.gruppe.orte))
    if len(wege.von) < MINDESTENS:
        return ZU_WENIGE
    namen = place_labels(t.gruppe.orte)
    gaeste = {namen[kennung] for kennung in only_guests(t)}
    if gaeste.issuperset(wege.nach):
        return KEIN_GASTGEBER
    beginn = t.ab_jahr or heute_jahr
    jahre = [beginn + i for i in range(t.jahre or JAHRE) for _ in range(t.je_jahr or 1)]
    zuletzt = [namen.get(e.ort, ANDERSWO) for e in earlier(t)]
    return Gastgeber(plan_hosts(wege, jahre, zuletzt, gaeste), wege, ohne)


def earlier(t: Regionaltermine) -> list[Einladung]:
    """Return the meetings that were, oldest first; those without a place are left out."""
    return sorted((e for e in t.frueher if e.ort), key=lambda e: e.jahr or 0)
