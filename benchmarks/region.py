"""How good and how fast are divisions into regions, and what does an exact solver need for the same tasks?

Run: ``python benchmarks/region.py [seconds]``. First divisions of the shipped places, beside HiGHS with the whole model
and a limit of so many seconds (60); then p-median problems built like those of the OR-Library (J. E. Beasley, JORS 41,
1990) whose best value HiGHS proves; then large ones, beside our own bound.
"""

from __future__ import annotations

import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent))

from methodenkoffer.orte import Ort, load_places, members
from toolkit.planung.entfernung import UMWEG, air_matrix
from toolkit.planung.region import Aufgabe, Einteilung, divide, p_median
from toolkit.planung.region.beweis import prove

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MEISTE_EXAKT = 300
KLEINE = [(100, 5), (100, 10), (100, 20), (100, 33), (150, 15), (200, 10), (200, 20), (200, 40), (200, 67)]
GROSSE = [(400, 40), (400, 133), (600, 60), (600, 200), (900, 5), (900, 10), (900, 90)]
SAATEN = 2


@dataclass(frozen=True)
class Fall:
    """A task with its name in the table."""

    name: str
    aufgabe: Aufgabe


def largest(anzahl: int) -> list[Ort]:
    return sorted(load_places().orte, key=lambda ort: (-(ort.einwohner or 0), ort.id))[:anzahl]


def task(orte: list[Ort], k: int, kleinste: int, groesste: int, **mehr: object) -> Aufgabe:
    return Aufgabe(air_matrix(orte) * UMWEG, k, kleinste, groesste, **mehr)


def cases() -> list[Fall]:
    alle = list(members())
    zahl = len(alle)
    laender = tuple(ort.land for ort in alle)
    paare = {"zusammen": ((3, 50), (3, 7)), "getrennt": ((1, 2), (10, 60))}
    return [
        Fall(f"Mitglieder: {zahl} Orte, 8 Regionen mit 10–18", task(alle, 8, 10, 18)),
        Fall(f"Mitglieder: {zahl} Orte, 4 Regionen mit 20–35", task(alle, 4, 20, 35)),
        Fall(f"Mitglieder: {zahl} Orte, 12 Regionen mit 8–11", task(alle, 12, 8, 11)),
        Fall(f"Mitglieder: {zahl} Orte, 26 Regionen mit 1–9, Länder", task(alle, 26, 1, 9, gruppen=laender)),
        Fall(f"Mitglieder: {zahl} Orte, 8 Regionen mit 10–18, 4 Paare", task(alle, 8, 10, 18, **paare)),
        Fall("größte: 300 Orte, 20 Regionen mit 12–18", task(largest(300), 20, 12, 18)),
        Fall("größte: 1000 Orte, 70 Regionen mit 10–20", task(largest(1000), 70, 10, 20)),
    ]


def solve_exactly(aufgabe: Aufgabe, sekunden: float) -> str:
    import numpy as np

    if aufgabe.n > MEISTE_EXAKT:
        return "(eine Million Entscheidungen: nicht versucht)"
    offen = np.ones((aufgabe.n, aufgabe.n), dtype=bool)
    if aufgabe.gruppen is not None:
        land = np.array(aufgabe.gruppen)
        offen = land[:, None] == land
    beginn = time.perf_counter()
    grenze = (aufgabe.min, min(aufgabe.max, aufgabe.n))
    beweis = prove(aufgabe.kosten, aufgabe.k, grenze, offen, (aufgabe.zusammen, aufgabe.getrennt), sekunden)
    dauer = time.perf_counter() - beginn
    if beweis.zu is None:
        return f"keine Lösung in {dauer:.0f} s"
    summe = float(aufgabe.kosten[np.arange(aufgabe.n), beweis.zu].sum())
    if beweis.schranke <= 0:
        return f"{summe:10.1f}  {dauer:6.1f} s  nichts bewiesen"
    return f"{summe:10.1f}  {dauer:6.1f} s  Abstand {max(0.0, (summe / beweis.schranke - 1) * 100):.3f} %"


def show_divisions(sekunden: float) -> None:
    print(f"{'Einteilung':<58} {'Summe':>10}  {'Zeit':>8}  {'Rechenzeit':>10}  {'Abstand':>8}   HiGHS, ganzes Modell")
    for fall in cases():
        beginn, rechen = time.perf_counter(), time.process_time()
        ergebnis = divide(fall.aufgabe)
        dauer, rechen = time.perf_counter() - beginn, time.process_time() - rechen
        wert = "keine Einteilung gefunden"
        if isinstance(ergebnis, Einteilung):
            wert = f"{ergebnis.summe:10.1f}  {dauer:6.1f} s  {rechen:8.1f} s  {ergebnis.luecke * 100:6.3f} %"
        print(f"{fall.name:<58} {wert}   {solve_exactly(fall.aufgabe, sekunden)}", flush=True)


def build_graph(n: int, saat: int) -> NDArray[np.float64]:
    """Draw a connected graph with n²/50 edges of length 1 to 100 and return the shortest ways."""
    import numpy as np
    from scipy.sparse.csgraph import csgraph_from_dense, floyd_warshall

    zufall = np.random.default_rng(saat)
    wege = np.full((n, n), np.inf)
    kanten = [(a, int(zufall.integers(a))) for a in range(1, n)]
    kanten += [tuple(zufall.choice(n, 2, replace=False)) for _ in range(max(0, n * n // 50 - n + 1))]
    for a, b in kanten:
        wege[a, b] = wege[b, a] = zufall.integers(1, 101)
    return np.asarray(floyd_warshall(csgraph_from_dense(wege, null_value=np.inf), directed=False))


def show_medians(sekunden: float) -> None:
    import numpy as np

    kopf = f"{'p-Median, wie in der OR-Library':<34} {'Summe':>8}  {'Zeit':>7}"
    print(f"\n{kopf}  {'Bestes (HiGHS)':>16}  {'Zeit':>8}  Abstand")
    abstaende = []
    for n, p in KLEINE:
        for saat in range(SAATEN):
            kosten = build_graph(n, 1000 * saat + n + p)
            beginn = time.perf_counter()
            eigen = p_median(kosten, p)
            dauer = time.perf_counter() - beginn
            beginn = time.perf_counter()
            exakt = prove(kosten, p, (1, n), np.ones((n, n), dtype=bool), ((), ()), sekunden)
            lange = time.perf_counter() - beginn
            wert = np.inf if exakt.zu is None else kosten[np.arange(n), exakt.zu].sum()
            bewiesen = wert <= exakt.schranke + 0.5
            abstand = (eigen.summe / wert - 1) * 100
            abstaende += [abstand] if bewiesen else []
            print(
                f"{f'n = {n}, p = {p}, Saat {saat}':<34} {eigen.summe:8.0f}  {dauer:5.2f} s  "
                f"{wert:16.0f}  {lange:6.1f} s  {abstand:.3f} %{'' if bewiesen else '  (von HiGHS nicht bewiesen)'}",
                flush=True,
            )
    print(
        f"bewiesen {len(abstaende)}: mittlerer Abstand {statistics.mean(abstaende):.3f} %, "
        f"größter {max(abstaende):.3f} %"
    )
    print(f"\n{'p-Median, groß':<34} {'Summe':>8}  {'Zeit':>7}  höchstens über dem Besten (eigene Schranke)")
    for n, p in GROSSE:
        kosten = build_graph(n, n + p)
        beginn = time.perf_counter()
        eigen = p_median(kosten, p)
        dauer = time.perf_counter() - beginn
        schranke = np.ceil(eigen.schranke - 1e-6)
        print(
            f"{f'n = {n}, p = {p}':<34} {eigen.summe:8.0f}  {dauer:5.2f} s  {(eigen.summe / schranke - 1) * 100:.3f} %",
            flush=True,
        )


def main() -> None:
    sekunden = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    show_divisions(sekunden)
    show_medians(sekunden)


if __name__ == "__main__":
    main()
