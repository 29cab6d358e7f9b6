"""How does a group stand on the map, and what does the paper with map and list say?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from methodenkoffer.orte import NENNUNG, Ort
from toolkit.dokument.form import Absatz, Bild, Block, Dokument, Liste, Seitenumbruch, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe, say_place
from toolkit.dokument.regionalgruppe.lage import find_isolated
from toolkit.dokument.regionalgruppe.papiere import places_table, title_of
from toolkit.dokument.regionalgruppe.stand import unmapped_names
from toolkit.dokument.worte import say_date
from toolkit.planung.entfernung import UMWEG
from toolkit.planung.worte import join_words

EIGEN = "eigen-"


@dataclass(frozen=True)
class Kartenort:
    """A place as maps want it.

    Attributes:
        id: id of the shipped place, or ``eigen-`` and the id of the entry.
        name: what people call it.
        land: code of the Land; may be empty.
        lat: latitude in degrees (WGS 84).
        lon: longitude in degrees (WGS 84).
        einwohner: inhabitants; ``None`` if unknown.
        mitglied: whether it is a member of the network.
    """

    id: str
    name: str
    land: str
    lat: float
    lon: float
    einwohner: int | None = None
    mitglied: bool = False


def map_id(ort: Ort | Gruppenort) -> str:
    """Return the id under which a place stands on the map."""
    if isinstance(ort, Ort):
        return ort.id
    return ort.ort or f"{EIGEN}{ort.id}"


def map_places(orte: Iterable[Ort | Gruppenort]) -> list[Kartenort]:
    """Return the places that have a position, each id once."""
    punkte: dict[str, Kartenort] = {}
    for o in orte:
        if o.lat is not None and o.lon is not None:
            name = say_place(o) if isinstance(o, Gruppenort) else o.name
            kennung = map_id(o)
            punkte.setdefault(kennung, Kartenort(kennung, name, o.land, o.lat, o.lon, o.einwohner, o.mitglied))
    return list(punkte.values())


def say_position(orte: Sequence[Gruppenort]) -> list[str]:
    """Say in German which places lie apart, and which are not on the map."""
    saetze = [str(a) for a in find_isolated(orte)]
    if ohne := unmapped_names(orte):
        saetze.append(f"Nicht auf der Karte: {join_words(ohne)}.")
    return saetze


def karte_als_dokument(gruppe: Regionalgruppe, heute: date, vermerk: str = "") -> Dokument:
    """Write map and list of a group.

    Args:
        gruppe: the group.
        heute: today.
        vermerk: small print at the end.
    """
    from toolkit.dokument.bilder.kartenworte import describe_map
    from toolkit.dokument.bilder.landkarte import landkarte_svg

    punkte = map_places(gruppe.orte)
    bloecke: list[Block] = []
    if punkte:
        bloecke.append(Bild(landkarte_svg(punkte), describe_map(punkte, titel=title_of(gruppe))))
    if saetze := say_position(gruppe.orte):
        bloecke.append(Liste(tuple(map(as_inline, saetze))))
    if punkte:
        bloecke.append(Seitenumbruch())
    if gruppe.orte:
        bloecke += [Ueberschrift("Die Orte"), places_table(gruppe.orte)]
        weite = f"Entfernungen sind geschätzt: Luftlinie mal {str(UMWEG).replace('.', ',')}. {NENNUNG}"
        bloecke.append(Absatz(as_inline(weite), "vermerk"))
    else:
        bloecke.append(Absatz("Zu dieser Gruppe gehört noch kein Ort."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    untertitel = " · ".join(t for t in (gruppe.region.strip(), f"Stand: {say_date(heute)}") if t)
    return Dokument(title_of(gruppe), untertitel, tuple(bloecke))
