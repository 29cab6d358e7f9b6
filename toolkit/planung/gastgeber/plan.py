"""Which place hosts in which year?"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from toolkit.planung.gastgeber.runde import Einsatz, choose_all
from toolkit.planung.gastgeber.wege import Wege
from toolkit.planung.namen import NENNEN
from toolkit.planung.worte import join_words, say_count

MEISTE_TREFFEN = 60


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


def plan_hosts(wege: Wege, jahre: Sequence[int], zuletzt: Sequence[str] = (), ohne: Collection[str] = ()) -> Gastplan:
    """Plan who hosts, so that the travel burden is shared.

    Nobody hosts again until all have had their turn; a place that is new is simply still due in the turn that is going
    on. Nobody hosts twice running. Where that leaves a choice, the greatest total way of a place over
    all meetings, earlier ones included, is as small as possible, then the sum of all ways. Within a turn those come
    first who have waited longest, then those who relieve the place with the longest ways.

    Args:
        wege: ways from the places that travel to those where meetings may be or were.
        jahre: the years to plan, one meeting each.
        zuletzt: who hosted before, oldest first; names that are not in the table count as meetings elsewhere.
        ohne: places of ``wege.nach`` that do not host; ways to earlier meetings there count, but in no turn.

    Returns:
        The plan; the same input always gives the same plan.

    Raises:
        ValueError: nobody travels or hosts, or there are too many meetings.
    """
    spalten = {name: i for i, name in enumerate(wege.nach)}
    gastgeber = [i for name, i in spalten.items() if name not in ohne]
    if not wege.von or not gastgeber:
        raise ValueError("Es braucht mindestens einen Ort, der reist, und einen, der einlädt.")
    if len(jahre) > MEISTE_TREFFEN:
        raise ValueError(f"Es lassen sich höchstens {MEISTE_TREFFEN} Treffen planen.")
    frueher = [spalten[name] for name in zuletzt if name in spalten]
    basis = [sum(zeile[h] for h in frueher if h not in gastgeber) for zeile in wege.km]
    ziele, bisher = [wege.to(h) for h in spalten.values()], [h for h in frueher if h in gastgeber]
    folge, genau = choose_all(ziele, gastgeber, basis, len(jahre), bisher)
    treffen = tuple(_describe(wege, jahr, einsatz) for jahr, einsatz in zip(jahre, folge, strict=True))
    alle = [*frueher, *(einsatz.ort for einsatz in folge)]
    summen = [(name, round(sum(wege.km[i][h] for h in alle), 1)) for i, name in enumerate(wege.von)]
    gesamt = tuple(sorted(summen, key=lambda paar: -paar[1]))
    offen = [wege.nach[h] for h in gastgeber if h not in {einsatz.ort for einsatz in folge}]
    nur_gast = [name for name in wege.von if name in ohne]
    saetze = _say_plan(wege, gesamt, offen, nur_gast, genau=genau) if folge else ("Noch ist kein Jahr zu planen.",)
    return Gastplan(treffen, gesamt, genau, saetze)


def _say_reason(einsatz: Einsatz) -> str:
    """Say why a place hosts: it is its turn; and if others could have, that it keeps the longest ways short."""
    dran = "Hat noch nie eingeladen" if einsatz.neu else "War in dieser Runde noch nicht dran"
    return f"{dran} und hält die längsten Wege kurz." if einsatz.frei else f"{dran}."


def _describe(wege: Wege, jahr: int, einsatz: Einsatz) -> Gastjahr:
    ziel = wege.to(einsatz.ort)
    weitester = max(range(len(ziel)), key=lambda i: (ziel[i], -i))
    name = wege.nach[einsatz.ort]
    return Gastjahr(jahr, name, round(sum(ziel), 1), wege.von[weitester], ziel[weitester], _say_reason(einsatz))


def _say_plan(
    wege: Wege, gesamt: tuple[tuple[str, float], ...], offen: Sequence[str], nur_gast: Sequence[str], *, genau: bool
) -> tuple[str, ...]:
    (meist, lang), (wenigst, kurz) = gesamt[0], gesamt[-1]
    saetze = [f"Am weitesten reist {meist}: zusammen {wege.say(lang)}."]
    if lang == kurz and len(gesamt) > 1:
        saetze = [f"Alle reisen gleich weit: zusammen {wege.say(lang)}."]
    elif len(gesamt) > 1:
        saetze.append(f"Am wenigsten reist {wenigst}: {wege.say(kurz)}.")
    if offen:
        saetze.append(_say_who(offen, "In diesen Jahren {laden} nicht ein: {wer}.", "{zahl} kommen später dran."))
    if nur_gast:
        saetze.append(_say_who(nur_gast, "Nur zu Gast, ohne selbst einzuladen: {wer}.", "{zahl} sind nur zu Gast."))
    if genau:
        saetze.append("Fairer geht es nicht, solange alle einmal einladen, bevor jemand wieder dran ist.")
    else:
        saetze.append("Das ist ein guter Plan. Ob es einen noch faireren gibt, ist bei so vielen Orten nicht sicher.")
    return tuple(saetze)


def _say_who(namen: Sequence[str], wenige: str, viele: str) -> str:
    """Name a few places; of more say only how many there are."""
    if len(namen) > NENNEN:
        return viele.format(zahl=say_count(len(namen), "Ort", "Orte"))
    return wenige.format(laden="lädt" if len(namen) == 1 else "laden", wer=join_words(namen))
