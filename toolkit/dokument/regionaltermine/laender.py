"""The holidays of which Länder count for the group?"""

from __future__ import annotations

from typing import cast

from methodenkoffer.kalender import say_in_laender
from methodenkoffer.kalender.ferien import Landkuerzel
from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import laender_of
from toolkit.dokument.regionaltermine.blatt import Regionaltermine
from toolkit.dokument.regionaltreffen.worte import one_line


def involved(t: Regionaltermine) -> tuple[Landkuerzel, ...]:
    """Return the codes of the Länder whose holidays count: those of the places and those that somebody added."""
    ohne, dabei = switched_off(t), {*laender_of(t.gruppe.orte), *(w.land for w in t.weitere)}
    return tuple(land for land in all_laender() if (t.alle_laender or land in dabei) and land not in ohne)


def switched_off(t: Regionaltermine) -> tuple[Landkuerzel, ...]:
    """Return the codes of the Länder whose holidays do not count because somebody said so."""
    ohne = {w.land for w in t.weitere if w.ohne}
    return tuple(land for land in all_laender() if land in ohne)


def all_laender() -> tuple[Landkuerzel, ...]:
    """Return the codes of all sixteen Länder."""
    return tuple(cast("Landkuerzel", land) for land in LAENDER)


def without_land(t: Regionaltermine) -> list[str]:
    """Return the names of the places of which nobody knows the Land; their holidays cannot count."""
    return [one_line(o.name) or "Ort ohne Namen" for o in t.gruppe.orte if not o.land]


def say_laender(t: Regionaltermine) -> str:
    """Say whose holidays count, and whose do not because somebody said so."""
    laender, ohne = involved(t), switched_off(t)
    satz = "Noch ist kein Land bekannt. Es zählen nur die Feiertage, die überall gelten."
    if laender:
        satz = f"Es zählen die Ferien und Feiertage {say_in_laender(laender)}."
    elif ohne:
        satz = "Es zählen nur die Feiertage, die überall gelten."
    return f"{satz} Die {say_in_laender(ohne)} zählen nicht." if ohne else satz
