"""How do we compare with stock Voilà, and does the search stay quick? One command, ratios first.

`python -m benchmarks [rounds]`: both servers run at the same time and are asked in turn, so that a busy machine
slows both. Absolute times say little about another machine; ratios do.
"""

from __future__ import annotations

import json
import shutil
import statistics
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Browser, sync_playwright

from benchmarks import dienste, suche
from benchmarks.seite import Ladung, load_app, load_reading, open_many

if TYPE_CHECKING:
    from benchmarks.dienste import Dienst

ROUNDS = 5
AT_ONCE = 20
SETTLE_SECONDS = 8
MIB = 1024**2
RESULT = Path(__file__).parent / "ergebnis"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def median(loads: list[Ladung], name: str) -> float:
    return statistics.median(getattr(load, name) for load in loads)


def line(what: str, our: float, other: float, unit: str, aim: str) -> None:
    ratio = our / other if other else float("nan")
    print(f"{what:<42} {our:>9.1f} {other:>9.1f} {unit:<4} {ratio:>6.2f}   {aim}")


def pss(service: Dienst) -> list[float]:
    """Memory of each kernel of a server in MiB, shared pages counted in parts, smallest first."""
    return sorted(kernel.memory_full_info().pss / MIB for kernel in service.kernels())


def compare(browser: Browser, our: Dienst, other: Dienst, rounds: int) -> dict[str, list[Ladung]]:
    loads: dict[str, list[Ladung]] = {"unsere": [], "voila": [], "lesen": []}
    for number in range(rounds + 1):
        for name, url in (("unsere", our.url + "/app/klein"), ("voila", other.url + "/voila/render/klein.ipynb")):
            time.sleep(SETTLE_SECONDS)  # the stock of prepared kernels fills again
            load = load_app(browser, url)
            if number:  # the first load of each warms the disk
                loads[name].append(load)
        time.sleep(SETTLE_SECONDS)
        loads["lesen"].append(load_reading(browser, our.url + "/karten/check-in"))
    return loads


def memory(browser: Browser, our: Dienst, other: Dienst) -> tuple[list[float], list[float]]:
    """Return the memory of the kernels when each kind of page has been opened."""
    pages = [browser.new_page(), browser.new_page()]
    pages[0].goto(our.url + "/app/methodenkoffer", timeout=120_000)
    pages[1].goto(other.url + "/voila/render/klein-pandas.ipynb", timeout=120_000)
    time.sleep(SETTLE_SECONDS)
    sizes = pss(our), pss(other)
    for page in pages:
        page.close()
    return sizes


def report(loads: dict[str, list[Ladung]], sizes: tuple[list[float], list[float]]) -> None:
    our, other, reading = loads["unsere"], loads["voila"], loads["lesen"]
    print(f"\n{'Kleine Seite, Median':<42} {'unsere':>9} {'Voilà':>9}      Verhältnis   Ziel")
    line("erster Inhalt", median(our, "erstes"), median(other, "erstes"), "ms", "")
    line("bedienbar", median(our, "bedienbar"), median(other, "bedienbar"), "ms", "≤ 0,30")
    line("Antwort auf eine Taste", median(our, "taste"), median(other, "taste"), "ms", "≤ 1,00")
    line("Anfragen", median(our, "anfragen"), median(other, "anfragen"), "", "höchstens 10")
    line("übertragen", median(our, "bytes") / 1000, median(other, "bytes") / 1000, "kB", "höchstens 350")
    line("Speicher je offener Seite, dieselbe Seite", sizes[0][0], sizes[1][0], "MiB", "")
    line("… unser Schirm, Voilà mit pandas", sizes[0][-1], sizes[1][-1], "MiB", "≤ 0,70")
    line("Leseseite vollständig", median(reading, "bedienbar"), median(other, "bedienbar"), "ms", "≤ 0,10")


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("Chromium fehlt: Installieren Sie es, dann laufen die Messungen.")
        return 1
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        with dienste.ours(Path(folder)) as our:
            with dienste.stock(Path(folder)) as other:
                time.sleep(SETTLE_SECONDS)
                loads = compare(browser, our, other, rounds)
                report(loads, memory(browser, our, other))
            usable, times = open_many(browser, our.url + "/app/methodenkoffer", AT_ONCE)
            last = f"{times[-1] / 1000:.1f} s" if times else "–"
            print(f"\n{AT_ONCE} Seiten auf einmal: {usable} bedienbar, die letzte nach {last}\n")
        browser.close()
    RESULT.mkdir(exist_ok=True)
    raw = {name: [asdict(load) for load in some] for name, some in loads.items()}
    (RESULT / "seiten.json").write_text(json.dumps(raw, indent=1), "utf-8")
    suche.main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
