"""What stands in the sheet of a division into regions: places, limits, pairs, and the regions found?"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.dokument.blattwert import Eintrag, Kennung, Text, Wert, Zeile
from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltreffen.worte import one_line

OHNE_TITEL = "Unsere Regionen"
HOECHSTENS_PAARE = 200
Anzahl = Annotated[int, Field(ge=0, le=HOECHSTENS_ORTE)]
Wie = Literal["zusammen", "getrennt"]


class Paar(Eintrag):
    """Two places that must be together or apart.

    Attributes:
        a: id of a place; empty while nobody has chosen.
        b: id of the other one.
        wie: ``zusammen`` or ``getrennt``.
    """

    a: Zeile = ""
    b: Zeile = ""
    wie: Wie = "zusammen"


class Gebiet(Eintrag):
    """One region as it was found or changed by hand.

    Attributes:
        name: what people call it; first the name of its meeting place.
        mitte: id of the place where it meets.
        gewaehlt: whether somebody chose the meeting place by hand.
        orte: ids of its places, the meeting place among them.
        blatt: id of the regional group that was made of it; empty for none.
    """

    name: Zeile = ""
    mitte: Kennung
    gewaehlt: bool = False
    orte: list[Kennung] = Field(max_length=HOECHSTENS_ORTE)
    blatt: Zeile = ""


class Abdruck(Wert):
    """From what the regions were computed; see ``abdruck.print_of``.

    Attributes:
        orte: places, positions and travel times.
        grenzen: number and sizes of regions, and whether borders count.
        paare: pairs.
    """

    orte: Zeile = ""
    grenzen: Zeile = ""
    paare: Zeile = ""


class Regionen(Wert):
    """A division of places into regional networks.

    Attributes:
        titel: what it is called.
        gruppe: the places.
        anzahl: how many regions; ``None`` while open.
        kleinste: fewest places of a region.
        groesste: most places of a region.
        laender: whether no region crosses the border of a Land.
        paare: places that must be together or apart.
        gebiete: the regions; empty before the first computation.
        fest: ids of places that stay in their region when it is computed anew.
        fest_dabei: how many places were held in the last computation.
        schranke: no division within the limits has shorter ways altogether; in km or minutes.
        abgebrochen: whether the last computation was stopped before its end.
        von_hand: whether somebody has changed the regions by hand since.
        aus: from what the regions were computed.
        rechnet: whether a computation was begun whose result has not come yet.
        notiz: remarks, also on paper.
    """

    titel: Zeile = OHNE_TITEL
    gruppe: Gruppenstand = Gruppenstand()
    anzahl: Anzahl | None = None
    kleinste: Anzahl | None = None
    groesste: Anzahl | None = None
    laender: bool = False
    paare: list[Paar] = Field(default=[], max_length=HOECHSTENS_PAARE)
    gebiete: list[Gebiet] = Field(default=[], max_length=HOECHSTENS_ORTE)
    fest: list[Kennung] = Field(default=[], max_length=HOECHSTENS_ORTE)
    fest_dabei: Anzahl = 0
    schranke: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0
    abgebrochen: bool = False
    von_hand: bool = False
    aus: Abdruck = Abdruck()
    rechnet: bool = False
    notiz: Text = ""


def title_of(r: Regionen) -> str:
    """Return what the division is called, never empty."""
    return one_line(r.titel) or OHNE_TITEL
