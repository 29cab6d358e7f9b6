"""Who takes part: how do the places of a group become partners, and what is known of their sectors and Länder?"""

from __future__ import annotations

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, split_lines
from toolkit.dokument.regionalgruppe.gleichnamig import call_places
from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.dokument.vereinbarung.blatt import MEISTE_PARTNER, Vereinbarung, real_partners
from toolkit.dokument.vereinbarung.werte_arbeit import Partner, Sektor
from toolkit.planung.namen import name_key
from toolkit.planung.netz.werte import SEKTOREN

ERSTE, LANG = 2, 200


def new_places(v: Vereinbarung) -> list[Gruppenort]:
    """Return the places of the group that are no partners yet, each once; of namesakes each bears its Land."""
    gerufen = call_places(v.gruppe.orte)
    kennungen = {p.ort for p in v.partner if p.ort}
    namen = {name_key(p.name) for p in v.partner}
    neu = []
    for ort in v.gruppe.orte:
        schluessel = name_key(gerufen.get(ort.id, ""))
        if schluessel and ort.id not in kennungen and schluessel not in namen:
            namen.add(schluessel)
            neu.append(ort.model_copy(update={"name": gerufen[ort.id]}))
    return neu


def take_places(v: Vereinbarung) -> Vereinbarung:
    """Make partners of the places that are none yet, with what they seek and offer; nobody there is changed.

    Empty partners make room. There are at most ``MEISTE_PARTNER``.
    """
    bleiben = real_partners(v)
    platz = MEISTE_PARTNER - len(bleiben)
    return v.model_copy(update={"partner": [*bleiben, *map(_partner, new_places(v)[:platz])]})


def say_sectors(v: Vereinbarung) -> list[str]:
    """Return the sectors that take part, in the order of ``SEKTOREN``."""
    dabei = {p.sektor for p in real_partners(v)}
    return [wort for schluessel, wort in SEKTOREN.items() if schluessel in dabei]


def say_laender(v: Vereinbarung) -> list[str]:
    """Return the names of the Länder that take part."""
    dabei = {p.land for p in real_partners(v)}
    return [wort for schluessel, wort in LAENDER.items() if schluessel in dabei]


def double_names(v: Vereinbarung) -> list[str]:
    """Return names that more than one partner has, each once."""
    gesehen: dict[str, int] = {}
    for p in real_partners(v):
        if schluessel := name_key(p.name):
            gesehen[schluessel] = gesehen.get(schluessel, 0) + 1
    erste = {name_key(p.name): one_line(p.name) for p in reversed(real_partners(v))}
    return [erste[s] for s, anzahl in gesehen.items() if anzahl > 1]


def _partner(ort: Gruppenort) -> Partner:
    # Who coordinates in a town may sit in an association or in the town hall; a district is administration.
    sektor: Sektor = "verwaltung" if ort.typ == "landkreis" else ""
    return Partner(
        ort=ort.id,
        name=one_line(ort.name),
        sektor=sektor,
        land=ort.land,
        will=_few(ort.sucht),
        bringt=_few(ort.bietet),
    )


def _few(text: str) -> str:
    """The first things somebody wrote one per line, in one line."""
    return shorten("; ".join(split_lines(text)[:ERSTE]), LANG)
