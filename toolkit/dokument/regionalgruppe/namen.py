"""Which places are meant by names that somebody typed, one per line?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import Ort, Typ, find_land, find_places
from methodenkoffer.orte.zellen import read_kind
from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE, Gruppenort, from_place, same_place, split_lines
from toolkit.dokument.regionalgruppe.lage import find_anchor
from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import quote, say_count

GENANNT = 4
LANGE_ZEILE = 60
# Kinds that the shipped places do not have; their names can be no slip.
KEINE_GEMEINDE = ("landkreis", "landesnetzwerk")
_LIEGT_BEI = re.compile(r"^(.*\S)\s*[,;]?\s+liegt bei\s+(.*\S)$", re.IGNORECASE)
_KREIS = re.compile(r"\b(?:land)?kreis\b", re.IGNORECASE)


@dataclass(frozen=True)
class Namenslese:
    """What was read from names.

    Attributes:
        orte: places that are new to the group, each once.
        schon_da: names of places that the group already has.
        offen: lines that nobody could settle, as they were typed.
        fragen: one German sentence per open line: what is wrong and what to write instead.
    """

    orte: tuple[Gruppenort, ...] = ()
    schon_da: tuple[str, ...] = ()
    offen: tuple[str, ...] = ()
    fragen: tuple[str, ...] = ()


def read_names(text: str, bisher: Iterable[Gruppenort] = ()) -> Namenslese:
    """Read names of places, one per line, with the Land after a comma where it is needed.

    A name that is shipped twice asks for the Land; among several places only one of which is a member of the network,
    the member is meant. An unknown name asks with the nearest known ones. A line that says where a place lies, or that
    names a Landkreis or a network, is a place of one's own.

    Args:
        text: for example ``Stendal`` or ``Neustadt, Sachsen`` in each line.
        bisher: places that the group already has.
    """
    alle = list(bisher)
    neu: list[Gruppenort] = []
    schon_da, offen, fragen = [], [], []
    for zeile in split_lines(text):
        eintrag = _read(zeile, alle)
        if isinstance(eintrag, str):
            offen.append(zeile)
            fragen.append(eintrag)
        elif any(same_place(eintrag, o) for o in alle):
            schon_da.append(eintrag.name)
        elif len(alle) >= HOECHSTENS_ORTE:
            offen.append(zeile)
            fragen.append(f"{_quote(zeile)}: Eine Gruppe hat höchstens {HOECHSTENS_ORTE} Orte.")
        else:
            alle.append(eintrag)
            neu.append(eintrag)
    return Namenslese(tuple(neu), tuple(schon_da), tuple(offen), tuple(fragen))


def own_place(zeile: str) -> Gruppenort:
    """Make a place of one's own from a typed line: ``Landkreis Aue, Sachsen, liegt bei Lindenau``.

    Land and „liegt bei“ may be left out. The position stays open: ``lage.locate`` finds it.
    """
    treffer = _LIEGT_BEI.match(zeile)
    vorne, bei = (treffer[1].rstrip(" ,;"), treffer[2]) if treffer else (zeile, "")
    name, land = _split(vorne)
    return Gruppenort.model_validate(
        {"name": name[:300], "land": land, "typ": guess_kind(name), "liegt_bei": bei[:300]}
    )


def guess_kind(name: str) -> Typ:
    """Guess the kind of a place from its name: ``Landkreis Aue``, ``Landesnetzwerk Mitte``; else ``unbekannt``."""
    erstes = next(iter(name.split()), "")
    return read_kind(erstes) or ("landkreis" if _KREIS.search(name) else "unbekannt")


def find_entry(name: str, land: str = "") -> Gruppenort | None:
    """Return the shipped place that a name can only mean, as an entry; ``None`` if there is none or several."""
    fund = _find(f"{name}, {LAENDER[land]}" if land else name)
    return None if isinstance(fund, str) else from_place(fund)


def _read(zeile: str, alle: list[Gruppenort]) -> Gruppenort | str:
    """Return the entry that a line means, or the question to ask."""
    eigen = own_place(zeile)
    if eigen.liegt_bei:
        anker = find_anchor(eigen.liegt_bei, alle)
        if isinstance(anker, Fehler):
            return f"{eigen.name}: {anker.was} {anker.tun}"
        return eigen.model_copy(update={"lat": anker.lat, "lon": anker.lon, "liegt_bei": anker.name})
    fund = _find(zeile)
    if isinstance(fund, str):
        return eigen if eigen.typ in KEINE_GEMEINDE else fund
    return from_place(fund)


def _quote(zeile: str) -> str:
    return quote(zeile if len(zeile) <= LANGE_ZEILE else f"{zeile[:LANGE_ZEILE].rstrip()} …")


def _split(zeile: str) -> tuple[str, str]:
    vorne, komma, hinten = zeile.rpartition(",")
    land = find_land(hinten) if komma else ""
    return (vorne.strip(), land) if land else (zeile, "")


def _find(zeile: str) -> Ort | str:
    """Return the one place that is meant, or the question to ask."""
    name, land = _split(zeile)
    fund = find_places(name, land)
    mitglieder = [o for o in fund.treffer if o.mitglied]
    ort = fund.ort or (mitglieder[0] if len(mitglieder) == 1 else None)
    if ort:
        return ort
    if fund.treffer:
        gibt_es = say_count(len(fund.treffer), "Ort", "Orte")
        return f"{_quote(zeile)} heißen {gibt_es}: {_say(fund.treffer)}. Schreiben Sie das Land nach einem Komma dazu."
    if fund.vorschlaege:
        return f"{_quote(zeile)} kennen wir nicht. Meinen Sie einen von diesen: {_say(fund.vorschlaege)}?"
    return f"{_quote(zeile)} kennen wir nicht. Prüfen Sie die Schreibweise oder nehmen Sie den Ort als eigenen auf."


def _say(orte: tuple[Ort, ...]) -> str:
    mehr = len(orte) - GENANNT
    genannt = "; ".join(f"{o.name}, {LAENDER[o.land]}" for o in orte[:GENANNT])
    return f"{genannt}; und {mehr}\u00a0weitere" if mehr > 0 else genannt
