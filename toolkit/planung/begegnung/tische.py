"""Who sits at which table, in one or more rounds?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from math import ceil, comb, factorial, prod
from typing import TYPE_CHECKING, Any

from toolkit.planung.begegnung.suche import Suche
from toolkit.planung.begegnung.werte import Gast, Paar, Tischplan, pair_key
from toolkit.planung.fortschritt import Melde, never_stop
from toolkit.planung.meldungen import Fehler

if TYPE_CHECKING:
    from numpy.typing import NDArray

MEISTE_GAESTE = 300
MEISTE_RUNDEN = 6
KLEINSTER_TISCH = 2
# Up to so many seatings everything is tried, in one round: twelve guests at three tables are 5,775.
ALLES_BIS = 6_000


def table_sizes(personen: int, je_tisch: int) -> tuple[int, ...]:
    """Return the sizes of the tables: near the wished size, differing by one person at most.

    A table takes one person more than wished, but not two: there are only so many chairs. (Five guests at tables of
    two are three and two.)

    Args:
        personen: people.
        je_tisch: how many are to sit at a table.
    """
    if personen <= 0:
        return ()
    gewuenscht = max(1, je_tisch)
    anzahl = max(1, round(personen / gewuenscht), ceil(personen / (gewuenscht + 1)))
    if personen >= KLEINSTER_TISCH:
        anzahl = min(anzahl, personen // KLEINSTER_TISCH)
    klein, mehr = divmod(personen, anzahl)
    return (klein + 1,) * mehr + (klein,) * (anzahl - mehr)


def seat_guests(
    gaeste: Sequence[Gast],
    paare: Mapping[tuple[str, str], Paar],
    je_tisch: int,
    runden: int = 1,
    melde: Melde = never_stop,
) -> Tischplan | Fehler:
    """Seat the guests so that the pairs that meet have the most points; a pair counts once, meeting again costs.

    Very small groups are tried out completely. Otherwise: tabu search over exchanges of two guests (F. Glover: Tabu
    Search, 1989; the task is the maximally diverse grouping problem, R. R. Weitz and S. Lakshminarayanan, 1998), from
    several beginnings. The result depends on nothing but the arguments.

    Args:
        gaeste: the guests.
        paare: what each pair is worth, see ``rate_pairs``.
        je_tisch: how many are to sit at a table.
        runden: how often the tables change.
        melde: hears how far the search is; as soon as it answers ``False``, the best plan so far is returned.
    """
    if (fehler := _check(len(gaeste), je_tisch, runden)) is not None:
        return fehler
    # The order in which guests were named must not decide where they sit.
    gaeste = sorted(gaeste, key=lambda g: g.id)
    groessen, punkte = table_sizes(len(gaeste), je_tisch), _matrix(gaeste, paare)
    if runden == 1 and _seatings(groessen) <= ALLES_BIS:
        plan, wert = _try_all(punkte, groessen)
        return _plan(gaeste, [plan], wert, bewiesen=True)
    beste, wert = Suche(punkte, groessen, runden).run(melde)
    return _plan(gaeste, beste, wert, bewiesen=len(groessen) == 1 and runden == 1)


Tischfrage = tuple[Sequence[Gast], Mapping[tuple[str, str], Paar], int, int]


def seat_beside(frage: Tischfrage, melde: Melde) -> Tischplan | Fehler:
    """Do the same as long work beside the screen (``toolkit.planung.rechner``)."""
    return seat_guests(*frage, melde=melde)


def _check(anzahl: int, je_tisch: int, runden: int) -> Fehler | None:
    if anzahl < KLEINSTER_TISCH:
        return Fehler("Für einen Tisch braucht es mindestens zwei Personen.", "Tragen Sie mehr Personen ein.")
    if anzahl > MEISTE_GAESTE:
        tun = f"Möglich sind {MEISTE_GAESTE}. Teilen Sie die Runde."
        return Fehler(f"{anzahl} Personen sind zu viele für einen Tischplan.", tun)
    if je_tisch < KLEINSTER_TISCH:
        return Fehler("An einem Tisch sitzen mindestens zwei Personen.", "Wählen Sie eine größere Zahl.")
    if not 1 <= runden <= MEISTE_RUNDEN:
        return Fehler(f"{runden} Runden sind nicht möglich.", f"Wählen Sie 1 bis {MEISTE_RUNDEN}.")
    return None


def _matrix(gaeste: Sequence[Gast], paare: Mapping[tuple[str, str], Paar]) -> NDArray[Any]:
    import numpy as np

    punkte = np.zeros((len(gaeste), len(gaeste)), dtype=np.int64)
    for (i, a), (j, b) in combinations(enumerate(gaeste), 2):
        paar = paare.get(pair_key(a.id, b.id))
        punkte[i, j] = punkte[j, i] = paar.punkte if paar else 0
    return punkte


def _plan(gaeste: Sequence[Gast], runden: Sequence[Sequence[int]], wert: int, *, bewiesen: bool) -> Tischplan:
    tische = []
    for tisch_von in runden:
        runde = [tuple(g.id for g, t in zip(gaeste, tisch_von, strict=True) if t == nr) for nr in sorted({*tisch_von})]
        tische.append(tuple(runde))
    return Tischplan(tuple(tische), int(wert), bewiesen)


def _seatings(groessen: Sequence[int]) -> int:
    """Count the ways to fill the tables; tables of one size are the same whatever their number."""
    rest, wege = sum(groessen), 1
    for groesse in groessen:
        wege *= comb(rest, groesse)
        rest -= groesse
    return wege // prod(factorial(gleiche) for gleiche in Counter(groessen).values())


def _try_all(punkte: NDArray[Any], groessen: Sequence[int]) -> tuple[list[int], int]:
    """Try every way to fill the tables; of tables of one size the first has the first guest of them all."""
    zahlen: list[list[int]] = punkte.tolist()
    tisch_von, beste = [0] * len(zahlen), (-(10**9), [0] * len(zahlen))

    def _fill(nr: int, frei: tuple[int, ...], wert: int, erster: int) -> None:
        nonlocal beste
        if nr == len(groessen):
            if wert > beste[0]:
                beste = wert, list(tisch_von)
            return
        gleich = nr > 0 and groessen[nr] == groessen[nr - 1]
        for tisch in combinations(frei, groessen[nr]):
            if gleich and tisch[0] < erster:
                continue
            for i in tisch:
                tisch_von[i] = nr
            dazu = sum(zahlen[i][j] for i, j in combinations(tisch, 2))
            _fill(nr + 1, tuple(i for i in frei if i not in tisch), wert + dazu, tisch[0])

    _fill(0, tuple(range(len(zahlen))), 0, 0)
    return beste[1], beste[0]
