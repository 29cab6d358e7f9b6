"""How does the line of a tie run: plain, double, dotted or jagged, straight or bent, with its arrows?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

Punkt = tuple[float, float]
STUECKE = 20
ABSTAND = 9.0
"""Units between two lines that run side by side."""
DOPPELT, ZACKE, ZACKENWEITE = 2.3, 4.0, 5.5
PFEIL, PFEILBREITE = 13.0, 5.5
FREI = 3.0
BOEGEN = (0.0, 0.07, -0.07, 0.14, -0.14, 0.22, -0.22)
BOGENPREIS, WEITESTER_BOGEN = 8.0, 64.0
UMGEHEN, NAME, VIELE = 19.0, 44.0, 80


@dataclass(frozen=True)
class Strich:
    """A drawn line.

    Attributes:
        weg: SVG path of the line.
        spitzen: SVG path of the arrow heads, to be filled; empty without.
    """

    weg: str
    spitzen: str


def draw_tie(
    von: Punkt, zu: Punkt, strich: str, *, radien: Punkt, spur: float = 0, bogen: float = 0, pfeile: tuple[bool, bool]
) -> Strich:
    """Draw a tie from sign to sign.

    Args:
        von: middle of the sign where it begins, in units.
        zu: middle of the sign where it ends.
        strich: ``einfach``, ``doppelt``, ``gepunktet`` or ``gezackt``.
        radien: how much room the two signs take.
        spur: how many line distances beside the straight line it runs.
        bogen: how far it bends, as a share of its length.
        pfeile: whether an arrow points at the end, at the beginning.

    Returns:
        The paths; both empty if the signs are too near for a line.
    """
    laenge = hypot(zu[0] - von[0], zu[1] - von[1])
    anfang = radien[0] + FREI
    ende = laenge - radien[1] - FREI
    if ende - anfang < ZACKENWEITE:
        return Strich("", "")
    weg = _curve(von, zu, laenge, spur * ABSTAND, bogen)
    spitzen = [_head(weg, laenge - ende, vorn=False)] if pfeile[0] else []
    spitzen += [_head(weg, anfang, vorn=True)] if pfeile[1] else []
    kurz = _trim(weg, anfang + (PFEIL - 3) * pfeile[1], radien[1] + FREI + (PFEIL - 3) * pfeile[0])
    if strich == "doppelt":
        wege = _write(_beside(kurz, DOPPELT)) + _write(_beside(kurz, -DOPPELT))
    elif strich == "gezackt":
        wege = _write(_jag(kurz))
    else:
        wege = _write(kurz if bogen else [kurz[0], kurz[-1]])
    return Strich(wege, "".join(spitzen))


def find_bend(von: str, zu: str, punkte: Mapping[str, Punkt]) -> float:
    """Find how far a tie must bend so that it passes beside other signs and, if possible, their names.

    Args:
        von: id of its beginning.
        zu: id of its end.
        punkte: middles of all signs by id.

    Returns:
        The smallest bend that touches least, as a share of the length; 0 for a straight line.
    """
    a, b = punkte[von], punkte[zu]
    laenge = hypot(b[0] - a[0], b[1] - a[1])
    if laenge < ZACKENWEITE or len(punkte) > VIELE:
        return 0.0
    links, rechts = min(a[0], b[0]) - laenge / 3, max(a[0], b[0]) + laenge / 3
    oben, unten = min(a[1], b[1]) - laenge / 3, max(a[1], b[1]) + laenge / 3
    andere = [
        p for k, p in punkte.items() if k not in (von, zu) and links < p[0] < rechts and oben < p[1] + NAME / 2 < unten
    ]

    def touched(bogen: float) -> float:
        weg = _curve(a, b, laenge, 0.0, bogen)
        kosten = 0.0
        for x, y in andere:
            kosten += 3 * any(hypot(x - u, y - v) < UMGEHEN for u, v in weg)
            kosten += any(abs(x - u) < NAME and 0 < v - y < NAME for u, v in weg)
        return kosten

    moeglich = [b for b in BOEGEN if abs(b) * laenge <= WEITESTER_BOGEN]
    return min(moeglich, key=lambda bogen: touched(bogen) + abs(bogen) * BOGENPREIS)


def _curve(von: Punkt, zu: Punkt, laenge: float, seitlich: float, bogen: float) -> list[Punkt]:
    quer = (-(zu[1] - von[1]) / laenge, (zu[0] - von[0]) / laenge)
    punkte = []
    for i in range(STUECKE + 1):
        t = i / STUECKE
        aus = seitlich + 4 * t * (1 - t) * bogen * laenge
        punkte.append((von[0] + (zu[0] - von[0]) * t + quer[0] * aus, von[1] + (zu[1] - von[1]) * t + quer[1] * aus))
    return punkte


def _walk(weg: list[Punkt], strecke: float) -> Punkt:
    """Go along a way from its beginning."""
    for a, b in pairwise(weg):
        stueck = hypot(b[0] - a[0], b[1] - a[1])
        if stueck >= strecke > 0:
            return a[0] + (b[0] - a[0]) * strecke / stueck, a[1] + (b[1] - a[1]) * strecke / stueck
        strecke -= stueck
    return weg[-1] if strecke > 0 else weg[0]


def _length(weg: list[Punkt]) -> float:
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(weg))


def _trim(weg: list[Punkt], vorn: float, hinten: float) -> list[Punkt]:
    ganz = _length(weg)
    bis = max(vorn + 1, ganz - hinten)
    return [_walk(weg, vorn + (bis - vorn) * i / STUECKE) for i in range(STUECKE + 1)]


def _beside(weg: list[Punkt], weite: float) -> list[Punkt]:
    neben = []
    for i, (x, y) in enumerate(weg):
        a, b = weg[max(0, i - 1)], weg[min(len(weg) - 1, i + 1)]
        laenge = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
        neben.append((x - (b[1] - a[1]) / laenge * weite, y + (b[0] - a[0]) / laenge * weite))
    return neben if _bent(weg) else [neben[0], neben[-1]]


def _bent(weg: list[Punkt]) -> bool:
    gerade = hypot(weg[-1][0] - weg[0][0], weg[-1][1] - weg[0][1])
    return _length(weg) > gerade * 1.0005


def _jag(weg: list[Punkt]) -> list[Punkt]:
    zahl = max(2, round(_length(weg) / ZACKENWEITE))
    fein = [_walk(weg, _length(weg) * i / zahl) for i in range(zahl + 1)]
    zacken = [fein[0]]
    for i, (a, b) in enumerate(pairwise(fein)):
        laenge = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
        seite = ZACKE if i % 2 else -ZACKE
        quer = (-(b[1] - a[1]) / laenge * seite, (b[0] - a[0]) / laenge * seite)
        zacken.append(((a[0] + b[0]) / 2 + quer[0], (a[1] + b[1]) / 2 + quer[1]))
    return [*zacken, fein[-1]]


def _head(weg: list[Punkt], weg_vom_rand: float, *, vorn: bool) -> str:
    folge = weg if vorn else weg[::-1]
    spitze, fuss = _walk(folge, weg_vom_rand), _walk(folge, weg_vom_rand + PFEIL)
    laenge = hypot(spitze[0] - fuss[0], spitze[1] - fuss[1]) or 1.0
    qx, qy = -(spitze[1] - fuss[1]) / laenge * PFEILBREITE, (spitze[0] - fuss[0]) / laenge * PFEILBREITE
    return _write([spitze, (fuss[0] + qx, fuss[1] + qy), (fuss[0] - qx, fuss[1] - qy)]) + "Z"


def _write(punkte: list[Punkt]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in punkte)
