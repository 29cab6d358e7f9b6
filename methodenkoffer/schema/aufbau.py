"""Which headings does the body of each kind of file have, and which field do they fill?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from methodenkoffer.schema.angebot import Angebot
from methodenkoffer.schema.basis import Inhalt
from methodenkoffer.schema.karte import Karte
from methodenkoffer.schema.pfad import Pfad


@dataclass(frozen=True)
class Abschnitt:
    """One heading of the body.

    Attributes:
        ueberschrift: the second-level heading, exactly.
        feld: the field that it fills.
        art: ``text`` (Markdown as it stands), ``liste`` (one value per list item), ``schritte`` (each
            third-level heading is a step of the front matter), ``unter`` (a fixed third-level heading per
            value) or ``rollen`` (third-level headings, any of the given ones).
        unter: for ``unter`` and ``rollen``: heading and value of each part.
    """

    ueberschrift: str
    feld: str
    art: Literal["text", "liste", "schritte", "unter", "rollen"] = "text"
    unter: tuple[tuple[str, str], ...] = ()


BARRIEREN = (
    ("Bewegung", "bewegung"),
    ("Sehen", "sehen"),
    ("Hören", "hoeren"),
    ("Sprache", "sprache"),
    ("Reize", "reiz"),
)
ROLLEN = (
    ("Teilnehmen", "teilnehmen"),
    ("Ausrichten", "ausrichten"),
    ("Sich bewerben", "bewerben"),
    ("Selbst nutzen", "selbst-nutzen"),
)


@dataclass(frozen=True)
class Sorte:
    """A kind of content: its folder, what people call it, its shape and its headings."""

    ordner: str
    name: str
    modell: type[Inhalt]
    abschnitte: tuple[Abschnitt, ...]


KARTE = Sorte(
    "karten",
    "Methodenkarte",
    Karte,
    (
        Abschnitt("Worum es geht", "worum"),
        Abschnitt("Ablauf", "schritte", "schritte"),
        Abschnitt("Worauf achten", "achten", "liste"),
        Abschnitt("Wann nicht", "wann_nicht", "liste"),
        Abschnitt("Ohne Barrieren", "barrieren", "unter", BARRIEREN),
        Abschnitt("Online", "online"),
        Abschnitt("Varianten", "varianten", "liste"),
        Abschnitt("Beispiel", "beispiel"),
        Abschnitt("Typische Fragen", "fragen", "liste"),
    ),
)
ANGEBOT = Sorte(
    "angebote",
    "Angebot",
    Angebot,
    (
        Abschnitt("Worum es geht", "worum"),
        Abschnitt("Für wen", "fuer_wen"),
        Abschnitt("Meine Rolle", "rollen", "rollen", ROLLEN),
        Abschnitt("Vorher", "vorher", "liste"),
        Abschnitt("Dabei", "dabei", "liste"),
        Abschnitt("Danach", "danach", "liste"),
        Abschnitt("Eigene Formate vor Ort", "lokal"),
        Abschnitt("Was belegt ist und was unser Vorschlag ist", "herkunft"),
        Abschnitt("Typische Fragen", "fragen", "liste"),
    ),
)
PFAD = Sorte(
    "pfade",
    "Workshop-Plan",
    Pfad,
    (
        Abschnitt("Worum es geht", "worum"),
        Abschnitt("Vorbereiten", "vorbereiten", "liste"),
        Abschnitt("Worauf achten", "achten", "liste"),
        Abschnitt("Was mit den Ergebnissen geschieht", "ergebnisse"),
        Abschnitt("Zu sechst", "zu_sechst"),
        Abschnitt("Herkunft", "herkunft"),
        Abschnitt("Typische Fragen", "fragen", "liste"),
    ),
)
SORTEN = (ANGEBOT, KARTE, PFAD)
