"""Who sits at which table, in one or more rounds?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from math import comb
from typing import TYPE_CHECKING, Any

from toolkit.planung.begegnung.werte import WIEDERHOLT, Gast, Paar, Tischplan, pair_key
from toolkit.planung.meldungen import Fehler

if TYPE_CHECKING:
    from numpy.typing import NDArray

MEISTE_GAESTE = 300
MEISTE_RUNDEN = 6
KLEINSTER_TISCH = 2
STARTS, SCHRITTE = 4, 400
# From so many on one beginning has to do.
GROSS_AB = 150
SPERRE = 6
# Up to so many pairs of seatings everything is tried, in one round.
ALLES_BIS = 6_000


def table_sizes(personen: int, je_tisch: int) -> tuple[int, ...]:
    """Return the sizes of the tables: as near to the wished size as possible, differing by one person at most.

    Args:
        personen: people.
        je_tisch: how many are to sit at a table.
    """
    if personen <= 0:
        return ()
    genau = personen / max(1, je_tisch)
    anzahl = max(1, round(genau))
    if personen >= KLEINSTER_TISCH:
        anzahl = min(anzahl, personen // KLEINSTER_TISCH)
    klein, mehr = divmod(personen, anzahl)
    return (klein + 1,) * mehr + (klein,) * (anzahl - mehr)


def seat_guests(
    gaeste: Sequence[Gast], paare: Mapping[tuple[str, str], Paar], je_tisch: int, runden: int = 1
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
    """
    if (fehler := _check(len(gaeste), je_tisch, runden)) is not None:
        return fehler
    groessen, punkte = table_sizes(len(gaeste), je_tisch), _matrix(gaeste, paare)
    if runden == 1 and _seatings(groessen) <= ALLES_BIS:
        plan, wert = _try_all(punkte, groessen)
        return _plan(gaeste, [plan], wert, bewiesen=True)
    beste, wert = _Suche(punkte, groessen, runden).run()
    return _plan(gaeste, beste, wert, bewiesen=len(groessen) == 1 and runden == 1)


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
    rest, wege = sum(groessen), 1
    for groesse in groessen:
        wege *= comb(rest, groesse)
        rest -= groesse
        if wege > ALLES_BIS:
            break
    return wege


def _try_all(punkte: NDArray[Any], groessen: Sequence[int]) -> tuple[list[int], int]:
    """Try every way to fill the tables one after the other."""
    tisch_von, beste = [0] * len(punkte), (-(10**9), [0] * len(punkte))

    def _fill(nr: int, frei: tuple[int, ...], wert: int) -> None:
        nonlocal beste
        if nr == len(groessen):
            if wert > beste[0]:
                beste = wert, list(tisch_von)
            return
        for tisch in combinations(frei, groessen[nr]):
            for i in tisch:
                tisch_von[i] = nr
            dazu = sum(int(punkte[i, j]) for i, j in combinations(tisch, 2))
            _fill(nr + 1, tuple(i for i in frei if i not in tisch), wert + dazu)

    _fill(0, tuple(range(len(punkte))), 0)
    return beste[1], beste[0]


class _Suche:
    """Plans on their way: in each round the table of each guest, and how often each pair has met."""

    def __init__(self, punkte: NDArray[Any], groessen: Sequence[int], runden: int) -> None:
        import numpy as np

        self.np, self.punkte, self.runden = np, punkte, runden
        self.vorlage = np.repeat(np.arange(len(groessen)), groessen)

    def run(self) -> tuple[list[list[int]], int]:
        """Return the best plan of several beginnings and its points."""
        zufall = self.np.random.default_rng(len(self.punkte))
        starts = STARTS if len(self.punkte) < GROSS_AB else 1
        laeufe = (self._search(zufall) for _ in range(starts))
        return max(laeufe, key=lambda lauf: lauf[1])

    def _search(self, zufall: Any) -> tuple[list[list[int]], int]:
        np = self.np
        tisch = np.array([zufall.permutation(self.vorlage) for _ in range(self.runden)])
        gesperrt = np.zeros((self.runden, len(self.punkte)), dtype=np.int64)
        zusammen = tisch[:, :, None] == tisch[:, None, :]
        wert = self._worth(zusammen)
        beste, bester = wert, tisch.copy()
        for schritt in range(1, SCHRITTE + 1):
            gewinn, r, i, j = self._best_swap(tisch, zusammen, gesperrt, schritt, beste - wert)
            if i == j:
                break
            tisch[r, i], tisch[r, j] = tisch[r, j], tisch[r, i]
            zusammen[r] = tisch[r][:, None] == tisch[r][None, :]
            gesperrt[r, [i, j]] = schritt + SPERRE + int(zufall.integers(SPERRE))
            wert += gewinn
            if wert > beste:
                beste, bester = wert, tisch.copy()
        return [list(map(int, runde)) for runde in bester], int(beste)

    def _best_swap(
        self, tisch: NDArray[Any], zusammen: NDArray[Any], gesperrt: NDArray[Any], schritt: int, fehlt: int
    ) -> tuple[int, int, int, int]:
        """Return the best exchange: gain, round and the two guests; the same guest twice if there is none."""
        np, tabu = self.np, -(10**9)
        mal = zusammen.sum(axis=0)
        beste = (tabu, 0, 0, 0)
        for r in range(self.runden):
            # What a meeting in this round is worth, given the other rounds.
            wert = np.where(mal - zusammen[r] > 0, WIEDERHOLT, self.punkte)
            np.fill_diagonal(wert, 0)
            je_tisch = wert @ (tisch[r][:, None] == np.arange(self.vorlage[-1] + 1)[None, :])
            hier = np.take_along_axis(je_tisch, tisch[r][:, None], axis=1)[:, 0]
            dort = je_tisch[:, tisch[r]]
            gewinn = dort + dort.T - hier[:, None] - hier[None, :] - 2 * wert
            fest = (gesperrt[r] >= schritt)[:, None] | (gesperrt[r] >= schritt)[None, :]
            verboten = zusammen[r] | (fest & (gewinn <= fehlt))
            gewinn = np.where(verboten, tabu, gewinn)
            i, j = divmod(int(gewinn.argmax()), len(gewinn))
            if gewinn[i, j] > beste[0]:
                beste = (int(gewinn[i, j]), r, i, j)
        return beste

    def _worth(self, zusammen: NDArray[Any]) -> int:
        np = self.np
        mal = zusammen.sum(axis=0)
        np.fill_diagonal(mal, 0)
        doppelt = (mal > 0) * self.punkte + np.maximum(mal - 1, 0) * WIEDERHOLT
        return int(doppelt.sum()) // 2
