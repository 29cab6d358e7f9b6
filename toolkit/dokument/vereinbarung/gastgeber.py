"""Who hosts the meetings of the year?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, planned_meetings, real_partners
from toolkit.dokument.vereinbarung.werte_arbeit import Partner
from toolkit.planung.namen import list_names, name_key
from toolkit.planung.worte import say_count

if TYPE_CHECKING:
    from toolkit.planung.gastgeber import Gastplan, Punkt

ZWEI = 2
MEISTE_ORTE = 100  # more would make people wait at the button
OHNE_LAGE = "Für kurze Wege müssten die Orte auf der Karte stehen."


@dataclass(frozen=True)
class Gastvorschlag:
    """An agreement with hosts entered, and what to say of it in German."""

    vereinbarung: Vereinbarung
    saetze: tuple[str, ...]


def propose_hosts(v: Vereinbarung) -> Gastvorschlag:
    """Enter a host for each meeting that has none.

    If at least two partners and half of all stand on the map, ``plan_hosts`` shares the ways among those; else all take
    turns in the order of the list. Hosts that somebody entered stay and count as earlier meetings.
    """
    treffen = planned_meetings(v)
    offen = [t for t in treffen if not one_line(t.gastgeber)]
    partner = _hosts(v)
    if not offen or not partner:
        return Gastvorschlag(v, ())
    punkte = _points(v, partner)
    schon = [one_line(t.gastgeber) for t in treffen if one_line(t.gastgeber)]
    if ZWEI <= len(punkte) <= MEISTE_ORTE and ZWEI * len(punkte) >= len(partner):
        from toolkit.planung.gastgeber import measure_ways, plan_hosts

        plan = plan_hosts(measure_ways(punkte), range(1, len(offen) + 1), schon)
        reihe, saetze = [t.ort for t in plan.treffen], _say_ways(plan)
        da = {p.name for p in punkte}
        if ohne := [name for name in partner if name not in da]:
            saetze.append(f"Nicht eingeplant, weil die Lage fehlt: {list_names(ohne)}.")
    else:
        reihe, saetze = _take_turns(list(partner), schon, len(offen)), []
        warum = "Die Wege haben wir bei so vielen Orten nicht verglichen." if len(punkte) > MEISTE_ORTE else OHNE_LAGE
        saetze.append(f"Alle laden reihum ein. {warum}")
    wer = {t.id: name for t, name in zip(offen, reihe, strict=True)}
    neu = [t.model_copy(update={"gastgeber": wer[t.id]}) if t.id in wer else t for t in v.treffen]
    saetze.insert(0, f"{say_count(len(offen), 'Treffen hat', 'Treffen haben')} jetzt einen gastgebenden Partner.")
    return Gastvorschlag(v.model_copy(update={"treffen": neu}), tuple(saetze))


def _hosts(v: Vereinbarung) -> dict[str, Partner]:
    """Partners by name, each name once."""
    einmal: dict[str, Partner] = {}
    for p in real_partners(v):
        if name_key(p.name):
            einmal.setdefault(name_key(p.name), p)
    return {one_line(p.name): p for p in einmal.values()}


def _points(v: Vereinbarung, partner: dict[str, Partner]) -> list[Punkt]:
    from toolkit.planung.gastgeber import Punkt

    orte = {o.id: o for o in v.gruppe.orte}
    gefunden = [(name, orte.get(p.ort)) for name, p in partner.items()]
    return [Punkt(n, o.lat, o.lon) for n, o in gefunden if o and o.lat is not None and o.lon is not None]


def _say_ways(plan: Gastplan) -> list[str]:
    (weit, lang), (nah, kurz) = plan.gesamt[0], plan.gesamt[-1]
    if lang == kurz:
        saetze = [f"Alle haben gleich weite Wege: zusammen ca. {lang:.0f}\u00a0km, einfach gerechnet."]
    else:
        saetze = [
            f"Die längsten Wege hat {weit}: zusammen ca. {lang:.0f}\u00a0km, einfach gerechnet.",
            f"Die kürzesten hat {nah}: ca. {kurz:.0f}\u00a0km.",
        ]
    if plan.genau:
        saetze.append("Fairer geht es nicht, solange alle einmal einladen, bevor jemand wieder dran ist.")
    return saetze


def _take_turns(namen: Sequence[str], schon: Sequence[str], anzahl: int) -> list[str]:
    """Those come first who have waited longest; among equals the list decides."""
    folge = list(schon)
    for _ in range(anzahl):
        zuletzt = {name_key(n): i for i, n in enumerate(folge)}
        folge.append(min(namen, key=lambda n: (zuletzt.get(name_key(n), -1), namen.index(n))))
    return folge[len(schon) :]
