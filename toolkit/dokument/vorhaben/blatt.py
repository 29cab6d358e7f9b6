"""What do places of a region do together?"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from toolkit.dokument.blattwert import Eintrag, Text, Zeile
from toolkit.dokument.regionalgruppe.gleichnamig import call_places
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltreffen.werte import Vorlaufaufgabe
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.werte import Zielwerk
from toolkit.planung.namen import name_key

Form = Literal["", "austausch", "landesnetzwerk", "laendergrenzen", "dach"]
Sache = Literal["", "freiwilligentag", "kampagne", "anliegen", "fortbildung", "andere"]
OHNE_TITEL = "Unser gemeinsames Vorhaben"
SACHEN: dict[str, str] = {
    "freiwilligentag": "Freiwilligentag an einem Tag",
    "kampagne": "Gemeinsame Kampagne",
    "anliegen": "Gemeinsames Anliegen an die Politik",
    "fortbildung": "Gemeinsame Fortbildung",
    "andere": "Etwas anderes",
}
MEISTE_ORTE, MEISTE_AUFGABEN = 1_000, 300


class Mitwirkung(Eintrag):
    """Who takes part and with what.

    Attributes:
        ort: id of the place of the group from which it came; empty for somebody else.
        wer: what it is called.
        macht: what it does.
        gibt: what it brings along: room, people, money.
        sicher: whether it has agreed.
    """

    ort: Zeile = ""
    wer: Zeile = ""
    macht: Zeile = ""
    gibt: Zeile = ""
    sicher: bool = False


class Vorhaben(Zielwerk):
    """One joint activity as it is being planned.

    Attributes:
        titel: what it is called.
        gruppe: the places it begins with.
        form: in which regional form the places work together; a key of ``formen.FORMEN``.
        form_warum: why this one.
        sache: kind of activity; a key of ``SACHEN``.
        worum: what it is about, in a sentence.
        fuer_wen: for whom.
        warum: why together and not alone.
        an_wen: to whom a request goes.
        mitwirkende: who does what.
        federfuehrung: who holds the threads; a role is enough.
        vertretung: who stands in.
        tag: the day itself, or the first one.
        bis: the last day of something longer.
        aufgaben: tasks, some of them reckoned from the day.
        vorlauf_fuer: the day for which the tasks were reckoned.
        rueckblick: what became of it.
    """

    titel: Zeile = OHNE_TITEL
    gruppe: Gruppenstand = Gruppenstand()
    form: Form = ""
    form_warum: Text = ""
    sache: Sache = ""
    worum: Zeile = ""
    fuer_wen: Zeile = ""
    warum: Text = ""
    an_wen: Zeile = ""
    mitwirkende: list[Mitwirkung] = Field(default=[], max_length=MEISTE_ORTE)
    federfuehrung: Zeile = ""
    vertretung: Zeile = ""
    tag: date | None = None
    bis: date | None = None
    aufgaben: list[Vorlaufaufgabe] = Field(default=[], max_length=MEISTE_AUFGABEN)
    vorlauf_fuer: date | None = None
    rueckblick: Text = ""


def title_of(v: Vorhaben) -> str:
    """Return what the activity is called, never empty."""
    return one_line(v.titel) or OHNE_TITEL


def real_members(v: Vorhaben) -> list[Mitwirkung]:
    """Return those who are named."""
    return [m for m in v.mitwirkende if one_line(m.wer)]


def real_tasks(v: Vorhaben) -> list[Vorlaufaufgabe]:
    """Return the tasks that say anything, by day, those without one last."""
    return sorted((a for a in v.aufgaben if one_line(a.was)), key=lambda a: a.bis or date.max)


def take_places(v: Vorhaben) -> Vorhaben:
    """Add the places of the group that do not take part yet; what stands there stays, empty entries make room."""
    bleiben = real_members(v)
    kennungen, namen = {m.ort for m in bleiben}, {name_key(m.wer) for m in bleiben}
    neu = {
        schluessel: Mitwirkung(ort=kennung, wer=name)
        for kennung, name in call_places(v.gruppe.orte).items()
        if kennung not in kennungen and (schluessel := name_key(name)) not in namen
    }
    return v.model_copy(update={"mitwirkende": [*bleiben, *neu.values()][:MEISTE_ORTE]})
