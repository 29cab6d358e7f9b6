"""How do actors and ties from a file come onto the sheet without anything being overwritten by accident?

What a file leaves out or leaves empty changes nothing. An empty field is filled. What it says differently waits for one
choice: keep all, or take all from the file.
"""

from __future__ import annotations

from typing import Any

from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.netz.blatt import MEISTE_AKTEURE, MEISTE_BINDUNGEN, Akteurszeile, Bindungszeile, Netzblatt
from toolkit.dokument.netz.gleiche import find_actor
from toolkit.dokument.netz.lesung import Lesung, Uebernahme
from toolkit.dokument.netz.namen import Akteursbuch
from toolkit.dokument.netz.unterschiede import Unterschied, compare_rows
from toolkit.dokument.netz.verbindungen import Verbindungen, turn_like
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.netz import ARTEN

__all__ = ["Lesung", "Uebernahme", "Unterschied", "compare", "take"]

Paarteil = Akteurszeile | Bindungszeile
ENDEN = ("von", "zu", "von_wem")
UNKLAR = ""


def compare(blatt: Netzblatt, lesung: Lesung) -> tuple[Unterschied, ...]:
    """Return what a file says differently from the sheet; nothing is changed."""
    return tuple(take(blatt, lesung, neu_gilt=False).unterschiede)


def take(blatt: Netzblatt, lesung: Lesung, *, neu_gilt: bool) -> Uebernahme:
    """Take actors and ties from a file onto the sheet.

    The same actor is one with the same id, else one with the same name (see ``Akteursbuch``); the same tie one with the
    same id, else one with the same ends and kind.

    Args:
        blatt: the sheet; it stays as it is.
        lesung: what the file says.
        neu_gilt: whether the file is right where both differ.
    """
    bau = Uebernahme(blatt, neu_gilt=neu_gilt)
    akteure, ziel = _take_actors(bau, blatt, lesung)
    namen = {a.id: one_line(a.name) for a in akteure}
    ziel = {a.id: a.id for a in blatt.akteure} | ziel
    bindungen = _take_ties(bau, blatt.bindungen, lesung, ziel, namen)
    bau.blatt = blatt.model_copy(update={"akteure": akteure, "bindungen": bindungen})
    return bau


def _take_actors(bau: Uebernahme, blatt: Netzblatt, lesung: Lesung) -> tuple[list[Akteurszeile], dict[str, str]]:
    alle = {a.id: a for a in blatt.akteure}
    buch, ziel, vergeben = Akteursbuch(blatt.akteure), dict[str, str](), set[str]()
    for neu in lesung.akteure:
        gleich, sicher = find_actor(buch, neu, vergeben)
        if len(gleich) > 1:
            bau.unklar.append(one_line(neu.name))
            ziel[neu.id] = UNKLAR
            continue
        kennung = gleich[0] if gleich else neu.id if neu.id not in alle else new_mark()
        if gleich:
            alt = alle[kennung]
            wer = one_line(alt.name or neu.name)
            alle[kennung] = alt.model_copy(update=_changes(bau, (alt, neu), wer, {}, genau=sicher))
        elif len(alle) >= MEISTE_AKTEURE:
            bau.zu_viel += 1
            continue
        else:
            alle[kennung] = neu.model_copy(update={"id": kennung})
            bau.neue_akteure += 1
            buch.add(alle[kennung])
        vergeben.add(kennung)
        ziel[neu.id] = kennung
    return list(alle.values()), ziel


def _take_ties(
    bau: Uebernahme, bindungen: list[Bindungszeile], lesung: Lesung, ziel: dict[str, str], namen: dict[str, str]
) -> list[Bindungszeile]:
    alle = Verbindungen(bindungen)
    for roh in lesung.bindungen:
        ende = [ziel.get(roh.von), ziel.get(roh.zu)]
        if not all(ende):
            bau.ohne_ende += UNKLAR in ende
            bau.zu_viel += UNKLAR not in ende
            continue
        enden = {"von": ende[0], "zu": ende[1]}
        if roh.von_wem:
            enden["von_wem"] = ziel.get(roh.von_wem, "")
        neu = roh.model_copy(update=enden)
        if neu.von == neu.zu:
            continue
        alt = alle.find(neu)
        if alt is not None:
            wer = f"{namen.get(alt.von, '?')} – {namen.get(alt.zu, '?')} ({ARTEN[alt.art]})"
            alle.put(alt.model_copy(update=_changes(bau, (alt, turn_like(neu, alt)), wer, namen, genau=True)))
        elif len(alle) >= MEISTE_BINDUNGEN:
            bau.zu_viel += 1
        else:
            alle.put(neu if neu.id not in alle else neu.model_copy(update={"id": new_mark()}))
            bau.neue_bindungen += 1
    return alle.rows()


def _changes(
    bau: Uebernahme, paar: tuple[Paarteil, Paarteil], name: str, namen: dict[str, str], *, genau: bool
) -> dict[str, Any]:
    """Note what a row of the file brings, and return what of it is to be written onto the sheet."""
    alt, neu = paar
    mehr, anders = compare_rows(alt, neu, genau=genau)
    bau.ergaenzt += bool(mehr)
    for feld, wert in anders.items():
        bisher = getattr(alt, feld)
        worte = (namen.get(bisher, bisher), namen.get(wert, wert)) if feld in ENDEN else (bisher, wert)
        bau.unterschiede.append(Unterschied(alt.id, feld, *worte, name))
    return mehr | anders if bau.neu_gilt else mehr
