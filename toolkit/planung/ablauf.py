"""Which parts does a plan consist of? Start times are computed (``uhr``), never stored."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from methodenkoffer.schema.basis import Slug
from toolkit.planung.werte import Kennung, Minuten, Personen, Planwert, Text, Titel, Uhrzeit, Zeile

FORMATVERSION = 1
HOECHSTE_NUMMER = 10**9
Art = Literal["karte", "input", "pause", "frei"]
Barriere = Literal["bewegung", "sehen", "hoeren", "sprache", "reiz"]
Sozialform = Literal["einzeln", "paare", "kleingruppen", "plenum"]
Stellenwert = Literal["hoch", "mittel", "gering"]


class Posten(Planwert):
    """One thing to bring for a block: amount per person, per small group or in total."""

    was: Titel
    menge: Annotated[float, Field(gt=0, le=10_000, allow_inf_nan=False)] = 1.0
    je: Literal["person", "gruppe", "gesamt"] = "gesamt"


class Blockschritt(Planwert):
    """One step of the method behind a block, cut to the group when the block was made."""

    titel: Titel
    minuten: Minuten
    kuerzbar_auf: Minuten
    sozialform: Sozialform
    runden: Annotated[int, Field(ge=1, le=30)] = 1


class Block(Planwert):
    """One piece of the day.

    Attributes:
        minuten: planned length.
        kuerzbar_auf: the fewest minutes that it bears; longer than ``minuten`` if somebody cut too much.
        ueblich: usual minutes of the card for this group.
        laengstens: most minutes that make sense for the card.
        weglassbar: whether the day also works without it.
        stellenwert: how dear it is to the people who plan; little ones are shortened first.
        karte: slug of the method card behind it.
        fest_um: pinned start in minutes since midnight of its day (from 1440: the next day).
        material: what to bring; ``kleingruppe`` counts the small groups.
        text: what everybody may read.
        private_notiz: for the facilitator only; never leaves in a public print.
        gruppe: label that holds several blocks together.
        zuletzt: minutes that it really took last time.
    """

    id: Kennung
    art: Art
    titel: Titel
    minuten: Minuten
    kuerzbar_auf: Minuten = 0
    ueblich: Minuten | None = None
    laengstens: Minuten | None = None
    weglassbar: bool = False
    stellenwert: Stellenwert = "mittel"
    karte: Slug | None = None
    schritte: Annotated[tuple[Blockschritt, ...], Field(max_length=15)] = ()
    kleingruppe: Annotated[int, Field(ge=2, le=30)] | None = None
    fest_um: Uhrzeit | None = None
    verantwortlich: Zeile = ""
    material: Annotated[tuple[Posten, ...], Field(max_length=60)] = ()
    text: Text = ""
    private_notiz: Text = ""
    gruppe: Zeile = ""
    zuletzt: Minuten | None = None


class Spur(Planwert):
    """One of several tracks at the same time; ``personen`` says how many go there if it is not an even share."""

    id: Kennung
    titel: Titel
    bloecke: Annotated[tuple[Block, ...], Field(max_length=60)] = ()
    personen: Personen | None = None
    verantwortlich: Zeile = ""
    raum: Zeile = ""


class Parallel(Planwert):
    """Tracks at the same time; the whole costs its longest track."""

    id: Kennung
    art: Literal["parallel"] = "parallel"
    titel: Titel
    spuren: Annotated[tuple[Spur, ...], Field(min_length=1, max_length=12)]
    fest_um: Uhrzeit | None = None


Element = Annotated[Block | Parallel, Field(discriminator="art")]


class Tag(Planwert):
    """One day: begin and wished end in minutes since midnight (from 1440: after midnight)."""

    id: Kennung
    titel: Titel
    datum: date | None = None
    beginn: Annotated[int, Field(ge=0, lt=1440)] = 540
    ziel_ende: Uhrzeit | None = None
    elemente: Annotated[tuple[Element, ...], Field(max_length=200)] = ()


class Aufgabe(Planwert):
    """Something to do before or after, outside the clock; ``wann`` in words ("2 Wochen vorher")."""

    id: Kennung
    titel: Text
    wann: Zeile = ""
    bis: date | None = None
    verantwortlich: Zeile = ""
    erledigt: bool = False


class Ausnahme(Planwert):
    """A hint that the people who plan leave as it is: "bewusst so, weil …"."""

    regel: Annotated[str, Field(pattern=r"^A\d\d$")]
    stelle: Annotated[str, Field(max_length=40)] = ""
    grund: Titel


class Angaben(Planwert):
    """What matters on the day beside the blocks."""

    anlass: Text = ""
    ziel: Text = ""
    ort: Zeile = ""
    raum: Zeile = ""
    leitung: Zeile = ""
    kontakt: Zeile = ""
    hinweis: Text = ""


class Ablauf(Planwert):
    """A whole plan; saving as JSON and opening again gives the same value.

    Attributes:
        formatversion: version of this shape.
        personen: how many people are expected.
        bedarfe: barriers that people in the group are known to meet.
        bewusst: hints that stay as they are, each with a reason.
        material_da: names of the material that is already there.
        pfad: slug of the ready workshop plan that it began from, with ``fassung``.
        naechste_nummer: number of the next id, so that new ids need no chance.
    """

    formatversion: Literal[1] = 1
    titel: Titel
    personen: Personen = 12
    tage: Annotated[tuple[Tag, ...], Field(min_length=1, max_length=14)]
    vorbereitung: Annotated[tuple[Aufgabe, ...], Field(max_length=100)] = ()
    nachbereitung: Annotated[tuple[Aufgabe, ...], Field(max_length=100)] = ()
    angaben: Angaben = Angaben()
    bedarfe: Annotated[tuple[Barriere, ...], Field(max_length=5)] = ()
    bewusst: Annotated[tuple[Ausnahme, ...], Field(max_length=200)] = ()
    material_da: Annotated[tuple[Titel, ...], Field(max_length=500)] = ()
    pfad: Slug | None = None
    fassung: Zeile = ""
    naechste_nummer: Annotated[int, Field(ge=1, le=HOECHSTE_NUMMER)] = 1

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        doppelt = [k for k, n in Counter(list_ids(self)).items() if n > 1]
        if doppelt:
            raise ValueError(f"die Kennung „{doppelt[0]}“ kommt zweimal vor")
        return self


def list_ids(ablauf: Ablauf) -> list[str]:
    """List all ids of days, elements, tracks, blocks and tasks."""
    ids = [a.id for a in (*ablauf.vorbereitung, *ablauf.nachbereitung)]
    for tag in ablauf.tage:
        ids.append(tag.id)
        for element in tag.elemente:
            ids.append(element.id)
            if isinstance(element, Parallel):
                for spur in element.spuren:
                    ids.append(spur.id)
                    ids.extend(b.id for b in spur.bloecke)
    return ids
