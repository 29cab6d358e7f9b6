"""What is to be said of each day of a range: is it free, what speaks against it, why is it out?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from methodenkoffer.kalender import Ferien
from methodenkoffer.tage import WOCHENTAGE, say_date
from toolkit.planung.terminsuche.gruende import (
    Grund,
    Schulwissen,
    bridge_reasons,
    effect_of,
    holiday_reasons,
    school_reasons,
    spread,
    year_end_reasons,
)
from toolkit.planung.terminsuche.wunsch import Terminwunsch
from toolkit.planung.worte import say_count

SAMSTAG = 5

Zustand = Literal["gern", "frei", "ungern", "weg"]


@dataclass(frozen=True)
class Tagesbild:
    """One day and what is to be said of it.

    Attributes:
        tag: the day.
        zustand: ``weg`` is out, ``ungern`` is possible but something speaks against it, ``gern`` has a weekday that
            suits and nothing against it, ``frei`` is any other.
        gruende: all reasons; those that rule the day out come first.
    """

    tag: date
    zustand: Zustand
    gruende: tuple[Grund, ...] = ()

    @property
    def text(self) -> str:
        """Say the reasons in one line; empty for a day of which there is nothing to say."""
        zeigen = [g.text for g in self.gruende if g.wirkung == "weg"] or [g.text for g in self.gruende]
        return "; ".join(zeigen)


def look_at_days(wunsch: Terminwunsch, ferien: Sequence[Ferien]) -> tuple[Tagesbild, ...]:
    """Look at each day of the range.

    Args:
        wunsch: what the group wishes.
        ferien: school holidays; those of other Länder do no harm.

    Returns:
        One picture for each day from ``wunsch.von`` to ``wunsch.bis``.
    """
    wissen = spread(ferien, wunsch)
    tage = map(date.fromordinal, range(wunsch.von.toordinal(), wunsch.bis.toordinal() + 1))
    return tuple(_look(tag, wunsch, wissen) for tag in tage)


def _look(tag: date, wunsch: Terminwunsch, wissen: Schulwissen) -> Tagesbild:
    if tag < wunsch.heute:
        return Tagesbild(
            tag, "weg", (Grund("vergangen", "Liegt in der Vergangenheit", "weg", 1, (("vergangen", ""),)),)
        )
    alle = [
        *_own_reasons(tag, wunsch),
        *holiday_reasons(tag, wunsch),
        *school_reasons(tag, wunsch, wissen),
        *bridge_reasons(tag, wunsch),
        *year_end_reasons(tag),
        *_weekday_reasons(tag, wunsch),
    ]
    gruende = tuple(sorted(alle, key=lambda g: ("weg", "dagegen", "dafuer").index(g.wirkung)))
    wirkungen = {g.wirkung for g in gruende}
    zustand: Zustand = "frei"
    if "weg" in wirkungen:
        zustand = "weg"
    elif "dagegen" in wirkungen:
        zustand = "ungern"
    elif "dafuer" in wirkungen:
        zustand = "gern"
    return Tagesbild(tag, zustand, gruende)


def _own_reasons(tag: date, wunsch: Terminwunsch) -> list[Grund]:
    """Say what the group itself has on a day: too early, or belegt."""
    gruende = []
    if tag < wunsch.fruehestens:
        wochen = say_count(wunsch.vorlauf, "Woche", "Wochen")
        text = f"Zu früh: {wochen} Vorlauf reichen bis {say_date(wunsch.fruehestens)}"
        gruende.append(Grund("vorlauf", text, "weg", 1, (("vorlauf", ""),)))
    belegt = dict.fromkeys(s.grund for s in wunsch.sperren if s.von <= tag <= s.bis)
    return gruende + [Grund("sperre", grund, "weg", 1, (("sperre", grund),)) for grund in belegt]


def _weekday_reasons(tag: date, wunsch: Terminwunsch) -> list[Grund]:
    """Say how the weekday suits."""
    nummer, name = tag.weekday(), WOCHENTAGE[tag.weekday()]
    gruende = []
    if nummer in wunsch.nie:
        gruende.append(Grund("nie", f"Nie am {name}", "weg", 1, (("nie", str(nummer)),)))
    if nummer >= SAMSTAG and wunsch.wochenenden != "egal":
        wirkung = effect_of(wunsch.wochenenden)
        gruende.append(Grund("wochenende", f"Wochenende ({name})", wirkung, 1, (("wochenenden", ""),)))
    if nummer in wunsch.ungern:
        gruende.append(Grund("ungern", f"Ungern am {name}", "dagegen", 2))
    if nummer in wunsch.gern:
        gruende.append(Grund("gern", f"Gern am {name}", "dafuer", 2))
    return gruende
