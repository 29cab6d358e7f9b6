"""What must be brought, summed for the people who come?"""

from __future__ import annotations

import math
from dataclasses import dataclass

from toolkit.planung.ablauf import Ablauf, Block, Posten
from toolkit.planung.baum import walk_blocks
from toolkit.planung.gruppengroesse import people_at
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import change_value


@dataclass(frozen=True)
class Materialzeile:
    """One thing to bring.

    Attributes:
        was: name.
        menge: sum over all blocks.
        zugleich: the most that is needed at one time; enough if the thing can be used again.
        wofuer: titles of the blocks that use it.
        da: whether somebody has ticked it.
    """

    was: str
    menge: int
    zugleich: int
    wofuer: tuple[str, ...]
    da: bool


def amount_of(posten: Posten, block: Block, personen: int) -> int:
    """Count one thing for one block, rounded up; without small groups the whole group is one."""
    gruppen = math.ceil(personen / block.kleingruppe) if block.kleingruppe else 1
    mal = {"person": personen, "gruppe": gruppen, "gesamt": 1}[posten.je]
    return math.ceil(round(posten.menge * mal, 6))


def sum_material(ablauf: Ablauf) -> tuple[Materialzeile, ...]:
    """Sum the material of all blocks in the order of the plan; spelling in capitals makes no difference."""
    namen: dict[str, str] = {}
    mengen: dict[str, int] = {}
    wofuer: dict[str, list[str]] = {}
    spuren: dict[str, dict[str, dict[str, int]]] = {}
    for stelle, block in walk_blocks(ablauf):
        ort = stelle.parallel.id if stelle.parallel else block.id
        spur = stelle.spur.id if stelle.spur else ""
        for posten in block.material:
            schluessel = posten.was.strip().casefold()
            menge = amount_of(posten, block, people_at(ablauf, stelle))
            namen.setdefault(schluessel, posten.was.strip())
            mengen[schluessel] = mengen.get(schluessel, 0) + menge
            je_spur = spuren.setdefault(schluessel, {}).setdefault(ort, {})
            je_spur[spur] = max(je_spur.get(spur, 0), menge)
            titel = wofuer.setdefault(schluessel, [])
            if block.titel not in titel:
                titel.append(block.titel)
    da = {name.strip().casefold() for name in ablauf.material_da}
    return tuple(
        Materialzeile(
            namen[k],
            mengen[k],
            max(sum(je_spur.values()) for je_spur in spuren[k].values()),
            tuple(wofuer[k]),
            k in da,
        )
        for k in namen
    )


def tick_material(ablauf: Ablauf, was: str, *, da: bool) -> Ablauf | Fehler:
    """Tick a thing, or take the tick away."""
    ohne = tuple(n for n in ablauf.material_da if n.strip().casefold() != was.strip().casefold())
    return change_value(ablauf, material_da=(*ohne, was) if da else ohne)
