"""Which small values do all kinds of content share?"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

SLUG_MUSTER = r"^[a-z0-9]+(-[a-z0-9]+)*$"


def _http_address(text: str) -> str:
    """Let only web addresses through, so that no link runs a script."""
    if not text.startswith(("https://", "http://")) or any(z in text for z in " <>\"'"):
        raise ValueError("keine Webadresse")
    return text


Slug = Annotated[str, StringConstraints(pattern=SLUG_MUSTER, max_length=60)]
Kurztext = Annotated[str, StringConstraints(min_length=2, max_length=120)]
Satz = Annotated[str, StringConstraints(min_length=3, max_length=300)]
Prosa = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
Minuten = Annotated[int, Field(ge=0, le=6000)]
Personen = Annotated[int, Field(ge=1, le=5000)]
Webadresse = Annotated[str, StringConstraints(max_length=500), AfterValidator(_http_address)]

Bereich = Literal["organisation", "team", "community"]
Phase = Literal["ankommen", "oeffnen", "ideen", "verstehen", "entscheiden", "planen", "abschliessen"]
Form = Literal["praesenz", "online", "hybrid"]
Niveau = Literal["leicht", "mittel", "anspruchsvoll"]
Lizenz = Literal["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"]
Reife = Literal["entwurf", "geprueft", "erprobt"]


class Wert(BaseModel):
    """A value that never changes and knows no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Quelle(Wert):
    """Where a fact was read.

    Attributes:
        titel: what the source calls itself.
        url: its web address; may be missing for a book.
        gesehen: the day on which somebody looked it up.
        belegt: what the source shows, in one sentence.
    """

    titel: Kurztext
    url: Webadresse | None = None
    gesehen: date | None = None
    belegt: Satz | None = None


class Begriff(Wert):
    """One controlled word.

    Attributes:
        slug: the stored value.
        titel: what people read.
        satz: one sentence that explains it.
    """

    slug: Slug
    titel: Kurztext
    satz: Satz | None = None


class Inhalt(Wert):
    """What every content file has: a card, an offer, a plan.

    Attributes:
        slug: the file's name without its ending; never renamed.
        titel: what people call it.
        kurz: one sentence, 20 to 160 characters.
        lizenz: licence of the text.
        autorenschaft: who wrote the text.
        stand: the day of the last change in substance.
        reife: ``entwurf``, ``geprueft`` (a second reader checked it) or ``erprobt``.
    """

    slug: Slug
    titel: Kurztext
    kurz: Annotated[str, StringConstraints(min_length=20, max_length=160)]
    anlaesse: tuple[Slug, ...] = ()
    lizenz: Lizenz = "CC-BY-4.0"
    autorenschaft: tuple[Kurztext, ...] = ("Methodenkoffer-Projekt",)
    stand: date
    reife: Reife = "entwurf"
