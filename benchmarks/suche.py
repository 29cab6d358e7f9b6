"""How fast does the search answer, and what does its index cost, at 100 and at 500 cards?

Run: ``python benchmarks/suche.py``. The queries are those of the quality test, with and without wishes. Cards beyond
the real ones are real passages put together anew with some made-up words, so that the vocabulary grows as well.
"""

from __future__ import annotations

import csv
import random
import statistics
import string
import sys
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent))

from methodenkoffer.catalogue import Katalog, load_catalogue
from methodenkoffer.search import Suchanfrage, search_all, search_cards
from methodenkoffer.search.index import Suchindex

if TYPE_CHECKING:
    from methodenkoffer.schema import Karte

ANFRAGEN = Path(__file__).parent.parent / "tests" / "suche" / "anfragen.tsv"
GROESSEN = (100, 500)
RUNDEN = 3
NEUE_WORTE = 0.04


def enlarge(katalog: Katalog, anzahl: int) -> Katalog:
    """Fill a catalogue up to a number of cards; the same every time."""
    zufall = random.Random(7)  # noqa: S311 - a repeatable mixture, no secret
    echte = list(katalog.karten.values())
    karten = dict(list(katalog.karten.items())[:anzahl])
    while len(karten) < anzahl:
        nummer = len(karten)
        karten[f"muster-{nummer}"] = mix(echte, nummer, zufall)
    return Katalog(karten, katalog.angebote, katalog.pfade, katalog.begriffe, (), f"benchmark-{anzahl}")


def mix(echte: list[Karte], nummer: int, zufall: random.Random) -> Karte:
    """Put one card together from others."""
    a, b, c = zufall.sample(echte, 3)

    def change(text: str) -> str:
        return " ".join(invent(zufall) if zufall.random() < NEUE_WORTE else w for w in text.split())

    return a.model_copy(
        update={
            "slug": f"muster-{nummer}",
            "titel": f"{invent(zufall)} {b.titel.split()[0]}",
            "titel_en": None,
            "auch_bekannt_als": (invent(zufall),),
            "kurz": change(b.kurz),
            "fragen": tuple(change(f) for f in zufall.sample((*a.fragen, *b.fragen, *c.fragen), 5)),
            "worum": change(c.worum),
            "beispiel": change(b.beispiel),
            "varianten": tuple(map(change, c.varianten)),
            "schritte": tuple(s.model_copy(update={"text": change(s.text)}) for s in a.schritte),
        }
    )


def invent(zufall: random.Random) -> str:
    """Make up a word of consonants and vowels."""
    silben = [zufall.choice(string.ascii_lowercase) + zufall.choice("aeiou") for _ in range(zufall.randint(2, 4))]
    return "".join(silben).capitalize()


def measure(katalog: Katalog, anfragen: list[Suchanfrage], *, alle_arten: bool = False) -> str:
    """Median and 95th percentile in milliseconds; of three tries per query the fastest, as the machine is shared.

    Besides the time on the wall stands the computing time, which a busy machine hardly changes.
    """
    zeiten, rechenzeiten = [], []
    for anfrage in anfragen:
        versuche, gerechnet = [], []
        for _ in range(RUNDEN):
            start, start_gerechnet = time.perf_counter(), time.process_time()
            if alle_arten:
                search_all(katalog, anfrage.text)
            else:
                search_cards(katalog, anfrage)
            versuche.append(1000 * (time.perf_counter() - start))
            gerechnet.append(1000 * (time.process_time() - start_gerechnet))
        zeiten.append(min(versuche))
        rechenzeiten.append(min(gerechnet))
    p95, p95_gerechnet = (statistics.quantiles(z, n=20)[-1] for z in (zeiten, rechenzeiten))
    return f"p50 {statistics.median(zeiten):6.2f} ms   p95 {p95:6.2f} ms   (Rechenzeit p95 {p95_gerechnet:6.2f} ms)"


def main() -> None:
    """Measure and print."""
    with ANFRAGEN.open(encoding="utf-8") as strom:
        texte = [zeile["anfrage"] for zeile in csv.DictReader(strom, delimiter="\t")]
    nur_text = [Suchanfrage(text=t) for t in texte]
    mit_wuenschen = [
        Suchanfrage(text=t, ziele=("ideen", "entscheiden"), personen=6 + n % 30, minuten=30, form="praesenz")
        for n, t in enumerate(texte)
    ]
    nur_wuensche = [Suchanfrage(ziele=("ideen",), personen=n, minuten=45) for n in range(3, 60)]
    for anzahl in GROESSEN:
        katalog = enlarge(load_catalogue(), anzahl)
        Suchindex(enlarge(katalog, 2))
        start = time.process_time()
        index = Suchindex(katalog)
        dauer = time.process_time() - start
        del index
        tracemalloc.start()
        index = Suchindex(katalog)
        speicher = tracemalloc.get_traced_memory()[0] / 2**20
        tracemalloc.stop()
        del index
        search_cards(katalog, Suchanfrage(text="warm"))
        print(f"{anzahl} Methodenkarten: Aufbau {dauer:.2f} s Rechenzeit, {speicher:.0f} MB ohne SQLite")
        print("  Text               ", measure(katalog, nur_text))
        print("  Text und Wünsche   ", measure(katalog, mit_wuenschen))
        print("  nur Wünsche        ", measure(katalog, nur_wuensche))
        print("  alle Arten         ", measure(katalog, nur_text, alle_arten=True))


if __name__ == "__main__":
    main()
