"""What is still missing before a division into regions can go out?"""

from __future__ import annotations

from toolkit.dokument.regionen.abdruck import say_changed
from toolkit.dokument.regionen.aufgabe import check_sheet, is_set
from toolkit.dokument.regionen.blatt import Regionen
from toolkit.dokument.regionen.gemerkt import restore
from toolkit.planung.worte import say_count

MINDESTENS_ORTE = 2


def find_gaps(r: Regionen) -> dict[str, list[str]]:
    """Say for each part in German what is missing; an empty list means that it is done."""
    return {"orte": _places(r), "groesse": _limits(r), "einteilen": _division(r), "aendern": _changes(r)}


def _places(r: Regionen) -> list[str]:
    auf_der_karte = sum(o.auf_der_karte for o in r.gruppe.orte)
    return [] if auf_der_karte >= MINDESTENS_ORTE else ["Mindestens zwei Orte, deren Lage bekannt ist."]


def _limits(r: Regionen) -> list[str]:
    luecken = []
    if r.anzahl is None:
        luecken.append("Wie viele Regionen es werden.")
    if r.kleinste is None or r.groesste is None:
        luecken.append("Wie groß eine Region mindestens und höchstens ist.")
    if halbe := sum(not (p.a and p.b) for p in r.paare):
        luecken.append(f"Bei {say_count(halbe, 'Paar', 'Paaren')}: beide Orte.")
    if is_set(r) and (fehler := check_sheet(r)):
        luecken.append(f"{say_count(len(fehler), 'Grenze ist', 'Grenzen sind')} so nicht möglich.")
    return luecken


def _division(r: Regionen) -> list[str]:
    if not r.gebiete:
        return ["Die Einteilung."]
    return say_changed(r)


def _changes(r: Regionen) -> list[str]:
    ergebnis = restore(r)
    if ergebnis is None:
        return ["Die Einteilung."]
    ohne = len(ergebnis.ohne_region)
    return [f"{say_count(ohne, 'Ort hat', 'Orte haben')} noch keine Region."] if ohne else []
