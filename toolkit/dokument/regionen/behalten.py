"""How does the sheet keep regions that were computed or changed by hand, with names and order as people know them?"""

from __future__ import annotations

from collections.abc import Iterable

from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, say_place
from toolkit.dokument.regionen.aufgabe import Bau
from toolkit.dokument.regionen.blatt import Gebiet, Regionen
from toolkit.dokument.regionen.gemerkt import Ergebnis
from toolkit.planung.region import Einteilung, Region


def keep_found(r: Regionen, bau: Bau, neu: Einteilung, fest: int) -> Regionen:
    """Keep a computed division; a region that is mostly a former one keeps its place and its name.

    Args:
        r: the sheet as it is now.
        bau: the task from which it was computed.
        neu: the division.
        fest: how many places were held.
    """
    alte = dict(enumerate(r.gebiete))
    paare: list[tuple[int, Region, Gebiet | None]] = []
    gemeinsam = sorted(
        (
            (-len({bau.orte[o].id for o in region.orte} & set(gebiet.orte)), nummer, stelle)
            for nummer, region in enumerate(neu.regionen)
            for stelle, gebiet in alte.items()
        ),
    )
    zu: dict[int, int] = {}
    for gleiche, nummer, stelle in gemeinsam:
        if gleiche and nummer not in zu and stelle not in zu.values():
            zu[nummer] = stelle
    for nummer, region in enumerate(neu.regionen):
        paare.append((zu.get(nummer, len(alte)), region, alte.get(zu.get(nummer, -1))))
    # New ones stand from north to south behind those that people know already.
    paare.sort(key=lambda p: (p[0], -(bau.orte[p[1].mitte].lat or 0), bau.orte[p[1].mitte].id))
    gebiete = [_entry(bau, region, alt, r) for _, region, alt in paare]
    merkmale = {"schranke": neu.schranke, "abgebrochen": neu.abgebrochen, "aus": bau.abdruck, "fest_dabei": fest}
    return r.model_copy(update={"gebiete": gebiete, "von_hand": False, "rechnet": False, **merkmale})


def keep_changed(r: Regionen, ergebnis: Ergebnis, neu: Einteilung) -> Regionen:
    """Keep a division that was changed by hand; its regions stand in the order of ``ergebnis``."""
    gebiete = [_entry(ergebnis.bau, region, alt, r) for region, alt in zip(neu.regionen, ergebnis.gebiete, strict=True)]
    return r.model_copy(update={"gebiete": gebiete, "von_hand": True})


def _entry(bau: Bau, region: Region, alt: Gebiet | None, r: Regionen) -> Gebiet:
    orte = [bau.orte[o].id for o in region.orte]
    mitte = bau.orte[region.mitte]
    name = say_place(mitte)
    if alt is not None and alt.name.strip() and alt.name.strip() != _name_of(alt.mitte, r.gruppe.orte):
        name = alt.name
    gleich = alt is not None and set(alt.orte) == set(orte)
    return Gebiet(
        id=alt.id if alt else new_mark(),
        name=name,
        mitte=mitte.id,
        gewaehlt=region.fest,
        orte=orte,
        # A group made of other places is no longer this region.
        blatt=alt.blatt if alt is not None and gleich else "",
    )


def _name_of(kennung: str, orte: Iterable[Gruppenort]) -> str:
    return next((say_place(o) for o in orte if o.id == kennung), "")
