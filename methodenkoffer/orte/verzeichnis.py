"""Which places ship with the package?"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte.ort import TYPEN, Ort
from methodenkoffer.problems import Problem

ORDNER = Path(__file__).parent
ORTE, MITGLIEDER = "orte.csv", "mitglieder.csv"
# Germany with a margin of some kilometres.
BREITEN, LAENGEN = (47.0, 55.2), (5.5, 15.3)


@dataclass(frozen=True)
class Verzeichnis:
    """All places that ship.

    Attributes:
        orte: members first, then the others, each by name.
        nach_id: id -> place; a member is also found by ``gn-`` and GeoNames' number, so that an id stays valid when a
            place joins the network.
        auch: id -> other names of the place.
    """

    orte: tuple[Ort, ...]
    nach_id: dict[str, Ort]
    auch: dict[str, tuple[str, ...]]


@cache
def load_places() -> Verzeichnis:
    """Read the files of the package once.

    Raises:
        ValueError: a file was edited and a line is broken; the German message names file, line, mistake and cure.
    """
    nach_id, auch = _read_geonames(ORDNER / ORTE)
    neue = list(_read_members(ORDNER / MITGLIEDER, nach_id))
    for ort, geonames in neue:
        if geonames:
            andere = auch.pop(geonames, ())
            auch[ort.id] = tuple(dict.fromkeys((nach_id[geonames].name, *andere)))
            nach_id[geonames] = ort
    dabei = sorted((ort for ort, _ in neue), key=lambda o: (o.name, o.id))
    andere_orte = [ort for ort in nach_id.values() if not ort.mitglied]
    return Verzeichnis((*dabei, *andere_orte), {**nach_id, **{o.id: o for o in dabei}}, auch)


def members() -> tuple[Ort, ...]:
    """Return the places that a public source names as members, by name."""
    return tuple(ort for ort in load_places().orte if ort.mitglied)


def find_id(kennung: str) -> Ort | None:
    """Return the place with this id; ``None`` if it does not ship."""
    return load_places().nach_id.get(kennung)


def is_in_germany(lat: float, lon: float) -> bool:
    """Tell whether a position can lie in Germany (a rectangle around it)."""
    return BREITEN[0] <= lat <= BREITEN[1] and LAENGEN[0] <= lon <= LAENGEN[1]


def _read_geonames(pfad: Path) -> tuple[dict[str, Ort], dict[str, tuple[str, ...]]]:
    orte: dict[str, Ort] = {}
    auch: dict[str, tuple[str, ...]] = {}
    for nummer, (geonames, name, andere, typ, land, lat, lon, einwohner) in _rows(pfad, 8):
        if typ not in TYPEN or land not in LAENDER:
            raise _broken(pfad, nummer, f"„{typ}“ oder „{land}“ ist unbekannt")
        kennung = f"gn-{geonames}"
        try:
            lage = float(lat), float(lon)
            orte[kennung] = Ort(kennung, name, typ, land, *lage, _number(einwohner), quelle="GeoNames")
        except ValueError as fehler:
            raise _broken(pfad, nummer, "Lage oder Einwohnerzahl ist keine Zahl") from fehler
        if andere:
            auch[kennung] = tuple(andere.split("|"))
    return orte, auch


def _read_members(pfad: Path, orte: dict[str, Ort]) -> Iterator[tuple[Ort, str]]:
    """Yield each member with the id of its GeoNames row; position and inhabitants of its own line come first."""
    gesehen: set[str] = set()
    for nummer, zeile in _rows(pfad, 13):
        kennung, name, typ, land, seit, beleg, region, geonames, lat, lon, einwohner, anmerkung, quelle = zeile
        if kennung in gesehen or typ not in TYPEN or land not in LAENDER:
            raise _broken(pfad, nummer, f"„{kennung}“ steht zweimal da, oder „{typ}“ oder „{land}“ ist unbekannt")
        gesehen.add(kennung)
        basis = orte.get(f"gn-{geonames}")
        if (geonames and basis is None) or (not geonames and not (lat and lon)):
            raise _broken(pfad, nummer, "die Nummer steht nicht in orte.csv, oder die Lage fehlt")
        try:
            ort = Ort(
                kennung,
                name,
                typ,
                land,
                float(lat) if lat or basis is None else basis.lat,
                float(lon) if lon or basis is None else basis.lon,
                _number(einwohner) or (basis.einwohner if basis else None),
                _number(seit),
                _number(beleg),
                mitglied=True,
            )
        except ValueError as fehler:
            raise _broken(pfad, nummer, "Jahr, Lage oder Einwohnerzahl ist keine Zahl") from fehler
        if not is_in_germany(ort.lat, ort.lon):
            raise _broken(pfad, nummer, "die Lage ist nicht in Deutschland")
        fertig = replace(ort, region=region, anmerkung=anmerkung, quelle=quelle)
        yield fertig, f"gn-{geonames}" if geonames else ""


def _rows(pfad: Path, breite: int) -> Iterator[tuple[int, list[str]]]:
    with pfad.open(encoding="utf-8-sig", newline="") as strom:
        leser = csv.reader(strom, delimiter=";")
        next(leser, None)
        for zeile in leser:
            if len(zeile) != breite:
                raise _broken(pfad, leser.line_num, f"die Zeile hat {len(zeile)} statt {breite} Spalten")
            yield leser.line_num, zeile


def _number(text: str) -> int | None:
    return int(text) if text else None


def _broken(pfad: Path, zeile: int, was: str) -> ValueError:
    tun = "die Zeile mit ihren Nachbarn vergleichen oder die Datei neu aus dem Paket holen"
    return ValueError(str(Problem(f"orte/{pfad.name}", zeile, "", was, tun, "D001")))
