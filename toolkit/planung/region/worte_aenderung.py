"""How are changes by hand, reasons and cut-off parts said in German?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.planung.meldungen import Fehler
from toolkit.planung.region.werte import Aufgabe, Einheit
from toolkit.planung.region.worte import list_places, say_more, say_places, say_places_dative
from toolkit.planung.worte import join_words, quote


def refuse_same(name: str) -> Fehler:
    """Say that a place is already there."""
    return Fehler(f"{quote(name)} gehört schon zu dieser Region.", "Wählen Sie eine andere Region.")


def refuse_empty(name: str) -> Fehler:
    """Say that a region would be empty."""
    return Fehler(
        f"{quote(name)} ist der einzige Ort seiner Region: Sie wäre dann leer.",
        "Bilden Sie eine Region weniger, oder holen Sie zuerst einen anderen Ort dazu.",
    )


def refuse_swap(a: str, b: str) -> Fehler:
    """Say that two places are in the same region."""
    return Fehler(
        f"{quote(a)} und {quote(b)} gehören zur selben Region.", "Wählen Sie Orte aus zwei verschiedenen Regionen."
    )


def say_price(preis: float, verletzt: Sequence[str], einheit: Einheit) -> str:
    """Say what a change costs and what it breaks."""
    mehr = say_more(preis, einheit)
    satz = "Alle Wege zusammen bleiben gleich lang." if mehr == "gleich lang" else f"Alle Wege zusammen werden {mehr}."
    return " ".join([satz, *verletzt])


def say_too_many(name: str, zahl: int, groesste: int) -> str:
    """Say that a region is too large."""
    return f"Die Region um {name} hat {say_places(zahl)}, {zahl - groesste} mehr als erlaubt."


def say_too_few(name: str, zahl: int, kleinste: int) -> str:
    """Say that a region is too small."""
    return f"Die Region um {name} hat nur {say_places(zahl)}, {kleinste - zahl} weniger als nötig."


def say_border(name: str, laender: Sequence[str]) -> str:
    """Say that a region crosses a border."""
    return f"Die Region um {name} geht über Grenzen: {join_words(laender)}."


def say_torn(a: str, b: str) -> str:
    """Say that a pair is apart."""
    return f"{a} und {b} sollten zusammenbleiben."


def say_joined(a: str, b: str) -> str:
    """Say that a pair is together."""
    return f"{a} und {b} sollten getrennt sein."


def say_own(name: str, mitte: str, weg: str) -> str:
    """Say where a place belongs and how far it is; ``weg`` in words."""
    if name == mitte:
        return f"In {name} trifft sich die Region."
    return f"{name} gehört zur Region um {mitte}. Der Weg dorthin: {weg}."


def say_farther(mehr: float, einheit: Einheit) -> str:
    """Compare the way there with the way to the own meeting place."""
    wie = say_more(mehr, einheit)
    return "Der Weg dorthin ist gleich lang" if wie == "gleich lang" else f"Der Weg dorthin ist {wie}"


def say_total(preis: float, einheit: Einheit) -> str:
    """Say what a change would do to all ways together."""
    mehr = say_more(preis, einheit)
    return "alle Wege zusammen blieben gleich lang" if mehr == "gleich lang" else f"alle Wege zusammen würden {mehr}"


def say_full(groesste: int) -> str:
    """Say that a region is full."""
    return f"Die Region ist mit {say_places_dative(groesste)} voll"


def say_leaver(name: str, mitte: str, preis: float, einheit: Einheit) -> str:
    """Say who would have to leave, and what that costs."""
    return f"{name} müsste in die Region um {mitte} wechseln, {say_total(preis, einheit)}."


def say_no_leaver() -> str:
    """Say that nobody could leave without breaking another limit."""
    return "Dort kann kein Ort wechseln, ohne dass eine andere Grenze bricht."


def say_below(kleinste: int) -> str:
    """Say that the own region would be too small."""
    return f"Die eigene Region hätte dann weniger als {say_places(kleinste)}"


def say_other_land(land: str) -> str:
    """Say that the region lies in another Land."""
    return f"Die Region liegt in {land}, und Regionen sollen nicht über Grenzen gehen."


def say_kept_apart(namen: Sequence[str]) -> str:
    """Say which places there must be apart from this one."""
    return f"Dort ist {join_words(namen)}: Diese Orte sollen getrennt sein."


def say_kept_together(namen: Sequence[str]) -> str:
    """Say which places this one must stay with."""
    return f"Dieser Ort soll mit {join_words(namen)} zusammenbleiben."


def say_island(aufgabe: Aufgabe, orte: Sequence[int], mitte: int) -> str:
    """Say that a part of a region is cut off."""
    verb = "liegt" if len(orte) == 1 else "liegen"
    return (
        f"{list_places(aufgabe, orte)} {verb} abseits: Andere Regionen trennen diesen Teil "
        f"von der Region um {aufgabe.name(mitte)}."
    )
