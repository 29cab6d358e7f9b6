"""On which days does a group meet again and again, and how is such a series said?

The rhythms are those of RFC 5545 (iCalendar), with two kindnesses: a fifth weekday counts as the last one of its month,
and a day of the month that a short month lacks moves to its last day.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from methodenkoffer.tage import WOCHENTAGE, say_date
from toolkit.planung.kalendertage import move_day, notes_on_day
from toolkit.planung.werte import Planwert
from toolkit.planung.worte import say_count

ERSTES_JAHR, LETZTES_JAHR = 1900, 2200
WOCHE, JAHR_MONATE = 7, 12
SICHERE_TAGE = 28
FUENFTER = 5
SUCHE_WOCHEN = 52
_STELLEN = {1: "ersten", 2: "zweiten", 3: "dritten", 4: "vierten", -1: "letzten"}

Kalendertag = Annotated[date, Field(ge=date(ERSTES_JAHR, 1, 1), le=date(LETZTES_JAHR, 12, 31))]
Rhythmus = Literal["woche", "monat_wochentag", "monat_tag"]


class Ersatztag(Planwert):
    """A date of a series that takes place on another day.

    Attributes:
        statt: the day of the series.
        neu: the day on which people meet instead.
    """

    statt: Kalendertag
    neu: Kalendertag


class Serie(Planwert):
    """The dates of a group that meets again and again.

    Attributes:
        beginn: the first date; it sets the weekday or the day of the month.
        rhythmus: by weeks, by the first, second … weekday of a month, or by the day of a month.
        alle: every how many weeks or months.
        anzahl: how many dates; what is left out or moved counts too, as in RFC 5545.
        letzter: on the last such weekday of a month; holds only where ``beginn`` is the last one.
        ausgelassen: days of the series without a meeting. Days that the series does not have do no harm.
        ersatz: moved dates; of two for the same day the later one in the list holds. What is left out stays out.
    """

    beginn: Kalendertag
    rhythmus: Rhythmus = "monat_wochentag"
    alle: Annotated[int, Field(ge=1, le=12)] = 1
    anzahl: Annotated[int, Field(ge=1, le=60)] = 6
    letzter: bool = False
    ausgelassen: Annotated[tuple[Kalendertag, ...], Field(max_length=200)] = ()
    ersatz: Annotated[tuple[Ersatztag, ...], Field(max_length=200)] = ()

    @model_validator(mode="after")
    def _ends_in_time(self) -> Self:
        """Check that no date lies after the last year that we know."""
        spanne = self.alle * (self.anzahl - 1)
        if self.rhythmus == "woche":
            jahr = move_day(self.beginn, WOCHE * spanne).year
        else:
            jahr = self.beginn.year + (self.beginn.month - 1 + spanne) // JAHR_MONATE
        if jahr > LETZTES_JAHR:
            raise PydanticCustomError("serie_zu_lang", "Die Termine reichen über das Jahr 2200 hinaus.")
        return self


def is_last_weekday(tag: date) -> bool:
    """Say whether a day is the last of its weekday in its month, so that ``Serie.letzter`` can be offered."""
    return move_day(tag, WOCHE).month != tag.month


def list_dates(serie: Serie) -> tuple[date, ...]:
    """List the dates of a series by day, without those left out, with those moved, none twice."""
    umgezogen = {e.statt: e.neu for e in serie.ersatz}
    bleiben = (tag for tag in _regular_dates(serie) if tag not in serie.ausgelassen)
    return tuple(sorted({umgezogen.get(tag, tag) for tag in bleiben}))


def say_series(serie: Serie) -> str:
    """Say a series: ``jeden zweiten Dienstag im Monat, alle 2 Monate, 6 Termine bis 8. Juni 2027``."""
    tage, regulaer = list_dates(serie), _regular_dates(serie)
    teile = [_say_rhythm(serie)]
    if not tage:
        return f"{teile[0]}, alle Termine fallen aus"
    wann = f"bis {say_date(tage[-1])}" if len(tage) > 1 else f"am {say_date(tage[0])}"
    teile.append(f"{say_count(len(tage), 'Termin', 'Termine')} {wann}")
    weg = set(serie.ausgelassen).intersection(regulaer)
    if verschoben := len({e.statt for e in serie.ersatz}.intersection(regulaer) - weg):
        teile.append(f"davon {verschoben} verschoben")
    if weg:
        teile.append(f"{len(weg)} {'fällt' if len(weg) == 1 else 'fallen'} aus")
    return ", ".join(teile)


def notes_on_series(serie: Serie, heute: date, land: str = "") -> tuple[tuple[date, str], ...]:
    """Say for each date of a series what one should know, as ``notes_on_day`` does.

    The weekday of ``beginn`` is meant as it is; a weekend is said only of dates that fall on another weekday.

    Raises:
        ValueError: for an unknown Land.
    """
    gewollt = serie.beginn.weekday()
    return tuple(
        (tag, satz)
        for tag in list_dates(serie)
        for satz in notes_on_day(tag, heute, land, wochenende=tag.weekday() != gewollt)
    )


def propose_other_day(tag: date, land: str, heute: date, *, belegt: Collection[date] = ()) -> date:
    """Propose another day with the same weekday: the nearest after today of which there is nothing to know.

    Args:
        tag: the day that does not suit. Of two days equally near, the later one is proposed.
        land: a code of ``LAENDER`` in ``kalendertage``; empty for the holidays of all Länder.
        heute: today.
        belegt: days that are taken already, such as the other dates of the series.

    Returns:
        The other day; the day itself if there is none within a year.

    Raises:
        ValueError: for an unknown Land.
    """
    mitte = tag if tag > heute else move_day(tag, WOCHE * ((heute - tag).days // WOCHE + 1))
    for wochen in (0, *(w * seite for w in range(1, SUCHE_WOCHEN + 1) for seite in (1, -1))):
        neu = move_day(mitte, WOCHE * wochen)
        frei = neu > heute and neu != tag and neu.weekday() == tag.weekday() and neu not in belegt
        if frei and not notes_on_day(neu, heute, land, wochenende=False):
            return neu
    return tag


def _regular_dates(serie: Serie) -> tuple[date, ...]:
    """List the dates of the rhythm alone; the first one is always ``beginn``."""
    from dateutil import rrule

    tag, regel = serie.beginn, {}
    if serie.rhythmus == "monat_wochentag":
        regel = {"byweekday": rrule.weekday(tag.weekday(), _position(serie))}
    elif serie.rhythmus == "monat_tag" and tag.day > SICHERE_TAGE:
        regel = {"bymonthday": (tag.day, -1), "bysetpos": 1}
    takt = rrule.WEEKLY if serie.rhythmus == "woche" else rrule.MONTHLY
    momente = rrule.rrule(takt, dtstart=tag, interval=serie.alle, count=serie.anzahl, **regel)
    return tuple(moment.date() for moment in momente)


def _position(serie: Serie) -> int:
    """Return which weekday of the month the series has: 1 to 4, or -1 for the last."""
    stelle = (serie.beginn.day - 1) // WOCHE + 1
    return -1 if stelle == FUENFTER or (serie.letzter and is_last_weekday(serie.beginn)) else stelle


def _say_rhythm(serie: Serie) -> str:
    wochentag, tag = WOCHENTAGE[serie.beginn.weekday()], serie.beginn.day
    if serie.rhythmus == "woche":
        return f"jeden {wochentag}" if serie.alle == 1 else f"alle {serie.alle}\u00a0Wochen am {wochentag}"
    if serie.rhythmus == "monat_wochentag":
        satz = f"jeden {_STELLEN[_position(serie)]} {wochentag} im Monat"
    else:
        satz = f"an jedem {tag}. des Monats" + (", in kürzeren am letzten Tag" if tag > SICHERE_TAGE else "")
    return satz if serie.alle == 1 else f"{satz}, alle {serie.alle}\u00a0Monate"
