"""What stands on the sheet of a Regionaltreffen that somebody hosts?"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from toolkit.dokument.blattwert import Kennung, Text, Uhrzeit, Wert, Zeile
from toolkit.dokument.regionaltreffen.werte import (
    HOECHSTE_ZAHL,
    Anzahl,
    Aussage,
    Einnahme,
    Frage,
    Gast,
    Kosten,
    Platz,
    Raum,
    Sitzung,
    Thema,
    Vorlaufaufgabe,
    Zeitfenster,
    Zettel,
)

Land = Literal[
    "", "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"
]  # the codes of planung.kalendertage, or nothing yet
Blattkennung = Annotated[str, StringConstraints(max_length=64)]
Punktzahl = Annotated[int, Field(ge=1, le=20)]
MEISTE_GAESTE = 600
AUSSAGEN = (
    "Meine Fragen kamen in den Gesprächen vor.",
    "Alle Orte sind zu Wort gekommen.",
    "Ich weiß jetzt, wen ich in den Nachbarorten anrufen kann.",
    "Ich fahre mit einer Verabredung oder einer Idee nach Hause.",
    "Raum, Essen und Wege haben für mich gepasst.",
)
FRAGEN = ("Das nehme ich mit nach Hause", "Das hat mir gefehlt", "Darüber möchte ich beim nächsten Treffen sprechen")


def _statements() -> list[Aussage]:
    return [Aussage(id=f"aussage{nummer}", titel=satz) for nummer, satz in enumerate(AUSSAGEN, 1)]


def _questions() -> list[Frage]:
    return [Frage(id=f"frage{nummer}", titel=satz) for nummer, satz in enumerate(FRAGEN, 1)]


class Regionaltreffen(Wert):
    """Everything about one meeting of neighbouring places; times of day as ``HH:MM`` or empty.

    Attributes:
        ort: name of the house; ``gastgeber`` is the place that hosts.
        land: code of the Land, for its holidays.
        personen: how many people are expected.
        kontakt: role or address for questions beforehand; ``telefon`` is answered on the day.
        absender: who signs the mails.
        worum: what the day is about, for the invitation.
        raumzugang: how one gets in and around without steps.
        vorlauf_fuer: the day for which the tasks were computed; if it is not ``tag``, the date has moved since.
        punkte_je_person: dots of each person (20 at most), three if not set.
        punkte_je_thema: dots of one person on one topic, two if not set.
        themenzahl: how many topics are to be chosen, four if not set.
        klebende: how many people put dots on paper.
        gewaehlt: ids of the topics that the group took in the end.
        plaetze: the grid: which session is when and where.
        fassung: length of the workshop plan that the agenda is made from.
        plan_id: sheet of the agenda; ``protokoll_ids`` are the sheets of the minutes.
        eingeladen_am: day on which it was sent, as ``erinnert_am``, ``gedankt_am``, ``dokumentiert_am``.
        boegen: how many evaluation forms came back.
        naechster_gastgeber: place that hosts the next meeting.
    """

    titel: Zeile = "Regionaltreffen"
    tag: date | None = None
    beginn: Uhrzeit = ""
    ende: Uhrzeit = ""
    ort: Zeile = ""
    adresse: Zeile = ""
    gastgeber: Zeile = ""
    land: Land = ""
    personen: Annotated[int, Field(ge=1, le=HOECHSTE_ZAHL)] | None = None
    moderation: Zeile = ""
    kontakt: Zeile = ""
    telefon: Zeile = ""
    absender: Zeile = ""
    anmeldung_bis: date | None = None
    worum: Text = ""
    anfahrt: Text = ""
    raumzugang: Text = ""
    aufgaben: list[Vorlaufaufgabe] = Field(default=[], max_length=200)
    vorlauf_fuer: date | None = None
    themen: list[Thema] = Field(default=[], max_length=100)
    punkte_je_person: Punktzahl | None = None
    punkte_je_thema: Punktzahl | None = None
    themenzahl: Punktzahl | None = None
    klebende: Anzahl | None = None
    stimmzettel: list[Zettel] = Field(default=[], max_length=MEISTE_GAESTE)
    gewaehlt: list[Kennung] = Field(default=[], max_length=100)
    zeiten: list[Zeitfenster] = Field(default=[], max_length=20)
    raeume: list[Raum] = Field(default=[], max_length=20)
    sitzungen: list[Sitzung] = Field(default=[], max_length=100)
    plaetze: list[Platz] = Field(default=[], max_length=400)
    fassung: Zeile = ""
    plan_id: Blattkennung = ""
    protokoll_ids: list[Blattkennung] = Field(default=[], max_length=20)
    gaeste: list[Gast] = Field(default=[], max_length=MEISTE_GAESTE)
    kosten: list[Kosten] = Field(default=[], max_length=100)
    einnahmen: list[Einnahme] = Field(default=[], max_length=50)
    eingeladen_am: date | None = None
    erinnert_am: date | None = None
    gedankt_am: date | None = None
    dokumentiert_am: date | None = None
    boegen: Anzahl | None = None
    aussagen: list[Aussage] = Field(default_factory=_statements, max_length=20)
    fragen: list[Frage] = Field(default_factory=_questions, max_length=10)
    naechster_gastgeber: Zeile = ""
