"""How does the reading of a network name actors, counts and shares?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from toolkit.planung.netz.werte import SEKTOREN, Netz
from toolkit.planung.worte import join_words, quote, say_count

HOECHSTENS = 4
ZAHLWORT = {1: "eine", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs"}


def say_percent(anteil: float) -> str:
    """Say a share: ``35 %``."""
    return f"{round(anteil * 100)}\u00a0%"


def say_number(wert: float, stellen: int = 2) -> str:
    """Say a number the German way: ``0,35``; no minus before a zero."""
    text = f"{wert:.{stellen}f}"
    return (text.lstrip("-") if float(text) == 0 else text.replace("-", "–")).replace(".", ",")


def name_some(namen: Sequence[str], hoechstens: int = HOECHSTENS) -> str:
    """Name actors: all of few, of many the first and how many more there are."""
    if len(namen) <= hoechstens + 1:
        return join_words([quote(n) for n in namen])
    rest = len(namen) - hoechstens
    return f"{', '.join(quote(n) for n in namen[:hoechstens])} und {rest}\u00a0weitere"


def say_sectors(schluessel: Iterable[str], bindewort: str = "und") -> str:
    """Name sectors by their keys: ``Politik und Wirtschaft``."""
    return join_words([SEKTOREN.get(s, s) for s in schluessel], bindewort)


def say_actors(anzahl: int, netz: Netz) -> str:
    """Count actors: ``1 Einrichtung``, ``5 Einrichtungen``; with people among them ``5 Beteiligte``."""
    if any(a.person for a in netz.akteure):
        return say_count(anzahl, "Beteiligte", "Beteiligte")
    return say_count(anzahl, "Einrichtung", "Einrichtungen")


def say_of_actors(anzahl: int, netz: Netz) -> str:
    """Say of how many actors: ``der 20 Einrichtungen``; with people among them ``der 20 Beteiligten``."""
    wort = "Beteiligten" if any(a.person for a in netz.akteure) else "Einrichtungen"
    return f"der {anzahl}\u00a0{wort}"


def say_ties(anzahl: int) -> str:
    """Count ties: ``1 Verbindung``, ``5 Verbindungen``."""
    return say_count(anzahl, "Verbindung", "Verbindungen")


def say_parts(anzahl: int) -> str:
    """Count parts: ``1 Teil``, ``3 Teile``."""
    return say_count(anzahl, "Teil", "Teile")


def say_of_parts(anzahl: int) -> str:
    """Count parts after „aus“ or „in“ with dative: ``1 Teil``, ``3 Teilen``."""
    return say_count(anzahl, "Teil", "Teilen")
