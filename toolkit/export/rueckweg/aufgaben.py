"""How do the rows of the tasks become tasks before and after the day again?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_tabellen import NACHHER, VORHER
from toolkit.export.rueckweg.felder import AUFGABENFELDER, apply_row
from toolkit.export.rueckweg.platz import id_of
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, show
from toolkit.planung.ablauf import Ablauf, Aufgabe
from toolkit.planung.baum import next_id
from toolkit.planung.werte import change_value

if TYPE_CHECKING:
    from toolkit.export.rueckweg.datei import Blatt, Zeile
    from toolkit.planung.meldungen import Fehler


def build_tasks(ablauf: Ablauf, blatt: Blatt, maengel: list[Mangel]) -> Ablauf | Fehler:
    """Put the tasks of a plan together as the rows say.

    Args:
        ablauf: the plan as it was.
        blatt: the sheet with the rows.
        maengel: faults are added here.

    Returns:
        The plan with its new tasks, or why the rows make no plan.
    """
    alte = {a.id: (a, VORHER) for a in ablauf.vorbereitung} | {a.id: (a, NACHHER) for a in ablauf.nachbereitung}
    neue: dict[str, list[Aufgabe]] = {VORHER: [], NACHHER: []}
    zuletzt = VORHER
    for zeile in blatt.zeilen:
        alt, liste = alte.pop(id_of(zeile), (None, zuletzt))
        zuletzt = _list_of(zeile, liste, maengel)
        if alt is None:
            titel = zeile.cell("Aufgabe")
            if titel is None or not plain(titel.wert):
                stelle = titel.stelle if titel else f"Zeile {zeile.nummer}"
                maengel.append(Mangel(stelle, "Die neue Aufgabe hat keinen Text.", "Schreiben Sie, was zu tun ist."))
                continue
            kennung, ablauf = next_id(ablauf, "v" if zuletzt == VORHER else "n")
            grund, neu = Aufgabe(id=kennung, titel=""), True
        else:
            grund, neu = alt, False
        neue[zuletzt].append(apply_row(grund, zeile, AUFGABENFELDER, maengel, neu=neu))
    return change_value(ablauf, vorbereitung=tuple(neue[VORHER]), nachbereitung=tuple(neue[NACHHER]))


def _list_of(zeile: Zeile, sonst: str, maengel: list[Mangel]) -> str:
    zelle = zeile.cell("Wann")
    wort = plain(zelle.wert).casefold() if zelle is not None else ""
    if wort in (VORHER, NACHHER):
        return wort
    if zelle is not None and wort:
        tun = f"Schreiben Sie „{VORHER}“ oder „{NACHHER}“."
        maengel.append(Mangel(zelle.stelle, f"{show(zelle.wert)} passt hier nicht.", tun))
    return sonst
