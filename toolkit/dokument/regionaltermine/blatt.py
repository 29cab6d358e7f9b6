"""What does a regional group write down to find its days, its hosts and its meeting place?"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from methodenkoffer.kalender import Ferien
from methodenkoffer.kalender.ferien import Landkuerzel
from toolkit.dokument.blattwert import Eintrag, Text, Uhrzeit, Wert, Zeile
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltreffen.worte import one_line

OHNE_TITEL = "Unsere Termine"
MEISTE_TERMINE, MEISTE_SPERREN, MEISTE_FRUEHERE, MEISTE_FERIEN = 60, 150, 60, 600
MEISTE_ORTSIDEEN, MEISTE_GAESTE = 10, 100
# What lasts longer is a typing error; nothing beyond is looked at.
LAENGSTER_TERMIN = 31
ANDERSWO = "anderswo"

Wunsch = Literal["gern", "geht", "ungern", "nie"]
Haltung = Literal["ausschliessen", "abraten", "egal"]
# The first day after the shipped facts of any calendar is far beyond; typed years such as 0202 do no harm.
Tag = Annotated[date, Field(ge=date(1900, 1, 1), le=date(2200, 12, 31))]
TAGESNAMEN = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
WUENSCHE: dict[Wunsch, str] = {"gern": "gern", "geht": "geht", "ungern": "ungern", "nie": "nie"}
HALTUNGEN: dict[Haltung, str] = {"ausschliessen": "nie", "abraten": "ungern", "egal": "egal"}


class Weitere(Eintrag):
    """A Land whose holidays count although none of the places lies in it, or do not although one does.

    Attributes:
        land: its code.
        ohne: whether its holidays do not count.
    """

    land: Annotated[Landkuerzel | Literal[""], BeforeValidator(lambda wert: wert or "")] = ""
    ohne: bool = False


class Belegt(Eintrag):
    """Days on which the group cannot meet.

    Attributes:
        von: the first day.
        bis: the last day; without it only the first.
        grund: why, for example another meeting.
    """

    von: Tag | None = None
    bis: Tag | None = None
    grund: Zeile = ""


class Gruppentermin(Eintrag):
    """One date of the group; its ``id`` is the key by which calendars know it.

    Attributes:
        titel: what it is called.
        tag: the day, or the first one.
        bis: the last day of something longer.
        beginn: when it begins.
        ende: when it ends.
        ort: where, or who hosts.
        notiz: what else people should know.
    """

    titel: Zeile = ""
    tag: Tag | None = None
    bis: Tag | None = None
    beginn: Uhrzeit = ""
    ende: Uhrzeit = ""
    ort: Zeile = ""
    notiz: Text = ""


class Einladung(Eintrag):
    """A meeting that was, with the place that hosted it.

    Attributes:
        jahr: when it was.
        ort: id of the place in the group; ``anderswo`` for any other one.
    """

    jahr: Annotated[int, Field(ge=1900, le=2200)] | None = None
    ort: Zeile = ""


class Gast(Eintrag):
    """A place that travels but does not host, by its id in the group."""

    ort: Zeile = ""


class Regionaltermine(Wert):
    """The dates of a group as they are being planned.

    Attributes:
        titel: what the sheet is called.
        gruppe: the places that meet.
        von: the first day to look at.
        bis: the last day to look at.
        weitere: further Länder whose holidays count, and Länder whose holidays do not.
        alle_laender: whether the holidays of all sixteen count.
        zwei_tage: whether a meeting lasts two days.
        vorlauf: weeks that people need to know of it before.
        montag: how Mondays suit; the other weekdays likewise.
        schulferien: whether school holidays are out, count against a day, or do not matter.
        feiertage: the same for public holidays.
        brueckentage: the same for days between a holiday and a weekend.
        sperren: days that are taken.
        aus_mappe: whether the meetings on other sheets of the Mappe count as taken.
        wie_viele: how many proposals are wanted.
        abstand: least weeks between two proposals.
        serie: how many meetings a series has over the range.
        termine: the chosen dates.
        frueher: meetings that were.
        nur_gast: places that travel but do not host.
        verbuende_laden_ein: whether Landkreise and Landesnetzwerke host like everybody.
        ab_jahr: first year for which hosts are planned.
        jahre: for how many years.
        je_jahr: how many meetings a year.
        umkreis: up to which way a place counts as near, in km or, with own travel times, in minutes.
        ortsideen: further towns where people could meet, one per line.
        ferien: school holidays that were added.
    """

    titel: Zeile = OHNE_TITEL
    gruppe: Gruppenstand = Gruppenstand()
    von: Tag | None = None
    bis: Tag | None = None
    weitere: list[Weitere] = Field(default=[], max_length=32)
    alle_laender: bool = False
    zwei_tage: bool = False
    vorlauf: Annotated[int, Field(ge=0, le=104)] | None = 8
    montag: Wunsch = "geht"
    dienstag: Wunsch = "geht"
    mittwoch: Wunsch = "geht"
    donnerstag: Wunsch = "geht"
    freitag: Wunsch = "geht"
    samstag: Wunsch = "nie"
    sonntag: Wunsch = "nie"
    schulferien: Haltung = "ausschliessen"
    feiertage: Haltung = "ausschliessen"
    brueckentage: Haltung = "abraten"
    sperren: list[Belegt] = Field(default=[], max_length=MEISTE_SPERREN)
    aus_mappe: bool = True
    wie_viele: Annotated[int, Field(ge=1, le=24)] | None = 6
    abstand: Annotated[int, Field(ge=0, le=52)] | None = 2
    serie: Annotated[int, Field(ge=2, le=12)] | None = 4
    termine: list[Gruppentermin] = Field(default=[], max_length=MEISTE_TERMINE)
    frueher: list[Einladung] = Field(default=[], max_length=MEISTE_FRUEHERE)
    nur_gast: list[Gast] = Field(default=[], max_length=MEISTE_GAESTE)
    verbuende_laden_ein: bool = False
    ab_jahr: Annotated[int, Field(ge=1900, le=2200)] | None = None
    jahre: Annotated[int, Field(ge=1, le=10)] | None = 6
    je_jahr: Annotated[int, Field(ge=1, le=6)] | None = 1
    umkreis: Annotated[int, Field(ge=1, le=1_000)] | None = 60
    ortsideen: Text = ""
    ferien: list[Ferien] = Field(default=[], max_length=MEISTE_FERIEN)


def title_of(t: Regionaltermine) -> str:
    """Return what the sheet is called, never empty."""
    return one_line(t.titel) or OHNE_TITEL


def name_of(termin: Gruppentermin, t: Regionaltermine) -> str:
    """Return what a date is called: its own title, else that of the group, else „Treffen“."""
    return one_line(termin.titel) or one_line(t.gruppe.titel) or "Treffen"


def dated(t: Regionaltermine) -> list[Gruppentermin]:
    """Return the dates that have a day, in their order."""
    return sorted((x for x in t.termine if x.tag), key=lambda x: (x.tag or date.max, x.beginn or "00:00", x.id))


def last_day(termin: Gruppentermin) -> date | None:
    """Return the last day of a date; a typed end before it, or more than a month after it, does not count."""
    tag, bis = termin.tag, termin.bis
    return bis if tag and bis and 0 < (bis - tag).days <= LAENGSTER_TERMIN else tag
