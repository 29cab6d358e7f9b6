"""Where does each actor stand if every sector has a field of its own?

Fields lie in rows and are as large as their sector; inside, actors stand in a grid, ordered so that ties run as little
as possible across each other (barycentre rule, Sugiyama, Tagawa and Toda 1981).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.planung.netzbild.formen import ZEICHEN, sector_of
from toolkit.planung.netzbild.platz import Schrift, measure_boxes, push_apart
from toolkit.planung.netzbild.umbruch import wrap_name

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Feld = NDArray[np.float64]

Ort = tuple[float, float]
ZWEI_REIHEN, DREI_REIHEN = 3, 5
SPALT = 0.016
HALBER_NAME = 7.5
VERSATZ = 0.12
DURCHGAENGE = 4
FEST = 0.15


@dataclass(frozen=True)
class Sektorfeld:
    """The field of a sector in the picture, in [0, 1]; signs stand inside, a little away from its edges."""

    sektor: str
    x: float
    y: float
    breite: float
    hoehe: float

    def inside(self, schrift: Schrift, zeilen: int) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of where signs may stand, so that names of so many lines stay inside."""
        seite = min(schrift.zeichen * HALBER_NAME, self.breite * 0.45)
        kopf = min(schrift.zeile * 2 + schrift.hoehe * 0.5, self.hoehe * 0.45)
        fuss = min(schrift.zeile * (zeilen + 0.5) + schrift.hoehe * 0.4, self.hoehe * 0.4)
        return self.x + seite, self.y + kopf, self.x + self.breite - seite, self.y + self.hoehe - fuss


def make_fields(sektoren: Sequence[str]) -> list[Sektorfeld]:
    """Cut the picture into one field per sector that somebody belongs to.

    Args:
        sektoren: the sector of each actor; unknown ones count as none.
    """
    zahl = {s: sum(1 for x in sektoren if sector_of(x) == s) for s in ZEICHEN}
    da = [s for s in ZEICHEN if zahl[s]]
    reihen = 1 + (len(da) >= ZWEI_REIHEN) + (len(da) >= DREI_REIHEN)
    gewicht = {s: max(zahl[s], 2) + 1 for s in da}
    felder: list[Sektorfeld] = []
    y, alles = 0.0, sum(gewicht.values())
    for reihe in _cut_rows(da, gewicht, reihen):
        hoehe = sum(gewicht[s] for s in reihe) / alles
        x = 0.0
        for s in reihe:
            breite = gewicht[s] / sum(gewicht[t] for t in reihe)
            felder.append(Sektorfeld(s, x + SPALT / 2, y + SPALT / 2, breite - SPALT, hoehe - SPALT))
            x += breite
        y += hoehe
    return felder


def _cut_rows(da: list[str], gewicht: Mapping[str, int], reihen: int) -> list[list[str]]:
    """Cut the sequence into rows; the heaviest row shall be as light as possible."""
    if reihen <= 1 or len(da) <= 1:
        return [da] if da else []
    moeglich = [[da[:i], *_cut_rows(da[i:], gewicht, reihen - 1)] for i in range(1, len(da) - reihen + 2)]
    return min(moeglich, key=lambda r: max(sum(gewicht[s] for s in reihe) for reihe in r))


def place_in_fields(
    namen: Sequence[str],
    sektoren: Sequence[str],
    paare: Sequence[tuple[int, int]],
    bisher: Mapping[int, Ort],
    schrift: Schrift,
) -> list[Ort]:
    """Place actors in the fields of their sectors.

    Args:
        namen: names in the order of the actors.
        sektoren: the sector of each actor.
        paare: tied actors by index.
        bisher: places from before, by index; they hold if they lie in the right field.
        schrift: how large names are.

    Returns:
        A place in [0, 1]² for each.
    """
    import numpy as np

    n = len(namen)
    if not n:
        return []
    felder = {f.sektor: f for f in make_fields(sektoren)}
    zeilen = {s: max(len(wrap_name(namen[i])) for i in range(n) if sector_of(sektoren[i]) == s) for s in felder}
    innen = {s: f.inside(schrift, zeilen[s]) for s, f in felder.items()}
    grenzen = np.array([innen[sector_of(s)] for s in sektoren])
    tief, hoch = grenzen[:, :2], np.maximum(grenzen[:, 2:], grenzen[:, :2])
    alt = {i: o for i, o in bisher.items() if all(tief[i][a] - 0.02 <= o[a] <= hoch[i][a] + 0.02 for a in (0, 1))}
    masse = measure_boxes(namen, schrift, 0.8)
    orte = np.full((n, 2), np.nan)
    for i, o in alt.items():
        orte[i] = o
    plaetze: dict[str, list[Ort]] = {}
    leute: dict[str, list[int]] = {}
    for s in felder:
        drin = [i for i in range(n) if sector_of(sektoren[i]) == s]
        leute[s] = [i for i in drin if i not in alt]
        kasten = masse[drin].max(axis=0)
        plaetze[s] = _free_cells(_grid(innen[s], len(drin), kasten), [o for i, o in alt.items() if i in drin])[
            : len(leute[s])
        ]
        plaetze[s].sort()
        for i, o in zip(leute[s], plaetze[s], strict=True):
            orte[i] = o
    _untangle(orte, leute, plaetze, paare)
    beweglich = np.array([FEST if i in alt else 1.0 for i in range(n)])
    anker, fest = orte.copy(), sorted(alt)

    def hold(p: Feld) -> Feld:
        p = p.copy()
        p[fest] = np.clip(p[fest], anker[fest] - schrift.halt, anker[fest] + schrift.halt)
        return np.clip(p, tief, hoch)

    orte = push_apart(orte, masse, beweglich, hold)
    return [(round(float(x), 4), round(float(y), 4)) for x, y in orte]


def _grid(innen: tuple[float, float, float, float], zahl: int, kasten: Feld) -> list[Ort]:
    """Spread places over a field, with as many columns as leave the most room for each."""
    links, oben, rechts, unten = innen
    breite, hoehe = max(rechts - links, 0.0), max(unten - oben, 0.0)

    def room(spalten: int) -> float:
        zeilen = -(-zahl // spalten)
        quer = breite / (spalten - 1) / kasten[0] if spalten > 1 else 2.0
        hoch = hoehe / (zeilen - 1) / kasten[1] if zeilen > 1 else 2.0
        return float(min(quer, hoch))

    spalten = max(range(1, zahl + 1), key=lambda c: (round(room(c), 6), -c))
    zeilen = -(-zahl // spalten)
    orte: list[Ort] = []
    for zeile in range(zeilen):
        hier = min(spalten, zahl - zeile * spalten)
        for spalte in range(hier):
            x = links + breite * ((spalte + 0.5) / hier if hier < spalten or spalten == 1 else spalte / (spalten - 1))
            y = oben + hoehe * (zeile / (zeilen - 1) if zeilen > 1 else 0.5)
            # Neighbours in a row stand a little higher and lower, so that a tie passes by whoever is between.
            orte.append((x, y + hoehe * VERSATZ * (1 if spalte % 2 else -1) / zeilen))
    return orte


def _free_cells(zellen: list[Ort], da: Sequence[Ort]) -> list[Ort]:
    """Order places so that those far from everybody who is there come first."""
    if not da:
        return list(zellen)
    return sorted(zellen, key=lambda z: -min((z[0] - o[0]) ** 2 + (z[1] - o[1]) ** 2 for o in da))


def _untangle(
    orte: Feld, leute: Mapping[str, list[int]], plaetze: Mapping[str, list[Ort]], paare: Sequence[tuple[int, int]]
) -> None:
    nachbarn: dict[int, list[int]] = {i: [] for drin in leute.values() for i in drin}
    for a, b in paare:
        if a in nachbarn:
            nachbarn[a].append(b)
        if b in nachbarn:
            nachbarn[b].append(a)
    for _ in range(DURCHGAENGE):
        for s, drin in leute.items():
            mitte = {i: float(orte[nachbarn[i], 0].mean()) if nachbarn[i] else float(orte[i, 0]) for i in drin}
            for i, o in zip(sorted(drin, key=lambda k: (round(mitte[k], 6), k)), plaetze[s], strict=True):
                orte[i] = o
