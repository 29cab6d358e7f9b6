"""Which places are divided: all members of the network, or those of a list of one's own?"""

from __future__ import annotations

from collections.abc import Iterable

from methodenkoffer.orte import members
from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE, Gruppenort, Regionalgruppe, from_place
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionen.blatt import Regionen

# Stand where the id of a group's sheet stands: these places come from no group of the Mappe.
MITGLIEDER, LISTE = "mitglieder", "liste"


def take_members(r: Regionen) -> Regionen:
    """Take all members of the network that ship with the case, in place of the present places.

    Places that are there already keep their id, so that regions, pairs and held places stay.
    """
    da = {o.ort: o.id for o in r.gruppe.orte if o.ort}
    orte = [from_place(o) for o in members()]
    orte = [o.model_copy(update={"id": da[o.ort]}) if o.ort in da else o for o in orte]
    kennungen = {o.id for o in orte}
    zeiten = [f for f in r.gruppe.fahrzeiten if {f.von, f.nach} <= kennungen]
    stand = Gruppenstand(gruppe=MITGLIEDER, titel="Mitglieder des Netzwerks", orte=orte, fahrzeiten=zeiten)
    return r.model_copy(update={"gruppe": stand})


def has_members(r: Regionen) -> bool:
    """Whether all members are among the places already."""
    return {o.id for o in members()} <= {o.ort for o in r.gruppe.orte}


def add_own(r: Regionen, orte: Iterable[Gruppenort]) -> tuple[Regionen, int, int]:
    """Add places to those that are there.

    Returns:
        The sheet afterwards, how many places are new, and how many found no room.
    """
    from toolkit.dokument.regionalgruppe.auswahl import add_places

    vorher = Regionalgruppe(orte=r.gruppe.orte)
    nachher, zu_viel = add_places(vorher, orte, HOECHSTENS_ORTE)
    neu = len(nachher.orte) - len(vorher.orte)
    return _own(r, nachher.orte) if neu else r, neu, zu_viel


def drop_own(r: Regionen, kennung: str) -> Regionen:
    """Take a place out; its travel times, pairs and hold go with it."""
    ohne = _own(r, [o for o in r.gruppe.orte if o.id != kennung])
    zeiten = [f for f in r.gruppe.fahrzeiten if kennung not in {f.von, f.nach}]
    return ohne.model_copy(
        update={
            "gruppe": ohne.gruppe.model_copy(update={"fahrzeiten": zeiten}),
            "paare": [p for p in r.paare if kennung not in {p.a, p.b}],
            "fest": [k for k in r.fest if k != kennung],
        }
    )


def _own(r: Regionen, orte: list[Gruppenort]) -> Regionen:
    stand = r.gruppe.model_copy(update={"gruppe": LISTE, "titel": "Eigene Liste", "orte": orte})
    return r.model_copy(update={"gruppe": stand})
