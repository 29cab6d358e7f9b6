"""Who of one wave is who in the next?"""

from __future__ import annotations

from collections import defaultdict

from toolkit.planung.netz.pruefung import normalise_name
from toolkit.planung.netz.werte import Netz

Paar = tuple[str, str]


def match_actors(alt: Netz, neu: Netz) -> tuple[Paar, ...]:
    """Match the actors of two waves: by id, the rest by a name that is unique in both.

    Returns:
        Pairs of old and new id, sorted.
    """
    alte, neue = {a.id: a.name for a in alt.akteure}, {a.id: a.name for a in neu.akteure}
    gleich = {i: i for i in alte.keys() & neue.keys()}
    rest_alt = _unique_names({i: n for i, n in alte.items() if i not in gleich})
    rest_neu = _unique_names({i: n for i, n in neue.items() if i not in gleich})
    gleich |= {rest_alt[name]: rest_neu[name] for name in rest_alt.keys() & rest_neu.keys()}
    return tuple(sorted(gleich.items()))


def _unique_names(namen: dict[str, str]) -> dict[str, str]:
    je_name = defaultdict(list)
    for kennung, name in namen.items():
        je_name[normalise_name(name)].append(kennung)
    return {name: ids[0] for name, ids in je_name.items() if name and len(ids) == 1}
