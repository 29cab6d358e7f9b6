"""What is each pair of guests worth, given themes, history and network?"""

from __future__ import annotations

import hashlib
import json
from itertools import combinations

from methodenkoffer.tage import say_date
from toolkit.dokument.begegnung.blatt import Begegnung, Tischgast, name_of, real_guests
from toolkit.dokument.begegnung.herkunft import place_keys
from toolkit.dokument.begegnung.netzbezug import connect_places
from toolkit.dokument.marktplatz.blatt import known_words
from toolkit.dokument.netz.blatt import Netzblatt
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, split_lines
from toolkit.dokument.regionalgruppe.gleichnamig import call_places
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.begegnung import Anlage, Gast, Gewichte, Paar, pair_key, rate_pairs
from toolkit.planung.namen import name_key

KEIN_TANDEM = ("landkreis", "landesnetzwerk")


def make_guests(b: Begegnung) -> list[Gast]:
    """Make guests of the engine: places go by the key of their name, with what their contact sheets say."""
    namen = call_places(b.gruppe.orte)
    orte = {name_key(namen.get(o.id, "")): o for o in reversed(b.gruppe.orte)}
    woher = place_keys(b)
    return [_guest(g, woher[g.id], orte.get(woher[g.id])) for g in real_guests(b)]


def rate(b: Begegnung, netz: Netzblatt | None) -> dict[tuple[str, str], Paar]:
    """Rate all pairs of guests.

    Args:
        b: the sheet.
        netz: the Akteurskarte to take into account; ``None`` for none.
    """
    from methodenkoffer.search.synonyme import bundled_synonyms

    return rate_pairs(make_guests(b), _background(b, netz), known_words(), bundled_synonyms())


def rate_places(b: Begegnung, netz: Netzblatt | None) -> dict[tuple[str, str], Paar]:
    """Rate all pairs of places, as if each sent one guest: for tandems. Ids are the ids of the group's places.

    A Landkreis or a Landesnetzwerk is no half of a tandem of towns.
    """
    orte = [o for o in b.gruppe.orte if one_line(o.name) and o.typ not in KEIN_TANDEM]
    namen = call_places(b.gruppe.orte)
    gaeste = [Tischgast(id=o.id, name=namen[o.id], ort=namen[o.id]) for o in orte]
    return rate(b.model_copy(update={"gaeste": gaeste}), netz)


def mark_of(b: Begegnung) -> str:
    """Return a mark of everything that the tables are made from; it changes when any of it does."""
    felder = {"gaeste", "frueher", "netz", "wuensche", "themen", "neues", "netzwerk", "je_tisch", "runden_zahl"}
    orte = [(name_key(o.name), o.tut, o.sucht, o.bietet) for o in b.gruppe.orte]
    text = json.dumps([b.model_dump(mode="json", include=felder), orte], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def unknown_names(b: Begegnung) -> list[str]:
    """Return the names in wishes that are neither guest nor place of a guest."""
    da = {name_key(name_of(g)) for g in real_guests(b)} | set(place_keys(b).values())
    namen = [one_line(n) for w in b.wuensche for n in (w.a, w.b)]
    return [n for n in dict.fromkeys(namen) if n and name_key(n) not in da]


def _guest(gast: Tischgast, woher: str, ort: Gruppenort | None) -> Gast:
    if ort is None:
        return Gast(gast.id, name_of(gast), woher)
    kann = (*split_lines(ort.bietet), *split_lines(ort.tut))
    return Gast(gast.id, name_of(gast), woher, split_lines(ort.sucht), kann)


def _background(b: Begegnung, netz: Netzblatt | None) -> Anlage:
    wuensche, nicht = (_wishes(b, art) for art in ("zusammen", "nicht"))
    return Anlage(
        _history(b), connect_places(netz, b) if netz else {}, wuensche, nicht, Gewichte(b.themen, b.neues, b.netzwerk)
    )


def _history(b: Begegnung) -> dict[tuple[str, str], tuple[str, ...]]:
    paare: dict[tuple[str, str], list[str]] = {}
    for anlass in b.frueher:
        orte = sorted({name_key(n) for n in split_lines(anlass.orte)} - {""})
        titel = one_line(anlass.titel) or "ein Treffen"
        satz = f"{titel} ({say_date(anlass.tag)})" if anlass.tag else titel
        for a, c in combinations(orte, 2):
            paare.setdefault(pair_key(a, c), []).append(satz)
    return {paar: tuple(saetze) for paar, saetze in paare.items()}


def _wishes(b: Begegnung, art: str) -> frozenset[tuple[str, str]]:
    """Pairs of guests by their ids and of places by their keys; a name may be either."""
    nach_name: dict[str, list[str]] = {}
    for g in real_guests(b):
        nach_name.setdefault(name_key(name_of(g)), []).append(g.id)
    paare = set()
    for w in b.wuensche:
        if w.art == art and name_key(w.a) and name_key(w.b):
            links, rechts = ([*nach_name.get(name_key(n), ()), name_key(n)] for n in (w.a, w.b))
            paare |= {pair_key(x, y) for x in links for y in rechts}
    return frozenset(paare)
