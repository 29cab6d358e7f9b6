"""Which fields does a method card have?"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from methodenkoffer.schema.basis import (
    Bereich,
    Form,
    Inhalt,
    Kurztext,
    Minuten,
    Niveau,
    Personen,
    Phase,
    Prosa,
    Quelle,
    Satz,
    Slug,
    Wert,
)

Skalierung = Literal["fest", "person", "gruppe", "runde"]
Beziehung = Literal["vorher", "nachher", "statt", "variante_von", "vertieft"]


class Gruppe(Wert):
    """How many people: fewest, best, most (``None`` = no upper limit), and people in a small group."""

    min: Personen
    ideal: Personen
    max: Personen | None = None
    kleingruppe: Annotated[int, Field(ge=2, le=30)] | None = None


class Dauer(Wert):
    """Minutes: shortest, usual, longest; preparation and setting up come on top."""

    min: Annotated[int, Field(ge=1, le=6000)]
    ueblich: Annotated[int, Field(ge=1, le=6000)]
    max: Annotated[int, Field(ge=1, le=6000)]
    vorbereitung: Minuten = 0
    aufbau: Minuten = 0


class Runden(Wert):
    """How many rounds: fewest, usual, most."""

    min: Annotated[int, Field(ge=1, le=30)] = 1
    ueblich: Annotated[int, Field(ge=1, le=30)] = 1
    max: Annotated[int, Field(ge=1, le=30)] = 1


class Material(Wert):
    """One thing to bring: amount per person, per small group or in total."""

    was: Kurztext
    menge: Annotated[float, Field(gt=0, le=10_000)] = 1
    je: Literal["person", "gruppe", "gesamt"] = "gesamt"


class Schritt(Wert):
    """One step of the method; title, text and announcement come from the body.

    Attributes:
        minuten: usual minutes at the ideal group size (for ``runde``: of one round).
        kuerzbar_auf: the fewest minutes that the step bears.
        skaliert_mit: what makes it longer: nothing, people, small groups or rounds.
        sozialform: who works together.
        titel: heading of the step.
        text: what happens, as Markdown.
        ansage: what the moderation may say, as Markdown; empty if nothing is said.
    """

    minuten: Annotated[int, Field(ge=1, le=6000)]
    kuerzbar_auf: Minuten
    skaliert_mit: Skalierung = "fest"
    sozialform: Literal["einzeln", "paare", "kleingruppen", "plenum"]
    titel: Kurztext
    text: Prosa
    ansage: str = ""


class Barrieren(Wert):
    """What helps people with a barrier, one text each."""

    bewegung: Prosa
    sehen: Prosa
    hoeren: Prosa
    sprache: Prosa
    reiz: Prosa


class Verwandt(Wert):
    """A related card, the kind of relation and its reason."""

    karte: Slug
    art: Beziehung
    grund: Satz


class Herkunft(Wert):
    """Where the method comes from and how sure that is."""

    text: Satz
    jahr: Kurztext | None = None
    sicherheit: Literal["belegt", "ueblich", "ungeklaert"]
    quellen: tuple[Quelle, ...] = ()


class Karte(Inhalt):
    """A method card: facts from the front matter, prose from the body.

    Minutes are for the ideal group size; ``methodenkoffer.skalierung`` computes other sizes.
    """

    titel_en: Kurztext | None = None
    auch_bekannt_als: tuple[Kurztext, ...] = ()
    bereich: Bereich
    einsatzfelder: tuple[Literal["netzwerk", "qualifizierung", "jugend-sdg", "dialog"], ...] = ()
    thema: Slug
    ziele: Annotated[tuple[Slug, ...], Field(min_length=1, max_length=5)]
    phasen: Annotated[tuple[Phase, ...], Field(min_length=1, max_length=4)]
    art: Literal["baustein", "methode", "werkzeug", "format"]
    gruppe: Gruppe
    dauer: Dauer
    runden: Runden = Runden()
    niveau: Niveau
    formen: Annotated[tuple[Form, ...], Field(min_length=1, max_length=3)]
    raum: Satz
    vertrauen: Literal["gering", "mittel", "hoch"]
    konflikt: Literal["ja", "bedingt", "nein"]
    beteiligung: Literal["information", "konsultation", "mitgestaltung", "entscheidung"] | None = None
    ergebnis: Satz
    datenschutz: Satz | None = None
    material: tuple[Material, ...] = ()
    schritte: Annotated[tuple[Schritt, ...], Field(min_length=2, max_length=15)]
    verwandt: tuple[Verwandt, ...] = ()
    herkunft: Herkunft
    worum: Prosa
    achten: Annotated[tuple[Prosa, ...], Field(min_length=2)]
    wann_nicht: Annotated[tuple[Prosa, ...], Field(min_length=1)]
    barrieren: Barrieren
    online: Prosa
    varianten: Annotated[tuple[Prosa, ...], Field(min_length=1)]
    beispiel: Prosa
    fragen: Annotated[tuple[Satz, ...], Field(min_length=5)]
