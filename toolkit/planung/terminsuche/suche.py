"""On which days can a group meet?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from methodenkoffer.kalender import Ferien, say_unknown
from toolkit.planung.terminsuche.engpass import Engpass, find_bottlenecks
from toolkit.planung.terminsuche.tagesbild import Tagesbild, look_at_days
from toolkit.planung.terminsuche.vorschlag import Vorschlag, choose_windows, describe, list_windows
from toolkit.planung.terminsuche.wunsch import Terminwunsch
from toolkit.planung.worte import say_count


@dataclass(frozen=True)
class Terminsuche:
    """What came out.

    Attributes:
        vorschlaege: proposals, best first.
        tage: each day of the range with what is to be said of it.
        frei: how many stretches of the wished length are free, whatever their distance.
        engpaesse: wishes that cost most, if nothing is free.
        hinweise: what else one should know, in German.
    """

    vorschlaege: tuple[Vorschlag, ...]
    tage: tuple[Tagesbild, ...]
    frei: int
    engpaesse: tuple[Engpass, ...]
    hinweise: tuple[str, ...]


def find_dates(wunsch: Terminwunsch, ferien: Sequence[Ferien]) -> Terminsuche:
    """Find days for a meeting; the same input always gives the same days.

    Args:
        wunsch: what the group wishes.
        ferien: school holidays that are known; ``load_holidays()`` and what somebody added.

    Returns:
        Proposals, the picture of each day, and what stands in the way if nothing is left.
    """
    tage = look_at_days(wunsch, ferien)
    fenster = list_windows(tage, wunsch.laenge)
    freie = [f for f in fenster if not f.merkmale]
    gewaehlt = choose_windows(freie, wunsch.anzahl, max(wunsch.abstand, wunsch.laenge))
    engpaesse = () if freie else find_bottlenecks(fenster, wunsch)
    hinweise = (*_say_unknown(wunsch, ferien), *_say_few(wunsch, len(freie), len(gewaehlt), engpaesse))
    return Terminsuche(tuple(describe(f, wunsch) for f in gewaehlt), tage, len(freie), engpaesse, hinweise)


def _say_unknown(wunsch: Terminwunsch, ferien: Sequence[Ferien]) -> tuple[str, ...]:
    if wunsch.schulferien == "egal":
        return ()
    ab = max(wunsch.von, wunsch.fruehestens)
    return say_unknown(ab, wunsch.bis, wunsch.laender, ferien) if ab <= wunsch.bis else ()


def _say_few(wunsch: Terminwunsch, frei: int, gewaehlt: int, engpaesse: tuple[Engpass, ...]) -> tuple[str, ...]:
    """Say that there are fewer proposals than wished, and what helps."""
    if gewaehlt == wunsch.anzahl:
        return ()
    if gewaehlt:
        statt = say_count(gewaehlt, "Vorschlag", "Vorschläge")
        tun = "Verkleinern Sie den Abstand oder" if frei > gewaehlt else "Lockern Sie einen Wunsch, oder"
        return (f"Es gibt nur {statt} statt {wunsch.anzahl}. {tun} verlängern Sie den Zeitraum.",)
    if (wunsch.bis - wunsch.von).days + 1 < wunsch.laenge:
        return ("Der Zeitraum ist kürzer als das Treffen. Verlängern Sie ihn.",)
    if engpaesse:
        return (f"Kein Tag passt. {engpaesse[0].satz}",)
    return ("Kein Tag passt, und kein einzelner Wunsch ändert das. Lockern Sie mehrere Wünsche oder den Zeitraum.",)
