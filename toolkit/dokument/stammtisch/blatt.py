"""What stands in the sheet of a group that meets again and again: topics, dates, agendas and what came of them?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.blattwert import Eintrag, Kennung, Text, Uhrzeit, Wert, Zeile
from toolkit.planung.tagesordnung import Laenge
from toolkit.planung.tagesordnung import Themenart as Planart
from toolkit.planung.terminserie import Rhythmus

Gruppenart = Literal["steuerung", "eigener", "netzwerk"]
Themenart = Literal["", "entscheiden", "beraten", "informieren"]
Themenstand = Literal["", "geparkt", "erledigt"]
Ausgang = Literal["", "erledigt", "offen", "geparkt"]
Land = Literal["", "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"]
Zahl = Annotated[int, Field(ge=0, le=9999)]

MEISTE_THEMEN = 500
MEISTE_TREFFEN = 300
ARTNAMEN: dict[str, str] = {"": "noch offen", "entscheiden": "entscheiden", "beraten": "beraten"} | {
    "informieren": "informieren"
}
GRUPPENNAMEN: dict[Gruppenart, str] = {
    "steuerung": "Steuerungsgruppe oder Kernteam",
    "eigener": "eigener Stammtisch vor Ort",
    "netzwerk": "Teilnahme am Stammtisch des Netzwerks",
}
AUSGAENGE: dict[Ausgang, str] = {"": "", "erledigt": "erledigt", "offen": "bleibt offen", "geparkt": "geparkt"}


class Speicherthema(Eintrag):
    """A topic in the store.

    Attributes:
        wer: who brings it.
        art: what the group shall do with it; empty counts as ``beraten``.
        minuten: wanted minutes.
        punkte: dots that it got; ``None`` if nobody gave any.
        stand: empty while it is open.
        geparkt_bis: from this day on it is proposed again by itself.
        seit: day on which it was collected; ``None`` until the screen writes it.
    """

    titel: Zeile = ""
    wer: Zeile = ""
    art: Themenart = ""
    minuten: Zahl | None = None
    punkte: Zahl | None = None
    stand: Themenstand = ""
    geparkt_bis: date | None = None
    warum_geparkt: Zeile = ""
    seit: date | None = None

    @property
    def planart(self) -> Planart:
        """What the group shall do with it, for the agenda."""
        return self.art or "beraten"


class Tagespunkt(Eintrag):
    """A topic on the agenda of one meeting; ``id`` is that of the topic, whose title then is kept here, too."""

    titel: Zeile = ""
    wer: Zeile = ""
    art: Themenart = ""
    minuten: Zahl = 0
    ausgang: Ausgang = ""


class Treffen(Eintrag):
    """One meeting; calendars know it by its ``id``, however often it moves.

    Attributes:
        statt: day of the series that it stands for; ``None`` for one outside of the series.
        dazu: topics that people want on the agenda by all means.
        weg: topics that people took from the agenda.
        punkte: the agenda that was agreed; empty before.
        plan: id of the sheet with the plan; may be gone.
        protokoll: id of the sheet with the minutes; may be gone.
    """

    tag: date | None = None
    statt: date | None = None
    faellt_aus: bool = False
    dazu: list[Kennung] = Field(default=[], max_length=MEISTE_THEMEN)
    weg: list[Kennung] = Field(default=[], max_length=MEISTE_THEMEN)
    punkte: list[Tagespunkt] = Field(default=[], max_length=MEISTE_THEMEN)
    plan: Zeile = ""
    protokoll: Zeile = ""


class Teilnahme(Eintrag):
    """One evening to which others invite, and what the coordinator brings and takes home.

    Attributes:
        titel: her question in one sentence.
    """

    tag: date | None = None
    titel: Zeile = ""
    versucht: Text = ""
    mitbringen: Text = ""
    mitnehmen: Text = ""


class Stammtisch(Wert):
    """A recurring group."""

    titel: Zeile = "Unsere Runde"
    art: Gruppenart = "steuerung"
    wozu: Text = ""
    ort: Zeile = ""
    zeit: Uhrzeit = ""
    laenge: Literal["60", "90"] = "90"
    kernteam: list[Zeile] = Field(default=[], max_length=100)
    themen: list[Speicherthema] = Field(default=[], max_length=MEISTE_THEMEN)
    erster_tag: date | None = None
    rhythmus: Rhythmus = "monat_wochentag"
    alle: Annotated[int, Field(ge=1, le=12)] | None = 1
    anzahl: Annotated[int, Field(ge=1, le=60)] | None = 3
    letzter: bool = False
    land: Land = ""
    treffen: list[Treffen] = Field(default=[], max_length=MEISTE_TREFFEN)
    teilnahmen: list[Teilnahme] = Field(default=[], max_length=200)
    schritte: list[Aufgabe] = Field(default=[], max_length=200)

    @property
    def minuten(self) -> Laenge:
        """How long a meeting is."""
        return 60 if self.laenge == "60" else 90


def say_outcome(punkt: Tagespunkt) -> str:
    """Say a topic of a meeting and what became of it, if that is known: ``Sommerfest (bleibt offen)``."""
    titel = punkt.titel.strip() or "Ohne Titel"
    return f"{titel} ({AUSGAENGE[punkt.ausgang]})" if punkt.ausgang else titel


def meeting_of(wert: Stammtisch, kennung: str) -> Treffen | None:
    """Find a meeting; ``None`` if it is not there any more."""
    return next((t for t in wert.treffen if t.id == kennung), None)


def topic_of(wert: Stammtisch, kennung: str) -> Speicherthema | None:
    """Find a topic; ``None`` if it is not there any more."""
    return next((t for t in wert.themen if t.id == kennung), None)


def order_meetings(wert: Stammtisch) -> list[Treffen]:
    """Return the meetings that have a day, in the order of their days."""
    return sorted((t for t in wert.treffen if t.tag is not None), key=lambda t: t.tag or date.max)


def change_meeting(wert: Stammtisch, kennung: str, aendere: Callable[[Treffen], Treffen]) -> Stammtisch:
    """Return the sheet with one meeting changed; an unknown one changes nothing."""
    return wert.model_copy(update={"treffen": [aendere(t) if t.id == kennung else t for t in wert.treffen]})


def change_topic(wert: Stammtisch, kennung: str, **felder: object) -> Stammtisch:
    """Return the sheet with fields of one topic changed; an unknown one changes nothing."""
    themen = [t.model_copy(update=felder) if t.id == kennung else t for t in wert.themen]
    return wert.model_copy(update={"themen": themen})
