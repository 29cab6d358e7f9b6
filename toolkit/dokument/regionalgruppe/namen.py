"""Which places are meant by names that somebody typed, one per line?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import Ort, Typ, find_land, find_places
from methodenkoffer.orte.zellen import read_kind
from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE, Gruppenort, from_place, same_place, split_lines
from toolkit.planung.worte import quote, say_count

GENANNT = 4
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
    the member is meant. An unknown name asks with the nearest known ones.

    Args:
        text: for example ``Stendal`` or ``Neustadt, Sachsen`` in each line.
        bisher: places that the group already has.
    """
    alle = list(bisher)
    neu: list[Gruppenort] = []
    schon_da, offen, fragen = [], [], []
    for zeile in split_lines(text):
        fund = _find(zeile)
        if isinstance(fund, str):
            offen.append(zeile)
            fragen.append(fund)
            continue
        eintrag = from_place(fund)
        if any(same_place(eintrag, o) for o in alle):
            schon_da.append(fund.name)
        elif len(alle) >= HOECHSTENS_ORTE:
            offen.append(zeile)
            fragen.append(f"{quote(zeile)}: Eine Gruppe hat höchstens {HOECHSTENS_ORTE} Orte.")
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
        return f"{quote(zeile)} heißen {gibt_es}: {_say(fund.treffer)}. Schreiben Sie das Land nach einem Komma dazu."
    if fund.vorschlaege:
        return f"{quote(zeile)} kennen wir nicht. Meinen Sie einen von diesen: {_say(fund.vorschlaege)}?"
    return f"{quote(zeile)} kennen wir nicht. Prüfen Sie die Schreibweise oder nehmen Sie den Ort als eigenen auf."


def _say(orte: tuple[Ort, ...]) -> str:
    mehr = len(orte) - GENANNT
    genannt = "; ".join(f"{o.name}, {LAENDER[o.land]}" for o in orte[:GENANNT])
    return f"{genannt}; und {mehr}\u00a0weitere" if mehr > 0 else genannt
