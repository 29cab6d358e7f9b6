"""How does a Mappe get several sheets at once: an example, or a package that was carried away?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.store.ablage import Ablage
from toolkit.store.treiber.vertrag import Verbindung
from toolkit.store.typen import Blatt, Zugang
from toolkit.store.zeilen import FASSUNG, dump, line, new_id, now


@dataclass(frozen=True)
class Fassungsvorlage:
    """A named version that comes with a sheet."""

    name: str
    titel: str
    inhalt: Any
    schema: int = 1


@dataclass(frozen=True)
class Vorlage:
    """A sheet before it is in a Mappe.

    Attributes:
        art: kind of sheet.
        titel: its title.
        inhalt: its content as JSON values.
        schema: version of the content's shape.
        fassungen: its named versions, the oldest first.
    """

    art: str
    titel: str
    inhalt: Any
    schema: int = 1
    fassungen: tuple[Fassungsvorlage, ...] = ()


def create_filled(
    ablage: Ablage, name: str, vorlagen: Sequence[Vorlage], *, beispiel: bool = False
) -> tuple[Zugang, str]:
    """Make a Mappe that has sheets from the start, all or nothing.

    Args:
        ablage: the store.
        name: the Mappe's name.
        vorlagen: its sheets.
        beispiel: whether it is the filled-in example; that expires after 14 days.

    Returns:
        The open Mappe and its code.

    Raises:
        ZuGross: there are too many sheets, or one is too large.
    """
    with ablage.treiber.writing() as db:
        zugang, code = ablage.create_within(db, name, beispiel=beispiel)
        _insert(ablage, db, zugang, vorlagen)
    return zugang, code


def add_sheets(ablage: Ablage, zugang: Zugang, vorlagen: Sequence[Vorlage]) -> list[Blatt]:
    """Add several sheets, all or nothing; nothing that is there is touched.

    Raises:
        NichtErlaubt: the code may only read.
        ZuGross: there are too many sheets, or one is too large.
    """
    with ablage.treiber.writing() as db:
        ablage.change(db, zugang)
        return _insert(ablage, db, zugang, vorlagen)


def _insert(ablage: Ablage, db: Verbindung, zugang: Zugang, vorlagen: Sequence[Vorlage]) -> list[Blatt]:
    neue = []
    for vorlage in vorlagen:
        blatt = ablage.insert(db, zugang, vorlage.art, vorlage.titel, vorlage.inhalt, vorlage.schema)
        neue.append(blatt)
        # Versions count up to 0, so that the sheet's own first version is the newest.
        for nummer, alt in enumerate(vorlage.fassungen, 1 - len(vorlage.fassungen)):
            werte = (new_id(), blatt.id, line(alt.name) or "ohne Namen", line(alt.titel), alt.schema)
            sql = f"INSERT INTO fassung ({FASSUNG}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            db.write(sql, (*werte, dump(alt.inhalt), nummer, now()))
    return neue
