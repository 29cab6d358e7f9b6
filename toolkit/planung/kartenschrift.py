"""Where does each name stand on a printed map, so that all can be read?"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from math import hypot

from toolkit.planung.kartenprojektion import Kasten, Punkt

Faden = tuple[Punkt, Punkt]
# Distances from the sign to the name; from the third on a line leads to it.
RINGE = (2.0, 6.0, 14.0, 24.0, 36.0, 50.0)
FADEN_AB = 8.0
# Names that block the numbers of others give way; after so many rounds it is good enough.
RUNDEN = 5
ABSTAND = 2.0
_SCHMAL, _BREIT = frozenset("fijltrI.,;:'!|()[]/- "), frozenset("mwMW@%")
_ANTEIL = {"schmal": 0.36, "breit": 0.9, "gross": 0.68, "sonst": 0.57}


@dataclass(frozen=True)
class Schild:
    """A name that wants a place.

    Attributes:
        punkt: where its sign stands.
        radius: how far the sign reaches.
        text: what is to be written; empty for a sign without a name.
        ersatz: something shorter that takes its place where there is no room, such as a number; empty for nothing.
    """

    punkt: Punkt
    radius: float
    text: str
    ersatz: str = ""


@dataclass(frozen=True)
class Schrift:
    """A name in its place.

    Attributes:
        kasten: the rectangle that it fills.
        faden: both ends of the line from the sign to it; ``None`` if it stands close by.
        ersetzt: whether the shorter text stands here.
    """

    kasten: Kasten
    faden: Faden | None
    ersetzt: bool = False


def text_width(text: str, groesse: float) -> float:
    """Estimate how wide a line is, a little too wide rather than too narrow.

    Args:
        text: one line.
        groesse: font size, in the unit of the result.
    """

    def share(zeichen: str) -> float:
        art = "schmal" if zeichen in _SCHMAL else "breit" if zeichen in _BREIT else "gross"
        return _ANTEIL[art if art != "gross" or zeichen.isupper() else "sonst"]

    return groesse * sum(map(share, text))


def place_labels(
    schilder: Sequence[Schild], rahmen: Kasten, groesse: float, ringe: int = len(RINGE)
) -> list[Schrift | None]:
    """Find a place for each name, the first ones first (greedy, eight directions, several distances).

    Nothing written covers anything else written, a sign, or a line to another name, and nothing leaves the frame.
    Source: J. Christensen, J. Marks, S. Shieber, An Empirical Study of Algorithms for Point-Feature Label Placement
    (1995): candidate positions and their order of preference.

    Args:
        schilder: names in the order of their importance.
        rahmen: where names may stand.
        groesse: font size in the unit of the map.
        ringe: how many of the distances are tried for names; the first two need no line. Shorter texts may try all.

    Returns:
        A place for each name, in their order; ``None`` where there is no room or no text.
    """
    vorrang: set[int] = set()
    for _ in range(RUNDEN):
        ergebnis = _place_once(schilder, rahmen, groesse, ringe, vorrang)
        ohne = {i for i, s in enumerate(schilder) if s.ersatz and ergebnis[i] is None}
        if ohne <= vorrang:
            break
        vorrang |= ohne
    return ergebnis


def _place_once(
    schilder: Sequence[Schild], rahmen: Kasten, groesse: float, ringe: int, vorrang: Collection[int]
) -> list[Schrift | None]:
    """Place all texts once; whoever was left out before gets the shorter text, and gets it first."""
    blatt = _Blatt(rahmen, [_around(s.punkt, s.radius) for s in schilder])
    ergebnis: list[Schrift | None] = [None] * len(schilder)

    def shorten(i: int) -> None:
        kurz = blatt.place(i, schilder[i], schilder[i].ersatz, groesse, len(RINGE))
        ergebnis[i] = replace(kurz, ersetzt=True) if kurz else None

    for i in sorted(vorrang):
        shorten(i)
    for i, schild in enumerate(schilder):
        if i not in vorrang:
            ergebnis[i] = blatt.place(i, schild, schild.text, groesse, ringe)
    for i in range(len(schilder)):
        if ergebnis[i] is None and i not in vorrang:
            shorten(i)
    return ergebnis


class _Blatt:
    """What stands on the paper already."""

    def __init__(self, rahmen: Kasten, zeichen: Sequence[Kasten]) -> None:
        self._rahmen, self._zeichen = rahmen, zeichen
        self._texte: list[Kasten] = []
        self._faeden: list[Faden] = []

    def place(self, nummer: int, schild: Schild, text: str, groesse: float, ringe: int) -> Schrift | None:
        """Write a text in the first place that is free."""
        if not text:
            return None
        breite, hoehe = text_width(text, groesse), 1.2 * groesse
        # Only what lies within reach can be in the way; its own sign is not, every candidate keeps its distance.
        reichweite = _around(schild.punkt, 1.5 * (schild.radius + RINGE[ringe - 1]) + max(breite, hoehe) + ABSTAND)
        zeichen = [z for i, z in enumerate(self._zeichen) if i != nummer and _overlap(z, reichweite)]
        texte = [t for t in self._texte if _overlap(t, reichweite)]
        # Names keep off other signs: between two of them, a name could belong to either.
        belegt = [*texte, *(Kasten(z.x0 - ABSTAND, z.y0 - ABSTAND, z.x1 + ABSTAND, z.y1 + ABSTAND) for z in zeichen)]
        for schrift in _candidates(schild, breite, hoehe, ringe):
            faden = schrift.faden
            if self._is_free(schrift.kasten, belegt) and not (
                faden and any(_crosses(faden, b) for b in [*texte, *zeichen])
            ):
                self._texte.append(schrift.kasten)
                self._faeden += [faden] if faden else []
                return schrift
        return None

    def _is_free(self, k: Kasten, belegt: Sequence[Kasten]) -> bool:
        drin = self._rahmen.holds((k.x0, k.y0)) and self._rahmen.holds((k.x1, k.y1))
        return drin and not any(_overlap(k, b) for b in belegt) and not any(_crosses(f, k) for f in self._faeden)


def _candidates(schild: Schild, breite: float, hoehe: float, ringe: int) -> Iterator[Schrift]:
    px, py = schild.punkt
    for ring in RINGE[:ringe]:
        r = schild.radius + ring
        s = max(schild.radius, 0.7 * r)
        ecken = (
            (px + r, py - hoehe / 2),
            (px - r - breite, py - hoehe / 2),
            (px - breite / 2, py - r - hoehe),
            (px - breite / 2, py + r),
            (px + s, py - s - hoehe),
            (px + s, py + s),
            (px - s - breite, py - s - hoehe),
            (px - s - breite, py + s),
        )
        for x, y in ecken:
            kasten = Kasten(x, y, x + breite, y + hoehe)
            ziel = (min(max(px, x), x + breite), min(max(py, y), y + hoehe))
            weite = hypot(ziel[0] - px, ziel[1] - py)
            if ring < FADEN_AB:
                yield Schrift(kasten, None)
            else:
                anteil = schild.radius / weite
                anfang = (px + (ziel[0] - px) * anteil, py + (ziel[1] - py) * anteil)
                yield Schrift(kasten, (anfang, ziel))


def _around(punkt: Punkt, radius: float) -> Kasten:
    return Kasten(punkt[0] - radius, punkt[1] - radius, punkt[0] + radius, punkt[1] + radius)


def _overlap(a: Kasten, b: Kasten) -> bool:
    return a.x0 < b.x1 and b.x0 < a.x1 and a.y0 < b.y1 and b.y0 < a.y1


def _crosses(faden: Faden, k: Kasten) -> bool:
    """Whether a line meets the inside of a box (clipping by Liang and Barsky, 1984)."""
    (x0, y0), (x1, y1) = faden
    von, bis = 0.0, 1.0
    for p, q in ((x0 - x1, x0 - k.x0), (x1 - x0, k.x1 - x0), (y0 - y1, y0 - k.y0), (y1 - y0, k.y1 - y0)):
        if p == 0:
            if q <= 0:
                return False
        elif p < 0:
            von = max(von, q / p)
        else:
            bis = min(bis, q / p)
    return von < bis
