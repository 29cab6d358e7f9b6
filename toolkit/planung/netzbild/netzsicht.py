"""Where does each actor stand in the free picture of a network, and does everybody stay there when one thing changes?

Without places from before: each connected piece by its steps (see ``kraft``), pieces side by side, actors without any
tie in a row at the lower edge. With places from before, who was there stays; a new actor goes to the free spot near
its partners, and only those who would be covered give way a little.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from toolkit.planung.netzbild import kraft
from toolkit.planung.netzbild.platz import Schrift, measure_boxes, push_apart
from toolkit.planung.netzbild.stuecke import (
    JE_REIHE,
    Rechteck,
    find_pieces,
    fit,
    free_height,
    line_up,
    share_room,
    stands_in_row,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Feld = NDArray[np.float64]

Ort = tuple[float, float]
FEST, FREI = 0.15, 1.0
RASTER = 21
NAH = 0.16
NACHBAR = (0.1, 0.09)


def place_freely(
    namen: Sequence[str], paare: Sequence[tuple[int, int]], bisher: Mapping[int, Ort], schrift: Schrift
) -> list[Ort]:
    """Place actors by their ties.

    Args:
        namen: names in the order of the actors.
        paare: tied actors by index, without loops.
        bisher: places from before, by index.
        schrift: how large names are.

    Returns:
        A place in [0, 1]² for each.
    """
    import numpy as np

    n = len(namen)
    if not n:
        return []
    grad = [0] * n
    for a, b in paare:
        grad[a] += 1
        grad[b] += 1
    # Who stood in the row and has a tie now leaves the row.
    alt = {i: ort for i, ort in bisher.items() if not (grad[i] and stands_in_row(ort[1]))}
    einzelne = [i for i in range(n) if not grad[i] and i not in alt]
    gebunden = [i for i in range(n) if grad[i]]
    raum = Rechteck(0.0, 0.0, 1.0, free_height(n - len(gebunden)))
    masse = measure_boxes(namen, schrift, 0.9)
    orte = np.full((n, 2), np.nan)
    for i, ort in alt.items():
        orte[i] = np.clip(ort, 0.0, 1.0)
    frisch = not any(i in alt for i in gebunden)
    if frisch:
        _place_fresh(orte, gebunden, paare, raum)
    else:
        _place_new(orte, gebunden, paare, raum)
    _place_alone(orte, einzelne, [i for i in alt if not grad[i]])
    beweglich = np.array([0.0 if not grad[i] else FREI if frisch or i not in alt else FEST for i in range(n)])
    anker = orte.copy()

    def hold(p: Feld) -> Feld:
        p = p.copy()
        p[gebunden] = np.clip(p[gebunden], [0.0, 0.0], [1.0, raum.hoehe])
        for i in alt:
            weg = p[i] - anker[i]
            p[i] = anker[i] + np.clip(weg, -schrift.halt, schrift.halt)
        p[beweglich == 0] = anker[beweglich == 0]
        return np.clip(p, 0.0, 1.0)

    orte = push_apart(orte, masse, beweglich, hold)
    return [(round(float(x), 4), round(float(y), 4)) for x, y in orte]


def _place_fresh(orte: Feld, gebunden: list[int], paare: Sequence[tuple[int, int]], raum: Rechteck) -> None:
    stelle = {i: s for s, i in enumerate(gebunden)}
    unter = [(stelle[a], stelle[b]) for a, b in paare]
    stuecke = find_pieces(len(gebunden), unter)
    schritte = kraft.count_steps(len(gebunden), unter)
    for stueck, teil in zip(stuecke, share_room([len(s) for s in stuecke], raum), strict=True):
        orte[[gebunden[i] for i in stueck]] = fit(kraft.lay_out_component(schritte[stueck][:, stueck]), teil)


def _place_new(orte: Feld, gebunden: list[int], paare: Sequence[tuple[int, int]], raum: Rechteck) -> None:
    """Give each new actor the spot that is free and near its partners; those with placed partners come first."""
    import numpy as np

    nachbarn: dict[int, set[int]] = {i: set() for i in gebunden}
    for a, b in paare:
        nachbarn[a].add(b)
        nachbarn[b].add(a)
    achse = np.linspace(0.0, 1.0, RASTER)
    punkte = np.stack(np.meshgrid(achse, achse * raum.hoehe), axis=-1).reshape(-1, 2)
    offen = {i for i in gebunden if np.isnan(orte[i, 0])}
    while offen:
        i = min(offen, key=lambda k: (-sum(1 for p in nachbarn[k] if p not in offen), k))
        offen.discard(i)
        partner = [p for p in sorted(nachbarn[i]) if p not in offen]
        da = orte[~np.isnan(orte[:, 0])]
        enge = np.linalg.norm(punkte[:, None] - da[None, :], axis=2).min(axis=1)
        frei = 1.0 - np.minimum(1.0, enge / NAH)
        ziel = orte[partner].mean(axis=0) if partner else np.array([0.5, raum.hoehe / 2])
        weit = np.linalg.norm(punkte - ziel, axis=1) if partner else np.zeros(len(punkte))
        orte[i] = punkte[int(np.argmin(np.round(weit + 0.8 * frei, 9)))]


def _place_alone(orte: Feld, einzelne: list[int], da: list[int]) -> None:
    """Line up actors without any tie; who is new takes the first free places of the rows."""
    import numpy as np

    stehen = orte[~np.isnan(orte[:, 0])]
    frei = line_up(max(len(einzelne) + len(da), JE_REIHE))
    frei.sort(key=lambda platz: bool(len(stehen)) and bool((np.abs(stehen - platz) < NACHBAR).all(axis=1).any()))
    for i, platz in zip(einzelne, frei, strict=False):
        orte[i] = platz
