"""What does an office know when it brings tandems together: places, wishes, what counts, and the pairs?"""

from __future__ import annotations

from datetime import date

from pydantic import Field

from toolkit.dokument.blattwert import Text, Wert, Zeile
from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE, Jahr
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.tandemvermittlung.werte import Ausschluss, Festpaar, Frueher, Ohne, Paar, Tandemort, Verbindung
from toolkit.planung.tandem.werte import Landwunsch, Naeherichtung, Stufe, Umgang

HOECHSTENS_AUSSCHLUESSE = 500
HOECHSTENS_GESCHICHTE = 2_000
HOECHSTENS_LIEBER = 20
OHNE_TITEL = "Tandems zusammenbringen"


class Tandemvermittlung(Wert):
    """One round of an office.

    Attributes:
        titel: name of the round.
        absender: who writes to the places.
        gruppe: copy of the group.
        jahr: year of the round.
        zurueck_bis: day until which the profile sheets are to be back.
        orte: what each place says.
        ausschluesse: pairs that must not be.
        geschichte: tandems of earlier rounds.
        umgang: what to do with them.
        erster_wunsch: whether the first wish of a place is its dearest.
        paare: the proposal, the agreed pairs included.
        ohne: who got nobody.
        lieber: sentences on pairs of which both would rather have each other.
        fest: agreed pairs.
        bisher: pairs that the last reckoning kept where possible.
        sicher: for „suchend erfahren“ how sure that pair is.
        gerechnet: fingerprint of what the proposal was reckoned from; empty without one.
        beginn: day on which the tandems begin.
        antwort_bis: day until which the places answer to a proposal.
    """

    titel: Zeile = OHNE_TITEL
    absender: Zeile = ""
    gruppe: Gruppenstand = Gruppenstand()
    jahr: Jahr | None = None
    zurueck_bis: date | None = None
    orte: list[Tandemort] = Field(default=[], max_length=HOECHSTENS_ORTE)
    ausschluesse: list[Ausschluss] = Field(default=[], max_length=HOECHSTENS_AUSSCHLUESSE)
    geschichte: list[Frueher] = Field(default=[], max_length=HOECHSTENS_GESCHICHTE)
    umgang: Umgang = "vermeiden"
    thema: Stufe = "sehr-wichtig"
    naehe: Stufe = "wichtig"
    groesse: Stufe = "wichtig"
    land: Stufe = "etwas"
    wuensche: Stufe = "sehr-wichtig"
    erfahrung: Stufe = "etwas"
    richtung: Naeherichtung = "lieber nah"
    landwunsch: Landwunsch = "gleiches Land"
    erster_wunsch: bool = False
    paare: list[Paar] = Field(default=[], max_length=HOECHSTENS_ORTE)
    ohne: list[Ohne] = Field(default=[], max_length=HOECHSTENS_ORTE)
    lieber: list[Text] = Field(default=[], max_length=HOECHSTENS_LIEBER)
    fest: list[Festpaar] = Field(default=[], max_length=HOECHSTENS_ORTE)
    bisher: list[Verbindung] = Field(default=[], max_length=HOECHSTENS_ORTE)
    sicher: dict[Zeile, Text] = Field(default={})
    gerechnet: Zeile = ""
    beginn: date | None = None
    antwort_bis: date | None = None


def title_of(v: Tandemvermittlung) -> str:
    """Return the name of the round; never empty."""
    return " ".join(v.titel.split()) or OHNE_TITEL
