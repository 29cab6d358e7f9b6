"""Which small grids do the tests start from, and what should the best one cost, counted in the plainest way?"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence

from hypothesis import strategies as st

from toolkit.planung.raster.werte import Platz, Raum, Sitzung, Zeitfenster

NAMEN = ["Amira Muster", "Jonas Beispiel", "Helga Probe", "Tarek Vorlage"]
SCHREIBWEISEN = [*NAMEN, "  amira   MUSTER ", "jonas\u00a0beispiel", ""]
Fall = tuple[list[Zeitfenster], list[Raum], list[Sitzung], int | None]


def times(anzahl: int) -> list[Zeitfenster]:
    return [Zeitfenster(id=f"zeit{i}", titel=f"Runde {i + 1}") for i in range(anzahl)]


def rooms(*plaetze: int | None) -> list[Raum]:
    namen = ["Saal", "Küche", "Garten", "Werkstatt", "Diele", "Büro"]
    return [Raum(id=f"raum{i}", name=namen[i % 6], plaetze=zahl) for i, zahl in enumerate(plaetze)]


def session(titel: str, bietet: Sequence[str] = (), will: Sequence[str] = (), **felder: object) -> Sitzung:
    return Sitzung.model_validate(
        {"id": f"thema{titel.lower()}", "titel": titel, "anbietende": bietet, "interessierte": will, **felder}
    )


def place(sitzung: Sitzung, zeit: int, raum: int) -> Platz:
    return Platz(sitzung=sitzung.id, zeit=f"zeit{zeit}", raum=f"raum{raum}")


def random_case(zeiten: int, raeume: int, themen: int, personen: int, wuensche: int, seed: int = 1) -> Fall:
    """Build a case as it might be: a few topics that many want, a few wishes per person, one who leads each."""
    zufall = random.Random(seed)  # noqa: S311 - the same case every time
    beliebt = [zufall.random() ** 2 + 0.1 for _ in range(themen)]
    leute = [f"Person {i:03d}" for i in range(personen)]
    will: list[list[str]] = [[] for _ in range(themen)]
    for name in leute:
        for thema in set(zufall.choices(range(themen), beliebt, k=wuensche)):
            will[thema].append(name)
    sitzungen = [session(f"{i:02d}", [zufall.choice(leute)], will[i]) for i in range(themen)]
    return times(zeiten), rooms(*(zufall.choice([8, 12, 20, 30]) for _ in range(raeume))), sitzungen, None


@st.composite
def small_cases(draw: st.DrawFn) -> Fall:
    """At most six sessions on at most 3 × 2 cells, with few people, small rooms and fixed places, also wrong ones."""
    zeiten = times(draw(st.sampled_from([1, 2, 3, 3])))
    raeume = rooms(
        *draw(st.lists(st.sampled_from([None, 1, 2, 3, 5]), min_size=draw(st.sampled_from([1, 2, 2])), max_size=2))
    )
    namen = st.lists(st.sampled_from(SCHREIBWEISEN), max_size=3)
    fest_zeit = st.sampled_from([None, None, None, "zeit0", "zeit1", "zeitweg"])
    fest_raum = st.sampled_from([None, None, None, "raum0", "raum1", "raumweg"])
    sitzungen = [
        session(
            "ABCDEF"[i],
            draw(namen),
            draw(namen),
            interesse=draw(st.sampled_from([None, None, 0, 2, 5])),
            zeit=draw(fest_zeit),
            raum=draw(fest_raum),
        )
        for i in range(draw(st.sampled_from([0, 1, 3, 4, 5, 5, 6, 6])))
    ]
    return zeiten, raeume, sitzungen, draw(st.sampled_from([None, None, 1, 7]))


def key(name: str) -> str:
    return " ".join(name.split()).casefold()


def wanted(s: Sitzung) -> set[str]:
    return {key(n) for n in s.interessierte} - {""} - {key(n) for n in s.anbietende}


def offered(s: Sitzung) -> set[str]:
    return {key(n) for n in s.anbietende} - {""}


def interest(s: Sitzung) -> int:
    return max(len(wanted(s)), s.interesse or 0)


def judged_cost(plaetze: Sequence[Platz], fall: Fall) -> int:
    """Count the cost person by person, apart from the code under test."""
    zeiten, raeume, sitzungen, gruppe = fall
    je = {s.id: s for s in sitzungen}
    sitze = {r.id: r.plaetze for r in raeume}
    leute = {n for s in sitzungen for n in wanted(s) | offered(s)}
    alle = max([len(leute), gruppe or 0, 1, *(interest(s) for s in sitzungen)])
    anbieten = punkte = fehlt = geschaetzt = nebeneinander = 0
    for zeit in zeiten:
        hier = [je[p.sitzung] for p in plaetze if p.zeit == zeit.id]
        for person in leute:
            o, w = sum(person in offered(s) for s in hier), sum(person in wanted(s) for s in hier)
            anbieten += o * (o - 1) // 2
            punkte += 3 * o * w + w * (w - 1)
        for a, b in itertools.combinations(hier, 2):
            na, nb = len(wanted(a)), len(wanted(b))
            geschaetzt += 10 * (interest(a) * interest(b) - na * nb) // alle
            nebeneinander += 1
    for p in plaetze:
        kommen = interest(je[p.sitzung]) + len(offered(je[p.sitzung]))
        if gruppe and not any(interest(s) for s in sitzungen):
            kommen = max(-(-gruppe // min(len(raeume), len(sitzungen))), len(offered(je[p.sitzung])))
        elif gruppe:
            bekannt = len(wanted(je[p.sitzung]) | offered(je[p.sitzung]))
            kommen = max(min(kommen, gruppe), bekannt)
        fehlt += max(0, kommen - (sitze[p.raum] or 10**6))
    return (((anbieten * 10**6 + punkte) * 10**6 + fehlt) * 10**6 + geschaetzt) * 10**6 + nebeneinander


def all_grids(fall: Fall) -> Iterator[tuple[Platz, ...]]:
    """Run through every way to put some sessions into cells, where they are fixed if that exists."""
    zeiten, raeume, sitzungen, _ = fall

    def go_on(rest: Sequence[Sitzung], frei: Sequence[tuple[str, str]]) -> Iterator[tuple[Platz, ...]]:
        if not rest:
            yield ()
            return
        s = rest[0]
        yield from go_on(rest[1:], frei)
        for zeit, raum in frei:
            if _is_kept(s.zeit, zeit, {z.id for z in zeiten}) and _is_kept(s.raum, raum, {r.id for r in raeume}):
                for dahinter in go_on(rest[1:], [c for c in frei if c != (zeit, raum)]):
                    yield (Platz(sitzung=s.id, zeit=zeit, raum=raum), *dahinter)

    return go_on(sitzungen, [(z.id, r.id) for z in zeiten for r in raeume])


def _is_kept(fest: str | None, ist: str, gibt_es: set[str]) -> bool:
    return fest is None or fest == ist or fest not in gibt_es


def rank_of_grid(plaetze: Sequence[Platz], fall: Fall) -> tuple[int, int, int]:
    """Say how well a grid does at placing: how many, how many fixed ones, how much interest."""
    zeiten, raeume, sitzungen, _ = fall
    orte = {z.id for z in zeiten} | {r.id for r in raeume}
    da = {p.sitzung for p in plaetze}
    drin = [s for s in sitzungen if s.id in da]
    return len(drin), sum(s.zeit in orte or s.raum in orte for s in drin), sum(interest(s) for s in drin)


def best_by_force(fall: Fall) -> tuple[tuple[int, int, int], int]:
    """Return the best placing and the least cost with it, of all grids there are."""
    raster = [(rank_of_grid(g, fall), g) for g in all_grids(fall)]
    bester = max(rang for rang, _ in raster)
    return bester, min(judged_cost(g, fall) for rang, g in raster if rang == bester)
