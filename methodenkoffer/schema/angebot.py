"""Which fields does an offer of the network have?"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from methodenkoffer.schema.basis import Inhalt, Kurztext, Prosa, Quelle, Satz, Slug, Webadresse, Wert

Rolle = Literal["teilnehmen", "ausrichten", "bewerben", "selbst-nutzen"]
Status = Literal["laufend", "nach-aufruf", "abgeschlossen", "unbekannt"]


class Verfuegbar(Wert):
    """Whether the offer runs now and whom to ask.

    Attributes:
        status: ``laufend``, ``nach-aufruf``, ``abgeschlossen`` or ``unbekannt``.
        stand: the day on which that was looked up.
        satz: one sentence that says what the sources show.
        kontakt: whom to ask, in words.
        kontakt_url: where to find them.
    """

    status: Status
    stand: date
    satz: Satz
    kontakt: Satz
    kontakt_url: Webadresse | None = None


class RolleText(Wert):
    """What one role means for the coordinator in this offer, as Markdown."""

    rolle: Rolle
    text: Prosa


class Angebot(Inhalt):
    """One of the thirteen offers: the programme's facts apart from our own proposals.

    Attributes:
        nummer: place in the source page's order, from 1.
        quelltitel: the name exactly as the source page writes it.
        rhythmus: how often, or "nicht veröffentlicht".
        eingebracht_von: who brings it in as the source names it, or "nicht genannt".
        werkzeuge: names of the interactive pages that help with it.
        herkunft: what is public and what is our own proposal, as Markdown.
        lokal: own local versions, kept apart from the programme's, as Markdown.
    """

    nummer: Annotated[int, Field(ge=1, le=99)]
    quelltitel: Kurztext
    verfuegbar: Verfuegbar
    rhythmus: Satz
    eingebracht_von: Kurztext
    zielgruppen: Annotated[tuple[Slug, ...], Field(min_length=1)]
    rollen: Annotated[tuple[RolleText, ...], Field(min_length=1)]
    karten: tuple[Slug, ...] = ()
    pfade: tuple[Slug, ...] = ()
    werkzeuge: tuple[Slug, ...] = ()
    quellen: Annotated[tuple[Quelle, ...], Field(min_length=1)]
    worum: Prosa
    fuer_wen: Prosa
    vorher: Annotated[tuple[Prosa, ...], Field(min_length=2)]
    dabei: Annotated[tuple[Prosa, ...], Field(min_length=2)]
    danach: Annotated[tuple[Prosa, ...], Field(min_length=2)]
    lokal: Prosa
    herkunft: Prosa
    fragen: Annotated[tuple[Satz, ...], Field(min_length=3)]
