"""Which fields does a ready workshop plan have?"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from methodenkoffer.schema.basis import Bereich, Inhalt, Kurztext, Prosa, Quelle, Satz, Slug, Wert
from methodenkoffer.schema.karte import Gruppe


class Baustein(Wert):
    """One block of a plan: a method card, an input, a transition or a break.

    Attributes:
        art: what kind of block.
        karte: slug of the card, only for ``karte``.
        titel: heading on the plan; a card's block may leave it out and bears the card's title.
        minuten: length.
        zweck: why it stands here, one sentence.
        kuerzbar: whether it may be cut first when time runs out.
    """

    art: Literal["karte", "input", "gespraech", "pause"]
    karte: Slug | None = None
    titel: Kurztext | None = None
    minuten: Annotated[int, Field(ge=1, le=600)]
    zweck: Satz | None = None
    kuerzbar: Literal["ja", "nein"] = "nein"


class Fassung(Wert):
    """One length of the plan; ``minuten`` is the whole time including at least ten percent buffer."""

    name: Kurztext
    minuten: Annotated[int, Field(ge=30, le=3000)]
    bausteine: Annotated[tuple[Baustein, ...], Field(min_length=3, max_length=40)]


class Pfad(Inhalt):
    """A ready workshop plan ("fertiger Workshop-Plan") in the lengths that make sense for it."""

    bereich: Bereich
    thema: Slug
    gruppe: Gruppe
    fassungen: Annotated[tuple[Fassung, ...], Field(min_length=1, max_length=4)]
    angebote: tuple[Slug, ...] = ()
    quellen: tuple[Quelle, ...] = ()
    worum: Prosa
    vorbereiten: Annotated[tuple[Prosa, ...], Field(min_length=2)]
    ergebnisse: Prosa
    zu_sechst: Prosa
    achten: Annotated[tuple[Prosa, ...], Field(min_length=2)]
    herkunft: Prosa
    fragen: Annotated[tuple[Satz, ...], Field(min_length=3)]
