"""What do we know of one place?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from methodenkoffer.laender import LAENDER

Typ = Literal["stadt", "gemeinde", "bezirk", "stadtteil", "verband", "landkreis", "landesnetzwerk", "unbekannt"]
TYPEN: tuple[Typ, ...] = get_args(Typ)
# The licence of GeoNames asks for this wherever its data are shown.
NENNUNG = "Orte: GeoNames (CC BY 4.0). Ländergrenzen: Natural Earth."


@dataclass(frozen=True, slots=True)
class Ort:
    """A place: a town, a municipality, a district, an association.

    Attributes:
        id: a member's slug (``lutherstadt-wittenberg``), ``gn-`` and GeoNames' number, or ``eigen-`` and a slug.
        name: what people call it.
        typ: what kind of place it is, as far as we know.
        land: code of the Land, a key of ``LAENDER``.
        lat: latitude in degrees (WGS 84).
        lon: longitude in degrees (WGS 84).
        einwohner: inhabitants; ``None`` if unknown.
        seit: the year in which it joined the network; ``None`` if unknown.
        letzter_beleg: the last year in which a source names it as a member; ``None`` if there is none.
        region: free text, such as „Nord“; no public source says which Land belongs to which region.
        anmerkung: what one should know about these facts.
        quelle: where the membership or the place was read.
        mitglied: whether a public source names it as a member of the network.
    """

    id: str
    name: str
    typ: Typ
    land: str
    lat: float
    lon: float
    einwohner: int | None = None
    seit: int | None = None
    letzter_beleg: int | None = None
    region: str = ""
    anmerkung: str = ""
    quelle: str = ""
    mitglied: bool = False


def describe_place(ort: Ort) -> str:
    """Say which place is meant where names do not: ``Halle (Saale), Sachsen-Anhalt, 237.865 Einwohner*innen``."""
    teile = [ort.name, LAENDER[ort.land]]
    if ort.einwohner is not None:
        teile.append(f"{ort.einwohner:,} Einwohner*innen".replace(",", "."))
    return ", ".join(teile)
