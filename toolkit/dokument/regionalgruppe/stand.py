"""What do other sheets keep of a regional group, and what has changed in it since?

A sheet that builds on a group keeps its own copy of the places: it stays readable and printable when the group is
changed, carried away or deleted. ``changes`` says what a newer state would bring.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from pydantic import Field

from toolkit.dokument.blattwert import Wert, Zeile
from toolkit.dokument.regionalgruppe.blatt import (
    HOECHSTENS_FAHRTEN,
    HOECHSTENS_ORTE,
    Fahrzeit,
    Gruppenort,
    Regionalgruppe,
)
from toolkit.planung.entfernung import Reisezeit, Reisezeiten
from toolkit.planung.worte import join_words

# Whom to ask is not needed for planning, so it is not spread over further sheets.
OHNE: dict[str, object] = {"kontakt": "", "mail": "", "telefon": "", "weitergeben": False}


class Gruppenstand(Wert):
    """A copy of a group as another sheet keeps it.

    Attributes:
        gruppe: id of the group's sheet; empty if the places were entered here.
        titel: what the group is called.
        orte: its places, without contacts.
        fahrzeiten: its own travel times.
    """

    gruppe: Zeile = ""
    titel: Zeile = ""
    orte: list[Gruppenort] = Field(default=[], max_length=HOECHSTENS_ORTE)
    fahrzeiten: list[Fahrzeit] = Field(default=[], max_length=HOECHSTENS_FAHRTEN)

    @property
    def zeiten(self) -> Reisezeiten:
        """Own travel times by the places' ids."""
        return Reisezeiten(tuple(Reisezeit(f.von, f.nach, f.minuten) for f in self.fahrzeiten))


@dataclass(frozen=True)
class Platz:
    """A place with a position, as distances and maps want it."""

    id: str
    name: str
    lat: float
    lon: float


def copy_group(gruppe: Regionalgruppe, kennung: str) -> Gruppenstand:
    """Copy a group for another sheet.

    Args:
        gruppe: the group as it is now.
        kennung: id of its sheet.
    """
    orte = [o.model_copy(update=OHNE) for o in gruppe.orte]
    return Gruppenstand(gruppe=kennung, titel=gruppe.titel, orte=orte, fahrzeiten=gruppe.fahrzeiten)


def changes(alt: Gruppenstand, neu: Gruppenstand) -> list[str]:
    """Say in German what a newer copy brings; nothing if both are the same."""
    davor, danach = {o.id: o for o in alt.orte}, {o.id: o for o in neu.orte}
    dazu = [o.name for kennung, o in danach.items() if kennung not in davor]
    weg = [o.name for kennung, o in davor.items() if kennung not in danach]
    anders = [o.name for kennung, o in danach.items() if kennung in davor and davor[kennung] != o]
    saetze = [f"{wort}: {join_words(namen)}." for wort, namen in (("Neu", dazu), ("Nicht mehr dabei", weg)) if namen]
    if anders:
        saetze.append(f"Geänderte Angaben: {join_words(anders)}.")
    if _times(alt) != _times(neu):
        saetze.append("Eigene Fahrzeiten haben sich geändert.")
    if alt.titel != neu.titel:
        saetze.append(f"Die Gruppe heißt jetzt {neu.titel}.")
    if not saetze and any(a != b for a, b in zip_longest(davor, danach)):
        saetze.append("Die Reihenfolge der Orte hat sich geändert.")
    return saetze


def mapped_places(orte: Sequence[Gruppenort]) -> list[Platz]:
    """Return the places whose position is known, in their order."""
    return [Platz(o.id, o.name, o.lat, o.lon) for o in orte if o.lat is not None and o.lon is not None]


def unmapped_names(orte: Sequence[Gruppenort]) -> list[str]:
    """Return the names of the places that are not on the map."""
    return [o.name or "Ort ohne Namen" for o in orte if not o.auf_der_karte]


def _times(stand: Gruppenstand) -> list[tuple[frozenset[str], int]]:
    return [(frozenset((f.von, f.nach)), f.minuten) for f in stand.fahrzeiten]
