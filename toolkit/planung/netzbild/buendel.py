"""Which lines run between two actors if several ties do?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.planung.netz.werte import ARTEN, Netz


@dataclass(frozen=True)
class Strang:
    """One line of the picture: all ties of one kind between two actors.

    Attributes:
        von, zu: ids, in alphabetical order.
        art: the kind of tie.
        hin, her: whether an arrow points at ``zu``, at ``von``; neither if the tie has no direction.
        staerke: of the strongest tie, 1 to 3.
        spur: how far beside the straight line it runs, in line distances; 0 if it is the only one.
    """

    von: str
    zu: str
    art: str
    hin: bool
    her: bool
    staerke: int
    spur: float


def bundle_ties(netz: Netz, *, mit_konflikt: bool = True) -> list[Strang]:
    """Put ties of one kind between the same two together, and the kinds side by side.

    Args:
        netz: the network; ties to unknown actors, from an actor to itself and of an unknown kind are left out.
        mit_konflikt: whether ties of conflict are shown.

    Returns:
        The lines, sorted.
    """
    da = {a.id for a in netz.akteure}
    paare: dict[tuple[str, str], dict[str, list[tuple[bool, bool, int]]]] = {}
    for b in netz.bindungen:
        if b.von == b.zu or not {b.von, b.zu} <= da or b.art not in ARTEN or (b.art == "konflikt" and not mit_konflikt):
            continue
        paar, vorwaerts = (min(b.von, b.zu), max(b.von, b.zu)), b.von < b.zu
        lage = (b.gerichtet and vorwaerts, b.gerichtet and not vorwaerts, min(3, max(1, b.staerke)))
        paare.setdefault(paar, {}).setdefault(b.art, []).append(lage)
    straenge: list[Strang] = []
    for (von, zu), arten in sorted(paare.items()):
        folge = [art for art in ARTEN if art in arten]
        for i, art in enumerate(folge):
            hin, her, staerke = (max(teil) for teil in zip(*arten[art], strict=True))
            straenge.append(Strang(von, zu, art, bool(hin), bool(her), int(staerke), i - (len(folge) - 1) / 2))
    return straenge
