"""What does a screen ask for when a division is to be found: with which places held, from which one before?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from toolkit.planung.fortschritt import Melde
from toolkit.planung.meldungen import Fehler
from toolkit.planung.region.aenderung import find_broken, set_centre
from toolkit.planung.region.loesung import divide
from toolkit.planung.region.werte import Aufgabe, Einteilung


@dataclass(frozen=True, eq=False)
class Auftrag:
    """A division to be found, as one value for another process.

    Attributes:
        aufgabe: the task.
        bisher: the division that people have now; places that came later may be missing in it.
        fest: numbers of the places that stay together, or apart, as they are in ``bisher``.
        beweisen: whether HiGHS tries for up to ``sekunden`` to prove a large task as well.
        sekunden: time limit of such a proof.
    """

    aufgabe: Aufgabe
    bisher: Einteilung | None = None
    fest: tuple[int, ...] = ()
    beweisen: bool = False
    sekunden: float = 60


def compute(auftrag: Auftrag, melde: Melde) -> Einteilung | Fehler:
    """Divide as ``divide`` does, keeping what is held; meeting places chosen by hand stay where their place is held.

    The division before is returned if it keeps all limits and nothing shorter was found.
    """
    bisher, aufgabe = auftrag.bisher, auftrag.aufgabe
    if bisher is not None and auftrag.fest:
        aufgabe = hold(aufgabe, bisher, auftrag.fest)
    neu = divide(aufgabe, melde, beweisen=auftrag.beweisen, sekunden=auftrag.sekunden)
    if isinstance(neu, Fehler) or bisher is None:
        return neu
    for region in bisher.regionen:
        if region.fest and region.mitte in auftrag.fest:
            neu = set_centre(aufgabe, neu, region.mitte).einteilung
    ganz = len(bisher.regionen) == aufgabe.k and sum(len(r.orte) for r in bisher.regionen) == aufgabe.n
    if ganz and bisher.summe < neu.summe and not find_broken(aufgabe, bisher):
        schranke = min(neu.schranke, bisher.summe)
        return replace(bisher, schranke=schranke, verletzt=(), abgebrochen=neu.abgebrochen)
    return neu


def hold(aufgabe: Aufgabe, einteilung: Einteilung, orte: Iterable[int]) -> Aufgabe:
    """Add pairs so that the places stay with the meeting place of their region, and apart from other held regions.

    The meeting place itself may change: it stands for the region, which has no other mark.

    Args:
        aufgabe: the task.
        einteilung: a division of its places.
        orte: numbers of the places to hold.
    """
    feste = set(orte)
    je_region = [(region.mitte, feste.intersection(region.orte)) for region in einteilung.regionen]
    gruppen = [sorted(hier | {mitte}) for mitte, hier in je_region if hier]
    zusammen = [paar for g in gruppen for paar in pairwise(g)]
    getrennt = combinations([g[0] for g in gruppen], 2)
    return replace(
        aufgabe,
        zusammen=tuple(dict.fromkeys((*aufgabe.zusammen, *zusammen))),
        getrennt=tuple(dict.fromkeys((*aufgabe.getrennt, *getrennt))),
    )
