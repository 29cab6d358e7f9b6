"""What does a group wish of the days on which it meets?"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from methodenkoffer.kalender.ferien import Landkuerzel
from toolkit.planung.kalendertage import move_day
from toolkit.planung.terminserie import Kalendertag
from toolkit.planung.werte import Planwert

LAENGSTE_SUCHE = 1100
WOCHE = 7

Umgang = Literal["ausschliessen", "abraten", "egal"]
Wochentag = Annotated[int, Field(ge=0, le=6)]


class Sperre(Planwert):
    """Days on which the group cannot meet.

    Attributes:
        von: the first day.
        bis: the last day, itself included.
        grund: why, such as another meeting of the year.
    """

    von: Kalendertag
    bis: Kalendertag
    grund: Annotated[str, StringConstraints(min_length=1, max_length=300)]

    @model_validator(mode="after")
    def _ends_after_begin(self) -> Self:
        """Check the order of the days."""
        if self.bis < self.von:
            raise PydanticCustomError("sperre_rueckwaerts", "Der letzte Tag liegt vor dem ersten.")
        return self


class Terminwunsch(Planwert):
    """What the group wishes.

    Attributes:
        heute: today; earlier days are always out.
        von: the first day to look at.
        bis: the last day to look at; a meeting ends by then.
        laender: codes of the Länder where the places lie; none means holidays of the whole country only.
        gern: weekdays that suit well, 0 for Monday to 6 for Sunday.
        ungern: weekdays that suit badly.
        nie: weekdays that are out.
        vorlauf: weeks that people need to know of it before.
        sperren: days that are taken.
        schulferien: whether school holidays of any Land are out, count against a day, or do not matter.
        feiertage: the same for public holidays.
        brueckentage: the same for single workdays between a public holiday and another free day.
        wochenenden: the same for Saturdays and Sundays.
        laenge: days that a meeting lasts, one after another.
        anzahl: proposals wanted.
        abstand: least days from the beginning of one proposal to that of the next; meetings never overlap.
    """

    heute: Kalendertag
    von: Kalendertag
    bis: Kalendertag
    laender: Annotated[tuple[Landkuerzel, ...], Field(max_length=16)] = ()
    gern: frozenset[Wochentag] = frozenset()
    ungern: frozenset[Wochentag] = frozenset()
    nie: frozenset[Wochentag] = frozenset()
    vorlauf: Annotated[int, Field(ge=0, le=104)] = 8
    sperren: Annotated[tuple[Sperre, ...], Field(max_length=300)] = ()
    schulferien: Umgang = "ausschliessen"
    feiertage: Umgang = "ausschliessen"
    brueckentage: Umgang = "abraten"
    wochenenden: Umgang = "ausschliessen"
    laenge: Annotated[int, Field(ge=1, le=3)] = 1
    anzahl: Annotated[int, Field(ge=1, le=24)] = 3
    abstand: Annotated[int, Field(ge=1, le=400)] = 1

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        """Check the range and that no weekday is wished in two ways."""
        if self.bis < self.von:
            raise PydanticCustomError("suche_rueckwaerts", "Der letzte Tag liegt vor dem ersten.")
        if (self.bis - self.von).days >= LAENGSTE_SUCHE:
            raise PydanticCustomError("suche_zu_lang", "Der Zeitraum ist zu lang. Möglich sind drei Jahre.")
        if self.gern & self.ungern or self.gern & self.nie or self.ungern & self.nie:
            raise PydanticCustomError("wochentag_doppelt", "Ein Wochentag steht zweimal in den Wünschen.")
        return self

    @property
    def fruehestens(self) -> date:
        """The first day that leaves enough time before."""
        return move_day(self.heute, WOCHE * self.vorlauf)
