"""What must be sent so that a page shows a new state of rows and their order?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Zeilen = Mapping[str, Mapping[str, Any]]
Ordnung = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Stand:
    """Rows by their id, and which rows stand in which other, in order.

    Attributes:
        zeilen: what each row shows.
        ordnung: ids of the rows inside a row; the outermost ones stand under the empty text.
    """

    zeilen: Zeilen = field(default_factory=dict)
    ordnung: Ordnung = field(default_factory=dict)


def find_difference(alt: Stand, neu: Stand) -> dict[str, Any]:
    """Say what changed from one state to another.

    Args:
        alt: what the page shows.
        neu: what it is to show.

    Returns:
        ``zeilen`` (changed fields of changed rows, all of new ones), ``ordnung`` (changed orders) and ``weg`` (ids
        of rows that are gone); parts without a change are left out.
    """
    zeilen = {}
    for kennung, zeile in neu.zeilen.items():
        bisher = alt.zeilen.get(kennung, {})
        anders = {name: wert for name, wert in zeile.items() if name not in bisher or bisher[name] != wert}
        if anders:
            zeilen[kennung] = anders
    ordnung = {k: list(ids) for k, ids in neu.ordnung.items() if list(alt.ordnung.get(k, ())) != list(ids)}
    weg = [kennung for kennung in alt.zeilen if kennung not in neu.zeilen]
    teile = {"zeilen": zeilen, "ordnung": ordnung, "weg": weg}
    return {name: teil for name, teil in teile.items() if teil}
