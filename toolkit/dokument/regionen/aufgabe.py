"""Which task does the sheet set: which places with which ways, limits and pairs?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, say_place
from toolkit.dokument.regionalgruppe.stand import Platz, mapped_places
from toolkit.dokument.regionen.abdruck import print_of
from toolkit.dokument.regionen.blatt import Abdruck, Regionen
from toolkit.planung.entfernung import Reisezeiten, minutes_matrix
from toolkit.planung.meldungen import Fehler
from toolkit.planung.region import Aufgabe, check_task

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

OHNE_LAND = "ohne Land"


@dataclass(frozen=True, eq=False)
class Bau:
    """A task with the places that it divides.

    Attributes:
        orte: the places, in the order of the task's numbers.
        aufgabe: the task.
        abdruck: of what it was made.
    """

    orte: tuple[Gruppenort, ...]
    aufgabe: Aufgabe
    abdruck: Abdruck

    def number(self, kennung: str) -> int | None:
        """Number of a place; ``None`` if it is not among them."""
        return next((nr for nr, ort in enumerate(self.orte) if ort.id == kennung), None)


def build_task(r: Regionen, nur: Collection[str] | None = None) -> Bau:
    """Make the task of a sheet; a limit that is still open allows everything.

    Ways are minutes as soon as own travel times are there (the others are estimated at 60 km an hour), else km.

    Args:
        r: the sheet; places without a position are left out.
        nur: ids of the places to be divided; ``None`` for all.
    """
    einmal = {o.id: o for o in r.gruppe.orte if o.auf_der_karte and (nur is None or o.id in nur)}
    orte = tuple(einmal.values())
    zeiten = r.gruppe.zeiten
    stelle = {o.id: nr for nr, o in enumerate(orte)}
    bekannt = [sorted((stelle[z.von], stelle[z.nach])) for z in zeiten.zeiten if z.von in stelle and z.nach in stelle]
    eigene = frozenset((a, b) for a, b in bekannt)
    paare = [((stelle[p.a], stelle[p.b]), p.wie) for p in r.paare if p.a in stelle and p.b in stelle]
    aufgabe = Aufgabe(
        _ways(tuple(mapped_places(orte)), zeiten if eigene else None),
        1 if r.anzahl is None else r.anzahl,
        1 if r.kleinste is None else r.kleinste,
        max(1, len(orte)) if r.groesste is None else r.groesste,
        gruppen=tuple(LAENDER.get(o.land, OHNE_LAND) for o in orte) if r.laender else None,
        zusammen=tuple(p for p, wie in paare if wie == "zusammen"),
        getrennt=tuple(p for p, wie in paare if wie == "getrennt"),
        namen=_names(orte),
        einheit="Minuten" if eigene else "km",
        eigene=eigene,
    )
    return Bau(orte, aufgabe, print_of(r))


def is_set(r: Regionen) -> bool:
    """Whether number and sizes of the regions are entered."""
    return None not in (r.anzahl, r.kleinste, r.groesste)


def check_sheet(r: Regionen) -> list[Fehler]:
    """Say which limits and pairs are impossible, and by how much; nothing while limits are still open."""
    return check_task(build_task(r).aufgabe) if is_set(r) and r.gruppe.orte else []


def _names(orte: tuple[Gruppenort, ...]) -> tuple[str, ...]:
    """Names of places; of two with one name, each with its Land."""
    zahl = Counter(say_place(o) for o in orte)
    return tuple(
        f"{say_place(o)} ({LAENDER[o.land]})" if zahl[say_place(o)] > 1 and o.land else say_place(o) for o in orte
    )


@lru_cache(maxsize=4)
def _ways(punkte: tuple[Platz, ...], zeiten: Reisezeiten | None) -> NDArray[np.float64]:
    # Asked for at each key that somebody presses; nobody changes the table.
    return minutes_matrix(punkte, zeiten)
