"""What is a column of the tables of a network?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.tabellen import Zellart


@dataclass(frozen=True)
class Feld:
    """A column.

    Attributes:
        feld: field of the row.
        titel: its title in our tables.
        hilfe: what goes into it.
        auch: what others call it.
        art: what its cells hold.
        breite: in characters.
        bewertung: whether it rates somebody; such columns stay at home by default.
    """

    feld: str
    titel: str
    hilfe: str = ""
    auch: tuple[str, ...] = ()
    art: Zellart = "text"
    breite: int = 0
    bewertung: bool = False


def shown_fields(felder: tuple[Feld, ...], *, mit_bewertung: bool) -> tuple[Feld, ...]:
    """Return the columns of a table; without ratings those that rate somebody are left out."""
    return tuple(f for f in felder if mit_bewertung or not f.bewertung)
