"""How do contact sheets of many places come together in a group without anything being overwritten?

Of lists (does, seeks, offers) the lines of both sides count. An empty field is filled. What a sheet says differently,
and what a place struck from the list that it had been sent, waits for a choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from methodenkoffer.orte.namen import name_key
from toolkit.dokument.regionalgruppe.abgleich import LEER, Einsendung, compare
from toolkit.dokument.regionalgruppe.blatt import (
    HOECHSTENS_ABWEICHUNGEN,
    HOECHSTENS_FAHRTEN,
    HOECHSTENS_ORTE,
    Abweichung,
    Fahrzeit,
    Gruppenort,
    Regionalgruppe,
    say_place,
)
from toolkit.dokument.regionalgruppe.entscheiden import FAKTEN, plain
from toolkit.dokument.regionalgruppe.namen import find_entry
from toolkit.planung.entfernung import LAENGSTE_FAHRT

NAH_AB = 0.8


@dataclass
class Zusammenfuehrung:
    """What came of merging.

    Attributes:
        gruppe: the group afterwards.
        bekannt: names of places whose sheet says nothing new.
        ergaenzt: names of places that know more now.
        abweichend: what waits for a choice.
        fremd: sheets of places that do not belong to the group; they were left out.
        unklar: German sentences on sheets that could mean several places; they were left out.
        zu_viel: how much found no room.
    """

    gruppe: Regionalgruppe
    bekannt: list[str] = field(default_factory=list)
    ergaenzt: list[str] = field(default_factory=list)
    abweichend: list[Abweichung] = field(default_factory=list)
    fremd: list[Einsendung] = field(default_factory=list)
    unklar: list[str] = field(default_factory=list)
    zu_viel: int = 0


def merge(gruppe: Regionalgruppe, einsendungen: Iterable[Einsendung], woher: str = "") -> Zusammenfuehrung:
    """Take contact sheets into a group.

    A sheet belongs to the place whose name it bears. Its id decides only among places of one name, or if the name is
    missing: people pass their file on to neighbours, who write their own name over it.

    Args:
        gruppe: the group; it stays as it is.
        einsendungen: the sheets.
        woher: where they come from, for example the name of a file.
    """
    bau = Zusammenfuehrung(gruppe)
    orte, warten = list(gruppe.orte), list(gruppe.abweichungen)
    for sendung in einsendungen:
        passend = find_owner(orte, sendung)
        if not passend:
            bau.fremd.append(sendung)
        elif len(passend) > 1:
            bau.unklar.append(
                f"{say_place(sendung.ort)} steht in der Gruppe mehrmals. Tragen Sie das Blatt von Hand ein."
            )
        else:
            (stelle,) = passend
            neu, anders = compare(orte[stelle], sendung, woher[:300])
            wartend = [a for a in anders if not _waits(warten, a)]
            platz = HOECHSTENS_ABWEICHUNGEN - len(warten)
            warten += wartend[:platz]
            bau.abweichend += wartend[:platz]
            bau.zu_viel += len(wartend[platz:])
            gleich = _says(orte[stelle]) == _says(neu)
            (bau.bekannt if gleich else bau.ergaenzt).append(say_place(neu))
            orte[stelle] = neu
    bau.gruppe = gruppe.model_copy(update={"orte": orte, "abweichungen": warten})
    return bau


def take_in(gruppe: Regionalgruppe, sendungen: Sequence[Einsendung], woher: str = "") -> tuple[Regionalgruppe, int]:
    """Take places into the group that sent a sheet without belonging to it.

    Position and facts come from the shipped places if the name can only mean one of them. Two sheets of one new place
    become one entry, as in ``merge``.

    Returns:
        The group afterwards, and how many places found no room.
    """
    zu_viel = 0
    # Two ids in one table are two places, even if they bear one name.
    neue: set[str] = set()
    for sendung in sendungen:
        gemeint = [gruppe.orte[i].id for i in find_owner(gruppe.orte, sendung)]
        anderer = sendung.kennung and sendung.kennung not in gemeint and set(gemeint) <= neue
        if gemeint and not anderer:
            gruppe = merge(gruppe, [sendung], woher).gruppe
        elif len(gruppe.orte) >= HOECHSTENS_ORTE:
            zu_viel += 1
        else:
            eintrag = _new_entry(gruppe, sendung, woher)
            gruppe = gruppe.model_copy(update={"orte": [*gruppe.orte, eintrag]})
            neue |= {eintrag.id} & {sendung.kennung}
    return gruppe, zu_viel


def find_owner(orte: Sequence[Gruppenort], sendung: Einsendung) -> list[int]:
    """Return which places of a group a sheet may mean; none if it is of another place."""
    name = sendung.ort.name.strip()
    selbe = [i for i, o in enumerate(orte) if sendung.kennung and o.id == sendung.kennung]
    if not name:
        return selbe
    gleich = [i for i, o in enumerate(orte) if o.name.strip() and name_key(o.name) == name_key(name)]
    if set(selbe) & set(gleich):
        return selbe
    land = sendung.ort.land
    ort = sendung.ort.ort
    return [i for i in gleich if (not land or orte[i].land in ("", land)) and (not ort or orte[i].ort in ("", ort))]


def near_place(gruppe: Regionalgruppe, sendung: Einsendung) -> str:
    """Return the name of the place that a foreign sheet nearly names, but for a slip; empty if there is none."""
    import difflib

    namen = {" ".join(name_key(o.name)): say_place(o) for o in gruppe.orte if o.name.strip()}
    nah = difflib.get_close_matches(" ".join(name_key(sendung.ort.name)), namen, 1, NAH_AB)
    return namen[nah[0]] if nah else ""


def take_times(gruppe: Regionalgruppe, zeiten: Iterable[tuple[str, str, int]]) -> Regionalgruppe:
    """Take own travel times over that name their places; what names none or several, and known pairs, stay out."""
    je_name: dict[str, list[str]] = {}
    for ort in gruppe.orte:
        je_name.setdefault(plain(say_place(ort)), []).append(ort.id)
    fahrten = list(gruppe.fahrzeiten)
    bekannt = {frozenset((f.von, f.nach)) for f in fahrten}
    for von, nach, minuten in zeiten:
        start, ziel = je_name.get(plain(von), []), je_name.get(plain(nach), [])
        paar = frozenset((*start, *ziel))
        passt = len(start) == len(ziel) == 1 and len(paar) > 1 and paar not in bekannt
        if passt and 0 < minuten <= LAENGSTE_FAHRT and len(fahrten) < HOECHSTENS_FAHRTEN:
            fahrten.append(Fahrzeit(von=start[0], nach=ziel[0], minuten=minuten))
            bekannt.add(paar)
    return gruppe.model_copy(update={"fahrzeiten": fahrten})


def _says(ort: Gruppenort) -> dict[str, Any]:
    """What a place says about itself; the day and the file say nothing new."""
    return ort.model_dump(exclude={"stand", "quelle"})


def _waits(warten: Sequence[Abweichung], fall: Abweichung) -> bool:
    return any(a.zu == fall.zu and a.feld == fall.feld and plain(a.neu) == plain(fall.neu) for a in warten)


def _new_entry(gruppe: Regionalgruppe, sendung: Einsendung, woher: str) -> Gruppenort:
    neu = sendung.ort
    # A row of a saved group says what it means; what it leaves empty is empty.
    basis = None if sendung.kennung and _has_facts(neu) else find_entry(neu.name, neu.land)
    felder = neu.model_dump() | {
        "weitergeben": bool(sendung.weitergeben),
        "quelle": neu.quelle or (woher[:300] if neu.hat_blatt else ""),
    }
    if basis is not None:
        bekannt = basis.model_dump(exclude={"id"})
        felder = {n: (w if w not in LEER and w is not False else bekannt.get(n, w)) for n, w in felder.items()}
    if felder["id"] in {o.id for o in gruppe.orte}:
        del felder["id"]
    return Gruppenort.model_validate(felder)


def _has_facts(ort: Gruppenort) -> bool:
    return any(getattr(ort, name) not in LEER for name in (*FAKTEN, "ort", "lat"))
