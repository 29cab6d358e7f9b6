"""Which column of a list of places holds what?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from methodenkoffer.orte.namen import fold_name

MEISTE_SPALTEN = 60
KOPF_IN_DEN_ERSTEN = 10
# The first name of a line wins if a list has two of them: with "Ort" and "Name", the name is hardly that of the place.
NAMEN = {
    "name": (
        "Ort, Kommune, Stadt, Gemeinde, Ortsname, Stadt/Gemeinde, Ort/Kommune, Stadt oder Gemeinde, Name des Ortes,"
        " Name der Kommune, Engagierte Stadt, Mitgliedsstadt, City, Name"
    ),
    "land": "Bundesland, Land, Länderkürzel, Kürzel, State",
    "einwohner": "Einwohner, Einwohner*innen, EinwohnerInnen, Einwohnerzahl, Bevölkerung, EW, Population",
    "lat": "Breite, Breitengrad, Geographische Breite, Geografische Breite, Lat, Latitude",
    "lon": "Länge, Längengrad, Geographische Länge, Geografische Länge, Lon, Lng, Long, Longitude",
    "seit": "Seit, Mitglied seit, Dabei seit, Im Netzwerk seit, Beitritt, Beitrittsjahr, Jahr",
    "letzter_beleg": "Letzter Beleg, Zuletzt belegt",
    "typ": "Art, Typ, Art des Ortes, Art der Kommune",
    "region": "Region, Regionalgruppe, Regionales Netzwerk",
    "anmerkung": "Anmerkung, Anmerkungen, Bemerkung, Bemerkungen, Notiz, Hinweis, Kommentar",
    "quelle": "Quelle, Source",
    "mitglied": "Mitglied, Im Netzwerk",
}


def _fold(text: str) -> str:
    return "".join(z for z in fold_name(re.sub(r"\(.*?\)", "", text)) if z.isalnum())


_ROLLEN = {_fold(wort): (rolle, rang) for rolle, liste in NAMEN.items() for rang, wort in enumerate(liste.split(", "))}


@dataclass(frozen=True)
class Spalten:
    """What stands in which column.

    Attributes:
        kopf: index of the heading row; -1 if there is none and the list has one column of names.
        wo: role -> index of the column.
        unbekannt: headings that we do not know.
    """

    kopf: int
    wo: dict[str, int]
    unbekannt: tuple[str, ...] = ()

    def cell(self, zellen: Sequence[str], rolle: str) -> str:
        """Return the text of a role in a row; empty if the list has no such column."""
        stelle = self.wo.get(rolle, MEISTE_SPALTEN)
        return zellen[stelle] if stelle < len(zellen) else ""


def find_columns(zeilen: Sequence[Sequence[str]]) -> Spalten | None:
    """Find the heading row among the first rows; ``None`` if the columns cannot be told apart.

    Args:
        zeilen: rows of plain text.
    """
    for nummer, zellen in enumerate(zeilen[:KOPF_IN_DEN_ERSTEN]):
        spalten = _read_heading(nummer, zellen)
        if spalten:
            return spalten
    voll = [z for z in zeilen if any(z)]
    if voll and all(sum(map(bool, z)) == 1 and z[0] for z in voll):
        return Spalten(-1, {"name": 0})
    return None


def _read_heading(nummer: int, zellen: Sequence[str]) -> Spalten | None:
    wo: dict[str, tuple[int, int]] = {}
    unbekannt = []
    for stelle, zelle in enumerate(zellen[:MEISTE_SPALTEN]):
        gefunden = _ROLLEN.get(_fold(zelle))
        if gefunden and gefunden[1] < wo.get(gefunden[0], (len(_ROLLEN), 0))[0]:
            wo[gefunden[0]] = (gefunden[1], stelle)
        elif zelle and not gefunden:
            unbekannt.append(zelle)
    if "name" not in wo:
        return None
    return Spalten(nummer, {rolle: stelle for rolle, (_, stelle) in wo.items()}, tuple(unbekannt))
