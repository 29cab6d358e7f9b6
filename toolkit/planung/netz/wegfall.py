"""What would be if somebody left?"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from toolkit.planung.meldungen import Fehler
from toolkit.planung.netz import worte_wenn as worte
from toolkit.planung.netz.graf import VERBINDEND, find_parts
from toolkit.planung.netz.sicht import Sicht, look_at
from toolkit.planung.netz.wege import measure_efficiency
from toolkit.planung.netz.werte import Netz


@dataclass(frozen=True)
class Wegfall:
    """What happens when an actor leaves.

    Attributes:
        netz: the network without it and its ties.
        abgetrennt: ids of each piece that is cut off from the largest rest of its part, largest first.
        verliert: ids of those who have no tie left, sorted.
        getrennt: pairs of others that reach each other today and would not then.
        sektor_weg: key of the sector that has nobody left; empty if none.
        sektoren_getrennt: pairs of sectors that lose their last direct tie between them.
        effizienz_vorher: nearness of all others among each other today, ways over the leaving actor included, 0 to 1.
        effizienz_nachher: the same without it.
        saetze: in German.
    """

    netz: Netz
    abgetrennt: tuple[tuple[str, ...], ...]
    verliert: tuple[str, ...]
    getrennt: int
    sektor_weg: str
    sektoren_getrennt: tuple[tuple[str, str], ...]
    effizienz_vorher: float
    effizienz_nachher: float
    saetze: tuple[str, ...]


def without(netz: Netz, akteur: str, arten: Collection[str] = VERBINDEND) -> Wegfall | Fehler:
    """Take an actor out and say what falls apart.

    Args:
        netz: as captured.
        akteur: id of who leaves.
        arten: kinds of ties that count as connecting.

    Returns:
        What happens, or why it cannot be said.
    """
    import numpy as np

    vorher = look_at(netz, arten)
    if akteur not in vorher.graf:
        return Fehler(*worte.UNBEKANNT)
    rest = Netz(
        tuple(a for a in netz.akteure if a.id != akteur),
        tuple(b for b in netz.bindungen if akteur not in (b.von, b.zu)),
    )
    nachher = look_at(rest, arten)
    nachbarn = set(vorher.graf[akteur])
    stuecke = [tuple(teil) for teil in find_parts(nachher.graf) if nachbarn & set(teil)][1:]
    verliert = tuple(i for i in sorted(nachbarn) if not nachher.graf.degree[i])
    andere = [k for k, i in enumerate(vorher.wege.ids) if i != akteur]
    damals = vorher.wege.abstand[np.ix_(andere, andere)]
    getrennt = int((np.isfinite(damals) & np.isinf(nachher.wege.abstand)).sum()) // 2
    sektor = vorher.sektoren.get(akteur, "")
    sektor = "" if sektor in nachher.sektoren.values() else sektor
    ohne_tisch = tuple(sorted(_tied_sectors(vorher) - _tied_sectors(nachher))) if not sektor else ()
    saetze = worte.say_leaving(vorher.namen[akteur], [vorher.name(s) for s in stuecke], vorher.name(verliert), getrennt)
    saetze += [worte.say_sector_gone(sektor)] if sektor else []
    saetze += [worte.say_sectors_apart(ohne_tisch)] if ohne_tisch else []
    nah = measure_efficiency(damals), measure_efficiency(nachher.wege.abstand)
    return Wegfall(rest, tuple(stuecke), verliert, getrennt, sektor, ohne_tisch, *nah, tuple(saetze))


def _tied_sectors(sicht: Sicht) -> set[tuple[str, str]]:
    """Find the pairs of different sectors with a direct tie."""
    paare = [(sicht.sektoren.get(u, ""), sicht.sektoren.get(v, "")) for u, v in sicht.graf.edges]
    return {(min(a, b), max(a, b)) for a, b in paare if a and b and a != b}
