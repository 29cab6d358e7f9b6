"""Of which entries does an office's round consist: places, exclusions, earlier tandems, pairs?"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from toolkit.dokument.blattwert import Eintrag, Text, Wert, Zeile
from toolkit.dokument.regionalgruppe.blatt import Jahr

Seite = Literal["", "sucht", "gibt", "nicht"]
SEITEN: dict[Seite, str] = {"sucht": "sucht Begleitung", "gibt": "gibt Begleitung", "nicht": "macht nicht mit"}
HOECHSTENS_TANDEMS = 20
WEITESTE_KM = 1_500

Tandemzahl = Annotated[int, Field(ge=0, le=HOECHSTENS_TANDEMS)]
Km = Annotated[int, Field(ge=1, le=WEITESTE_KM)]
Punkte = Annotated[int, Field(ge=0, le=100)]


class Tandemort(Eintrag):
    """What a place says for this round; its ``id`` is that of the place in the group, if it came from there.

    Attributes:
        name: what people call it.
        seite: whether it seeks or gives; empty while nobody has decided.
        kapazitaet: how many tandems it takes if it gives; ``None`` is one.
        sucht: topics, one per line.
        bietet: topics, one per line.
        wuensche: names of places that it would like to have, one per line.
        hoechstens_km: how far the partner may be by road; ``None`` for any distance.
        aus_gruppe: whether it came from the group; a place that was typed here has neither position nor size.
    """

    name: Zeile = ""
    seite: Seite = ""
    kapazitaet: Tandemzahl | None = 1
    sucht: Text = ""
    bietet: Text = ""
    wuensche: Text = ""
    hoechstens_km: Km | None = None
    aus_gruppe: bool = False


class Ausschluss(Eintrag):
    """Two places, by id, that must not become a tandem, and why; empty while nobody has chosen."""

    a: Zeile = ""
    b: Zeile = ""
    grund: Zeile = ""


class Frueher(Eintrag):
    """A tandem of an earlier round.

    Attributes:
        suchend: id of the place that was accompanied.
        erfahren: id of the other one.
        namen: both names, for when a place does not belong to the group any more.
        jahr: the year in which it began.
        beginn: the day, if it is known.
    """

    suchend: Zeile = ""
    erfahren: Zeile = ""
    namen: Zeile = ""
    jahr: Jahr | None = None
    beginn: date | None = None


class Verbindung(Wert):
    """Two places by id."""

    suchend: Zeile
    erfahren: Zeile


class Paar(Verbindung):
    """A proposed pair and what was said of it when it was reckoned.

    Attributes:
        wert: points from 0 to 100.
        dafuer: what speaks for it, in German.
        dagegen: what speaks against it.
        unbekannt: which facts are missing.
    """

    wert: Punkte = 0
    dafuer: list[Text] = Field(default=[])
    dagegen: list[Text] = Field(default=[])
    unbekannt: list[Text] = Field(default=[])


class Festpaar(Verbindung):
    """A pair that is agreed; ``blatt`` is the id of its own sheet, empty without one."""

    blatt: Zeile = ""


class Ohne(Wert):
    """A seeking place that got nobody, by id, and why."""

    suchend: Zeile
    grund: Text = ""
