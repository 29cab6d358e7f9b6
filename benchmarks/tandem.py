"""How long do tandems take, with all their explanations, and how much better are they than picked one by one?

Run: ``python benchmarks/tandem.py``. First the shipped members (15 new × 98 experienced), then drawn places; the same
cases every time. Greedy takes the best pair that is left until none is.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parent.parent))

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import Ort, members
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import (
    Profil,
    Tafel,
    Tandemaufgabe,
    build_table,
    explain_tandems,
    match_tandems,
    shake_weights,
)
from toolkit.planung.tandem.kern import solve
from toolkit.planung.tandem.preise import price_all
from toolkit.planung.tandem.zuordnung import worth

JAHR = 2026
NEU_AB = 2024
NEUE, ERFAHRENE = 15, 98
GROESSEN = ((80, 120), (200, 300), (400, 600))
WARUM_NICHT = 3
RUNDEN = 5
MEISTE_SAETZE = 10_000
THEMEN = """Freiwilligenagentur aufbauen|Ehrenamtskarte|Jugendbeteiligung|Nachbarschaftshilfe|Vereinsberatung
Engagement von Geflüchteten|Digitales Ehrenamt|Fördermittel finden|Dorfgemeinschaftshaus|Seniorenbüro
Klimaschutz vor Ort|Unternehmen gewinnen|Bürgerstiftung|Anerkennung für Engagierte|Steuerungsgruppe
Öffentlichkeitsarbeit|Engagementstrategie|Lesepatenschaften|Freiwilligentag|Bürgerbus""".replace("\n", "|").split("|")
T = TypeVar("T")


def profile(ort: Ort, **felder: object) -> Profil:
    """Take what the shipped list knows; it knows neither topics nor wishes."""
    return Profil(ort.id, ort.name, ort.land, ort.lat, ort.lon, ort.einwohner, ort.seit, **felder)  # type: ignore[arg-type]


def shipped_task() -> Tandemaufgabe:
    """Take the members since 2024, filled up with those of unknown year, as seekers; the longest known give."""
    alle = sorted(members(), key=lambda o: o.id)
    neu = [o for o in alle if o.seit is not None and o.seit >= NEU_AB]
    neu = [*neu, *(o for o in alle if o.seit is None)][:NEUE]
    alt = [o for o in sorted(alle, key=lambda o: (o.seit or NEU_AB, o.id)) if o not in neu][:ERFAHRENE]
    return Tandemaufgabe(tuple(map(profile, neu)), tuple(map(profile, alt)), JAHR)


def drawn_task(suchende: int, erfahrene: int, zufall: random.Random) -> Tandemaufgabe:
    """Draw places with topics, a few wishes, and facts that are sometimes missing."""

    def draw(kennung: str, andere: list[str]) -> Profil:
        return Profil(
            id=kennung,
            name=f"Ort {kennung}",
            land=zufall.choice(list(LAENDER)),
            lat=zufall.uniform(47.5, 54.8),
            lon=zufall.uniform(6.2, 14.8),
            einwohner=None if zufall.random() < 0.1 else int(10 ** zufall.uniform(3.3, 5.7)),
            seit=zufall.randint(2015, JAHR),
            sucht=tuple(zufall.sample(THEMEN, 3)),
            bietet=tuple(zufall.sample(THEMEN, 4)),
            wuensche=tuple(zufall.sample(andere, 2)) if zufall.random() < 0.3 else (),
            kapazitaet=zufall.choice([0, 1, 1, 1, 2, 3]),
        )

    hier, dort = [f"s{i:03d}" for i in range(suchende)], [f"e{i:03d}" for i in range(erfahrene)]
    return Tandemaufgabe(tuple(draw(k, dort) for k in hier), tuple(draw(k, hier) for k in dort), JAHR)


def greedy(tafel: Tafel) -> int:
    """Sum the points of a matching that takes the best pair that is left."""
    import numpy as np

    frei, offen, summe = tafel.kapazitaet.copy(), np.ones(len(tafel.suchende), dtype=bool), 0
    for stelle in np.argsort(-tafel.punkte, axis=None, kind="stable"):
        i, j = np.unravel_index(stelle, tafel.punkte.shape)
        if offen[i] and frei[j] and tafel.erlaubt[i, j]:
            offen[i], summe = False, summe + int(tafel.punkte[i, j])
            frei[j] -= 1
    return summe


def clock(tun: Callable[[], T], runden: int = RUNDEN) -> tuple[T, float]:
    """Run something a few times and return what it gives and the median of its milliseconds."""
    dauern = []
    for _ in range(runden):
        beginn = time.perf_counter()
        ergebnis = tun()
        dauern.append((time.perf_counter() - beginn) * 1000)
    return ergebnis, statistics.median(dauern)


def measure(name: str, aufgabe: Tandemaufgabe) -> None:
    gebaut, bauen = clock(lambda: build_table(aufgabe), 1)
    if isinstance(gebaut, Fehler):
        raise SystemExit(str(gebaut))
    tafel = gebaut
    nutzen = worth(tafel, ())
    partner, kern = clock(lambda: solve(nutzen, tafel.fest, tafel.kapazitaet))
    _, preise = clock(lambda: price_all(nutzen, tafel.fest, tafel.kapazitaet, partner), 3)
    tandems, ganz = clock(lambda: match_tandems(tafel), 1)
    erklaert = explain_tandems(tafel, tandems)
    paare = [(s.id, e.id) for s in tafel.suchende for e in tafel.erfahrene]
    gesagt = paare[:: -(-len(paare) // MEISTE_SAETZE)]
    _, saetze = clock(lambda: [erklaert.ask(s, e) for s, e in gesagt], 1)
    sicher, wackeln = clock(lambda: shake_weights(tafel, tandems), 1)
    gierig = greedy(tafel)
    print(
        f"{name:<10} Tafel {bauen:7.1f} ms   Zuordnung {kern:6.2f} ms, mit Gründen {ganz:6.1f} ms   "
        f"alle {len(paare):,} Preise {preise:7.1f} ms, {len(gesagt):,} Sätze {saetze:7.1f} ms   "
        f"200 Läufe {wackeln:8.1f} ms   "
        f"Summe {tandems.summe} (gierig {gierig}: {100 * (1 - gierig / tandems.summe):.1f} % weniger)   "
        f"ohne {len(tandems.ohne)}   sehr sicher {sum(s.satz == 'sehr sicher' for s in sicher)}"
    )


def show_shipped(aufgabe: Tandemaufgabe) -> None:
    """Show the tandems of the shipped members, and for pairs that would move the most places why not."""
    tafel = build_table(aufgabe)
    if isinstance(tafel, Fehler):
        raise SystemExit(str(tafel))
    tandems = match_tandems(tafel)
    namen = {p.id: p.name for p in (*tafel.suchende, *tafel.erfahrene)}
    for paar, sicher in zip(tandems.paare, shake_weights(tafel, tandems), strict=True):
        print(f"  {namen[paar.suchend]} ↔ {namen[paar.erfahren]}: {paar.passung.wert}   {sicher.satz}")
        print(f"    dafür: {'; '.join(paar.passung.dafuer)}   dagegen: {'; '.join(paar.passung.dagegen)}")
        print(f"    unbekannt: {'; '.join(paar.passung.unbekannt)}")
    erklaert = explain_tandems(tafel, tandems)
    antworten = [erklaert.ask(s.id, e.id) for s in tafel.suchende for e in tafel.erfahrene]
    nicht = [a for a in antworten if not a.ist_paar]
    nicht.sort(key=lambda a: (-len(a.wechsel), -tafel.punkte[tafel.zeilen[a.suchend], tafel.spalten[a.erfahren]]))
    je_ort = {a.suchend: a for a in reversed(nicht)}
    for antwort in sorted(je_ort.values(), key=nicht.index)[:WARUM_NICHT]:
        print(f"  {antwort.satz}")


def main() -> None:
    mitglieder = shipped_task()
    show_shipped(mitglieder)
    measure("15 × 98", mitglieder)
    for suchende, erfahrene in GROESSEN:
        zufall = random.Random(suchende)  # noqa: S311 - the same cases every time, no secret
        measure(f"{suchende} × {erfahrene}", drawn_task(suchende, erfahrene, zufall))


if __name__ == "__main__":
    main()
