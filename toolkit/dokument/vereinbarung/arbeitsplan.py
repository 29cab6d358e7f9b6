"""How often do the partners meet, and on which days of the year?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.blatt import MEISTE_TREFFEN, Vereinbarung, planned_meetings, real_partners
from toolkit.dokument.vereinbarung.werte_arbeit import Arbeitstreffen

if TYPE_CHECKING:
    from toolkit.planung.terminserie import Serie


@dataclass(frozen=True)
class Taktwahl:
    """One rhythm: its name, every how many months, and how many meetings a year."""

    name: str
    monate: int
    anzahl: int


TAKTE: dict[str, Taktwahl] = {
    "monat": Taktwahl("jeden Monat", 1, 12),
    "zwei_monate": Taktwahl("alle zwei Monate", 2, 6),
    "quartal": Taktwahl("jedes Vierteljahr", 3, 4),
    "halbjahr": Taktwahl("jedes halbe Jahr", 6, 2),
    "jahr": Taktwahl("einmal im Jahr", 12, 1),
}


def series_of(v: Vereinbarung) -> Serie | None:
    """Return the series of one year: always the same weekday of the month; ``None`` if something is missing."""
    from pydantic import ValidationError

    from toolkit.planung.terminserie import Serie

    takt = TAKTE.get(v.takt)
    if takt is None or v.erstes_treffen is None:
        return None
    try:
        return Serie(beginn=v.erstes_treffen, alle=takt.monate, anzahl=takt.anzahl)
    except ValidationError:
        return None


def say_cycle(v: Vereinbarung) -> str:
    """Say how often the partners meet: ``jedes Vierteljahr, zuerst am 14. Januar 2027``; empty while nobody knows."""
    from methodenkoffer.tage import say_date

    takt = TAKTE.get(v.takt)
    if takt is None:
        return ""
    return f"{takt.name}, zuerst am {say_date(v.erstes_treffen)}" if v.erstes_treffen else takt.name


def enter_dates(v: Vereinbarung, heute: date) -> Vereinbarung:
    """Write the days of the year into the sheet.

    Past meetings stay. Meetings to come move to the new days in their order, so that calendars move them too; those
    without a topic go if there are more of them than days. Without a usable series nothing changes.

    Args:
        v: the agreement.
        heute: today.
    """
    from toolkit.planung.terminserie import list_dates

    serie = series_of(v)
    if serie is None:
        return v
    alte = [t for t in v.treffen if t.tag is not None and t.tag < heute]
    kommende = sorted((t for t in v.treffen if t.tag is None or t.tag >= heute), key=lambda t: t.tag or date.max)
    belegt = {t.tag for t in alte}
    tage = [tag for tag in list_dates(serie) if tag not in belegt and (tag >= heute or not v.treffen)]
    neu = [t.model_copy(update={"tag": tag}) for t, tag in zip(kommende, tage, strict=False)]
    neu += [Arbeitstreffen(tag=tag) for tag in tage[len(kommende) :]]
    neu += [t for t in kommende[len(tage) :] if one_line(t.thema)]
    treffen = [*alte, *neu][-MEISTE_TREFFEN:]
    return v.model_copy(update={"treffen": sorted(treffen, key=lambda t: (t.tag or date.max, t.id))})


def date_notes(v: Vereinbarung, heute: date) -> list[tuple[date, str]]:
    """Say what one should know of each meeting to come: holidays of the Länder involved, weekends.

    A holiday of one Land alone is said with its name. School holidays belong to the exercise that finds dates.
    """
    from toolkit.planung.kalendertage import notes_on_day

    laender: list[str] = sorted({p.land for p in real_partners(v) if p.land})
    hinweise: list[tuple[date, str]] = []
    for t in planned_meetings(v):
        if t.tag is None or t.tag < heute:
            continue
        saetze = dict.fromkeys(satz for land in laender or [""] for satz in notes_on_day(t.tag, heute, land))
        hinweise += [(t.tag, satz) for satz in saetze]
    return hinweise
