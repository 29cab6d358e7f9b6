"""Which school holidays do we know, and which of them fall on a day?"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from methodenkoffer.laender import LAENDER
from methodenkoffer.schema.basis import Wert

LAENGSTE_FERIEN = 70
DATEI = Path(__file__).parent / "schulferien.csv"

Landkuerzel = Literal[
    "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"
]  # fmt: skip
Ferientag = Annotated[date, Field(ge=date(1990, 1, 1), le=date(2200, 12, 31))]


class Ferien(Wert):
    """One stretch of school holidays in one Land; a single day without lessons counts too.

    Attributes:
        land: a code of ``LAENDER``.
        name: what people call it, such as ``Herbstferien``.
        von: the first day.
        bis: the last day, itself included.
        quelle: where it was read: a web address, or words for what somebody added.
        gesehen: the day on which somebody looked it up.
        anmerkung: what one should know of it, in German; may be empty.
    """

    land: Landkuerzel
    name: Annotated[str, StringConstraints(min_length=2, max_length=120)]
    von: Ferientag
    bis: Ferientag
    quelle: Annotated[str, StringConstraints(max_length=500)] = ""
    gesehen: date | None = None
    anmerkung: Annotated[str, StringConstraints(max_length=300)] = ""

    @model_validator(mode="after")
    def _ends_after_begin(self) -> Self:
        """Check that the holidays end after they began, and not years later."""
        if self.bis < self.von:
            raise PydanticCustomError("ferien_rueckwaerts", "Der letzte Tag liegt vor dem ersten.")
        if (self.bis - self.von).days >= LAENGSTE_FERIEN:
            raise PydanticCustomError("ferien_zu_lang", "So lang sind keine Schulferien.")
        return self


@cache
def load_holidays() -> tuple[Ferien, ...]:
    """Load the school holidays that ship with the package: summer 2026 to summer 2028.

    Returns:
        The rows of ``schulferien.csv``, by Land and day.

    Raises:
        pydantic.ValidationError: somebody broke the file.
    """
    with DATEI.open(encoding="utf-8", newline="") as datei:
        return tuple(Ferien.model_validate(zeile) for zeile in csv.DictReader(datei, delimiter=";"))


def merge_holidays(*listen: Iterable[Ferien]) -> tuple[Ferien, ...]:
    """Put lists of holidays together, by Land and day; of two with the same Land and days the later list counts."""
    eines = {(f.land, f.von, f.bis): f for liste in listen for f in liste}
    return tuple(sorted(eines.values(), key=lambda f: (list(LAENDER).index(f.land), f.von, f.bis)))


def holidays_on(
    tag: date, laender: Collection[str] = tuple(LAENDER), ferien: Iterable[Ferien] | None = None
) -> tuple[Ferien, ...]:
    """Say which school holidays fall on a day.

    Args:
        tag: the day.
        laender: codes of ``LAENDER``.
        ferien: where to look; without it the holidays that ship.

    Returns:
        The holidays in the order of the list. No holidays means nothing where ``known_spans`` ends before.
    """
    quelle = load_holidays() if ferien is None else ferien
    return tuple(f for f in quelle if f.land in laender and f.von <= tag <= f.bis)


def find_land(text: str) -> str:
    """Find the code of a Land by its code or its name; empty if there is no such Land."""
    gesucht = " ".join(text.split()).casefold()
    return next(
        (k for k, name in LAENDER.items() if gesucht in {k.casefold(), f"de-{k}".casefold(), name.casefold()}), ""
    )
