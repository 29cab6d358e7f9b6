"""Which actors and ties has somebody captured, and which earlier state is kept to compare with?"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.blattwert import Eintrag, Kennung, Text, Wert, Zeile
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.netz import Akteur, Bindung, Netz, Ruecklauf

MEISTE_AKTEURE, MEISTE_BINDUNGEN, MEISTE_WELLEN, MEISTE_AUFGABEN = 300, 5_000, 10, 200

Sektor = Literal[
    "", "zivilgesellschaft", "verwaltung", "politik", "wirtschaft", "bildung", "kirche", "medien", "sonstige"
]
Art = Literal["information", "zusammenarbeit", "geld", "konflikt"]
Sicht = Literal["netz", "kreise", "sektoren"]
Fuenf = Annotated[int, Field(ge=1, le=5)]
# A form leaves a number that nobody entered empty.
Drei = Annotated[int, BeforeValidator(lambda wert: wert or 2), Field(ge=1, le=3)]
Stelle = Annotated[float, Field(ge=0, le=1)]
Anzahl = Annotated[int, Field(ge=0, le=100_000)]


class Akteurszeile(Eintrag):
    """One actor.

    Attributes:
        ort: id of a place of the group from which it came; empty otherwise.
        name: as people call it; of a person only the initials.
        sektor: a key of ``toolkit.planung.netz.SEKTOREN``; empty while nobody has chosen.
        rolle: what it does in the network.
        einfluss: from 1 (little) to 5 (much).
        anliegen: what it wants.
        person: whether it is a person.
        gruppe: a free group, for example the place.
        x: where it stands in the picture, from left to right.
        y: where it stands in the picture, from top to bottom.
        kreis_x: the same in the view of circles.
        kreis_y: the same in the view of circles.
        feld_x: the same in the view of sectors.
        feld_y: the same in the view of sectors.
    """

    ort: Zeile = ""
    name: Zeile = ""
    sektor: Sektor = ""
    rolle: Zeile = ""
    einfluss: Fuenf | None = None
    anliegen: Zeile = ""
    person: bool = False
    gruppe: Zeile = ""
    x: Stelle | None = None
    y: Stelle | None = None
    kreis_x: Stelle | None = None
    kreis_y: Stelle | None = None
    feld_x: Stelle | None = None
    feld_y: Stelle | None = None


class Bindungszeile(Eintrag):
    """One tie between two actors; while something is being chosen, an end or the kind may be empty.

    Attributes:
        von: id of an actor; of a directed tie, where it begins.
        zu: id of another actor.
        art: a key of ``toolkit.planung.netz.ARTEN``.
        gerichtet: whether it holds in one direction only.
        staerke: from 1 (weak) to 3 (strong).
        vertrauen: from 1 to 5; ``None`` if not asked.
        nutzen: from 1 to 5; ``None`` if not asked.
        von_wem: who said so, for example the actor that answered the survey; empty if captured here.
    """

    von: Kennung | Literal[""] = ""
    zu: Kennung | Literal[""] = ""
    art: Art | Literal[""] = "zusammenarbeit"
    gerichtet: bool = False
    staerke: Drei = 2
    vertrauen: Fuenf | None = None
    nutzen: Fuenf | None = None
    von_wem: Kennung | Literal[""] = ""


class Aufnahme(Wert):
    """Actors and ties at one time.

    Attributes:
        akteure: the actors.
        bindungen: their ties.
        gefragt: how many were asked.
        geantwortet: how many answered.
        antworten: ids of the actors of which an answer is there, also of those who named nobody.
    """

    akteure: list[Akteurszeile] = Field(default=[], max_length=MEISTE_AKTEURE)
    bindungen: list[Bindungszeile] = Field(default=[], max_length=MEISTE_BINDUNGEN)
    gefragt: Anzahl | None = None
    geantwortet: Anzahl | None = None
    antworten: list[Kennung] = Field(default=[], max_length=MEISTE_AKTEURE)


class Welle(Aufnahme):
    """An earlier state to compare with.

    Attributes:
        id: its own mark.
        name: what it is called.
        tag: the day on which it was kept.
    """

    id: Kennung
    name: Zeile = ""
    tag: date | None = None


class Netzblatt(Aufnahme):
    """The sheet.

    Attributes:
        titel: what the network is called.
        frage: what the map is about, in a question.
        gruppe: the places it begins with.
        sicht: which view the picture shows.
        schnell: lines with actors that are being typed.
        schnell_bindungen: lines with ties that are being typed.
        schnell_wer: id of the actor whose paper questionnaire is being typed.
        schnell_antwort: what it says, one line for each other.
        mit_bewertung: whether papers and files may hold influence, trust, benefit and conflicts.
        wellen: earlier states.
        aufgaben: what somebody wants to do about it.
    """

    titel: Zeile = "Unser Netzwerk"
    frage: Zeile = ""
    gruppe: Gruppenstand = Gruppenstand()
    sicht: Sicht = "netz"
    schnell: Text = ""
    schnell_bindungen: Text = ""
    schnell_wer: Kennung | Literal[""] = ""
    schnell_antwort: Text = ""
    mit_bewertung: bool = False
    wellen: list[Welle] = Field(default=[], max_length=MEISTE_WELLEN)
    aufgaben: list[Aufgabe] = Field(default=[], max_length=MEISTE_AUFGABEN)


def title_of(blatt: Netzblatt) -> str:
    """Return what the network is called, never empty."""
    return one_line(blatt.titel) or "Unser Netzwerk"


def real_actors(aufnahme: Aufnahme) -> list[Akteurszeile]:
    """Return the actors with a name."""
    return [a for a in aufnahme.akteure if one_line(a.name)]


def real_ties(aufnahme: Aufnahme) -> list[Bindungszeile]:
    """Return the ties of a chosen kind whose two ends are named actors."""
    da = {a.id for a in real_actors(aufnahme)}
    return [b for b in aufnahme.bindungen if b.art and b.von in da and b.zu in da]


def as_network(aufnahme: Aufnahme) -> Netz:
    """Return actors and ties as ``toolkit.planung.netz`` reads them."""
    akteure = tuple(
        Akteur(
            a.id, one_line(a.name), a.sektor, one_line(a.rolle), a.einfluss, one_line(a.anliegen), a.person, a.gruppe
        )
        for a in real_actors(aufnahme)
    )
    bindungen = tuple(
        Bindung(b.von, b.zu, b.art, b.gerichtet, b.staerke, b.vertrauen, b.nutzen) for b in real_ties(aufnahme)
    )
    return Netz(akteure, bindungen)


def response_of(aufnahme: Aufnahme) -> Ruecklauf | None:
    """Return how many were asked and answered; ``None`` if nobody said, or if the numbers do not fit."""
    gefragt, geantwortet = aufnahme.gefragt, aufnahme.geantwortet
    if not gefragt or geantwortet is None or geantwortet > gefragt:
        return None
    return Ruecklauf(gefragt, geantwortet)
