"""What must be done by when, counted back from the day of a meeting?

The rule is our own proposal: a deadline on a weekend or a holiday comes earlier before the meeting and later after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from methodenkoffer.tage import say_day
from toolkit.planung.kalendertage import is_workday, move_day, next_workday, previous_workday, say_when

Lage = Literal["kommt", "heute", "vorbei"]
_LAGE_SATZ: dict[Lage, str] = {"kommt": "", "heute": " Das ist heute.", "vorbei": " Dieser Tag ist schon vorbei."}


@dataclass(frozen=True)
class Vorlauf:
    """What must be done how long before or after a meeting.

    Attributes:
        was: the task, in the words of the people.
        tage: days from the meeting: negative before it, positive after it, 0 on the day itself.
        wer: who does it; may be empty.
    """

    was: str
    tage: int
    wer: str = ""


@dataclass(frozen=True)
class Frist:
    """By which day something must be done.

    Attributes:
        was: the task.
        wer: who does it; may be empty.
        tage: the days of the ``Vorlauf``.
        bis: the day by which it is done.
        verschoben_von: the day that the ``Vorlauf`` alone would give, if it is another one.
        lage: whether the day is still to come.
        satz: how the day came about, in German.
    """

    was: str
    wer: str
    tage: int
    bis: date
    verschoben_von: date | None
    lage: Lage
    satz: str


def plan_backwards(
    treffen: date, vorlaeufe: Sequence[Vorlauf], heute: date, land: str = "", *, gedraengt: bool = False
) -> tuple[Frist, ...]:
    """Count from the day of a meeting to the day of each task. Nothing is refused, a past meeting included.

    Args:
        treffen: the day of the meeting.
        vorlaeufe: the tasks, in any order.
        heute: today.
        land: a code of ``LAENDER`` in ``kalendertage``; empty for the holidays of all Länder.
        gedraengt: spread what should be done before the meeting and lies in the past evenly over the workdays from
            today to the next deadline that is still to come (else to the meeting), in the same order. A meeting in
            the past stays as it is.

    Returns:
        The deadlines by day; those of one day in the order of their days before the meeting. Without ``gedraengt``,
        only ``lage`` and ``satz`` depend on today.

    Raises:
        ValueError: for an unknown Land.
    """
    folge = sorted(vorlaeufe, key=lambda v: v.tage)
    tage = [_shift(treffen, v.tage, land) for v in folge]
    if gedraengt and treffen >= heute:
        offen = [tag for v, tag in zip(folge, tage, strict=True) if v.tage < 0 and tag >= heute]
        if verpasst := sum(v.tage < 0 for v in folge) - len(offen):
            tage[:verpasst] = _spread(verpasst, heute, min(offen, default=treffen), treffen, land)
    return tuple(_deadline(v, treffen, bis, heute, land) for v, bis in zip(folge, tage, strict=True))


def _shift(treffen: date, tage: int, land: str) -> date:
    """Find the day of a task; weekends and holidays give way, away from the meeting."""
    tag = move_day(treffen, tage)
    if tage == 0:
        return tag
    return previous_workday(tag, land) if tage < 0 else next_workday(tag, land)


def _spread(anzahl: int, heute: date, naechster: date, treffen: date, land: str) -> list[date]:
    """Spread tasks over the workdays from today to the day before the next deadline; the first one is due first.

    If there is no such workday, the day of the next deadline must do, and today if nothing comes before the meeting.
    """
    frei = [t for t in (move_day(heute, i) for i in range((naechster - heute).days)) if is_workday(t, land)]
    if not frei:
        frei = [naechster if naechster < treffen else heute]
    return [frei[i * len(frei) // anzahl] for i in range(anzahl)]


def _deadline(vorlauf: Vorlauf, treffen: date, bis: date, heute: date, land: str) -> Frist:
    eigentlich = move_day(treffen, vorlauf.tage)
    lage: Lage = "heute" if bis == heute else "kommt" if bis > heute else "vorbei"
    if vorlauf.tage == 0:
        satz = f"Am Tag des Treffens: {say_day(bis)}."
    elif bis == eigentlich:
        satz = f"Bis {say_day(bis)}."
    else:
        wann = "schon" if bis < eigentlich else "erst"
        satz = f"Statt {say_when(eigentlich, land)}, {wann} {say_when(bis, land)}."
    verschoben_von = None if bis == eigentlich else eigentlich
    return Frist(vorlauf.was, vorlauf.wer, vorlauf.tage, bis, verschoben_von, lage, satz + _LAGE_SATZ[lage])
