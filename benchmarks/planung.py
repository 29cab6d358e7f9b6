"""How long does one change take, with all times and the check, in a plan of 80 blocks?

Run: ``python benchmarks/planung.py``. The blocks are real method cards, breaks and three groups of tracks on five days.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from methodenkoffer.catalogue import Katalog, load_catalogue
from toolkit.planung import aenderung as ae
from toolkit.planung.ablauf import Ablauf
from toolkit.planung.baum import walk_blocks
from toolkit.planung.datei import read_plan, write_plan
from toolkit.planung.kartenblock import block_from_card
from toolkit.planung.meldungen import Fehler
from toolkit.planung.passt import find_proposals
from toolkit.planung.pruefung import check_plan
from toolkit.planung.uhr import plan_times
from toolkit.planung.vorlage import empty_plan

BLOECKE = 80
RUNDEN = 50
TAGE = 5
SPUREN = 3
KUERZER = 30


def good(ergebnis: Ablauf | Fehler) -> Ablauf:
    """Return the plan; a mistake ends the benchmark."""
    if isinstance(ergebnis, Fehler):
        raise TypeError(str(ergebnis))
    return ergebnis


def large_plan(katalog: Katalog) -> Ablauf:
    """Build a plan of 80 blocks on five days with three groups of tracks."""
    karten = list(katalog.karten.values())
    ablauf = empty_plan("Messung", 24)
    for _ in range(TAGE - 1):
        ablauf = good(ae.add_day(ablauf))
    tage = [t.id for t in ablauf.tage]
    pause = ae.new_block("pause", "Pause", 15, kuerzbar_auf=10)
    if isinstance(pause, Fehler):
        raise TypeError(str(pause))
    for i in range(BLOECKE):
        block = pause if i % 4 == 3 else block_from_card(karten[i % len(karten)], 24)
        ablauf = good(
            ae.add_block(ablauf, block.model_copy(update={"weglassbar": i % 7 == 0}), tage[i * TAGE // BLOECKE])
        )
    for tag in tage[:SPUREN]:
        ids = [b.id for stelle, b in walk_blocks(ablauf) if stelle.tag.id == tag][4:7]
        ablauf = good(ae.split_into_tracks(ablauf, ids))
    for tag, zeit in zip(tage, plan_times(ablauf).tage, strict=True):
        ablauf = good(ae.set_field(ablauf, tag, ziel_ende=zeit.ende - KUERZER))
    return ablauf


def measure(name: str, tun: Callable[[int], object], runden: int = RUNDEN) -> None:
    """Print the median and the slowest of some rounds in milliseconds."""
    dauern = []
    for runde in range(runden):
        beginn = time.perf_counter()
        tun(runde)
        dauern.append((time.perf_counter() - beginn) * 1000)
    print(f"{name:<46} {statistics.median(dauern):8.2f} ms  (langsamste {max(dauern):.2f} ms)")


def main() -> None:
    katalog = load_catalogue()
    ablauf = large_plan(katalog)
    erster = next(b.id for s, b in walk_blocks(ablauf) if s.spur is None and b.art == "karte")

    def change(runde: int) -> Ablauf:
        return good(ae.resize(ablauf, erster, 20 + runde))

    def all_of_it(runde: int) -> object:
        neu = change(runde)
        zeiten = plan_times(neu)
        return check_plan(neu, katalog, zeiten)

    bloecke = sum(1 for _ in walk_blocks(ablauf))
    print(f"{bloecke} Blöcke an {len(ablauf.tage)} Tagen, {len(write_plan(ablauf)) // 1024} KB")
    measure("eine Änderung", change)
    measure("alle Zeiten", lambda _: plan_times(ablauf))
    measure("Ablauf-Check", lambda _: check_plan(ablauf, katalog))
    measure("eine Änderung + Zeiten + Check", all_of_it)
    measure("sichern und öffnen", lambda _: read_plan(write_plan(ablauf)))
    measure("Passt es? alle Vorschläge", lambda _: find_proposals(ablauf, katalog.karten), 3)


if __name__ == "__main__":
    main()
