"""Which date, source and licence does a paper that leaves the house bear?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from toolkit.dokument.worte import say_date


@dataclass(frozen=True)
class Angaben:
    """What stands at the foot of every page.

    Attributes:
        stand: day of the paper; also the only time that is written into the file, so that equal input gives
            an equal file.
        quelle: where the content comes from, in a few words; may be empty.
        lizenz: licence in a few words, for instance ``CC BY 4.0``; may be empty.
        urheber: who wrote it; may be empty.
    """

    stand: date
    quelle: str = "Methodenkoffer"
    lizenz: str = ""
    urheber: str = ""


def say_foot(angaben: Angaben) -> str:
    """Say date, source and licence in one line: ``Stand: 22. November 2026 · Methodenkoffer · Lizenz: CC BY 4.0``."""
    teile = [f"Stand: {say_date(angaben.stand)}"]
    if angaben.quelle:
        teile.append(angaben.quelle)
    if angaben.lizenz:
        teile.append(f"Lizenz: {angaben.lizenz}")
    return " · ".join(teile)
