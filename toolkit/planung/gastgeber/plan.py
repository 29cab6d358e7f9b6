"""Which place hosts in which year?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.planung.gastgeber.auswahl import choose_hosts
from toolkit.planung.gastgeber.wege import Wege
from toolkit.planung.worte import join_words

MEISTE_TREFFEN = 60
ZWEI = 2


@dataclass(frozen=True)
class Gastjahr:
    """One meeting.

    Attributes:
        jahr: the year, or the number of the meeting.
        ort: who hosts.
        summe: the ways of all there.
        weitester: who has the longest way.
        weitester_weg: how long it is.
        grund: why this place, in German.
    """

    jahr: int
    ort: str
    summe: float
    weitester: str
    weitester_weg: float
    grund: str


@dataclass(frozen=True)
class Gastplan:
    """Who hosts over the years.

    Attributes:
        treffen: the meetings in order.
        gesamt: for each place all its ways, earlier meetings included, longest first.
        genau: whether no other choice of hosts is fairer under the rule; ``False`` means a good one was found.
        saetze: what to say of the plan, in German.
    """

    treffen: tuple[Gastjahr, ...]
    gesamt: tuple[tuple[str, float], ...]
    genau: bool
    saetze: tuple[str, ...]


def plan_hosts(wege: Wege, jahre: Sequence[int], zuletzt: Sequence[str] = ()) -> Gastplan:
    """Plan who hosts, so that the travel burden is shared.

    Nobody hosts again until all have had their turn; a place that is new is simply still due in the turn that is going
    on. Nobody hosts twice running. Where that leaves a choice, the greatest total way of a place over
    all meetings, earlier ones included, is as small as possible, then the sum of all ways. Within a turn those come
    first who have waited longest, then those who relieve the place with the longest ways.

    Args:
        wege: ways between the places; the same places travel and host.
        jahre: the years to plan, one meeting each.
        zuletzt: who hosted before, oldest first; names that are not in the table count as meetings elsewhere.

    Returns:
        The plan; the same input always gives the same plan.

    Raises:
        ValueError: the places that travel and host differ, there is none, or there are too many meetings.
    """
    if wege.von != wege.nach or not wege.von:
        raise ValueError("Es braucht mindestens einen Ort, und alle Orte müssen reisen und einladen können.")
    if len(jahre) > MEISTE_TREFFEN:
        raise ValueError(f"Es lassen sich höchstens {MEISTE_TREFFEN} Treffen planen.")
    nummern = {name: i for i, name in enumerate(wege.von)}
    folge, genau = _choose_all(wege, len(jahre), [nummern[name] for name in zuletzt if name in nummern])
    treffen = tuple(_describe(wege, jahr, ort, grund) for jahr, (ort, grund) in zip(jahre, folge, strict=True))
    alle = [nummern[n] for n in zuletzt if n in nummern] + [ort for ort, _ in folge]
    summen = [(name, round(sum(wege.km[i][h] for h in alle), 1)) for i, name in enumerate(wege.von)]
    gesamt = tuple(sorted(summen, key=lambda paar: (-paar[1], nummern[paar[0]])))
    return Gastplan(treffen, gesamt, genau, _say_plan(wege, folge, gesamt, genau=genau))


def _choose_all(wege: Wege, anzahl: int, bisher: list[int]) -> tuple[list[tuple[int, str]], bool]:
    """Choose turn by turn; only a turn that the years do not finish leaves a choice.

    Where its only host was the last of the turn before, the last two of that turn change places; that changes no way.
    """
    ziele = [wege.to(h) for h in range(len(wege.nach))]
    folge: list[tuple[int, str]] = []
    zuvor, schon, genau, runde = list(bisher), _hosted_this_turn(bisher, len(ziele)), True, 0
    while len(folge) < anzahl:
        waehlbar = [h for h in range(len(ziele)) if h not in schon]
        offen = min(anzahl - len(folge), len(waehlbar))
        if offen == 1 < len(waehlbar) and (runde <= 1 or len(ziele) == ZWEI):
            waehlbar = [h for h in waehlbar if h not in zuvor[-1:]]
        basis = [sum(wege.km[i][h] for h in zuvor) for i in range(len(wege.von))]
        wahl, sicher = choose_hosts(basis, ziele, waehlbar, offen)
        if wahl == tuple(zuvor[-1:]) and runde > 1:
            folge[-2:], zuvor[-2:] = folge[:-3:-1], zuvor[:-3:-1]
        reihe = _order(ziele, basis, wahl, zuvor)
        folge += [(h, _say_reason(neu=h not in zuvor, frei=len(wahl) < len(waehlbar))) for h in reihe]
        zuvor, schon, genau, runde = zuvor + reihe, set(), genau and sicher, len(reihe)
    return folge, genau


def _hosted_this_turn(bisher: Sequence[int], anzahl: int) -> set[int]:
    """Find who has hosted in the turn that is going on: one ends when all hosted, or when somebody hosts again."""
    schon: set[int] = set()
    for ort in bisher:
        schon = {ort} if ort in schon else schon | {ort}
        if len(schon) == anzahl:
            schon = set()
    return schon


def _order(ziele: list[tuple[float, ...]], basis: list[float], wahl: Sequence[int], zuvor: list[int]) -> list[int]:
    """Order the hosts of a turn: who waited longest, then who relieves the place with the longest ways."""
    letztes = {h: i for i, h in enumerate(zuvor)}
    stand, reihe, rest = list(basis), [], list(wahl)
    while rest:
        naechster = min(
            rest, key=lambda h: (letztes.get(h, -1), max(s + w for s, w in zip(stand, ziele[h], strict=True)), h)
        )
        stand = [s + w for s, w in zip(stand, ziele[naechster], strict=True)]
        reihe.append(naechster)
        rest.remove(naechster)
    return reihe


def _say_reason(*, neu: bool, frei: bool) -> str:
    """Say why a place hosts: it is its turn; and if others could have, that it keeps the longest ways short."""
    dran = "Hat noch nie eingeladen" if neu else "War in dieser Runde noch nicht dran"
    return f"{dran} und hält die längsten Wege kurz." if frei else f"{dran}."


def _describe(wege: Wege, jahr: int, ort: int, grund: str) -> Gastjahr:
    ziel = wege.to(ort)
    weitester = max(range(len(ziel)), key=lambda i: (ziel[i], -i))
    return Gastjahr(jahr, wege.nach[ort], round(sum(ziel), 1), wege.von[weitester], ziel[weitester], grund)


def _say_plan(
    wege: Wege, folge: list[tuple[int, str]], gesamt: tuple[tuple[str, float], ...], *, genau: bool
) -> tuple[str, ...]:
    if not folge:
        return ("Noch ist kein Jahr zu planen.",)
    (meist, lang), (wenigst, kurz) = gesamt[0], gesamt[-1]
    saetze = [f"Am weitesten reist {meist}: zusammen {wege.say(lang)}."]
    if len(gesamt) > 1:
        saetze.append(f"Am wenigsten reist {wenigst}: {wege.say(kurz)}.")
    offen = [name for i, name in enumerate(wege.nach) if i not in {h for h, _ in folge}]
    if offen:
        saetze.append(f"In diesen Jahren lädt nicht ein: {join_words(offen)}.")
    if genau:
        saetze.append("Fairer geht es nicht, solange alle einmal einladen, bevor jemand wieder dran ist.")
    else:
        saetze.append("Das ist ein guter Plan. Ob es einen noch faireren gibt, ist bei so vielen Orten nicht sicher.")
    return tuple(saetze)
