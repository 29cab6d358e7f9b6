"""When do two written names mean the same person, and how are people counted and named in a sentence?"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from toolkit.planung.worte import join_words

NENNEN = 5
_ZAHLWORTE = (
    "keine",
    "eine",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
)


def tidy_name(name: str) -> str:
    """Write a name with composed letters, and with single spaces and none at the ends."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def name_key(name: str) -> str:
    """Return what two writings of the same name have in common; empty if there is no name."""
    return tidy_name(tidy_name(name).casefold())


def unique_names(namen: Iterable[str]) -> dict[str, str]:
    """Sort out empty and repeated names.

    Returns:
        By ``name_key`` the name as it was written first.
    """
    einmal: dict[str, str] = {}
    for name in namen:
        if schluessel := name_key(name):
            einmal.setdefault(schluessel, tidy_name(name))
    return einmal


def say_number(anzahl: int) -> str:
    """Say a number before a feminine or plural noun: ``eine``, ``zwei``, from thirteen on in digits."""
    return _ZAHLWORTE[anzahl] if 0 <= anzahl < len(_ZAHLWORTE) else str(anzahl)


def count_people(anzahl: int) -> str:
    """Say a number of people within a sentence: ``eine Person``, ``zwei Personen``, ``14 Personen``."""
    abstand = " " if anzahl < len(_ZAHLWORTE) else "\u00a0"
    return f"{say_number(anzahl)}{abstand}{'Person' if anzahl == 1 else 'Personen'}"


def say_people(anzahl: int) -> str:
    """Begin a sentence with a number of people: ``Eine Person``, ``Zwei Personen``, ``14 Personen``."""
    wort = count_people(anzahl)
    return wort[:1].upper() + wort[1:]


def list_names(namen: Sequence[str], hoechstens: int = NENNEN) -> str:
    """List names as one says them; beyond a number ``und 3 weitere``."""
    if len(namen) <= hoechstens:
        return join_words(namen)
    return f"{', '.join(namen[:hoechstens])} und {len(namen) - hoechstens}\u00a0weitere"
