"""What is said of a region and its places, on screen, on paper and in a spreadsheet alike?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte.namen import fold_name
from toolkit.dokument.regionen.blatt import Regionen
from toolkit.dokument.regionen.gemerkt import Ergebnis
from toolkit.planung.region import disconnected, say_islands
from toolkit.planung.region.worte import say_length
from toolkit.planung.worte import say_count

TREFFPUNKT = "Treffpunkt"
FESTGEHALTEN = "festgehalten"


@dataclass(frozen=True)
class Ortszeile:
    """A place of a region.

    Attributes:
        id: of the place.
        name: what people call it.
        land: name of its Land; empty if unknown.
        weg: its way to the meeting place, in km or minutes.
        gesagt: the way in words, or that one meets there.
        fest: whether it is held.
    """

    id: str
    name: str
    land: str
    weg: float
    gesagt: str
    fest: bool


@dataclass(frozen=True)
class Gebietszeile:
    """A region.

    Attributes:
        zeichen: its sign on the map, its number.
        name: what people call it.
        mitte: name of its meeting place.
        orte: its places, the meeting place first, then by name.
        summe: all ways together, in km or minutes.
        weiteste: the longest way.
        satz: how many places, all ways and the longest in words.
        abseits: sentences on parts that other regions cut off.
    """

    zeichen: str
    name: str
    mitte: str
    orte: tuple[Ortszeile, ...]
    summe: float
    weiteste: float
    satz: str
    abseits: tuple[str, ...]


def list_regions(r: Regionen, ergebnis: Ergebnis) -> list[Gebietszeile]:
    """Return the regions in their order.

    Args:
        r: the sheet; which places are held.
        ergebnis: its regions.
    """
    bau, einteilung = ergebnis.bau, ergebnis.einteilung
    einheit = bau.aufgabe.einheit
    inseln = disconnected(einteilung, list(map(_place, bau.orte)))
    feste = set(r.fest)
    zeilen = []
    for nummer, region in enumerate(einteilung.regionen):
        orte = [_row(ergebnis, nr, region.mitte, feste) for nr in region.orte]
        orte.sort(key=lambda o: (o.id != bau.orte[region.mitte].id, fold_name(o.name), o.id))
        abseits = say_islands(bau.aufgabe, einteilung, [i for i in inseln if i.region == nummer])
        wege = f", alle Wege {say_length(region.summe, einheit)}, der weiteste {say_length(region.weiteste, einheit)}"
        satz = f"{say_count(len(orte), 'Ort', 'Orte')}{wege if len(orte) > 1 else ''}."
        name, mitte = ergebnis.name(nummer), bau.aufgabe.name(region.mitte)
        summen = (region.summe, region.weiteste)
        zeilen.append(Gebietszeile(str(nummer + 1), name, mitte, tuple(orte), *summen, satz, tuple(abseits)))
    return zeilen


def _row(ergebnis: Ergebnis, nr: int, mitte: int, feste: Collection[str]) -> Ortszeile:
    ort, aufgabe = ergebnis.bau.orte[nr], ergebnis.bau.aufgabe
    weg = float(aufgabe.kosten[nr, mitte])
    gesagt = say_length(weg, aufgabe.einheit, bekannt=aufgabe.is_known(nr, mitte))
    gesagt = TREFFPUNKT if nr == mitte else gesagt
    return Ortszeile(ort.id, aufgabe.name(nr), LAENDER.get(ort.land, ""), weg, gesagt, ort.id in feste)


@dataclass(frozen=True)
class _Lage:
    lat: float
    lon: float


def _place(ort: object) -> _Lage:
    return _Lage(float(getattr(ort, "lat", 0.0)), float(getattr(ort, "lon", 0.0)))
