"""Where are the places of the network, how large are they, and since when are they in it?

Beside this code lie the data: ``orte.csv``, ``mitglieder.csv``, ``laender.geojson``, and ``README.md`` with source,
licence and date of each. A list of one's own is read by ``read_places``.
"""

from __future__ import annotations

from methodenkoffer.orte.grenzen import Grenze, borders
from methodenkoffer.orte.liste import Mangel, Ortsliste, read_places, read_places_csv
from methodenkoffer.orte.ort import NENNUNG, TYPEN, Ort, Typ, describe_place
from methodenkoffer.orte.suche import Namensfund, find_land, find_places
from methodenkoffer.orte.verzeichnis import Verzeichnis, find_id, load_places, members

__all__ = [
    "NENNUNG",
    "TYPEN",
    "Grenze",
    "Mangel",
    "Namensfund",
    "Ort",
    "Ortsliste",
    "Typ",
    "Verzeichnis",
    "borders",
    "describe_place",
    "find_id",
    "find_land",
    "find_places",
    "load_places",
    "members",
    "read_places",
    "read_places_csv",
]
