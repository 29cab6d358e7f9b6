"""How are regions, their quality and their limits said in German?"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, isinf

from toolkit.planung.entfernung import say_km
from toolkit.planung.region.werte import Aufgabe, Einheit, Einteilung
from toolkit.planung.worte import join_words, say_count, say_minutes

MEISTE = 6


def say_length(weg: float, einheit: Einheit) -> str:
    """Say a way: ``ca. 85 km`` or ``80 Minuten``."""
    return say_km(weg) if einheit == "km" else say_minutes(round(weg))


def say_more(mehr: float, einheit: Einheit) -> str:
    """Say a change of the total: ``ca. 15 km länger``, ``ca. 15 km kürzer``, ``gleich lang``."""
    if abs(mehr) < 0.05:  # noqa: PLR2004 - less than anybody measures
        return "gleich lang"
    return f"{say_length(abs(mehr), einheit)} {'länger' if mehr > 0 else 'kürzer'}"


def say_percent(anteil: float) -> str:
    """Say a share in percent, rounded up to a tenth, so that it is never said too small."""
    zehntel = ceil(round(anteil * 1000, 6))
    return f"{zehntel // 10},{zehntel % 10}\u00a0%" if zehntel % 10 else f"{zehntel // 10}\u00a0%"


def say_places(anzahl: int) -> str:
    """Say a number of places: ``1 Ort``, ``12 Orte``."""
    return say_count(anzahl, "Ort", "Orte")


def say_places_dative(anzahl: int) -> str:
    """Say a number of places after „mit“ or „von“: ``1 Ort``, ``12 Orten``."""
    return say_count(anzahl, "Ort", "Orten")


def say_regions(anzahl: int) -> str:
    """Say a number of regions: ``1 Region``, ``8 Regionen``."""
    return say_count(anzahl, "Region", "Regionen")


def list_places(aufgabe: Aufgabe, orte: Sequence[int]) -> str:
    """Name places, the first few of many."""
    namen = [aufgabe.name(ort) for ort in orte[:MEISTE]]
    return join_words([*namen, f"{len(orte) - MEISTE} weitere"] if len(orte) > MEISTE else namen)


def say_quality(einteilung: Einteilung) -> str:
    """Say how good a division is; what is not proven is not said."""
    if einteilung.verletzt:
        return "Von Hand geändert. Diese Einteilung hält nicht alle Grenzen ein, die Sie gesetzt haben."
    if einteilung.luecke == 0:
        return "Das ist nachweislich die beste Einteilung: Mit diesen Grenzen sind keine kürzeren Wege möglich."
    if isinf(einteilung.luecke):
        return "Wie nah diese Einteilung an der besten ist, steht noch nicht fest."
    wert = say_percent(einteilung.luecke)
    return f"Die Wege sind nachweislich höchstens {wert} länger als bei der besten Einteilung."


def say_progress(summe: float, schranke: float, einheit: Einheit, *, ohne_paare: bool = False) -> str:
    """Say what the search has found so far; a division that does not yet look at the pairs is said to be one."""
    if ohne_paare:
        return f"Zuerst ohne Ihre Paare gesucht: {say_length(summe, einheit)}."
    satz = f"Beste Einteilung bisher: {say_length(summe, einheit)}"
    if schranke <= 0:
        return f"{satz}. Wie gut sie ist, wird gerade geprüft."
    luecke = summe / schranke - 1
    if luecke <= 1e-6:  # noqa: PLR2004 - the precision of the proof
        return f"{satz}, nachweislich die beste."
    return f"{satz}, höchstens {say_percent(luecke)} über dem Besten."
