"""Where do all meet with the shortest ways, where is the longest way shortest, and how many have it near?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.planung.gastgeber.wege import Wege
from toolkit.planung.worte import join_words, say_count


@dataclass(frozen=True)
class Treffpunkt:
    """A place where people could meet.

    Attributes:
        ort: its name.
        summe: the ways of all there, one way,.
        laengster: the longest of them.
        wer: who has the longest way.
        nah: how many have at most the wished way.
        satz: all of it in German.
    """

    ort: str
    summe: float
    laengster: float
    wer: str
    nah: int
    satz: str


@dataclass(frozen=True)
class Treffpunktwahl:
    """Places compared.

    Attributes:
        orte: all places, by the sum of ways.
        kuerzeste: the place with the shortest ways together (1-median).
        gerechteste: the place whose longest way is shortest (1-center).
        naechste: the place that most have near (maximal covering).
        saetze: the three in German, each place once.
    """

    orte: tuple[Treffpunkt, ...]
    kuerzeste: Treffpunkt
    gerechteste: Treffpunkt
    naechste: Treffpunkt
    saetze: tuple[str, ...]


def find_meeting_place(wege: Wege, umkreis: float = 50) -> Treffpunktwahl:
    """Compare all places of a table by total way, longest way and how many have it near.

    The measures are those of facility location (Daskin, Network and Discrete Location, 2013: 1-median, 1-center,
    maximal covering). Of equal places the one that is better in the other measures is taken, then the earlier in the
    table.

    Args:
        wege: ways from the places that travel to those where people may meet.
        umkreis: up to which length a way counts as near, in the unit of the table.

    Returns:
        The comparison.

    Raises:
        ValueError: nobody travels, or there is no place to meet.
    """
    if not wege.von or not wege.nach:
        raise ValueError("Es braucht mindestens einen Ort, der reist, und einen Ort für das Treffen.")
    orte = [_measure(wege, i, umkreis) for i in range(len(wege.nach))]
    kuerzeste = min(orte, key=lambda t: (t.summe, t.laengster, -t.nah))
    gerechteste = min(orte, key=lambda t: (t.laengster, t.summe, -t.nah))
    naechste = min(orte, key=lambda t: (-t.nah, t.summe, t.laengster))
    rollen: dict[str, list[str]] = {}
    for treffpunkt, rolle in (
        (kuerzeste, "hat zusammen die kürzesten Wege"),
        (gerechteste, "hält den längsten Weg am kürzesten"),
        (naechste, "ist für die meisten nah"),
    ):
        rollen.setdefault(treffpunkt.ort, []).append(rolle)
    saetze = tuple(f"{ort} {join_words(worte)}." for ort, worte in rollen.items())
    sortiert = tuple(sorted(orte, key=lambda t: (t.summe, t.laengster, -t.nah)))
    return Treffpunktwahl(sortiert, kuerzeste, gerechteste, naechste, saetze)


def _measure(wege: Wege, nummer: int, umkreis: float) -> Treffpunkt:
    ziel, ort = wege.to(nummer), wege.nach[nummer]
    weitester = max(range(len(ziel)), key=lambda i: (ziel[i], -i))
    summe, laengster, nah = round(sum(ziel), 1), ziel[weitester], sum(weg <= umkreis for weg in ziel)
    wer, alle = wege.von[weitester], say_count(len(ziel), "Ort", "Orten")
    satz = (
        f"{ort}: alle Wege zusammen {wege.say(summe)}, der längste {wege.say(laengster)} (aus {wer}). "
        f"{nah} von {alle} {'hat' if nah == 1 else 'haben'} höchstens {umkreis:g}\u00a0{wege.einheit}."
    )
    return Treffpunkt(ort, summe, laengster, wer, nah, satz)
