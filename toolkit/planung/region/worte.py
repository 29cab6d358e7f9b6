"""How are regions, their quality and their limits said in German?"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, isinf

from toolkit.planung.entfernung import say_km
from toolkit.planung.region.werte import Aufgabe, Einheit, Einteilung
from toolkit.planung.worte import join_words, say_count, say_minutes

MEISTE = 6


def say_length(weg: float, einheit: Einheit, *, bekannt: bool = False) -> str:
    """Say a way, or the sum of several: ``ca. 85 km``, ``ca. 80 Minuten``; if it is known, ``83 Minuten``.

    Estimated minutes are said no more exactly than kilometres, see ``entfernung.say_km``.
    """
    if einheit == "km":
        return say_km(weg)
    if bekannt:
        return say_minutes(round(weg))
    if weg < 1:
        return "unter 1\u00a0Minute"
    stufe = 1 if weg < 10 else 5 if weg < 100 else 10  # noqa: PLR2004
    return f"ca. {say_minutes(stufe * round(weg / stufe))}"


def say_more(mehr: float, einheit: Einheit) -> str:
    """Say a difference, always as an estimate: ``ca. 15 km länger``, ``ca. 15 km kürzer``, ``gleich lang``."""
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


def say_quality(einteilung: Einteilung, fest: int = 0) -> str:
    """Say how good a division is; what is not proven is not said.

    Args:
        einteilung: the division.
        fest: how many places were held when its bound was computed; the proof then only speaks of divisions with them.
    """
    if einteilung.verletzt:
        return "Von Hand geändert. Diese Einteilung hält nicht alle Grenzen ein, die Sie gesetzt haben."
    orte = f"den {fest}\u00a0festgehaltenen Orten" if fest > 1 else "dem festgehaltenen Ort"
    if einteilung.luecke == 0:
        womit = f"Mit diesen Grenzen und {orte}" if fest else "Mit diesen Grenzen"
        return f"Das ist nachweislich die beste Einteilung: {womit} sind keine kürzeren Wege möglich."
    if isinf(einteilung.luecke):
        return "Wie nah diese Einteilung an der besten ist, steht noch nicht fest."
    beste = f"besten Einteilung mit {orte}" if fest else "besten Einteilung"
    return f"Die Wege sind nachweislich höchstens {say_percent(einteilung.luecke)} länger als bei der {beste}."


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
