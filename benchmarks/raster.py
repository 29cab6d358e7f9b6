"""How long does a proposed grid take, and how much better is it than one drawn by lot?

Run: ``python benchmarks/raster.py``. A few topics that many want, some wishes per person, one who leads each topic; the
same cases every time.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from toolkit.planung.raster import Platz, Raum, Sitzung, Zeitfenster, check_grid, propose_grid

GROESSEN = {
    "üblich: 3 × 3 Felder, 9 Themen, 20 Personen": (3, 3, 9, 20),
    "zu viele Themen: 3 × 3 Felder, 12 Themen": (3, 3, 12, 20),
    "mittel: 4 × 4 Felder, 16 Themen, 40 Personen": (4, 4, 16, 40),
    "groß: 8 × 6 Felder, 40 Themen, 60 Personen": (8, 6, 40, 60),
}
RUNDEN = 5
LOSE = 20
WUENSCHE = 4
Fall = tuple[list[Zeitfenster], list[Raum], list[Sitzung]]


def build_case(zeiten: int, raeume: int, themen: int, personen: int, zufall: random.Random) -> Fall:
    """Draw wishes, those who lead, and seats."""
    beliebt = [zufall.random() ** 2 + 0.1 for _ in range(themen)]
    leute = [f"Person {nummer}" for nummer in range(personen)]
    will: list[list[str]] = [[] for _ in range(themen)]
    for name in leute:
        for thema in set(zufall.choices(range(themen), beliebt, k=WUENSCHE)):
            will[thema].append(name)
    sitzungen = [
        Sitzung(
            id=f"thema{i:02d}", titel=f"Thema {i}", anbietende=(zufall.choice(leute),), interessierte=tuple(will[i])
        )
        for i in range(themen)
    ]
    return (
        [Zeitfenster(id=f"zeit{i}", titel=f"Runde {i}") for i in range(zeiten)],
        [Raum(id=f"raum{i}", name=f"Raum {i}", plaetze=zufall.choice([8, 12, 20, 30])) for i in range(raeume)],
        sitzungen,
    )


def clash_points(plaetze: list[Platz], fall: Fall) -> int:
    """Count the points of clashes of people, soft ones and those who lead two at once."""
    return sum(k.gewicht for k in check_grid(plaetze, *fall) if k.art in {"interesse", "anbietende"})


def draw_lots(fall: Fall, wer: list[str], zufall: random.Random) -> list[Platz]:
    """Put the same sessions into the grid by lot."""
    zellen = [(zeit.id, raum.id) for zeit in fall[0] for raum in fall[1]]
    gezogen = zufall.sample(zellen, len(wer))
    return [Platz(sitzung=s, zeit=zeit, raum=raum) for s, (zeit, raum) in zip(wer, gezogen, strict=True)]


def main() -> None:
    for name, groesse in GROESSEN.items():
        dauern, vorschlag, gelost, bewiesen = [], 0, 0.0, 0
        for runde in range(RUNDEN):
            zufall = random.Random(runde)  # noqa: S311 - the same cases every time, no secret
            fall = build_case(*groesse, zufall)
            beginn = time.perf_counter()
            raster = propose_grid(*fall)
            dauern.append((time.perf_counter() - beginn) * 1000)
            bewiesen += raster.bewiesen
            vorschlag += clash_points(list(raster.plaetze), fall)
            wer = [p.sitzung for p in raster.plaetze]
            gelost += statistics.mean(clash_points(draw_lots(fall, wer, zufall), fall) for _ in range(LOSE))
        print(
            f"{name:<46} {statistics.median(dauern):7.1f} ms  (langsamste {max(dauern):.1f} ms)   "
            f"Überschneidungen {vorschlag / gelost:.2f} mal so viele wie gelost   bewiesen {bewiesen} von {RUNDEN}"
        )


if __name__ == "__main__":
    main()
