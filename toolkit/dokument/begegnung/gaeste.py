"""How do guests come onto the sheet: seats for each place, a list that somebody has, or those of a Regionaltreffen?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from toolkit.dokument.begegnung.blatt import Begegnung, Tischgast, real_guests
from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.regionalgruppe.gleichnamig import call_places
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.worte import coming_guests, one_line
from toolkit.planung.begegnung.tische import MEISTE_GAESTE
from toolkit.planung.namen import name_key

LAENGSTENS = 300
TRENNER = ";"
TITEL = {("name", "ort"), ("gast", "ort"), ("name", "stadt")}


def add_seats(b: Begegnung) -> Begegnung:
    """Add seats for the places of the group that have none yet: as many for each as the sheet says.

    Of two seats of one place the name says which; nobody needs to know yet who comes.
    """
    je_ort = b.je_ort or 1
    schon = {name_key(g.ort or g.name) for g in real_guests(b)}
    neu = []
    for name in call_places(b.gruppe.orte).values():
        if name_key(name) not in schon:
            schon.add(name_key(name))
            neu += [Tischgast(name=name if je_ort == 1 else f"{name} {nr}", ort=name) for nr in range(1, je_ort + 1)]
    return b.model_copy(update={"gaeste": [*real_guests(b), *neu][:MEISTE_GAESTE]})


def add_people(b: Begegnung, treffen: Regionaltreffen) -> Begegnung:
    """Add those who have agreed to come to a Regionaltreffen, or all guests while nobody has; each person once."""
    kommen = coming_guests(treffen) or treffen.gaeste
    paare = [(one_line(g.name), one_line(g.ort)) for g in kommen]
    # Somebody may have been invited twice; guests without a name are as many as there are.
    einmal = {(name_key(name), name_key(ort)): (name, ort) for name, ort in reversed(paare) if name}
    neu = _new_guests(b, [*reversed(einmal.values()), *(p for p in paare if not p[0])])
    tag = b.tag or treffen.tag
    return b.model_copy(update={"gaeste": [*real_guests(b), *neu][:MEISTE_GAESTE], "tag": tag})


def add_written(b: Begegnung) -> Begegnung:
    """Add the guests that were written down, one per line: name and place, divided by a tab, semicolon or comma.

    A line that finds no room stays where it is. Titles of columns are no guests.
    """
    da, frei = real_guests(b), MEISTE_GAESTE - len(real_guests(b))
    zeilen = [_split(zeile) for zeile in split_lines(b.zettel.replace("\t", TRENNER))]
    neu = _new_guests(b, (z for z in zeilen if tuple(map(str.casefold, z)) not in TITEL))
    return b.model_copy(update={"gaeste": [*da, *neu[:frei]], "zettel": "\n".join(map(_write, neu[frei:]))})


def _new_guests(b: Begegnung, gaeste: Iterable[tuple[str, str]]) -> list[Tischgast]:
    """Return those who are not on the sheet yet; of guests called alike as many as there are more than before."""
    schon = Counter((name_key(g.name), name_key(g.ort)) for g in real_guests(b))
    neu = []
    for name, ort in gaeste:
        schluessel = name_key(name), name_key(ort)
        if not any(schluessel):
            continue
        if schon[schluessel] > 0:
            schon[schluessel] -= 1
        else:
            neu.append(Tischgast(name=name[:LAENGSTENS], ort=ort[:LAENGSTENS]))
    return neu


def _write(gast: Tischgast) -> str:
    if "," in gast.name:
        return f"{gast.name}{TRENNER} {gast.ort}".strip()
    return f"{gast.name}, {gast.ort}" if gast.ort else gast.name


def _split(zeile: str) -> tuple[str, str]:
    vorne, trenner, hinten = zeile.partition(TRENNER)
    if not trenner:
        vorne, _, hinten = zeile.rpartition(",") if "," in zeile else (zeile, "", "")
    return one_line(vorne), one_line(hinten.partition(TRENNER)[0])
