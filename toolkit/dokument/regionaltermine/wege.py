"""How far do the places of a group travel to each other: in kilometres, or in minutes where somebody knows them?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Platz, mapped_places
from toolkit.dokument.regionaltermine.blatt import Regionaltermine
from toolkit.dokument.regionaltreffen.worte import shorten
from toolkit.planung.entfernung import minutes_matrix
from toolkit.planung.gastgeber import Punkt, Wege, measure_ways
from toolkit.planung.meldungen import Fehler

LANGER_NAME = 80
MINDESTENS = 2
ZU_WENIGE = Fehler(
    "Es braucht mindestens zwei Orte, deren Lage bekannt ist.", "Ergänzen Sie die Orte bei „Wer gehört dazu?“."
)


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


def has_own_times(t: Regionaltermine) -> bool:
    """Say whether somebody entered the travel time between two places of which the position is known."""
    dabei = {p.id for p in placed(t)}
    return any({f.von, f.nach} <= dabei for f in t.gruppe.fahrzeiten)


def own_minutes(t: Regionaltermine, ziel: str) -> frozenset[str]:
    """Return the ids of the places whose travel time to a place was entered by hand."""
    paare = [{f.von, f.nach} for f in t.gruppe.fahrzeiten]
    return frozenset(kennung for paar in paare if ziel in paar for kennung in paar - {ziel})
