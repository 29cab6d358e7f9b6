"""How do guests come onto the sheet: seats for each place, or the people of a Regionaltreffen?"""

from __future__ import annotations

from toolkit.dokument.begegnung.blatt import Begegnung, Tischgast, real_guests
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.worte import coming_guests, one_line
from toolkit.planung.begegnung.tische import MEISTE_GAESTE
from toolkit.planung.namen import name_key


def add_seats(b: Begegnung) -> Begegnung:
    """Add seats for the places of the group that have none yet: as many for each as the sheet says.

    Of two seats of one place the name says which; nobody needs to know yet who comes.
    """
    je_ort = b.je_ort or 1
    schon = {name_key(g.ort or g.name) for g in real_guests(b)}
    neu = []
    for ort in b.gruppe.orte:
        name = one_line(ort.name)
        if name and name_key(name) not in schon:
            schon.add(name_key(name))
            neu += [Tischgast(name=name if je_ort == 1 else f"{name} {nr}", ort=name) for nr in range(1, je_ort + 1)]
    return b.model_copy(update={"gaeste": [*real_guests(b), *neu][:MEISTE_GAESTE]})


def add_people(b: Begegnung, treffen: Regionaltreffen) -> Begegnung:
    """Add those who have agreed to come to a Regionaltreffen, or all guests while nobody has; each person once."""
    schon = {(name_key(g.name), name_key(g.ort)) for g in real_guests(b)}
    neu = []
    for gast in coming_guests(treffen) or treffen.gaeste:
        schluessel = name_key(gast.name), name_key(gast.ort)
        if any(schluessel) and schluessel not in schon:
            schon.add(schluessel)
            neu.append(Tischgast(name=one_line(gast.name), ort=one_line(gast.ort)))
    tag = b.tag or treffen.tag
    return b.model_copy(update={"gaeste": [*real_guests(b), *neu][:MEISTE_GAESTE], "tag": tag})
