"""Where do the places of a group lie, and which of them lies far from all others?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import Ort, describe_place, find_land, find_places
from toolkit.dokument.regionalgruppe.blatt import Fahrzeit, Gruppenort, Regionalgruppe, say_place
from toolkit.dokument.regionalgruppe.stand import Platz, mapped_places
from toolkit.planung.entfernung import UMWEG, air_line, estimate_road, say_km
from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import quote

# Our own measure: a place is said to be apart if its next one is farther than this and than twice what is usual here.
EINSAM_KM = 50.0
EINSAM_FACH = 2.0
GENANNT = 3


@dataclass(frozen=True)
class Anker:
    """A position with a name.

    Attributes:
        name: what people call it.
        lat: latitude in degrees (WGS 84).
        lon: longitude in degrees (WGS 84).
    """

    name: str
    lat: float
    lon: float


@dataclass(frozen=True)
class Abgelegen:
    """A place that lies apart.

    Attributes:
        id: of the place.
        name: of the place.
        naechster: name of the place that is nearest to it.
        km: way there by road in km, estimated.
    """

    id: str
    name: str
    naechster: str
    km: float

    def __str__(self) -> str:
        """Say it in one German sentence."""
        return f"{self.name} liegt {say_km(self.km)} vom nächsten Ort entfernt ({self.naechster})."


def find_anchor(text: str, orte: Sequence[Gruppenort]) -> Anker | Fehler:
    """Find the position that a typed name means: first among the group's places, then among those that ship.

    Args:
        text: for example ``Lindenau`` or ``Neustadt, Sachsen``.
        orte: places of the group.
    """
    gesucht = text.strip()
    for ort in orte:
        if ort.lat is not None and ort.lon is not None and ort.name.strip().casefold() == gesucht.casefold() != "":
            return Anker(ort.name.strip(), ort.lat, ort.lon)
    vorne, komma, hinten = gesucht.rpartition(",")
    land = find_land(hinten) if komma else ""
    fund = find_places(vorne if land else gesucht, land)
    mitglieder = [o for o in fund.treffer if o.mitglied]
    einer = fund.ort or (mitglieder[0] if len(mitglieder) == 1 else None)
    if einer:
        return Anker(einer.name, einer.lat, einer.lon)
    if fund.treffer:
        was = f"{quote(gesucht)} gibt es mehrmals: {_say(fund.treffer)}."
        return Fehler(was, "Schreiben Sie das Land nach einem Komma dazu.")
    nah = f"Meinen Sie {_say(fund.vorschlaege)}?" if fund.vorschlaege else "Prüfen Sie die Schreibweise."
    return Fehler(f"Einen Ort {quote(gesucht)} kennen wir nicht.", nah)


def locate(gruppe: Regionalgruppe) -> tuple[Regionalgruppe, list[Fehler]]:
    """Give places without a position the one of the place at which they lie.

    Args:
        gruppe: the group; ``liegt_bei`` of a place names the other one.

    Returns:
        The group afterwards, and one refusal for each name that nobody knows.
    """
    fehler: list[Fehler] = []
    orte = []
    for ort in gruppe.orte:
        neu = ort
        if not ort.auf_der_karte and ort.liegt_bei.strip():
            anker = find_anchor(ort.liegt_bei, [o for o in gruppe.orte if o.id != ort.id])
            if isinstance(anker, Fehler):
                fehler.append(Fehler(f"{say_place(ort)}: {anker.was}", anker.tun))
            else:
                neu = ort.model_copy(update={"lat": anker.lat, "lon": anker.lon, "liegt_bei": anker.name})
        orte.append(neu)
    return gruppe.model_copy(update={"orte": orte}), fehler


def find_isolated(orte: Sequence[Gruppenort]) -> list[Abgelegen]:
    """Find the places whose nearest one is far, the farthest first.

    Far is more than 50 km by road, and more than twice the median of all such ways (our own measure).
    Places without a position are left out; two places are needed at least.
    """
    punkte = mapped_places(orte)
    paare = [(p, q, UMWEG * km) for p in punkte if (fund := _nearest(p, punkte)) for q, km in (fund,)]
    if not paare:
        return []
    grenze = max(EINSAM_KM, EINSAM_FACH * median(km for *_, km in paare))
    einsam = [Abgelegen(p.id, p.name or "Ein Ort ohne Namen", q.name or "Ort ohne Namen", km) for p, q, km in paare]
    return sorted((a for a in einsam if a.km > grenze), key=lambda a: (-a.km, a.name, a.id))


def _nearest(von: Platz, punkte: Sequence[Platz]) -> tuple[Platz, float] | None:
    andere = [(air_line(von, p), p.name, p.id, p) for p in punkte if p.id != von.id]
    if not andere:
        return None
    km, _, _, ort = min(andere)
    return ort, km


def enter_time(gruppe: Regionalgruppe, von: str, nach: str, minuten: int | None) -> Regionalgruppe | Fehler:
    """Enter how long the way between two places really takes, in place of what stood there.

    Args:
        gruppe: the group.
        von: id of a place.
        nach: id of another one.
        minuten: minutes from door to door; ``None`` forgets the pair, so that the estimate counts again.
    """
    if not {von, nach} <= {o.id for o in gruppe.orte} or von == nach:
        return Fehler("Für eine Fahrzeit braucht es zwei verschiedene Orte.", "Wählen Sie Start und Ziel.")
    andere = [f for f in gruppe.fahrzeiten if {f.von, f.nach} != {von, nach}]
    neu = [] if minuten is None else [Fahrzeit(von=von, nach=nach, minuten=minuten)]
    return gruppe.model_copy(update={"fahrzeiten": [*andere, *neu]})


def say_estimate(gruppe: Regionalgruppe, von: str, nach: str) -> str:
    """Say the estimated way between two places; empty if the position of one is unknown."""
    punkte = {p.id: p for p in mapped_places(gruppe.orte)}
    if von == nach or not {von, nach} <= punkte.keys():
        return ""
    return say_km(estimate_road(punkte[von], punkte[nach]))


def _say(orte: Sequence[Ort]) -> str:
    return " oder ".join(describe_place(o) if o.einwohner else f"{o.name}, {LAENDER[o.land]}" for o in orte[:GENANNT])
