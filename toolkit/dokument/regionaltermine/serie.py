"""Which days make a series: the best one of each quarter, or of each other part of the range?

The range is cut into parts of whole months where that comes out even, else into parts of equally many days. Between two
meetings lies at least half a part (our own rule), unless nothing is free otherwise.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from methodenkoffer.kalender import Ferien
from methodenkoffer.tage import say_date
from toolkit.planung.kalendertage import move_day
from toolkit.planung.terminsuche import Terminsuche, Terminwunsch, Vorschlag, find_dates

MONATE = 12


@dataclass(frozen=True)
class Serienteil:
    """One part of the range and its best day.

    Attributes:
        von: the first day of the part.
        bis: the last day of the part.
        vorschlag: the proposal; ``None`` if no day is free.
        hinweise: what else is to be said, in German; without a proposal why there is none.
        schon: the last day in it on which the group meets already; then no proposal is needed.
    """

    von: date
    bis: date
    vorschlag: Vorschlag | None
    hinweise: tuple[str, ...] = ()
    schon: date | None = None

    @property
    def titel(self) -> str:
        """Say the part: ``1. Januar 2027 bis 31. März 2027``."""
        return f"{say_date(self.von)} bis {say_date(self.bis)}"


def split_range(von: date, bis: date, anzahl: int) -> tuple[tuple[date, date], ...]:
    """Cut a range into parts.

    Args:
        von: the first day.
        bis: the last day, itself included.
        anzahl: how many parts.

    Returns:
        The first and the last day of each; together they cover the range. Fewer parts if there are fewer days.
    """
    monate = (bis.year - von.year) * MONATE + bis.month - von.month + 1
    if von.day == 1 and bis.day == monthrange(bis.year, bis.month)[1] and monate % anzahl == 0:
        beginne = [_add_months(von, i * monate // anzahl) for i in range(anzahl)]
    else:
        tage = (bis - von).days + 1
        beginne = sorted({move_day(von, i * tage // anzahl) for i in range(anzahl)})
    enden = [*(move_day(b, -1) for b in beginne[1:]), bis]
    return tuple(zip(beginne, enden, strict=True))


def find_series(
    wunsch: Terminwunsch, ferien: Sequence[Ferien], anzahl: int, schon: Sequence[date] = ()
) -> tuple[Serienteil, ...]:
    """Find the best day of each part of the range.

    Args:
        wunsch: what the group wishes; its number and distance of proposals do not count here.
        ferien: school holidays that are known.
        anzahl: how many meetings.
        schon: days on which the group meets already; a part with one of them needs no proposal.

    Returns:
        The parts in their order; the same input always gives the same days.
    """
    teile: list[Serienteil] = []
    frei_ab = zuletzt = wunsch.von
    for von, bis in split_range(wunsch.von, wunsch.bis, anzahl):
        if hier := sorted(tag for tag in schon if von <= tag <= bis):
            teile.append(Serienteil(von, bis, None, schon=hier[-1]))
            zuletzt, frei_ab = move_day(hier[-1], 1), move_day(hier[-1], _half(von, bis))
            continue
        # Rather two meetings close together than none, but never two at once.
        beginne = dict.fromkeys(max(von, ab) for ab in (frei_ab, zuletzt) if ab <= bis)
        funde = [_search(wunsch, ferien, beginn, bis) for beginn in beginne or (bis,)]
        fund = next((f for f in funde if f.vorschlaege), funde[-1])
        vorschlag = fund.vorschlaege[0] if fund.vorschlaege else None
        teile.append(Serienteil(von, bis, vorschlag, fund.hinweise))
        if vorschlag:
            zuletzt = move_day(vorschlag.bis, 1)
            frei_ab = move_day(vorschlag.bis, _half(von, bis))
    return tuple(teile)


def _half(von: date, bis: date) -> int:
    return max(1, ((bis - von).days + 1) // 2)


def _search(wunsch: Terminwunsch, ferien: Sequence[Ferien], von: date, bis: date) -> Terminsuche:
    return find_dates(wunsch.model_copy(update={"von": von, "bis": bis, "anzahl": 1, "abstand": 1}), ferien)


def _add_months(tag: date, monate: int) -> date:
    nummer = tag.year * MONATE + tag.month - 1 + monate
    return date(nummer // MONATE, nummer % MONATE + 1, 1)
