"""Which places belong to a regional group, and what does each of them say about itself?"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import Ort, Typ
from toolkit.dokument.blattwert import Eintrag, Kennung, Text, Wert, Zeile
from toolkit.dokument.ereignis import Ereignis
from toolkit.planung.entfernung import LAENGSTE_FAHRT, Reisezeit, Reisezeiten

HOECHSTENS_ORTE = 1_000
HOECHSTENS_FAHRTEN = 5_000
HOECHSTENS_ABWEICHUNGEN = 2_000
OHNE_NAMEN = "Ort ohne Namen"

Land = Literal["", "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"]
Breite = Annotated[float, Field(ge=-90, le=90)]
Laenge = Annotated[float, Field(ge=-180, le=180)]
Zahl = Annotated[int, Field(ge=0, le=100_000_000)]
Jahr = Annotated[int, Field(ge=1900, le=2200)]

# A form leaves a choice that nobody made empty.
Ortstyp = Annotated[Typ, BeforeValidator(lambda wert: wert or "unbekannt")]

TYPNAMEN: dict[Typ, str] = {
    "stadt": "Stadt",
    "gemeinde": "Gemeinde",
    "bezirk": "Bezirk",
    "stadtteil": "Stadtteil",
    "verband": "Verband von Gemeinden",
    "landkreis": "Landkreis",
    "landesnetzwerk": "Landesnetzwerk",
    "unbekannt": "",
}


class Gruppenort(Eintrag):
    """One place of the group with what it says about itself.

    Attributes:
        ort: id in the shipped places (``methodenkoffer.orte``); empty for a place of one's own.
        name: what people call it.
        typ: kind of place.
        land: code of the Land; empty if unknown.
        lat: latitude in degrees; ``None`` if the place is not on the map.
        lon: longitude in degrees.
        liegt_bei: name of the place whose position was taken; empty if the position is its own.
        einwohner: inhabitants.
        seit: the year in which it joined the network.
        mitglied: whether it is a member of the network.
        wer: who coordinates there: institution and place in it.
        kontakt: whom to ask; a role is enough.
        mail: address for messages.
        telefon: number.
        weitergeben: whether the place agreed that the others get its contact.
        tut: what it does, one thing per line.
        sucht: what it seeks, one thing per line.
        bietet: what it offers, one thing per line.
        stand: day of its contact sheet.
        quelle: where this was read, for example the name of a file.
    """

    ort: Zeile = ""
    name: Zeile = ""
    typ: Ortstyp = "unbekannt"
    land: Land = ""
    lat: Breite | None = None
    lon: Laenge | None = None
    liegt_bei: Zeile = ""
    einwohner: Zahl | None = None
    seit: Jahr | None = None
    mitglied: bool = False
    wer: Zeile = ""
    kontakt: Zeile = ""
    mail: Zeile = ""
    telefon: Zeile = ""
    weitergeben: bool = False
    tut: Text = ""
    sucht: Text = ""
    bietet: Text = ""
    stand: date | None = None
    quelle: Zeile = ""

    @property
    def auf_der_karte(self) -> bool:
        """Whether its position is known."""
        return self.lat is not None and self.lon is not None

    @property
    def sucht_lage(self) -> bool:
        """Whether its position is missing; a network of a whole Land lies nowhere, and needs not."""
        return not self.auf_der_karte and self.typ != "landesnetzwerk"

    @property
    def hat_blatt(self) -> bool:
        """Whether it has said anything about itself."""
        return any(t.strip() for t in (self.wer, self.kontakt, self.tut, self.sucht, self.bietet))


class Fahrzeit(Eintrag):
    """How long people really travel between two places of the group.

    Attributes:
        von: id of a place of the group.
        nach: id of another one.
        minuten: minutes from door to door.
    """

    von: Kennung
    nach: Kennung
    minuten: Annotated[int, Field(ge=1, le=LAENGSTE_FAHRT)]


class Abweichung(Eintrag):
    """What a contact sheet says differently; it waits until somebody chooses.

    Attributes:
        zu: id of the place.
        feld: name of the field of ``Gruppenort``.
        neu: what the sheet says.
        woher: where it came from, for example the name of a file.
    """

    zu: Kennung
    feld: Zeile
    neu: Text
    woher: Zeile = ""


class Regionalgruppe(Wert):
    """A regional group: the sheet on which all regional exercises build.

    Attributes:
        titel: what the group is called.
        region: free text; no public source says which Land belongs to which region.
        sammelt: who collects the contact sheets: name and address.
        ruecklauf_bis: day until which the sheets are to be back.
        alle_da: whether all sheets are back, or enough of them.
        namen: names that are being typed, one per line.
        orte: its places.
        fahrzeiten: own travel times.
        abweichungen: what waits for a choice.
    """

    titel: Zeile = "Unsere Regionalgruppe"
    region: Zeile = ""
    sammelt: Zeile = ""
    ruecklauf_bis: date | None = None
    alle_da: bool = False
    namen: Text = ""
    orte: list[Gruppenort] = Field(default=[], max_length=HOECHSTENS_ORTE)
    fahrzeiten: list[Fahrzeit] = Field(default=[], max_length=HOECHSTENS_FAHRTEN)
    abweichungen: list[Abweichung] = Field(default=[], max_length=HOECHSTENS_ABWEICHUNGEN)


def split_lines(text: str) -> tuple[str, ...]:
    """Split what stands one per line, without list signs and empty lines."""
    return tuple(zeile for roh in text.splitlines() if (zeile := " ".join(roh.lstrip(" -–•*·\t").split())))


def from_place(ort: Ort) -> Gruppenort:
    """Make an entry of the group from a shipped or imported place."""
    return Gruppenort(
        ort=ort.id,
        name=ort.name,
        typ=ort.typ,
        land=ort.land,
        lat=ort.lat,
        lon=ort.lon,
        einwohner=ort.einwohner,
        seit=ort.seit,
        mitglied=ort.mitglied,
    )


def same_place(a: Gruppenort, b: Gruppenort) -> bool:
    """Say whether two entries mean one place: the same id, else the same name in the same Land."""
    if a.ort and b.ort:
        return a.ort == b.ort
    land = a.land == b.land or not a.land or not b.land
    return land and a.name.strip().casefold() == b.name.strip().casefold() != ""


def own_times(gruppe: Regionalgruppe) -> Reisezeiten:
    """Return the own travel times by the entries' ids."""
    return Reisezeiten(tuple(Reisezeit(f.von, f.nach, f.minuten) for f in gruppe.fahrzeiten))


def say_place(ort: Gruppenort) -> str:
    """Return what a place is called; never empty."""
    return ort.name.strip() or OHNE_NAMEN


def gruppe_als_ereignisse(gruppe: Regionalgruppe, schluessel: str) -> list[Ereignis]:
    """Return the day on which the contact sheets are due.

    Args:
        gruppe: the group.
        schluessel: stays the same for it, for example the sheet's id.
    """
    if gruppe.ruecklauf_bis is None:
        return []
    name = f"{gruppe.titel.strip() or 'Regionalgruppe'}: Kontaktblätter einsammeln"
    return [Ereignis(f"{schluessel}-ruecklauf", gruppe.ruecklauf_bis, name, "frist", erledigt=gruppe.alle_da)]


def laender_of(orte: list[Gruppenort]) -> list[str]:
    """Return the codes of the Länder involved, in the order of their names' table."""
    dabei = {o.land for o in orte}
    return [land for land in LAENDER if land in dabei]
