"""For which days do we know the school holidays of a Land, and how is it said that we do not?"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

from methodenkoffer.kalender.ferien import Ferien
from methodenkoffer.kalender.worte import say_in_laender
from methodenkoffer.laender import LAENDER
from methodenkoffer.tage import say_date

# the longest stretch of school between two holidays in the shipped rows is 96 days; more means that rows are missing
LAENGSTE_SCHULZEIT = 130


class Spanne(NamedTuple):
    """Days from ``von`` to ``bis``, both included, of which we know whether they are school holidays."""

    von: date
    bis: date


def known_spans(land: str, ferien: Iterable[Ferien]) -> tuple[Spanne, ...]:
    """Say for which days the holidays of a Land are known.

    Args:
        land: a code of ``LAENDER``.
        ferien: all rows.

    Returns:
        Stretches by day. Each begins and ends with a holiday; where two holidays lie more than ``LAENGSTE_SCHULZEIT``
        days apart, rows are missing between them, so the days between count as unknown.
    """
    spannen: list[Spanne] = []
    for f in sorted((f for f in ferien if f.land == land), key=lambda f: (f.von, f.bis)):
        if spannen and (f.von - spannen[-1].bis).days <= LAENGSTE_SCHULZEIT:
            spannen[-1] = Spanne(spannen[-1].von, max(spannen[-1].bis, f.bis))
        else:
            spannen.append(Spanne(f.von, f.bis))
    return tuple(spannen)


def say_known(land: str, ferien: Iterable[Ferien]) -> str:
    """Say how far the holidays of a Land are known, in one German sentence."""
    spannen = known_spans(land, ferien)
    if not spannen:
        return f"Für {_name(land)} kennen wir keine Schulferien."
    worte = [f"vom {say_date(s.von)} bis {say_date(s.bis)}" for s in spannen]
    return f"Für {_name(land)} kennen wir die Schulferien {' und '.join(worte)}."


def say_unknown(von: date, bis: date, laender: Collection[str], ferien: Collection[Ferien]) -> tuple[str, ...]:
    """Say for which days between two the holidays are not known.

    Args:
        von: the first day.
        bis: the last day, itself included.
        laender: codes of ``LAENDER``.
        ferien: all rows.

    Returns:
        German sentences, Länder with the same gap in one; none if all days are known.
    """
    luecken: dict[str, list[str]] = {}
    for land in (k for k in LAENDER if k in laender):
        for luecke in _gaps(von, bis, known_spans(land, ferien)):
            luecken.setdefault(_say_gap(luecke), []).append(land)
    return tuple(f"Für {wann} kennen wir keine Schulferien {say_in_laender(wo)}." for wann, wo in luecken.items())


def _gaps(von: date, bis: date, spannen: Iterable[Spanne]) -> Iterable[Spanne]:
    """Yield the days between two that no stretch covers."""
    ab = von.toordinal()
    for spanne in spannen:
        if ab > bis.toordinal():
            return
        if spanne.von.toordinal() > ab:
            yield Spanne(date.fromordinal(ab), date.fromordinal(min(spanne.von.toordinal() - 1, bis.toordinal())))
        ab = max(ab, spanne.bis.toordinal() + 1)
    if ab <= bis.toordinal():
        yield Spanne(date.fromordinal(ab), bis)


def _say_gap(luecke: Spanne) -> str:
    von, bis = luecke
    if (von.month, von.day, bis.month, bis.day) == (1, 1, 12, 31):
        return str(von.year) if von.year == bis.year else f"{von.year} bis {bis.year}"
    return f"die Zeit vom {say_date(von)} bis {say_date(bis)}" if von != bis else f"den {say_date(von)}"


def _name(land: str) -> str:
    return "das Saarland" if land == "SL" else LAENDER.get(land, land)
