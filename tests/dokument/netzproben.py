"""Networks of any size to try sheets and papers on."""

from __future__ import annotations

from random import Random
from typing import get_args

from toolkit.dokument.netz.blatt import Akteurszeile, Art, Bindungszeile, Netzblatt, Sektor


def make_sheet(akteure: int, bindungen: int, saat: int = 1) -> Netzblatt:
    """Make a network by chance; the same for the same numbers."""
    zufall = Random(saat)  # noqa: S311 - shall be the same each time
    sektoren, arten = get_args(Sektor), get_args(Art)
    zeilen = [
        Akteurszeile(
            id=f"stelle{i:04d}",
            name=f"Verein zur Pflege Nummer {i}" if i % 3 else f"Amt {i}",
            sektor=zufall.choice(sektoren),
            einfluss=zufall.choice([None, 1, 2, 3, 4, 5]),
        )
        for i in range(akteure)
    ]
    paare = [zufall.sample(range(akteure), 2) for _ in range(bindungen if akteure > 1 else 0)]
    return Netzblatt(
        titel=f"Netz mit {akteure}",
        akteure=zeilen,
        bindungen=[
            Bindungszeile(
                id=f"bindung{n:05d}",
                von=zeilen[i].id,
                zu=zeilen[k].id,
                art=zufall.choice(arten),
                staerke=zufall.choice([1, 2, 3]),
                gerichtet=zufall.random() < 0.2,
            )
            for n, (i, k) in enumerate(paare)
        ],
    )
