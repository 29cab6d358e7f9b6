"""What comes of reading a network or answers from a file?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from toolkit.dokument.netz.zusammen import Lesung
from toolkit.export.rueckweg.datei import DATEI
from toolkit.export.rueckweg.werte import Mangel

HOECHSTENS_MAENGEL = 200


@dataclass(frozen=True)
class Einlesung:
    """A file, read but not yet taken over.

    Attributes:
        lesung: actors and ties of the rows that could be read.
        maengel: what could not be read, with cell and cure.
    """

    lesung: Lesung = field(default_factory=Lesung)
    maengel: tuple[Mangel, ...] = ()


def limit_faults(maengel: Sequence[Mangel]) -> tuple[Mangel, ...]:
    """Keep the first faults; of all others the number is said."""
    zuviel = len(maengel) - HOECHSTENS_MAENGEL
    if zuviel <= 0:
        return tuple(maengel)
    rest = Mangel(DATEI, f"{zuviel} weitere Stellen passen nicht.", "Bitte sehen Sie die ganze Tabelle durch.")
    return (*maengel[:HOECHSTENS_MAENGEL], rest)
