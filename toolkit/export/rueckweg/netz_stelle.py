"""Which actor does a name in an answer mean, and what is said if it means none or several?"""

from __future__ import annotations

from dataclasses import replace

from toolkit.dokument.netz.namen import Akteursbuch
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import show


def find_one(buch: Akteursbuch, name: str, eigene: str, wo: Mangel, maengel: list[Mangel]) -> str:
    """Find an actor.

    Args:
        buch: the actors.
        name: what somebody wrote.
        eigene: the id that stood beside it; it decides among namesakes.
        wo: where it stands, and in ``tun`` what follows if nobody is found.
        maengel: takes what is wrong.

    Returns:
        The id; empty if the name means none or several.
    """
    gefunden = buch.find(name)
    if len(gefunden) == 1 or eigene in gefunden:
        return eigene if eigene in gefunden else gefunden[0]
    if gefunden:
        was, rat = f"Den Namen {show(name)} gibt es mehrmals.", "Tippen Sie das von Hand ein."
    else:
        nah = buch.similar(name)
        was = f"{show(name)} steht nicht auf der Karte."
        rat = f"Meinen Sie „{nah}“?" if nah else "Tragen Sie die Stelle erst hier ein."
    maengel.append(replace(wo, was=was, tun=f"{rat} {wo.tun}"))
    return ""
