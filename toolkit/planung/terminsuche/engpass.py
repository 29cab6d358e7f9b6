"""Nothing is left: which single wish costs most days?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from methodenkoffer.kalender import say_in_laender
from methodenkoffer.laender import LAENDER
from methodenkoffer.tage import WOCHENTAGE
from toolkit.planung.terminsuche.gruende import Merkmal
from toolkit.planung.terminsuche.vorschlag import Fenster
from toolkit.planung.terminsuche.wunsch import Terminwunsch
from toolkit.planung.worte import quote, say_count

SCHULFERIEN = "schulferien "


@dataclass(frozen=True)
class Engpass:
    """A wish and what would be free without it.

    Attributes:
        ohne: the change, in German: ``Ohne die Herbstferien in Bayern``.
        termine: how many stretches would then be free, all others as they are.
        satz: the whole sentence.
    """

    ohne: str
    termine: int
    satz: str


def find_bottlenecks(fenster: Sequence[Fenster], wunsch: Terminwunsch) -> tuple[Engpass, ...]:
    """Say for each single wish how many stretches would be free without it.

    Args:
        fenster: all stretches, free or not.
        wunsch: what the group wishes.

    Returns:
        Wishes that would free something beyond what is free already: most first, then the smaller change. None of
        them lets people meet in the past.
    """
    frei = sum(not f.merkmale for f in fenster)
    funde = []
    for rang, (ohne, weg) in enumerate(_changes(fenster, wunsch)):
        termine = sum(f.merkmale <= weg for f in fenster)
        if termine > frei:
            funde.append((-termine, rang, _bottleneck(ohne, termine, wunsch.laenge)))
    return tuple(engpass for *_, engpass in sorted(funde, key=lambda fund: fund[:2]))


def _bottleneck(ohne: str, termine: int, laenge: int) -> Engpass:
    menge = say_count(termine, "Tag", "Tage") if laenge == 1 else say_count(termine, "Termin", "Termine")
    return Engpass(ohne, termine, f"{ohne} {'wäre' if termine == 1 else 'wären'} es {menge}.")


def _changes(fenster: Iterable[Fenster], wunsch: Terminwunsch) -> Iterable[tuple[str, frozenset[Merkmal]]]:
    """Yield what could be given up, single things before groups of them."""
    alle: Mapping[Merkmal, None] = dict.fromkeys(sorted(m for f in fenster for m in f.merkmale))
    schule = [m for m in alle if m[0].startswith(SCHULFERIEN)]
    yield from ((_say_change(m, wunsch), frozenset({m})) for m in alle if m[0] != "vergangen")
    laender = [land for land in LAENDER if any(m[0] == SCHULFERIEN + land for m in schule)]
    for land in laender:
        seine = frozenset(m for m in schule if m[0] == SCHULFERIEN + land)
        if len(seine) > 1:
            yield f"Ohne alle Schulferien {say_in_laender((land,))}", seine
    namen = dict.fromkeys(m[1] for m in schule)
    for name in namen:
        seine = frozenset(m for m in schule if m[1] == name)
        if len(seine) > 1:
            yield f"Ohne {_say_name(name)} {say_in_laender([m[0][-2:] for m in seine])}", seine
    if len(laender) > 1 and len(namen) > 1:
        yield "Ohne alle Schulferien", frozenset(schule)


def _say_change(merkmal: Merkmal, wunsch: Terminwunsch) -> str:
    art, was = merkmal
    if art.startswith(SCHULFERIEN):
        return f"Ohne {_say_name(was)} {say_in_laender((art[-2:],))}"
    if art == "nie":
        return f"Mit dem {WOCHENTAGE[int(was)]}"
    if art == "sperre":
        return f"Ohne {quote(was)}"
    return {
        "vorlauf": f"Ohne {say_count(wunsch.vorlauf, 'Woche', 'Wochen')} Vorlauf",
        "wochenenden": "Mit den Wochenenden",
        "feiertage": "Mit den Feiertagen",
        "brueckentage": "Mit den Brückentagen",
    }[art]


def _say_name(name: str) -> str:
    """Put the article before the name of school holidays; a single day stands in quotation marks."""
    return f"die {name}" if name.endswith("ferien") else quote(name)
