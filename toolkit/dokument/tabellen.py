"""Which form do tables take before they go into a spreadsheet?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Literal

Zellart = Literal["text", "zahl", "datum", "zeitpunkt", "uhrzeit", "ja_nein"]
Zelle = str | int | float | date | time | bool | None


@dataclass(frozen=True)
class Spalte:
    """One column.

    Attributes:
        titel: word in the header row.
        art: what its cells hold; ``datum`` takes days, ``zeitpunkt`` day and time, ``ja_nein`` booleans.
        breite: in characters; 0 lets the exporter choose from the content.
    """

    titel: str
    art: Zellart = "text"
    breite: int = 0


@dataclass(frozen=True)
class Tabellenblatt:
    """One sheet with one header row.

    Attributes:
        titel: name of the sheet.
        spalten: at least one.
        zeilen: each as long as ``spalten``; ``None`` is an empty cell.

    Raises:
        ValueError: no column, or a row of another length.
    """

    titel: str
    spalten: tuple[Spalte, ...]
    zeilen: tuple[tuple[Zelle, ...], ...] = ()

    def __post_init__(self) -> None:
        if not self.spalten:
            raise ValueError("Die Tabelle braucht mindestens eine Spalte.")
        for nummer, zeile in enumerate(self.zeilen, 1):
            if len(zeile) != len(self.spalten):
                raise ValueError(f"Zeile {nummer} hat {len(zeile)} Zellen, die Tabelle {len(self.spalten)} Spalten.")


@dataclass(frozen=True)
class Tabellen:
    """Sheets under one title; at least one.

    Raises:
        ValueError: no sheet.
    """

    titel: str
    blaetter: tuple[Tabellenblatt, ...]

    def __post_init__(self) -> None:
        if not self.blaetter:
            raise ValueError("Es braucht mindestens ein Tabellenblatt.")
