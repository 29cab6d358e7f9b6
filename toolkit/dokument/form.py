"""Which blocks can a document have?

A `Dokument` knows nothing of HTML, PDF or Word: each exporter says how a block looks. Texts named `text` are
Markdown; all other texts are plain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from toolkit.dokument.svg import SvgError, measure_svg

Hinweisart = Literal["hinweis", "achtung", "gut", "fehler"]
Listenart = Literal["punkte", "nummern", "haken"]
Bildbreite = Literal["voll", "halb"]


@dataclass(frozen=True)
class Ueberschrift:
    """A heading inside the document; ``ebene`` 1 is just below the title, ``anker`` names the section."""

    text: str
    ebene: int = 1
    anker: str = ""


@dataclass(frozen=True)
class Absatz:
    """Running text, one or more paragraphs of Markdown; ``art`` ``vermerk`` is for small print."""

    text: str
    art: Literal["text", "vermerk"] = "text"


@dataclass(frozen=True)
class Liste:
    """A list of Markdown items: with bullets, numbered, or to be ticked off."""

    punkte: tuple[str, ...]
    art: Listenart = "punkte"


@dataclass(frozen=True)
class Schritt:
    """One step: title, Markdown text, what the moderation says, minutes, and who works together."""

    titel: str
    text: str
    ansage: str = ""
    minuten: int | None = None
    zusatz: str = ""


@dataclass(frozen=True)
class Schritte:
    """Steps in their order."""

    schritte: tuple[Schritt, ...]


@dataclass(frozen=True)
class Fakt:
    """One fact: what it is, its value, and the name of its icon."""

    name: str
    wert: str
    zeichen: str = ""


@dataclass(frozen=True)
class Fakten:
    """A few short facts side by side."""

    fakten: tuple[Fakt, ...]


@dataclass(frozen=True)
class Merkmale:
    """Pairs of a word and a Markdown text that belongs to it."""

    eintraege: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Tabelle:
    """A table with one header row; cells are Markdown, the first cell of each row names the row.

    Attributes:
        kopf: names of the columns.
        zeilen: rows, each as long as ``kopf``.
        titel: what the table shows.
    """

    kopf: tuple[str, ...]
    zeilen: tuple[tuple[str, ...], ...]
    titel: str = ""


@dataclass(frozen=True)
class Bild:
    """A drawing of ours; text in it is set in `toolkit.dokument.svg.SVG_SCHRIFT`, black on white.

    Attributes:
        svg: the whole drawing, with a ``viewBox`` and nothing that runs or fetches; see `measure_svg`.
        beschreibung: what the drawing shows, for everyone who does not see it; never empty.
        titel: what stands below it; empty for nothing.
        breite: over the whole width of the text, or half of it.
        quelle: where its data come from; empty for nothing.

    Raises:
        SvgError: the drawing is refused, or nobody said what it shows.
    """

    svg: str
    beschreibung: str
    titel: str = ""
    breite: Bildbreite = "voll"
    quelle: str = ""

    def __post_init__(self) -> None:
        measure_svg(self.svg)
        if not self.beschreibung.strip():
            raise SvgError("a drawing needs words for those who do not see it")

    @property
    def masse(self) -> tuple[float, float]:
        """Width and height in units of the drawing; only their ratio matters."""
        return measure_svg(self.svg)


@dataclass(frozen=True)
class Hinweis:
    """Something to notice, as Markdown."""

    text: str
    art: Hinweisart = "hinweis"


@dataclass(frozen=True)
class Ansage:
    """Words to say aloud, as Markdown."""

    text: str


@dataclass(frozen=True)
class Verweis:
    """A link to another page of ours: title, address, kind of relation, and why."""

    titel: str
    ziel: str
    art: str = ""
    text: str = ""


@dataclass(frozen=True)
class Verweise:
    """Links with their reasons."""

    verweise: tuple[Verweis, ...]


@dataclass(frozen=True)
class Quellenangabe:
    """Where something was read: title, web address (may be empty), day in German, what it shows."""

    titel: str
    url: str = ""
    gesehen: str = ""
    belegt: str = ""


@dataclass(frozen=True)
class Quellen:
    """Sources in their order."""

    quellen: tuple[Quellenangabe, ...]


@dataclass(frozen=True)
class Seitenumbruch:
    """On paper, what follows begins on a new page."""


Block = (
    Ueberschrift
    | Absatz
    | Liste
    | Schritte
    | Fakten
    | Merkmale
    | Tabelle
    | Bild
    | Hinweis
    | Ansage
    | Verweise
    | Quellen
    | Seitenumbruch
)


@dataclass(frozen=True)
class Dokument:
    """A document: title, one sentence below it, and blocks."""

    titel: str
    untertitel: str = ""
    bloecke: tuple[Block, ...] = ()
