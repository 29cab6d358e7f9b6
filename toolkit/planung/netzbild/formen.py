"""Which sign and colour has each sector, which line has each kind of tie, and in which ring does an actor stand?

Nothing is said by colour alone: each sector has a form of its own and stands as a word in the legend, each kind of
tie has a line of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.planung.netz.werte import SEKTOREN


@dataclass(frozen=True)
class Zeichen:
    """The sign of a sector.

    Attributes:
        wort: how the sector is called.
        form: path of the sign around (0, 0), about 20 wide, as in SVG.
        farbe: on white paper; at least 4.5:1, and the forms stay apart in grey.
    """

    wort: str
    form: str
    farbe: str


OHNE_SEKTOR = ""
ZEICHEN: dict[str, Zeichen] = {
    "zivilgesellschaft": Zeichen(SEKTOREN["zivilgesellschaft"], "M0-10A10 10 0 1 1 0 10A10 10 0 1 1 0-10Z", "#1c6b3a"),
    "verwaltung": Zeichen(SEKTOREN["verwaltung"], "M-9-9H9V9H-9Z", "#1d4572"),
    "politik": Zeichen(SEKTOREN["politik"], "M0-12.5L12.5 0L0 12.5L-12.5 0Z", "#8b2a15"),
    "wirtschaft": Zeichen(SEKTOREN["wirtschaft"], "M0-11.5L12 9.5H-12Z", "#7a5000"),
    "bildung": Zeichen(SEKTOREN["bildung"], "M-6-10.4H6L12 0L6 10.4H-6L-12 0Z", "#5b3a86"),
    "kirche": Zeichen(SEKTOREN["kirche"], "M-4-11H4V-4H11V4H4V11H-4V4H-11V-4H-4Z", "#0b6070"),
    "medien": Zeichen(SEKTOREN["medien"], "M0 11.5L12-9.5H-12Z", "#9a1f5c"),
    "sonstige": Zeichen(SEKTOREN["sonstige"], "M0-11.5L10.9-3.6L6.8 9.3H-6.8L-10.9-3.6Z", "#555047"),
    OHNE_SEKTOR: Zeichen("ohne Angabe", "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z", "#555047"),
}

STRICHE: dict[str, str] = {
    "information": "einfach",
    "zusammenarbeit": "doppelt",
    "geld": "gepunktet",
    "konflikt": "gezackt",
}
"""Line of each kind of tie: plain, double, dotted, jagged."""

RINGE: tuple[tuple[str, frozenset[int | None]], ...] = (
    ("Viel Einfluss", frozenset({4, 5})),
    ("Etwas Einfluss", frozenset({3})),
    ("Wenig Einfluss", frozenset({1, 2})),
    ("Nicht eingeschätzt", frozenset({None})),
)
"""Rings from the inside out, after the „Akteurslandkarte“ of GIZ (Schlüsselakteure, primäre, sekundäre Akteure)."""


def ring_of(einfluss: int | None) -> int:
    """Say in which ring an influence from 1 to 5 stands, from the inside; what is no such value counts as unsaid."""
    return next((i for i, (_, werte) in enumerate(RINGE) if einfluss in werte), len(RINGE) - 1)


def sector_of(sektor: str) -> str:
    """Return the sector if it is a known one, else the empty one."""
    return sektor if sektor in ZEICHEN else OHNE_SEKTOR


def line_of(art: str) -> str:
    """Return the line of a kind of tie; plain for one that nobody knows."""
    return STRICHE.get(art, "einfach")
