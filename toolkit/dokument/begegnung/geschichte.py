"""Who has met before: what other sheets of the Mappe know of it?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from toolkit.dokument.begegnung.blatt import MEISTE_TREFFEN, Begegnung, Frueher, seated
from toolkit.dokument.begegnung.blatt import title_of as title_of_tables
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.worte import one_line, places_of, present_guests, title_of
from toolkit.planung.namen import name_key, unique_names

ZWEI = 2


def from_meeting(treffen: Regionaltreffen, heute: date) -> list[Frueher]:
    """Return a Regionaltreffen as an occasion on which all its places met.

    Args:
        treffen: the meeting; without a day it lies ahead.
        heute: today. A meeting of today counts once somebody noted who was there.
    """
    orte = [ort for ort, _ in places_of(present_guests(treffen))]
    war_schon = treffen.tag is not None and (treffen.tag < heute or any(g.war_da for g in treffen.gaeste))
    if not war_schon or len(orte) < ZWEI:
        return []
    return [Frueher(titel=title_of(treffen), tag=treffen.tag, orte="\n".join(orte))]


def from_tables(b: Begegnung, heute: date) -> list[Frueher]:
    """Return each table of a plan whose day is over as an occasion; without a day it lies ahead."""
    anlaesse: list[Frueher] = []
    if b.tag is None or b.tag >= heute:
        return anlaesse
    for runde, tische in enumerate(seated(b), 1):
        for nr, tisch in enumerate(tische, 1):
            orte = list(unique_names(g.ort or g.name for g in tisch).values())
            if len(orte) >= ZWEI:
                titel = f"Tisch {nr} in Runde {runde}, {title_of_tables(b)}"[:300]
                anlaesse.append(Frueher(titel=titel, tag=b.tag, orte="\n".join(orte)))
    return anlaesse


def from_tandem(inhalt: Any) -> list[Frueher]:
    """Return a tandem as an occasion on which its two places met."""
    from toolkit.dokument.tandem.blatt import Tandem

    tandem = Tandem.model_validate(inhalt)
    orte = [name for o in tandem.orte if (name := one_line(o.name))]
    return [Frueher(titel="Tandem", tag=tandem.beginn, orte="\n".join(orte))] if len(orte) == ZWEI else []


def add_history(b: Begegnung, anlaesse: Iterable[Frueher]) -> Begegnung:
    """Add occasions that are not on the sheet yet; the same title, day and places are the same occasion."""
    schon = {_key(f) for f in b.frueher}
    neu = []
    for anlass in anlaesse:
        if _key(anlass) not in schon:
            schon.add(_key(anlass))
            neu.append(anlass)
    return b.model_copy(update={"frueher": [*b.frueher, *neu][:MEISTE_TREFFEN]})


def _key(anlass: Frueher) -> tuple[str, Any, Sequence[str]]:
    return name_key(anlass.titel), anlass.tag, tuple(sorted(map(name_key, anlass.orte.splitlines())))
