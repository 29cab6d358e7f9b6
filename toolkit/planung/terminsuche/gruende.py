"""What speaks for or against a day in the calendar of the Länder: holidays, school holidays, days between?

A reason that rules a day out names the wish behind it, so that one can say what the day would be without that wish.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from methodenkoffer.kalender import Ferien, Spanne, known_spans, merge_holidays, say_in_laender
from methodenkoffer.laender import LAENDER
from toolkit.planung.kalendertage import holiday_name, is_workday, move_day
from toolkit.planung.terminsuche.wunsch import Terminwunsch, Umgang

Art = Literal[
    "vergangen", "vorlauf", "sperre", "nie", "wochenende", "feiertag", "schulferien", "brueckentag", "ungern", "gern",
    "jahresende", "unbekannt",
]  # fmt: skip
Merkmal = tuple[str, str]

WENIGE = 4
DEZEMBER, HEILIGABEND, SILVESTER = 12, 24, 31
# holidays that only some places of the Land have, see ``kalendertage.holiday_name``
_TEILWEISE = {("BY", "Mariä Himmelfahrt"), ("SN", "Fronleichnam"), ("TH", "Fronleichnam")}


@dataclass(frozen=True)
class Grund:
    """One reason for or against a day.

    Attributes:
        art: its kind.
        text: what to say, in German, without a full stop: ``Herbstferien in Bayern und Sachsen``.
        wirkung: ``weg`` rules the day out, ``dagegen`` counts against it, ``dafuer`` speaks for it.
        gewicht: how much it counts; for holidays the number of Länder.
        merkmale: the single wishes behind it; a day is out as long as one of them holds.
    """

    art: Art
    text: str
    wirkung: Literal["weg", "dagegen", "dafuer"]
    gewicht: int = 1
    merkmale: tuple[Merkmal, ...] = ()


@dataclass(frozen=True)
class Schulwissen:
    """What is known of the school holidays of a group's Länder.

    Attributes:
        tage: the holidays of each day.
        spannen: for each Land the days for which they are known.
    """

    tage: Mapping[date, Sequence[Ferien]]
    spannen: Mapping[str, Sequence[Spanne]]


def effect_of(umgang: Umgang) -> Literal["weg", "dagegen"]:
    """Return what a reason does that is not indifferent to the group."""
    return "weg" if umgang == "ausschliessen" else "dagegen"


def school_reasons(tag: date, wunsch: Terminwunsch, wissen: Schulwissen) -> list[Grund]:
    """Say which school holidays fall on a day: one reason for each name, with all its Länder.

    Args:
        tag: the day.
        wunsch: what the group wishes.
        wissen: what is known of school holidays.

    Returns:
        The reasons; of Länder whose holidays are not known for that day, one that counts against it.
    """
    if wunsch.schulferien == "egal":
        return []
    laender: dict[str, list[str]] = {}
    for f in wissen.tage.get(tag, ()):
        if f.land not in laender.setdefault(f.name, []):
            laender[f.name].append(f.land)
    gruende = [
        Grund(
            "schulferien",
            f"{name} {wo}" if name.endswith("ferien") else f"Schulfrei {wo} ({name})",
            effect_of(wunsch.schulferien),
            len(ihre),
            tuple((f"schulferien {land}", name) for land in ihre),
        )
        for name, ihre in laender.items()
        if (wo := _say_where(ihre, wunsch))
    ]
    fremd = [k for k in wunsch.laender if not any(s.von <= tag <= s.bis for s in wissen.spannen[k])]
    if fremd:
        gruende.append(Grund("unbekannt", f"Schulferien unbekannt {_say_where(fremd, wunsch)}", "dagegen", len(fremd)))
    return gruende


def holiday_reasons(tag: date, wunsch: Terminwunsch) -> list[Grund]:
    """Say which public holidays fall on a day in the Länder of the group."""
    if wunsch.feiertage == "egal":
        return []
    namen: dict[str, list[str]] = {}
    for land in wunsch.laender or ("",):
        if name := holiday_name(tag, land):
            namen.setdefault(name, []).append(land)
    return [
        Grund(
            "feiertag",
            _say_holiday(tag, name, wo, wunsch),
            effect_of(wunsch.feiertage),
            2 * len(wo),
            (("feiertage", ""),),
        )
        for name, wo in namen.items()
    ]


def bridge_reasons(tag: date, wunsch: Terminwunsch) -> list[Grund]:
    """Say in which Länder a day is a single workday between a public holiday and another free day."""
    if wunsch.brueckentage == "egal":
        return []
    wo = [land for land in wunsch.laender or ("",) if _is_bridge(tag, land)]
    if not wo:
        return []
    ueberall = len(wo) == len(wunsch.laender or ("",)) and all(_is_bridge(tag, land) for land in LAENDER)
    text = "Brückentag" if ueberall or not wunsch.laender else f"Brückentag {_say_where(wo, wunsch)}"
    return [Grund("brueckentag", text, effect_of(wunsch.brueckentage), len(wo), (("brueckentage", ""),))]


def year_end_reasons(tag: date) -> list[Grund]:
    """Say that a day lies between Christmas Eve and New Year's Eve; that only counts against it."""
    if tag.month != DEZEMBER or tag.day < HEILIGABEND:
        return []
    name = {HEILIGABEND: "Heiligabend", SILVESTER: "Silvester"}.get(tag.day, "Zwischen Weihnachten und Neujahr")
    return [Grund("jahresende", name, "dagegen", 2)]


def spread(ferien: Sequence[Ferien], wunsch: Terminwunsch) -> Schulwissen:
    """Spread the school holidays of the Länder of a group over the days of its range."""
    tage: dict[date, list[Ferien]] = {}
    for f in merge_holidays(ferien):
        if f.land in wunsch.laender:
            for nummer in range(max(f.von, wunsch.von).toordinal(), min(f.bis, wunsch.bis).toordinal() + 1):
                tage.setdefault(date.fromordinal(nummer), []).append(f)
    return Schulwissen(tage, {land: known_spans(land, ferien) for land in wunsch.laender})


def _say_where(wo: Sequence[str], wunsch: Terminwunsch) -> str:
    """Say in which Länder; many of them only by number."""
    if len(wo) <= WENIGE:
        return say_in_laender(wo)
    alle = len(set(wunsch.laender))
    return "in allen beteiligten Ländern" if len(wo) == alle else f"in {len(wo)} von {alle} Ländern"


def _say_holiday(tag: date, name: str, wo: Sequence[str], wunsch: Terminwunsch) -> str:
    """Say a holiday; its Länder only where not all sixteen have it."""
    if wo == [""] or all(holiday_name(tag, land) == name for land in LAENDER):
        return name
    teilweise = all((land, name) in _TEILWEISE for land in wo)
    return f"{name} {_say_where(wo, wunsch)}{' (nicht überall)' if teilweise else ''}"


def _is_bridge(tag: date, land: str) -> bool:
    nachbarn = (move_day(tag, -1), move_day(tag, 1))
    return (
        any(holiday_name(n, land) for n in nachbarn)
        and is_workday(tag, land)
        and not any(is_workday(n, land) for n in nachbarn)
    )
